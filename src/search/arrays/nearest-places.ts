import { dotProducts } from './dot-products.ts'

/** The places of the `count` vectors nearest to one, among those side by side; the nearest first, of equals the first. */
export function nearestPlaces(wanted: Int8Array, all: Int8Array, count: number): number[] {
  const places: number[] = []
  const nearest: number[] = []
  if (count < 1) return places
  for (const { from, products } of dotProducts(wanted, all))
    for (let i = 0; i < products.length; i++) {
      const product = products[i] ?? 0
      if (places.length === count && product <= (nearest[count - 1] ?? 0)) continue
      let place = Math.min(places.length, count - 1)
      for (; place > 0 && product > (nearest[place - 1] ?? 0); place--) {
        places[place] = places[place - 1] ?? 0
        nearest[place] = nearest[place - 1] ?? 0
      }
      places[place] = from + i
      nearest[place] = product
    }
  return places
}
