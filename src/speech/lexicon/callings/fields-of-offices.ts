/** What ministers and their like are for, a row for each: whoever is for one is not who is for another. */
const rows = [
  'health healthcare',
  'education schools',
  'finance treasury economy exchequer',
  'justice law',
  'defence defense',
  'foreign external',
  'interior home internal',
  'transport transportation railways',
  'agriculture farming',
  'energy power petroleum climate',
  'environment climate',
  'trade commerce industry',
  'labour labor employment',
  'housing',
  'culture arts',
  'tourism',
  'sport sports',
  'youth',
  'women gender',
  'water irrigation',
  'information communication communications',
  'science technology',
  'lands',
  'mines mining',
  'fisheries',
  'aviation',
  'majority',
  'minority',
]

const rowsOf = new Map<string, string[]>()
for (const row of rows)
  for (const word of row.split(' ')) rowsOf.set(word, [...(rowsOf.get(word) ?? []), row])

/** Whether an office may be for that: "health", "majority". */
export const isFieldOfOffice = (word: string): boolean => rowsOf.has(word)

/** Offices of which a cabinet, a parliament or a newsroom has one for each field. */
const fielded =
  /^(?:minister|secretary|commissioner|leader|whip|spokes(?:man|woman|person)|correspondent|editor)$/

/** The fields that the words, in small letters, tell of an office: "health" of "the health minister"; none of who is no such officer. */
export const fieldsIn = (words: Iterable<string>, office: string): ReadonlySet<string> =>
  new Set(fielded.test(office) ? [...words].flatMap((word) => rowsOf.get(word) ?? []) : [])
