import { afterAuxiliaries } from '../grammar/auxiliaries.ts'
import { isAdverb } from '../grammar/phrases.ts'
import { inscriptions, isBearer, surfaces } from '../lexicon/documents.ts'
import { auxiliaries, clauseWords, determiners, formsOfBe } from '../lexicon/grammar.ts'
import { isPersonal } from '../lexicon/person-nouns.ts'
import { days } from '../lexicon/time.ts'
import { bearing, inscribing, reading } from '../lexicon/verbs/around-verbs.ts'
import { cueVerb } from '../lexicon/verbs/table.ts'
import { isCapitalised, isComma, lowerAt, textAt, type Word } from '../text/words.ts'

/** Words that stand on a thing, which nobody says: "a mug with the words “…” on it", "chalked on the gate: “…”". */

/** In words: where it hangs may stand between a thing and its words, "a banner over the door of the hall read". */
const thingReach = 6

const mayBear = (word: Word | undefined): boolean =>
  word?.kind === 'word' && (isBearer(word.lower) || surfaces.has(word.lower))

/** Whether a thing that words stand on comes before `end`, with nothing but where it is in between. */
function followsThing(words: readonly Word[], end: number, isThing: (word: Word) => boolean): boolean {
  for (let i = end - 1; i >= 0 && i >= end - thingReach; i--) {
    const word = words[i]
    if (word?.kind !== 'word') return false
    if (isThing(word)) return true
    const isOther =
      isCapitalised(word) ||
      isPersonal(word.lower) ||
      // "explained the headline by saying “…”"
      /^(?:by|after|before|without|he|she|they|i|we)$/.test(word.lower) ||
      auxiliaries.has(word.lower) ||
      clauseWords.has(word.lower) ||
      cueVerb(word.lower)?.kind === 'speech'
    if (isOther) return false
  }
  return false
}

/** Whether what stands at `i` tells on what something is written: "on the gate", "across it"; not "on Tuesday". */
const isPlaced = (words: readonly Word[], i: number): boolean =>
  /^(?:on|onto|across|over|above|along|under|beneath)$/.test(lowerAt(words, i)) &&
  words[i + 1]?.kind === 'word' &&
  !days.has(lowerAt(words, i + 1))

/** "with the words “…”", "bearing the slogan: “…”", behind a thing; `end` is where that ends, and the quotation stands at `at`. */
function isShown(words: readonly Word[], end: number, at: number): boolean {
  if (!inscriptions.has(lowerAt(words, end - 1)) || !determiners.has(lowerAt(words, end - 2))) return false
  const verb = end - 3
  if (!bearing.has(lowerAt(words, verb))) return false
  // "opened the door with the words “…”": whoever did says so.
  const isOnIt = lowerAt(words, verb) !== 'with' || isPlaced(words, at + 1)
  // "unveiled the mural with the words: “…”"
  if (!isOnIt && end < at) return false
  return followsThing(words, verb, (word) => (isOnIt ? mayBear(word) : isBearer(word.lower)))
}

/** In words: what tells of the thing, where, when and by whom it was put up, is no longer. */
const toldReach = 16

/** What may stand there begins no clause of somebody's own, and nobody says anything in it. */
const isToldOfThing = ({ kind, lower }: Word): boolean =>
  kind !== 'quotation' &&
  !auxiliaries.has(lower) &&
  (lower === 'since' || !clauseWords.has(lower)) &&
  !/^(?:he|she|they|i|we|it|and|;)$/.test(lower) &&
  (lower === 'put' || cueVerb(lower)?.kind !== 'speech')

/** "a banner from the balconies of the house on Monday, which read", "a board at the bridge, put up by the builder, still reads" */
function isReadFar(words: readonly Word[], verb: number): boolean {
  if (!/^reads?$/.test(lowerAt(words, verb))) return false
  const isRelative = lowerAt(words, verb - 1) === 'which' && isComma(words[verb - 2])
  for (let i = isRelative ? verb - 3 : verb - 1; i >= 0 && i > verb - toldReach; i--) {
    const word = words[i]
    if (!word || !isToldOfThing(word)) return false
    if (isBearer(word.lower) || (word.lower === 'board' && !isRelative && isPlacedThere(words, i + 1)))
      return true
  }
  return false
}

