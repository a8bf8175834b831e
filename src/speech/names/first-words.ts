import { titlesOfWholeNames } from '../lexicon/callings/titles.ts'
import { isNative, peoples } from '../lexicon/groups.ts'
import { isFirstName } from '../lexicon/names/first-names.ts'
import type { Word } from '../text/words.ts'
import type { Name, Named } from './names.ts'
import { mayBeOwn } from './titles.ts'

/** "Galician", "Uruguayan": what somebody is of, and no first name; "German" is Germán's, too. */
const isOrigin = (lower: string): boolean =>
  (isNative(lower) || peoples.has(lower)) && !isFirstName(lower) && lower !== 'german'

/** Whether a name may be an origin and a whole name behind it: "Galician Jane Doe"; not "Canadian Tire", "Indian Premier League". */
function mayBeginWithOrigin(name: Name, words: readonly Word[]): boolean {
  const [first, ...rest] = words.slice(name.from, name.to)
  const isPersons = name.kind === 'person' || name.kind === 'unknown'
  return isPersons && first !== undefined && isOrigin(first.lower) && rest.length > 1 && rest.every(mayBeOwn)
}

function dropFirst(name: Name, second: Word): void {
  name.from++
  name.text = name.text.slice(second.start - name.start)
  name.start = second.start
  name.parts = name.parts.slice(1)
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
      dropFirst(name, second)
    }
  }
}

/** "elder Doe" of "Elder Jane Doe": a title that is much else, and the last word of the whole name behind it. */
function titledIn({ words, names }: Named): string[] {
  return names.flatMap(({ titleFrom, from, parts }) => {
    const title = words[from - 1]?.lower ?? ''
    const isWhole = titleFrom < from && parts.length > 1 && titlesOfWholeNames.has(title)
    return isWhole ? [`${title} ${parts.at(-1)}`] : []
  })
}

/** The last words of whole names that two or more have. */
function sharedLast(sentences: readonly Named[]): Set<string> {
  const wholes = new Map<string, string>()
  const shared = new Set<string>()
  for (const { text, parts } of sentences.flatMap(({ names }) => names)) {
    const last = parts.at(-1) ?? ''
    if (parts.length < 2 || titlesOfWholeNames.has(parts[0]?.toLowerCase() ?? '')) continue
    if ((wholes.get(last) ?? text) !== text) shared.add(last)
    wholes.set(last, text)
  }
  return shared
}

/**
 * Takes a title that is much else off a surname alone, where the article has the whole name with it, and nobody else of that surname:
 * "Canon Doe", who is "Canon Jane Doe" elsewhere. `sentences` are those of the whole article.
 */
export function dropTitles(sentences: readonly Named[]): void {
  const titled = new Set(sentences.flatMap(titledIn))
  if (titled.size === 0) return
  const shared = sharedLast(sentences)
  for (const { words, names } of sentences) {
    for (const name of names) {
      const [first, second] = words.slice(name.from, name.to)
      const last = name.parts[1] ?? ''
      const isTitled = name.parts.length === 2 && titled.has(`${first?.lower} ${last}`) && !shared.has(last)
      if (!isTitled || !second) continue
      dropFirst(name, second)
      name.kind = 'person'
    }
  }
}
