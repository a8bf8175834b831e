/** One start of an archive in a process of its own, measured; what it found goes to the one who started it. */
import { renameSync, writeFileSync } from 'node:fs'
import { Library } from '../../src/answer/library.ts'
import type { Encoder } from '../../src/search/meaning/encoder/encoder.ts'
import { numbered, PassageMeaning } from '../../src/search/meaning/encoder/passage-meaning.ts'
import { LiveCorpus } from '../../src/service/live-corpus.ts'
import { warmUp } from '../../src/service/warming.ts'
import { inSlices } from '../../src/slices.ts'
import { Directory } from '../../src/telegram/bot.ts'
import { type Held, holding } from '../../test/support/held.ts'
import { shippedMeans, withMadeUpPassages } from '../means.ts'
import { fileOf, madeUpArticle, PARAGRAPHS } from './grammar.ts'

/** What to measure: where, how many articles, and how many questions are asked. */
export interface Task {
  corpus: string
  state: string
  articles: number
  questions: number
  hasEncoder: boolean
  /** Whether a file is changed at the end. */
  changes: boolean
}

/** Milliseconds, and megabytes. */
export interface Measured {
  start: number
  startHeld: Held
  processor: number
  paragraphs: number
  people: number
  memory: number
  right: number
  median: number
  slow: number
  askHeld: Held
  served?: number
  changeHeld?: Held
  /** How long the encoder takes for a paragraph, with its sentences, on all its threads. */
  perParagraph?: number
}

/** Only a message that holds a task starts it. */
process.on(
  'message',
  (task: Task) => void measure(task).then((found) => process.send?.(found, () => process.exit(0))),
)

const megabytes = () => process.memoryUsage().rss / 2 ** 20
const quantile = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0

async function measure({ corpus, state, articles, questions, hasEncoder, changes }: Task): Promise<Measured> {
  const began = performance.now()
  const { value: library, held: startHeld } = await holding(async () => {
    const opened = await Library.open(corpus, { stateDir: state })
    await warmUp(opened)
    await inSlices(Directory.of(opened))
    return opened
  })
  const start = performance.now() - began
  const { user, system } = process.cpuUsage()
  const { encoder } = await shippedMeans(hasEncoder)
  const perParagraph = encoder && (await timeOfParagraph(library, encoder))
  if (encoder) await library.readWith(withMadeUpPassages(encoder))
  globalThis.gc?.()
  const memory = megabytes()
  const asked = await holding(() => ask(library, articles, questions))
  const live = changes ? await watched(library, corpus) : undefined
  const changed = live ? await holding(() => change(library, corpus, articles)) : undefined
  await live?.close()
  await library.close()
  return {
    start,
    startHeld,
    processor: (user + system) / 1000,
    paragraphs: library.articles.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0),
    people: library.people().length,
    memory: Math.max(memory, megabytes()),
    ...asked.value,
    askHeld: asked.held,
    ...(perParagraph === undefined ? {} : { perParagraph }),
    ...(changed ? { served: changed.value, changeHeld: changed.held } : {}),
  }
}

/** Of how many paragraphs it is told how long one takes. */
const TIMED = 40

/** Milliseconds in which the encoder reads a paragraph and its sentences. */
async function timeOfParagraph(library: Library, encoder: Encoder): Promise<number> {
  const articles = library.articles.slice(0, Math.ceil(TIMED / PARAGRAPHS))
  const count = articles.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0)
  const meaning = new PassageMeaning(numbered(articles), encoder)
  const began = performance.now()
  await meaning.prepare()
  return (performance.now() - began) / Math.max(1, count)
}

async function ask(library: Library, articles: number, count: number) {
  const times: number[] = []
  let right = 0
  for (let i = 0; i < count; i++) {
    const { question, article, paragraph } = madeUpArticle(Math.floor((i * articles) / count))
    const began = performance.now()
    const { passages } = await library.ask(question)
    times.push(performance.now() - began)
    const [first] = passages
    if (first?.article.id === article && first.paragraph.number === paragraph) right++
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { right: right / Math.max(1, count), median: quantile(times, 0.5), slow: quantile(times, 0.99) }
}

/** The folder being watched. */
async function watched(library: Library, corpus: string): Promise<LiveCorpus> {
  const quiet = { debug: () => {}, info: () => {}, warn: console.warn, error: console.error }
  const live = new LiveCorpus(library, corpus, quiet)
  live.start()
  await live.look()
  await new Promise((resolve) => setTimeout(resolve, 3_000))
  return live
}

/** Milliseconds from when a changed file is there until what is new in it answers. */
async function change(library: Library, corpus: string, articles: number): Promise<number> {
  const number = Math.floor(articles / 2)
  const { text, question, article } = madeUpArticle(number, 1)
  const [, price = ''] = /cost (\d+) soms/.exec(text) ?? []
  writeFileSync(`${fileOf(corpus, number)}.new`, text)
  const began = performance.now()
  renameSync(`${fileOf(corpus, number)}.new`, fileOf(corpus, number))
  for (;;) {
    const [first] = (await library.ask(question)).passages
    if (first?.article.id === article && first.paragraph.text.includes(price)) break
    if (performance.now() - began > 60_000) throw new Error('the changed file was not served within a minute')
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return performance.now() - began
}
