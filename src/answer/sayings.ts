import type { Passage } from './answer.ts'
import { isIn, isSpeaker, type LibraryPerson, type SpokenQuote } from './people/library-people.ts'

/** Where somebody speaks, each paragraph once: first where they are quoted, then where their words are reported. */
export function placesOf({ quotes }: LibraryPerson): SpokenQuote[] {
  const direct = quotes.filter(({ quote }) => quote.kind === 'direct')
  const reported = quotes.filter(({ quote }) => quote.kind !== 'direct')
  const places = new Map([...direct, ...reported].toReversed().map((spoken) => [spoken.paragraph, spoken]))
  const order = [...new Set([...direct, ...reported].map(({ paragraph }) => paragraph))]
  return order.flatMap((paragraph) => places.get(paragraph) ?? [])
}

/**
 * The passages with somebody's own words before those that only mention them, each kind in the order it had. The words must be about what
 * was asked: where none of theirs has a word of the `topic`, the order stays.
 * @param people one, or all of one name
 */
export function ownWordsFirst(passages: readonly Passage[], people: readonly LibraryPerson[]): Passage[] {
  const own = passages.filter((passage) => people.some((person) => isOwn(passage, person)))
  const isAbout = own.some(({ marks, paragraph }) =>
    marks.some(({ start, end }) => !people.some((one) => named(one, paragraph.text.slice(start, end)))),
  )
  if (!isAbout) return [...passages]
  const quoted = own.filter((passage) => people.some((person) => isQuoted(passage, person)))
  return [
    ...quoted,
    ...own.filter((passage) => !quoted.includes(passage)),
    ...passages.filter((passage) => !own.includes(passage)),
  ]
}

const isOwn = ({ speakers, article }: Passage, person: LibraryPerson) =>
  speakers.some((speaker) => isSpeaker(person, speaker, article))

const isQuoted = ({ paragraph, article }: Passage, person: LibraryPerson) =>
  isIn(person, article) &&
  paragraph.quotes.some(({ kind, speaker }) => kind === 'direct' && speaker?.name === person.name)

const named = ({ name }: LibraryPerson, word: string) => name.toLowerCase().includes(word.toLowerCase())
