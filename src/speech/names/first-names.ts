import { titlesBeforeSurnames, titlesOrNames } from '../lexicon/callings/titles.ts'
import type { Name, Named } from './names.ts'

/** A name, and the word of a title right before its own words, in small letters. */
interface Titled {
  name: Name
  title: string
}

/** Before two more words a title, where the article shows it: "Nana Kwame Doe", who is "Nana Doe", too. */
const isTitleOrName = (title: string): boolean => titlesOrNames.has(title) || title === 'mufti'

/** By what an article shows which titles are titles: its names, and the titles before them. */
class Shown {
  /** The titles before each name, and nothing where one stands without. */
  readonly #titles = new Map<string, Set<string>>()
  /** The first and last words of names of several. */
  readonly #ends = new Set<string>()
  /** A title and a surname alone: "nana Doe". */
  readonly #short = new Set<string>()

  constructor(all: readonly Titled[]) {
    for (const { name, title } of all) {
      const { text, parts } = name
      const [first = '', last = first] = [parts[0], parts.at(-1)]
      this.#titles.set(text, (this.#titles.get(text) ?? new Set()).add(title))
      if (parts.length > 1) this.#ends.add(first).add(last)
      if (parts.length === 1) this.#short.add(`${title} ${last}`)
      if (parts.length === 2) this.#short.add(`${first.toLowerCase()} ${last}`)
    }
  }

  /** "Doe", behind "Alhaji": the article has a longer name that begins or ends so. */
  isPartOfLonger(part: string | undefined): boolean {
    return part !== undefined && this.#ends.has(part)
  }

  /** "Kwame Doe", behind "Nana": the article has that name without the title, or the title with the surname alone. */
  isCalledShorter({ name: { text, parts }, title }: Titled): boolean {
    const titles = this.#titles.get(text)
    const isOtherwise = titles !== undefined && (titles.size > 1 || !titles.has(title))
    return isOtherwise || this.#short.has(`${title} ${parts.at(-1)}`)
  }
}

/** Whether the title before a name is as like to be a first name, and nothing in the article shows which. */
function isFirstNameRather(titled: Titled, shown: Shown): boolean {
  const { name, title } = titled
  if (name.kind === 'group' || name.kind === 'place') return false
  if (name.parts.length > 1) return isTitleOrName(title) && !shown.isCalledShorter(titled)
  const isBeforeSurname = titlesBeforeSurnames.has(title) || title === 'mufti'
  return isBeforeSurname && !shown.isPartOfLonger(name.parts[0])
}

/**
 * Takes titles that are first names, too, for such where the article does not show that they are titles: "Nana Ama Doe", "Alhaji Doe",
 * who is called nothing else. `sentences` are those of the whole article.
 */
export function keepFirstNames(sentences: readonly Named[]): void {
  const all = sentences.flatMap(({ words, names }) =>
    names.map((name) => {
      const word = name.titleFrom < name.from ? words[name.from - 1] : undefined
      return { name, word, title: word?.lower ?? '' }
    }),
  )
  const shown = new Shown(all)
  const kept = all.filter((titled) => isFirstNameRather(titled, shown))
  for (const { name, word } of kept) {
    if (!word) continue
    name.from--
    name.start = word.start
    name.text = `${word.text} ${name.text}`
    name.parts = [word.text, ...name.parts]
  }
}
