import { readSamples } from './dataset.ts'
import { scoreSamples } from './scoring.ts'

const pct = (a: number, b: number) => (b === 0 ? 'n/a' : ((100 * a) / b).toFixed(1))
for (const file of process.argv.slice(2)) {
  const t0 = performance.now()
  const t = scoreSamples(readSamples(file), process.env.MISSES ? console.log : undefined)
  console.log(
    `${file}: P@1 ${pct(t.first, t.questions)} hit@3 ${pct(t.three, t.questions)} MRR ${(t.reciprocal / t.questions).toFixed(3)} refused own ${pct(t.refused, t.questions)} answered others' ${pct(t.strangeAnswered, t.strange)} sentence ${pct(t.sentence, t.sentenceOf)} speakers ${pct(t.speakers, t.speakersOf)} altered ${t.altered} in ${(performance.now() - t0).toFixed(0)} ms`,
  )
}