/** "a board at the bridge": not one of directors. */
const isPlacedThere = (words: readonly Word[], i: number): boolean =>
  /^(?:at|on|near|outside|beside|over|above)$/.test(lowerAt(words, i))

/** "indicated in bold letters: “…”", "was printed in capitals": by whom, nobody tells. */
function isInLetters(words: readonly Word[], end: number): boolean {
  if (!/^(?:letters|capitals|type|print)$/.test(lowerAt(words, end - 1))) return false
  const link = [2, 3, 4].map((back) => end - back).find((i) => lowerAt(words, i) === 'in')
  return (
    link !== undefined &&
    formsOfBe.has(lowerAt(words, link - 2)) &&
    /(?:ed|en|t)$/.test(lowerAt(words, link - 1))
  )
}

/** "the rumour, which first came up on a blog with the caption “…”": whose it is, nobody tells. */
function isCaptionOfThing(words: readonly Word[], end: number): boolean {
  if (lowerAt(words, end - 1) !== 'caption' || lowerAt(words, end - 3) !== 'with') return false
  for (let i = end - 4; i > 0 && i > end - toldReach; i--) {
    if (lowerAt(words, i) === 'which') return isComma(words[i - 1])
    if (words[i]?.kind !== 'word' || isPersonal(lowerAt(words, i))) return false
  }
  return false
}

/** "a T-shirt that said “…”", "a sign reading “…”", "the sign, which read “…”" */
function isRead(words: readonly Word[], end: number): boolean {
  const verb = end - 1
  if (!reading.has(lowerAt(words, verb))) return false
  const relative = /^(?:that|which)$/.test(lowerAt(words, verb - 1)) ? verb - 1 : verb
  const thing = relative < verb && isComma(words[relative - 1]) ? relative - 1 : relative
  return followsThing(words, thing, ({ lower }) => isBearer(lower))
}

/** Whether the verb at `i` does not tell who put it there: "was chalked", "; chalked on the gate", "Someone had chalked". */
function isDoneByNobody(words: readonly Word[], i: number): boolean {
  let at = i - 1
  while (isAdverb(words[at])) at--
  const before = words[at]
  if (!before || before.kind === 'mark' || mayBear(before) || formsOfBe.has(before.lower)) return true
  while (auxiliaries.has(lowerAt(words, at))) at--
  // "…, and chalked on the gate"; but "took a brush and painted on the wall"
  const isJoined = lowerAt(words, at) === 'and' && isComma(words[at - 1])
  return isJoined || /^(?:someone|somebody|words|vandals)$/.test(lowerAt(words, at))
}

/** "a plaque inscribed “…”", "emblazoned with the words “…”", "chalked on the gate: “…”" */
function isInscribed(words: readonly Word[], end: number): boolean {
  for (let i = end - 1; i >= 0 && i > end - thingReach - 3 && words[i]?.kind === 'word'; i--) {
    if (!inscribing.has(lowerAt(words, i))) continue
    const isBeside = i === end - 1 || lowerAt(words, i + 1) === 'with'
    return isBeside ? mayBear(words[i - 1]) : isPlaced(words, i + 1) && isDoneByNobody(words, i)
  }
  return false
}

/** “…” was chalked on the gate, "the words “…” painted on it" */
function isInscribedBehind(words: readonly Word[], at: number): boolean {
  const i = afterAuxiliaries(words, at + 1)
  return inscribing.has(lowerAt(words, i)) && isPlaced(words, i + 1)
}

/** "signs reading “…” and “…”": the quotation before the one at `at`, where the two are joined. */
export function joinedTo(words: readonly Word[], at: number): number | undefined {
  let i = at - 1
  if (/^(?:and|or)$/.test(lowerAt(words, i))) i--
  if (isComma(words[i])) i--
  return i < at - 1 && words[i]?.kind === 'quotation' ? i : undefined
}

/** Whether the quotation `words[at]` is what stands on a thing. */
export function isBorne(words: readonly Word[], at: number): boolean {
  const end = /^[,:]$/.test(textAt(words, at - 1)) ? at - 1 : at
  if (
    isShown(words, end, at) ||
    isRead(words, end) ||
    isReadFar(words, end - 1) ||
    isInLetters(words, end) ||
    isCaptionOfThing(words, end) ||
    isInscribed(words, end) ||
    isInscribedBehind(words, at)
  )
    return true
  const before = joinedTo(words, at)
  return before !== undefined && isBorne(words, before)
}
