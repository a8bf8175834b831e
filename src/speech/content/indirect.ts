import type { Span } from '../../article/article.ts'
import { isAdverb, isStandIn, reach } from '../grammar/phrases.ts'
import { type CueVerb, cueVerb } from '../lexicon/cues.ts'
import { auxiliaries, clauseWords, days, determiners, pastVerbs, prepositions } from '../lexicon/grammar.ts'
import type { Report } from '../reports/report.ts'
import { isCapitalised, isPossessive, type Word } from '../text/words.ts'
import { afterAddressee, opensClause, thatBehind } from './addressees.ts'
import { givesWords, holdsFiniteVerb } from './complement.ts'

/** "When Mr. Doe won, she fired back": when, not what. */
const introducing =
  /^(?:when|while|as|after|before|if|because|since|although|though|once|in|on|at|during|with|by|for)$/

/** Verbs whose object is whom one speaks to. */
const addressing = new Set('tell ask inform remind assure advise'.split(' '))

/** Those of them behind which words follow. */
const telling = new Set('tell inform remind assure'.split(' '))

/** Whether the rest of the sentence is about the one behind the cue: "…, said a senior official who asked not to be named." */
const tellsWhom = (words: readonly Word[], from: number, { inverted }: Report): boolean =>
  inverted && words[from]?.lower === 'who' && words.length - from <= 24

/** Whether nothing is left of the sentence but, say, to whom and when: "…, he told the Gazette on Monday." */
function isShort(words: readonly Word[], from: number, report: Report): boolean {
  const { verb } = report
  const first = words[from]
  if (!first || first.kind === 'mark') return true
  if (tellsWhom(words, from, report)) return true
  const addressed = verb !== undefined && addressing.has(verb.lemma)
  const aside =
    prepositions.has(first.lower) ||
    days.has(first.lower) ||
    isAdverb(first) ||
    /^(?:last|this|earlier)$/.test(first.lower)
  if (!addressed && !aside && verb !== undefined) return false
  return (
    words.length - from <= (addressed ? 6 : 8) &&
    !words
      .slice(from, -1)
      .some(
        (word, i, rest) =>
          (word.kind !== 'word' && !(word.kind === 'quotation' && isPossessive(rest[i - 1]))) ||
          word.lower === 'that' ||
          auxiliaries.has(word.lower) ||
          (!isCapitalised(word) && cueVerb(word.lower)),
      )
  )
}

/** They join the next report to what is reported: "…, but officials said". */
const joining = /^(?:and|but|while|though|although|whereas)$/

/** Words that only lead to a report: "Hours later,", "And yet,", "But in private,". */
function isLead(words: readonly Word[], to: number): boolean {
  if (to > 10) return false
  return (
    to <= 4 ||
    words
      .slice(0, to)
      .every(
        (word, i) =>
          (i > 0 ||
            !isCapitalised(word) ||
            clauseWords.has(word.lower) ||
            prepositions.has(word.lower) ||
            isAdverb(word)) &&
          !auxiliaries.has(word.lower),
      )
  )
}

/** Participles that always report ("…, saying that …"); others only colour ("reflecting the mood"). */
const reporting = new Set('say add tell note argue warn claim insist write explain'.split(' '))

/** Verbs of stance that nobody can do without words: "He questioned their motives". */
const speechActs = new Set(
  'accuse criticize criticise question urge blame praise denounce deride ridicule demand apologize apologise condemn liken compare describe call'.split(
    ' ',
  ),
)

