/** The sum of the named values, each as often as its weight says; a value without a weight counts nothing. */
export function weighed<Name extends string>(
  names: readonly Name[],
  values: Readonly<Record<Name, number>>,
  weights: Readonly<Partial<Record<Name, number>>>,
): number {
  let sum = 0
  for (const name of names) sum += (weights[name] ?? 0) * values[name]
  return sum
}
