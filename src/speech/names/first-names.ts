import { titlesBeforeSurnames, titlesOrNames } from '../lexicon/callings/titles.ts'
import { lowerAt, type Word } from '../text/words.ts'
import type { Name } from './names.ts'

/** The words of a sentence and the names in it. */
interface Named {
  words: readonly Word[]
  names: readonly Name[]
}

/** A name, and the word of a title right before its own words, in small letters. */
interface Titled {
  name: Name
  title: string
}

/** Before two more words a title, where the article shows it: "Nana Kwame Doe", who is "Nana Doe", too. */
const isTitleOrName = (title: string): boolean => titlesOrNames.has(title) || title === 'mufti'

/** "Doe", behind "Alhaji": the article has a longer name that begins or ends so. */
const isPartOfLonger = (part: string | undefined, all: readonly Titled[]): boolean =>
  all.some(({ name: { parts } }) => parts.length > 1 && (parts[0] === part || parts.at(-1) === part))

/** "Kwame Doe", behind "Nana": the article has that name without the title, or the title with the surname alone. */
const isCalledShorter = ({ name, title }: Titled, all: readonly Titled[]): boolean =>
  all.some(({ name: { text, parts }, title: other }) => {
    if (other !== title && text === name.text) return true
    const [first = '', last = first] = parts
    const isShort = parts.length === 1 ? other === title : parts.length === 2 && first.toLowerCase() === title
    return isShort && last === name.parts.at(-1)
  })

/** Whether the title before a name is as like to be a first name, and nothing in the article shows which. */
function isFirstNameRather(titled: Titled, all: readonly Titled[]): boolean {
  const { name, title } = titled
  if (name.kind === 'group' || name.kind === 'place') return false
  if (name.parts.length > 1) return isTitleOrName(title) && !isCalledShorter(titled, all)
  const isBeforeSurname = titlesBeforeSurnames.has(title) || title === 'mufti'
  return isBeforeSurname && !isPartOfLonger(name.parts[0], all)
}

/**
 * Takes titles that are first names, too, for such where the article does not show that they are titles: "Nana Ama Doe", "Alhaji Doe",
 * who is called nothing else. `sentences` are those of the whole article.
 */
export function keepFirstNames(sentences: readonly Named[]): void {
  const all = sentences.flatMap(({ words, names }) =>
    names.map((name) => {
      const word = name.titleFrom < name.from ? words[name.from - 1] : undefined
      return { name, word, title: name.titleFrom < name.from ? lowerAt(words, name.from - 1) : '' }
    }),
  )
  const kept = all.filter((titled) => isFirstNameRather(titled, all))
  for (const { name, word } of kept) {
    if (!word) continue
    name.from--
    name.start = word.start
    name.text = `${word.text} ${name.text}`
    name.parts = [word.text, ...name.parts]
  }
}
