import { dotProduct } from './dot-product.ts'

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
