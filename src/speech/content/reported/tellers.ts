import { isAdverb } from '../../grammar/phrases.ts'
import { auxiliaries } from '../../lexicon/grammar.ts'
import { isComma, lowerAt, type Word } from '../../text/words.ts'

/** Whoever passes on what somebody else said, before or behind it: "…, according to Ms. Roe", "…, the Gazette reported", "…, a jury heard". */

/** In words: who passes it on has no longer a name, with the verb. */
const tellerReach = 8

const passingOn = /^(?:report(?:s|ed)|understands|heard|hears|learned|learnt)$/

/**
 * Where the words end that name who passes on what stands before the comma at `i`, at the sentence's end or at another comma.
 * @returns `undefined` where nobody is named there
 */
export function endOfTeller(words: readonly Word[], i: number): number | undefined {
  // "the outlook, which, according to him, named the town"
  if (!isComma(words[i]) || /^(?:which|who|that|and|but)$/.test(lowerAt(words, i - 1))) return undefined
  const isAccording = lowerAt(words, i + 1) === 'according' && lowerAt(words, i + 2) === 'to'
  for (let at = i + 1; at < words.length; at++) {
    const word = words[at]
    const ends = at === words.length - 1 || isComma(word)
    if (isAccording && ends) return at
    if (!isAccording && (at > i + tellerReach || word?.kind === 'quotation')) return undefined
    if (!isAccording && ends)
      return word?.kind === 'mark' && isPassingOn(words, i + 1, at - 1) ? at : undefined
  }
  return undefined
}

/** "PTI reported", "a jury has heard": whether the words from `from` up to the verb at `verb` are nothing but who passes it on. */
function isPassingOn(words: readonly Word[], from: number, verb: number): boolean {
  if (verb <= from || !passingOn.test(lowerAt(words, verb))) return false
  return (
    words
      .slice(from, verb)
      .every(
        (word) => word.kind === 'word' && !/^(?:he|she|they|it|which|who|and|but|as|when)$/.test(word.lower),
      ) && !(auxiliaries.has(lowerAt(words, from)) || isAdverb(words[from]))
  )
}

/** Where "According to the Gazette," ends with which a sentence begins, if what is reported begins right behind it; else `undefined`. */
export function behindTellerAhead(words: readonly Word[]): number | undefined {
  if (lowerAt(words, 0) !== 'according' || lowerAt(words, 1) !== 'to') return undefined
  const comma = words.findIndex((word, i) => i > 1 && i < tellerReach && isComma(word))
  return comma < 0 ? undefined : comma + 1
}
