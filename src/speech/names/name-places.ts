import type { Name } from './names.ts'

type End = 'titleFrom' | 'to'

/**
 * The names of a sentence by the index of the word that they begin or end with. A long article has very many sentences with
 * few names each: this is the names themselves, which stand in the order of the sentence, and no table of its own.
 */
export class NamePlaces {
  static readonly #none = new NamePlaces([], 'to')
  readonly #names: readonly Name[]
  readonly #end: End

  private constructor(names: readonly Name[], end: End) {
    this.#names = names
    this.#end = end
  }

  /**
   * @param names of one sentence, in order and without overlap
   * @param end by which end they are looked for
   */
  static of(names: readonly Name[], end: End): NamePlaces {
    return names.length === 0 ? NamePlaces.#none : new NamePlaces(names, end)
  }

  /** The name with that end; by halving. */
  get(index: number): Name | undefined {
    let [low, high] = [0, this.#names.length - 1]
    while (low <= high) {
      const middle = (low + high) >> 1
      const name = this.#names[middle]
      const at = name?.[this.#end] ?? 0
      if (at === index) return name
      if (at < index) low = middle + 1
      else high = middle - 1
    }
    return undefined
  }

  has(index: number): boolean {
    return this.get(index) !== undefined
  }
}
