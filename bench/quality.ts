/**
 * Measures quality and speed side by side with plain MiniSearch, what each piece of evidence brings, and how far
 * confidence can be relied on: `npm run bench -- [--data FILE ...] [--out FILE] [--scale 18000,100000]
 * [--encoder off]`. Without `--data` the shipped article is measured.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { ablate } from './ablation.ts'
import { type ExamSet, examsOfFile, shippedExams } from './exams.ts'
import { shippedMeans } from './means.ts'
import { type Score, scoreExams } from './scoring.ts'
import { measureArticles, measureScale, SPEED_HEAD } from './speed.ts'
import { table } from './tables.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string', multiple: true },
    out: { type: 'string' },
    scale: { type: 'string' },
    encoder: { type: 'string', default: 'on' },
  },
})
const means = await shippedMeans(values.encoder !== 'off')
const sets = values.data ? values.data.map(examsOfFile) : [await shippedExams()]
const printed: string[] = []

const scores: { name: string; score: Score }[] = []
for (const { name, exams } of sets) scores.push({ name, score: await scoreExams(exams, means) })
print(
  table(
    means.encoder ? 'Quality' : 'Quality, without the encoder',
    [
      'set',
      'by',
      'P@1',
      'hit@3',
      'MRR@5',
      'own refused',
      'rightly',
      'wrongly',
      'near not sure',
      'others answered',
      'marked sentence',
      'speakers exactly',
    ],
    scores.flatMap(qualityRows),
  ),
)
for (const { name, score } of scores) {
  const rows = score.reliability.map((share, i) => [`${i / 10} to ${(i + 1) / 10}`, share.of, share])
  print(table(`Reliability, ${name}`, ['confidence', 'questions', 'right, %'], rows))
}
for (const { name, exams } of sets) print(await ablationTable(name, exams))

const speeds: unknown[][] = []
for (const set of sets) speeds.push(await measureArticles(set, means))
print(table('Speed at the size of one article', SPEED_HEAD, speeds))
const sizes = (values.scale ?? '')
  .split(',')
  .map(Number)
  .filter((size) => size > 0)
const [first] = sets
if (first && sizes.length > 0) {
  const rows: unknown[][] = []
  for (const size of sizes) rows.push(await measureScale(first, size, means))
  print(table('Speed at scale', SPEED_HEAD, rows))
}
if (values.out) writeFileSync(values.out, printed.join('\n'))
await means.encoder?.close()

function print(text: string): void {
  printed.push(text)
  console.log(text)
}

function qualityRows({ name, score }: { name: string; score: Score }): unknown[][] {
  const { verbatim, plain, ownRefused, rightly, wrongly, nearNotSure, strangeAnswered, sentence, speakers } =
    score
  return [
    [
      name,
      'Verbatim',
      verbatim.first,
      verbatim.three,
      verbatim.meanReciprocal,
      ownRefused,
      rightly,
      wrongly,
      nearNotSure,
      strangeAnswered,
      sentence,
      speakers,
    ],
    [name, 'MiniSearch', plain.first, plain.three, plain.meanReciprocal, ...Array(7).fill('-')],
  ]
}

async function ablationTable(name: string, exams: ExamSet['exams']): Promise<string> {
  const [whole, ...others] = await ablate(exams, means)
  if (!whole) return ''
  const points = (all: number, without: number, of: number) => ((100 * (all - without)) / of).toFixed(2)
  const rows = others.map(({ without, places: { first, three } }) => [
    without,
    first,
    three,
    points(whole.places.first.yes, first.yes, first.of),
    points(whole.places.three.yes, three.yes, three.of),
  ])
  return table(
    `What each piece of evidence brings, ${name}`,
    ['without', 'P@1', 'hit@3', 'brings P@1', 'brings hit@3'],
    [['nothing', whole.places.first, whole.places.three, '-', '-'], ...rows],
  )
}
