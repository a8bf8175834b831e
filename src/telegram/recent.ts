/**
 * Remembers what was noted last: at least `least` entries, and no more than twice as many. The older half is forgotten all
 * at once, which costs nothing for each entry: a cache that puts every entry into an order takes several times as long,
 * and this one is asked for every update.
 */
export class Recent<K, V> {
  readonly #least: number
  #young = new Map<K, V>()
  #old = new Map<K, V>()

  constructor(least: number) {
    this.#least = least
  }

  get(key: K): V | undefined {
    return this.#young.get(key) ?? this.#old.get(key)
  }

  has(key: K): boolean {
    return this.#young.has(key) || this.#old.has(key)
  }

  set(key: K, value: V): void {
    if (this.#young.size >= this.#least) {
      this.#old = this.#young
      this.#young = new Map()
    }
    this.#young.set(key, value)
  }
}
