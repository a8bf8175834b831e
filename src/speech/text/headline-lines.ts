import { auxiliaries, pastVerbs } from '../lexicon/grammar.ts'
import { cueVerb } from '../lexicon/verbs/table.ts'

/** In words: no headline is shorter or longer. */
const [shortest, longest] = [5, 18]

/** Fewer paragraphs tell nothing of how an article ends them. */
const fewest = 6

/** How many of an article's paragraphs end in a mark at least where a line without one is no paragraph of it. */
const mostly = 0.8

const endsInMark = (text: string): boolean => /[.!?…:;"”’')\]]\s*$/u.test(text)

/** Whether the words say that somebody does something, as a headline does and a caption or a name by itself does not. */
const hasVerb = (words: readonly string[]): boolean =>
  words.some((word) => auxiliaries.has(word) || pastVerbs.has(word) || cueVerb(word)?.form === 'third')

const mayBeHeadline = (text: string): boolean => {
  const words = text.trim().split(/\s+/)
  const isPlain = /^\p{Lu}/u.test(text) && !/["“”:—]|[.!?] \p{Lu}/u.test(text) && !endsInMark(text)
  return (
    isPlain &&
    words.length >= shortest &&
    words.length <= longest &&
    hasVerb(words.map((word) => word.toLowerCase().replace(/[,’'].*/u, '')))
  )
}

/**
 * Which paragraphs of an article are other articles' headlines, which a site puts between them: "General tells lawmakers China has more
 * ships". They stand alone, and have no full stop where nearly all else has one. Who is named there is not whom the text goes on with.
 */
export function headlineLines(texts: readonly string[]): ReadonlySet<number> {
  const punctuated = texts.filter(endsInMark).length
  if (texts.length < fewest || punctuated < mostly * texts.length) return new Set()
  const isLone = (at: number): boolean => endsInMark(texts[at - 1] ?? '') && endsInMark(texts[at + 1] ?? '')
  return new Set(
    texts.flatMap((text, at) =>
      isLone(at) && !/:\s*$/.test(texts[at - 1] ?? '') && mayBeHeadline(text) ? [at] : [],
    ),
  )
}
