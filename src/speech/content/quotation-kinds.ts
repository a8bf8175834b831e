import { namings, papers, presentations, schemes, works } from '../lexicon/documents.ts'
import { determiners, formsOfBe, possessives } from '../lexicon/grammar.ts'
import { isPersonal } from '../lexicon/person-nouns.ts'
import { cueVerb } from '../lexicon/verbs/table.ts'
import type { Quotation } from '../text/quotations.ts'
import { isCapitalised, isComma, isPossessive, lowerAt, textAt, type Word } from '../text/words.ts'

/** No title has more words. */
const longest = 12

/** Whether a verb of saying or whoever says stands right beside: “Small Green Worlds,” she said. */
function isAttributed(words: readonly Word[], at: number): boolean {
  const [cue, mark] = [words[at - 2], words[at - 1]]
  if (cue && /^[,:]$/.test(mark?.text ?? '') && cueVerb(cue.lower)) return true
  for (let i = at + 1; i < at + 5; i++) {
    const word = words[i]
    if (word?.kind !== 'word') return false
    if (cueVerb(word.lower)?.kind === 'speech') return true
  }
  return false
}

/** "known as “Pepper”", "goes by the name “Pepper”", "nicknamed “Pepper”", "so-called “woke” lessons": what somebody is called. */
function isNickname(words: readonly Word[], at: number): boolean {
  const [third, second, before] = [lowerAt(words, at - 3), lowerAt(words, at - 2), lowerAt(words, at - 1)]
  if (namings.has(before)) return true
  if (before === 'as') return second === 'known' || (third === 'known' && second === 'simply')
  if (before === 'by') return /^(?:goes|went|go|going)$/.test(second)
  return before === 'name' && /^(?:the|stage|pen)$/.test(second) && /^(?:by|under|the|a)$/.test(third)
}

/** "The study, “Skin of the deep,” appears": a title, however it is written. */
const isPaper = (words: readonly Word[], at: number): boolean =>
  isComma(words[at - 1]) &&
  papers.has(lowerAt(words, at - 2)) &&
  !isAttributed(words, at) &&
  words[at + 1]?.kind === 'word'

/** The words of what may be a title, if it is written as one; all of them but short ones have capitals. */
function titleWords(said: string): string[] | undefined {
  const named = said.trim().replace(/,$|(?<=\s\S+)\.$/, '')
  const parts = named.split(/[\s:–—-]+/)
  const isTitleCase = parts.every(
    (word, i) => /^(?:\p{Lu}|\p{N}|&$)/u.test(word) || (i > 0 && /^\p{Ll}{1,4}$/u.test(word)),
  )
  return isTitleCase && parts.length <= longest && !/[.!?;,]/.test(named) ? parts : undefined
}

/** Whether what stands before the marks leads to the name of a work: "his book, “…”", "NBC's “…”", "on “…”", "a copy of “…”". */
function isLedTo(words: readonly Word[], at: number): boolean {
  const [second, before] = [lowerAt(words, at - 2), lowerAt(words, at - 1)]
  if (before === ',') return works.has(second)
  if (isPossessive(words[at - 1]) || works.has(before)) return true
  return /^(?:on|in|the|a|an)$/.test(before) || (before === 'of' && presentations.has(second))
}

