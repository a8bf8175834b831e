import { beforeAuxiliaries } from '../grammar/auxiliaries.ts'
import { isAdverb, reach } from '../grammar/phrases.ts'
import {
  auxiliaries,
  clauseWords,
  joining,
  pastVerbs,
  prepositions,
  relativeOpeners,
  sideClauses,
} from '../lexicon/grammar.ts'
import { personal } from '../lexicon/pronouns.ts'
import { days } from '../lexicon/time.ts'
import { cueVerb, verbsThat } from '../lexicon/verbs/table.ts'
import type { Report } from '../reports/report.ts'
import { isComma, lowerAt, type Word } from '../text/words.ts'
import { afterAddressee, thatBehind } from './addressees.ts'
import { givesWords, holdsFiniteVerb } from './complement.ts'
import type { Frame } from './frame.ts'

/** The words of a sentence, from one up to another, that a report gives. */
export interface Stretch {
  from: number
  to: number
  /** Its subject stands before the report, too far away to be shown with it. */
  lacksSubject: boolean
}

/** The "who" of the clause that the cue stands in: "a man who had complained". */
export function relativeBefore(words: readonly Word[], cue: number): number | undefined {
  const at = beforeAuxiliaries(words, cue)
  return /^(?:who|which)$/.test(lowerAt(words, at)) ? at : undefined
}

/** Whether a verb goes on there with what was said before a clause that begins with "who": "…, has been suspended". */
function isFiniteVerb(words: readonly Word[], i: number): boolean {
  const lower = lowerAt(words, i)
  return (
    auxiliaries.has(lower) ||
    pastVerbs.has(lower) ||
    /[a-z]{2}ed$/.test(lower) ||
    cueVerb(lower)?.form === 'past'
  )
}

/** "She adds, after a pause, that …": where the words begin behind what stands between; `from` where nothing does. */
function behindAside(words: readonly Word[], from: number): number {
  if (!isComma(words[from])) return from
  for (let i = from + 1; i < from + 8; i++)
    if (isComma(words[i])) return lowerAt(words, i + 1) === 'that' ? i + 2 : from
  return from
}

/**
 * Which words a report gives, be they before it, behind it, or around it; `undefined` where it gives none. `until` is where the
 * sentence's next report begins, or its end.
 */
export function stretchOf(
  words: readonly Word[],
  report: Report,
  frame: Frame,
  until: number,
): Stretch | undefined {
  const { start, end, isInserted } = frame
  const before = { from: 0, to: start, lacksSubject: false }
  if (frame.isLast) return before
  const { verb } = report
  const isPlain = isInserted || !verb || behindAside(words, end) !== end
  if (!isPlain && !givesWords(words, verb, end)) return undefined
  const isAtEnd = end >= words.length - 1
  const stretch = isAtEnd ? before : stretchAround(words, frame, Math.max(end, until))
  const last = endOfRelative(words, report, stretch)
  const to = last === undefined ? undefined : endOfSideClause(words, report, { ...stretch, to: last })
  if (to === undefined || stretch.from !== end) return to === undefined ? undefined : { ...stretch, to }
  const from = beginBehind(words, report, end, to)
  return from === undefined ? undefined : { ...stretch, from, to }
}

/** What stands behind the report; with what stands before it, where that has the subject: "Maria, she says, was the one who came". */
function stretchAround(
  words: readonly Word[],
  { start, end, isInserted, isBehindAside }: Frame,
  to: number,
): Stretch {
  const needsSubject = isInserted && !isBehindAside && isFiniteVerb(words, end + 1)
  // “Leaving,” they say, will be easier: what stands between the marks is part of it.
  const lacksSubject =
    needsSubject && (start > reach || words.slice(0, start).some(({ kind }) => kind === 'quotation'))
  return { from: needsSubject && !lacksSubject ? 0 : end, to, lacksSubject }
}

/** Where the words end, if the cue stands in a clause that tells who somebody is; `undefined` where that is not plain. */
function endOfRelative(
  words: readonly Word[],
  { source, cueFrom }: Report,
  { from, to }: Stretch,
): number | undefined {
  const who = relativeBefore(words, cueFrom)
  if (who === undefined) return to
  // "a man who complained about the noise has been suspended": where his words end is not plain.
  const hasComma = words.slice(from, to).some(isComma)
  // "Jane Doe, a nurse who complained about the noise.": whoever has a name was told of before.
  if (!isComma(words[who - 1]) && (source.kind !== 'name' || hasComma)) return undefined
  const comma = words.findIndex(
    (word, i) =>
      i > from && i < to && isComma(word) && isFiniteVerb(words, isAdverb(words[i + 1]) ? i + 2 : i + 1),
  )
  return comma >= 0 ? comma : to
}

/**
 * Where the words end, if the cue stands in a clause beside the main one, which tells something else: "While critics say that it
 * harms them, the mayor has built it", "Days after Ms. Doe said that she would stay, she left".
 */
function endOfSideClause(
  words: readonly Word[],
  { source, inverted }: Report,
  { from, to }: Stretch,
): number {
  if (inverted || !sideClauses.has(lowerAt(words, source.from - 1))) return to
  const begin = lowerAt(words, from) === 'that' ? from + 1 : from
  // "While she says that in the spring, it rained"
  const opensAside = prepositions.has(lowerAt(words, begin)) || clauseWords.has(lowerAt(words, begin))
  const isWhole = holdsFiniteVerb(words, begin)
  for (let i = from + 1; i < Math.min(to, from + reach); i++) {
    const next = lowerAt(words, i + 1)
    if (!isComma(words[i]) || joining.has(next) || relativeOpeners.has(next)) continue
    const isClause = isWhole || (i - begin > 3 && !opensAside)
    if (isClause && (personal.has(next) || holdsFiniteVerb(words, i + 1))) return i
  }
  return to
}

/** Where the words begin behind the cue, whom one tells, and when; `undefined` where there is nothing but whom. */
function beginBehind(words: readonly Word[], { verb }: Report, end: number, to: number): number | undefined {
  let from = end
  if (verb && verbsThat('tells').has(verb.lemma)) {
    // "She told the regulator instead": whom, not what.
    const isAddressee = !words
      .slice(end, to)
      .some(({ lower }) => /^(?:that|to|about|of|how|why|what|whether)$/.test(lower))
    if (to - end < 6 && isAddressee && !holdsFiniteVerb(words, end)) return undefined
    from = afterAddressee(words, end)
  }
  if (from === end) from = behindAside(words, end)
  // "said after the meeting that", "denied on Friday that he knew"
  const opening = lowerAt(words, from)
  if (from === end && (days.has(opening) || /^(?:on|in|at|during|last|this|after|before)$/.test(opening)))
    return thatBehind(words, from) ?? from
  return from
}
