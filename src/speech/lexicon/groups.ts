import { list } from './list.ts'
import { bodiesWorldwide } from './names/bodies.ts'
import { isPlaceWorldwide } from './names/places.ts'

/** Words by which a name is known to be no person's: organisations, media, parties, places, peoples. */

/** A name with one of these among its words is an organisation's, a document's or a building's. */
export const organisationWords: ReadonlySet<string> = new Set([
  ...list(
    `university college school institute institutes institution academy center centers centre centres foundation association society federation union
   league alliance coalition council committee commission board bureau office agency administration authority department ministry
   court senate congress parliament assembly house party bank fund group company corporation corp corp. inc inc. co co. ltd ltd. llc
   plc associates partners holdings industries enterprises international network news times post journal tribune herald
   gazette observer chronicle globe mail telegraph guardian independent press radio television tv channel magazine review daily weekly media
   organization organisation campaign project initiative service services force forces army navy police guard patrol church
   cathedral mosque synagogue hospital clinic museum library theater theatre hotel tower building airport airlines airways
   station stadium park street avenue road square bridge river lake mountain mount island islands county city town village state
   states republic kingdom territory province district region valley coast bay beach cove act bill law amendment constitution treaty
   agreement accord pact convention conference summit forum debate election primary caucus poll survey report study index games
   cup championship award awards prize day week month year war wars revolution movement tea security energy motors systems technologies
   technology software studios pictures records entertainment airlines railway trust capital management securities insurance health
   care medical observatory laboratory consortium sciences science studies research policy affairs intelligence justice treasury pentagon kremlin nations parties
   club team band orchestra choir squad corps command headquarters watch government program programme plan strategy website blog podcast
   twitter facebook google instagram youtube nato un eu fbi cia gop dnc rnc nsa epa irs cnn msnbc cbs nbc abc pbs bbc npr ap afp afl-cio
   reuters jazeera bloomberg politico breitbart newspaper daily hall hill today street team camp room lives matter america panthers vikings`,
  ),
  ...bodiesWorldwide,
])

/** Countries, states, cities and the like that stand alone in news. */
export const places: ReadonlySet<string> = list(
  `afghanistan albania algeria argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium bolivia bosnia brazil britain bulgaria cambodia
   cameroon canada chad chile china colombia congo croatia cuba cyprus denmark ecuador egypt england estonia ethiopia europe finland france gaza germany
   ghana greece greenland guatemala guinea haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan
   jordan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon libya lithuania luxembourg macedonia malaysia mali malta mexico moldova monaco
   mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay
   peru philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan
   sweden switzerland syria taiwan tajikistan tanzania thailand tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam wales
   yemen zambia zimbabwe africa asia antarctica eurasia u.s. us usa uk u.k. u.n. e.u. uae
   alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky
   louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania
   tennessee texas utah vermont wisconsin wyoming ontario quebec alberta manitoba
   london paris berlin moscow beijing tokyo brussels rome madrid vienna kyiv kiev warsaw prague budapest athens dublin lisbon
   amsterdam geneva zurich stockholm oslo copenhagen helsinki istanbul ankara tehran baghdad kabul islamabad delhi mumbai shanghai seoul
   pyongyang bangkok manila jakarta sydney melbourne cairo nairobi lagos johannesburg toronto ottawa montreal vancouver chicago boston
   philadelphia detroit seattle atlanta miami houston dallas denver phoenix cleveland pittsburgh baltimore minneapolis milwaukee
   orlando tampa brooklyn manhattan bronx queens hollywood washington bishkek tashkent astana yerevan tbilisi baku minsk damascus beirut jerusalem hanoi`,
)

/** Whether the word, in small letters, names a place by itself. */
export const isPlace = (lower: string): boolean => places.has(lower) || isPlaceWorldwide(lower)

