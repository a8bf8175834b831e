/**
 * Writes quotations with known speakers as the pointer is shown them, for `learn.py` to learn from:
 * `node build/tools/pointer/excerpts.js --out FILE [--marked] FILE...`; articles (`*.json`) and their speakers (`*.jsonl`), in the
 * format of bench/speakers.ts. `--marked`: articles of whose quotations only the words are known that name the source.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { OpenQuotation } from '../../src/speech/attribution/candidates.ts'
import { Excerpts } from '../../src/speech/pointing/excerpt.ts'
import { type Annotated, readAnnotated } from '../learning/speakers/annotations.ts'
import { type Case, casesOf, markedCasesOf } from '../learning/speakers/cases.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, marked: { type: 'boolean', default: false } },
})
if (values.out === undefined) throw new Error('say where to: --out FILE')

const isPerson = ({ entity }: OpenQuotation['candidates'][number]): boolean =>
  entity?.kind === 'person' && !entity.unnamed

function rowOf({ article, open, choice }: Case, excerpts: Excerpts): string {
  const { words, slots, quotation } = excerpts.of(open)
  return JSON.stringify({
    article,
    words: words.map(({ text }) => text),
    kinds: words.map(({ kind }) => kind),
    slots: slots.map(({ candidate, start, end }) => [candidate, start, end]),
    quotation: [quotation.start, quotation.end],
    people: open.candidates.filter(isPerson).map(({ entity }) => entity?.name),
    right: choice.right,
    weight: choice.weight,
  })
}

function rowsOf(article: Annotated): string[] {
  const cases = values.marked ? markedCasesOf(article) : casesOf(article)
  const [first] = cases
  if (!first) return []
  const excerpts = new Excerpts(first.open.setting)
  return cases.filter(({ open }) => !open.quotation.barred).map((one) => rowOf(one, excerpts))
}

const rows = readAnnotated(positionals).flatMap(rowsOf)
writeFileSync(values.out, `${rows.join('\n')}\n`)
console.log(`${rows.length} quotations`)
