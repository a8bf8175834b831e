import { z } from 'zod'

/** What the first line of a file of word vectors says of the rest. */
const Header = z.object({
  format: z.literal('verbatim word vectors 1'),
  words: z.number().int().min(1).max(1_000_000),
  /** Numbers in a vector that tells which words mean nearly the same. */
  likeness: z.number().int().min(1).max(1024),
  /** Numbers in a vector that tells what a word adds to a sentence. */
  sense: z.number().int().min(1).max(1024),
  /** Bytes of the list of words, in UTF-8, one a line. */
  wordBytes: z.number().int().min(1),
  /** What the vectors were made from. */
  sources: z.array(z.string()),
})
type Header = z.infer<typeof Header>

const NEW_LINE = 10
/** About so many bytes of the list of words are read from one step to the next. */
const STEP = 8_000

/**
 * What words mean, as numbers, in two ways: `likeness` vectors are near each other for words that may stand for each
 * other; `sense` vectors, added up over a sentence's words, point where the sentence as a whole does. Words stand in
 * the order of how common they are. Every number takes one byte.
 */
export class WordVectors {
  readonly size: number
  readonly likenessLength: number
  readonly senseLength: number
  readonly sources: readonly string[]
  readonly #rows: ReadonlyMap<string, number>
  readonly #likeness: Int8Array
  readonly #sense: Int8Array
  readonly #scale: Float32Array

  private constructor(bytes: Uint8Array, header: Header, from: number, rows: ReadonlyMap<string, number>) {
    const { words, likeness, sense, wordBytes } = header
    this.#rows = rows
    const block = (start: number, length: number) =>
      new Int8Array(bytes.buffer, bytes.byteOffset + start, length)
    const likenessFrom = from + wordBytes
    const senseFrom = likenessFrom + words * likeness
    this.size = words
    this.senseLength = sense
    this.sources = header.sources
    this.likenessLength = likeness
    this.#likeness = block(likenessFrom, words * likeness)
    this.#sense = block(senseFrom, words * sense)
    // A Float32Array must begin at a multiple of four, and the list of words may end anywhere.
    this.#scale = new Float32Array(Uint8Array.from(bytes.subarray(senseFrom + words * sense)).buffer)
  }

  /**
   * Reads what `bytesOfVectors` wrote, step by step.
   * @throws {Error} that says what is wrong where the bytes are something else
   */
  static *reading(bytes: Uint8Array): Generator<void, WordVectors> {
    const end = bytes.indexOf(NEW_LINE)
    const header = Header.parse(JSON.parse(text(bytes.subarray(0, end))))
    const { words, likeness, sense, wordBytes } = header
    const from = end + 1
    const expected = from + wordBytes + words * (likeness + sense + Float32Array.BYTES_PER_ELEMENT)
    if (bytes.length !== expected) throw new Error(`It has ${bytes.length} bytes instead of ${expected}.`)
    yield
    const rows = new Map<string, number>()
    const to = from + wordBytes
    for (let start = from; start < to; ) {
      const line = bytes.indexOf(NEW_LINE, Math.min(start + STEP, to))
      const behind = line < 0 || line > to ? to : line
      for (const word of text(bytes.subarray(start, behind)).split('\n')) rows.set(word, rows.size)
      start = behind + 1
      yield
    }
    if (rows.size !== words) throw new Error(`It has ${rows.size} words instead of ${words}.`)
    yield
    return new WordVectors(bytes, header, from, rows)
  }

  /** The row of a word in small Latin letters; -1 where there is none. */
  rowOf(word: string): number {
    return this.#rows.get(word) ?? -1
  }

  /** How rare the word of a row is in English, 0 for the commonest word to 1; 1 as well for a word without a row. */
  rarity(row: number): number {
    return row < 0 ? 1 : Math.log(2 + row) / Math.log(2 + this.size)
  }

  /** A word's vector, the weightiest numbers first; as a whole 127 long. */
  likenessOf(row: number): Int8Array {
    const from = row * this.likenessLength
    return this.#likeness.subarray(from, from + this.likenessLength)
  }

  /** Adds a word's likeness to `sum`, which has `likenessLength` numbers, `times` over. */
  addLikeness(row: number, times: number, sum: Float32Array): void {
    const length = this.likenessLength
    const from = row * length
    for (let i = 0; i < length; i++) sum[i] = (sum[i] ?? 0) + times * (this.#likeness[from + i] ?? 0)
  }

  /** Adds what a word means to `sum`, which has `senseLength` numbers. */
  addSense(row: number, sum: Float32Array): void {
    const length = this.senseLength
    const scale = this.#scale[row] ?? 0
    const from = row * length
    for (let i = 0; i < length; i++) sum[i] = (sum[i] ?? 0) + scale * (this.#sense[from + i] ?? 0)
  }
}

/** Word vectors before they are packed: `words` by how common they are, and their vectors one after the other. */
export interface LooseVectors {
  words: readonly string[]
  /** Of length 1 each. */
  likeness: Float32Array
  sense: Float32Array
  sources: readonly string[]
}

/** The bytes that a `WordVectors` is made from. */
export function bytesOfVectors({ words, likeness, sense, sources }: LooseVectors): Uint8Array {
  const list = Buffer.from(words.join('\n'))
  const senseLength = sense.length / words.length
  const header = Header.parse({
    format: 'verbatim word vectors 1',
    words: words.length,
    likeness: likeness.length / words.length,
    sense: senseLength,
    wordBytes: list.length,
    sources,
  })
  const scale = Float32Array.from(words, (_, row) => {
    let largest = 1e-9
    for (const x of sense.subarray(row * senseLength, (row + 1) * senseLength))
      largest = Math.max(largest, Math.abs(x))
    return largest / 127
  })
  return Buffer.concat([
    Buffer.from(`${JSON.stringify(header)}\n`),
    list,
    bytesOf(Int8Array.from(likeness, (x) => Math.round(127 * x))),
    bytesOf(Int8Array.from(sense, (x, i) => Math.round(x / (scale[Math.floor(i / senseLength)] ?? 1)))),
    bytesOf(scale),
  ])
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Int8Array | Float32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength)

const text = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes)
