import { stemmer as russianStemmer } from '@orama/stemmers/russian'
import { stemmer as englishStemmer } from 'stemmer'
import { baseForms } from './irregular-forms.ts'
import { isCyrillic, latinised } from './transliteration.ts'

/**
 * Families of words that Porter's rules throw together with another one: for each stem the beginnings of words that
 * are kept apart, and what they are known by. The pairs that Snowball's revisions of the algorithm except, and more
 * that newspapers use.
 */
const APART: ReadonlyMap<string, readonly (readonly [string, string])[]> = new Map(
  `univers universit=university universe=universe|new news=news|even evening=evening|arsen arsenic=arsenic
   organ organis=organise organiz=organise|organis organis=organise|emerg emergenc=emergency|import importan=important
   intern international=international internal=internal internment=internment|gener general=general generous=generous
   author authorit=authority authori=authorise|experi experiment=experiment|execut executive=executive
   commun communit=community communic=communicate|anim animal=animal|person personalit=personality
   relat relative=relative|posit positive=positive|polit polite=polite|conserv conservati=conservative`
    .split(/[|\n]/)
    .map((line) => {
      const [stem = '', ...families] = line.trim().split(' ')
      return [stem, families.map((family) => pair(family.split('=')))] as const
    }),
)

function pair([beginning = '', term = '']: readonly string[]): readonly [string, string] {
  return [beginning, term]
}

const stems = new Map<string, string>()
const MOST_STEMS = 50_000

/**
 * The stem of a word in small letters, in Latin ones; remembered. For Latin letters Porter's (1980), but that families
 * of words which it wrongly throws together are kept apart, and irregular forms ("sent") are taken for their word; for Cyrillic ones Snowball's Russian stem.
 */
export function stemOf(word: string): string {
  let stem = stems.get(word)
  if (stem === undefined) {
    stem = isCyrillic(word) ? russianStem(word) : englishStem(word)
    if (stems.size >= MOST_STEMS) stems.clear()
    stems.set(word, stem)
  }
  return stem
}

function englishStem(word: string): string {
  const stem = englishStemmer(baseForms.get(word) ?? word)
  return APART.get(stem)?.find(([beginning]) => word.startsWith(beginning))?.[1] ?? stem
}

/**
 * Kyrgyz and Kazakh names in "-бай" are no verbs, whatever their case. Of other words the stem is taken once more: the
 * stem of a surname's case, "Иванову", is the surname itself, of which another can be taken.
 */
function russianStem(word: string): string {
  const name = /^.+ба(?=(?:й|я|ю|е|ем)$)/u.exec(word)?.[0]
  if (name !== undefined) return `${latinised(name)}i`
  const once = russianStemmer(word)
  const twice = russianStemmer(once)
  const stem = [twice, once].map(latinised).find(({ length }) => length >= LEAST_STEM)
  return stem ?? latinised(word)
}

/** In Latin letters, so that "Ош" is long enough: a shorter stem is no longer the word's own. */
const LEAST_STEM = 3
