import { isNative, peoples } from '../lexicon/groups.ts'
import { isFirstName } from '../lexicon/names/first-names.ts'
import type { Word } from '../text/words.ts'
import type { Name } from './names.ts'
import { mayBeOwn } from './titles.ts'

/** The words of a sentence and the names in it. */
interface Named {
  words: readonly Word[]
  names: readonly Name[]
}

/** "Galician", "Uruguayan": what somebody is of, and no first name. */
const isOrigin = (lower: string): boolean => (isNative(lower) || peoples.has(lower)) && !isFirstName(lower)

/** Whether a name may be an origin and a whole name behind it: "Galician Jane Doe"; not "Canadian Tire", "Indian Premier League". */
function mayBeginWithOrigin(name: Name, words: readonly Word[]): boolean {
  const [first, ...rest] = words.slice(name.from, name.to)
  const isPersons = name.kind === 'person' || name.kind === 'unknown'
  return isPersons && first !== undefined && isOrigin(first.lower) && rest.length > 1 && rest.every(mayBeOwn)
}

/**
 * Takes the word for where somebody is from off their name, where the article has that name without it, or the surname alone:
 * "Galician Jane Doe", who is "Doe" later. `sentences` are those of the whole article.
 */
export function dropOrigins(sentences: readonly Named[]): void {
  const texts = new Set(sentences.flatMap(({ names }) => names.map(({ text }) => text)))
  for (const { words, names } of sentences) {
    for (const name of names) {
      const [, ...parts] = name.parts
      const second = words[name.from + 1]
      if (!second || !mayBeginWithOrigin(name, words)) continue
      const isCalledSo = texts.has(parts.join(' ')) || texts.has(parts.at(-1) ?? '')
      if (!isCalledSo) continue
      name.from++
      name.text = name.text.slice(second.start - name.start)
      name.start = second.start
      name.parts = parts
    }
  }
}
