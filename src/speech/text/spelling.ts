import { organisationWords } from '../lexicon/groups.ts'
import { isFirstName } from '../lexicon/names/first-names.ts'
import { roles } from '../lexicon/person-nouns.ts'
import { isCapitalised, type Word, wordsOf } from './words.ts'

/** How an article spells its words: those it writes small, and those it writes with a capital inside sentences. */
export interface Spelling {
  small: ReadonlySet<string>
  proper: ReadonlySet<string>
  /** The last words of full names: "will" of "George Will". */
  surnames: ReadonlySet<string>
}

/** No name with a surname is longer, titles left out. */
const longestName = 3

/** The surname that a run of capitalised words ends in behind a first name, if it does. */
function surnameOf(run: readonly Word[]): string | undefined {
  const last = run.at(-1)
  const first = run.findIndex(({ lower }) => isFirstName(lower) && !roles.has(lower))
  if (!last || first < 0 || first === run.length - 1 || run.length - first > longestName) return undefined
  return organisationWords.has(last.lower) || roles.has(last.lower) ? undefined : last.lower
}

/** Reads how the texts spell their words; all sets hold small letters. */
export function spellingOf(texts: readonly string[]): Spelling {
  const small = new Set<string>()
  const proper = new Set<string>()
  const surnames = new Set<string>()
  for (const text of texts) {
    let opens = true
    let run: Word[] = []
    for (const word of wordsOf(text)) {
      if (isCapitalised(word)) {
        if (!opens) proper.add(word.lower)
        run.push(word)
      } else {
        const surname = surnameOf(run)
        if (surname !== undefined) surnames.add(surname)
        run = []
        if (word.kind === 'word' && /^\p{Ll}/u.test(word.text)) small.add(word.lower)
      }
      opens = word.kind === 'mark' && !/^[,;&/%()’'-]$/.test(word.text)
    }
    const surname = surnameOf(run)
    if (surname !== undefined) surnames.add(surname)
  }
  return { small, proper, surnames }
}