/** What people and things are of a country, a party or a faith; singular and as an adjective. */
export const peoples = list(
  `american british english french german italian spanish russian ukrainian polish chinese japanese korean indian pakistani afghan iranian
   iraqi syrian turkish israeli palestinian saudi egyptian libyan african european asian arab kurdish greek dutch belgian
   swiss swedish norwegian danish finnish irish scottish welsh canadian mexican cuban brazilian argentine colombian venezuelan australian
   austrian hungarian czech romanian bulgarian serbian bosnian kyrgyz kazakh uzbek tajik turkmen armenian azerbaijani georgian
   vietnamese thai filipino indonesian nigerian kenyan ethiopian somali south-african latino hispanic black white
   muslim christian jewish catholic protestant evangelical mormon hindu buddhist sunni shiite democratic republican democrat
   conservative liberal labour gop communist socialist libertarian green tory soviet nazi texan californian western eastern northern southern`,
)

const natives = list(
  `american irish welsh german italian russian ukrainian chinese japanese korean indian pakistani afghan iranian iraqi
   syrian israeli palestinian saudi egyptian libyan african european greek belgian swiss norwegian canadian mexican
   cuban brazilian argentine argentinian colombian venezuelan chilean peruvian australian austrian hungarian czech slovak slovene romanian
   bulgarian bosnian albanian kyrgyz kazakh uzbek tajik armenian azerbaijani georgian vietnamese thai filipino indonesian
   malaysian nigerian kenyan ethiopian somali ghanaian moroccan tunisian algerian latvian lithuanian estonian portuguese
   slovenian slovakian croatian serbian montenegrin macedonian kosovar moldovan belarusian cypriot maltese zimbabwean zambian ugandan tanzanian
   rwandan senegalese cameroonian congolese sudanese ivorian namibian omani qatari emirati kuwaiti bahraini yemeni lebanese jordanian burmese
   cambodian singaporean taiwanese nepali bangladeshi mongolian guatemalan honduran salvadoran nicaraguan panamanian ecuadorian bolivian
   paraguayan uruguayan haitian dominican fijian samoan tongan
   jamaican catalan basque texan californian parisian berliner sri-lankan lankan rican leonean eritrean malawian gambian
   liberian angolan botswanan barbadian bahamian trinidadian guyanese surinamese belizean antiguan grenadian maldivian bhutanese laotian tibetan
   liverpudlian mancunian glaswegian aberdonian dundonian lancastrian orcadian cumbrian northumbrian bristolian sicilian neapolitan bavarian
   tasmanian melburnian torontonian floridian hawaiian alaskan bostonian chicagoan philadelphian
   filipina latina tatar chechen dagestani uyghur uighur pashtun baloch punjabi sindhi bengali gujarati telugu malayali keralite bihari
   kashmiri igbo yoruba zulu xhosa maasai kikuyu maori māori métis mohawk navajo cherokee breton walloon corsican sardinian viennese muscovite
   kyivan galician`,
)

/** What they are by where they are from, in nouns that are no adjectives: whoever is named behind one is of there. */
const nativeNouns = list(
  `briton brit scot spaniard pole turk swede dane finn serb croat icelander aussie kiwi yank geordie scouser brummie cockney londoner dubliner
   belfaster sydneysider yorker new-yorker zealander new-zealander queenslander newfoundlander quebecer montrealer greenlander luxembourger
   liechtensteiner shetlander islander highlander mainlander westerner easterner northerner southerner midlander`,
)

/** "Welshman", "Dutchwoman" */
const isCountryman = (lower: string): boolean =>
  /^(?:dutch|french|english|irish|scots|welsh|cornish|yorkshire|norse|ulster|manx|kentish)(?:wo)?man$/.test(
    lower,
  )

/** Whether the word, in small letters, stands for one person by where they are from: "the Finn", "the Dutchwoman". */
export const isNative = (lower: string): boolean => natives.has(lower) || isNativeNoun(lower)

/** Whether that word is a noun alone, never an adjective: "the Welshman", "the Scot". */
export const isNativeNoun = (lower: string): boolean => nativeNouns.has(lower) || isCountryman(lower)

