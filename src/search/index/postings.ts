/** So few places are kept in a plain array, which takes less room than a block of memory of its own. */
const FEW = 16
/** So many more than a quarter of what stands in order may wait to be put in order. */
const WAITING = 16
/** So many places are looked at from one step of sliced work to the next. */
const IN_BLOCK = 1024

/**
 * In which places a term stands and how often, for MiniSearch, which knows it as a map: places and counts side by side take
 * eight bytes each instead of forty, and nothing that has to be looked through when memory is cleared up. Places are
 * put in ascending order, as MiniSearch numbers what it takes in.
 */
export class Postings implements Map<number, number> {
  /** Place, count, place, count: by ascending places. A count is 0 where the place was taken away. */
  #pairs: Int32Array | number[]
  /** How many of these are not taken away. */
  #standing: number
  /** What came later, until it is so much that it is put in order. */
  #later: Map<number, number> | undefined

  /** @param pairs place, count, place, count: by ascending places */
  constructor(pairs: readonly number[] = []) {
    this.#pairs = packed(pairs)
    this.#standing = pairs.length / 2
  }

  get size(): number {
    return this.#standing + (this.#later?.size ?? 0)
  }

  get(place: number): number | undefined {
    return this.#pairs[this.#atOf(place)] || this.#later?.get(place)
  }

  has(place: number): boolean {
    return this.get(place) !== undefined
  }

  set(place: number, count: number): this {
    const at = this.#atOf(place)
    if (this.#pairs[at]) this.#pairs[at] = count
    else this.#setLater(place, count)
    return this
  }

  delete(place: number): boolean {
    const at = this.#atOf(place)
    if (!this.#pairs[at]) return this.#later?.delete(place) ?? false
    this.#pairs[at] = 0
    this.#standing--
    return true
  }

  clear(): void {
    this.#pairs = []
    this.#standing = 0
    this.#later = undefined
  }

  /** What is put or taken away meanwhile may be seen or not. */
  *entries(): MapIterator<[number, number]> {
    const [pairs, later] = [this.#pairs, this.#later]
    for (let i = 0; i < pairs.length; i += 2) {
      const count = pairs[i + 1] ?? 0
      if (count > 0) yield [pairs[i] ?? 0, count]
    }
    if (later) yield* later
  }

  *keys(): MapIterator<number> {
    for (const [place] of this.entries()) yield place
  }

  *values(): MapIterator<number> {
    for (const [, count] of this.entries()) yield count
  }

  [Symbol.iterator](): MapIterator<[number, number]> {
    return this.entries()
  }

  forEach(each: (count: number, place: number, postings: Map<number, number>) => void): void {
    for (const [place, count] of this.entries()) each(count, place, this)
  }

  get [Symbol.toStringTag](): string {
    return 'Postings'
  }

  #setLater(place: number, count: number): void {
    this.#later ??= new Map()
    this.#later.set(place, count)
    if (this.#later.size < WAITING + this.#pairs.length / 8) return
    const all = [...this.entries()].sort(([a], [b]) => a - b)
    this.#pairs = packed(all.flat())
    this.#standing = all.length
    this.#later = undefined
  }

  /** All places and counts as `blocksOf` gives them. */
  *blocks(): Generator<ArrayLike<number>> {
    const [pairs, later] = [this.#pairs, this.#later]
    for (let from = 0; from < pairs.length; from += 2 * IN_BLOCK)
      yield Array.isArray(pairs) ? pairs : pairs.subarray(from, from + 2 * IN_BLOCK)
    if (later) yield [...later].flat()
  }

  /** Where the count of a place stands; -1 where there is none. */
  #atOf(place: number): number {
    const pairs = this.#pairs
    let [from, to] = [0, pairs.length / 2]
    while (from < to) {
      const middle = (from + to) >> 1
      if ((pairs[2 * middle] ?? 0) < place) from = middle + 1
      else to = middle
    }
    return pairs[2 * from] === place ? 2 * from + 1 : -1
  }
}

/**
 * Place, count, place, count, not too many at a time: of whatever MiniSearch has, which makes maps of its own for new terms. A
 * place with a count of 0 is not there any more.
 */
export const blocksOf = (postings: Map<number, number>): Iterable<ArrayLike<number>> =>
  postings instanceof Postings ? postings.blocks() : [[...postings].flat()]

const packed = (pairs: readonly number[]): Int32Array | number[] =>
  pairs.length > 2 * FEW ? Int32Array.from(pairs) : pairs.slice()
