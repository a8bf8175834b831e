import { isAdverb } from '../grammar/phrases.ts'
import { isSpeaker } from '../grammar/speakers.ts'
import {
  documents,
  isBearer,
  isDocumentNoun,
  measures,
  media,
  recordings,
  claims as spokenClaims,
  utterances,
} from '../lexicon/documents.ts'
import { determiners, subordinating } from '../lexicon/grammar.ts'
import { sides } from '../lexicon/groups.ts'
import { calledObjects } from '../lexicon/pronouns.ts'
import { inEitherNumber } from '../lexicon/singular.ts'
import { thingsDo } from '../lexicon/verbs/around-verbs.ts'
import { isTopicOf, verbsThat, withholdingOf } from '../lexicon/verbs/table.ts'
import { isOutlet as isOutletName } from '../names/body-nouns.ts'
import { mayBePerson } from '../names/name-kinds.ts'
import { givesAnothers } from '../reports/quoting.ts'
import type { Report } from '../reports/report.ts'
import { isCapitalised, isComma, lowerAt, textAt, type Word } from '../text/words.ts'
import { isOver } from './reported/frame.ts'

/** In words: to whom and how something was said is no longer, "told the inquest in a low voice:". */
const reach = 10

/** Whether nothing but commas, dashes and the like stands between two places of a sentence. */
function touch(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = words[i]
    if (word && !/^(?:[,—–―:-]|as|and|then|but)$/.test(word.lower) && !isAdverb(word)) return false
  }
  return true
}

/** The first word of the report: its source or its cue, whichever comes first. */
export const beginOf = (report: Report): number => Math.min(report.cueFrom, report.source.from)
/** "put it": how somebody said it. */
const isPutting = ({ verb, cueFrom, cueTo }: Report): boolean =>
  verb?.lemma === 'put' && cueTo - cueFrom === 2

/** "put it" is not weak. */
const isWeak = ({ verb, cueFrom, cueTo }: Report): boolean =>
  verb !== undefined && verbsThat('weak').has(verb.lemma) && cueTo - cueFrom === 1

/** "spoke of an “awful” time", "talked about “all of it”": where what somebody speaks of begins behind a verb that gives no words by itself. */
function topicFrom(words: readonly Word[], { verb, cueTo }: Report): number {
  // "The letter read in part: “…”"
  if (
    verb?.lemma === 'read' &&
    /^(?:in part|in full|as follows)$/.test(`${lowerAt(words, cueTo)} ${lowerAt(words, cueTo + 1)}`)
  )
    return cueTo + 2
  if (!verb || !isTopicOf(verb.lemma, lowerAt(words, cueTo))) return cueTo
  return determiners.has(lowerAt(words, cueTo + 1)) ? cueTo + 2 : cueTo + 1
}

/** Whether the report only counts where its cue stands right beside the quotation. */
const mustTouch = (words: readonly Word[], report: Report): boolean =>
  report.verb?.kind === 'thought' ||
  isWeak(report) ||
  (report.verb?.kind === 'finding' &&
    report.source.kind === 'name' &&
    lowerAt(words, report.cueTo) !== 'that') ||
  (report.nested && report.source.head.lower === 'it')

/**
 * What does not say whose words are quoted where somebody reports it: "He said they had been talking “on and off”", "She said that
 * it shows “great charm”".
 */
const isReported = (report: Report): boolean =>
  report.nested &&
  (/^(?:thought|finding)$/.test(report.verb?.kind ?? '') || isWeak(report) || isOfThing(report))

/**
 * "She said that the grant reflects her “deep commitment”", "said the figures suggest “a soft landing”": what a thing shows, which says
 * nothing; not "that a form called it “final”".
 */
const isOfThing = ({ source: { kind, head }, verb }: Report): boolean =>
  kind === 'description' &&
  (measures.has(head.lower)
    ? /^(?:suggest|indicate)$/.test(verb?.lemma ?? '')
    : thingsDo.has(verb?.lemma ?? '') && isThing(head))

/** Whether the noun is none for people, for what speaks as they do, or for what words are written in. */
const isThing = (head: Word): boolean =>
  !isCapitalised(head) &&
  !isSpeaker(head) &&
  !sides.has(head.lower) &&
  !isDocumentNoun(head.lower) &&
  !inEitherNumber(head.lower, (noun) => utterances.has(noun) || spokenClaims.has(noun) || isBearer(noun))

/**
 * Whether what stands before the report is what it gives: "The “mess” is over, she said", "…, as she put it", but not "…, and she
 * said that …".
 */
function closes(words: readonly Word[], report: Report): boolean {
  const begin = beginOf(report)
  const end = lowerAt(words, begin - 1) === 'as' && isPutting(report) ? begin - 1 : begin
  return /^[,—–―-]$/.test(textAt(words, end - 1))
}

