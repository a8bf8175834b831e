import { auxiliariesBefore, beforeAuxiliaries } from '../grammar/auxiliaries.ts'
import { beforeAdverbs } from '../grammar/phrases.ts'
import { proofs } from '../lexicon/documents.ts'
import { auxiliaries, clauseWords, determiners, negations, pastVerbs } from '../lexicon/grammar.ts'
import {
  crediting,
  falsely,
  misquoting,
  perceiving,
  sparing,
  undertaking,
} from '../lexicon/verbs/around-verbs.ts'
import { cueVerb, verbsThat } from '../lexicon/verbs/table.ts'
import { isComma, isPossessive, lowerAt, textAt, type Word } from '../text/words.ts'

/** A quotation that its own sentence says nobody said, or not who would have: "Nobody heard her say “…”". */

/** In words: no subject is longer, nor whom one speaks to between the verb and the marks. */
const subjectReach = 10
const addresseeReach = 6

/** Where the verb stands that the quotation at `at` is the object of: "say “…”", "told him: “…”", "saying that “…”". */
function verbBefore(words: readonly Word[], at: number): number | undefined {
  const end = /^[,:]$/.test(textAt(words, at - 1)) ? at - 1 : at
  for (let i = end - 1; i >= 0 && i >= end - addresseeReach && words[i]?.kind === 'word'; i--) {
    const verb = cueVerb(lowerAt(words, i))
    // "did not want to address “that person”": that may be what they call him.
    if (verb) return verb.kind === 'speech' || verbsThat('act').has(verb.lemma) ? i : undefined
  }
  return undefined
}

/** Whether the words from `from` up to `to` may be one subject: no verb, no other clause, and if a comma, two. */
function isSubject(words: readonly Word[], from: number, to: number): boolean {
  const subject = words.slice(from, to)
  const commas = subject.filter(isComma).length
  return (
    to > from &&
    to - from <= subjectReach &&
    (commas === 0 || commas === 2) &&
    subject.every(
      (word) =>
        (word.kind !== 'mark' || isComma(word)) &&
        word.kind !== 'quotation' &&
        !auxiliaries.has(word.lower) &&
        !clauseWords.has(word.lower) &&
        !pastVerbs.has(word.lower) &&
        (cueVerb(word.lower)?.form ?? 'base') === 'base',
    )
  )
}

/** Whom somebody is set apart from: "nobody but her brother heard". */
const excepting = /^(?:but|except|save|besides|apart|other|than)$/

/** Whether a subject of which there is none ends at `end`: "nobody", "no one in the hall", "neither of them", "not one of the guests". */
function endsInNone(words: readonly Word[], end: number): boolean {
  for (let i = end; i >= 0 && i > end - subjectReach && words[i]?.kind === 'word'; i--) {
    const lower = lowerAt(words, i)
    if (excepting.test(lower)) return false
    const isNone =
      /^(?:nobody|no-one|none|neither|no)$/.test(lower) ||
      (lower === 'not' && lowerAt(words, i + 1) === 'one')
    if (isNone) return i === end || isSubject(words, i + 1, end + 1)
  }
  return false
}

/** "Nobody heard her say “…”", "No one recalls him saying “…”", "They never heard him say “…”" */
function isUnheard(words: readonly Word[], verb: number): boolean {
  // "Nobody heard her warning: “…”": she gave one.
  const isNoun = isPossessive(words[verb - 1]) || determiners.has(lowerAt(words, verb - 1))
  if (isNoun || !/^(?:base|ing)$/.test(cueVerb(lowerAt(words, verb))?.form ?? '')) return false
  let heard = verb - 1
  while (heard > verb - subjectReach && heard > 0 && !perceiving.has(lowerAt(words, heard))) heard--
  if (!perceiving.has(lowerAt(words, heard)) || !isSubject(words, heard + 1, verb)) return false
  // "Nobody remembers hearing him say “…”"
  const before = beforeAdverbs(words, heard, negations)
  const first = perceiving.has(lowerAt(words, before)) ? before : heard
  return auxiliariesBefore(words, first).negated || endsInNone(words, beforeAuxiliaries(words, first))
}

/** Whether it is told what would be, in the sentence's own words. */
const tellsWhatWouldBe = (words: readonly Word[]): boolean =>
  words.some(({ lower }) => /^(?:would|could|might|wouldn't|couldn't)$/.test(lower))

