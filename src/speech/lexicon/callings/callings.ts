import { list } from '../list.ts'

/**
 * What people are called by what they do, in English of all countries: "the beekeeper said". Many of these words are surnames and
 * common words, too, so that with a capital before a name they are no titles.
 */
export const callings = list(
  `abbess abbot abductor abolitionist academician accompanist accomplice accordionist accountant accused acquaintance acrobat actuary acupuncturist
   addict adherent adjudicator adjuster adjutant adjutant-general adman adolescent adoptee adventurer adventuress advocate-general aerialist agitator
   agriculturalist agriculturist aid-worker air-hostess airman airwoman alcaldesa alderperson alderwoman alhaja all-rounder allergist allrounder alpinist
   altar-boy alum alumna alumnus amputee anaesthesiologist anaesthetist anarchist anatomist anchorman anchorperson anchorwoman anesthesiologist
   anesthetist angler animator anti-vaxxer antiquary apiarist apologist apostle apparatchik appellant applicant appraiser apprentice aquarist arbiter
   arbitrator arborist archdeacon archdruid archduchess archduke archer archpriest aristocrat aromatherapist arranger arsonist artilleryman artisan
   asantehene askari assailant assassin assemblymember assemblyperson assessor assyriologist astrobiologist astrologer astronaut asylum-seeker atheist
   attache attaché attacker attendant au-pair auctioneer audiologist auditor-general auntie aunty authoress autoworker aviator aviatrix ayatollah
   babysitter bachelor bachelorette backbencher backpacker bacteriologist bagpiper bailie bailiff balladeer ballboy ballerina ballgirl balloonist
   ballplayer bandit bandleader bandmaster bandmate bargeman barista baritone barkeep barkeeper barmaid barman baroness baronet barperson baseman
   basketballer bass-baritone bassist bassoonist batswoman batter beachcomber beachgoer beadle beatboxer beautician bee-keeper beekeeper beggar
   behaviourist bell-ringer bellboy bellhop bellringer benefactor benefactress beneficiary bettor bibliographer bibliophile bigamist bigwig biker bikie
   binman biochemist bioethicist biographer biophysicist biotechnologist birder birdwatcher blackmailer blacksmith bladesmith bloke bluesman boarder
   boatbuilder boatman boatswain bobsledder bodybuilder boilermaker bombardier bombmaker bondholder bondsman bookbinder bookie bookkeeper bookseller
   borrower bosun bouncer brewmaster brexiteer brickie bricklayer bride bridegroom bridesmaid brigadier brigadier-general brother-in-law bugler
   bullfighter bureaucrat burglar burgomaster bursar busboy businessperson busker butler cabbie cabdriver cabinetmaker caddie caddy cadet calligrapher
   cameraman cameraperson camerawoman campanologist canoeist cantor canvasser caregiver carer caretaker caricaturist carjacker cartographer cartoonist
   caseworker cashier castaway castmate catechist cathaoirleach cattleman caucusgoer cavalryman caver celebrant cellist centenarian centre-back
   centre-forward centre-half ceramicist ceramist cfo chairlady chaiwala chambermaid chanteuse chap chaperone chaplain charwoman chauffeur cheerleader
   cheesemaker cheesemonger childminder chiropodist chiropractor chocolatier choirboy choirmaster choreographer chorister chowkidar chronicler churchgoer
   churchman churchwarden churchwoman cinemagoer cinematographer cinephile claimant clairvoyant clansman clanswoman clarinetist clarinettist classicist
   classmate clergyman clergywoman clinician clockmaker clown clubber clubman co-accused co-anchor co-author co-captain co-chairperson co-chairwoman
   co-conspirator co-convener co-counsel co-creator co-defendant co-driver co-editor co-host co-ordinator co-organiser co-organizer co-owner co-pilot
   co-president co-producer co-sponsor co-star co-worker co-writer coachman coal-miner coalminer coastguardsman cobbler codebreaker coder collaborator
   collector collegian colonist comedienne commandant commander-in-chief commando commissar committeeman committeewoman commodore complainant comrade
   concertgoer concertmaster concertmistress concierge conciliator conductress confectioner confidant confidante congregant congressperson conjuror
   conman connoisseur conscript conspiracist conspirator constituent consul-general consumer contortionist contralto convener convenor conveyancer
   convict cop copilot coppersmith copyeditor copywriter cornerman cornetist corporal corporator corpsman cosmetologist cosmologist cosmonaut cosplayer
   councilmember councilor councilperson counsellor counselor counterfeiter countertenor countess countryman countrywoman courtier couturier cowboy
   cowgirl cowherd coworker coxswain craftsman craftsperson craftswoman creationist creditor crewman crewmate crewmember cricketer criminologist crofter
   crorepati crossbencher croupier crown-prince crown-princess cruciverbalist cryptanalyst cryptographer cryptologist crystallographer cto cueist culprit
   curate custodian cutler cybercriminal czar czarina dabbawala dacoit dad daddy dairymaid dairyman danseur danseuse daredevil daughter-in-law
   day-tripper deacon deaconess dealer debater debtor debutant debutante decathlete deckhand decorator deejay deemster defector demagogue demographer
   denier deponent deportee depositor deserter detainee devotee diabetologist diarist dietician dietitian dinner-lady director-general disciple
   dispatcher dissenter divemaster diver divorcée dj do-gooder docent docker dockworker documentarian documentarist dog-walker doorkeeper doorman doula
   dowager draftee draftsman dramatist dramaturg dramaturge draughtsman draughtswoman dressmaker drinker dropout drover druid drummer dustman
   econometrician editor-in-chief educationalist educationist educator egyptologist elector embalmer embezzler embroiderer embryologist emcee emigrant
   emigre emir empress emt endocrinologist engraver enlistee entertainer enthusiast entomologist entrant enumerator environmentalist equerry equestrienne
   escapee escapologist essayist ethicist ethnographer ethnologist ethnomusicologist ethologist etymologist eurosceptic evacuee evangelist eventer
   ex-boyfriend ex-con ex-convict ex-girlfriend ex-governor ex-husband ex-mayor ex-minister ex-partner ex-policeman ex-senator ex-serviceman ex-soldier
   ex-wife examiner executor executrix exorcist expat expatriate explorer exterminator extortionist extremist fabulist fact-checker faith-healer falconer
   fanatic farmhand farmworker farrier father-in-law fella felon fencer ferryman fiancé fiancée fiddler fielder fifth-grader film-maker filmgoer finalist
   fire-eater fire-fighter firebrand fireman firewoman firie first-grader fisher fisherwoman fishmonger fitter flanker flatmate flautist florist flutist
   fly-half folklorist folksinger foodie footballer footman forecaster foreigner foreman foreperson forester forewoman forger fortune-teller forward
   foster-carer foster-father foster-mother foster-parent fourth-grader fraudster freediver freelancer freemason freshman friar frogman frontbencher
   frontiersman frontman frontperson frontwoman fugitive full-back full-forward fullback functionary furrier fusilier futurist futurologist gaffer gal
   galamseyer gallerist gambler gamekeeper gamer gangster gaoler garbageman garda gastroenterologist gatecrasher gatekeeper gateman gemmologist
   gemologist gendarme genealogist geochemist geographer geomorphologist geophysicist geriatrician gerontologist ghillie ghostwriter glaciologist
   gladiator glassblower glazier globetrotter goalie goalscorer goatherd godchild goddaughter godfather godman godmother godparent godson gofer goldsmith
   goonda governess governor-general gp grammarian grandad grandchild granddad grandma grandmaster grandmom grandpa granny granthi grappler gravedigger
   grazier great-aunt great-grandchild great-granddaughter great-grandfather great-grandmother great-grandson great-nephew great-niece great-uncle
   greengrocer greenkeeper greenskeeper grenadier griot groom groomer groomsman groundskeeper groundsman guardsman guerilla guerrilla gunner gunsmith
   gurkha gymgoer gynaecologist gynecologist haematologist hagiographer hairdresser hairstylist half-back half-brother half-forward half-sibling
   half-sister halfback handballer handicapper handler handyman handywoman harbormaster harbourmaster hardliner harpist harpsichordist havildar hawker
   head-teacher headhunter headman headmaster headmistress headteacher headwoman healer heir helmsman hematologist henchman hepatologist heptathlete
   herbalist herder herdsman hermit hero heroine herpetologist higher-up highlander hijacker hiker hitman hoaxer hobbyist holiday-maker holidaymaker
   homebuyer homemaker homeopath homeowner homesteader honcho hornist horologist horseman horsewoman horticulturalist horticulturist hospitalist hostage
   hostess hotelier houseboy housegirl houseguest househelp householder househusband housekeeper housemaid housemaster housemate housemistress housewife
   huckster humorist humourist hunter huntress huntsman hurdler hurler hydrogeologist hydrologist hygienist hypnotherapist hypnotist ichthyologist
   idealist ideologue illusionist illustrator immunologist impersonator imposter impostor impresario indologist induna industrialist infanta infantryman
   infiltrator influencer informant informer inhabitant innkeeper inpatient inspector-general instructor instrumentalist intensivist intern internee
   internist interrogator intervener interviewee inventor invigilator inyanga ironmonger ironworker islander jackaroo jailer jailor janitor jathedar
   jawan jazzman jester jeweler jeweller jihadi jihadist jillaroo jobseeker jogger joiner journeyman journo judoka juggler jurat jurist juryman kabaka
   karateka karyakarta kaumatua kayaker keeper keyboardist kgosi kickboxer kidnapper kindergartner kinesiologist kingmaker kingpin kinsman kinswoman
   kitchenhand kitesurfer kitman kuia laborer labourer lacemaker lad lady-in-waiting laird lama lance-corporal landholder landlady landowner landscaper
   lass laundress laureate lawman layman layperson laywoman leafleter leaker leaseholder left-back left-hander left-winger leg-spinner legate legionnaire
   lepidopterist lessee lexicographer librettist licensee lieutenant-colonel lieutenant-general lieutenant-governor lifeboatman lifeguard limnologist
   lineman linesman lineworker linguist liquidator listener lithographer litigant litigator loadmaster lobsterman locksmith lodger logger logician
   lollipop-lady loner long-jumper longshoreman looter lord-lieutenant lover luger lumberjack lumberman lutenist luthier lyricist machinist
   macroeconomist maestra maestro mafioso magician mahant maharaja maharajah maharani mahout maid maidservant mailman major-general mam mama manageress
   mandolinist manservant maoist mapmaker marabout marathoner marchioness mariner marketer marksman marshal marxist mason masseur masseuse matador
   matchmaker matriarch matriculant matron maulana maulvi mayoress medalist medallist medic medico medievalist memoirist mentee mentor mercenary merchant
   merrymaker metallurgist mezzo-soprano mhk microbiologist midshipman midwesterner militiaman milkmaid milkman milliner millworker millwright
   mineralogist mineworker minstrel mistress mixologist mobster modeller mom monarch monarchist moneylender monsignor mortician mother-in-law
   mother-superior motorcyclist motorist motorman mountaineer mourner moviegoer moviemaker muckraker muezzin mufti mugger mukhiya mullah
   multi-instrumentalist mum muralist murderer murderess musicologist musketeer mycologist mystic nanny naturalist naturopath navigator navvy nawab nco
   neonatologist netballer netizen netminder neurobiologist neurophysiologist neuropsychiatrist neuropsychologist newlywed newsagent newscaster newsman
   newspaperman newspaperwoman newsreader newswoman night-watchman nightwatchman nizam nobleman noblewoman nomad non-smoker nonagenarian nonsmoker
   northerner notary numerologist numismatist nuncio nursemaid nurseryman nutritionist oarsman oarswoman oba objector oboist obstetrician oceanographer
   octogenarian off-spinner offender officeholder oilman oligarch olympian ombudsman ombudsperson opener ophthalmologist optician optometrist
   orchestrator ordinand organist orienteer ornithologist orphan orthodontist orthopaedist orthopedist osteopath out-half outdoorsman outpatient outsider
   overseer oysterman paceman pacifist paddler palaeoanthropologist palaeontologist paleoanthropologist paleoclimatologist paleontologist pallbearer
   palmist panellist papa paparazzo paperboy parachutist paralegal paralympian paramour paraplegic parasitologist paratrooper parishioner parliamentarian
   parolee parson partygoer passerby pastoralist patriarch patrolman patrolwoman patron patroness patwari pawnbroker paymaster pcso peacekeeper peddler
   pedestrian pedlar peeress pensioner pentathlete percussionist performer perfumer periodontist perpetrator pessimist petitioner pharmacologist
   philanthropist philatelist philologist phlebotomist photojournalist physio physiologist physiotherapist pianist picketer pickpocket pinch-hitter
   pipefitter piper pirate placekicker plasterer playboy playgoer playmaker plenipotentiary ploughman plutocrat poacher podcaster podiatrist poetess
   pole-vaulter policyholder pollie pollworker polygamist polyglot polymath popstar porter portraitist postdoc postgraduate postie postman postmaster
   postmaster-general postmistress postwoman potholer potter powerbroker powerlifter ppro practitioner pradhan pragmatist prankster prefect prelate
   prepper presbyter preschooler preservationist pressman priestess primatologist printmaker prioress prizefighter prizewinner pro-vice-chancellor
   probationer procurator procurator-fiscal profiler programmer projectionist promoter proofreader propagandist prophet prophetess proponent proprietor
   proprietress prospector prosthetist prostitute protege protegee prothonotary protégé provocateur psephologist psychoanalyst psychotherapist publican
   publicist pugilist pujari pulmonologist punter pupil puppeteer purser quadriplegic quarryman quarter-finalist quarterfinalist quartermaster quilter
   quizmaster rabble-rouser race-walker racegoer racer racketeer raconteur radiographer ragpicker railwayman rambler ranger rapist ratepayer reader
   realist realtor rear-admiral rebbe rebbetzin receptionist recipient recluse recruiter reenactor reeve reformer regent reliever renter reoffender rep
   repairman rescuer reservist restaurateur restorer retiree reveler reveller reviewer rheumatologist rider rifleman right-back right-hander right-winger
   ringmaster rioter roadie robber roboticist rockstar roofer rookie room-mate roommate rotarian roughneck roustabout rower royalist ruckman runaway
   runner-up rustler saboteur sacristan saddler sadhu sadhvi salesclerk salesgirl saleslady salesman salesperson saleswoman salutatorian samurai sangoma
   sapper sarodist sarpanch satirist scaffolder scalper scammer scenographer schoolboy schoolchild schoolgirl schoolmarm schoolmaster schoolmate
   schoolmistress schoolteacher scorekeeper scorer scout screenwriter scriptwriter scrum-half scrutineer sculler sculptress seafarer seaman seamer
   seamstress seanchai seanchaí second-grader second-rower secularist seer seigneur selectman selector selectwoman semi-finalist semifinalist seminarian
   separatist septuagenarian sergeant-at-arms sergeant-major servant serviceman servicemember servicewoman settler sexologist sexton shaman sharecropper
   shareholder sharpshooter shearer sheik sheikh sheikha shepherdess shikari shipowner shipwright shoemaker shop-steward shoplifter shot-putter showgirl
   showjumper showman showrunner shuttler sideman sightseer signalman signatory signwriter silversmith singer-songwriter sinologist sister-in-law
   sitarist sixth-former sixth-grader skateboarder skater skipper skydiver slave sleuth slugger smallholder smokejumper smoker smuggler sniper snorkeller
   snowboarder socialite sociolinguist solicitor-general soloist sommelier son-in-law songstress songwriter sonographer soothsayer sophomore soprano
   sorcerer sorceress soundman sous-chef southerner southpaw speculator speechwriter speedskater spinster sportscaster sportsman sportsperson sportswoman
   sportswriter spouse spymaster squaddie squatter squire stableboy stablehand stagehand stakeholder stalker stallholder statesperson stateswoman
   stationmaster steelworker steeplechaser steeplejack stenographer stepbrother stepchild stepdad stepdaughter stepmom stepmum stepparent stepsister
   stepson stevedore steward stewardess stockbroker stockholder stockman stonemason storekeeper storyteller stowaway strikebreaker stringer strongman
   stuntman stuntperson stuntwoman stylist sub-editor sub-inspector sub-lieutenant sub-postmaster sub-postmistress subaltern subedar subeditor submariner
   subpostmaster subpostmistress subscriber suffragette suffragist sultan supercentenarian superdelegate supermodel superstar supervisor supremo surfer
   surgeon-general surveyor survivalist swagman swami swindler swordsman swordswoman sympathiser sympathizer tahsildar tail-ender tailender tailor
   tanaiste taoiseach tattooist taxidermist taxonomist taxpayer technician technocrat technologist teetotaller tehsildar telegraphist telemarketer
   telephonist televangelist teller theatergoer theatregoer thespian thief third-grader ticket-holder tiktoker tiler timekeeper timpanist tipster
   title-holder toastmaster tobacconist toddler toolmaker torchbearer torero tourist townsman townsperson townswoman toxicologist tradesman tradesperson
   tradeswoman tradie trafficker trainee trainspotter traitor trapeze-artist trapper traveler traveller trawlerman trekker trespasser triathlete
   tribesman tribeswoman trickster trombonist troubadour truant truckie trumpeter tsar tsarina turncoat tutor twitcher typesetter typist tánaiste
   ultramarathoner ultrarunner under-secretary under-secretary-general undergraduate undersecretary-general understudy undertaker unionist upholsterer
   urbanist urologist usher usherette vacationer vaccinator vaccinologist valedictorian valet valuer vandal vaper ventriloquist verger vibraphonist vicar
   vice-admiral vice-captain vice-chairperson vice-chairwoman vice-chancellor vice-commodore vice-dean vice-governor vice-mayor vice-minister
   vice-premier vice-principal vice-provost vice-rector vicereine viceroy videographer viewer vigilante vintner violinist violist virtuoso viscount
   viscountess viticulturist vlogger vocalist volcanologist volleyballer vulcanologist warden warder wardress warehouseman warlord washerman washerwoman
   watchman watercolourist weathergirl weatherman weaver weightlifter welder well-wisher westerner wharfie wheelwright wicket-keeper wicketkeeper
   wicketkeeper-batsman wideout windsurfer winemaker wing-back wingback woodcarver woodcutter woodsman woodworker wordsmith workman workmate worshiper
   worshipper wunderkind xylophonist yachtsman yachtswoman yodeller yogi yogini youngster youtuber zamindar zealot zookeeper émigré beauty bombshell celeb crooner diva funnyman gran heartthrob hitmaker hunk hubby impressionist
   megastar missus songbird starlet`,
)

