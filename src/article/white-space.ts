/** The text with every run of white space folded to one space and none at its ends; nothing else changed. */
export const foldWhiteSpace = (text: string): string => text.replace(UNFOLDED, ' ').trim()

/** Single spaces, which are nearly all there are, are not replaced by themselves. */
const UNFOLDED = /\s{2,}|[^\S ]/g
