/**
 * Learns how the evidence for the speaker of a quotation is weighed, from articles with known speakers, and writes it to
 * data/speakers.json. Prints how good that is on articles that were not learned from, and what each piece of evidence brings.
 * `npm run learn:speakers -- FILE...`: articles (`*.json`) and their speakers (`*.jsonl`), in the format of bench/speakers.ts.
 * With `--pointer FOLDER:0,1` what the pointer in that folder says is among the evidence, of articles of these parts, of five, from
 * which it did not learn: it is surer of others than it can be of any that readers have. There may be several, each for other parts;
 * articles of no such part are left out, and data/speakers-pointed.json is written.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { byRules, CAUTION, POINTED_CAUTION } from '../../../src/speech/attribution/attribution.ts'
import { likelihoods, type Model } from '../../../src/speech/attribution/model.ts'
import { PIECES } from '../../../src/speech/attribution/pieces.ts'
import type { Pointer } from '../../../src/speech/pointing/pointer.ts'
import { openPointer } from '../../../src/speech/pointing/shipped-pointer.ts'
import { type Growth, growTrees } from '../trees.ts'
import { readAnnotated } from './annotations.ts'
import { type Case, casesOf, partOf, pointedCasesOf } from './cases.ts'
import { reliabilityOf, tallyOf } from './tables.ts'
import { Tally } from './tally.ts'

const PARTS = 5
const GROWTH: Growth = {
  trees: 120,
  depth: 4,
  rate: 0.1,
  penalty: 3,
  least: 3,
  choices: 0.8,
  evidence: 0.5,
  seed: 7,
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pointer: { type: 'string', multiple: true, default: [] } },
})
/** By the part of the articles of which it has its say. */
const pointers = new Map<number, Pointer>()
for (const given of values.pointer) {
  const [, folder, parts] = /^(.+):([\d,]+)$/.exec(given) ?? []
  if (folder === undefined || parts === undefined) throw new Error(`--pointer ${given}: write FOLDER:0,1`)
  const pointer = await openPointer(folder)
  for (const part of parts.split(',')) pointers.set(Number(part), pointer)
}
const isPointed = pointers.size > 0
const learn = (cases: readonly Case[]): Model & { gains: Float64Array } =>
  growTrees(
    cases.map(({ choice }) => choice),
    PIECES.length,
    GROWTH,
  )

const cases: Case[] = []
for (const article of readAnnotated(positionals)) {
  const pointer = pointers.get(partOf(article.id, PARTS))
  if (!isPointed) cases.push(...casesOf(article))
  else if (pointer) cases.push(...(await pointedCasesOf(article, pointer)))
}
/** In which part of the articles it is judged: another one than tells from what a pointer was learned. */
const foldOf = (article: string): number => Math.floor(partOf(article, PARTS * PARTS) / PARTS)
const known = cases.filter((one) => one.known)
console.log(
  `${known.length} quotations with known speakers, ${cases.length - known.length} with named sources`,
)
const likely = new Map<Case, number[]>()
for (let part = 0; part < PARTS; part++) {
  const model = learn(cases.filter(({ article }) => foldOf(article) !== part))
  for (const one of known)
    if (foldOf(one.article) === part) likely.set(one, likelihoods(model, one.choice.rows))
}

const found = (one: Case): readonly number[] => likely.get(one) ?? []
const rules = new Tally()
for (const one of known) rules.add(one, byRules(one.open.quotation)?.entity)
console.log(`by the rules alone    ${rules}`)
for (const least of [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95]) {
  const alike = {
    person: least,
    group: least,
    wordedBeside: least,
    worded: least,
    unsure: least,
    doubted: Math.max(0.9, least),
    narrator: least,
    other: Math.max(0.8, least),
  }
  console.log(`all from ${least.toFixed(2)} on      ${tallyOf(known, found, alike)}`)
}
const caution = isPointed ? POINTED_CAUTION : CAUTION
console.log(`as shipped            ${tallyOf(known, found, caution)}`)
const outletOf = ({ article }: Case): string => article.split('_')[0] ?? ''
for (const outlet of new Set(known.map(outletOf))) {
  const own = known.filter((one) => outletOf(one) === outlet)
  console.log(`  ${outlet.padEnd(20)}${tallyOf(own, found, caution)}`)
}
console.log('how far certainty can be relied on:')
for (const line of reliabilityOf(known, found)) console.log(line)
const whole = learn(cases)
const total = whole.gains.reduce((sum, gain) => sum + gain, 0)
console.log('what the pieces of evidence bring, of 100:')
for (const { name, gain } of PIECES.map((name, i) => ({ name, gain: whole.gains[i] ?? 0 })).sort(
  (a, b) => b.gain - a.gain,
))
  console.log(`  ${name.padEnd(24)}${((100 * gain) / total).toFixed(2)}`)
const short = (x: number): number => Number(x.toPrecision(5))
writeFileSync(
  isPointed ? 'data/speakers-pointed.json' : 'data/speakers.json',
  `${JSON.stringify({
    evidence: PIECES,
    trees: whole.trees.map(({ feature, cut, yes, value }) => ({
      feature,
      cut: cut.map(short),
      yes,
      value: value.map(short),
    })),
  })}\n`,
)
