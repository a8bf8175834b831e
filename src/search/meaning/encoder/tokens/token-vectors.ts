import type { Span } from '../../../../article/article.ts'

/** What a number of a token's vector of length 1 is multiplied with: a token's has few numbers, of which some are large. */
const STEPS = 200

/** A vector for each token of a question, side by side, and how much each of them matters; that adds up to 1. */
export interface QuestionTokens {
  vectors: Int8Array
  weights: Float32Array
}

/** A vector for each token of a paragraph, side by side. */
export interface PassageTokens {
  vectors: Int8Array
  /** From which token up to which each of its sentences goes, as far as they are read. */
  sentences: readonly Span[]
}

/** Vectors of length 1 side by side, a byte for each number. */
export const tokenBytes = (vectors: Float32Array): Int8Array =>
  Int8Array.from(vectors, (x) => Math.max(-127, Math.min(127, Math.round(x * STEPS))))

/** The cosine of two tokens' vectors, by the sum of the products of their numbers. */
export const tokenCosine = (product: number): number => product / (STEPS * STEPS)

const BYTES = Uint16Array.BYTES_PER_ELEMENT

/** The tokens of several paragraphs, as they are kept: of each how many sentences and tokens it has, then both. */
export function packTokens(all: readonly PassageTokens[], size: number): Uint8Array {
  return Buffer.concat(
    all.flatMap(({ vectors, sentences }) => [
      numbers(
        sentences.length,
        vectors.length / size,
        ...sentences.flatMap(({ start, end }) => [start, end]),
      ),
      new Uint8Array(vectors.buffer, vectors.byteOffset, vectors.length),
    ]),
  )
}

/** What `packTokens` made of so many paragraphs; `undefined` where it is not that. */
export function unpackTokens(bytes: Uint8Array, count: number, size: number): PassageTokens[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const all: PassageTokens[] = []
  let at = 0
  const next = () => {
    at += BYTES
    return view.getUint16(at - BYTES, true)
  }
  while (all.length < count) {
    if (at + 2 * BYTES > bytes.length) return undefined
    const [spans, tokens] = [next(), next()]
    if (at + 2 * BYTES * spans + tokens * size > bytes.length) return undefined
    const sentences = Array.from({ length: spans }, () => ({ start: next(), end: next() }))
    all.push({ vectors: new Int8Array(bytes.buffer, bytes.byteOffset + at, tokens * size), sentences })
    at += tokens * size
  }
  return at === bytes.length ? all : undefined
}

function numbers(...values: readonly number[]): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(values.length * BYTES))
  for (const [i, value] of values.entries()) bytes.setUint16(i * BYTES, value, true)
  return new Uint8Array(bytes.buffer)
}
