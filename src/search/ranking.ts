import { EVIDENCE, type Evidence, gather } from './evidence.ts'
import type { Matcher, ParagraphMatch, SentenceMatch } from './matching.ts'
import type { PassageIndex } from './passage-index.ts'
import type { Question } from './question.ts'
import { WEIGHTS } from './weights.ts'

/** A paragraph that may answer. */
export interface Ranked {
  paragraph: number
  score: number
  evidence: Evidence
  /** The sentence that answers best. */
  best: SentenceMatch
}

/** Orders paragraphs by all the evidence for them, best first; of equals the one that stands first. */
export function rank(
  question: Question,
  index: PassageIndex,
  matcher: Matcher,
  paragraphs: Iterable<number>,
): Ranked[] {
  const ranked: Ranked[] = []
  for (const paragraph of paragraphs) {
    const match = matcher.match(paragraph)
    const best = bestSentence(question, index, match)
    if (!best) continue
    const evidence = gather({ question, index, matcher, match, best, direction: 0 })
    ranked.push({ paragraph, best, evidence, score: scoreOf(evidence) })
  }
  return ranked.sort((a, b) => b.score - a.score || a.paragraph - b.paragraph)
}

function scoreOf(evidence: Evidence): number {
  let score = 0
  for (const name of EVIDENCE) score += WEIGHTS[name] * evidence[name]
  return score
}

function bestSentence(
  { hint }: Question,
  { texts }: PassageIndex,
  { sentences }: ParagraphMatch,
): SentenceMatch | undefined {
  let best: SentenceMatch | undefined
  let highest = Number.NEGATIVE_INFINITY
  for (const candidate of sentences) {
    const holds = (texts.sentenceHint[candidate.sentence] ?? 0) & hint ? 0.15 : 0
    const score = candidate.coverage + 0.6 * candidate.meaning + 0.3 * candidate.pairs + holds
    if (score > highest) {
      highest = score
      best = candidate
    }
  }
  return best
}
