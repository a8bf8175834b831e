import type { PassageIndex } from '../index/passage-index.ts'
import { sentenceSpan } from '../index/texts.ts'
import { isMostlyCyrillic } from '../text/transliteration.ts'
import type { Considered, Ranked } from './considered.ts'
import { EVIDENCE, gather } from './evidence.ts'
import { type Matcher, metAround, type ParagraphMatch, type SentenceMatch, shareOf } from './matching.ts'
import type { Question } from './question.ts'
import { type Weights, weighed } from './weighing.ts'
import { BY_WORDS_ALONE, WITH_ENCODER, WITH_MEANING } from './weights.ts'

/** How much a sentence's nearness by the encoder counts beside the share of the question's words that it has. */
const NEAR_SENTENCE = 2

/** Orders paragraphs by all the evidence for them, best first; of equals the one that stands first. */
export function rank(
  question: Question,
  index: PassageIndex,
  matcher: Matcher,
  paragraphs: readonly number[],
): Ranked[] {
  const weights = weightsFor(index, question)
  return consider(question, index, matcher, paragraphs)
    .map((considered) => ranked(considered, weighed(EVIDENCE, considered.evidence, weights.evidence)))
    .sort((a, b) => b.score - a.score || a.paragraph - b.paragraph)
}

/** Each field by its name: spreading so many takes longer than the score does. */
function ranked(considered: Considered, score: number): Ranked {
  const { paragraph, match, evidence, best, around, lacksKind, lacksNumber, isForeign } = considered
  return { paragraph, match, evidence, best, around, lacksKind, lacksNumber, isForeign, score }
}

/** Reads paragraphs closely and gathers the evidence for them; one without a sentence is left out. */
export function consider(
  question: Question,
  index: PassageIndex,
  matcher: Matcher,
  paragraphs: readonly number[],
): Considered[] {
  const { sentenceHint } = index.texts
  const considered: Considered[] = []
  for (const paragraph of paragraphs) {
    const match = matcher.match(paragraph)
    const nearest = matcher.readClosely(match)
    const best = bestSentence(question, index, matcher, match)
    if (!best) continue
    const around = metAround(nearest, match)
    const evidence = gather({ question, index, matcher, match, nearest, around, best })
    const holds = ({ sentence }: SentenceMatch) => ((sentenceHint[sentence] ?? 0) & question.hint) !== 0
    const lacksKind = question.hint !== 0 && !holds(best)
    const lacksNumber = question.kind === 'number' && !match.sentences.some(holds)
    const isForeign =
      isMostlyCyrillic(index.texts.places[paragraph]?.paragraph.text ?? '') !== question.isCyrillic
    considered.push({ paragraph, match, best, evidence, around, lacksKind, lacksNumber, isForeign })
  }
  return considered
}

/** The weights that were learned for a question that the encoder read, for an index with word vectors, or for one without. */
export function weightsFor({ vectors }: PassageIndex, { nearness }: Question): Weights {
  if (nearness) return WITH_ENCODER
  return vectors ? WITH_MEANING : BY_WORDS_ALONE
}

/**
 * The sentence that meets the question best. Where somebody's words are asked for, a sentence that is said counts more,
 * and the names of who speaks here count nothing: "X concluded" says less than what X concluded.
 */
function bestSentence(
  question: Question,
  { texts, speakers }: PassageIndex,
  matcher: Matcher,
  { paragraph, sentences }: ParagraphMatch,
): SentenceMatch | undefined {
  const { hint, asksSpeech, nearness } = question
  const quotes = texts.places[paragraph]?.paragraph.quotes ?? []
  const isSaid = (sentence: number) => {
    const { start, end } = sentenceSpan(texts, sentence)
    return quotes.some((quote) => quote.start < end && start < quote.end)
  }
  let names = 0
  if (asksSpeech) for (const name of speakers[paragraph] ?? []) names |= matcher.maskOf(name)
  let best: SentenceMatch | undefined
  let highest = Number.NEGATIVE_INFINITY
  for (const [i, candidate] of sentences.entries()) {
    const { sentence, mask, coverage, meaning, pairs, sense } = candidate
    const holds = (texts.sentenceHint[sentence] ?? 0) & hint ? 0.15 : 0
    const said = asksSpeech && isSaid(sentence) ? 0.4 : 0
    const named = 1.6 * shareOf(question, mask & names)
    const near = nearness ? NEAR_SENTENCE * nearness.ofSentence(paragraph, i) : 0
    const score = coverage + 0.6 * meaning + 0.3 * pairs + holds + 0.3 * sense + near + said - named
    if (score > highest) {
      highest = score
      best = candidate
    }
  }
  return best
}
