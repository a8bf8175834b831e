/**
 * An archive at size, from a grammar: its first start, the start after that, memory, a question's time, how long the event
 * loop is held, and how soon a changed file is served.
 * `npm run bench:archive -- [--articles 5000] [--questions 400] [--no-encoder]`. Questions are measured by words, and again with the
 * encoder, which reads questions as ever; paragraphs get made-up vectors then, for reading so many takes long, once: the last line
 * says how long, by reading a few.
 */
import { fork } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Held } from '../test/support/held.ts'
import { PARAGRAPHS, writeArticles } from './archive/grammar.ts'
import type { Measured, Task } from './archive/measure.ts'
import { table } from './tables.ts'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '5000' },
    questions: { type: 'string', default: '400' },
    'no-encoder': { type: 'boolean', default: false },
  },
})
const folder = mkdtempSync(join(tmpdir(), 'verbatim-archive-'))
const [corpus, state] = [join(folder, 'corpus'), join(folder, 'state')]
const articles = Number(values.articles)
const task: Task = {
  corpus,
  state,
  articles,
  questions: Number(values.questions),
  hasEncoder: false,
  changes: false,
}

try {
  writeArticles(corpus, articles)
  const first = await measured({ ...task, questions: 1, hasEncoder: false })
  // Whoever breaks it off has seen the half of it.
  console.error(`first start: ${(first.start / 1000).toFixed(1)} s`)
  const cached = await measured({ ...task, changes: true })
  console.error(`start after that: ${(cached.start / 1000).toFixed(1)} s`)
  const encoded = values['no-encoder']
    ? undefined
    : await measured({ ...task, questions: Math.ceil(task.questions / 4), hasEncoder: true })
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`
  const rows: unknown[][] = [
    ['articles, paragraphs, people', `${articles}, ${cached.paragraphs}, ${cached.people}`],
    ['first start', `${seconds(first.start)} (processor ${seconds(first.processor)})`],
    ['start after that', `${seconds(cached.start)} (processor ${seconds(cached.processor)})`],
    [
      'times faster',
      `${(first.start / cached.start).toFixed(1)} (processor ${(first.processor / cached.processor).toFixed(1)})`,
    ],
    [
      'event loop held at the start, the longest: first, cached',
      `${heldFor(first.startHeld)}, ${heldFor(cached.startHeld)}`,
    ],
    ['kept on disk', `${sizeOf(join(state, 'articles'))} MB for ${sizeOf(corpus)} MB of articles`],
    ['memory (RSS), by words', `${cached.memory.toFixed(0)} MB`],
    ['a question, median and p99', `${cached.median.toFixed(1)} ms, ${cached.slow.toFixed(1)} ms`],
    ['right paragraph first', `${(100 * cached.right).toFixed(1)} %`],
    ['event loop held by questions, the longest', heldFor(cached.askHeld)],
    ['a changed file served after', `${(cached.served ?? 0).toFixed(0)} ms`],
    ['event loop held meanwhile, the longest', heldFor(cached.changeHeld)],
    ...(encoded ? withEncoder(encoded) : []),
  ]
  console.log(table(`An archive of ${articles} articles of ${PARAGRAPHS} paragraphs`, ['', ''], rows))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** What the encoder costs. */
function withEncoder({ memory, median, slow, askHeld, paragraphs, perParagraph = 0 }: Measured): unknown[][] {
  const minutes = (count: number) => `${((count * perParagraph) / 60_000).toFixed(0)} min`
  return [
    ['with the encoder: memory (RSS)', `${memory.toFixed(0)} MB`],
    ['a question, median and p99', `${median.toFixed(1)} ms, ${slow.toFixed(1)} ms`],
    ['event loop held by questions, the longest', heldFor(askHeld)],
    [
      'vectors, once: a paragraph, all, 100,000',
      `${perParagraph.toFixed(0)} ms, ${minutes(paragraphs)}, ${minutes(100_000)}`,
    ],
  ]
}

/** On a machine that has other things to do, the processor's time tells more. */
function heldFor({ time, processor }: Held = { time: 0, processor: 0 }): string {
  return `${time.toFixed(0)} ms (processor ${processor.toFixed(0)} ms)`
}

/** What a start in a process of its own finds. */
function measured(given: Task): Promise<Measured> {
  const file = fileURLToPath(new URL('./archive/measure.js', import.meta.url))
  const child = fork(file, { execArgv: ['--expose-gc', '--max-semi-space-size=64'] })
  return new Promise((resolve, reject) => {
    child.on('message', (found: Measured) => resolve(found))
    child.on('error', reject)
    child.on('exit', (code) => reject(new Error(`it ended with ${code}`)))
    child.send(given)
  })
}

function sizeOf(path: string): string {
  const bytes = readdirSync(path).reduce((sum, name) => sum + statSync(join(path, name)).size, 0)
  return (bytes / 2 ** 20).toFixed(0)
}
