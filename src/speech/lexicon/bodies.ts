import { list } from './list.ts'

/** Nouns that stand for an organisation that was named before: "the company said". */
export const bodies = new Set(
  `company firm group organization organisation agency newspaper magazine website site network union association committee commission
   council board bank airline party publication outlet institute institution foundation charity nonprofit coalition department ministry
   corporation carrier maker retailer startup team club university school operator police force planemaker carmaker automaker chipmaker
   toymaker steelmaker housebuilder bookmaker drugmaker brewer lender insurer broadcaster manufacturer conglomerate giant chain movement watchdog think-tank newswire tabloid daily
   lobby franchise utility regulator federation alliance bureau authority publisher diocese consortium cooperative co-op collective syndicate
   ngo lab laboratory observatory bloc brokerage service racecourse festival secretariat directorate inspectorate body prefecture gendarmerie constabulary`.split(
    /\s+/,
  ),
)

/** Such nouns, too, but only of a body that the article calls so, or whose name says so: "the hospital", "the paper". */
export const toldBodies = list(
  `hospital railroad railway miner trust office court embassy consulate museum library college airport district fund paper supermarket
   consultancy brewery producer builder supplier`,
)

/** Of these there is mostly one that an article speaks of, whether it gives its name or not: "the commission", "the court". */
export const officialBodies: ReadonlySet<string> = new Set(
  'ministry commission committee board council department court tribunal panel embassy parliament government prefecture gendarmerie constabulary'.split(
    ' ',
  ),
)

/** What may stand before the noun for an organisation that was named before: "the advocacy group", "the news agency". */
export const qualifiers: ReadonlySet<string> = new Set(
  'news rights advocacy technology tech software drug oil energy media aid trade nonprofit non-profit militant rebel armed islamist jihadist paramilitary opposition campaign pressure environmental retail banking mining pharmaceutical telecom telecoms airline insurance supermarket food social streaming central county city local state national federal regional provincial public private water power rail chip bus train tram recruiting recruitment construction property hotel charity consulting warehouse biotech medical security shipping steel furniture toy clothing fashion investment pharmacy grocery fast-food restaurant coffee gas chemical cement'.split(
    ' ',
  ),
)

/** Nouns for bodies by which people are called as well: "Jane Doe, a machine operator". */
export const bodiesOrPeople = list(
  'operator carrier maker builder producer supplier publisher broadcaster miner lender regulator brewer giant force institution daily movement body side court office',
)

/** What may be said of any body, whatever it is for: "the family company"; not "the cleaning company". */
export const fittingAny = list(
  'family local national state regional private public listed troubled embattled ailing struggling beleaguered giant small large big new own whole same un eu',
)

/** A body's name stands right before them: "the GMB union". */
export const withNames = list(
  'union charity newspaper magazine website airline supermarket chain network group agency',
)

/** By these most bodies may be called, whatever they are. */
export const anyBodies = list(
  'company firm group organization organisation business club team outfit chain startup start-up maker',
)

/** They stand in the name of whatever is called so: "the council" is no Water Office, though both are authorities. */
export const selfNaming = list(
  `council commission committee board court tribunal ministry department embassy hospital bank parliament office airport church diocese
   museum library`,
)

/** Nouns that may mean the same organisation, by kind. */
export const kindsOfBodies = [
  'company firm bank airline corporation carrier maker retailer startup operator group publication newspaper magazine network website site planemaker carmaker automaker chipmaker drugmaker toymaker steelmaker housebuilder bookmaker brewer lender insurer broadcaster manufacturer conglomerate giant chain publisher franchise utility consortium brokerage',
  'newspaper magazine publication outlet website site network broadcaster newswire tabloid daily agency paper',
  'hospital trust',
  'railroad railway operator company carrier',
  'miner brewery producer builder supplier supermarket consultancy company firm maker group retailer chain',
  'office department agency authority',
  'fund charity foundation group trust',
  'movement group organization organisation party alliance bloc',
  'watchdog think-tank group agency organization organisation commission institute institution charity nonprofit',
  'group organization organisation union association network coalition charity nonprofit foundation party federation alliance collective cooperative co-op lobby bloc syndicate consortium',
  'agency commission committee council board department ministry organization organisation institute institution bureau authority regulator secretariat directorate inspectorate watchdog',
  'university school college institute institution foundation organization organisation laboratory lab observatory',
  'club team organization organisation franchise',
  'police force department agency service',
  'service agency department operator authority trust',
  'body group organization organisation association federation union commission council committee agency authority regulator watchdog',
].map((nouns) => new Set(nouns.split(' ')))

/** Nouns for bodies of one trade; who is of one is of no other: no airline is a planemaker. */
export const tradesApart = [
  'airline carrier',
  'bank lender',
  'carmaker automaker',
  'planemaker',
  'drugmaker',
  'chipmaker',
  'toymaker',
  'steelmaker',
  'housebuilder',
  'bookmaker',
  'brewer brewery',
  'insurer',
  'retailer supermarket',
  'broadcaster',
  'newspaper paper tabloid daily newswire',
  'magazine',
  'utility',
  'miner',
  'railway railroad',
  'university',
  'hospital',
  'club',
  'union',
].map((nouns) => new Set(nouns.split(' ')))

/** They have lawyers and are no bodies by their name: "lawyer for the family". */
export const partiesToCases = list('family prosecution defence defense estate crown')

/** Who has them is a body: "Acme Roe’s shares". */
export const ownedByBodies = list(
  `shares stock shareholders share customers website headquarters factory plant branches parent subsidiary revenue profits products
   services fleet members board boardroom management app software platform takeover`,
)

/** Bodies are called so as well as people: "the mine's owner, Acme Roe". */
export const heldByBodies = list(
  'owner operator maker contractor employer developer landlord supplier manufacturer parent builder producer publisher lender insurer subcontractor distributor importer exporter provider buyer seller bidder rival',
)

/** They have websites, and are no bodies by their nouns. */
export const placesWithSites = list(
  'church shop store sect cult gang hotel restaurant temple mosque gallery farm zoo theatre',
)

/** Bodies that are often meant without an article: "that police said" is no particular police. */
export const withoutArticle = list(
  'police parliament congress court government management state school university church council army navy staff media industry',
)

/** A part of a body, behind its name or where it is: "the Elba chapter of the union". */
export const partsOfBodies = list('chapter branch wing arm campus bureau newsroom unit division affiliate')
