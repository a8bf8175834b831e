import type { Sample } from '../../bench/dataset.ts'

/** How many paragraphs an excerpt has, article for article. */
const LENGTHS = [1, 2, 3, 4, 6] as const

/**
 * A few paragraphs of an article in a row, with those of its questions that they answer: a corpus may be as small, and
 * what the best passage's lead or its chance among all passages tells is another thing there.
 * @param at which article it is, counted from 0: how much is taken, and from where, goes round with it
 * @returns `undefined` where the article answers no question in so few paragraphs
 */
export function excerptOf(sample: Sample, at: number): Sample | undefined {
  const { paragraphs, questions } = sample
  const length = Math.min(paragraphs.length, LENGTHS[at % LENGTHS.length] ?? 1)
  const answered = questions.filter(({ gold }) => gold.length > 0)
  const start = answered[at % answered.length]?.gold[0]
  if (start === undefined) return undefined
  const from = Math.max(0, Math.min(start - (at % length), paragraphs.length - length))
  const held = (paragraph: number) => paragraph >= from && paragraph < from + length
  return {
    ...sample,
    paragraphs: paragraphs.slice(from, from + length),
    questions: answered.flatMap((question) => {
      const gold = question.gold.filter(held).map((paragraph) => paragraph - from)
      return gold.length > 0 ? [{ ...question, gold }] : []
    }),
  }
}
