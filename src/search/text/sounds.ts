import { nameKey } from './transliteration.ts'

/** Shorter keys are those of too many words. */
const LEAST_KEY = 4

/** The cases of Russian surnames, behind how they are spelled in Latin letters. */
const SURNAME = /(?<=..(?:ov|ev|in))(?:a|u|im|om|e|i|ih|oi)$/
/** The commonest endings of Kyrgyz nouns and names: plural, possession, cases. */
const KYRGYZ =
  /(?<=.....)(?:[ltd][aoe]r)?(?:[ntd](?:in|un)|[ntd][iu]|[gk][aeo]|[dt][aeo]n?|[dt][aeo]gi|n[ae]n)$/

/** A corpus's terms by number, and for each a word that has it. */
interface Vocabulary {
  readonly terms: readonly string[]
  readonly words: readonly string[]
}

/** The words of a corpus by how they sound: names spelled in other letters, or by another rule, find one another. */
export class Sounds {
  readonly #terms = new Map<string, number[]>()
  #known = 0

  /** Listens to the terms that have come since it did so last. */
  extend({ terms, words }: Vocabulary): void {
    for (; this.#known < terms.length; this.#known++) {
      const term = terms[this.#known] ?? ''
      for (const key of keysOf(words[this.#known] ?? term, term)) {
        const others = this.#terms.get(key)
        if (others) others.push(this.#known)
        else this.#terms.set(key, [this.#known])
      }
    }
  }

  /** The numbers of the terms that sound as a word does, in any of their cases; the nearest only. */
  like(word: string): readonly number[] {
    for (const key of keysOf(word)) {
      const found = this.#terms.get(key)
      if (found) return found
    }
    return []
  }
}

/** A word's keys: as it is, then without the endings of its case. */
function keysOf(word: string, term = word): Set<string> {
  if (/\d/.test(word)) return new Set()
  const whole = nameKey(word)
  return new Set(
    [whole, nameKey(term), whole.replace(SURNAME, ''), whole.replace(KYRGYZ, '')].filter(
      ({ length }) => length >= LEAST_KEY,
    ),
  )
}
