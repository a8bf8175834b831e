/** Of so many numbers side by side the mean size is kept, as a share of which each of them is. */
const BLOCK = 128
/** Steps of so much of the mean size lose least of numbers that are spread as those of an encoder's vectors are. */
const STEP = 0.335
/** A block's step is kept in one byte, of which this is 1. */
const FINE = 8

/** How many bytes as many numbers take. */
export function halfBytesFor(count: number): number {
  const rest = count % BLOCK
  return Math.floor(count / BLOCK) * (1 + BLOCK / 2) + (rest > 0 ? 1 + Math.ceil(rest / 2) : 0)
}

/** Numbers of a byte each in four bits each: products of such vectors are off by a two-hundredth of their lengths. */
export function halfBytesOf(numbers: Int8Array): Uint8Array {
  const packed = new Uint8Array(halfBytesFor(numbers.length))
  let at = 0
  for (let from = 0; from < numbers.length; from += BLOCK) {
    const block = numbers.subarray(from, from + BLOCK)
    const size = Math.sqrt(block.reduce((sum, x) => sum + x * x, 0) / block.length)
    const step = size === 0 ? 0 : Math.max(1, Math.min(255, Math.round(size * STEP * FINE)))
    packed[at++] = step
    for (let i = 0; i < block.length; i += 2)
      packed[at++] = levelOf(block[i] ?? 0, step) | (levelOf(block[i + 1] ?? 0, step) << 4)
  }
  return packed
}

/** The numbers again, nearly as they were; a block of zeros just so. */
export function fromHalfBytes(packed: Uint8Array, count: number): Int8Array {
  const numbers = new Int8Array(count)
  let at = 0
  for (let from = 0; from < count; from += BLOCK) {
    const step = (packed[at++] ?? 0) / FINE
    const to = Math.min(count, from + BLOCK)
    for (let i = from; i < to; i += 2) {
      const both = packed[at++] ?? 0
      numbers[i] = numberOf(both & 15, step)
      if (i + 1 < to) numbers[i + 1] = numberOf(both >> 4, step)
    }
  }
  return numbers
}

const levelOf = (x: number, step: number): number =>
  step === 0 ? 0 : Math.max(0, Math.min(15, Math.floor((x * FINE) / step) + 8))

const numberOf = (level: number, step: number): number =>
  Math.max(-127, Math.min(127, Math.round((level - 7.5) * step)))
