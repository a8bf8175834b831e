/** Nouns for the same post or trade: whoever is called by one may be meant by another. */
const alike = [
  'premier prime-minister',
  'lawyer attorney counsel solicitor barrister advocate',
  'judge justice magistrate',
  'coroner magistrate',
  'spokesman spokeswoman spokesperson',
  'senator lawmaker legislator',
  'congressman congresswoman representative lawmaker legislator',
  'mp lawmaker legislator parliamentarian',
  'journalist reporter correspondent',
  'doctor physician surgeon',
  'professor academic scholar',
  'author writer novelist',
  'ambassador envoy diplomat',
  'chairman chairwoman chair chairperson president',
  'boss chief head leader director manager ceo executive',
  'manager coach boss gaffer trainer',
  'captain skipper',
  'goalkeeper keeper goalie goaltender netminder custodian',
  'striker forward attacker centre-forward winger scorer',
  'batsman batter opener batswoman',
  'bowler spinner seamer paceman off-spinner leg-spinner',
  'priest vicar pastor cleric clergyman reverend minister curate rector father',
  'nun sister abbess',
  'monk brother abbot',
  'headteacher headmaster headmistress principal head',
  'teacher schoolteacher tutor lecturer',
  'policeman policewoman constable officer sergeant inspector detective cop',
  'soldier private corporal sergeant',
  'farmer grower rancher crofter herder peasant cultivator',
  'fisherman fisher angler',
  'expert analyst specialist pundit',
  'owner proprietor landlord landlady',
  'actor actress performer star',
  'singer musician vocalist',
  'painter artist sculptor',
  'pensioner retiree',
  'founder entrepreneur',
  'mayor mayoress',
  'newcomer rookie debutant',
  'activist campaigner',
  'businessman billionaire tycoon mogul',
  'nominee candidate contender',
  'pope pontiff',
].map((nouns) => nouns.split(' '))

const synonyms = new Map<string, ReadonlySet<string>>()
for (const nouns of alike)
  for (const noun of nouns) synonyms.set(noun, new Set([...(synonyms.get(noun) ?? []), ...nouns]))

/** Nouns that may stand for whoever is called by one of their kind, but not the other way round: a botanist is a scientist. */
const kinds: ReadonlyMap<string, RegExp> = new Map([
  [
    'scientist',
    /(?:ologist|physicist|chemist|astronomer|geneticist|botanist|mathematician|ecologist|agronomist)$/,
  ],
  [
    'researcher',
    /(?:ologist|physicist|chemist|astronomer|geneticist|botanist|economist|scientist|historian|professor)$/,
  ],
  ['academic', /^(?:professor|lecturer|historian|sociologist|economist|philosopher|dean|linguist)$/],
  [
    'politician',
    /^(?:mp|mep|msp|mla|td|mk|minister|senator|congress(?:wo)?man|mayor|governor|councillor|lawmaker|deputy|president|premier)$/,
  ],
  [
    'official',
    /^(?:minister|commissioner|director|mayor|secretary|spokes(?:wo)?man|inspector|collector|administrator|superintendent)$/,
  ],
  ['executive', /^(?:ceo|chairman|chairwoman|president|director|founder|cfo)$/],
  [
    'musician',
    /^(?:guitarist|pianist|violinist|drummer|bassist|singer|cellist|saxophonist|trumpeter|composer|conductor|bandleader|rapper)$/,
  ],
  [
    'player',
    /^(?:striker|midfielder|defender|winger|goalkeeper|captain|forward|quarterback|pitcher|batsman|bowler)$/,
  ],
  ['medic', /^(?:doctor|nurse|paramedic|physician|surgeon|midwife)$/],
  [
    'officer',
    /^(?:sergeant|inspector|constable|detective|lieutenant|captain|colonel|major|superintendent|commander|policeman)$/,
  ],
  ['cleric', /^(?:imam|priest|bishop|archbishop|pastor|rabbi|ayatollah|sheikh|vicar|mullah)$/],
  ['clergyman', /^(?:priest|bishop|archbishop|pastor|vicar|reverend)$/],
])

/** Whether a noun names the kind that another one belongs to: "the scientist", of a botanist. */
export const isKindOf = (noun: string, other: string): boolean => kinds.get(noun)?.test(other) ?? false

const none: ReadonlySet<string> = new Set()

/** Nouns for the same post or trade as the noun is for; none where it stands alone. */
export const synonymsOf = (noun: string): ReadonlySet<string> => synonyms.get(noun) ?? none
