import { organisationWords } from '../lexicon/groups.ts'
import { isFirstName } from '../lexicon/names/first-names.ts'
import { roles } from '../lexicon/person-nouns.ts'
import { isTitleCase, mayBeTitleCase } from './title-case.ts'
import { isCapitalised, type Word, wordsOf } from './words.ts'

/** How an article spells its words: those it writes small, those it writes with a capital inside sentences, and in capitals. */
export interface Spelling {
  small: ReadonlySet<string>
  proper: ReadonlySet<string>
  /** The last words of full names: "will" of "George Will". */
  surnames: ReadonlySet<string>
  /** Those of a few capitals alone, as they are written: "NATO". */
  letters: ReadonlySet<string>
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

/** In words: a longer run is no name alone, but titles and a name, or a headline that is quoted. */
const LONGEST_RUN = 4

/** What the sets of a spelling are gathered in. */
class Gathering {
  readonly small = new Set<string>()
  readonly proper = new Set<string>()
  readonly surnames = new Set<string>()
  readonly letters = new Set<string>()

  /** Takes the words of a text in. */
  read(words: readonly Word[], isTitle: boolean): void {
    let opens = true
    let run: Word[] = []
    let inside: Word[] = []
    const close = (): void => {
      const surname = isTitle ? undefined : surnameOf(run)
      if (surname !== undefined) this.surnames.add(surname)
      if (surname !== undefined && run.length > LONGEST_RUN) this.proper.add(surname)
      else if (!isTitle && run.length <= LONGEST_RUN) for (const { lower } of inside) this.proper.add(lower)
      run = []
      inside = []
    }
    for (const word of words) {
      if (/^\p{Lu}{3,6}$/u.test(word.text)) this.letters.add(word.text)
      if (isCapitalised(word)) {
        if (!opens) inside.push(word)
        run.push(word)
      } else {
        close()
        if (word.kind === 'word' && /^\p{Ll}/u.test(word.text)) this.small.add(word.lower)
      }
      opens = word.kind === 'mark' && !/^[,;&/%()’'-]$/.test(word.text)
    }
    close()
  }
}

/** Reads how the texts spell their words; all sets but `letters` hold small letters. */
export function spellingOf(texts: readonly string[]): Spelling {
  const gathering = new Gathering()
  // Whether a line is a headline shows by what the others write small.
  const lines: Word[][] = []
  for (const text of texts) {
    const words = wordsOf(text)
    if (mayBeTitleCase(words)) lines.push(words)
    else gathering.read(words, false)
  }
  const small = new Set(gathering.small)
  for (const words of lines) gathering.read(words, isTitleCase(words, small))
  const { proper, surnames, letters } = gathering
  return { small: gathering.small, proper, surnames, letters }
}
