import { isAdverb } from '../../grammar/phrases.ts'
import {
  asideOpeners,
  auxiliaries,
  clauseWords,
  opensPhrase,
  pastVerbs,
  prepositions,
} from '../../lexicon/grammar.ts'
import { days, months, periods } from '../../lexicon/time.ts'
import { verbsThat } from '../../lexicon/verbs/table.ts'
import type { Report } from '../../reports/report.ts'
import { afterDateline } from '../../text/datelines.ts'
import { isComma, lowerAt, type Word } from '../../text/words.ts'
import { thatBehind } from './addressees.ts'
import { verbOfClause } from './complement.ts'

/** In words: what stands behind a cue and only tells when, where or to whom something was said is no longer. */
const adjunctReach = 12

/** Whether a sentence begins with a clause or a phrase of when, where or why. */
export const opensWithAside = (words: readonly Word[]): boolean =>
  asideOpeners.has(lowerAt(words, 0)) || opensWithParticiple(words)

/** "Speaking at a meeting, she said, …": not "Nursing is hard, she said". */
const opensWithParticiple = (words: readonly Word[]): boolean =>
  /^(?:speaking|talking|addressing|responding|replying|reacting|asked|writing|commenting)$/.test(
    lowerAt(words, 0),
  ) && verbOfClause(words, 1) === undefined

/** Words that only tell when, in front of a period: "last week", "earlier this month". */
const beforePeriod = /^(?:last|this|earlier|late|early|later)$/

/** Whether the words from `i` on may only tell when, where or to whom something was said, or who says it: "on Friday", "told reporters", "an economist". */
function opensAdjunct(words: readonly Word[], i: number, { verb, inverted }: Report): boolean {
  const word = words[i]
  if (!word) return false
  if (inverted && isComma(word)) return /^(?:an?|the|one|who)$/.test(lowerAt(words, i + 1))
  // "she indicated as much"
  if (word.kind !== 'word' || word.lower === 'as') return false
  if (prepositions.has(word.lower) || days.has(word.lower)) return true
  const next = lowerAt(words, i + 1)
  if (beforePeriod.test(word.lower) && (periods.has(next) || days.has(next) || months.has(next))) return true
  if (isAdverb(word)) return true
  return verb !== undefined && verbsThat('speaksTo').has(verb.lemma) && !clauseWords.has(word.lower)
}

/**
 * Where what only tells when, where or to whom ends that stands behind a cue ending at `end`: at the next comma or at the sentence's end;
 * `end` itself where nothing of the kind stands there, or a clause: "said on Friday that it rained".
 */
export function behindAdjunct(words: readonly Word[], end: number, report: Report): number {
  if (!opensAdjunct(words, end, report)) return end
  const that = thatBehind(words, end)
  const isClause = that !== undefined && !isVerb(words, that + 1)
  if (isClause || lowerAt(words, end) === 'that') return end
  for (let i = end + 1; i < words.length && i < end + adjunctReach; i++) {
    const word = words[i]
    if (word?.kind === 'quotation' || word?.text === ':') return end
    if (isComma(word) || i === words.length - 1) return i
  }
  return end
}

/** "At least 30 people": no phrase of when or where, though a preposition opens it. */
export const opensAmount = (words: readonly Word[], i: number): boolean =>
  lowerAt(words, i) === 'at' && /^(?:least|most)$/.test(lowerAt(words, i + 1))

/** Whether a verb may stand there: "said in a study that challenges the idea". */
const isVerb = (words: readonly Word[], i: number): boolean =>
  auxiliaries.has(lowerAt(words, i)) ||
  pastVerbs.has(lowerAt(words, i)) ||
  /[a-z]{2}(?:ed|[^s]s)$/.test(lowerAt(words, i))

/**
 * Whether what stands before a report is a clause of its own, which the report gives: "Half a million are at risk, the office said on
 * Friday, …"; not "The plan, he said on Friday, was dead", "Asked if it had rained, she said on Friday that …".
 */
export function isClauseBefore(words: readonly Word[], start: number): boolean {
  const begin = afterDateline(words)
  const first = words[begin]
  const verb = verbOfClause(words, begin) ?? presentVerb(words, begin) ?? verbBehindAside(words, begin, start)
  if (!first || verb === undefined || verb >= start - 1) return false
  const isAside =
    asideOpeners.has(first.lower) || prepositions.has(first.lower) || /(?:ed|ing)$/.test(first.lower)
  if (isAside && !opensAmount(words, begin)) return false
  const aside = words.findIndex((word, i) => i > begin && isComma(word))
  const subject = words.slice(begin, aside > 0 ? Math.min(aside, verb) : verb)
  return !subject.some(({ lower }) => clauseWords.has(lower) && lower !== 'and')
}

/** "A vessel, which came on Monday, was stopped": where the verb stands behind what two commas enclose. */
function verbBehindAside(words: readonly Word[], begin: number, start: number): number | undefined {
  const comma = words.findIndex((word, i) => i > begin && isComma(word))
  if (comma < 0 || !/^(?:which|who|whose|an?|the)$/.test(lowerAt(words, comma + 1))) return undefined
  for (let i = comma + 1; i < start - 1; i++)
    if (isComma(words[i])) return isVerb(words, i + 1) ? i + 1 : undefined
  return undefined
}

/** In words: the verb of a clause stands no farther behind its beginning, "Ms. Doe of Elba plans to run". */
const verbReach = 8

/** "Ms. Doe plans to run again", "The vaccine works": where the verb of such a clause stands. */
function presentVerb(words: readonly Word[], begin: number): number | undefined {
  for (let i = begin + 1; i < begin + verbReach && words[i]?.kind === 'word'; i++) {
    const next = words[i + 1]
    const goesOn = next?.kind === 'mark' || opensPhrase(next?.lower ?? '') || isAdverb(next)
    if (/^\p{Ll}+[^s]s$/u.test(words[i]?.text ?? '') && goesOn) return i
  }
  return undefined
}
