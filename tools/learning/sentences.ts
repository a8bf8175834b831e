/**
 * Learns how much the pieces of evidence for a sentence count, by which a paragraph's best sentence is marked, from articles
 * with questions and the words that answer them, and writes them to src/search/ranking/sentence/sentence-weights.ts. Prints how often
 * the marked sentence holds the answer, on articles that the weights were not learned from.
 * `npm run learn:sentences -- [--encoder FOLDER] [--kept FOLDER] [--out FILE] FILE[:WEIGHT[:odd]] ...`, files as those of learn.ts.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { articleOf, type Sample, squash } from '../../bench/dataset.ts'
import { PassageIndex } from '../../src/search/index/passage-index.ts'
import { sentenceSpan } from '../../src/search/index/texts.ts'
import { KeptVectors } from '../../src/search/meaning/encoder/kept-vectors.ts'
import { numbered, PassageMeaning } from '../../src/search/meaning/encoder/passage-meaning.ts'
import { findEncoder } from '../../src/search/meaning/encoder/shipped-encoder.ts'
import { ThreadedEncoder } from '../../src/search/meaning/encoder/threaded-encoder.ts'
import { WordVectors } from '../../src/search/meaning/word-vectors.ts'
import { understand } from '../../src/search/ranking/question.ts'
import { placeBeside, placeOfHighest } from '../../src/search/ranking/sentence/best-sentence.ts'
import {
  SENTENCE_EVIDENCE,
  type SentenceEvidenceName,
  sentenceEvidence,
} from '../../src/search/ranking/sentence/sentence-evidence.ts'
import {
  SENTENCE_WEIGHTS,
  SENTENCE_WEIGHTS_BY_WORDS,
} from '../../src/search/ranking/sentence/sentence-weights.ts'
import { QuestionSession } from '../../src/search/ranking/session.ts'
import { atOnce } from '../../src/slices.ts'
import { hearSpeech } from '../../src/speech/speech.ts'
import { type Choice, learnToChoose, product } from './regression.ts'
import { entries, nameOf, setsOf } from './sets.ts'

const FOLDS = 8
const PENALTY = 3e-3

/**
 * Weights that are set and not learned: whoever asks what somebody said wants their words, and not the sentence that only
 * names them, which is asked too seldom in the sets to tell.
 */
const SET: Readonly<Partial<Record<SentenceEvidenceName, number>>> = { said: 1.6, names: -6.4 }

interface Marked extends Choice {
  article: number
}

async function choicesOf(samples: readonly Sample[], first: number, weight: number): Promise<Marked[]> {
  const choices: Marked[] = []
  for (const [at, sample] of samples.entries()) {
    const article = hearSpeech(articleOf(sample))
    const index = new PassageIndex([article], vectors)
    const meaning = new PassageMeaning(numbered([article]), encoder)
    await meaning.prepare(kept)
    for (const { question, gold, answers = [] } of sample.questions) {
      const asked = squash(question)
      const session = new QuestionSession(index, understand(asked, index, await meaning.near(asked)))
      for (const paragraph of gold) {
        const match = session.match(paragraph)
        session.readClosely(match)
        const text = index.texts.places[paragraph]?.paragraph.text ?? ''
        const right = match.sentences.map(({ sentence }) => {
          const { start, end } = sentenceSpan(index.texts, sentence)
          return answers.some((answer) => text.slice(start, end).includes(squash(answer)))
        })
        if (right.length < 2 || !right.includes(true)) continue
        const rows = sentenceEvidence(session, match).map((evidence) =>
          Float64Array.from(SENTENCE_EVIDENCE, (name) => evidence[name]),
        )
        choices.push({ rows, right, given: rows.map(() => 0), weight, article: first + at })
      }
    }
  }
  return choices
}

function learn(choices: readonly Marked[]): Float64Array {
  const set = Float64Array.from(SENTENCE_EVIDENCE, (name) => SET[name] ?? 0)
  const learned = learnToChoose(
    choices.map(({ rows, right, weight }) => ({
      rows: rows.map((row) => row.map((x, i) => (set[i] === 0 ? x : 0))),
      given: rows.map((row) => product(row, set)),
      right,
      weight,
    })),
    SENTENCE_EVIDENCE.length,
    PENALTY,
  )
  return learned.map((x, i) => x + (set[i] ?? 0))
}

/** Whether the best sentence answers; or, of two where `withBeside` and the one beside it is marked, too, either. */
function isMarkedRightly({ rows, right }: Choice, weights: Float64Array, withBeside: boolean): boolean {
  const scores = rows.map((row) => product(row, weights))
  const best = placeOfHighest(scores)
  const beside = withBeside ? placeBeside(scores, best) : undefined
  return right[best] === true || (beside !== undefined && right[beside] === true)
}

const share = (
  choices: readonly Marked[],
  weightsOf: (one: Marked) => Float64Array,
  withBeside = false,
): string =>
  (
    (100 * choices.filter((one) => isMarkedRightly(one, weightsOf(one), withBeside)).length) /
    Math.max(1, choices.length)
  ).toFixed(1)

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    encoder: { type: 'string' },
    kept: { type: 'string', default: 'build/vectors' },
    out: { type: 'string', default: 'src/search/ranking/sentence/sentence-weights.ts' },
  },
})
const vectors = atOnce(WordVectors.reading(readFileSync('data/meaning.bin')))
const encoder = await ThreadedEncoder.start(await findEncoder(values.encoder))
const kept = new KeptVectors(values.kept)
const sets: { file: string; choices: Marked[] }[] = []
let articles = 0
for (const { file, weight, samples } of setsOf(positionals)) {
  sets.push({ file, choices: await choicesOf(samples, articles, weight) })
  articles += samples.length
}
await encoder.close()
const all = sets.flatMap(({ choices }) => choices)
const before = Float64Array.from(SENTENCE_EVIDENCE, (name) => SENTENCE_WEIGHTS[name] ?? 0)
const folds = Array.from({ length: FOLDS }, (_, fold) =>
  learn(all.filter(({ article }) => article % FOLDS !== fold)),
)
const crossValidated = ({ article }: Marked) => folds[article % FOLDS] ?? before
for (const { file, choices } of sets)
  console.log(
    `${nameOf(file)}: of ${choices.length} the marked sentence answers ${share(choices, () => before)} % with the weights that were there, ${share(choices, crossValidated)} % cross-validated, ${share(choices, crossValidated, true)} % with the sentence beside it where that is marked too`,
  )
const whole = learn(all)
const learned = Object.fromEntries(
  SENTENCE_EVIDENCE.map((name, i) => [name, Number((whole[i] ?? 0).toFixed(2))]),
)
writeFileSync(
  values.out,
  `// Written by tools/learning/sentences.ts, from articles with questions; see there. Not to be changed by hand.
import type { SentenceWeights } from './sentence-evidence.ts'

/** Where the encoder read the question. */
export const SENTENCE_WEIGHTS: SentenceWeights = {
${entries(learned, '  ')}
}

/** Where it did not: set, and not learned. */
export const SENTENCE_WEIGHTS_BY_WORDS: SentenceWeights = {
${entries(SENTENCE_WEIGHTS_BY_WORDS, '  ')}
}
`,
)
