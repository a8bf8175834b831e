import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Article } from '../src/article/article.ts'
import { numbered, PassageMeaning } from '../src/search/meaning/encoder/passage-meaning.ts'
import { Search } from '../src/search/search.ts'
import { sentencesOf } from '../src/search/text/sentences.ts'
import { hearSpeech, type SpokenArticle } from '../src/speech/speech.ts'
import type { ExamSet } from './exams.ts'
import { type Means, meaningOf, withMadeUpPassages } from './means.ts'
import { PlainMiniSearch } from './plain-minisearch.ts'
import { randomNumbers } from './random-numbers.ts'

export const SPEED_HEAD = [
  'size',
  'questions',
  'median ms',
  'MiniSearch',
  'ratio',
  'p99 ms',
  'MiniSearch',
  'ratio',
  'build ms',
  'MiniSearch',
  'memory MB',
  'MiniSearch',
  'process MB',
  'event loop held, ms',
]

/** At the size of one article so many questions are measured, at scale so many; or some more, for each set is asked whole. */
const AT_ARTICLE_SIZE = 1000
const AT_SCALE = 500
/** So many questions come before: by then the code is compiled. */
const WARM_UP = 300
/** How many paragraphs stand in a made-up article. */
const ARTICLE_LENGTH = 40

/** Something made, how long that took, and what it holds in memory: heap and arrays. */
async function made<T>(make: () => T | Promise<T>): Promise<{ value: T; ms: number; megabytes: number }> {
  const before = memory()
  const start = performance.now()
  const value = await make()
  const ms = performance.now() - start
  return { value, ms, megabytes: (memory() - before) / 2 ** 20 }
}

function memory(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

/** All that the process has, the encoder's model too. */
const processMegabytes = (): string => {
  globalThis.gc?.()
  return (process.memoryUsage().rss / 2 ** 20).toFixed(0)
}

/** Times in milliseconds, of both in turn so that neither has a quieter machine. */
class Times {
  readonly #verbatim: number[] = []
  readonly #plain: number[] = []
  #held = 0

  async ask(question: string, search: Search, plain: PlainMiniSearch): Promise<void> {
    const loop = monitorEventLoopDelay({ resolution: 1 })
    loop.enable()
    const start = performance.now()
    await search.find(question, 5)
    const between = performance.now()
    // The loop tells how long it was held when it has its turn again.
    await new Promise((done) => setTimeout(done, 2))
    loop.disable()
    this.#held = Math.max(this.#held, loop.max / 1e6)
    const again = performance.now()
    plain.find(question)
    this.#verbatim.push(between - start)
    this.#plain.push(performance.now() - again)
  }

  get count(): number {
    return this.#verbatim.length
  }

  /** The longest time for which nothing else had its turn. */
  get held(): string {
    return this.#held.toFixed(1)
  }

  /** Median and 99th percentile, with ratios. */
  cells(): unknown[] {
    const cells: unknown[] = [this.#verbatim.length]
    for (const share of [0.5, 0.99]) {
      const [ours, theirs] = [quantile(this.#verbatim, share), quantile(this.#plain, share)]
      cells.push(ours.toFixed(3), theirs.toFixed(3), (ours / theirs).toFixed(2))
    }
    return cells
  }
}

const quantile = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0

/** Something to search in, with what its paragraphs mean. */
async function searchIn(articles: readonly SpokenArticle[], means: Means): Promise<Search> {
  const search = new Search(articles, means.vectors)
  search.meaning = await meaningOf(articles, means)
  return search
}

/** One row: every article of a set with its own questions. */
export async function measureArticles({ name, exams }: ExamSet, means: Means): Promise<unknown[]> {
  const both = await made(() =>
    Promise.all(exams.map(({ article }) => searchIn([hearSpeech(article)], means))),
  )
  const whole = processMegabytes()
  const plain = await made(() =>
    exams.map(({ article }) => new PlainMiniSearch(article.paragraphs.map(({ text }) => text))),
  )
  const asked = both.value.flatMap((search, at) => {
    const other = plain.value[at]
    return other
      ? [{ search, plain: other, questions: exams[at]?.own.map(({ question }) => question) ?? [] }]
      : []
  })
  const times = await askThrough(asked, AT_ARTICLE_SIZE)
  return [name, ...times.cells(), ...costs(both, plain), whole, times.held]
}

/** Questions, and what they are asked of. */
interface Asked {
  search: Search
  plain: PlainMiniSearch
  questions: readonly string[]
}

/**
 * Asks all questions, again and again, until `count` are measured, `WARM_UP` before them left out. Nothing is known of a
 * question from when it was asked before: neither what its words mean nor its vector.
 */
async function askThrough(asked: readonly Asked[], count: number): Promise<Times> {
  const [warmUp, times] = [new Times(), new Times()]
  if (!asked.some(({ questions }) => questions.length > 0)) return times
  while (times.count < count)
    for (const { search, plain, questions } of asked) {
      search.index.show([])
      search.meaning?.change([], [])
      for (const question of questions)
        await (warmUp.count < WARM_UP ? warmUp : times).ask(question, search, plain)
    }
  return times
}

/** One row: so many paragraphs made from those of the set; where there is an encoder, with vectors that are made up. */
export async function measureScale(
  set: ExamSet,
  size: number,
  { vectors, encoder }: Means,
): Promise<unknown[]> {
  const articles = madeUpArticles(set, size)
  const spoken = articles.map(hearSpeech)
  const both = await made(() => new Search(spoken, vectors))
  if (encoder) {
    both.value.meaning = new PassageMeaning(numbered(spoken), withMadeUpPassages(encoder))
    await both.value.meaning.prepare()
  }
  const whole = processMegabytes()
  const plain = await made(
    () => new PlainMiniSearch(articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))),
  )
  const questions = set.exams.flatMap(({ own }) => own.map(({ question }) => question))
  const times = await askThrough([{ search: both.value, plain: plain.value, questions }], AT_SCALE)
  return [`${size} paragraphs`, ...times.cells(), ...costs(both, plain), whole, times.held]
}

const costs = (...both: readonly { ms: number; megabytes: number }[]): string[] => [
  ...both.map(({ ms }) => ms.toFixed(0)),
  ...both.map(({ megabytes }) => megabytes.toFixed(1)),
]

/** Articles of shuffled sentences, the same every time; a made-up name in each paragraph lets the vocabulary grow. */
function madeUpArticles({ exams }: ExamSet, size: number): Article[] {
  const sentences = exams.flatMap(({ article }) =>
    article.paragraphs.flatMap(({ text }) =>
      sentencesOf(text).map(({ start, end }) => text.slice(start, end)),
    ),
  )
  const random = randomNumbers()
  const pick = () => sentences[Math.floor(random() * sentences.length)] ?? ''
  const paragraph = (at: number) =>
    `Vornak${at.toString(26)} was there. ${pick()} ${pick()} ${pick()} ${pick()}`
  return Array.from({ length: Math.ceil(size / ARTICLE_LENGTH) }, (_, a) => ({
    id: `made-up-${a}`,
    title: `Made up ${a}`,
    paragraphs: Array.from({ length: Math.min(ARTICLE_LENGTH, size - a * ARTICLE_LENGTH) }, (_, i) => ({
      number: i + 1,
      text: paragraph(a * ARTICLE_LENGTH + i),
      kind: 'body' as const,
    })),
  }))
}
