import { addedBy, type Tree } from '../../src/speech/attribution/model.ts'
import type { Choice } from './regression.ts'

/** How trees are grown. */
export interface Growth {
  trees: number
  /** Questions one below the other. */
  depth: number
  /** How much of what a tree finds is taken over. */
  rate: number
  /** L2 penalty on the leaves. */
  penalty: number
  /** No leaf has less weight (sum of second derivatives). */
  least: number
  /** Share of the choices, and of the evidence, that each tree sees. */
  choices: number
  evidence: number
  seed: number
}

/** Into how many steps each piece of evidence is parted, at most. */
const STEPS = 24

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Evidence in a few steps each, so that the best cut is found by counting. Most is 0, and only what is not is kept. */
interface Stepped {
  /** Between the steps of each piece of evidence. */
  cuts: number[][]
  /** The step of each piece of evidence in which 0 is. */
  zero: number[]
  /** Of every row the cells (evidence times `STEPS` plus step) that are not of 0, one row behind the other. */
  cells: Uint16Array
  /** Where each row begins in `cells`, and where the last ends. */
  begins: Uint32Array
}

/** The step of a value. */
function stepOf(cuts: readonly number[], value: number): number {
  let step = 0
  while (step < cuts.length && value > (cuts[step] ?? 0)) step++
  return step
}

function steppedOf(rows: readonly Float64Array[], size: number): Stepped {
  const cuts = Array.from({ length: size }, (_, f) => {
    const values = [...new Set(rows.map((row) => row[f] ?? 0))].sort((a, b) => a - b)
    if (values.length <= STEPS) return values.slice(0, -1).map((x, i) => (x + (values[i + 1] ?? x)) / 2)
    return Array.from(
      { length: STEPS - 1 },
      (_, i) => values[Math.floor(((i + 1) * values.length) / STEPS)] ?? 0,
    )
  })
  const zero = cuts.map((own) => stepOf(own, 0))
  const begins = new Uint32Array(rows.length + 1)
  const cells: number[] = []
  for (const [i, row] of rows.entries()) {
    for (const [f, own] of cuts.entries()) {
      const step = stepOf(own, row[f] ?? 0)
      if (step !== zero[f]) cells.push(f * STEPS + step)
    }
    begins[i + 1] = cells.length
  }
  return { cuts, zero, cells: Uint16Array.from(cells), begins }
}

/** The step of one piece of evidence in a row. */
function stepIn({ zero, cells, begins }: Stepped, row: number, f: number): number {
  for (let k = begins[row] ?? 0; k < (begins[row + 1] ?? 0); k++) {
    const cell = cells[k] ?? 0
    if (cell >= f * STEPS) return cell < (f + 1) * STEPS ? cell - f * STEPS : (zero[f] ?? 0)
  }
  return zero[f] ?? 0
}

/** The first and second derivatives of the log loss by each candidate's score. */
interface Derivatives {
  slope: Float64Array
  bend: Float64Array
}

/**
 * Boosted trees that put the right candidates of each choice first as likely as can be: gradient boosting of the softmax over
 * its candidates with second-order leaves (Chen and Guestrin, XGBoost, 2016). They add to `given`. `gains`: how much less loss
 * each piece of evidence brought.
 */
export function growTrees(
  choices: readonly Choice[],
  size: number,
  growth: Growth,
): { trees: Tree[]; gains: Float64Array } {
  const rows = choices.flatMap((choice) => [...choice.rows])
  const stepped = steppedOf(rows, size)
  const score = Float64Array.from(choices.flatMap(({ given }) => [...given]))
  const derivatives = { slope: new Float64Array(rows.length), bend: new Float64Array(rows.length) }
  const random = randomFrom(growth.seed)
  const gains = new Float64Array(size)
  const trees: Tree[] = []
  for (let round = 0; round < growth.trees; round++) {
    const seen: number[] = []
    let start = 0
    for (const choice of choices) {
      if (random() <= growth.choices) {
        derive(choice, start, score, derivatives)
        for (let i = 0; i < choice.rows.length; i++) seen.push(start + i)
      }
      start += choice.rows.length
    }
    const asked = stepped.cuts.flatMap((own, f) => (own.length > 0 && random() <= growth.evidence ? f : []))
    const tree = growTree(seen, asked, stepped, derivatives, growth, gains)
    trees.push(tree)
    for (const [i, row] of rows.entries()) score[i] = (score[i] ?? 0) + addedBy(tree, row)
  }
  return { trees, gains }
}

