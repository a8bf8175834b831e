import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { PIECES } from './pieces.ts'

/**
 * A tree of yes-or-no questions, flat: node `i` asks whether `evidence[feature[i]] <= cut[i]`. Yes leads to node `yes[i]`, no to
 * the one behind that; at a leaf `feature` is -1 and `value` is what the tree adds to the score.
 */
const tree = z.object({
  feature: z.array(z.number()),
  cut: z.array(z.number()),
  yes: z.array(z.number()),
  value: z.array(z.number()),
})
const stored = z.object({
  /** The names of the evidence, in the order in which the trees count it. */
  evidence: z.array(z.string()),
  trees: z.array(tree),
})

export type Tree = z.infer<typeof tree>

/** What was learned of how the evidence for a speaker is to be weighed. */
export interface Model {
  trees: readonly Tree[]
}

/** What a tree adds to the score of a candidate with this evidence. */
export function addedBy({ feature, cut, yes, value }: Tree, row: ArrayLike<number>): number {
  let at = 0
  for (let asked = feature[0] ?? -1; asked >= 0; asked = feature[at] ?? -1) {
    const left = yes[at] ?? 0
    at = (row[asked] ?? 0) <= (cut[at] ?? 0) ? left : left + 1
  }
  return value[at] ?? 0
}

/** How likely each candidate is, the others given: between 0 and 1, together 1. */
export function likelihoods({ trees }: Model, rows: readonly ArrayLike<number>[]): number[] {
  const scores = rows.map((row) => trees.reduce((sum, one) => sum + addedBy(one, row), 0))
  const highest = Math.max(...scores)
  const shares = scores.map((score) => Math.exp(score - highest))
  const all = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => share / all)
}

/** What the evidence is weighed by: with what a pointer says, or without. */
export type ModelKind = 'plain' | 'pointed'
const FILES: Record<ModelKind, string> = { plain: 'speakers.json', pointed: 'speakers-pointed.json' }
const shipped = new Map<ModelKind, Model | undefined>()

/** What the project ships; `undefined` where the file is missing or is for other evidence: then the rules decide alone. */
export function shippedModel(kind: ModelKind = 'plain'): Model | undefined {
  if (!shipped.has(kind)) shipped.set(kind, readModel(join(projectFolder(), 'data', FILES[kind])))
  return shipped.get(kind)
}

function readModel(file: string): Model | undefined {
  if (!existsSync(file)) return undefined
  const { success, data } = stored.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  const fits = success && data.evidence.join() === PIECES.join()
  return fits ? { trees: data.trees } : undefined
}

/** The folder above this file that holds package.json: this file may stand in src or be compiled. */
function projectFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json')) && folder !== dirname(folder)) folder = dirname(folder)
  return folder
}
