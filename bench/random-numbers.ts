/** A linear congruential generator (Numerical Recipes), so that every run measures the same; 0 to 1. */
export function randomNumbers(): () => number {
  let state = 1
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
