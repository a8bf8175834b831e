/** A table of words, parted by white space; in small letters unless a table says otherwise. */
export const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
