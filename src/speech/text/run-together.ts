import { list } from '../lexicon/list.ts'
import { days } from '../lexicon/time.ts'
import { cueVerb } from '../lexicon/verbs/table.ts'
import type { Word } from './words.ts'

/** "PresidentVolodymyr": two words with a capital each. */
const twoCapitals = /^(\p{Lu}\p{Ll}{4,})(\p{Lu}\p{Ll}{2,}.*)$/u

/** Offices that no name written as one word begins with. */
const stuckOffices = list(
  `president minister chancellor secretary chairman chairwoman chairperson senator governor ambassador commissioner justice mayor leader
   spokesman spokeswoman spokesperson representative congressman congresswoman sheriff`,
)

/** No names end so by chance, as Rosenfelt and Lindsays do. */
const saying = /(?:ed|ing)$|^(?:said|told|wrote|describes|warns|argues|insists)$/

/** No verb is looked for behind a shorter name, and no shorter one. */
const shortest = 4

/** How many letters of a word are a word of their own to which another is stuck; 0 where it is one. */
function lengthOfFirst(text: string, proper: ReadonlySet<string>): number {
  const [, office = ''] = twoCapitals.exec(text) ?? []
  if (stuckOffices.has(office.toLowerCase())) return office.length
  if (!/^\p{Lu}\p{Ll}+$/u.test(text)) return 0
  for (let length = text.length - shortest; length >= shortest; length--) {
    const [name, verb] = [text.slice(0, length).toLowerCase(), text.slice(length)]
    const found = proper.has(name) || days.has(name) ? cueVerb(verb) : undefined
    if (found && !found.noun && saying.test(verb)) return length
  }
  return 0
}

/** Parts the words of an article that only a page from which a space got lost has as one. */
export class RunTogether {
  readonly #proper: ReadonlySet<string>
  /** By the word as it is written: an article repeats its names. */
  readonly #lengths = new Map<string, number>()

  /** `proper`: what the article writes with a capital, in small letters. */
  constructor(proper: ReadonlySet<string>) {
    this.#proper = proper
  }

  /**
   * The words, "Foreign MinisterJane Doe" and "Doesaid" parted. For the page itself they stay what they are: a quotation is shown as
   * it is written.
   */
  part(words: readonly Word[]): readonly Word[] {
    if (!words.some((word) => this.#lengthOfFirst(word) > 0)) return words
    return words.flatMap((word) => {
      const length = this.#lengthOfFirst(word)
      if (length === 0) return word
      const middle = word.start + length
      const [first, second] = [word.text.slice(0, length), word.text.slice(length)]
      return [
        { ...word, end: middle, text: first, lower: first.toLowerCase() },
        { ...word, start: middle, text: second, lower: second.toLowerCase() },
      ]
    })
  }

  #lengthOfFirst({ kind, text }: Word): number {
    if (kind !== 'word' || text.length < 2 * shortest || !startsAsName.test(text)) return 0
    const known = this.#lengths.get(text) ?? lengthOfFirst(text, this.#proper)
    this.#lengths.set(text, known)
    return known
  }
}

const startsAsName = /^\p{Lu}\p{Ll}/u
