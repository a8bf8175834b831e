/**
 * An archive at size, from a grammar: its first start, the start after that, memory, a question's time, how long the event
 * loop is held, and how soon a changed file is served.
 * `npm run bench:archive -- [--articles 5000] [--questions 400] [--encoder]` (with the encoder, which reads questions as ever,
 * paragraphs get made-up vectors: reading so many takes half an hour, once)
 */
import { fork } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { PARAGRAPHS, writeArticles } from './archive/grammar.ts'
import type { Measured, Task } from './archive/measure.ts'
import { table } from './tables.ts'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '5000' },
    questions: { type: 'string', default: '400' },
    encoder: { type: 'boolean', default: false },
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
  hasEncoder: values.encoder,
  changes: false,
}

try {
  writeArticles(corpus, articles)
  const first = await measured({ ...task, questions: 1, hasEncoder: false })
  const cached = await measured({ ...task, changes: true })
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`
  const rows: unknown[][] = [
    ['articles, paragraphs, people', `${articles}, ${cached.paragraphs}, ${cached.people}`],
    ['first start', `${seconds(first.start)} (processor ${seconds(first.processor)})`],
    ['start after that', `${seconds(cached.start)} (processor ${seconds(cached.processor)})`],
    [
      'times faster',
      `${(first.start / cached.start).toFixed(1)} (processor ${(first.processor / cached.processor).toFixed(1)})`,
    ],
    ['event loop held at the start', `${first.startHeld.toFixed(0)} ms, ${cached.startHeld.toFixed(0)} ms`],
    ['kept on disk', `${sizeOf(join(state, 'articles'))} MB for ${sizeOf(corpus)} MB of articles`],
    ['memory', `${cached.memory.toFixed(0)} MB`],
    ['a question, median and p99', `${cached.median.toFixed(1)} ms, ${cached.slow.toFixed(1)} ms`],
    ['right paragraph first', `${(100 * cached.right).toFixed(1)} %`],
    ['event loop held by questions', `${cached.askHeld.toFixed(0)} ms`],
    ['a changed file served after', `${(cached.served ?? 0).toFixed(0)} ms`],
    ['event loop held meanwhile', `${(cached.changeHeld ?? 0).toFixed(0)} ms`],
  ]
  const how = values.encoder ? 'with the encoder' : 'by words'
  console.log(table(`An archive of ${articles} articles of ${PARAGRAPHS} paragraphs, ${how}`, ['', ''], rows))
} finally {
  rmSync(folder, { recursive: true, force: true })
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
