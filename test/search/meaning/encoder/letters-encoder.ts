import { nearestShared, type SharedBlocks } from '../../../../src/search/arrays/shared-vectors.ts'
import type { Encoded, Encoder } from '../../../../src/search/meaning/encoder/encoder.ts'
import { vectorBytes } from '../../../../src/search/meaning/encoder/vector-bytes.ts'

/** An encoder to test with: texts are near each other that have the same runs of three letters. */
export class LettersEncoder implements Encoder {
  readonly traits = {
    name: 'letters',
    version: '1',
    scale: 20,
    nothing: 0.3,
    maxTokens: 1000,
    dimensions: 64,
  }
  readonly cohort = new Int8Array()
  readonly width = 2
  /** Lets it work no more. */
  lose: (reason: string) => void = () => {}
  readonly lost = new Promise<string>((resolve) => {
    this.lose = resolve
  })
  /** All that it read, in order. */
  readonly read: string[] = []
  /** Whether it takes questions. */
  isBusy = false
  /** What it fails with from now on. */
  trouble: Error | undefined
  isClosed = false

  constructor(version = '1') {
    this.traits.version = version
  }

  async question(text: string, among?: SharedBlocks, count = 0): Promise<Encoded | undefined> {
    if (this.isBusy) return undefined
    const vector = await this.passage(text)
    return { vector, nearest: among ? nearestShared(vector, among, count) : [] }
  }

  async passage(text: string): Promise<Int8Array> {
    if (this.trouble) throw this.trouble
    this.read.push(text)
    const sums = new Float32Array(this.traits.dimensions)
    const letters = text.replace(/^\w+: /, '').toLowerCase()
    for (let i = 0; i + 3 <= letters.length; i++) {
      let hash = 7
      for (const unit of letters.slice(i, i + 3)) hash = Math.imul(hash, 31) + unit.charCodeAt(0)
      const at = Math.abs(hash) % sums.length
      sums[at] = (sums[at] ?? 0) + 1
    }
    const length = Math.hypot(...sums) || 1
    return vectorBytes(sums.map((x) => x / length))
  }

  async close(): Promise<void> {
    this.isClosed = true
  }
}
