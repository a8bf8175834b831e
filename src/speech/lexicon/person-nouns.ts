import { callings, mensCallings, singleCallings, womensCallings } from './callings/callings.ts'
import { list } from './list.ts'

/** Titles, roles and relations: the words beside a name that tell who somebody is. */

export type Gender = 'male' | 'female'

/** Nouns for what a person is or does. They stand before a name, behind it, or alone with an article. */
export const roles = list(
  `president vice-president premier minister chancellor king queen prince princess emperor secretary undersecretary chairman chairwoman chair chairperson
   director co-director head leader co-leader chief executive ceo founder co-founder manager officer official commissioner spokesman spokeswoman spokesperson
   spokesmen aide adviser advisor strategist consultant counsel attorney lawyer prosecutor solicitor barrister judge justice magistrate
   senator congressman congresswoman lawmaker legislator representative delegate governor mayor councillor councilman councilwoman
   alderman assemblyman assemblywoman mp mep msp mla mpp mna td mk mca mlc mha mhk deputy speaker whip ambassador diplomat envoy negotiator mediator emissary consul candidate nominee contender hopeful
   challenger opponent rival frontrunner front-runner incumbent politician statesman
   analyst expert economist scientist researcher professor lecturer scholar fellow historian sociologist psychologist psychiatrist physicist
   biologist chemist climatologist epidemiologist virologist philosopher theologian academic dean provost principal superintendent teacher student
   coroner pathologist veterinarian vet dentist midwife paediatrician pediatrician neurologist cardiologist oncologist dermatologist
   nephrologist radiologist geneticist neuroscientist ecologist botanist zoologist geologist astronomer astrophysicist meteorologist
   seismologist archaeologist anthropologist mathematician statistician agronomist conservationist curator archivist
   graduate doctor physician surgeon nurse paramedic therapist pharmacist
   journalist reporter correspondent columnist editor writer author novelist poet playwright blogger commentator pundit anchor host presenter
   moderator broadcaster photographer publisher critic
   actor actress singer musician rapper guitarist comedian director producer filmmaker designer artist painter sculptor dancer
   coach manager player striker midfielder defender winger goalkeeper referee umpire batsman bowler cyclist swimmer runner sprinter
   gymnast golfer wrestler goaltender defenceman defenseman linebacker cornerback kicker shortstop outfielder infielder catcher climber jockey trainer teammate goalkeeper quarterback pitcher captain athlete champion driver boxer skier
   businessman businesswoman entrepreneur investor banker trader broker billionaire millionaire mogul tycoon magnate developer financier
   engineer architect farmer fisherman rancher miner worker mechanic electrician carpenter plumber pilot sailor driver trucker cook
   chef baker butcher shepherd gardener translator interpreter conductor composer sculptor waiter waitress bartender barber owner landlord landlady tenant shopkeeper
   activist campaigner organizer organiser advocate volunteer protester demonstrator dissident lobbyist fundraiser
   donor supporter voter resident villager citizen refugee migrant immigrant veteran soldier general colonel major sergeant lieutenant commander
   admiral marine sheriff constable detective inspector policeman policewoman trooper firefighter investigator agent spy
   priest pastor bishop archbishop cardinal reverend rabbi imam monk nun pope preacher minister
   man woman boy girl mother father son daughter husband wife brother sister uncle aunt cousin nephew niece grandmother grandfather
   grandson granddaughter friend neighbor neighbour widow widower partner boyfriend girlfriend fiance fiancee colleague boss
   predecessor successor guard bodyguard victim survivor witness eyewitness suspect defendant plaintiff patient customer client member trustee treasurer pollster
   operative surrogate nominee running-mate mate democrat republican conservative liberal independent libertarian socialist
   source insider person panelist guest caller user heiress star celebrity model guru contestant winner clerk librarian
   secretary-general secretary-treasurer editor-in-chief commander-in-chief president-elect ex-president vice-chairman co-chair co-chairman coordinator administrator registrar auditor comptroller
   announcer narrator juror staffer ally backer detractor attendee delegate participant commenter respondent skeptic sceptic admirer
  loyalist rival newcomer bystander onlooker passenger employee employer academic regulator policymaker theorist
  parent child kid peer youth student vp pontiff gp pm cfo coo`,
)

const isSimpleRole = (noun: string): boolean => {
  const own = noun.replace(/^co-/, '')
  return roles.has(noun) || callings.has(noun) || (own !== noun && (roles.has(own) || callings.has(own)))
}

/** What somebody is called who is called two things in one word: "actor" and "director" of "actor-director"; else nothing. */
export function rolesJoinedIn(noun: string): readonly string[] {
  if (!noun.includes('-') || isSimpleRole(noun)) return []
  const parts = noun.split('-')
  return parts.every(isSimpleRole) ? parts : []
}

/** Whether the noun is one for what a person is or does. */
export const isRole = (noun: string): boolean => isSimpleRole(noun) || rolesJoinedIn(noun).length > 0

