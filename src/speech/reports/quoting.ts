import { phraseEndingAt } from '../grammar/noun-phrases.ts'
import type { NamedSentence, Source } from '../grammar/phrases.ts'
import { subjectBefore } from '../grammar/subject-before.ts'
import { subjectOf } from '../lexicon/pronouns.ts'
import { cueVerb } from '../lexicon/verbs/table.ts'
import { isComma, lowerAt, type Word } from '../text/words.ts'
import type { ReportDraft } from './report.ts'

/** In words: whom one quotes is no longer, "quoted the ministry's chief spokesman as saying". */
const reach = 12

const quoting = /^(?:quote[sd]?|quoting|cite[sd]?|citing|report(?:s|ed|ing)?)$/

/** Where the "as" stands behind the verb at `i` whose object is quoted: "quoted Ms. Doe as saying". */
function asBehind(words: readonly Word[], i: number): number | undefined {
  if (!quoting.test(lowerAt(words, i)) || lowerAt(words, i + 1) === 'by') return undefined
  for (let at = i + 2; at < i + reach && words[at]?.kind === 'word'; at++)
    if (lowerAt(words, at) === 'as') return cueVerb(lowerAt(words, at + 1))?.form === 'ing' ? at : undefined
  return undefined
}

/** Whether the verb at `i` only passes on what somebody else says: "The Gazette quoted Ms. Doe as saying “…”". */
export const quotesSomebody = (words: readonly Word[], i: number): boolean => asBehind(words, i) !== undefined

/**
 * The report of whom the sentence quotes before the "as" at `as`: Ms. Doe's in "The Gazette quoted Ms. Doe as saying “…”".
 * Where the quotation stands before it, it begins with who quotes: “…,” the Gazette quoted her as saying.
 */
export function quotedReport(sentence: NamedSentence, as: number): ReportDraft | undefined {
  const { words } = sentence
  for (let i = as - 2; i >= 0 && as - i < reach; i--) {
    if (asBehind(words, i) !== as) continue
    const source = objectBetween(sentence, i, as)
    const begin = subjectBefore(sentence, i)?.from
    const end = isComma(words[(begin ?? 0) - 1]) ? (begin ?? 0) - 2 : (begin ?? 0) - 1
    const isBehind = begin !== undefined && words[end]?.kind === 'quotation'
    return source && (isBehind ? { source, cueFrom: begin } : { source })
  }
  return undefined
}

/** Whom the verb at `verb` has for its object, up to `end`. */
function objectBetween(sentence: NamedSentence, verb: number, end: number): Source | undefined {
  const object = sentence.words[verb + 1]
  const subject = end === verb + 2 ? subjectOf.get(object?.lower ?? '') : undefined
  if (object && subject !== undefined)
    return { from: verb + 1, to: end, kind: 'pronoun', head: { ...object, lower: subject } }
  const phrase = phraseEndingAt(sentence, end)
  return phrase && { ...phrase, from: Math.max(phrase.from, verb + 1) }
}
