/** The text with every run of white space folded to one space and none at its ends; nothing else changed. */
export const foldWhiteSpace = (text: string): string => foldWithin(text).trim()

/** The same for a text that goes on before and behind: white space at its ends is folded, too, and stays. */
export const foldWithin = (text: string): string => text.replace(UNFOLDED, ' ')

/** Single spaces, which are nearly all there are, are not replaced by themselves. */
const UNFOLDED = /\s{2,}|[^\S ]/g
