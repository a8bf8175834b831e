/**
 * Learns the weights of the evidence and of the signals of confidence from articles with questions, and writes them
 * to src/search/weights.ts. Prints how good they are on all the data, and on articles that they were not learned from.
 * `npm run learn -- FILE[:WEIGHT] ...`, a file being of the format that bench/dataset.ts reads
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { readSamples } from '../../bench/dataset.ts'
import { SIGNALS, type SignalName, signalsOf } from '../../src/search/confidence.ts'
import { EVIDENCE, type EvidenceName } from '../../src/search/evidence.ts'
import { WordVectors } from '../../src/search/word-vectors.ts'
import { type Case, casesOf } from './cases.ts'
import {
  type Choice,
  learnToChoose,
  learnToDecide,
  learnToOffset,
  product,
  type Verdict,
} from './regression.ts'

const FOLDS = 8
const CHOICE_PENALTY = 2e-3
const VERDICT_PENALTY = 1e-2

/** In log odds: a question that the articles do not answer is better refused too often than answered. */
const CAUTION = 0.08

/** How much a question counts that an article near its topic does not answer, beside one of another article. */
const NEAR = 0.3

/**
 * Weights that are set and not learned. In these sets every question is asked of one article, whose title tells none of
 * its paragraphs from another; in a corpus of many it does. Whoever asks what somebody said wants their words, which
 * the sets ask too seldom to tell; and they have next to no notes, which answer only where nothing else does, nor lines
 * that are no more than a name, which answer nothing.
 */
const SET: Readonly<Partial<Record<EvidenceName, number>>> = {
  speakerAsked: 2.5,
  note: -2,
  bare: -20,
  title: 4,
}

interface Learned {
  evidence: Float64Array
  signals: Float64Array
}

function learn(cases: readonly Case[]): Learned {
  const set = Float64Array.from(EVIDENCE, (name) => SET[name] ?? 0)
  const choices = cases
    .filter(({ own }) => own)
    .map(
      ({ rows, right, weight }): Choice => ({
        rows: rows.map((row) => row.map((x, i) => (set[i] === 0 ? x : 0))),
        given: rows.map((row) => product(row, set)),
        right,
        weight,
      }),
    )
  const evidence = learnToChoose(choices, EVIDENCE.length, CHOICE_PENALTY).map((x, i) => x + (set[i] ?? 0))
  const verdictOf = (one: Case, weight: number): Verdict[] => {
    const row = signalRow(one, evidence)
    return row ? [{ row, yes: one.own, weight }] : []
  }
  const plain = cases.flatMap((one) => verdictOf(one, one.balance))
  const near = cases.flatMap((one) => (one.own ? verdictOf(withoutAnswer(one), NEAR * one.balance) : []))
  const signals = learnToDecide([...plain, ...near], SIGNALS.length, VERDICT_PENALTY)
  const constant = (signals.at(-1) ?? 0) + learnToOffset(plain, signals) - CAUTION
  return { evidence, signals: signals.with(-1, constant) }
}

/** The same question to an article from which all that answers it is taken out. */
function withoutAnswer(one: Case): Case {
  const kept = one.right.flatMap((right, i) => (right ? [] : [i]))
  return {
    ...one,
    considered: kept.flatMap((i) => one.considered[i] ?? []),
    rows: kept.flatMap((i) => one.rows[i] ?? []),
    right: kept.map(() => false),
    own: false,
  }
}

function ranking({ considered, rows }: Case, evidence: Float64Array) {
  return considered
    .map((one, i) => ({ ...one, at: i, score: product(rows[i] ?? new Float64Array(), evidence) }))
    .sort((a, b) => b.score - a.score || a.paragraph - b.paragraph)
}

function signalRow(one: Case, evidence: Float64Array): Float64Array | undefined {
  const signals = signalsOf(one.question, ranking(one, evidence))
  return signals && Float64Array.from(SIGNALS, (name: SignalName) => signals[name])
}

class Tally {
  readonly #own: number[] = []
  readonly #strange: number[] = []
  own = 0
  first = 0
  three = 0
  refused = 0
  strange = 0
  answered = 0