/** "“Harbour Lights” star Jane Doe" */
function isOfPerson(said: string, words: readonly Word[], at: number): boolean {
  const [next, afterNext] = [words[at + 1], words[at + 2]]
  const endsInComma = /,["'’”]*\s*$/.test(said)
  return (
    next !== undefined &&
    afterNext !== undefined &&
    isPersonal(next.lower) &&
    isCapitalised(afterNext) &&
    !endsInComma
  )
}

/** Several words of which none but capitals tells anything, where something is said to be it: "The result, “Small Green Worlds,” was". */
function isEquated(parts: readonly string[], words: readonly Word[], at: number): boolean {
  const capitals = parts.filter((word) => /^\p{Lu}/u.test(word))
  const isName = capitals.length > 1 && capitals.some((word) => /^\p{Lu}\p{Ll}/u.test(word))
  const isApposed = textAt(words, at - 1) === ',' || formsOfBe.has(lowerAt(words, at - 1))
  return isName && isApposed && !isAttributed(words, at)
}

/** In words: between a determiner and the marks stand no more, "the mayor's brand new “Clean Streets” plan". */
const schemeReach = 4

/** "the “Clean Streets, Safe Homes” bill": several words of a name, and behind them what bears it. */
function isScheme(said: string, words: readonly Word[], at: number): boolean {
  const parts = titleWords(said.replace(/(?<=\p{L}),(?= \p{Lu})/gu, ''))
  const isName = parts && parts.filter((word) => /^(?:\p{Lu}|\p{N})/u.test(word)).length > 1
  // "the “Clean Streets” recycling scheme"
  const noun = [at + 1, at + 2].find((i) => schemes.has(lowerAt(words, i)))
  if (!isName || noun === undefined || words[at + 1]?.kind !== 'word') return false
  return words
    .slice(Math.max(0, at - schemeReach), at)
    .some((word) => determiners.has(word.lower) || possessives.has(word.lower) || isPossessive(word))
}

/**
 * Whether the quotation `words[at]` is the name of a work, or of a law and the like, which nobody says: "on NBC's “Meet the
 * Press”", "his book, “A Time for Truth,”", "The result, “Small Green Worlds,” was", "the “Clean Streets” bill".
 */
export function isTitle(text: string, { inner }: Quotation, words: readonly Word[], at: number): boolean {
  const said = text.slice(inner.start, inner.end)
  if (isNickname(words, at) && !/[.!?].*\p{L}/su.test(said)) return true
  if (isPaper(words, at) || isScheme(said, words, at)) return true
  const parts = titleWords(said)
  if (!parts) return false
  // "spoke on the theme: “Our Land, Our Wealth”"
  const lead = lowerAt(words, /^[,:]$/.test(textAt(words, at - 1)) ? at - 2 : at - 1)
  if (/^themed?$/.test(lead) && parts.every((word) => !/^\p{Ll}{4,}/u.test(word))) return true
  return isLedTo(words, at) || isOfPerson(said, words, at) || isEquated(parts, words, at)
}

/** Whether a quotation is whole sentences that somebody says, not a word or a title that the article sets in marks. */
export function isSpeech(text: string, { inner }: Quotation): boolean {
  const said = text.slice(inner.start, inner.end).trim()
  const words = said.split(/\s+/)
  if (words.length < 2) return false
  if (/[.?!…,—–-]['’"”]*$/.test(said)) return words.length > 2 || /[?!]/.test(said)
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length
  return words.length >= 5 && small * 2 >= words.length
}

/** Whether a quotation is all of its sentence, whose words are `words`: “Why should I?” she said. “Never.” */
export function isSentence(text: string, { inner }: Quotation, words: readonly Word[]): boolean {
  return (
    words.every(({ kind }) => kind === 'quotation' || kind === 'mark') &&
    /^\P{Ll}.*[.?!…]['’"”]*$/su.test(text.slice(inner.start, inner.end).trim())
  )
}

/** In words: no source in brackets is longer, "[Interview with the Gazette, 3/4/16]". */
const longestCitation = 14

/** Where the brackets begin in which the source of the quotation before them stands, at the sentence's end; else its end. */
function citationFrom(words: readonly Word[]): number {
  const end = words.at(-1)?.text === '.' ? words.length - 1 : words.length
  if (!/^[)\]]$/.test(words[end - 1]?.text ?? '')) return words.length
  for (let i = end - 2; i > 0 && end - i < longestCitation; i--) {
    if (words[i]?.kind === 'quotation') return words.length
    if (/^[([]$/.test(words[i]?.text ?? '')) return words[i - 1]?.kind === 'quotation' ? i : words.length
  }
  return words.length
}

/** Whether a sentence is nothing but quotations, be it with their source in brackets: “…” [CNN, 3/4/16] */
export function isAlone(words: readonly Word[]): boolean {
  const end = citationFrom(words)
  return words.slice(0, end).every(({ kind }) => kind === 'quotation' || kind === 'mark')
}

/** Whether the source of the quotation that a sentence ends in stands in brackets behind it. */
export const isCited = (words: readonly Word[]): boolean => citationFrom(words) < words.length
