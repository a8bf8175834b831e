/**
 * Puts articles in one file and their questions in another into one file of the format that bench/dataset.ts reads.
 * `node tools/learning/news.mjs ARTICLES.json QUESTIONS.jsonl OUT.json [--only IDS.json] [--translated FILE.jsonl] … [--further FILE.jsonl] … [--near FILE.jsonl] … [--and FILE.json] …`
 * The questions' `gold` counts paragraphs after the title from 0; a translated question says by `id` and `of` of which it is;
 * those of `--further` are more of the same, and only those that are answered are taken;
 * those of `--near` are near the topic of the article `id`, which does not answer them (questions.near.jsonl). Articles of
 * `--and`, which have the format already, stand behind all others.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    translated: { type: 'string', multiple: true, default: [] },
    further: { type: 'string', multiple: true, default: [] },
    near: { type: 'string', multiple: true, default: [] },
    and: { type: 'string', multiple: true, default: [] },
  },
})
const [articlesFile = '', questionsFile = '', out = ''] = positionals
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'))
const readLines = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
const squash = (text) => text.replace(/\s+/g, ' ').trim()

const texts = new Map(readJson(articlesFile).map(({ id, text }) => [id, text]))
const only = values.only === undefined ? undefined : new Set(readJson(values.only))
const asked = readLines(questionsFile)
const byWords = new Map(asked.map((one) => [`${one.id} ${one.question}`, one]))
const translated = values.translated
  .flatMap(readLines)
  .map(({ id, of, question }) => ({ ...byWords.get(`${id} ${of}`), id, question }))
const further = values.further.flatMap(readLines).filter(({ gold }) => gold.length > 0)
const samples = new Map()
const near = values.near.flatMap(readLines).map((one) => ({ ...one, gold: [], kind: 'near' }))
for (const { id, question, gold, answer, kind } of [...asked, ...translated, ...further, ...near]) {
  if ((only && !only.has(id)) || !texts.has(id)) continue
  if (!samples.has(id)) {
    const [title = '', ...paragraphs] = (texts.get(id) ?? '').split(/\n\n/).map(squash).filter(Boolean)
    samples.set(id, { id, title, paragraphs, questions: [] })
  }
  const answers = answer ? { answers: [answer] } : {}
  samples.get(id).questions.push({ question: squash(question), gold, kind, ...answers })
}
writeFileSync(out, JSON.stringify([...samples.values(), ...values.and.flatMap(readJson)]))
