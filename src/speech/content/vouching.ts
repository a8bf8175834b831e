import type { Span } from '../../article/article.ts'
import { beforeAdverbs, isAdverb } from '../grammar/phrases.ts'
import { auxiliaries, determiners, pastVerbs, prepositions } from '../lexicon/grammar.ts'
import { type CueVerb, cueVerb, verbsThat, withholdingOf } from '../lexicon/verbs/table.ts'
import type { Report } from '../reports/report.ts'
import { isCapitalised, lowerAt, textAt, type Word } from '../text/words.ts'
import { isRelayed } from './relayed.ts'
import { behindTellerAhead, endOfTeller } from './reported/tellers.ts'
import { isUnsaid } from './unsaid.ts'

/** No addressee is longer, in words: "warned residents of the two villages not to". */
const reach = 8

/** Whether an infinitive, or what is warned against, comes behind a verb and whom it is said to: "told them not to". */
function isDirective(words: readonly Word[], from: number): boolean {
  for (let i = from; i < from + reach; i++) {
    const word = words[i]
    if (!word || word.kind === 'quotation' || word.lower === 'that') return false
    const next = words[i + 1]
    if (word.lower === 'against' || /^(?:whether|if)$/.test(word.lower)) return true
    if (word.lower === 'to' && next && !determiners.has(next.lower) && !isCapitalised(next)) return true
    if (auxiliaries.has(word.lower) && word.lower !== 'not') return false
    if (pastVerbs.has(word.lower)) return false
  }
  return false
}

/** Whether what begins at `from`, without "that", is a clause: not "asked if it rained", "warned them not to", "spoke of rain". */
function opensVouched(words: readonly Word[], verb: CueVerb, cueTo: number, from: number): boolean {
  const first = lowerAt(words, from)
  if (/^(?:not|whether|if)$/.test(first)) return false
  if (verbsThat('directs').has(verb.lemma) && isDirective(words, cueTo)) return false
  return !prepositions.has(first) || verbsThat('placed').has(verb.lemma)
}

/** Whether a report's verb vouches for the words from `words[from]` on: they may be shown without it. */
function vouches(words: readonly Word[], { verb, cueTo }: Report, from: number): boolean {
  if (!verb) return true
  if (withholdingOf(verb.lemma)) return false
  // Behind "that" stands a clause, whatever it begins with: "warned that if it rained the dam would burst".
  if (lowerAt(words, from - 1) !== 'that' && !opensVouched(words, verb, cueTo, from)) return false
  return verb.kind !== 'stance' || words[cueTo]?.lower === 'that' || /^(?:begin|continue)$/.test(verb.lemma)
}

/**
 * What to show of reported words: the words alone where their verb vouches for them ("said that it rained"), else with
 * the verb ("denied that it rained"). `undefined` where they stand before such a verb, and would be read without it.
 */
function vouchedSpan(words: readonly Word[], report: Report, span: Span): Span | undefined {
  const from = words.findIndex(({ start }) => start === span.start)
  const cue = words[report.cueFrom]
  const before = words[report.cueFrom - 1]
  if (from < 0 || !cue) return span
  // "balked at saying that", "was accused of saying that": it is not told that it was said.
  if (report.verb?.form === 'ing' && /^(?:at|from|of|without|against)$/.test(before?.lower ?? ''))
    return undefined
  // "denied telling them that", "regretted saying that"
  const telling = report.verb?.form === 'ing' ? words[beforeAdverbs(words, report.cueFrom)] : undefined
  if (telling && withholdingOf(cueVerb(telling.lower)?.lemma ?? ''))
    return { start: Math.min(span.start, telling.start), end: span.end }
  if (from < report.cueFrom) {
    const lemma = report.verb?.lemma ?? ''
    const kind = withholdingOf(lemma)
    // "Who had closed the bridge, she asked": the words themselves are the question.
    return kind === undefined || kind === 'question' || kind === 'directive' ? span : undefined
  }
  if (vouches(words, report, from)) return span
  return { start: (isAdverb(before) ? before : cue)?.start ?? cue.start, end: span.end }
}

