import type { Piece, PrintedPage } from './pdf-page.ts'

/** A line of one column. */
export interface PrintedLine extends Piece {
  /** How many fonts its letters are of. */
  fonts: number
  /** Which column it stands in; no two pages share one. */
  column: object
  /** Where that begins and ends. */
  columnStart: number
  columnEnd: number
}

/** What stands further apart than so many letters are wide belongs to two columns. */
const WIDEST_GAP = 1.6

/** A column has so many lines. */
const LEAST_LINES = 4

/** Of the lines beside a gutter so many may reach over it: headings above two columns, and pictures' captions. */
const MOST_ACROSS = 0.25

/** The lines of a page in the order of reading. */
export function linesOfPage({ pieces }: PrintedPage): PrintedLine[] {
  const runs = withDropCaps(runsOf(pieces))
  return columnsOf(runs).flatMap((column) => {
    const columnStart =
      mostOf(
        column,
        ({ x }) => Math.round(x),
        ({ text }) => text.length,
      ) ?? 0
    const columnEnd = Math.max(...column.map(({ end }) => end))
    const key = {}
    return linesOf(column).map((line) => ({ ...line, column: key, columnStart, columnEnd }))
  })
}

/** The value that most of the list has, each weighed. */
export function mostOf<T, V>(
  list: readonly T[],
  read: (one: T) => V,
  weightOf: (one: T) => number,
): V | undefined {
  const weights = new Map<V, number>()
  for (const one of list) weights.set(read(one), (weights.get(read(one)) ?? 0) + weightOf(one))
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0]
}

type Run = Piece & { fonts: Set<string> }

/** Pieces on one base line that touch, as one; a blank where there is room for it. */
function runsOf(pieces: Piece[]): Run[] {
  const runs: Run[] = []
  for (const piece of pieces) {
    const run = runs.at(-1)
    const gap = run ? piece.x - run.end : 0
    const isSameLine = run !== undefined && Math.abs(run.y - piece.y) < Math.max(run.size, piece.size) * 0.4
    if (run && isSameLine && gap > -piece.size && gap < piece.size * WIDEST_GAP && isAlike(run, piece)) {
      const blank = gap > piece.size * 0.12 && !/\s$/.test(run.text) && !/^\s/.test(piece.text) ? ' ' : ''
      run.text += blank + piece.text
      run.end = Math.max(run.end, piece.end)
      // A raised sign at a line's beginning does not tell its size.
      if (piece.text.length > run.text.length / 2)
        Object.assign(run, { size: piece.size, y: piece.y, font: piece.font })
      run.fonts.add(piece.font)
    } else runs.push({ ...piece, size: Math.round(piece.size * 2) / 2, fonts: new Set([piece.font]) })
  }
  return runs
}

/** A large first letter is set to the lines beside it by itself. */
const isAlike = (run: Run, piece: Piece): boolean =>
  !(run.text.trim().length === 1 && run.size > piece.size * 1.8)

/** Large first letters put before the words that they begin. */
function withDropCaps(runs: Run[]): Run[] {
  const kept: Run[] = []
  for (const cap of runs) {
    if (!/^\p{Lu}$/u.test(cap.text.trim())) {
      kept.push(cap)
      continue
    }
    const top = ({ y, size }: Piece) => y + size * 0.7
    const beside = runs
      .filter(
        (run) =>
          run !== cap && run.size * 1.8 < cap.size && run.x >= cap.end - 2 && run.x < cap.end + run.size * 2,
      )
      .filter((run) => run.y >= cap.y - run.size && run.y < cap.y + cap.size)
      .sort((a, b) => Math.abs(top(a) - top(cap)) - Math.abs(top(b) - top(cap)))[0]
    if (!beside) kept.push(cap)
    else {
      beside.text = cap.text.trim() + beside.text
      beside.x = cap.x
    }
  }
  return kept
}

/**
 * The columns of a page, each from the left to the right, what reaches over them before those below it: where a gutter
 * parts the lines into two sides, those that cross it part the page into bands.
 */
function columnsOf(runs: Run[]): Run[][] {
  const gutter = gutterOf(runs)
  if (gutter === undefined) return runs.length === 0 ? [] : [runs]
  const isAcross = ({ x, end }: Run) => x < gutter && end > gutter
  const across = runs.filter(isAcross).sort((a, b) => b.y - a.y)
  const columns: Run[][] = []
  let above = Number.POSITIVE_INFINITY
  let band: Run[] = []
  for (const until of [...across.map(({ y }) => y), Number.NEGATIVE_INFINITY]) {
    const sides = runs.filter((run) => !isAcross(run) && run.y < above && run.y >= until)
    if (sides.length > 0) {
      if (band.length > 0) columns.push(band)
      band = []
      columns.push(
        ...columnsOf(sides.filter(({ end }) => end <= gutter)),
        ...columnsOf(sides.filter(({ x }) => x >= gutter)),
      )
    }
    band.push(...across.filter(({ y }) => y === until))
    above = until
  }
  return band.length > 0 ? [...columns, band] : columns
}

/** Where, if anywhere, a page's lines are parted: the place that the fewest of them cross. */
function gutterOf(runs: Run[]): number | undefined {
  let best: { at: number; across: number } | undefined
  for (const at of new Set(runs.map(({ x }) => Math.round(x) - 2))) {
    const left = runs.filter(({ end }) => end <= at).length
    const right = runs.filter(({ x }) => x >= at).length
    const across = runs.length - left - right
    if (Math.min(left, right) < LEAST_LINES || across > Math.min(left, right) * MOST_ACROSS) continue
    if (!best || across < best.across) best = { at, across }
  }
  return best?.at
}

/** The runs of one column as lines, from above to below. */
function linesOf(runs: Run[]): (Piece & { fonts: number })[] {
  const sorted = [...runs].sort((a, b) => b.y - a.y || a.x - b.x)
  const lines: Run[][] = []
  for (const run of sorted) {
    const line = lines.at(-1)
    const [first] = line ?? []
    if (line && first && Math.abs(first.y - run.y) < Math.max(first.size, run.size) * 0.4) line.push(run)
    else lines.push([run])
  }
  return lines.flatMap((parts) => {
    const [longest] = [...parts].sort((a, b) => b.text.length - a.text.length)
    if (!longest) return []
    const inOrder = [...parts].sort((a, b) => a.x - b.x)
    return {
      text: inOrder.map(({ text }) => text).join(' '),
      x: Math.min(...parts.map(({ x }) => x)),
      end: Math.max(...parts.map(({ end }) => end)),
      y: longest.y,
      size: longest.size,
      font: longest.font,
      fonts: new Set(parts.flatMap(({ fonts }) => [...fonts])).size,
    }
  })
}
