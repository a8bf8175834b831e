import { fromHalfBytes, halfBytesFor, halfBytesOf } from './half-bytes.ts'

/** At up to so many places numbers keep their bytes; at others they take half as much, for so many would fill the memory. */
const AS_THEY_ARE = 16_384

/** Vectors that came together, for places that stand together. */
interface Stretch {
  first: number
  /** For each place how many vectors come before its own; then how many there are in all. */
  before: Int32Array
  vectors: Int8Array | Uint8Array
}

/**
 * Several vectors for each of many places. Those that come together stand side by side in one array, for an array of its own
 * for each place takes hundreds of bytes besides what it holds.
 */
export class VectorsOfSeveral {
  readonly #size: number
  readonly #asTheyAre: number
  readonly #stretches: (Stretch | undefined)[] = []
  /** What was asked for last: one place is asked for again and again. */
  #last: { place: number; vectors: Int8Array } | undefined

  /**
   * @param size numbers of each vector
   * @param asTheyAre at the places up to there numbers keep their bytes
   */
  constructor(size: number, asTheyAre = AS_THEY_ARE) {
    this.#size = size
    this.#asTheyAre = asTheyAre
  }

  /**
   * Puts vectors where the first of some places is to be.
   * @param vectors those of the first place, then those of the next; kept as they are
   * @param counts how many each place has
   */
  put(vectors: Int8Array, first: number, counts: readonly number[]): void {
    const before = new Int32Array(counts.length + 1)
    for (const [i, count] of counts.entries()) before[i + 1] = (before[i] ?? 0) + count
    const isKept = first + counts.length <= this.#asTheyAre
    const stretch = { first, before, vectors: isKept ? vectors : this.#halved(vectors) }
    for (const [i, count] of counts.entries()) this.#stretches[first + i] = count > 0 ? stretch : undefined
    this.#last = undefined
  }

  /** Those of a place side by side, not to be changed; `undefined` where it has none. */
  of(place: number): Int8Array | undefined {
    if (this.#last?.place === place) return this.#last.vectors
    const stretch = this.#stretches[place]
    if (!stretch) return undefined
    const vectors = this.#vectorsIn(stretch, place - stretch.first)
    this.#last = { place, vectors }
    return vectors
  }

  /** A place has none any more. */
  clear(place: number): void {
    this.#stretches[place] = undefined
    this.#last = undefined
  }

  #vectorsIn({ before, vectors }: Stretch, at: number): Int8Array {
    const [from = 0, to = from] = before.subarray(at, at + 2)
    const size = this.#size
    if (vectors instanceof Int8Array) return vectors.subarray(from * size, to * size)
    const bytes = halfBytesFor(size)
    const found = new Int8Array((to - from) * size)
    for (let i = from; i < to; i++)
      found.set(fromHalfBytes(vectors.subarray(i * bytes, (i + 1) * bytes), size), (i - from) * size)
    return found
  }

  #halved(vectors: Int8Array): Uint8Array {
    const [size, bytes] = [this.#size, halfBytesFor(this.#size)]
    const count = vectors.length / size
    const halved = new Uint8Array(count * bytes)
    for (let i = 0; i < count; i++)
      halved.set(halfBytesOf(vectors.subarray(i * size, (i + 1) * size)), i * bytes)
    return halved
  }
}