/** The same, "-elect" or not, one of two or more ("co-headteacher"), and of however many children: "mother-of-two". */
export const isPersonal = (noun: string): boolean =>
  isRole(noun.replace(/^(?:co|ex|vice|sub|deputy|assistant)-|-(?:elect|designate|of-\p{L}+)$/gu, ''))

/** Nouns, mostly for more than one, that speak in descriptions without being anybody's role: "people close to him". */
export const crowds = list(
  `people person men women children child kid teen teenager lady gentleman guy folk individual couple family parent relative ally
   observer backer detractor loyalist skeptic sceptic hater believer follower fan marcher spectator attendee heckler passer-by staffer employee
   staff public community crowd media outlet authority leadership number majority minority half rest handful dozens group hundreds thousands array range variety host slew chorus
   percent third quarter millennials figure watchdog legislature senate house congress parliament army navy military state country nation
   city town village county school club center centre federation fund service journal tabloid news station analysis data review summary account transcript
   results records census tally figures investigation movie film song lyrics poem slogan plaque text recording audio tape version
   researchers neurosurgeon sibling grandparent stepfather stepmother in-law buyer seller shopper commuter passenger cleric
   missionary pilgrim prisoner inmate captive militant rebel fighter insurgent terrorist hacker gunman shooter
   bystander onlooker regular local native elder chieftain prosecutor defender ringleader whistleblower whistle-blower
   critic purist centrist moderate progressive populist nationalist feminist evangelical catholic muslim christian jew
   attorney-general vice-chair newcomer pro con vendor juror`,
)

export const roleGender: ReadonlyMap<string, Gender> = new Map(
  (
    [
      [
        'male',
        'spokesman chairman congressman councilman assemblyman businessman policeman fisherman statesman king prince man boy father son husband brother uncle nephew grandfather grandson widower boyfriend priest waiter',
      ],
      [
        'female',
        'spokeswoman chairwoman congresswoman councilwoman assemblywoman businesswoman policewoman queen princess actress woman girl mother daughter wife sister aunt niece grandmother granddaughter widow girlfriend nun waitress heiress',
      ],
    ] as const
  ).flatMap(([gender, words]) =>
    [...words.split(' '), ...(gender === 'male' ? mensCallings : womensCallings)].map((word) => [
      word,
      gender,
    ]),
  ),
)

/** Words that stand between the parts of a name and are written small. */
export const particles = list(
  'von van de del della des dei delle degli der den zum het di da do dos das du la le el al bin ibn ben bint abu kyzy uulu ogly oglu zu zur ter ten af av of-the y e ab ap ferch verch arap ole',
)

export const suffixes = list('jr jr. sr sr. ii iii iv esq. m.d. ph.d.')

export type Party = 'democratic' | 'republican'

/** The words that tell to which of the two large American parties somebody belongs. */
export const parties: ReadonlyMap<string, Party> = new Map(
  Object.entries({
    democrat: 'democratic',
    democratic: 'democratic',
    republican: 'republican',
    gop: 'republican',
  } satisfies Record<string, Party>),
)

/** Somebody of a party, written with a capital: "the Utah Republican". */
export const partyMembers = list('democrat republican libertarian tory socialist communist')

/** Members of parties who are called as bodies are, too: "Independent Bankers of Elba". */
export const outlooks = list('republican conservative liberal independent libertarian socialist')

/** Offices of which what they are for is named with small letters: "secretary of state Jane Doe". */
export const ministers = list('secretary undersecretary minister ministers superintendent')

/** What they are for. */
export const departments = list(
  'state defense defence education energy labor labour commerce agriculture transportation transport health justice finance trade interior',
)

/** Nouns for people that are no titles: with a capital inside a name they are part of it. */
export const neverTitles = list(
  'star guard guide champion model child kid youth peer client victim survivor friend',
)

/** What stands before an office in its name: "Deputy Prime Minister", "Attorney General". */
export const officeWords = list(
  'national prime vice deputy first chief attorney general acting permanent principal parliamentary managing senior assistant minority majority',
)

/** Letters behind a name for what its bearer may call themselves. */
export const awards: ReadonlySet<string> = new Set(
  'KC QC SC SAN MP MEP MSP MS MLA TD PC JP DL MBE OBE CBE KBE DBE GBE MVO CVO KCVO BEM GC VC DSO DFC AM AO AC ONZM MNZM CNZM PhD MD DDS DVM MBA CPA RN FRS FRCS FRCP FBA'.split(
    ' ',
  ),
)

/** Offices that are nobody's surname: "President said", while Ms. Bishop and Mr. King have names. */
export const bareOffices = list(
  `president vice-president minister ambassador senator governor chairman chairwoman secretary commissioner spokesman spokeswoman ceo
   spokesperson officer executive director superintendent coordinator mp mep msp mla mna mk td cfo coo gp pm pro ppro ps mca mlc mha mhk`,
)

/** Offices and titles that are "of" something: "Secretary of Defense", "Prince of Wales". */
export const officesOf = list(
  'secretary undersecretary minister superintendent commissioner chancellor prince princess duke duchess earl lord bishop archbishop',
)

