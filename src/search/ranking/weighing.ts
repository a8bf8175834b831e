import type { EvidenceName } from './evidence.ts'
import type { SignalName } from './signals.ts'

/** How much everything counts, as `weights.ts` has it; what is not named counts nothing. */
export interface Weights {
  /** Each piece of evidence for a paragraph. */
  readonly evidence: Readonly<Partial<Record<EvidenceName, number>>>
  /** Each signal that the articles speak of what is asked, in log odds. */
  readonly topic: SignalWeights
  /** Each signal that the first passage answers it, in log odds; without them those of `topic` tell that too. */
  readonly answer?: SignalWeights
  /** From this chance on that it answers, an answer is sure. */
  readonly sure: number
  /** From this chance on that the articles speak of what is asked, it is one perhaps. */
  readonly perhaps: number
}

export type SignalWeights = Readonly<Partial<Record<SignalName | 'constant', number>>>

/** The sum of the named values, each as often as its weight says; a value without a weight counts nothing. */
export function weighed<Name extends string>(
  names: readonly Name[],
  values: Readonly<Record<Name, number>>,
  weights: Readonly<Partial<Record<Name, number>>>,
): number {
  let sum = 0
  for (const name of names) sum += (weights[name] ?? 0) * values[name]
  return sum
}
