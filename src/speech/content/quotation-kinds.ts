import {
  documents,
  givingNames,
  headings,
  namedThings,
  namings,
  nicknames,
  papers,
  presentations,
  ratings,
  schemes,
  titledDocuments,
  underHeadings,
  works,
} from '../lexicon/documents.ts'
import { determiners, formsOfBe, possessives } from '../lexicon/grammar.ts'
import { isPersonal } from '../lexicon/person-nouns.ts'
import { cueVerb, withholdingOf } from '../lexicon/verbs/table.ts'
import type { Quotation } from '../text/quotations.ts'
import { isCapitalised, isComma, isPossessive, lowerAt, noWord, textAt, type Word } from '../text/words.ts'

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

/** In words: by whom something is known so, "known to generations of fans as “the Shed”". */
const knownReach = 7

/** "known as", "better known in newsrooms as": not "is known to describe it as". */
function isKnownAs(words: readonly Word[], as: number): boolean {
  for (let i = as - 1; i >= 0 && i > as - knownReach; i--) {
    const word = words[i]
    if (word?.kind !== 'word') return false
    if (/^(?:known|knows?|knew)$/.test(word.lower)) return true
    // "known to refer to it as"
    if (cueVerb(word.lower) || (word.lower === 'to' && !isNounAhead(words, i + 1))) return false
  }
  return false
}

/** Whether what stands at `i` may be a noun of several: "to fans", "to generations of readers". */
const isNounAhead = (words: readonly Word[], i: number): boolean =>
  determiners.has(lowerAt(words, i)) ||
  /s$/.test(lowerAt(words, i)) ||
  isCapitalised(words[i] ?? noWord) ||
  /s$/.test(lowerAt(words, i + 1))

/** "known as “Pepper”", "goes by the name “Pepper”", "nicknamed “Pepper”", "so-called “woke” lessons": what somebody is called. */
function isNickname(words: readonly Word[], at: number): boolean {
  const [third, second, before] = [lowerAt(words, at - 3), lowerAt(words, at - 2), lowerAt(words, at - 1)]
  if (namings.has(before)) return true
  if (/^[,:]$/.test(before) && nicknames.has(second)) return true
  // "is classified as “Band A”"
  if (before === 'as' && /^(?:classified|categori[sz]ed|registered)$/.test(second))
    return formsOfBe.has(third)
  if (before === 'as') return isKnownAs(words, at - 1)
  if (isHeaded(words, at) || isUnderHeading(words, at)) return true
  if (before === 'by') return /^(?:goes|went|go|going)$/.test(second)
  return before === 'name' && /^(?:the|stage|pen)$/.test(second) && /^(?:by|under|the|a)$/.test(third)
}

/** "an email headed “A Difficult Update”", "a memo titled: “…”" */
function isHeaded(words: readonly Word[], at: number): boolean {
  const verb = /^[:,]$/.test(textAt(words, at - 1)) ? at - 2 : at - 1
  if (!headings.has(lowerAt(words, verb))) return false
  return [1, 2, 3, 4].some((back) => {
    const noun = lowerAt(words, verb - back)
    return documents.has(noun) || works.has(noun) || schemes.has(noun)
  })
}

/** "under the heading “Good News”", "under the guise of a “special operation”" */
function isUnderHeading(words: readonly Word[], at: number): boolean {
  let i = at - 1
  if (/^(?:an?|the)$/.test(lowerAt(words, i)) && lowerAt(words, i - 1) === 'of') i--
  if (lowerAt(words, i) === 'of') i--
  return (
    underHeadings.has(lowerAt(words, i)) &&
    determiners.has(lowerAt(words, i - 1)) &&
    /^under$/.test(lowerAt(words, i - 2))
  )
}

/** "rates the stock “hold”", "cut its rating to “reduce”" */
const isRating = (said: string, words: readonly Word[], at: number): boolean =>
  ratings.has(said.toLowerCase().replace(/[.,]$/, '').trim().replace(/ /g, '-')) &&
  words
    .slice(Math.max(0, at - ratingReach), at + ratingReach)
    .some(({ lower }) => /^(?:rat(?:es?|ed|ings?)|(?:up|down)grad(?:es?|ed))$/.test(lower))

