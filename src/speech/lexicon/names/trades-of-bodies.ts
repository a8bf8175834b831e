import { list } from '../list.ts'

/**
 * What a body may be called by, told by a word of its name: each row has the words first and then the nouns. "Kestrel Airways" is an
 * airline, and so a carrier and a company.
 */
const rows: readonly (readonly [string, string])[] = [
  ['air airlines airline airways', 'airline carrier company'],
  ['railway railways railroad rail', 'railroad railway operator company'],
  ['power light electric electricity energy gas water sewerage utilities utility', 'utility company'],
  ['motor motors automotive automobile automobiles cars', 'automaker carmaker company'],
  ['semiconductor semiconductors microsystems chips', 'chipmaker company'],
  ['bank bancorp bancshares banking banca banco banque savings', 'bank lender company'],
  ['insurance assurance reinsurance mutual', 'insurer company'],
  ['brewing brewery breweries brewers', 'brewer brewery company'],
  ['therapeutics pharma pharmaceutical pharmaceuticals biosciences biopharma biotech', 'drugmaker company'],
  ['foods dairy dairies beverages bakery bakeries', 'company maker producer'],
  ['stores supermarkets retail warehouse furniture clothing apparel', 'retailer chain company'],
  ['telecom telecoms mobile wireless cellular broadband telecommunications', 'carrier operator company'],
  ['mining minerals platinum gold copper lithium metals', 'miner company'],
  [
    'cement chemicals confectionery construction constructions contracting contractors leasing petroleum oil resources salmon gaming properties realty hotels',
    'company producer',
  ],
  ['group holding', 'company group'],
  ['sons brothers bros daughters', 'company firm'],
  ['board', 'board body'],
  ['media networks', 'company firm group'],
  ['research', 'firm group'],
  ['shipping lines logistics freight trucking ferries', 'operator carrier company'],
  [
    'systems technologies technology software robotics analytics computing electronics solutions',
    'company firm',
  ],
  [
    'inc corp corporation ltd limited llc plc co ag nv sa gmbh holdings industries brands enterprises',
    'company firm',
  ],
  [
    'partners ventures capital consulting consultants consultancy associates securities investments',
    'firm company',
  ],
  [
    'times journal herald tribune gazette courier chronicle observer telegraph guardian globe echo argus sentinel examiner dispatch inquirer mercury advocate scotsman independent statesman',
    'newspaper paper publication',
  ],
  ['tv television radio broadcasting', 'broadcaster station network'],
  ['union unions workers teamsters steelworkers nurses teachers midwives operators', 'union'],
  ['hospital infirmary medical clinic', 'hospital'],
  ['university', 'university'],
  ['guild', 'union association organisation organization group'],
  ['police constabulary', 'police force'],
  ['sheriff', 'department office'],
  ['court tribunal', 'court'],
  ['office', 'office'],
  ['embassy consulate', 'embassy'],
  ['airport', 'airport'],
  ['school schools academy', 'school'],
  ['regulator ombudsman inspectorate', 'regulator watchdog agency'],
  ['administration', 'agency'],
  ['council', 'council'],
  ['fc rovers athletic wanderers albion rangers united hotspur', 'club team'],
  ['fund foundation trust relief amnesty', 'charity foundation group'],
  ['icc icj echr ecthr cjeu scotus ccj itlos', 'court tribunal'],
  ['sec ftc fcc inec iebc eacc efcc nlrb', 'commission agency regulator'],
  ['ofcom ofgem ofwat ofsted fca cma iopc cqc hse ipso', 'regulator watchdog agency'],
  ['fda epa faa nhtsa fema usda', 'agency regulator'],
  ['lab labs laboratory laboratories', 'laboratory lab company'],
]

/** By the word, in small letters: what a body may be called by that has it in its name. */
const byWord = new Map<string, string[]>()
for (const [words, nouns] of rows)
  for (const word of words.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), ...nouns.split(' ')])

/** What a body may be called by that has the word, in small letters, at the end of its name: "airline", "carrier". */
export const tradesOfWord = (word: string): readonly string[] => byWord.get(word) ?? []

/** What watchdogs have among the words of their names, and what they look after: "Charity Commission", "Office for Police Conduct". */
export const supervising = list(
  'commission authority agency administration board office service inspectorate council organisation organization',
)
export const watched = list(
  `advertising audit aviation broadcasting charity communications competition complaints conduct consumer data electricity energy environment
   environmental exchange financial food gambling gaming markets medicines nuclear oversight pensions press privacy prudential quality
   safety sanitation securities standards tax telecommunications utilities accountability tea`,
)

/** What companies are by law, at the end of their names. */
export const legalForms = list('inc corp ltd limited llc llp plc co ag nv sa gmbh')

/** With these capitals at its end a name is a company's: "Solveig Marine AS". */
export const legalEnds = list('AS ASA AB ApS Ltd Inc LLC LLP PLC GmbH Oyj Oy SpA BV NV Pvt')

/** Such letters as nothing else has for a name. */
export const legalLetters = list('LLP LLC PLC Ltd Inc GmbH')

/** Behind what tells a trade they only say that it is a body: "Lorimer Police Department". */
export const joining = list(
  'center centre corporation department group distribution service services systems lines local club',
)

/** The same behind those who unite: "Elba Nurses Federation". */
export const uniting = list('federation organisation organization association alliance society')

/** Before "Council" they show one of a place: "Elba Borough Council". */
export const civil = list(
  'county city borough district parish town shire regional metropolitan municipal community',
)
