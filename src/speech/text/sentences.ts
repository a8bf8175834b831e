import { lettersOfPosts } from '../lexicon/callings/letters.ts'
import { adverbs, reportedOpeners, sentenceOpeners } from '../lexicon/grammar.ts'
import { cueVerb } from '../lexicon/verbs/table.ts'
import { compact } from './compact.ts'
import type { Quotation } from './quotations.ts'
import { isCapitalised, lowerAt, textAt, type Word, wordsOf } from './words.ts'

/**
 * A sentence of the article itself: what stands between quotation marks counts as one word of it, whatever
 * sentences are quoted inside.
 */
export interface Sentence {
  words: readonly Word[]
}

/** The paragraph's words, each quotation folded into one. */
function frameOf(text: string, quotations: readonly Quotation[]): Word[] {
  const frame: Word[] = []
  let from = 0
  for (const { start, end } of quotations) {
    for (const word of wordsOf(text, from, start)) frame.push(word)
    frame.push({ kind: 'quotation', start, end, text: '“”', lower: '“”' })
    from = end
  }
  for (const word of wordsOf(text, from)) frame.push(word)
  return frame
}

/** Whether words that begin with a capital letter and follow a quotation say who said it: “Why?” Ms. Doe asked. */
function saysWho(words: readonly Word[], from: number): boolean {
  let i = from
  let word = words[i]
  while (word && i < from + 6 && isCapitalised(word)) word = words[++i]
  while (word && adverbs.has(word.lower)) word = words[++i]
  return (
    i > from &&
    word !== undefined &&
    !isCapitalised(word) &&
    cueVerb(word.lower) !== undefined &&
    !reportedOpeners.has(lowerAt(words, i + 1))
  )
}

/** Whether the words behind “…!” tell who cries it out, with whatever stands beside the name: Jane Doe (D), 40, shouted. */
function callsOut(words: readonly Word[], from: number): boolean {
  for (let i = from; i < from + 24; i++) {
    const word = words[i]
    if (!word || word.kind === 'quotation' || /^[.;:?!]$/.test(word.text)) return false
    const verb = i > from && !isCapitalised(word) ? cueVerb(word.lower) : undefined
    if (verb?.kind === 'speech' && verb.form === 'past') return !reportedOpeners.has(lowerAt(words, i + 1))
  }
  return false
}

const isCue = (word: Word | undefined): boolean => word !== undefined && cueVerb(word.lower) !== undefined

/** Whether the words behind a quotation lead to another one: He answered, “…”. */
function leadsOn(words: readonly Word[], from: number): boolean {
  for (let i = from; i < from + 8; i++) {
    const word = words[i]
    if (!word || word.kind === 'quotation') return false
    if (/^[,:]$/.test(word.text) && words[i + 1]?.kind === 'quotation') return true
    if (word.kind === 'mark') return false
  }
  return false
}

/** Whether a sentence ends after `words[i]`, for which `quotation` stands where it is one. */
function endsAfter(
  text: string,
  words: readonly Word[],
  i: number,
  quotation: Quotation | undefined,
): boolean {
  const word = words[i]
  const next = words[i + 1]
  if (!word || !next) return true
  const begins = next.kind !== 'mark' && !/^\p{Ll}/u.test(next.text)
  if (word.kind === 'quotation') {
    if (!quotation || !begins) return false
    const last = /[.?!…](?=['’"”)]*$)/.exec(
      text.slice(quotation.inner.start, quotation.inner.end).trimEnd().slice(-4),
    )?.[0]
    if (last === undefined) return false
    if (next.kind === 'quotation') return true
    // She was asked, “Why?” He answered, “…”: what stands before the quotation said whose it is.
    if (i > 1 && /^[,:]$/.test(textAt(words, i - 1)) && isCue(words[i - 2]) && leadsOn(words, i + 1))
      return true
    if (last !== '.' && callsOut(words, i + 1)) return false
    return (
      !saysWho(words, i + 1) ||
      (last === '.' && !/^[^.]*[.]$/.test(text.slice(next.start, words[i + 6]?.end ?? text.length)))
    )
  }
  if (word.kind === 'mark') return /[.?!…]/.test(word.text) && begins
  return (
    word.text.endsWith('.') &&
    isCapitalised(next) &&
    sentenceOpeners.has(next.lower) &&
    !/^(?:mr|mrs|ms|dr)\.$/.test(word.lower)
  )
}

const isUpper = ({ kind, text }: Word): boolean => kind === 'word' && !/\p{Ll}|\./u.test(text)

/** Whether words are a heading in capitals, not two abbreviations before a name ("NDP MLA Jane Doe", "OSHLOT DG Jane Doe"). */
const isHeading = (words: readonly Word[]): boolean =>
  words.length > 1 &&
  words.every(isUpper) &&
  (words.length > 2 ||
    (words.some(({ text }) => text.length > 4) && !lettersOfPosts.has(words[1]?.lower ?? '')))

/**
 * Who tells what a sentence is about looks at all of its words: a longer one, in words, is parted at its next mark, or where
 * as many more words have none. No rule reaches so far.
 */
const LONGEST = 250

const isTooLong = (words: readonly Word[]): boolean =>
  words.length >= 2 * LONGEST || (words.length >= LONGEST && words.at(-1)?.kind === 'mark')

/** Words of no known sentences in parts that are no longer than one. */
export function partsOf(words: readonly Word[]): Word[][] {
  const parts: Word[][] = []
  for (let from = 0; from < words.length; from += LONGEST) parts.push(words.slice(from, from + LONGEST))
  return parts
}

/** The sentences of a paragraph, in order. Every word is in exactly one of them. */
export function sentencesOf(text: string, quotations: readonly Quotation[]): Sentence[] {
  const frame = frameOf(text, quotations)
  const sentences: Sentence[] = []
  let words: Word[] = []
  let seen = 0
  frame.forEach((word, i) => {
    words.push(word)
    const quotation = word.kind === 'quotation' ? quotations[seen++] : undefined
    // "SAVE A QUARTER Let's say …": a heading without a full stop.
    const next = frame[i + 1]
    if (next && isCapitalised(next) && !isUpper(next) && isHeading(words)) {
      sentences.push({ words: compact(words) })
      words = []
      return
    }
    // A bracket or a stray mark right behind the full stop still belongs to the sentence.
    if (endsAfter(text, frame, i, quotation) || isTooLong(words)) {
      sentences.push({ words: compact(words) })
      words = []
    }
  })
  if (words.length > 0) sentences.push({ words: compact(words) })
  return sentences
}