/** In words: how far from it stands what is rated. */
const ratingReach = 8

/** "…,” she said of “The Monster.”: what was spoken of, in words that came before. */
const isSpokenOf = (words: readonly Word[], at: number): boolean =>
  /^(?:of|about)$/.test(lowerAt(words, at - 1)) &&
  cueVerb(lowerAt(words, at - 2))?.kind === 'speech' &&
  words.slice(0, at - 2).some(({ kind }) => kind === 'quotation')

/** "said “The Monster” shows how strong it is": the subject of what is said. */
const isSubject = (parts: readonly string[], words: readonly Word[], at: number): boolean =>
  parts.every((word) => /^\p{Lu}/u.test(word)) &&
  (cueVerb(lowerAt(words, at - 1))?.kind === 'speech' || lowerAt(words, at - 1) === 'that') &&
  cueVerb(lowerAt(words, at + 1))?.form === 'third'

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

/** Whether it is written as a title of which several words are such as `telling` knows, be it with commas between them. */
function isLongTitle(said: string, telling = /^\p{Lu}/u): boolean {
  const parts = titleWords(said.replace(/(?<=\p{L}),(?= \p{Lu})/gu, ''))
  return parts !== undefined && parts.filter((word) => telling.test(word)).length > 1
}

/** "called the ship “Magnificent”": what somebody thinks of it. */
const isJudged = (words: readonly Word[], at: number): boolean =>
  [2, 3, 4].some((back) => withholdingOf(cueVerb(lowerAt(words, at - back))?.lemma ?? '') === 'judgement')

/** "told the BBC's “Good morning” that": whom somebody spoke to. */
const isOutletsProgramme = (words: readonly Word[], at: number): boolean =>
  isPossessive(words[at - 1]) &&
  [3, 4].some((back) => /^(?:told|tells|telling)$/.test(lowerAt(words, at - back))) &&
  /^(?:that|on|in|how|why|he|she|it|they)$/.test(lowerAt(words, at + 1))

/** "Typhoon “Nika”", "in its report “Growing Up Poor”", "her theory, her “Keys to the House,”": what is called so stands right before it. */
function isNameOf(said: string, words: readonly Word[], at: number): boolean {
  const before = lowerAt(words, at - 1)
  if (namedThings.has(before)) return !isJudged(words, at) && /^(?:\p{Lu}\S*\s?){1,3}$/u.test(said.trim())
  if (/^\p{Lu}/u.test(said) && isOutletsProgramme(words, at)) return true
  if (!isLongTitle(said)) return false
  const isApposed = /^(?:his|her|its|their)$/.test(before) && isComma(words[at - 2]) && /,$/.test(said.trim())
  return titledDocuments.has(before) || works.has(before) || givingNames.has(before) || isApposed
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
  const isName = isLongTitle(said, /^(?:\p{Lu}|\p{N})/u)
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
  // "left without a “thank you”", "but not without a “but”"
  if (
    /^(?:but|if|please|sorry|thanks|thank you|hello|goodbye)[.,]?$/i.test(said.trim()) &&
    /^(?:an?|any|one)$/.test(lowerAt(words, at - 1)) &&
    lowerAt(words, at - 2) === 'without'
  )
    return true
  if (isPaper(words, at) || isScheme(said, words, at) || isRating(said, words, at)) return true
  if (isNameOf(said, words, at)) return true
  const parts = titleWords(said)
  if (!parts) return false
  // "spoke on the theme: “Our Land, Our Wealth”"
  const lead = lowerAt(words, /^[,:]$/.test(textAt(words, at - 1)) ? at - 2 : at - 1)
  if (/^themed?$/.test(lead) && parts.every((word) => !/^\p{Ll}{4,}/u.test(word))) return true
  return (
    isLedTo(words, at) ||
    isSpokenOf(words, at) ||
    isSubject(parts, words, at) ||
    isOfPerson(said, words, at) ||
    isEquated(parts, words, at)
  )
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
