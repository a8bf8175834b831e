/** One page of a list, counted from 0, and how many there are (at least one). */
export interface Page<T> {
  entries: T[]
  page: number
  pages: number
}

/** The page with that number, or the last one where the list has become shorter. */
export function pageOf<T>(entries: readonly T[], size: number, page: number): Page<T> {
  const pages = Math.max(1, Math.ceil(entries.length / size))
  const at = Math.min(page, pages - 1)
  return { entries: entries.slice(at * size, (at + 1) * size), page: at, pages }
}

/**
 * Like `pageOf`, with as many entries on a page as their sizes leave room for: together at most `room`
 * (one entry may be larger by itself), and at most `most`.
 */
export function filledPageOf<T>(
  entries: readonly T[],
  sizeOf: (entry: T) => number,
  { room, most }: { room: number; most: number },
  page: number,
): Page<T> {
  const filled: T[][] = [[]]
  let used = 0
  for (const entry of entries) {
    const size = sizeOf(entry)
    const last = filled.at(-1) ?? []
    if (last.length > 0 && (used + size > room || last.length === most)) {
      filled.push([entry])
      used = size
    } else {
      last.push(entry)
      used += size
    }
  }
  const at = Math.min(page, filled.length - 1)
  return { entries: filled[at] ?? [], page: at, pages: filled.length }
}
