import { isCapitalised, textAt, type Word } from '../text/words.ts'

/** Companies leave it out of their letters. */
const legalForm = /^(?:ltd|limited|inc|plc|corp|corporation)\.?$/i

/** In letters: in shorter ones each word has to have its part. */
const longLetters = 4

/** More no body has, and there would be ever more ways to share them out. */
const mostLetters = 12

/**
 * Whether letters are a body's name made short: of each of its words with a capital the first letter, or more of them in their order,
 * "NESHA" of "Northeast Shore Health Authority". Of long ones a word may have none, but not the first.
 */
export function spells(letters: string, parts: readonly string[]): boolean {
  const short = letters.toLowerCase()
  const words = parts
    .filter((part) => /^\p{Lu}/u.test(part) && !legalForm.test(part))
    .map((part) => part.toLowerCase())
  if (words.length < 2 || short.length < words.length - 1 || short.length > mostLetters) return false
  const isSpelt = (at: number, word: number, left: number): boolean => {
    const own = words[word]
    if (own === undefined) return at === short.length
    // How much of it the letters have: the first, and those behind it that stand in it in this order.
    let from = 0
    for (let end = at; end < short.length; end++) {
      const found = own.indexOf(short.charAt(end), from)
      if (found < 0 || (end === at && found > 0)) break
      from = found + 1
      if (isSpelt(end + 1, word + 1, left)) return true
    }
    return word > 0 && left > 0 && isSpelt(at, word + 1, left - 1)
  }
  return isSpelt(0, 0, short.length >= longLetters ? 1 : 0)
}

/** In words: no name is longer whose letters follow in brackets. */
const longest = 14

/**
 * Where a body's name ends that begins at `from`, where the letters in brackets behind it tell how far it goes over "and" and commas:
 * "Elba Water and Sewerage Company (EWSC)"; else `from`.
 */
export function spelledOutTo(words: readonly Word[], from: number): number {
  const parts: string[] = []
  for (let to = from; to < from + longest; to++) {
    const word = words[to]
    if (!word) return from
    if (word.text === '(') {
      const letters = textAt(words, to + 1)
      const isShort = textAt(words, to + 2) === ')' && /^\p{Lu}[\p{L}-]*\p{L}$/u.test(letters)
      const isWhole = isCapitalised(words[to - 1] ?? word) && parts.length > 2
      return isShort && isWhole && spells(letters, parts) ? to : from
    }
    if (isCapitalised(word)) parts.push(word.text)
    else if (!/^(?:and|of|for|the|in|on|to|,|&)$/.test(word.text)) return from
  }
  return from
}
