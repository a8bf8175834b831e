import { behindAdverbs, isAdverb } from '../../grammar/phrases.ts'
import {
  auxiliaries,
  clauseWords,
  finiteAuxiliaries,
  pastVerbs,
  prepositions,
  sideClauses,
} from '../../lexicon/grammar.ts'
import { days } from '../../lexicon/time.ts'
import { cueVerb, verbsThat } from '../../lexicon/verbs/table.ts'
import type { Report } from '../../reports/report.ts'
import { isCapitalised, isComma, isPossessive, lowerAt, textAt, type Word } from '../../text/words.ts'
import { behindAdjunct, isClauseBefore, opensWithAside } from './adjuncts.ts'

/** How a report stands in its sentence: before the words that it gives, behind them, or between them. */
export interface Frame {
  /** The report's first word and the one behind its last. */
  start: number
  end: number
  /** Commas stand on both sides of it: "the port, she said, has lost its ships". */
  isInserted: boolean
  /** What it stands behind tells only when or why: "As the river has shrunk, she continued, the port has lost its ships". */
  isBehindAside: boolean
  /** All of its words stand before it: "…, he said". */
  isLast: boolean
}

/** How the report stands in its sentence. */
export function frameOf(words: readonly Word[], report: Report): Frame {
  const start = Math.min(report.cueFrom, report.source.from)
  const cueEnd = Math.max(report.cueTo, report.inverted ? report.source.to : 0)
  // "Jane Doe, who told this to reporters, left": what parts those is another clause.
  const isRelative = /^(?:who|which)$/.test(lowerAt(words, report.cueFrom - 1))
  const isInTense = !report.follows && report.verb?.form !== 'participle'
  const isBehindComma = start > 1 && isComma(words[start - 1])
  const behind = isBehindComma && isInTense && !isRelative ? behindAdjunct(words, cueEnd, report) : cueEnd
  // "The plan, he said on Friday, was dead"
  const isParted = behind > cueEnd && isComma(words[behind]) && goesOnWith(words, behind + 1)
  const end = isParted ? behind : cueEnd
  const isInserted = isBehindComma && isComma(words[end])
  const isBehindAside = isInserted && opensWithAside(words)
  if (isInserted && goesOnWith(words, end + 1))
    return { start, end, isInserted, isBehindAside, isLast: false }
  const isWhole = behind > cueEnd && isClauseBefore(words, start)
  return {
    start,
    end,
    isInserted,
    isBehindAside,
    isLast: isWhole || isLast(words, report, start, end, isBehindAside),
  }
}

/** Whether what stands there goes on with what began before a report: "The alarm, she said, never rang", "It is not true, she said, that it rang". */
export function goesOnWith(words: readonly Word[], i: number): boolean {
  return (
    isFiniteVerb(words, behindAdverbs(words, i)) ||
    /^(?:that|whether|how|why|what|to)$/.test(lowerAt(words, i))
  )
}

/** Whether a verb goes on there with what was said before: "…, has been suspended". */
export function isFiniteVerb(words: readonly Word[], i: number): boolean {
  const lower = lowerAt(words, i)
  return (
    auxiliaries.has(lower) ||
    pastVerbs.has(lower) ||
    /[a-z]{2}ed$/.test(lower) ||
    cueVerb(lower)?.form === 'past'
  )
}

/** Whether all that the report gives stands before it. */
function isLast(
  words: readonly Word[],
  report: Report,
  start: number,
  end: number,
  isBehindAside: boolean,
): boolean {
  const { source, verb, cueFrom } = report
  // "…, Ms. Doe goes down and talks to it": another verb has the subject.
  const isSecond = words.slice(source.to, cueFrom).some(({ lower }) => lower === 'and')
  if (isSecond || !isComma(words[start - 1])) return false
  // "It can see, according to a study published on Monday that …": nothing behind a document is what it says.
  const cites = verb === undefined && !isLead(words, start - 1) && !/^[,—–―-]$/.test(textAt(words, end))
  if (cites || (verb === undefined && isApposition(words, end))) return true
  if (!isShort(words, end, report)) return false
  return (
    tellsWhom(words, end, report) || !((isBehindAside || isLead(words, start - 1)) && words.length - end > 4)
  )
}

