/** Nouns for the same post or trade: whoever is called by one may be meant by another. */
const alike = [
  'premier prime-minister pm',
  'lawyer attorney counsel solicitor barrister',
  'spokesman spokeswoman spokesperson',
  'senator lawmaker legislator',
  'congressman congresswoman representative lawmaker legislator',
  'mp lawmaker legislator parliamentarian',
  'journalist reporter correspondent',
  'doctor physician surgeon gp',
  'professor academic scholar',
  'author writer novelist',
  'ambassador envoy diplomat',
  'chairman chairwoman chair chairperson',
  'manager coach gaffer tactician',
  'captain skipper',
  'goalkeeper keeper goalie goaltender netminder',
  'striker forward attacker centre-forward winger scorer',
  'batsman batter opener batswoman',
  'bowler spinner seamer paceman off-spinner leg-spinner',
  'priest vicar pastor cleric clergyman reverend curate',
  'nun abbess',
  'monk abbot',
  'headteacher headmaster headmistress principal',
  'teacher schoolteacher',
  'farmer grower rancher crofter herder peasant cultivator',
  'fisherman fisher angler',
  'expert analyst specialist pundit',
  'owner proprietor landlord landlady',
  'actor actress',
  'singer vocalist',
  'painter artist sculptor',
  'pensioner retiree',
  'mayor mayoress',
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
    'cleric',
    /^(?:imam|priest|bishop|archbishop|pastor|rabbi|ayatollah|sheikh|vicar|mullah|maulana|mufti|reverend)$/,
  ],
  ['judge', /^(?:justice|jurist)$/],
  ['monarch', /^(?:king|queen|emir|sultan|oba|emperor|empress|obi|alaafin|ooni)$/],
  ['lawmaker', /^(?:assemblyman|assemblywoman|assemblymember|mla|mna|mpa|mlc|mk|td)$/],
  ['clergyman', /^(?:priest|bishop|archbishop|pastor|vicar|reverend)$/],
])

/** Whether a noun names the kind that another one belongs to: "the scientist", of a botanist. */
export const isKindOf = (noun: string, other: string): boolean => kinds.get(noun)?.test(other) ?? false

const none: ReadonlySet<string> = new Set()

/** Nouns for the same post or trade as the noun is for; none where it stands alone. */
export const synonymsOf = (noun: string): ReadonlySet<string> => synonyms.get(noun) ?? none