/**
 * Whether nothing but a comma or a colon stands between the report and the quotation behind it: "A voter cried, “…”"; or before the
 * colon to whom and how it was said: "She said through her lawyer: “…” Mr. Roe denies it."
 */
function introduces(words: readonly Word[], at: number, { cueTo, verb, inverted }: Report): boolean {
  if (inverted || verb?.kind !== 'speech') return false
  if (at === cueTo + 1) return /^[,:]$/.test(textAt(words, cueTo))
  const isPlain = words.slice(cueTo, at - 1).every(({ kind }) => kind === 'word' || kind === 'number')
  return textAt(words, at - 1) === ':' && at - cueTo < reach && isPlain
}

/** "the “Harbour Lights” star said": what only tells who it is that speaks. */
const isPartOf = ({ source }: Report, at: number): boolean => source.from <= at && at < source.to

/** "tells voters who wonder why": only who they are. */
const isRelative = (words: readonly Word[], { nested, cueFrom }: Report): boolean =>
  nested && /^(?:who|which)$/.test(lowerAt(words, cueFrom - 1))

/** "After Ms. Doe said that it was “late,” Mr. Roe": the clause before the main one, which the quotation ends. */
const opensClause = (words: readonly Word[], at: number, before: Report): boolean =>
  subordinating.has(lowerAt(words, 0)) &&
  before.verb?.kind === 'speech' &&
  before.source.from < 3 &&
  words.slice(before.cueTo, at).every(({ kind }) => kind !== 'mark')

/** "…, Mr. Roe said: “…”": it has words of its own behind it. */
const givesOwn = (words: readonly Word[], { cueTo, inverted }: Report): boolean =>
  !inverted && /^[,:]$/.test(textAt(words, cueTo)) && words[cueTo + 1]?.kind === 'quotation'

/** In words: what somebody says begins sooner behind their verb. */
const ownReach = 40

/** Behind these somebody may be told of in others' words. */
const goingOn = /^(?:but|yet|and|when|while|before|after)$/

/**
 * Whether a paper, an agency or a document passes on what somebody said: "according to Reuters", "the Gazette reported", "according
 * to a copy of the letter".
 */
function passesOn(report: Report): boolean {
  const { verb, source } = report
  if (verb !== undefined && verb.lemma !== 'report' && !(verb.lemma === 'say' && isOutlet(report)))
    return false
  if (source.name) return !mayBePerson(source.name)
  const { lower } = source.head
  return media.has(lower) || documents.has(lower) || recordings.has(lower)
}

/** "She promised to “end it,” the Gazette reported": hers, since no mark parts the quotation from what she did. */
const isPassedOn = (words: readonly Word[], at: number, before: Report, behind: Report): boolean =>
  at - before.cueTo <= ownReach &&
  !before.nested &&
  !before.negated &&
  !before.inverted &&
  /^(?:speech|stance)$/.test(before.verb?.kind ?? '') &&
  !/^(?:admit|plead|confess)$/.test(before.verb?.lemma ?? '') &&
  // "The nurse she complained about is “fully qualified,” according to the report."
  !/^(?:is|has)$/.test(lowerAt(words, at - 1)) &&
  (isPersons(before) || (isOutlet(behind) && !isOutlet(before))) &&
  // "said it was safe but ran “a fraud,” according to Reuters": those are not her words.
  words
    .slice(before.cueTo, at)
    .every(
      ({ kind, lower }, i) => (kind !== 'mark' && !goingOn.test(lower)) || isJoining(words, before.cueTo + i),
    ) &&
  passesOn(behind) &&
  !isComment(words, at, before, behind)

/** "a road that “nobody wants,” the Gazette said", "…, the Gazette said in an editorial": the paper's own words. */
const isComment = (words: readonly Word[], at: number, before: Report, { verb, cueTo }: Report): boolean =>
  /^(?:editorial|leader|analysis|column|comment|op-ed)$/.test(lowerAt(words, cueTo + 2)) ||
  (verb?.lemma === 'say' &&
    words.slice(before.cueTo + 1, at).some(({ lower }) => /^(?:that|which|who|what|where)$/.test(lower)))

const isPersons = ({ source: { kind, name } }: Report): boolean =>
  kind === 'pronoun' || (name !== undefined && mayBePerson(name))

/** "the newspaper", "Reuters", "the Gazette" */
const isOutlet = ({ source: { name, head } }: Report): boolean =>
  media.has(head.lower) ||
  /\bNews Agency$/.test(name?.parts.join(' ') ?? '') ||
  isOutletName(name?.parts ?? [])

/** Whether the "and" at `i` stands behind another quotation: "calling it “late” and him “lazy,” the Gazette reported". */
const isJoining = (words: readonly Word[], i: number): boolean =>
  words[i]?.lower === 'and' && words[i - 1]?.kind === 'quotation'

