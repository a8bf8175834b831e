import { list } from './list.ts'

/** Nouns that stand for an organisation that was named before: "the company said". */
export const bodies = new Set(
  `company firm group organization organisation agency newspaper magazine website site network union association committee commission
   council board bank airline party publication outlet institute institution foundation charity nonprofit coalition department ministry
   corporation carrier maker retailer startup team club university school operator police force planemaker carmaker automaker chipmaker
   drugmaker brewer lender insurer broadcaster manufacturer conglomerate giant chain movement watchdog think-tank newswire tabloid daily
   lobby franchise utility regulator federation alliance bureau authority publisher diocese consortium cooperative co-op collective syndicate
   lab laboratory observatory bloc secretariat directorate inspectorate body`.split(/\s+/),
)

/** Of these there is mostly one that an article speaks of, whether it gives its name or not: "the commission", "the court". */
export const officialBodies: ReadonlySet<string> = new Set(
  'ministry commission committee board council department court tribunal panel embassy parliament government'.split(
    ' ',
  ),
)

/** What may stand before the noun for an organisation that was named before: "the advocacy group", "the news agency". */
export const qualifiers: ReadonlySet<string> = new Set(
  'news rights advocacy technology tech software drug oil energy media aid trade nonprofit non-profit militant rebel armed islamist jihadist paramilitary opposition campaign pressure environmental retail banking mining pharmaceutical telecom telecoms airline insurance supermarket food social streaming'.split(
    ' ',
  ),
)

/** Nouns that may mean the same organisation, by kind. */
export const kindsOfBodies = [
  'company firm bank airline corporation carrier maker retailer startup operator group publication newspaper magazine network website site planemaker carmaker automaker chipmaker drugmaker brewer lender insurer broadcaster manufacturer conglomerate giant chain publisher franchise utility consortium',
  'newspaper magazine publication outlet website site network broadcaster newswire tabloid daily agency company',
  'movement group organization organisation party alliance bloc',
  'watchdog think-tank group agency organization organisation commission institute institution charity nonprofit',
  'group organization organisation union association network coalition charity nonprofit foundation party federation alliance collective cooperative co-op lobby bloc syndicate consortium',
  'agency commission committee council board department ministry organization organisation institute institution bureau authority regulator secretariat directorate inspectorate watchdog',
  'university school institute institution foundation organization organisation laboratory lab observatory',
  'club team organization organisation franchise',
  'police force department agency',
  'body group organization organisation association federation union commission council committee agency authority regulator watchdog',
].map((nouns) => new Set(nouns.split(' ')))

/** Behind a name they show a company: "Acme Inc.". */
export const legalForms: ReadonlySet<string> = new Set(
  'inc corp co ltd llc plc ag nv sa gmbh holdings industries brands'.split(' '),
)

/** They have lawyers and are no bodies by their name: "lawyer for the family". */
export const partiesToCases = list('family prosecution defence defense estate crown')