/** Whether the "if" at `i` asks: "asked if she had said “…”". */
const isQuestion = (words: readonly Word[], i: number): boolean =>
  cueVerb(lowerAt(words, i - 1)) !== undefined ||
  /^(?:sure|clear|certain|know|see|matter)$/.test(lowerAt(words, i - 1))

/** Whether a clause that the word at `i` opens is one of what was not: "If", "if only", "as if". */
function opensUnreal(words: readonly Word[], i: number): boolean {
  const at = lowerAt(words, i) === 'only' ? i - 1 : i
  if (lowerAt(words, at - 1) === 'as' && /^(?:if|though)$/.test(lowerAt(words, at))) return true
  return lowerAt(words, at) === 'if' && !isQuestion(words, at) && tellsWhatWouldBe(words)
}

/** Whether the word at `i` begins a clause. */
const beginsClause = (words: readonly Word[], i: number): boolean =>
  i === 0 || words[i - 1]?.kind === 'mark' || /^(?:and|but|that)$/.test(lowerAt(words, i - 1))

/** "If she had said “…”, it would be over", "Had she said “…”, it would", "If she were to say “…”" */
function isUnreal(words: readonly Word[], verb: number): boolean {
  const { form } = cueVerb(lowerAt(words, verb)) ?? {}
  const last = beforeAdverbs(words, verb, negations)
  const isInfinitive = form === 'base' && lowerAt(words, last) === 'to'
  const shift = isInfinitive ? beforeAdverbs(words, last, negations) : last
  const sign = isInfinitive ? 'were' : 'had'
  if (!isInfinitive && form !== 'past' && form !== 'participle') return false
  for (let i = shift; i >= 0 && i >= shift - subjectReach; i--) {
    // "Had she said", "Were she to say"
    if (lowerAt(words, i) === sign && i !== shift && isSubject(words, i + 1, shift + 1))
      return beginsClause(words, i) && tellsWhatWouldBe(words)
    if (/^(?:if|only|though)$/.test(lowerAt(words, i)) && lowerAt(words, shift) === sign)
      return isSubject(words, i + 1, shift) && opensUnreal(words, i)
  }
  return false
}

/** "There is no evidence that she ever said “…”", "no record of him saying “…”" */
function isUnproved(words: readonly Word[], verb: number): boolean {
  const link = cueVerb(lowerAt(words, verb))?.form === 'ing' ? 'of' : 'that'
  const end = beforeAuxiliaries(words, verb) + 1
  for (let i = end - 1; i > 1 && i >= end - subjectReach; i--)
    if (lowerAt(words, i) === link && proofs.has(lowerAt(words, i - 1)))
      return (
        isSubject(words, i + 1, end) &&
        words
          .slice(Math.max(0, i - 4), i - 1)
          .some(({ lower }) => /^(?:no|not|without|little|scant)$/.test(lower))
      )
  return false
}

/** "did not, as is often claimed, say “…”": what is said to be not so goes on behind what stands between commas. */
function isDeniedAcross(words: readonly Word[], verb: number): boolean {
  if (!isComma(words[verb - 1])) return false
  for (let i = verb - 2; i > 0 && i > verb - subjectReach; i--)
    if (isComma(words[i]))
      return (
        negations.has(lowerAt(words, i - 1)) &&
        /^(?:as|contrary|despite|whatever)$/.test(lowerAt(words, i + 1))
      )
  return false
}

/** "is wrongly said to have replied “…”", "was misquoted as saying “…”", "is falsely credited with saying “…”" */
function isMadeUp(words: readonly Word[], verb: number): boolean {
  const link = beforeAuxiliaries(words, verb)
  if (!/^(?:as|with|to|of)$/.test(lowerAt(words, link))) return false
  for (let i = link - 1; i >= 0 && i > verb - subjectReach && words[i]?.kind === 'word'; i--) {
    const lower = lowerAt(words, i)
    if (misquoting.has(lower) || (falsely.has(lower) && crediting.has(lowerAt(words, i + 1)))) return true
    // "was wrongly accused and went on to say"
    if (clauseWords.has(lower)) return false
  }
  return false
}

