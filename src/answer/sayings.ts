import type { Passage } from './answer.ts'
import type { LibraryPerson, SpokenQuote } from './people.ts'

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
 */
export function ownWordsFirst(passages: readonly Passage[], person: LibraryPerson): Passage[] {
  const own = passages.filter((passage) => isOwn(passage, person))
  const isAbout = own.some(({ marks, paragraph }) =>
    marks.some(({ start, end }) => !named(person, paragraph.text.slice(start, end))),
  )
  if (!isAbout) return [...passages]
  return [
    ...own.filter((p) => isQuoted(p, person)),
    ...own.filter((p) => !isQuoted(p, person)),
    ...passages.filter((p) => !own.includes(p)),
  ]
}

const isOwn = ({ speakers }: Passage, { name }: LibraryPerson) =>
  speakers.some((speaker) => speaker.name === name)

const isQuoted = ({ paragraph }: Passage, { name }: LibraryPerson) =>
  paragraph.quotes.some(({ kind, speaker }) => kind === 'direct' && speaker?.name === name)

const named = ({ name }: LibraryPerson, word: string) => name.toLowerCase().includes(word.toLowerCase())
