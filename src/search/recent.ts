/** Remembers the values that were asked for last, so that what many questions share is worked out once. */
export class Recent<V> {
  readonly #atMost: number
  readonly #values = new Map<string, V>()

  constructor(atMost: number) {
    this.#atMost = atMost
  }

  /** The value of a key: remembered, or made now. */
  get(key: string, make: () => V): V {
    const value = this.#values.get(key) ?? make()
    // A Map keeps the order in which keys were set: put back, a key is the last to go.
    this.#values.delete(key)
    this.#values.set(key, value)
    if (this.#values.size > this.#atMost) {
      const [oldest] = this.#values.keys()
      if (oldest !== undefined) this.#values.delete(oldest)
    }
    return value
  }
}
