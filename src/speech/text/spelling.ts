import { isCapitalised, wordsOf } from './words.ts'

/** How an article spells its words: those it writes small, and those it writes with a capital inside sentences. */
export interface Spelling {
  small: ReadonlySet<string>
  proper: ReadonlySet<string>
}

/** Reads how the texts spell their words; both sets hold small letters. */
export function spellingOf(texts: readonly string[]): Spelling {
  const small = new Set<string>()
  const proper = new Set<string>()
  for (const text of texts) {
    let opens = true
    for (const word of wordsOf(text)) {
      if (isCapitalised(word)) {
        if (!opens) proper.add(word.lower)
      } else if (word.kind === 'word' && /^\p{Ll}/u.test(word.text)) small.add(word.lower)
      opens = word.kind === 'mark' && !/^[,;&/%()’'-]$/.test(word.text)
    }
  }
  return { small, proper }
}
