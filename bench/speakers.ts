/**
 * How well speakers are found: `npm run bench:speakers -- [FOLDER] [--part seen|unseen|all] [--misses N]`.
 *
 * FOLDER, or the sample that is shipped, holds articles (`*.json`) and, for their direct quotations, who speaks (`*.jsonl`):
 * - articles: `[{ id, text, attributions: [{ source, cue, content: [{ spans, text }] }] }]`, paragraphs between blank lines,
 *   the first of them the title; or `[{ id, title, paragraphs, questions: [{ gold, speakers }] }]`, where `speakers` are those
 *   of the paragraph `gold[0]`;
 * - speakers: `{ id, q, speaker, kind }` a line; `q` is the index into `attributions`.
 *
 * Where speakers are known, it tells what each kind of evidence brings and how far certainty can be relied on.
 *
 * `--part` splits the articles by a hash of their id, so that a third of them can stay unseen while rules are made.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import type { Article } from '../src/article/article.ts'
import { hearSpeech, type SpokenArticle } from '../src/speech/speech.ts'
import { readAnnotated } from '../tools/learning/speakers/annotations.ts'
import { tellOfWeighing } from './weighing.ts'

const piece = z.object({ spans: z.array(z.tuple([z.number(), z.number()])), text: z.string() })
const attribution = z.object({
  source: z.array(piece).optional(),
  cue: z.array(piece).optional(),
  content: z.array(piece).optional(),
})
const annotated = z.object({ id: z.string(), text: z.string(), attributions: z.array(attribution) })
const questioned = z.object({
  id: z.string(),
  title: z.string(),
  paragraphs: z.array(z.string()),
  questions: z.array(z.object({ gold: z.array(z.number()), speakers: z.array(z.string()).optional() })),
})
const known = z.object({ id: z.string(), q: z.number(), speaker: z.string(), kind: z.string() })
type Annotated = z.infer<typeof annotated>
type Known = z.infer<typeof known>

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim()

function articleOf(id: string, blocks: readonly string[]): Article {
  const [title = '', ...paragraphs] = blocks
  return { id, title, paragraphs: paragraphs.map((text, i) => ({ number: i + 1, text, kind: 'body' })) }
}

const blocksOf = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map(fold)
    .filter(Boolean)

/** FNV-1a: a third of all ids is unseen. */
function unseen(id: string): boolean {
  let hash = 2166136261
  for (const char of id) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619) >>> 0
  return hash % 3 === 0
}

const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []
const small = new Set(['the', 'a', 'an', 'of', 'in', 'for', 'to', 'one', 'and'])

