import { dotProducts } from './dot-products.ts'

/** The places of the `count` vectors nearest to one, of those that were looked at; the nearest first, of equals the first. */
export class NearestPlaces {
  readonly places: number[] = []
  readonly #nearest: number[] = []
  readonly #wanted: Int8Array
  readonly #count: number

  constructor(wanted: Int8Array, count: number) {
    this.#wanted = wanted
    this.#count = count
  }

  /**
   * Looks at vectors that stand side by side, after those that were looked at before.
   * @param first the place of the first of them
   */
  look(vectors: Int8Array, first: number): void {
    const [places, nearest, count] = [this.places, this.#nearest, this.#count]
    if (count < 1) return
    for (const { from, products } of dotProducts(this.#wanted, vectors))
      for (let i = 0; i < products.length; i++) {
        const product = products[i] ?? 0
        if (places.length === count && product <= (nearest[count - 1] ?? 0)) continue
        let place = Math.min(places.length, count - 1)
        for (; place > 0 && product > (nearest[place - 1] ?? 0); place--) {
          places[place] = places[place - 1] ?? 0
          nearest[place] = nearest[place - 1] ?? 0
        }
        places[place] = first + from + i
        nearest[place] = product
      }
  }
}
