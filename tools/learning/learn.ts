/**
 * Learns the weights of the evidence and of the signals of confidence from articles with questions, and writes them
 * to src/search/ranking/weights.ts. Prints how good they are on all the data, and on articles that they were not learned from.
 * `npm run learn -- [--only with-encoder] [--encoder FOLDER] [--out FILE] FILE[:WEIGHT[:odd]] ...`, a file being of
 * the format that bench/dataset.ts reads (tools/learning/news.mjs makes such ones), and `odd` every other of its articles; `WEIGHT`
 * is how much its questions count for what answers, or after a comma, `0.3,0.05`, for confidence.
 * The encoder should not have learned from them.
 *
 * What is shipped without the encoder was learned before *spoken of* and *answered* were told apart, which words alone cannot:
 * learned from questions that tempt, they refuse half of what an article answers. Hence `--only with-encoder`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { KeptVectors } from '../../src/search/meaning/encoder/kept-vectors.ts'
import { findEncoder } from '../../src/search/meaning/encoder/shipped-encoder.ts'
import { ThreadedEncoder } from '../../src/search/meaning/encoder/threaded-encoder.ts'
import { WordVectors } from '../../src/search/meaning/word-vectors.ts'
import { EVIDENCE, type EvidenceName } from '../../src/search/ranking/evidence.ts'
import { SIGNALS, type SignalName, signalsOf } from '../../src/search/ranking/signals.ts'
import type { Weights } from '../../src/search/ranking/weighing.ts'
import { BY_WORDS_ALONE, WITH_ENCODER, WITH_MEANING } from '../../src/search/ranking/weights.ts'
import { atOnce } from '../../src/slices.ts'
import { type Case, type CaseKind, casesOf, type Means } from './cases.ts'
import {
  type Choice,
  learnToChoose,
  learnToDecide,
  learnToOffset,
  product,
  type Verdict,
} from './regression.ts'
import { entries, nameOf, setsOf } from './sets.ts'

const FOLDS = 8
const CHOICE_PENALTY = 5e-4
const ENCODER_PENALTY = 1e-2
const ANSWER_PENALTY = 1e-2
/** Less than for what answers: many more questions tell what is spoken of, and how near other articles are counts against how near this one is. */
const TOPIC_PENALTY = 5e-4

/**
 * How much counts, in learning what answers, beside an article's own questions together: those near its topic, words to
 * look up, other articles' questions, and its own where all that answers them is taken out. Shared words tell other
 * articles' questions from its own, and nothing of those near the topic: hence so little.
 */
const SHARES = { near: 1, keywords: 0.12, strange: 0.1, emptied: 0.3 }

/** How much an own question counts whose first passage does not answer it, beside one that is answered. */
const WRONG_FIRST = 3

/**
 * Weights that are set and not learned. In these sets every question is asked of one article, whose title tells none of
 * its paragraphs from another; in a corpus of many it does. Whoever asks what somebody said wants their words, which
 * the sets ask too seldom to tell; and they have next to no notes, which answer only where nothing else does, nor lines
 * that are no more than a name, which answer nothing. Whoever asks but one word looks for it, of which an encoder can
 * tell little.
 */
const SET: Readonly<Partial<Record<EvidenceName, number>>> = {
  speakerAsked: 2.5,
  note: -2,
  bare: -20,
  title: 4,
  sole: 5,
}

/**
 * What the weights beside an encoder are drawn towards, the more so the fewer questions speak against it: the encoder
 * counts most. Words tell the more the more a set's questions repeat its articles', which other papers' readers do less.
 */
const EXPECTED: Readonly<Partial<Record<EvidenceName, number>>> = {
  near: 6,
  nearSentence: 4,
  pairs: 1.5,
  run: 1,
  coverage: 0.5,
  number: 0.7,
  time: 0.5,
  person: 0.5,
}

interface Learned {
  evidence: Float64Array
  topic: Float64Array
  answer: Float64Array
}

