import type { Span } from '../../../article/article.ts'
import { isStandIn, reach } from '../../grammar/phrases.ts'
import {
  auxiliaries,
  clauseWords,
  determiners,
  finiteAuxiliaries,
  joining,
  prepositions,
} from '../../lexicon/grammar.ts'
import { calledObjects } from '../../lexicon/pronouns.ts'
import { days } from '../../lexicon/time.ts'
import { type CueVerb, cueVerb, verbsThat } from '../../lexicon/verbs/table.ts'
import type { Report } from '../../reports/report.ts'
import { isComma, lowerAt, textAt, type Word } from '../../text/words.ts'
import { isHearsay } from '../hearsay.ts'
import { afterAddressee, opensClause, thatBehind } from './addressees.ts'
import { opensWithAside } from './adjuncts.ts'
import { givesWords, holdsFiniteVerb } from './complement.ts'
import { type Frame, frameOf } from './frame.ts'
import { type Stretch, stretchOf } from './stretch.ts'

/** Whether a verb of stance tells what somebody said: "called the plan a mess", but not "called a meeting". */
function isSpeechAct(words: readonly Word[], { lemma }: CueVerb, from: number): boolean {
  if (lemma !== 'call') return verbsThat('act').has(lemma)
  // "called on both sides to stop", "called for a vote"
  if (prepositions.has(lowerAt(words, from))) return false
  // "called it the best of them"
  if (calledObjects.has(lowerAt(words, from)) && /^(?:an?|the)$/.test(lowerAt(words, from + 1))) return true
  return words
    .slice(from, from + 24)
    .some(
      ({ lower }, i, phrase) =>
        i > 1 && /^an?$/.test(lower) && isNoun(phrase[i - 1]) && phrase[i + 1]?.kind === 'word',
    )
}

const isNoun = (word: Word | undefined): boolean =>
  word?.kind === 'word' &&
  !prepositions.has(word.lower) &&
  !clauseWords.has(word.lower) &&
  !auxiliaries.has(word.lower)

/** Whether a clause cannot end with the word. */
const endsOpen = (word: Word | undefined): boolean =>
  word !== undefined &&
  (auxiliaries.has(word.lower) ||
    determiners.has(word.lower) ||
    prepositions.has(word.lower) ||
    clauseWords.has(word.lower) ||
    cueVerb(word.lower)?.noun === false)

/** The words that a report gives; a stump is nothing to show without the quotation behind it. */
interface ReportedSpan extends Span {
  isStump: boolean
}

/** Whether somebody is told to have said something: not denied, only imagined ("would say"), or part of what somebody else says. */
function isAssertion(words: readonly Word[], report: Report, frame: Frame): boolean {
  const { verb, negated, imagined, nested, follows } = report
  if (negated || imagined || nested) return false
  if (isHearsay(words, report)) return false
  // "The coach admitted his side were weak, and the bookmakers agree": with what he said.
  if (verb?.lemma === 'agree' && frame.isLast && lowerAt(words, report.source.from - 1) === 'and')
    return false
  // "Contrary to what she said, the bridge was closed": the article's own words.
  if (!report.inverted && /^what(?:ever)?$/.test(lowerAt(words, report.source.from - 1))) return false
  if (follows && !(verb?.form === 'ing' && verbsThat('reporting').has(verb.lemma))) return false
  return !verb || verb.kind === 'speech' || givesClause(words, report, verb, frame)
}

/** Whether a verb that is none of saying has words behind it, or stands beside words: "found that", "called it a mess". */
function givesClause(
  words: readonly Word[],
  { source }: Report,
  verb: CueVerb,
  { end, isInserted, isLast }: Frame,
): boolean {
  if (verb.kind === 'thought') return false
  if (lowerAt(words, end) === 'that') return true
  if (verb.kind === 'stance')
    return isSpeechAct(words, verb, end) || isInserted || (isLast && !opensWithAside(words))
  // "She found the losses in a folder marked so": a study finds that something is so.
  const isPersons = verb.lemma === 'find' && source.name?.kind === 'person'
  return verb.form === 'past' && !isPersons && holdsFiniteVerb(words, end)
}

/**
 * The words that a report without quotation marks gives: what stands behind its cue ("He said that …"), or before it
 * where nothing does ("…, he said"). `undefined` where the report is not plain: another kind of verb, denied, only
 * imagined ("would say"), or part of what somebody else says. `until` is where the sentence's next report begins, or its end.
 */