/** Whether the rest of the sentence from its comma on only says who that is: "according to the Harbour Council, an industry body." */
function isApposition(words: readonly Word[], comma: number): boolean {
  const opening = lowerAt(words, comma + 1)
  if (!isComma(words[comma]) || !/^(?:an?|the|one|which|who|whose)$/.test(opening)) return false
  return (
    opening.startsWith('w') ||
    !words
      .slice(comma + 2)
      .some(({ kind, lower }) => kind === 'quotation' || auxiliaries.has(lower) || pastVerbs.has(lower))
  )
}

/** Whether the rest of the sentence is about the one behind the cue: "…, said a senior official who asked not to be named." */
const tellsWhom = (words: readonly Word[], from: number, { inverted }: Report): boolean =>
  inverted && lowerAt(words, from) === 'who' && words.length - from <= 24

/** Whether nothing is left of the sentence but, say, to whom and when: "…, he told the Gazette on Monday." */
function isShort(words: readonly Word[], from: number, report: Report): boolean {
  const { verb } = report
  const first = words[from]
  if (!first || first.kind === 'mark') return true
  if (tellsWhom(words, from, report)) return true
  const addressed = verb !== undefined && verbsThat('speaksTo').has(verb.lemma)
  const aside =
    prepositions.has(first.lower) ||
    days.has(first.lower) ||
    isAdverb(first) ||
    /^(?:last|this|earlier)$/.test(first.lower)
  if (!addressed && !aside && verb !== undefined) return false
  if (words.length - from > (addressed ? 6 : 8)) return false
  return !words.slice(from, -1).some((word, i, rest) => goesOn(word, rest[i - 1]))
}

/** Whether a word behind a report shows that more follows than to whom and when. */
function goesOn(word: Word, before: Word | undefined): boolean {
  if (word.kind !== 'word') return word.kind !== 'quotation' || !isPossessive(before)
  if (word.lower === 'that' || auxiliaries.has(word.lower)) return true
  return !isCapitalised(word) && cueVerb(word.lower) !== undefined
}

/** Words that only lead to a report: "Hours later,", "And yet,", "But in private,". */
function isLead(words: readonly Word[], to: number): boolean {
  if (to > 10) return false
  return to <= 4 || words.slice(0, to).every((word, i) => mayLead(word, i === 0))
}

/** Whether a word of a longer beginning leaves it without a verb and, at its head, without a name. */
function mayLead(word: Word, isFirst: boolean): boolean {
  if (auxiliaries.has(word.lower)) return false
  if (!isFirst || !isCapitalised(word)) return true
  return clauseWords.has(word.lower) || prepositions.has(word.lower) || isAdverb(word)
}

/**
 * Whether the clause of a report is over where the quotation at `at` begins, and so gives nothing of it: "She said that when Mr. Roe
 * railed against it, “we left”", "the men, whom Ms. Doe referred to in her speech, were “well fed”".
 * @param isBehindOther whether another report stands before it
 */
export function isOver(
  words: readonly Word[],
  at: number,
  { source, cueTo, verb, nested, inverted }: Report,
  isBehindOther: boolean,
): boolean {
  if (inverted || at - cueTo < 2) return false
  // "She said that when Mr. Roe tells you, “Get in,” you get in."
  if (verb && verbsThat('tells').has(verb.lemma)) return false
  const opener = lowerAt(words, source.from - 1)
  if ((nested || isBehindOther) && sideClauses.has(opener) && isComma(words[at - 1])) return true
  return (
    /^(?:whom|which|that)$/.test(opener) &&
    words
      .slice(cueTo, at)
      .some((word, i) => isComma(word) && finiteAuxiliaries.has(lowerAt(words, cueTo + i + 1)))
  )
}