function learn(cases: readonly Case[]): Learned {
  const set = Float64Array.from(EVIDENCE, (name) => SET[name] ?? 0)
  const hasEncoder = cases.some(({ question }) => question.nearness)
  const expected = Float64Array.from(EVIDENCE, (name) => (hasEncoder ? (EXPECTED[name] ?? 0) : 0))
  const given = set.map((x, i) => x + (expected[i] ?? 0))
  const choices = cases
    .filter(({ kind, isExcerpt }) => kind === 'own' && !isExcerpt)
    .map(
      ({ rows, right, weight }): Choice => ({
        rows: rows.map((row) => row.map((x, i) => (set[i] === 0 ? x : 0))),
        given: rows.map((row) => product(row, given)),
        right,
        weight,
      }),
    )
  const penalty = hasEncoder ? ENCODER_PENALTY : CHOICE_PENALTY
  const evidence = learnToChoose(choices, EVIDENCE.length, penalty).map((x, i) => x + (given[i] ?? 0))
  const of = (kind: CaseKind) => cases.filter((one) => one.kind === kind)
  const verdictsOf = (
    some: readonly Case[],
    says: (one: Case) => boolean,
    share: (one: Case) => number,
  ): Verdict[] =>
    some.flatMap((one) => {
      const row = signalRow(one, evidence)
      return row ? [{ row, yes: says(one), weight: share(one) * one.judging * one.balance }] : []
    })
  const answers = (one: Case) => isRight(one, evidence)
  const topic = learnToDecide(
    [
      ...verdictsOf(
        of('own'),
        () => true,
        () => 1,
      ),
      ...verdictsOf(
        of('strange'),
        () => false,
        () => 1,
      ),
    ],
    SIGNALS.length,
    TOPIC_PENALTY,
  )
  const hard = [...of('own'), ...of('near')]
  // The encoder's signals tell of all paragraphs, those taken out too.
  const emptied = of('own').flatMap((one) => (one.question.nearness ? [] : [withoutAnswer(one)]))
  const answered = [
    ...verdictsOf(of('own'), answers, (one) => (answers(one) ? 1 : WRONG_FIRST)),
    ...(['near', 'keywords', 'strange'] as const).flatMap((kind) =>
      verdictsOf(of(kind), answers, () => SHARES[kind]),
    ),
    ...verdictsOf(
      emptied,
      () => false,
      () => SHARES.emptied,
    ),
  ]
  const answer = learnToDecide(answered, SIGNALS.length, ANSWER_PENALTY)
  const constant =
    (answer.at(-1) ?? 0) +
    learnToOffset(
      verdictsOf(hard, answers, () => 1),
      answer,
    )
  return { evidence, topic, answer: answer.with(-1, constant) }
}

/** Whether the first passage answers. */
function isRight(one: Case, evidence: Float64Array): boolean {
  const [first] = ranking(one, evidence)
  return first !== undefined && one.right[first.at] === true
}

