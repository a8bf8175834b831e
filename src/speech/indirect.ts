import type { Span } from '../article/article.ts'
import { cueVerb } from './lexicon/cues.ts'
import type { Report } from './reports.ts'
import type { Word } from './words.ts'

/** Whether nothing is left of the sentence but, say, to whom and when: "…, he told the Gazette on Monday." */
function isShort(words: readonly Word[], from: number): boolean {
  if (words[from]?.kind === 'mark') return true
  return (
    words.length - from <= 5 &&
    !words
      .slice(from, -1)
      .some((word) => word.kind !== 'word' || word.lower === 'that' || cueVerb(word.lower))
  )
}

/** Participles that always report ("…, saying that …"); others only colour ("reflecting the mood"). */
const reporting = new Set('say add tell note argue warn claim insist write explain'.split(' '))

/**
 * The words that a report without quotation marks gives: what stands behind its cue ("He said that …"), or before it
 * where nothing does ("…, he said"). `undefined` where the report is not plain: another kind of verb, denied, only
 * imagined ("would say"), or part of what somebody else says.
 */
export function indirectSpan(words: readonly Word[], report: Report): Span | undefined {
  const { verb, source } = report
  const start = Math.min(report.cueFrom, source.from)
  const end = Math.max(report.cueTo, report.inverted ? source.to : 0)
  const comesBefore = words[start - 1]?.text === ',' && isShort(words, end)
  if (report.negated || report.imagined || report.nested) return undefined
  if (report.follows && !(verb?.form === 'ing' && reporting.has(verb.lemma))) return undefined
  if (
    verb &&
    verb.kind !== 'speech' &&
    !(comesBefore && verb.kind === 'stance') &&
    !(verb.kind !== 'thought' && words[end]?.lower === 'that')
  )
    return undefined
  let [from, to] = comesBefore ? [0, start] : [end, words.length]
  if (!comesBefore && (!words[from] || from >= words.length - 1)) [from, to] = [0, start]
  while (words[from]?.kind === 'mark' || words[from]?.lower === 'that') from++
  while (to > from && words[to - 1]?.kind === 'mark') to--
  const quotation = words.findIndex((word, i) => i >= from && i < to && word.kind === 'quotation')
  if (quotation >= 0) to = quotation
  const [first, last] = [words[from], words[to - 1]]
  return first && last && to - from >= 2 ? { start: first.start, end: last.end } : undefined
}
