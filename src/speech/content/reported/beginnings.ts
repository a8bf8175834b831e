import { isAdverb, reach } from '../../grammar/phrases.ts'
import { auxiliaries, clauseWords, prepositions } from '../../lexicon/grammar.ts'
import { days, months, partsOfDay } from '../../lexicon/time.ts'
import { type CueVerb, isTopicOf, verbsThat } from '../../lexicon/verbs/table.ts'
import type { Report } from '../../reports/report.ts'
import { isComma, lowerAt, type Word } from '../../text/words.ts'
import { afterAddressee, opensClause, thatBehind } from './addressees.ts'
import { opensAmount } from './adjuncts.ts'
import { holdsFiniteVerb } from './complement.ts'

/** Where reported words begin behind their cue: behind whom one tells, and when. */

/** "She adds, after a pause, that …": where the words begin behind what stands between; `from` where nothing does. */
export function behindAside(words: readonly Word[], from: number): number {
  if (!isComma(words[from])) return from
  for (let i = from + 1; i < from + 8; i++)
    if (isComma(words[i])) return lowerAt(words, i + 1) === 'that' ? i + 2 : from
  return from
}

/** Words of when somebody says something, before the day: "late Monday", "on Monday", "earlier this week". */
const beforeTime = /^(?:on|in|late|early|earlier|later|last|this)$/

/** "said late Monday it had rained": where the words begin behind when they were said; `from` where no clause follows, and `undefined` where nothing does. */
function behindTime(words: readonly Word[], from: number, to: number): number | undefined {
  let at = from
  while (beforeTime.test(lowerAt(words, at))) at++
  if (!days.has(lowerAt(words, at)) && !months.has(lowerAt(words, at))) return from
  at++
  while (words[at]?.kind === 'number' || partsOfDay.has(lowerAt(words, at))) at++
  if (at >= to) return undefined
  return opensClause(words[at]) && holdsFiniteVerb(words, at) ? at : from
}

/** Whether a phrase of when, where or to whom opens at `i`, and not one that is said: "said after the meeting that", "denied on Friday that". */
function opensPhraseOfWhen(words: readonly Word[], i: number): boolean {
  const opening = lowerAt(words, i)
  // "agreed to hear cases that": which cases.
  if (opening === 'to') return opensClause(words[i + 1])
  return (
    days.has(opening) ||
    beforeTime.test(opening) ||
    isAdverb(words[i]) ||
    (prepositions.has(opening) && !/^(?:of|about|against)$/.test(opening))
  )
}

/** "said in a release": nothing of what was said. */
function givesNone(words: readonly Word[], { lemma }: CueVerb, from: number, to: number): boolean {
  const opening = lowerAt(words, from)
  return (
    verbsThat('placed').has(lemma) &&
    prepositions.has(opening) &&
    !isTopicOf(lemma, opening) &&
    !opensAmount(words, from) &&
    !words.slice(from, Math.min(to, from + reach)).some((_, i) => holdsFiniteVerb(words, from + i))
  )
}

/** Where the words begin behind whom the verb tells them to; `undefined` where there is nobody but them: "She told the regulator instead". */
function behindAddressee(
  words: readonly Word[],
  { lemma }: CueVerb,
  end: number,
  to: number,
): number | undefined {
  const first = lowerAt(words, end)
  const warnsSomebody =
    lemma === 'warn' && !prepositions.has(first) && !clauseWords.has(first) && !auxiliaries.has(first)
  if (!verbsThat('tells').has(lemma) && !warnsSomebody) return end
  const isAddressee = !words
    .slice(end, to)
    .some(({ lower }) => /^(?:that|to|about|of|how|why|what|whether)$/.test(lower))
  if (to - end < 6 && isAddressee && !holdsFiniteVerb(words, end)) return undefined
  return afterAddressee(words, end)
}

/** Where the words begin behind the cue, whom one tells, and when; `undefined` where there is nothing but whom. */
export function beginBehind(
  words: readonly Word[],
  { verb }: Report,
  end: number,
  to: number,
): number | undefined {
  const told = verb ? behindAddressee(words, verb, end, to) : end
  if (told !== end) return told
  const from = behindAside(words, end)
  if (!verb || from !== end || !opensPhraseOfWhen(words, from)) return from
  const that = thatBehind(words, from)
  if (that !== undefined) return that
  return givesNone(words, verb, from, to) ? undefined : behindTime(words, from, to)
}