/**
 * Whether the quotation is the object of the report before it, and the one behind has something else to report: "what he
 * called “a mess,” the club charged more", "he claimed that “it leaks,” she said it did not".
 */
function claims(words: readonly Word[], at: number, before: Report, behind: Report): boolean {
  if (isPassedOn(words, at, before, behind)) return true
  if (before.nested || before.inverted) return false
  // "When Ms. Doe said it was “late,” the crowd applauded."
  const isOther = givesOwn(words, behind) || behind.verb?.kind === 'stance'
  if (opensClause(words, at, before) && isOther) return true
  if (before.cueTo === at && behind.verb?.kind === 'stance') return true
  const next = words[behind.cueTo]
  const reports = !behind.inverted && /^(?:that|the|an?|he|she|it|they|there)$/.test(next?.lower ?? '')
  return reports && words[at - 1]?.lower === 'that'
}

/**
 * Whether a report opens the clause behind the quotation that ends another one's: "Mr. Roe said he was “glad” and Ms. Doe called
 * it “late”", "Mr. Roe said he was “glad”, and Ms. Doe agreed".
 */
function opensNext(words: readonly Word[], at: number, report: Report): boolean {
  const joint = isComma(words[at + 1]) ? at + 2 : at + 1
  if (report.inverted || beginOf(report) !== joint + 1) return false
  return /^(?:and|but|while|whereas)$/.test(lowerAt(words, joint))
}

/** “…” as they recorded the songs: what happens meanwhile; not “…” as they call it. */
function isMeanwhile(words: readonly Word[], at: number, report: Report): boolean {
  if (report.inverted || isPutting(report) || lowerAt(words, at + 1) !== 'as' || beginOf(report) !== at + 2)
    return false
  const next = words[report.cueTo]
  return next !== undefined && next.kind !== 'mark' && !calledObjects.has(next.lower)
}

/** “…,” she recalled him saying: his report. */
const innermost = (words: readonly Word[], report: Report, all: readonly Report[]): Report =>
  all.find((next) => givesAnothers(words, report, next)) ?? report

/** "She said that if Mr. Roe says so, “we …”": the comma ends what is only supposed; not "if a caller says, “…”", which are the caller's. */
const endsSupposed = (words: readonly Word[], at: number, { verb, cueTo }: Report): boolean =>
  at - cueTo > 1 && isComma(words[at - 1]) && !verbsThat('tells').has(verb?.lemma ?? '')

/** In words: so far behind its verb "that" begins what somebody says, "will announce on Monday that". */
const thatReach = 4

/** "She said they will announce a tour “in May”": hers; not "they will announce that it is “over”", "he will call it “over”". */
function isOnlyForetold(words: readonly Word[], at: number, { verb, cueFrom, cueTo }: Report): boolean {
  const gives =
    withholdingOf(verb?.lemma ?? '') === 'judgement' ||
    words.slice(cueTo, Math.min(at, cueTo + thatReach)).some(({ lower }) => lower === 'that')
  return !gives && (/^(?:will|'ll|to)$/.test(lowerAt(words, cueFrom - 1)) || at - cueTo > thatReach)
}

/** Whether a report is only supposed or foretold in another one, whose words the quotation is. */
const isSupposition = (words: readonly Word[], at: number, report: Report): boolean =>
  report.nested && report.imagined && (endsSupposed(words, at, report) || isOnlyForetold(words, at, report))

/**
 * The report of its own sentence that says whose words a quotation is, the quotation being `words[at]`: one right
 * behind it ("…," she said), unless one right before it ends in a comma or a colon (When a voter cried, "…," he joked);
 * else the nearest one before it (He called it "…"); else the next behind. A verb of thinking must stand right beside.
 * @param reports those that may say whose it is, of `all` of the sentence
 */
export function reportOfQuotation(
  words: readonly Word[],
  at: number,
  reports: readonly Report[],
  all: readonly Report[] = reports,
): Report | undefined {
  let before: Report | undefined
  for (const report of reports) {
    const isSupposed = before !== undefined && isSupposition(words, at, report)
    if (isReported(report) || isSupposed || (before && isRelative(words, report)) || isPartOf(report, at))
      continue
    if (isOver(words, at, report, before !== undefined)) continue
    if (report.cueTo <= at) {
      if (!mustTouch(words, report) || touch(words, topicFrom(words, report), at)) before = report
      continue
    }
    if (report.follows || beginOf(report) <= at) continue
    if (before && (opensNext(words, at, report) || isMeanwhile(words, at, report))) continue
    if (touch(words, at + 1, beginOf(report))) {
      const isBefores = before && (introduces(words, at, before) || claims(words, at, before, report))
      return isBefores ? before : innermost(words, report, all)
    }
    if (before || mustTouch(words, report) || report.verb?.kind === 'finding') continue
    if (report.verb === undefined || closes(words, report)) return report
  }
  return before
}