/** Posts in a body, of which one person holds one: "director of Amnesty International Jane Doe". */
export const postsOf = list(
  `director head leader chief chair chairman chairwoman chairperson president vice-president secretary secretary-general manager
   spokesman spokeswoman spokesperson coordinator commissioner coach captain editor founder ceo mayor governor minister ambassador
   rector principal dean counsel lawyer attorney solicitor barrister prosecutor treasurer organiser organizer chancellor vice-chancellor
   vice-chairman vice-chair provost warden convener convenor curator conductor headteacher headmaster headmistress head-teacher economist strategist
   analyst professor archivist librarian registrar superintendent inspector patriarch mufti speaker sultan emir`,
)

/** Those of them whose holders may be there for one person: "lawyer of convicted killer John Roe". */
export const postsForPeople = list(
  'lawyer attorney solicitor barrister counsel manager coach spokesman spokeswoman spokesperson prosecutor secretary',
)

/** Before an office they belong to it, though written small: "former President", not "meet President". */
export const officeModifiers = list(
  'former then ex acting interim incoming outgoing deputy vice state assistant associate senior chief retired late current now-former',
)

/** Kin and the like, by whom somebody is brought in: "his father, Carl,". */
export const relations = list(
  'husband wife father mother son daughter brother sister uncle aunt grandfather grandmother widow widower partner nephew niece',
)

/** What else somebody may be to the one of whom an article tells. */
const kin = list(
  `baby newborn infant toddler child girl boy twin triplet firstborn first-born sibling cousin spouse mom mum dad grandma grandpa grandson granddaughter
   grandchild grandparent stepfather stepmother stepson stepdaughter stepbrother stepsister half-brother half-sister great-grandfather great-grandmother
   great-uncle great-aunt father-in-law mother-in-law son-in-law daughter-in-law brother-in-law sister-in-law ex-husband ex-wife fiancé fiancée fiance
   fiancee boyfriend girlfriend godfather godmother godson goddaughter namesake`,
)

/** Whether the noun tells that somebody is of somebody else's family. */
export const isKin = (noun: string): boolean => relations.has(noun) || kin.has(noun)

/** A title that has one of them may tell of the dead, who say nothing. */
export const ofTheDead = list(
  'dead death dies died drowned drowns funeral inquest killed killing mourn mourned mourns murder murdered obituary remembered remembering slain tribute tributes',
)

/** Whose daughter or son somebody is, in the middle of a full name. */
export const daughterWords = list('kyzy kizi qizi gyzy')
export const sonWords = list('uulu uly ogly ugli')

/** They end a noun phrase for time or for a thing, and are nobody's trade: "a nurse for a while". */
export const noTrades = list(
  'day week month year hour minute moment time lot bit while move place result fact',
)

/** Nouns for those whom an article brings in without a name; "the businessman" may be somebody it named, "the announcer" is not. */
export const strangerNouns = list(
  `man woman boy girl person voter announcer narrator caller user guest witness source insider reporter interviewer protester
   demonstrator supporter fan resident neighbor neighbour customer tenant passerby attacker hostage victim caretaker lodger official aide spokesman spokeswoman spokesperson juror bystander onlooker passenger`,
)

/** Before a post they tell of somebody who is next to whoever holds it. */
export const besideHolders = list('deputy vice assistant')

/** Posts that the opposition has somebody for, too. */
export const shadowed = list('minister chancellor secretary treasurer attorney-general leader spokesman')

/** What those do who may be called "the official". */
export const offices = list(
  `minister secretary undersecretary mayor vice-mayor governor vice-governor deputy commissioner director chief chairman chairwoman ambassador
   prosecutor administrator inspector superintendent adviser advisor spokesman spokeswoman spokesperson councillor akim magistrate envoy`,
)

/** Posts of which one person holds one: "the mayor" is nobody who was called a minister. */
export const singlePosts = new Set([
  ...list(
    `president vice-president premier minister chancellor king queen prince princess emperor secretary governor mayor senator congressman
   congresswoman councillor councilman councilwoman mp mep msp mla mpp mna td judge magistrate sheriff commissioner ambassador chairman
   chairwoman chair ceo director superintendent principal dean provost bishop archbishop cardinal pope coach manager captain prosecutor
   general colonel treasurer speaker`,
  ),
  ...singleCallings,
])

/** Who asks in an interview, where the label is no name. */
export const interviewers = list('reporter interviewer host moderator presenter audience caller')

/** By them somebody is spoken to politely, whatever their name; with the gender that they tell. */
export const politeForms: ReadonlyMap<string, Gender | undefined> = new Map([
  ['sir', 'male'],
  ["ma'am", 'female'],
  ['madam', 'female'],
  ["m'lud", undefined],
  ['honor', undefined],
  ['honour', undefined],
])

/** Before a noun for what somebody was and is no longer: "her former husband". */
export const pastWords = list('former ex onetime one-time')

/** Those who were deceived or hurt, as the police tell it. */
export const wronged = list(
  'victim victims complainant complainants deceased woman man girl boy teenager pensioner retiree widow widower couple',
)

/** Posts that are nobody's surname. */
export const postsOnly = list(
  'manager director secretary president minister chairman officer commissioner executive overseer',
)