/** Who did not do so did not use the words. */
const plainlySaying = new Set(['say', 'tell', 'write'])

/** With a "not" behind them somebody refuses, or is not able to. */
const refusing = /^(?:would|could|will|can)$/

/** What goes on behind it is no part of what is denied. */
const leavesDenial = /^(?:and|but|as|while|because|when|though)$/

/**
 * Whether the quotation at `words[at]` is part of what its report denies ("denied that he was “a thief”", "never said “I quit”"):
 * somebody else said so, or nobody. What a pause or "as" leads to is the denier's own ("denied it: “…”", "dismissed the report as
 * “absurd”").
 */
function isDeniedBy(words: readonly Word[], { verb, negated, cueFrom, cueTo }: Report, at: number): boolean {
  if (!verb || at < cueTo) return false
  // "never said, “I quit”"
  if (at === cueTo + 1 && /^[,:]$/.test(textAt(words, cueTo))) {
    // "would not say: “That is for others.”"
    const isRefusal = textAt(words, cueTo) === ':' && refusing.test(lowerAt(words, cueFrom - 2))
    return negated && !isRefusal && plainlySaying.has(verb.lemma)
  }
  if (words[at - 1]?.kind !== 'word') return false
  const behind = words.slice(cueTo, at)
  if (withholdingOf(verb.lemma) === 'denial')
    return !behind.some(({ lower, kind }) => lower === 'as' || kind === 'quotation')
  return negated && plainlySaying.has(verb.lemma) && behind.every(({ lower }) => lower === 'that')
}

/**
 * Whether the quotation at `words[at]`, which `own` reports if anything does, was not said as its sentence tells, be it told by its own
 * verb or within a denial: "denied that he had called her “a thief”".
 */
export function isDenied(
  words: readonly Word[],
  own: Report | undefined,
  at: number,
  all: readonly Report[],
): boolean {
  if (isUnsaid(words, at) || isRelayed(words, at)) return true
  if (!own) return false
  return (
    isDeniedBy(words, own, at) ||
    all.some(
      (report) =>
        report.cueTo <= own.cueFrom &&
        /^that$|ing$/.test(lowerAt(words, report.cueTo)) &&
        words
          .slice(report.cueTo, at)
          .every(({ kind, lower }) => kind === 'word' && !leavesDenial.test(lower)) &&
        isDeniedBy(words, report, at),
    )
  )
}

/** A source is shown with its verb where at most so many words stand between the two: "The mayor, asked on Monday, said". */
const besideVerb = 8

/**
 * The stretch that holds reported words together with the verb that reports them, and with whoever says them where they stand
 * near it: "Japarov said that the bridge was closed", "the bridge was closed, he said".
 */
function spanWithVerb(words: readonly Word[], report: Report, span: Span): Span {
  const { cueFrom, cueTo, source, follows } = report
  const isNear = Math.max(cueFrom - source.to, source.from - cueTo) <= besideVerb
  const withSource = isNear && !follows && source.to > source.from
  const first = words[withSource ? Math.min(cueFrom, source.from) : cueFrom]
  const last = words[(withSource ? Math.max(cueTo, source.to) : cueTo) - 1]
  // "According to the Gazette, she said it rained", "She said it rained, the Gazette reported": what she said is told with whoever passes it on.
  const ahead = behindTellerAhead(words)
  const begin = ahead !== undefined && words[ahead] === first ? words[0] : first
  const to = words.findIndex(({ start }) => start >= span.end)
  const teller = to < 0 ? undefined : endOfTeller(words, to)
  const end = teller === undefined ? last : words[teller - 1]
  return {
    start: Math.min(span.start, begin?.start ?? span.start),
    end: Math.max(span.end, end?.end ?? span.end),
  }
}

/** What is shown of words that somebody says without marks, and the stretch that holds it with its verb; `undefined` where nothing is. */
export function shownOf(
  words: readonly Word[],
  report: Report,
  said: Span,
): (Span & { report: Span }) | undefined {
  const shown = vouchedSpan(words, report, said)
  return shown && { start: shown.start, end: shown.end, report: spanWithVerb(words, report, shown) }
}