/** Those of men alone, and those of women alone. */
export const mensCallings = list(
  `hubby hunk funnyman abbot adman altar-boy anchorman archduke archpriest ayatollah bachelor ballboy bargeman barman baseman bellboy binman bloke bluesman boatman
   bridegroom brother-in-law busboy cameraman cattleman cavalryman chap choirboy choirmaster churchman clansman clergyman clubman coachman
   committeeman conman cornerman countryman cowboy craftsman crewman crown-prince dad daddy dairyman danseur doorman dustman emir ex-boyfriend
   ex-husband ex-policeman ex-serviceman father-in-law fella ferryman fiancé fireman footman foster-father friar frogman frontiersman frontman
   garbageman gateman godfather godman godson grandad granddad grandpa great-grandfather great-grandson great-nephew great-uncle groomsman
   groundsman half-brother handyman headman headmaster henchman herdsman hitman horseman houseboy househusband housemaster huntsman jackaroo jazzman
   juryman kinsman kitman lad lawman lifeboatman lineman lobsterman lumberman mafioso maharaja maharajah mailman manservant masseur maulana maulvi
   militiaman milkman monsignor motorman muezzin mullah nawab newsman newspaperman nizam nobleman nurseryman oarsman oilman outdoorsman oysterman
   paceman papa paperboy patriarch patrolman playboy ploughman postman pressman quarryman railwayman rebbe repairman sadhu salesman schoolboy
   schoolmaster seigneur serviceman sheik sheikh showman sideman signalman son-in-law soundman sportsman stableboy stepbrother stepdad stepson
   stockman strongman stuntman sultan swagman swordsman townsman tradesman trawlerman tribesman viscount warehouseman washerman weatherman woodsman
   workman yachtsman`,
)
export const womensCallings = list(
  `beauty bombshell diva gran missus songbird starlet abbess adventuress air-hostess airwoman alcaldesa alderwoman alhaja alumna anchorwoman archduchess auntie aunty authoress aviatrix bachelorette
   ballerina ballgirl barmaid baroness batswoman benefactress bride bridesmaid camerawoman chairlady chambermaid chanteuse charwoman churchwoman
   clanswoman clergywoman co-chairwoman comedienne committeewoman concertmistress conductress confidante contralto countess countrywoman cowgirl
   craftswoman crown-princess czarina dairymaid danseuse daughter-in-law deaconess debutante dinner-lady divorcée dowager draughtswoman empress
   equestrienne ex-girlfriend ex-wife executrix fiancée firewoman fisherwoman forewoman foster-mother frontwoman gal goddaughter godmother governess
   grandma grandmom granny great-aunt great-granddaughter great-grandmother great-niece half-sister handywoman headmistress headwoman heroine
   horsewoman hostess housegirl housemaid housemistress housewife huntress infanta jillaroo kinswoman kuia lady-in-waiting landlady lass laundress
   laywoman lollipop-lady maestra maharani maid maidservant mam mama manageress marchioness masseuse matriarch matron mayoress mezzo-soprano
   milkmaid mistress mom mother-in-law mother-superior mum murderess newspaperwoman newswoman noblewoman nursemaid oarswoman patrolwoman patroness
   peeress poetess postmistress postwoman priestess prioress prophetess proprietress rebbetzin sadhvi salesgirl saleslady saleswoman schoolgirl
   schoolmarm schoolmistress sculptress seamstress selectwoman servicewoman sheikha shepherdess showgirl sister-in-law songstress sorceress spinster
   sportswoman stateswoman stepdaughter stepmom stepmum stepsister stewardess stuntwoman sub-postmistress subpostmistress suffragette swordswoman
   townswoman tradeswoman tribeswoman tsarina usherette vice-chairwoman vicereine viscountess wardress washerwoman weathergirl yachtswoman yogini`,
)

