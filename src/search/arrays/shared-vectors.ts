import { atOnce } from '../../slices.ts'
import { nearestInBlocks, VectorBlocks } from './vector-blocks.ts'

/** Vectors as other threads are told of them. */
export interface SharedBlocks {
  blocks: readonly SharedArrayBuffer[]
  /** How many vectors there are. */
  count: number
}

/** Vectors by their places, in memory that other threads read as well. */
export class SharedVectors {
  readonly vectors: VectorBlocks
  readonly #blocks: SharedArrayBuffer[] = []

  /** @param size numbers of each vector */
  constructor(size: number) {
    this.vectors = new VectorBlocks(size, (bytes) => {
      const block = new SharedArrayBuffer(bytes)
      this.#blocks.push(block)
      return new Int8Array(block)
    })
  }

  /** They as other threads read them. */
  get shared(): SharedBlocks {
    return { blocks: this.#blocks, count: this.vectors.count }
  }
}

/** The places of the `count` vectors nearest to one, the nearest first, of equals the first; for any thread. */
export function nearestShared(wanted: Int8Array, shared: SharedBlocks, count: number): number[] {
  const blocks = shared.blocks.map((block) => new Int8Array(block))
  return atOnce(nearestInBlocks(wanted, blocks, shared.count, count))
}