/** Whether a verb of stance tells what somebody said: "called the plan a mess", but not "called a meeting". */
function isSpeechAct(words: readonly Word[], { lemma }: CueVerb, from: number): boolean {
  if (lemma !== 'call') return speechActs.has(lemma)
  // "called on both sides to stop", "called for a vote"
  if (prepositions.has(words[from]?.lower ?? '')) return false
  // "called it the best of them"
  const [object, article] = [words[from], words[from + 1]]
  if (/^(?:it|him|her|them|me|us)$/.test(object?.lower ?? '') && /^(?:an?|the)$/.test(article?.lower ?? ''))
    return true
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

/** The "who" of the clause that the cue stands in: "a man who had complained". */
export function relativeBefore(words: readonly Word[], cue: number): number | undefined {
  let at = cue - 1
  while (auxiliaries.has(words[at]?.lower ?? '') || isAdverb(words[at])) at--
  return /^(?:who|which)$/.test(words[at]?.lower ?? '') ? at : undefined
}

/** Whether a verb goes on there with what was said before a clause that begins with "who": "…, has been suspended". */
function isFiniteVerb(word: Word | undefined): boolean {
  const lower = word?.lower ?? ''
  return (
    auxiliaries.has(lower) ||
    pastVerbs.has(lower) ||
    /[a-z]{2}ed$/.test(lower) ||
    cueVerb(lower)?.form === 'past'
  )
}

/** "She adds, after a pause, that …": where the words begin behind what stands between; `from` where nothing does. */
function behindAside(words: readonly Word[], from: number): number {
  if (words[from]?.text !== ',') return from
  for (let i = from + 1; i < from + 8; i++)
    if (words[i]?.text === ',') return words[i + 1]?.lower === 'that' ? i + 2 : from
  return from
}

/** The words that a report gives; a stump is nothing to show without the quotation behind it. */
interface ReportedSpan extends Span {
  isStump: boolean
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
  const { verb, source } = report
  if (words[report.cueFrom]?.text === ':') return undefined
  const start = Math.min(report.cueFrom, source.from)
  const end = Math.max(report.cueTo, report.inverted ? source.to : 0)
  // "As the river has shrunk, she continued, the port has lost its ships."
  const inserted = words[start - 1]?.text === ',' && words[end]?.text === ',' && start > 1
  const subordinate = inserted && introducing.test(words[0]?.lower ?? '')
  // "…, Ms. Doe goes down and talks to it": another verb has the subject.
  const isSecond = words.slice(source.to, report.cueFrom).some(({ lower }) => lower === 'and')
  // "It can see, according to a study published on Monday that …": nothing behind a document is what it says.
  const cites = verb === undefined && !isLead(words, start - 1) && !/^[,—–―-]$/.test(words[end]?.text ?? '')
  const comesBefore =
    !isSecond &&
    words[start - 1]?.text === ',' &&
    (cites || isShort(words, end, report)) &&
    (cites ||
      tellsWhom(words, end, report) ||
      !((subordinate || isLead(words, start - 1)) && words.length - end > 4))
  if (report.negated || report.imagined || report.nested) return undefined
  if (report.follows && !(verb?.form === 'ing' && reporting.has(verb.lemma))) return undefined
  if (
    verb &&
    verb.kind !== 'speech' &&
    !(verb.kind === 'stance' && isSpeechAct(words, verb, end)) &&
    !(verb.kind === 'stance' && (inserted || (comesBefore && !introducing.test(words[0]?.lower ?? '')))) &&
    !(verb.kind !== 'thought' && words[end]?.lower === 'that') &&
    !(
      verb.kind === 'finding' &&
      verb.form === 'past' &&
      holdsFiniteVerb(words, end) &&
      // "She found the losses in a folder marked so": a study finds that something is so.
      !(verb.lemma === 'find' && source.name?.kind === 'person')
    )
  )
    return undefined
  const behind = behindAside(words, end)
  if (!comesBefore && !inserted && verb && behind === end && !givesWords(words, verb, end)) return undefined
  let [from, to] = comesBefore ? [0, start] : [end, Math.max(end, until)]
  if (!comesBefore && (!words[from] || from >= words.length - 1)) [from, to] = [0, start]
  // "Maria, she says, was the one who came": the verb behind needs its subject.
  const needsSubject =
    inserted && !comesBefore && from === end && !subordinate && isFiniteVerb(words[end + 1])
  // “Leaving,” they say, will be easier: what stands between the marks is part of it.
  const lacksSubject =
    needsSubject && (start > reach || words.slice(0, start).some(({ kind }) => kind === 'quotation'))
  if (needsSubject && !lacksSubject) from = 0
  const who = comesBefore ? undefined : relativeBefore(words, report.cueFrom)
  if (who !== undefined) {
    // "a man who complained about the noise has been suspended": where his words end is not plain.
    const hasComma = words.slice(from, to).some(({ text }) => text === ',')
    // "Jane Doe, a nurse who complained about the noise.": whoever has a name was told of before.
    if (words[who - 1]?.text !== ',' && (source.kind !== 'name' || hasComma)) return undefined
    const comma = words.findIndex(
      (word, i) =>
        i > from &&
        i < to &&
        word.text === ',' &&
        isFiniteVerb(words[isAdverb(words[i + 1]) ? i + 2 : i + 1]),
    )
    if (comma >= 0) to = comma
  }
  if (from === end && verb && telling.has(verb.lemma)) {
    // "She told the regulator instead": whom, not what.
    const isAddressee = !words
      .slice(from, to)
      .some(({ lower }) => /^(?:that|to|about|of|how|why|what|whether)$/.test(lower))
    if (to - from < 6 && isAddressee && !holdsFiniteVerb(words, from)) return undefined
    from = afterAddressee(words, from)
  }
  if (from === end) from = behind
  // "said after the meeting that", "denied on Friday that he knew"
  const opening = words[from]?.lower ?? ''
  if (from === end && (days.has(opening) || /^(?:on|in|at|during|last|this|after|before)$/.test(opening)))
    from = thatBehind(words, from) ?? from
  while (words[from]?.kind === 'mark' || (from > 0 && words[from]?.lower === 'that')) from++
  while (to > from && (words[to - 1]?.kind === 'mark' || joining.test(words[to - 1]?.lower ?? ''))) to--
  const quotation = words.findIndex((word, i) => i >= from && i < to && word.kind === 'quotation')
  if (quotation >= 0) to = quotation
  // "Ms. Doe said: “…,” she said": what stands before the quotation is what leads to it.
  if (quotation >= 0 && words[quotation - 1]?.text === ':') return undefined
  const [first, last] = [words[from], words[to - 1]]
  // "praised the museum": whom, not what was said of them.
  const least = verb?.kind === 'stance' && from === end ? 4 : 2
  // "said he was “glad”": what is left without the quotation is no words of theirs.
  const isStump = lacksSubject || (quotation >= 0 && endsOpen(last))
  return first && last && to - from >= least ? { start: first.start, end: last.end, isStump } : undefined
}

/**
 * What a report gives without marks before the quotation at `at`, where that is a clause of its own: "She said it rained, “as
 * ever”", "She said it rained and was “cold”"; `undefined` where only both together are one.
 */
export function clauseBefore(words: readonly Word[], report: Report, at: number): Span | undefined {
  const { verb, cueTo } = report
  if (verb?.kind !== 'speech' || report.inverted || report.negated || report.imagined) return undefined
  if (report.nested || report.follows || at - cueTo > reach || !givesWords(words, verb, cueTo))
    return undefined
  let from = telling.has(verb.lemma) ? afterAddressee(words, cueTo) : cueTo
  if (telling.has(verb.lemma) && from === cueTo) return undefined
  from = thatBehind(words, from) ?? from
  while (words[from]?.lower === 'that') from++
  const first = words[from]
  if (!first || !opensClause(first) || days.has(first.lower)) return undefined
  let to = at
  if (words[to - 1]?.text !== ',') while (to > from && !/^(?:and|but)$/.test(words[to]?.lower ?? '')) to--
  while (to > from && words[to - 1]?.kind === 'mark') to--
  const clause = words.slice(from, to)
  const last = clause.at(-1)
  const isWhole =
    clause.length > 3 &&
    // "not only late “but lost”", "that if it rains and “pours”"
    !clause.some(
      ({ kind, lower }) => kind === 'quotation' || /^(?:;|if|whether|only|just|either|both)$/.test(lower),
    ) &&
    holdsFiniteVerb(clause, 0)
  return last && isWhole && !endsOpen(last) && !isStandIn(last)
    ? { start: first.start, end: last.end }
    : undefined
}
