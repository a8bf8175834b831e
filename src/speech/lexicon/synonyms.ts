/** Nouns for the same post or trade: whoever is called by one may be meant by another. */
const alike = [
  'premier prime-minister',
  'lawyer attorney counsel solicitor barrister',
  'spokesman spokeswoman spokesperson',
  'senator lawmaker legislator',
  'congressman congresswoman representative lawmaker legislator',
  'mp lawmaker legislator parliamentarian',
  'journalist reporter correspondent',
  'doctor physician surgeon',
  'professor academic scholar',
  'author writer novelist',
  'ambassador envoy diplomat',
  'chairman chairwoman chair chairperson',
  'activist campaigner',
  'businessman billionaire tycoon mogul',
  'nominee candidate contender',
  'pope pontiff',
].map((nouns) => nouns.split(' '))

const synonyms = new Map<string, ReadonlySet<string>>()
for (const nouns of alike)
  for (const noun of nouns) synonyms.set(noun, new Set([...(synonyms.get(noun) ?? []), ...nouns]))

const none: ReadonlySet<string> = new Set()

/** Nouns for the same post or trade as the noun is for; none where it stands alone. */
export const synonymsOf = (noun: string): ReadonlySet<string> => synonyms.get(noun) ?? none