/** "was never going to say “…”", "did not dare to say “…”", "could not bring herself to say “…”" */
function isUndone(words: readonly Word[], verb: number): boolean {
  if (cueVerb(lowerAt(words, verb))?.form !== 'base') return false
  const hasTo = lowerAt(words, verb - 1) === 'to'
  const at = hasTo ? verb - 2 : verb - 1
  // "did not dare say"
  if (!hasTo && !/^dare[d]?$/.test(lowerAt(words, at))) return false
  const isBrought =
    /sel(?:f|ves)$/.test(lowerAt(words, at)) && /^br(?:ing|ought)$/.test(lowerAt(words, at - 1))
  const doing = isBrought ? at - 1 : at
  return (isBrought || undertaking.has(lowerAt(words, at))) && auxiliariesBefore(words, doing).negated
}

/** "had been expected to say “…” and did not" */
function isLeftUndone(words: readonly Word[], verb: number, at: number): boolean {
  if (cueVerb(lowerAt(words, verb))?.form !== 'base' || lowerAt(words, verb - 1) !== 'to') return false
  let i = isComma(words[at + 1]) ? at + 2 : at + 1
  if (!/^(?:and|but|yet)$/.test(lowerAt(words, i++))) return false
  while (
    i < at + 6 &&
    words[i]?.kind === 'word' &&
    !auxiliaries.has(lowerAt(words, i)) &&
    lowerAt(words, i) !== 'never'
  )
    i++
  const [first, second] = [lowerAt(words, i), lowerAt(words, i + 1)]
  const to = /^(?:didn't|hasn't|hadn't)$/.test(first) ? i + 1 : i + 2
  const isNot =
    to === i + 1 ||
    (/^(?:did|has|had)$/.test(first) && /^(?:not|never)$/.test(second)) ||
    (first === 'never' && second === 'did')
  return isNot && ((words[to]?.kind ?? 'mark') === 'mark' || /^(?:do|done|say)$/.test(lowerAt(words, to)))
}

/** In words: how far behind "does not accept that" what is not accepted goes on. */
const acceptedReach = 12

/** What goes on behind it is no part of what is not accepted. */
const opensOther = /^(?:and|but|because|while|as|when|though|if|since)$/

/** "does not accept that it had been “unsafe”", "refused to accept that": somebody else said so. */
function isUnaccepted(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i > 1 && i >= at - acceptedReach && words[i]?.kind === 'word'; i--) {
    // "did not accept that and called it “…”"
    if (opensOther.test(lowerAt(words, i)) || cueVerb(lowerAt(words, i))?.form === 'past') return false
    if (lowerAt(words, i) !== 'that' || !/^accept(?:s|ed)?$/.test(lowerAt(words, i - 1))) continue
    const isRefused = lowerAt(words, i - 2) === 'to' && /^refus/.test(lowerAt(words, i - 3))
    return isRefused || auxiliariesBefore(words, i - 1).negated
  }
  return false
}

/** "stopped short of saying “…”", "left without saying “…”" */
function isSpared(words: readonly Word[], verb: number): boolean {
  if (cueVerb(lowerAt(words, verb))?.form !== 'ing') return false
  const at = beforeAdverbs(words, verb, negations)
  const link = lowerAt(words, at)
  if (link === 'of') return lowerAt(words, at - 1) === 'short'
  const sparer = link === 'from' ? at - 1 : at
  // "not without saying “…”": with it.
  return sparing.has(lowerAt(words, sparer)) && !auxiliariesBefore(words, sparer).negated
}

/** Those that bar whatever stands between the verb and the marks, and those that do so where it is the verb's own object. */
const always = [isUnreal, isUnproved, isDeniedAcross, isMadeUp]
const ofObjects = [isUnheard, isUndone, isSpared]

/** "would not apologise: “He ran into me”": behind a colon somebody says why, unless nothing but "say" leads to it. */
const isObject = (words: readonly Word[], verb: number, at: number): boolean =>
  textAt(words, at - 1) !== ':' || (verb === at - 2 && cueVerb(lowerAt(words, verb))?.lemma === 'say')

/** Whether its own sentence tells that the quotation `words[at]` was not said by whom it tells of, or by nobody. */
export function isUnsaid(words: readonly Word[], at: number): boolean {
  if (isUnaccepted(words, at)) return true
  const verb = verbBefore(words, at)
  if (verb === undefined) return false
  const ways = isObject(words, verb, at) ? [...always, ...ofObjects] : always
  return ways.some((isSo) => isSo(words, verb)) || isLeftUndone(words, verb, at)
}
