import { isStandIn } from '../../grammar/phrases.ts'
import { auxiliaries, clauseWords, determiners, prepositions } from '../../lexicon/grammar.ts'
import { objectPronouns } from '../../lexicon/pronouns.ts'
import { cueVerb } from '../../lexicon/verbs/table.ts'
import { isCapitalised, isPossessive, type Word } from '../../text/words.ts'

/** No addressee is longer, in words, with where and when they were told. */
const reach = 12

/** Whether a clause may begin with the word: "the bridge …", "he …", "Ms. Doe …", "there …". */
export const opensClause = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.kind === 'number' ||
    isCapitalised(word) ||
    determiners.has(word.lower) ||
    isStandIn(word) ||
    word.lower === 'there')

/** Where "that" stands behind whom one tells, or when, and nothing else: "told the Gazette on Monday that …". */
export function thatBehind(words: readonly Word[], from: number): number | undefined {
  for (let i = from; i < from + reach; i++) {
    const word = words[i]
    if (!word || word.kind === 'mark' || word.kind === 'quotation') return undefined
    // "agreed with that point"
    if (word.lower === 'that') return i > from && !prepositions.has(words[i - 1]?.lower ?? '') ? i : undefined
    const isBefore = i === from && /^(?:before|after)$/.test(word.lower)
    if (clauseWords.has(word.lower) && word.lower !== 'and' && !isBefore) return undefined
    if (auxiliaries.has(word.lower) && !isPossessive(word)) return undefined
    // "in an emailed statement that": a participle.
    const isPast = i > from && !isCapitalised(word) && cueVerb(word.lower)?.form === 'past'
    if (isPast && !determiners.has(words[i - 1]?.lower ?? '')) return undefined
  }
  return undefined
}

/**
 * Where the words begin that are told, behind whom one tells them: "told Reuters it rained", "told the court that it rained".
 * `from` where nobody is addressed, or where that is not plain.
 */
export function afterAddressee(words: readonly Word[], from: number): number {
  const that = thatBehind(words, from)
  if (that !== undefined) return that + 1
  const first = words[from]
  let at = from
  if (!first) return from
  if (objectPronouns.has(first.lower) && opensClause(words[from + 1])) return from + 1
  if (determiners.has(first.lower)) at++
  if (isCapitalised(words[at] ?? first)) while (isCapitalised(words[at] ?? first) && at < from + 6) at++
  else if (words[at]?.kind === 'word') at++
  const next = words[at]
  const plain = next?.kind === 'word' && !prepositions.has(next.lower) && !isPossessive(next)
  return at > from && plain && opensClause(next) && words.length - at > 2 ? at : from
}
