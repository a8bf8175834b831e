import { readSamples, type Sample } from '../../bench/dataset.ts'

/** A data set to learn from. */
export interface LearningSet {
  file: string
  /** How much each of its questions counts for what answers. */
  weight: number
  /** The same for how sure it is that it does. */
  judging: number
  samples: Sample[]
}

/** The sets that arguments name, `FILE[:WEIGHT[,JUDGING][:odd]]`: `odd` for every other article of the file. */
export const setsOf = (args: readonly string[]): LearningSet[] =>
  args.map((argument) => {
    const [file = '', weights = '1', odd] = argument.split(':')
    const [weight = 1, judging = weight] = weights.split(',').map(Number)
    const samples = readSamples(file).filter((_, i) => odd === undefined || i % 2 === 1)
    return { file, weight, judging, samples }
  })

/** A file's name, as reports have it. */
export const nameOf = (file: string): string => file.split('/').slice(-2).join('/')

/** Weights as a file of code has them, a line each; one that rounds to nothing is left out: it counts 0. */
export const entries = (weights: Readonly<Record<string, number | undefined>>, indent: string): string =>
  Object.entries(weights)
    .flatMap(([name, weight]) => (weight ? [`${indent}${name}: ${weight},`] : []))
    .join('\n')