/** The same question to an article from which all that answers it is taken out. */
function withoutAnswer(one: Case): Case {
  const kept = one.right.flatMap((right, i) => (right ? [] : [i]))
  return {
    ...one,
    considered: kept.flatMap((i) => one.considered[i] ?? []),
    rows: kept.flatMap((i) => one.rows[i] ?? []),
    right: kept.map(() => false),
    kind: 'near',
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

/** From which confidence on an answer is sure, and from which on it is one perhaps; in log odds. */
interface Thresholds {
  sure: number
  perhaps: number
  /** How much likelier a question in another script is taken to be spoken of than was learned. */
  foreign: number
}

/**
 * Of the own questions so many at the most are answered wrongly and surely, and of those near the topic so many surely. Those
 * near the topic that others write are harder to tell than those of the sets that are learned from: few here are more there.
 */
const WRONG = 0.159
const NEAR_SURE = 0.36
/**
 * Of other articles' questions so many are answered at all; and of those in another script, which share no words that could
 * tell them from what is spoken of: there as many would be refused that an article answers.
 */
const STRANGE_ANSWERED = { sameScript: 0.06, otherScript: 0.15 }

/** How likely a question is answered, and spoken of at all; in log odds. */
interface Judged {
  answer: number
  topic: number
  isForeign: boolean
}

class Tally {
  readonly #judged: Record<CaseKind, Judged[]> = { own: [], near: [], strange: [], keywords: [] }
  readonly #right: Judged[] = []
  readonly #wrong: Judged[] = []
  #listed = 0
  #first = 0
  #three = 0

  add(one: Case, { evidence, topic, answer }: Learned): void {
    const row = signalRow(one, evidence)
    const oddsBy = (weights: Float64Array) =>
      row ? product(row, weights) + (weights[SIGNALS.length] ?? 0) : Number.NEGATIVE_INFINITY
    const isForeign = row?.[SIGNALS.indexOf('foreign')] === 1
    const judged = { answer: oddsBy(answer), topic: oddsBy(topic), isForeign }
    this.#judged[one.kind].push(judged)
    if (one.kind !== 'own') return
    if (one.right.includes(true)) this.#listed++
    const rank = ranking(one, evidence).findIndex(({ at }) => one.right[at])
    const verdict = rank === 0 ? this.#right : this.#wrong
    verdict.push(judged)
    if (rank === 0) this.#first++
    if (rank >= 0 && rank < 3) this.#three++
  }

  /** Where what is answered too often is answered just not too often. */
  thresholds(): Thresholds {
    const { own, near, strange } = this.#judged
    const answers = (some: readonly Judged[]) => some.map(({ answer }) => answer)
    const sure = Math.max(
      quantileAbove(answers(this.#wrong), WRONG * own.length),
      quantileAbove(answers(near), NEAR_SURE * near.length),
    )
    const oddsOf = (foreign: boolean) =>
      strange.flatMap(({ topic, isForeign }) => (isForeign === foreign ? [topic] : []))
    const limit = (odds: number[], share: number) => quantileAbove(odds, share * odds.length)
    const perhaps = limit(oddsOf(false), STRANGE_ANSWERED.sameScript)
    const others = oddsOf(true)
    const foreign = others.length > 0 ? perhaps - limit(others, STRANGE_ANSWERED.otherScript) : 0
    return { sure, perhaps, foreign }
  }

  report({ sure, perhaps, foreign }: Thresholds): string {
    const { own, near, strange, keywords } = this.#judged
    const share = (a: number, b: number) => ((100 * a) / Math.max(1, b)).toFixed(1)
    const answered = (some: readonly Judged[]) =>
      some.filter(({ topic, isForeign }) => topic + (isForeign ? foreign : 0) >= perhaps)
    const surely = (some: readonly Judged[]) => answered(some).filter(({ answer }) => answer >= sure).length
    return [
      `shortlisted ${share(this.#listed, own.length)} P@1 ${share(this.#first, own.length)} hit@3 ${share(this.#three, own.length)}`,
      `rightly ${share(surely(this.#right), own.length)} wrongly ${share(surely(this.#wrong), own.length)}`,
      `near not sure ${share(near.length - surely(near), near.length)} coverage ${share(this.#coverage(), own.length)}`,
      `own refused ${share(own.length - answered(own).length, own.length)} others answered ${share(answered(strange).length, strange.length)}`,
      `words to look up sure ${share(surely(keywords), keywords.length)}`,
    ].join(', ')
  }

  /** How many own questions are answered rightly where nine of ten answers are right, those near the topic mixed in. */
  #coverage(): number {
    const all = [
      ...this.#right.map((judged) => ({ ...judged, right: true })),
      ...[...this.#wrong, ...this.#judged.near].map((judged) => ({ ...judged, right: false })),
    ].sort((a, b) => Math.min(b.answer, b.topic) - Math.min(a.answer, a.topic))
    let [ok, most] = [0, 0]
    for (const [i, one] of all.entries()) {
      if (one.right) ok++
      if (ok >= 0.9 * (i + 1)) most = ok
    }
    return most
  }
}

/** The smallest number that no more than `count` of these are above or at. */
function quantileAbove(odds: readonly number[], count: number): number {
  const at = odds.toSorted((a, b) => b - a)[Math.floor(count)]
  return at === undefined || at === Number.NEGATIVE_INFINITY ? -10 : at + 1e-6
}

/** Learns from all sets, prints how good that is, and gives the weights that were learned from all of them. */
async function learnFrom(name: string, means: Means): Promise<Weights> {
  const sets: { file: string; cases: Case[] }[] = []
  let articles = 0
  for (const { file, weight, judging, samples } of files) {
    const foreign = files
      .filter((other) => other.file !== file)
      .flatMap((other) => other.samples.flatMap(({ questions }) => questions.map(({ question }) => question)))
      .filter((_, i) => i % 8 === 0)
    sets.push({
      file,
      cases: await casesOf(samples, { weight, judging, firstArticle: articles, means, foreign }),
    })
    articles += samples.length
  }
  const all = sets.flatMap(({ cases }) => cases)
  const whole = learn(all)
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    learn(all.filter(({ article }) => article % FOLDS !== fold)),
  )
  const tallies = sets.map(({ file, cases }) => {
    const [unseen, excerpts] = [new Tally(), new Tally()]
    for (const one of cases) {
      const other = folds[one.article % FOLDS]
      const tally = one.isExcerpt ? excerpts : unseen
      if (other) tally.add(one, other)
    }
    return { file, unseen, excerpts }
  })
  // The first set tells how sure is sure enough: it has questions near the topic.
  const thresholds = tallies[0]?.unseen.thresholds() ?? { sure: 0, perhaps: 0, foreign: 0 }
  console.log(`${name}: ${JSON.stringify(thresholds)}`)
  for (const { file, unseen, excerpts } of tallies)
    console.log(
      `${nameOf(file)}, cross-validated\n  ${unseen.report(thresholds)}\n  excerpts: ${excerpts.report(thresholds)}`,
    )
  const named = <Name extends string>(names: readonly Name[], weights: Float64Array) =>
    Object.fromEntries(names.map((one, i) => [one, Number((weights[i] ?? 0).toFixed(2))]))
  return {
    evidence: named(EVIDENCE, whole.evidence),
    topic: named(
      [...SIGNALS, 'constant'],
      whole.topic.map((x, i) => (SIGNALS[i] === 'foreign' ? x + thresholds.foreign : x)),
    ),
    answer: named([...SIGNALS, 'constant'], whole.answer),
    sure: chanceOf(thresholds.sure),
    perhaps: chanceOf(thresholds.perhaps),
  }
}

const chanceOf = (odds: number): number => Number((1 / (1 + Math.exp(-odds))).toFixed(3))

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    encoder: { type: 'string' },
    out: { type: 'string', default: 'src/search/ranking/weights.ts' },
    kept: { type: 'string', default: 'build/vectors' },
    'no-vectors': { type: 'boolean', default: false },
  },
})
const files = setsOf(positionals)

