import { EVIDENCE, type Evidence, gather } from './evidence.ts'
import type { Matcher, ParagraphMatch, SentenceMatch } from './matching.ts'
import type { PassageIndex } from './passage-index.ts'
import type { Question } from './question.ts'
import { sentenceSpan } from './texts.ts'
import { weighed } from './weighing.ts'
import { BY_WORDS_ALONE, type Weights, WITH_MEANING } from './weights.ts'

/** A paragraph that may answer, and what speaks for it. */
export interface Considered {
  paragraph: number
  evidence: Evidence
  /** The sentence that answers best. */
  best: SentenceMatch
  /** How far each word of the question is met in it, 0 to 1. */
  nearest: Float64Array
}

/** The same with a score; larger is better, comparable within one question. */
export interface Ranked extends Considered {
  score: number
}

/** Orders paragraphs by all the evidence for them, best first; of equals the one that stands first. */
export function rank(
  question: Question,
  index: PassageIndex,
  matcher: Matcher,
  paragraphs: Iterable<number>,
): Ranked[] {
  const weights = weightsFor(index)
  return consider(question, index, matcher, paragraphs)
    .map((considered) => ({ ...considered, score: weighed(EVIDENCE, considered.evidence, weights.evidence) }))
    .sort((a, b) => b.score - a.score || a.paragraph - b.paragraph)
}

/** Gathers the evidence for paragraphs, in the order given; one without a sentence is left out. */
export function consider(
  question: Question,
  index: PassageIndex,
  matcher: Matcher,
  paragraphs: Iterable<number>,
): Considered[] {
  const considered: Considered[] = []
  for (const paragraph of paragraphs) {
    const match = matcher.match(paragraph)
    const best = bestSentence(question, index, match)
    if (!best) continue
    const evidence = gather({ question, index, matcher, match, best })
    considered.push({ paragraph, best, evidence, nearest: match.nearest })
  }
  return considered
}

/** The weights that were learned for an index with word vectors, or for one without. */
export const weightsFor = ({ vectors }: PassageIndex): Weights => (vectors ? WITH_MEANING : BY_WORDS_ALONE)

/** The sentence that meets the question best; words that somebody says count more where words are asked for. */
function bestSentence(
  { hint, sense, asksSpeech }: Question,
  { texts, senses }: PassageIndex,
  { paragraph, sentences }: ParagraphMatch,
): SentenceMatch | undefined {
  const quotes = texts.places[paragraph]?.paragraph.quotes ?? []
  const isSaid = (sentence: number) => {
    const { start, end } = sentenceSpan(texts, sentence)
    return quotes.some((quote) => quote.start < end && start < quote.end)
  }
  let best: SentenceMatch | undefined
  let highest = Number.NEGATIVE_INFINITY
  for (const candidate of sentences) {
    const { sentence, coverage, meaning, pairs } = candidate
    const holds = (texts.sentenceHint[sentence] ?? 0) & hint ? 0.15 : 0
    const alike = senses ? 0.3 * senses.withSentence(sense, sentence) : 0
    const said = asksSpeech && isSaid(sentence) ? 0.4 : 0
    const score = coverage + 0.6 * meaning + 0.3 * pairs + holds + alike + said
    if (score > highest) {
      highest = score
      best = candidate
    }
  }
  return best
}