function derive(
  { rows, right, weight }: Choice,
  start: number,
  score: Float64Array,
  { slope, bend }: Derivatives,
): void {
  const own = score.subarray(start, start + rows.length)
  const highest = own.reduce((most, x) => Math.max(most, x), Number.NEGATIVE_INFINITY)
  const likely = own.map((x) => Math.exp(x - highest))
  const all = likely.reduce((sum, x) => sum + x, 0)
  const good = likely.reduce((sum, x, i) => sum + (right[i] ? x : 0), 0) + 1e-300
  for (const [i, x] of likely.entries()) {
    const share = x / all
    slope[start + i] = weight * (share - (right[i] ? x / good : 0))
    bend[start + i] = weight * Math.max(1e-6, share * (1 - share))
  }
}

/** One tree for the candidates `seen`, by the evidence `asked`; adds to `gains`. */
function growTree(
  seen: readonly number[],
  asked: readonly number[],
  stepped: Stepped,
  derivatives: Derivatives,
  growth: Growth,
  gains: Float64Array,
): Tree {
  const tree: Tree = { feature: [-1], cut: [0], yes: [0], value: [0] }
  const grow = (node: number, members: readonly number[], depth: number): void => {
    const split = depth > 0 ? bestSplit(members, asked, stepped, derivatives, growth) : undefined
    if (!split) {
      const { slope, bend } = sumOf(members, derivatives)
      tree.value[node] = (-growth.rate * slope) / (bend + growth.penalty)
      return
    }
    const yes = tree.feature.push(-1, -1) - 2
    for (const list of [tree.cut, tree.yes, tree.value]) list.push(0, 0)
    tree.feature[node] = split.feature
    tree.cut[node] = stepped.cuts[split.feature]?.[split.step] ?? 0
    tree.yes[node] = yes
    gains[split.feature] = (gains[split.feature] ?? 0) + split.gain
    const isYes = (i: number): boolean => stepIn(stepped, i, split.feature) <= split.step
    grow(yes, members.filter(isYes), depth - 1)
    grow(
      yes + 1,
      members.filter((i) => !isYes(i)),
      depth - 1,
    )
  }
  grow(0, seen, growth.depth)
  return tree
}

function sumOf(members: readonly number[], derivatives: Derivatives): { slope: number; bend: number } {
  let [slope, bend] = [0, 0]
  for (const i of members) {
    slope += derivatives.slope[i] ?? 0
    bend += derivatives.bend[i] ?? 0
  }
  return { slope, bend }
}

/** How much the derivatives of the candidates are in each cell but those of 0. */
function countCells(
  members: readonly number[],
  { cuts, cells, begins }: Stepped,
  { slope, bend }: Derivatives,
): Derivatives {
  const sums = { slope: new Float64Array(cuts.length * STEPS), bend: new Float64Array(cuts.length * STEPS) }
  for (const i of members) {
    const [ownSlope, ownBend] = [slope[i] ?? 0, bend[i] ?? 0]
    for (let k = begins[i] ?? 0; k < (begins[i + 1] ?? 0); k++) {
      const cell = cells[k] ?? 0
      sums.slope[cell] = (sums.slope[cell] ?? 0) + ownSlope
      sums.bend[cell] = (sums.bend[cell] ?? 0) + ownBend
    }
  }
  return sums
}

/** The question that parts the candidates best; `undefined` where none brings anything. */
function bestSplit(
  members: readonly number[],
  asked: readonly number[],
  stepped: Stepped,
  derivatives: Derivatives,
  { penalty, least }: Growth,
): { gain: number; feature: number; step: number } | undefined {
  const all = sumOf(members, derivatives)
  const worth = (slope: number, bend: number): number => (slope * slope) / (bend + penalty)
  const whole = worth(all.slope, all.bend)
  const sums = countCells(members, stepped, derivatives)
  let best: { gain: number; feature: number; step: number } | undefined
  for (const feature of asked) {
    const steps = (stepped.cuts[feature]?.length ?? 0) + 1
    const slopes = sums.slope.subarray(feature * STEPS, feature * STEPS + steps)
    const bends = sums.bend.subarray(feature * STEPS, feature * STEPS + steps)
    const zero = stepped.zero[feature] ?? 0
    slopes[zero] = all.slope - slopes.reduce((sum, x) => sum + x, 0)
    bends[zero] = all.bend - bends.reduce((sum, x) => sum + x, 0)
    let [slope, bend] = [0, 0]
    for (let step = 0; step < steps - 1; step++) {
      slope += slopes[step] ?? 0
      bend += bends[step] ?? 0
      if (bend < least || all.bend - bend < least) continue
      const gain = worth(slope, bend) + worth(all.slope - slope, all.bend - bend) - whole
      if (gain > (best?.gain ?? 1e-3)) best = { gain, feature, step }
    }
  }
  return best
}
