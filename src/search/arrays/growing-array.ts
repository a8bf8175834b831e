/** The array itself where it holds `length` numbers, else one twice as long or longer that begins with them. */
export function grown<T extends Int32Array | Int8Array | Uint8Array>(array: T, length: number): T
export function grown(
  array: Int32Array | Int8Array | Uint8Array,
  length: number,
): Int32Array | Int8Array | Uint8Array {
  if (length <= array.length) return array
  const size = Math.max(length, array.length * 2)
  const larger =
    array instanceof Int32Array
      ? new Int32Array(size)
      : array instanceof Int8Array
        ? new Int8Array(size)
        : new Uint8Array(size)
  larger.set(array)
  return larger
}

/** An Int32Array that grows as numbers are pushed: a corpus's words take four bytes each instead of an object. */
export class GrowingArray {
  #numbers = new Int32Array(64)
  length = 0

  push(number: number): void {
    this.#numbers = grown(this.#numbers, this.length + 1)
    this.#numbers[this.length++] = number
  }

  /** The number at a place; 0 where there is none. */
  at(place: number): number {
    return this.#numbers[place] ?? 0
  }

  /** The numbers so far, in a block of just their length. */
  finished(): Int32Array {
    return this.#numbers.slice(0, this.length)
  }
}
