import type { PassageIndex, WeightedTerm } from './passage-index.ts'
import type { Question } from './question.ts'

/** Of so many paragraphs all are looked at. */
const FEW_PARAGRAPHS = 300
/** Of more so many that share words with the question, and as many that point where it does. */
const BY_WORDS = 40
const BY_SENSE = 40
/** MiniSearch scores about so many paragraphs for a question, so that common words do not make it score them all. */
const MOST_SCORED = 1500

/**
 * The paragraphs that are looked at: all of a few, else those that MiniSearch likes best, and those that mean most nearly
 * what the question does, by the encoder and by their words, which may share no word with it.
 */
export function candidatesFor(question: Question, index: PassageIndex): readonly number[] {
  if (index.size <= FEW_PARAGRAPHS) return index.paragraphs
  const byWords = index.find(rarestTerms(question, index), BY_WORDS).map(({ paragraph }) => paragraph)
  const bySense = index.senses?.nearest(question.sense, BY_SENSE) ?? []
  const all = new Set([...byWords, ...bySense, ...(question.nearness?.nearest ?? [])])
  return [...all].filter((paragraph) => index.has(paragraph))
}

/** The question's rarest terms: as many as `MOST_SCORED` allows, at least one. */
function rarestTerms({ words }: Question, { texts: { terms, frequency } }: PassageIndex): WeightedTerm[] {
  const rarestFirst = words
    .flatMap(({ same, weight }) =>
      same.map(({ term, strength }) => ({
        term: terms[term] ?? '',
        weight: weight * strength,
        paragraphs: frequency[term] ?? 0,
      })),
    )
    .sort((a, b) => a.paragraphs - b.paragraphs)
  let scored = 0
  return rarestFirst.filter(({ paragraphs }, i) => {
    scored += paragraphs
    return i === 0 || scored <= MOST_SCORED
  })
}