/** Words that stand for the whole name of a group: "the Times", "the Institute"; but "the House" is not the White House. */
export const shortened = list(
  `times post journal tribune herald gazette observer chronicle globe mail telegraph guardian independent magazine review register
   star sun news press observatory institute foundation association council commission committee board union league university college
   academy ministry agency bureau corporation company group center centre network coalition alliance federation society bank fund
   institution administration organization organisation authority service`,
)

/** With "of" behind them they begin the name of a body or a place: "University of Elba professor". */
export const namedOf = list(
  `university institute bank church college academy ministry department bureau office house chamber court society association order
   museum school hospital city town county state isle republic kingdom province diocese port council board union league`,
)

/** Broadcasters, agencies and papers whose reporters ask, by the last word of their names in small letters. */
export const newsOutlets = list(
  `cnn bbc nbc abc cbs fox msnbc cnbc npr pbs reuters bloomberg politico times jazeera xinhua tass interfax afp yonhap kyodo anadolu
   bernama antara dpa ansa irna tasnim kcna`,
)

/** Behind the name of a politician: those who work for them or are for them. */
export const partisans = list(
  'campaign camp administration team supporters officials aides advisers advisors voters government',
)

/** Behind a first name they show a body, a place or a prize: "Lincoln Hospital", "Jefferson County". */
export const namedAfter = list(
  `university foundation party administration campaign house department tower organization hospital center institute college school
   committee court airport valley river county avenue museum library theatre theater stadium airlines cathedral prize cup award awards
   act observer times city town county province district region republic territory`,
)

/** Words with which the names of places of several words begin: "New Orleans", "Port Sudan". */
export const placeOpeners = list(
  'new north south east west saudi los las san santa são sao st. fort port el united costa sri hong puerto porto sierra cape great',
)

/** Directions with which the names of regions begin, and of what is there: "Central Java". */
export const regionOpeners = list(
  'central northern southern eastern western upper lower greater inner outer northeastern northwestern southeastern southwestern',
)

/** Bodies whose name goes on with "on" and what they are about: "Committee on Foreign Relations". */
export const panels = list('commission committee council panel conference subcommittee institute')

/** Before a name they show a body: "the charity Open Ports". */
export const bodiesBefore = list(
  `charity company firm group agency newspaper magazine website union think-tank network airline startup retailer ferry vessel yacht trawler tanker frigate
   submarine chipmaker carmaker automaker drugmaker planemaker toymaker steelmaker housebuilder supermarket bookmaker`,
)

/** Newspapers whose article belongs to their name, by its last word or by all of it, as they write it. */
export const newspaperEnds = list(
  'Post Journal Observer Gazette Globe Herald Tribune Chronicle Guardian Telegraph Register Star Sun',
)
export const newspapersOfOneName: ReadonlySet<string> = new Set([
  'Hill',
  'Guardian',
  'Atlantic',
  'Economist',
  'Intercept',
  'Nation',
  'New Yorker',
  'Independent',
  'Scotsman',
  'Advocate',
  'Observer',
  'Times',
  'Spectator',
])

/** Papers that are called as people are, "The Advocate said". */
export const papersLikePeople = list(
  'advocate scotsman independent observer examiner inquirer enquirer spectator statesman economist monitor citizen',
)

/** They have a plural verb without ending in -s: "a majority of voters say". */
export const collectives = list(
  `people men women children police majority half percent rest third quarter number some many most few all array range variety host slew
   handful dozen couple chorus`,
)

/** They mean several, whatever article stands before them: "the police". */
export const plurals = list(
  'people men women children police authorities staff crowd audience public media family',
)

/** They act as people do, and have no noun of their own for it: "the Chinese side", "the far right", "the top brass". */
export const sides = list('regime side camp right left mob militia brass wing')

/** Several who are asked what they think, and stand without an article: "a charge human rights groups condemned". */
export const bodiesAndCritics = list(
  'groups organisations organizations unions agencies companies campaigners officials experts critics lawyers activists',
)

/** What a state has: "Chinese state media", where "state" is no verb. */
export const ofState = list(
  'media television tv radio news newspaper newspapers broadcaster broadcasters outlet outlets agency agencies police security officials',
)