/** The weights as the file has them. */
const table = ({ evidence, topic, answer, sure, perhaps }: Weights) => `{
  evidence: {
${entries(evidence, '    ')}
  },
  topic: {
${entries(topic, '    ')}
  },${answer ? `\n  answer: {\n${entries(answer, '    ')}\n  },` : ''}
  sure: ${sure},
  perhaps: ${perhaps},
}`

const wanted = (name: string) => values.only === undefined || values.only === name
const vectors = atOnce(WordVectors.reading(readFileSync('data/meaning.bin')))
const withVectors = wanted('with-meaning')
  ? await learnFrom('with word vectors', { vectors, encoder: undefined, kept: undefined })
  : WITH_MEANING
const byWords = wanted('by-words-alone')
  ? await learnFrom('by words alone', { vectors: undefined, encoder: undefined, kept: undefined })
  : BY_WORDS_ALONE
let withEncoder = WITH_ENCODER
if (wanted('with-encoder')) {
  const encoder = await ThreadedEncoder.start(await findEncoder(values.encoder))
  const kept = new KeptVectors(values.kept)
  withEncoder = await learnFrom('with the encoder', {
    vectors: values['no-vectors'] ? undefined : vectors,
    encoder,
    kept,
  })
  await encoder.close()
}
writeFileSync(
  values.out,
  `// Written by tools/learning/learn.ts, from articles with questions; see there. Not to be changed by hand.
import type { Weights } from './weighing.ts'

/** Where the encoder read the question. */
export const WITH_ENCODER: Weights = ${table(withEncoder)}

/** Where words of near meaning count, and no encoder read the question. */
export const WITH_MEANING: Weights = ${table(withVectors)}

/** Where there are neither. */
export const BY_WORDS_ALONE: Weights = ${table(byWords)}
`,
)
