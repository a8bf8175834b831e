/** A moment by which something is to end. */
export class Deadline {
  readonly #at: number

  constructor(seconds: number) {
    this.#at = performance.now() + seconds * 1000
  }

  /** Milliseconds until then; none where it is over. */
  get left(): number {
    return Math.max(0, this.#at - performance.now())
  }

  get isOver(): boolean {
    return this.left === 0
  }
}
