/** The text with every run of white space folded to one space and none at its ends; nothing else changed. */
export const foldWhiteSpace = (text: string): string => text.replace(/\s+/g, ' ').trim()
