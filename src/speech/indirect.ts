import type { Span } from '../article/article.ts'
import type { Report } from './reports.ts'
import type { Word } from './words.ts'

/**
 * The words that a report without quotation marks gives: what stands behind its cue ("He said that …"), or before it
 * where nothing does ("…, he said"). `undefined` where the report is not plain: another kind of verb, denied, only
 * imagined ("would say"), or part of what somebody else says.
 */
export function indirectSpan(words: readonly Word[], report: Report): Span | undefined {
  const { verb, source } = report
  const start = Math.min(report.cueFrom, source.from)
  const end = Math.max(report.cueTo, report.inverted ? source.to : 0)
  const comesBefore = words[start - 1]?.text === ',' && (!words[end] || words[end]?.kind === 'mark')
  if (report.negated || report.imagined || report.nested) return undefined
  if (report.follows && !(verb?.kind === 'speech' && verb.form === 'ing')) return undefined
  if (
    verb &&
    verb.kind !== 'speech' &&
    !(comesBefore && verb.kind === 'stance') &&
    !(verb.kind === 'finding' && words[end]?.lower === 'that')
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
