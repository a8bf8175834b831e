/** A function's value and its gradient at a point. */
export interface Slope {
  value: number
  gradient: Float64Array
}

const REMEMBERED = 12

/**
 * The point where a smooth convex function is smallest, by L-BFGS with backtracking (Nocedal and Wright, Numerical
 * Optimization, 2006, algorithm 7.5). Starts at 0.
 */
export function minimise(size: number, slopeAt: (point: Float64Array) => Slope, steps = 300): Float64Array {
  let point: Float64Array = new Float64Array(size)
  let here = slopeAt(point)
  const moves: Float64Array[] = []
  const turns: Float64Array[] = []
  for (let step = 0; step < steps; step++) {
    const direction = descent(here.gradient, moves, turns)
    const fall = dot(direction, here.gradient)
    if (fall > -1e-12) break
    let length = 1
    let next = along(point, direction, length)
    let there = slopeAt(next)
    while (there.value > here.value + 1e-4 * length * fall && length > 1e-10) {
      length /= 2
      next = along(point, direction, length)
      there = slopeAt(next)
    }
    const move = next.map((x, i) => x - (point[i] ?? 0))
    const turn = there.gradient.map((x, i) => x - (here.gradient[i] ?? 0))
    if (here.value - there.value < 1e-9 * Math.abs(here.value)) break
    if (dot(move, turn) > 1e-12) {
      moves.push(move)
      turns.push(turn)
      if (moves.length > REMEMBERED) {
        moves.shift()
        turns.shift()
      }
    }
    point = next
    here = there
  }
  return point
}

function descent(gradient: Float64Array, moves: Float64Array[], turns: Float64Array[]): Float64Array {
  const direction = gradient.map((x) => -x)
  const shares: number[] = []
  for (let i = moves.length - 1; i >= 0; i--) {
    const [move, turn] = pair(moves, turns, i)
    const share = dot(move, direction) / dot(move, turn)
    shares[i] = share
    add(direction, turn, -share)
  }
  const last = moves.length - 1
  if (last >= 0) {
    const [move, turn] = pair(moves, turns, last)
    const scale = dot(move, turn) / dot(turn, turn)
    for (let i = 0; i < direction.length; i++) direction[i] = (direction[i] ?? 0) * scale
  }
  for (let i = 0; i < moves.length; i++) {
    const [move, turn] = pair(moves, turns, i)
    add(direction, move, (shares[i] ?? 0) - dot(turn, direction) / dot(move, turn))
  }
  return direction
}

function pair(moves: Float64Array[], turns: Float64Array[], i: number): [Float64Array, Float64Array] {
  const [move, turn] = [moves[i], turns[i]]
  if (!move || !turn) throw new RangeError(`There is no move ${i}.`)
  return [move, turn]
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0)
  return sum
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] ?? 0) + times * (what[i] ?? 0)
}

const along = (from: Float64Array, direction: Float64Array, length: number): Float64Array =>
  from.map((x, i) => x + length * (direction[i] ?? 0))
