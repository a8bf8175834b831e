import { beforeAuxiliaries } from '../../grammar/auxiliaries.ts'
import { isAdverb, reach, type Source } from '../../grammar/phrases.ts'
import { clauseWords, joining, prepositions, relativeOpeners, sideClauses } from '../../lexicon/grammar.ts'
import { personal } from '../../lexicon/pronouns.ts'
import type { Report } from '../../reports/report.ts'
import { afterDateline } from '../../text/datelines.ts'
import { isComma, lowerAt, type Word } from '../../text/words.ts'
import { beginBehind, behindAside } from './beginnings.ts'
import { givesWords, holdsFiniteVerb } from './complement.ts'
import { type Frame, goesOnWith, isFiniteVerb } from './frame.ts'
import { beforeNarrator } from './narrator-goes-on.ts'

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
  const before = { from: Math.min(start, afterDateline(words)), to: start, lacksSubject: false }
  if (frame.isLast) return before
  const { verb } = report
  const isPlain = isInserted || !verb || behindAside(words, end) !== end
  if (!isPlain && !givesWords(words, verb, end)) return undefined
  const isAtEnd = end >= words.length - 1
  const stretch = isAtEnd ? before : stretchAround(words, frame, Math.max(end, until))
  const last = endOfRelative(words, report, stretch)
  if (last === undefined) return undefined
  const side = endOfSideClause(words, report, { ...stretch, to: last })
  const from = stretch.from === end ? beginBehind(words, report, end, side) : stretch.from
  if (from === undefined) return undefined
  return { ...stretch, from, to: beforeNarrator(words, report, Math.max(from, end), side) }
}

/** What stands behind the report; with what stands before it, where that has the subject: "Maria, she says, was the one who came". */
function stretchAround(
  words: readonly Word[],
  { start, end, isInserted, isBehindAside }: Frame,
  to: number,
): Stretch {
  const needsSubject = isInserted && !isBehindAside && goesOnWith(words, end + 1)
  // “Leaving,” they say, will be easier: what stands between the marks is part of it.
  const lacksSubject =
    needsSubject && (start > reach || words.slice(0, start).some(({ kind }) => kind === 'quotation'))
  return { from: needsSubject && !lacksSubject ? 0 : end, to, lacksSubject }
}

/** In words: whose deputy somebody is stands no farther before their name, "whose deputy, Ms. Doe, said". */
const whoseReach = 5

/** Whether a clause of somebody else's has the source for its subject: "Mr. Roe, whose wife said", "Mr. Roe, who Ms. Doe said had lied". */
const isInOwnersRelative = (words: readonly Word[], { from }: Source): boolean =>
  /^whom?$/.test(lowerAt(words, from - 1)) ||
  words.slice(Math.max(0, from - whoseReach), from + 1).some(({ lower }) => lower === 'whose')

/** The comma behind which the verb goes on with what stood before a clause that begins with "who". */
function commaBeforeVerb(
  words: readonly Word[],
  from: number,
  to: number,
  isAny = false,
): number | undefined {
  for (let i = from + 1; i < to; i++) {
    const next = isAdverb(words[i + 1]) ? i + 2 : i + 1
    if (isComma(words[i]) && (isAny || isFiniteVerb(words, next) || isThird(words, next))) return i
  }
  return undefined
}

/** "returns on Monday": a verb in the present behind the comma. */
const isThird = (words: readonly Word[], i: number): boolean =>
  /^\p{Ll}+[^s]s$/u.test(words[i]?.text ?? '') && prepositions.has(lowerAt(words, i + 1))

/** Where the words end, if the cue stands in a clause that tells who somebody is; `undefined` where that is not plain. */
function endOfRelative(
  words: readonly Word[],
  { source, cueFrom }: Report,
  { from, to }: Stretch,
): number | undefined {
  const who = relativeBefore(words, cueFrom)
  if (who === undefined)
    return isInOwnersRelative(words, source) ? (commaBeforeVerb(words, from, to) ?? to) : to
  // "a man who complained about the noise has been suspended": where his words end is not plain.
  const hasComma = words.slice(from, to).some(isComma)
  // "Jane Doe, a nurse who complained about the noise.": whoever has a name was told of before.
  if (!isComma(words[who - 1]) && (source.kind !== 'name' || hasComma)) return undefined
  // "Unlike Mr. Roe, who said it was safe, Ms. Doe …"
  const isOpening = prepositions.has(lowerAt(words, 0))
  return commaBeforeVerb(words, from, to, isOpening) ?? to
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