function quotedWords(text: string): string[] {
  return wordsIn([...text.matchAll(/[“"]([^”"]*)(?:[”"]|$)/g)].map((match) => match[1]).join(' ') || text)
}

/** A person's name is right with the right last word and no word that the full name has not; a group's with half of its words. */
function agrees(predicted: string | undefined, wanted: string, kind: string): boolean {
  if (predicted === undefined) return kind === 'unnamed'
  const [p, w] = [wordsIn(predicted), wordsIn(wanted)]
  if (kind === 'person')
    return w.includes(p.at(-1) ?? '') && p.every((word) => w.includes(word) || word.length === 1)
  const heads = w.filter((word) => !small.has(word))
  return heads.filter((word) => p.includes(word)).length >= heads.length / 2
}

const percent = (part: number, whole: number): string =>
  whole > 0 ? ((100 * part) / whole).toFixed(1) : 'n/a'

interface Miss {
  [key: string]: unknown
}

function scoreQuotes(
  articles: ReadonlyMap<string, Annotated>,
  heard: ReadonlyMap<string, SpokenArticle>,
  rows: readonly Known[],
): Miss[] {
  const count = { all: 0, found: 0, right: 0, persons: 0, personsRight: 0, named: 0, namedRight: 0 }
  const misses: Miss[] = []
  for (const { id, q, speaker, kind } of rows) {
    const article = articles.get(id)
    const spoken = heard.get(id)
    if (!article || !spoken) continue
    const content = (article.attributions[q]?.content ?? []).map((c) => c.text).join(' ')
    const bag = new Set(quotedWords(content))
    const candidates = spoken.paragraphs.flatMap((p) =>
      p.quotes.map((quote) => ({ quote, text: p.text.slice(quote.start, quote.end) })),
    )
    let best: { name: string | undefined; share: number } = { name: undefined, share: 0 }
    for (const { quote, text } of candidates) {
      const has = new Set(wordsIn(text))
      const share =
        [...bag].filter((word) => has.has(word)).length / bag.size - (text.length > 900 ? 0.01 : 0)
      if (share > best.share) best = { name: quote.speaker?.name, share }
    }
    const found = best.share >= 0.5
    const right = found && agrees(best.name, speaker, kind)
    count.all++
    if (kind === 'person') count.persons++
    if (found) count.found++
    if (right) count.right++
    if (right && kind === 'person') count.personsRight++
    if (found && best.name !== undefined) count.named++
    if (right && best.name !== undefined) count.namedRight++
    if (!right)
      misses.push({
        id,
        q,
        wanted: speaker,
        kind,
        got: found ? (best.name ?? null) : '(quote not found)',
        source: article.attributions[q]?.source?.map((s) => s.text).join(' … '),
        quote: content.slice(0, 90),
      })
  }
  if (count.all === 0) return []
  console.log(`direct quotations ${count.all}: found ${percent(count.found, count.all)} %`)
  console.log(
    `right speaker, persons ${percent(count.personsRight, count.persons)} %, all ${percent(count.right, count.all)} %`,
  )
  console.log(`where a speaker is named, the name is right ${percent(count.namedRight, count.named)} %`)
  return misses
}

function scoreParagraphs(articles: readonly z.infer<typeof questioned>[]): Miss[] {
  const count = { all: 0, right: 0, silent: 0, silentRight: 0 }
  const misses: Miss[] = []
  for (const { id, title, paragraphs, questions } of articles) {
    const spoken = hearSpeech(articleOf(id, [title, ...paragraphs.map(fold)]))
    for (const [gold, speakers] of new Map(
      questions.flatMap(({ gold, speakers }) => (speakers ? [[gold[0] ?? -1, speakers] as const] : [])),
    )) {
      const paragraph = spoken.paragraphs[gold]
      if (!paragraph) continue
      const named = [...new Set(paragraph.quotes.flatMap(({ speaker }) => (speaker ? [speaker.name] : [])))]
      const right = named.length === speakers.length && speakers.every((name) => named.includes(name))
      count.all++
      if (right) count.right++
      if (speakers.length === 0) count.silent++
      if (speakers.length === 0 && right) count.silentRight++
      if (!right)
        misses.push({ id, paragraph: gold, wanted: speakers, got: named, text: paragraph.text.slice(0, 200) })
    }
  }
  if (count.all > 0)
    console.log(
      `paragraphs ${count.all}: speakers exactly ${percent(count.right, count.all)} %, of the ${count.silent} where nobody speaks ${percent(count.silentRight, count.silent)} %`,
    )
  return misses
}

/** How often the words that name a direct quotation's speaker are those that the annotators marked as its source. */
function scoreSources(articles: readonly Annotated[], heard: ReadonlyMap<string, SpokenArticle>): Miss[] {
  const count = { all: 0, voiced: 0, same: 0 }
  const misses: Miss[] = []
  for (const { id, text, attributions } of articles) {
    const spoken = heard.get(id)
    if (!spoken) continue
    for (const { source, content } of attributions) {
      const [from] = source ?? []
      const said = (content ?? []).map((c) => c.text).join(' ')
      if (!from || !/^\W{0,3}(?:that )?\W{0,2}[“"]|^'{2}/.test(said)) continue
      const wanted = fold(said)
      const quote = spoken.paragraphs
        .flatMap((p) => p.quotes.map((q) => ({ q, p, text: p.text.slice(q.start, q.end) })))
        .find(
          (c) =>
            c.q.kind === 'direct' &&
            (wanted.includes(c.text.slice(0, 60)) || c.text.includes(wanted.slice(0, 60))),
        )
      if (!quote) continue
      count.all++
      const mention = quote.q.speaker?.mention
      if (!mention) {
        misses.push({ id, wanted: from.text, got: null, quote: said.slice(0, 80) })
        continue
      }
      count.voiced++
      const a = new Set(wordsIn(from.text))
      if (wordsIn(mention.text).some((word) => a.has(word))) count.same++
      else
        misses.push({
          id,
          wanted: from.text,
          got: mention.text,
          quote: said.slice(0, 80),
          near: text
            .slice(
              Math.max(0, (content?.[0]?.spans[0]?.[0] ?? 0) - 60),
              (content?.at(-1)?.spans.at(-1)?.[1] ?? 0) + 60,
            )
            .slice(0, 300),
        })
    }
  }
  if (count.all > 0)
    console.log(
      `attributions with quotation marks ${count.all}: a speaker shown for ${percent(count.voiced, count.all)} %, by the words marked as the source ${percent(count.same, count.voiced)} % of these`,
    )
  return misses
}

/** Articles a second of processor time, which a busy machine does not change, and what 1, 10 and 100 times the length takes. */
function scoreSpeed(articles: readonly Article[]): void {
  const timed = (job: () => void): number => {
    const started = process.cpuUsage()
    job()
    const { user, system } = process.cpuUsage(started)
    return (user + system) / 1000
  }
  const all = (): void => {
    for (const article of articles) hearSpeech(article)
  }
  const seconds = Math.min(timed(all), timed(all), timed(all)) / 1000
  console.log(`${Math.round(articles.length / seconds)} articles a second`)
  const lengths = [1, 10, 100].map((times) => {
    const long = articles.slice(0, 10).map(({ id, title, paragraphs }) => ({
      id,
      title,
      paragraphs: Array.from({ length: times }, () => paragraphs)
        .flat()
        .map(({ text, kind }, i) => ({ number: i + 1, text, kind })),
    }))
    return timed(() => long.forEach(hearSpeech))
  })
  console.log(
    `ten articles at 1, 10 and 100 times their length: ${lengths.map((ms) => `${ms.toFixed(0)} ms`).join(', ')}`,
  )
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { part: { type: 'string', default: 'all' }, misses: { type: 'string', default: '0' } },
})
const [folder = join('bench', 'speakers')] = positionals
const inPart = ({ id }: { id: string }): boolean =>
  values.part === 'all' || unseen(id) === (values.part === 'unseen')
const files = readdirSync(folder).sort()
const rows = files
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean))
  .flatMap((line) => known.safeParse(JSON.parse(line)).data ?? [])
  .filter(inPart)
/** Whether a file has known speakers, or articles whose attributions are marked. */
const isAnnotated = (file: string): boolean =>
  file.endsWith('.jsonl') || z.array(annotated).safeParse(JSON.parse(readFileSync(file, 'utf8'))).success
const misses: Miss[] = []
for (const file of files.filter((name) => name.endsWith('.json'))) {
  const data: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'))
  const paragraphs = z.array(questioned).safeParse(data).data?.filter(inPart)
  const articles = z.array(annotated).safeParse(data).data?.filter(inPart)
  if (paragraphs) {
    console.log(`\n${file}: ${paragraphs.length} articles`)
    misses.push(...scoreParagraphs(paragraphs))
  } else if (articles) {
    console.log(`\n${file}: ${articles.length} articles`)
    const read = articles.map(({ id, text }) => articleOf(id, blocksOf(text)))
    const heard = new Map(read.map((article) => [article.id, hearSpeech(article)]))
    misses.push(
      ...scoreQuotes(new Map(articles.map((article) => [article.id, article])), heard, rows),
      ...scoreSources(articles, heard),
    )
    scoreSpeed(read)
  }
}
const annotations = readAnnotated(files.map((file) => join(folder, file)).filter(isAnnotated)).filter(inPart)
await tellOfWeighing(annotations)
for (const miss of misses.slice(0, Number(values.misses))) console.log(JSON.stringify(miss))
