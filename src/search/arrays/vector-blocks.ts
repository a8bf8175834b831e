import { dotProduct } from './dot-product.ts'
import { NearestPlaces } from './nearest-places.ts'

/** How many vectors stand in one block: enough that few are looked through, and few enough for an archive of one article. */
const IN_BLOCK = 1024

/**
 * Vectors by their places, a byte for each number. They stand in blocks, so that nothing is copied when there are more: for
 * many that would take longer than readers should wait.
 */
export class VectorBlocks {
  readonly #size: number
  readonly #newBlock: (bytes: number) => Int8Array
  readonly #blocks: Int8Array[] = []
  #count = 0

  /**
   * @param size numbers of each vector
   * @param newBlock gives memory for a block, all 0
   */
  constructor(size: number, newBlock: (bytes: number) => Int8Array = (bytes) => new Int8Array(bytes)) {
    this.#size = size
    this.#newBlock = newBlock
  }

  /** How many there are, those in between that were never put among them. */
  get count(): number {
    return this.#count
  }

  /** Puts vectors that stand side by side where the first of them is to be. */
  put(vectors: Int8Array, first: number): void {
    const size = this.#size
    const end = first + vectors.length / size
    for (let place = first; place < end; ) {
      const at = place % IN_BLOCK
      const here = Math.min(end - place, IN_BLOCK - at)
      const from = (place - first) * size
      this.#blockOf(place).set(vectors.subarray(from, from + here * size), at * size)
      place += here
    }
    this.#count = Math.max(this.#count, end)
  }

  /** From now on the vector at a place points nowhere. */
  clear(place: number): void {
    const from = (place % IN_BLOCK) * this.#size
    this.#blocks[Math.floor(place / IN_BLOCK)]?.fill(0, from, from + this.#size)
  }

  /**
   * The sum of the products of the numbers of a vector and of the one at a place; 0 where there is none.
   * @param from the first of the numbers that count, of `count` ones: all, unless told
   */
  product(wanted: Int8Array, place: number, from = 0, count = wanted.length - from): number {
    const block = this.#blocks[Math.floor(place / IN_BLOCK)]
    return block ? dotProduct(wanted, from, block, (place % IN_BLOCK) * this.#size + from, count) : 0
  }

  /** The places of the `count` vectors nearest to one; the nearest first, of equals the first. A step for each block. */
  nearest(wanted: Int8Array, count: number): Generator<void, number[]> {
    return nearestInBlocks(wanted, this.#blocks, this.#count, count)
  }

  /** The vectors so far, side by side in an array of just their length. */
  finished(): Int8Array {
    const all = new Int8Array(this.#count * this.#size)
    for (const [at, block] of this.#blocks.entries()) {
      const from = at * IN_BLOCK * this.#size
      all.set(block.subarray(0, all.length - from), from)
    }
    return all
  }

  #blockOf(place: number): Int8Array {
    const at = Math.floor(place / IN_BLOCK)
    while (this.#blocks.length <= at) this.#blocks.push(this.#newBlock(IN_BLOCK * this.#size))
    return this.#blocks[at] ?? new Int8Array()
  }
}

/**
 * The places of the `count` vectors nearest to one; the nearest first, of equals the first.
 * @param blocks as `VectorBlocks` has them, one after the other
 * @param inAll how many vectors there are in all of them
 */
export function* nearestInBlocks(
  wanted: Int8Array,
  blocks: readonly Int8Array[],
  inAll: number,
  count: number,
): Generator<void, number[]> {
  const nearest = new NearestPlaces(wanted, count)
  for (const [at, block] of blocks.entries()) {
    const first = at * IN_BLOCK
    const size = block.length / IN_BLOCK
    nearest.look(block.subarray(0, Math.max(0, Math.min(IN_BLOCK, inAll - first)) * size), first)
    yield
  }
  return nearest.places
}