  add(one: Case, { evidence, signals }: Learned): void {
    const row = signalRow(one, evidence)
    const odds = row ? product(row, signals) + (signals[SIGNALS.length] ?? 0) : Number.NEGATIVE_INFINITY
    const answered = odds >= 0
    ;(one.own ? this.#own : this.#strange).push(odds)
    if (!one.own) {
      this.strange++
      if (answered) this.answered++
      return
    }
    this.own++
    if (one.right.includes(true)) this.listed++
    if (!answered) this.refused++
    const rank = ranking(one, evidence).findIndex(({ at }) => one.right[at])
    if (rank === 0) this.first++
    if (rank >= 0 && rank < 3) this.three++
  }

  /** Where as many own questions are refused as others' are answered, and at which log odds. */
  #evenly(): string {
    const at = [...new Set(this.#own)].sort((a, b) => a - b)
    for (const z of at) {
      const refused = this.#own.filter((x) => x < z).length / Math.max(1, this.#own.length)
      const answered = this.#strange.filter((x) => x >= z).length / Math.max(1, this.#strange.length)
      if (refused >= answered) return `even at ${z.toFixed(2)}: ${(100 * refused).toFixed(1)}`
    }
    return ''
  }

  listed = 0

  toString(): string {
    const share = (a: number, b: number) => ((100 * a) / Math.max(1, b)).toFixed(1)
    return `shortlisted ${share(this.listed, this.own)} P@1 ${share(this.first, this.own)} hit@3 ${share(this.three, this.own)} own refused ${share(this.refused, this.own)} others answered ${share(this.answered, this.strange)} ${this.#evenly()}`
  }
}

/** Learns from all sets, prints how good that is, and gives the weights that were learned from all of them. */
function learnFrom(vectors: WordVectors | undefined): Learned {
  const sets: { file: string; cases: Case[] }[] = []
  let articles = 0
  const files = process.argv.slice(2).map((argument) => {
    const [file = '', weight = '1'] = argument.split(':')
    return { file, weight: Number(weight), samples: readSamples(file) }
  })
  for (const { file, weight, samples } of files) {
    const foreign = files
      .filter((other) => other.file !== file)
      .flatMap((other) => other.samples.flatMap(({ questions }) => questions.map(({ question }) => question)))
      .filter((_, i) => i % 8 === 0)
    sets.push({ file, cases: casesOf(samples, { weight, firstArticle: articles, vectors, foreign }) })
    articles += samples.length
  }
  const all = sets.flatMap(({ cases }) => cases)
  const whole = learn(all)
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    learn(all.filter(({ article }) => article % FOLDS !== fold)),
  )
  console.log(vectors ? 'with word vectors' : 'by words alone')
  for (const { file, cases } of sets) {
    const [seen, unseen] = [new Tally(), new Tally()]
    for (const one of cases) {
      seen.add(one, whole)
      const other = folds[one.article % FOLDS]
      if (other) unseen.add(one, other)
    }
    console.log(
      `${file.split('/').slice(-2).join('/')}\n  all data         ${seen}\n  cross-validated  ${unseen}`,
    )
  }
  return whole
}

const table = ({ evidence, signals }: Learned) => `{
  evidence: {
${entries(EVIDENCE, evidence)}
  },
  signals: {
${entries([...SIGNALS, 'constant'], signals)}
  },
}`

/** A weight that rounds to nothing is left out: it counts 0. */
const entries = (names: readonly string[], weights: Float64Array) =>
  names
    .map((name, i) => ({ name, weight: Number((weights[i] ?? 0).toFixed(2)) }))
    .flatMap(({ name, weight }) => (weight === 0 ? [] : `    ${name}: ${weight},`))
    .join('\n')

const withVectors = learnFrom(new WordVectors(readFileSync('data/meaning.bin')))
const byWords = learnFrom(undefined)
writeFileSync(
  'src/search/weights.ts',
  `// Written by tools/learning/learn.ts, from articles with questions; see there. Not to be changed by hand.
import type { SignalName } from './confidence.ts'
import type { EvidenceName } from './evidence.ts'

/** How much everything counts; what is not named counts nothing. */
export interface Weights {
  /** Each piece of evidence for a paragraph. */
  readonly evidence: Readonly<Partial<Record<EvidenceName, number>>>
  /** Each signal that the corpus answers a question, in log odds. */
  readonly signals: Readonly<Partial<Record<SignalName | 'constant', number>>>
}

/** Where words of near meaning count. */
export const WITH_MEANING: Weights = ${table(withVectors)}

/** Where there are no word vectors. */
export const BY_WORDS_ALONE: Weights = ${table(byWords)}
`,
)
