import { grown } from './growing-array.ts'

/**
 * Several vectors for each of many places, side by side. Those that come together stand in one array, for an array of its own
 * for each place takes hundreds of bytes besides what it holds.
 */
export class VectorsOfSeveral {
  /** For each place the array in which its vectors stand. */
  readonly #arrays: (Int8Array | undefined)[] = []
  /** For each place where they begin there, and where they end. */
  #bounds = new Int32Array(64)

  /**
   * Puts vectors where the first of some places is to be.
   * @param vectors those of the first place, then those of the next; kept as they are
   * @param lengths how many numbers those of each place have in all
   */
  put(vectors: Int8Array, first: number, lengths: readonly number[]): void {
    this.#bounds = grown(this.#bounds, 2 * (first + lengths.length))
    let from = 0
    for (const [i, length] of lengths.entries()) {
      this.#arrays[first + i] = length > 0 ? vectors : undefined
      this.#bounds[2 * (first + i)] = from
      from += length
      this.#bounds[2 * (first + i) + 1] = from
    }
  }

  /** Those of a place; `undefined` where it has none. */
  of(place: number): Int8Array | undefined {
    return this.#arrays[place]?.subarray(this.#bounds[2 * place], this.#bounds[2 * place + 1])
  }

  /** A place has none any more. */
  clear(place: number): void {
    this.#arrays[place] = undefined
  }
}
