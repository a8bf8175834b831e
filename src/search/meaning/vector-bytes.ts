import { dotProduct } from '../dot-product.ts'

/** What a number of a vector of length 1 is multiplied with: hardly any is as large as a third, which still fits a byte. */
const STEPS = 400

/** A vector of length 1, a byte for each number. */
export const vectorBytes = (vector: Float32Array): Int8Array =>
  Int8Array.from(vector, (x) => Math.max(-127, Math.min(127, Math.round(x * STEPS))))

/** The cosine of a vector and the one at a place among those side by side. */
export const cosineAt = (wanted: Int8Array, all: Int8Array, place: number): number =>
  dotProduct(wanted, 0, all, place * wanted.length, wanted.length) / (STEPS * STEPS)

/** The places of the `count` vectors nearest to one, among those side by side; the nearest first, of equals the first. */
export function nearestPlaces(wanted: Int8Array, all: Int8Array, count: number): number[] {
  const places: number[] = []
  const products: number[] = []
  const size = wanted.length
  for (let at = 0; (at + 1) * size <= all.length && count > 0; at++) {
    const product = dotProduct(wanted, 0, all, at * size, size)
    if (places.length === count && product <= (products[count - 1] ?? 0)) continue
    let place = Math.min(places.length, count - 1)
    for (; place > 0 && product > (products[place - 1] ?? 0); place--) {
      places[place] = places[place - 1] ?? 0
      products[place] = products[place - 1] ?? 0
    }
    places[place] = at
    products[place] = product
  }
  return places
}