/** Of which one place or body has one. */
export const singleCallings = list(
  `abbess abbot adjutant-general advocate-general alcaldesa archdeacon archdruid archduchess archduke asantehene auditor-general ayatollah
   bandleader bandmaster baroness bride bridegroom burgomaster bursar cathaoirleach cfo chairlady choirmaster commandant commander-in-chief
   commodore concertmaster concertmistress consul-general countess coxswain crown-prince crown-princess cto czar czarina director-general dowager
   editor-in-chief emir empress ex-husband ex-wife executor executrix foreman foreperson forewoman frontman frontperson frontwoman governor-general
   groom harbormaster harbourmaster head-teacher headman headmaster headmistress headteacher headwoman housemaster housemistress inspector-general
   jathedar kabaka kgosi laird landlady lieutenant-governor liquidator lord-lieutenant mahant maharaja maharajah maharani marchioness matriarch
   matron mayoress monarch mother-superior mukhiya nawab nizam nuncio oba ombudsman ombudsperson patriarch postmaster postmaster-general
   postmistress pradhan prioress procurator-fiscal proprietor proprietress publican quartermaster quizmaster reeve regent ringmaster sarpanch
   sergeant-at-arms sergeant-major showrunner skipper solicitor-general spouse spymaster stationmaster sub-postmaster sub-postmistress subpostmaster
   subpostmistress sultan surgeon-general tahsildar tanaiste taoiseach tehsildar tsar tsarina tánaiste under-secretary-general
   undersecretary-general valedictorian vicar vice-captain vice-chairperson vice-chairwoman vice-chancellor vice-commodore vice-governor vice-mayor
   vice-premier vice-principal vice-provost vice-rector vicereine viceroy viscount viscountess`,
)