export function indirectSpan(
  words: readonly Word[],
  report: Report,
  until: number,
): ReportedSpan | undefined {
  if (textAt(words, report.cueFrom) === ':') return undefined
  const frame = frameOf(words, report)
  if (!isAssertion(words, report, frame)) return undefined
  const stretch = stretchOf(words, report, frame, until)
  return stretch && shownOf(words, report, frame, stretch)
}

/** "said that it was", where "that" only joins the clause; in "said that was" it is the subject. */
const isConjunction = (words: readonly Word[], i: number): boolean =>
  i > 0 && lowerAt(words, i) === 'that' && !finiteAuxiliaries.has(lowerAt(words, i + 1))

/** Where a stretch begins and ends without the marks and the small words at its ends. */
function trimmed(words: readonly Word[], stretch: Stretch): [from: number, to: number] {
  let { from, to } = stretch
  while (words[from]?.kind === 'mark' || isConjunction(words, from)) from++
  while (to > from && (words[to - 1]?.kind === 'mark' || joining.has(lowerAt(words, to - 1)))) to--
  return [from, to]
}

/** What of a stretch is shown: up to the quotation in it, if that is enough. */
function shownOf(
  words: readonly Word[],
  { verb }: Report,
  { end }: Frame,
  stretch: Stretch,
): ReportedSpan | undefined {
  const [from, to] = trimmed(words, stretch)
  const quotation = words.findIndex((word, i) => i >= from && i < to && word.kind === 'quotation')
  // "Ms. Doe said: “…,” she said": what stands before the quotation is what leads to it.
  if (quotation >= 0 && textAt(words, quotation - 1) === ':') return undefined
  const last = words[(quotation >= 0 ? quotation : to) - 1]
  const first = words[from]
  // "praised the museum": whom, not what was said of them.
  const least = verb?.kind === 'stance' && from === end ? 4 : 2
  // "What did Kenyans say?"
  const isAsked = words.slice(from, to).every(({ lower }) => clauseWords.has(lower) || auxiliaries.has(lower))
  if (!first || !last || isAsked || (quotation >= 0 ? quotation : to) - from < least) return undefined
  // "said he was “glad”": what is left without the quotation is no words of theirs.
  const isStump = stretch.lacksSubject || (quotation >= 0 && endsOpen(last))
  return { start: first.start, end: last.end, isStump }
}

/** Where the words begin that a report gives right behind it, with whom they are told to between. */
function beginOfClause(words: readonly Word[], verb: CueVerb, cueTo: number): number | undefined {
  const tells = verbsThat('tells').has(verb.lemma)
  let from = tells ? afterAddressee(words, cueTo) : cueTo
  if (tells && from === cueTo) return undefined
  from = thatBehind(words, from) ?? from
  while (isConjunction(words, from)) from++
  const first = words[from]
  return first && opensClause(first) && !days.has(first.lower) ? from : undefined
}

/** Whether the words are a clause that needs nothing behind it. */
function isWhole(clause: readonly Word[]): boolean {
  const last = clause.at(-1)
  if (!last || clause.length < 4 || endsOpen(last) || isStandIn(last)) return false
  // "not only late “but lost”", "that if it rains and “pours”"
  const leadsOn = clause.some(
    ({ kind, lower }) => kind === 'quotation' || /^(?:;|if|whether|only|just|either|both)$/.test(lower),
  )
  return !leadsOn && holdsFiniteVerb(clause, 0)
}

/**
 * What a report gives without marks before the quotation at `at`, where that is a clause of its own: "She said it rained, “as
 * ever”", "She said it rained and was “cold”"; `undefined` where only both together are one.
 */
export function clauseBefore(words: readonly Word[], report: Report, at: number): Span | undefined {
  const { verb, cueTo, inverted, negated, imagined, nested, follows } = report
  if (verb?.kind !== 'speech' || inverted || negated || imagined || nested || follows) return undefined
  if (at - cueTo > reach || !givesWords(words, verb, cueTo)) return undefined
  const from = beginOfClause(words, verb, cueTo)
  if (from === undefined) return undefined
  let to = at
  if (!isComma(words[to - 1])) while (to > from && !/^(?:and|but)$/.test(lowerAt(words, to))) to--
  while (to > from && words[to - 1]?.kind === 'mark') to--
  const clause = words.slice(from, to)
  const [first, last] = [clause[0], clause.at(-1)]
  return first && last && isWhole(clause) ? { start: first.start, end: last.end } : undefined
}
