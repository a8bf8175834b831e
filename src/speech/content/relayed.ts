import { beforeAdverbs } from '../grammar/phrases.ts'
import { isDocumentNoun, personalPapers } from '../lexicon/documents.ts'
import { auxiliaries, determiners } from '../lexicon/grammar.ts'
import { wronged } from '../lexicon/person-nouns.ts'
import { inEitherNumber } from '../lexicon/singular.ts'
import { chants, drawing, parts, pretending, readingOut, telling } from '../lexicon/verbs/around-verbs.ts'
import { cueVerb } from '../lexicon/verbs/table.ts'
import { isCapitalised, isComma, lowerAt, textAt, type Word } from '../text/words.ts'
import { joinedTo } from './borne.ts'

/** Words that somebody only passes on: what was read out, what a victim was told, what stands in others' letters. */

/** In words: no clause that tells what somebody was told is longer. */
const clauseReach = 30

/** "the victim was told not to tell her family as the matter was “secret”": by whom, the police officer who says so does not tell. */
function isToldToVictim(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i > 1 && i > at - clauseReach && words[i]?.kind === 'word'; i--) {
    if (!telling.has(lowerAt(words, i))) continue
    const be = beforeAdverbs(words, i)
    if (!/^(?:was|were|been|being)$/.test(lowerAt(words, be))) continue
    const subject = auxiliaries.has(lowerAt(words, be - 1)) ? be - 2 : be - 1
    return wronged.has(lowerAt(words, subject)) && !words.slice(i, at).some(({ lower }) => lower === 'by')
  }
  return false
}

/** "was supposedly “a secret”": somebody pretended so. */
const isPretended = (words: readonly Word[], at: number): boolean => {
  const before = /^(?:an?|the)$/.test(lowerAt(words, at - 1)) ? at - 2 : at - 1
  return pretending.has(lowerAt(words, before))
}

/** In words: between a verb of reading and its colon stands no more, "read one of the messages into the record". */
const readingReach = 10

/** "She read one of the messages into the record: “…”", "read out from the letter, “…”": somebody else's words; "read her statement" is her own. */
function isReadOut(words: readonly Word[], at: number): boolean {
  if (!/^[:,]$/.test(textAt(words, at - 1))) return false
  for (let i = at - 2; i > 0 && i > at - readingReach && words[i]?.kind === 'word'; i--) {
    if (!readingOut.has(lowerAt(words, i))) continue
    const object = words.slice(i + 1, at - 1)
    const noun = object.findIndex(({ lower }) => isPaper(lower))
    const [first = '', second = ''] = object
      .slice(/^(?:out|aloud)$/.test(object[0]?.lower ?? '') ? 1 : 0)
      .map(({ lower }) => lower)
    const isPart = parts.has(first) && second === 'of'
    return noun >= 0 && (isPart || (first === 'from' && determiners.has(second)))
  }
  return false
}

const isPaper = (lower: string): boolean =>
  isDocumentNoun(lower) || inEitherNumber(lower, (noun) => personalPapers.has(noun))

/** "In one of them, seen by this paper, a widow was given a week “failing which …”": what stands in others' letters. */
function isInOneOfThem(words: readonly Word[], at: number): boolean {
  const opens = lowerAt(words, 0) === 'in' && parts.has(lowerAt(words, 1)) && lowerAt(words, 2) === 'of'
  const isThem = /^(?:them|these|those)$/.test(lowerAt(words, 3)) || isPaper(lowerAt(words, 4))
  if (!opens || !isThem || !words.slice(3, 6).some(isComma)) return false
  return !words
    .slice(3, at)
    .some((word) => cueVerb(word.lower)?.kind === 'speech' && /^\p{Ll}/u.test(word.text))
}

/** No more of a crowd's cries are joined, "shouts of “shame” and “about time”". */
const mostJoined = 4

/** "drawing chants of “…”", "met with cries of “…”", "left to shouts of “…”": a crowd's. */
function isChanted(words: readonly Word[], at: number): boolean {
  let first = at
  for (let n = 0; n < mostJoined; n++) first = joinedTo(words, first) ?? first
  return (
    lowerAt(words, first - 1) === 'of' &&
    chants.has(lowerAt(words, first - 2)) &&
    (drawing.has(lowerAt(words, first - 3)) ||
      drawing.has(lowerAt(words, first - 4)) ||
      (lowerAt(words, first - 3) === 'with' &&
        /^(?:met|greeted|answered|interrupted)$/.test(lowerAt(words, first - 4))))
  )
}

/** "a letter with the emblem of the Court which said: “…”": the letter did, and not the court. */
function isInLetter(words: readonly Word[], at: number): boolean {
  const verb = /^[:,]$/.test(textAt(words, at - 1)) ? at - 2 : at - 1
  const name = words[verb - 2]
  const isRelative =
    /^(?:said|says|reads?)$/.test(lowerAt(words, verb)) && /^(?:which|that)$/.test(lowerAt(words, verb - 1))
  if (!isRelative || !name || !isCapitalised(name)) return false
  for (let i = verb - 3; i > 0 && i > verb - readingReach - 2 && words[i]?.kind === 'word'; i--)
    if (/^(?:with|bearing|carrying)$/.test(lowerAt(words, i))) return isPaper(lowerAt(words, i - 1))
  return false
}

/** Whether the quotation `words[at]` is words of somebody else than whom its sentence, or the one before, lets speak. */
export const isRelayed = (words: readonly Word[], at: number): boolean =>
  isPretended(words, at) ||
  isToldToVictim(words, at) ||
  isReadOut(words, at) ||
  isChanted(words, at) ||
  isInLetter(words, at) ||
  isInOneOfThem(words, at)
