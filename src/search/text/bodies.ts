import type { Span } from '../../article/article.ts'

/** States and bodies that papers name in short as often as in full: what they are known by, and every other writing. */
const BODIES = `
us: usa | united states of america | united states | США | Соединённые Штаты Америки | Соединённые Штаты | Соединённых Штатов | АКШ
un: united nations organization | united nations | ООН | БУУ
eu: european union | ЕС
uk: united kingdom of great britain | united kingdom
uae: united arab emirates | ОАЭ
fbi: federal bureau of investigation | ФБР
cia: central intelligence agency | ЦРУ
who: world health organization | world health organisation | ВОЗ
imf: international monetary fund | МВФ
wto: world trade organization | world trade organisation | ВТО
icc: international criminal court
nato: north atlantic treaty organization
osce: organization for security and co-operation in europe | organization for security and cooperation in europe | ОБСЕ
epa: environmental protection agency
nsa: national security agency
dea: drug enforcement administration
cdc: centers for disease control and prevention | centers for disease control
fda: food and drug administration
irs: internal revenue service
gdp: gross domestic product
`

/** What only capitals or an article before it tell from a word that holds a sentence together. */
const PRONOUNS = new Set(['us', 'who'])

const plain = (writing: string): string => writing.toLowerCase().replace(/\s+/g, ' ').replaceAll('ё', 'е')

/** Every writing in small letters -> what the body is known by. */
const KNOWN_BY: ReadonlyMap<string, string> = new Map(
  BODIES.trim()
    .split('\n')
    .flatMap((line) => {
      const [term = '', writings = ''] = line.split(': ')
      const known = PRONOUNS.has(term) ? [] : [term]
      return [...known, ...writings.split(' | ')].map((writing) => [plain(writing), term] as const)
    }),
)

/** The writings of several words, the longest first: "United States of America" before "United States". */
const LONG = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...KNOWN_BY.keys()]
    .filter((writing) => writing.includes(' '))
    .sort((a, b) => b.length - a.length)
    .map((writing) => writing.replaceAll(' ', '\\s+').replaceAll('е', '[её]'))
    .join('|')})(?:['’]s?)?(?![\\p{L}\\p{N}])`,
  'giu',
)

/** What the body is known by that a word in short names, "USA", "ООН"; `undefined` for any other word. */
export const bodyOf = (word: string): string | undefined => KNOWN_BY.get(word)

/** A body that a text names in full, and what it is known by. */
export interface NamedBody extends Span {
  term: string
}

/** The bodies that a text names in full, in any letter case, in order. */
export function bodiesIn(text: string): NamedBody[] {
  const bodies: NamedBody[] = []
  for (const match of text.matchAll(LONG)) {
    const term = KNOWN_BY.get(plain(match[0].replace(/['’]s?$/, '')))
    if (term !== undefined) bodies.push({ start: match.index, end: match.index + match[0].length, term })
  }
  return bodies
}
