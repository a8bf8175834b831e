import type { Library } from '../library.ts'

/** The same function of a library, computed once for each edition of it: what it gives changes only when the articles do. */
export function onceAnEdition<Result>(choose: (library: Library) => Result): (library: Library) => Result {
  const chosen = new WeakMap<object, { result: Result }>()
  return (library) => {
    const known = chosen.get(library.edition) ?? { result: choose(library) }
    chosen.set(library.edition, known)
    return known.result
  }
}
