import { stuckAdverbs, stuckBodies, stuckOffices } from '../lexicon/callings/titles.ts'
import { days } from '../lexicon/time.ts'
import { cueVerb } from '../lexicon/verbs/table.ts'
import { stretchOf, type Word } from './words.ts'

const startsAsName = /^\p{Lu}\p{Ll}/u

/** "PresidentVolodymyr": two words with a capital each. */
const twoCapitals = /^(\p{Lu}\p{Ll}{4,})(\p{Lu}\p{Ll}{2,}.*)$/u

/** "aNew York bank", "anAmerican": the article and a capital. */
const stuckArticle = /^(?:a(?=\p{Lu}\p{Ll}{2})|an(?=[AEIOU]\p{Ll}{2}))/u

/** No names end so by chance, as Rosenfelt and Lindsays do. */
const saying = /(?:ed|ing)$|^(?:said|told|wrote|describes|warns|argues|insists)$/

/** No verb is looked for behind a shorter name, and no shorter one. */
const shortest = 4

/** How many letters of a word are a word of their own to which another is stuck; 0 where it is one. */
function lengthOfFirst(text: string, proper: ReadonlySet<string>): number {
  const article = stuckArticle.exec(text)?.[0].length
  if (article !== undefined) return article
  const [, office = '', holder = ''] = twoCapitals.exec(text) ?? []
  if (stuckOffices.has(office.toLowerCase())) return office.length
  // "CommitteeChairman"
  if (stuckBodies.has(office.toLowerCase()) && stuckOffices.has(holder.toLowerCase())) return office.length
  if (!/^\p{Lu}\p{Ll}+$/u.test(text)) return 0
  for (let length = text.length - shortest; length >= shortest; length--) {
    const [name, verb] = [text.slice(0, length).toLowerCase(), text.slice(length)]
    const isName = proper.has(name) || days.has(name)
    const found = isName ? cueVerb(verb) : undefined
    if (found && !found.noun && saying.test(verb)) return length
    // "Doepreviously called"
    if (isName && stuckAdverbs.has(verb)) return length
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
      return [stretchOf(word, 0, length), stretchOf(word, length)]
    })
  }

  #lengthOfFirst({ kind, text }: Word): number {
    if (kind !== 'word') return 0
    const isStuck = stuckArticle.test(text)
    if (!isStuck && (text.length < 2 * shortest || !startsAsName.test(text))) return 0
    const known = this.#lengths.get(text) ?? lengthOfFirst(text, this.#proper)
    this.#lengths.set(text, known)
    return known
  }
}
