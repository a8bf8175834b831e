/** An Int32Array that grows as numbers are pushed: a corpus's words take four bytes each instead of an object. */
export class GrowingArray {
  #numbers = new Int32Array(1024)
  length = 0

  push(number: number): void {
    if (this.length === this.#numbers.length) {
      const larger = new Int32Array(this.length * 2)
      larger.set(this.#numbers)
      this.#numbers = larger
    }
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
