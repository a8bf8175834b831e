/** @returns what one of many is called, by the ending alone: "officials" gives "official", "parties" gives "party"; other words stay. */
export const singularOf = (lower: string): string =>
  lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.replace(/s$/, '')

/** Whether a noun is known, or what one of them is called: "official", "officials". */
export const inEitherNumber = (lower: string, isKnown: (noun: string) => boolean): boolean =>
  isKnown(lower) || isKnown(singularOf(lower))
