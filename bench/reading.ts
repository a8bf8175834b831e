import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { z } from 'zod'
import { readSavedPage } from '../src/article/reading.ts'

/**
 * How much of the articles of real pages is read, and how much else, beside the extractors alone. Takes a folder with
 * `ground-truth.json` and `html/ID.html.gz`, as github.com/scrapinghub/article-extraction-benchmark has them; counts runs
 * of four words as that does. The pages belong to their publishers and are not part of this project.
 */
type Extractor = (html: string, url: string) => string | Promise<string>

const truthSchema = z.record(z.string(), z.looseObject({ articleBody: z.string(), url: z.string() }))

const plainTextOf = (html: string): string => {
  const parted = html.replace(
    /<\/?(?:p|div|li|ul|ol|h\d|blockquote|t[rdh]|table|section|article|br|figure|figcaption|pre|d[ldt])\b[^>]*>/gi,
    '\n$&',
  )
  return String(parseHTML(`<html><body>${parted}</body></html>`).document.body.textContent)
}

async function ours(html: string): Promise<string> {
  const { title, paragraphs } = await readSavedPage('page.html', html)
  const sections = new Set<string>()
  return paragraphs
    .map(({ text, section }) => {
      const isNew = section !== undefined && section !== title && !sections.has(section)
      if (isNew) sections.add(section)
      return isNew ? `${section}\n${text}` : text
    })
    .join('\n')
}

const readability: Extractor = (html) =>
  plainTextOf(new Readability(parseHTML(html).document).parse()?.content ?? '')

/** Extractors that are not among this project's packages: they take part where somebody installed them. */
async function others(): Promise<[string, Extractor][]> {
  const found: [string, Extractor][] = []
  for (const [name, extract] of [
    [
      'defuddle/node',
      async (module, html, url) => (await module.Defuddle(parseHTML(html).document, url)).content,
    ],
    [
      '@extractus/article-extractor',
      async (module, html, url) => (await module.extractFromHtml(html, url))?.content,
    ],
    // biome-ignore lint/suspicious/noExplicitAny: whatever the packages export
  ] as [string, (module: any, html: string, url: string) => Promise<string | undefined>][]) {
    const module = await import(name).catch(() => undefined)
    if (module === undefined) console.log(`${name} is not installed and takes no part`)
    else found.push([name, async (html, url) => plainTextOf((await extract(module, html, url)) ?? '')])
  }
  return found
}

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const runs = new Map<string, number>()
  for (let i = 0; i + 4 <= Math.max(4, words.length); i++) {
    const run = words.slice(i, i + 4).join(' ')
    if (run !== '') runs.set(run, (runs.get(run) ?? 0) + 1)
  }
  return runs
}

/** Precision and recall, 0 to 1. */
function compare(truth: string, read: string): { precision: number; recall: number } {
  const wanted = shingles(truth)
  const got = shingles(read)
  const count = (runs: Map<string, number>) => [...runs.values()].reduce((sum, n) => sum + n, 0)
  let right = 0
  for (const [run, n] of wanted) right += Math.min(n, got.get(run) ?? 0)
  return {
    precision: got.size === 0 ? 1 : right / count(got),
    recall: wanted.size === 0 ? 1 : right / count(wanted),
  }
}

const folder = process.argv[2] ?? ''
if (!existsSync(join(folder, 'ground-truth.json'))) {
  console.log('Usage: npm run bench:reading -- FOLDER [LOWEST], with ground-truth.json and html/ in FOLDER')
  process.exit(2)
}
const truth = Object.entries(
  truthSchema.parse(JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8'))),
)
const lowest = Number(process.argv[3] ?? 0)
for (const [name, extract] of [['verbatim', ours], ['readability', readability], ...(await others())] as [
  string,
  Extractor,
][]) {
  const started = performance.now()
  const results: { id: string; precision: number; recall: number }[] = []
  for (const [id, { articleBody, url }] of truth) {
    const html = gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))).toString('utf8')
    const text = await Promise.resolve(html)
      .then((page) => extract(page, url))
      .catch((error) => `${error}`)
    results.push({ id, ...compare(articleBody, text) })
  }
  const mean = (of: 'precision' | 'recall') =>
    results.reduce((sum, result) => sum + result[of], 0) / results.length
  const [precision, recall] = [mean('precision'), mean('recall')]
  console.log(
    `${name}: ${results.length} pages, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)}, ${((performance.now() - started) / results.length).toFixed(0)} ms a page`,
  )
  const f1 = ({ precision: p, recall: r }: { precision: number; recall: number }) =>
    p + r === 0 ? 0 : (2 * p * r) / (p + r)
  if (name === 'verbatim')
    for (const result of results.sort((a, b) => f1(a) - f1(b)).slice(0, lowest))
      console.log(
        `  ${result.id}: precision ${result.precision.toFixed(2)}, recall ${result.recall.toFixed(2)}`,
      )
}
