import { genderOfFirstName, isFirstName } from '../lexicon/names/first-names.ts'
import { isShortFor, shareLongForm } from '../lexicon/names/nicknames.ts'
import { nationOf } from '../lexicon/nations.ts'
import { daughterWords, type Gender, sonWords } from '../lexicon/person-nouns.ts'

/** A word of a name in small letters, without accents and without a full stop: by it names are compared. */
export const plain = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\.$/, '')

/** Without the Arabic article, which newsrooms leave out behind the first mention: "Assad" of "al-Assad"; else as it is. */
export const withoutArticle = (word: string): string =>
  word[2] === '-' || word[3] === '-' ? word.replace(/^(?:al|el|a[dnrstz]|ash)-(?=\p{L}{3})/u, '') : word

/** Whether a word of a shorter name is that of a longer one. */
function isSameWord(word: string, other: string): boolean {
  const [a, b] = [plain(word), plain(other)]
  return a === b || a === withoutArticle(b)
}

/** Whether two first names may be one person's: the same, an initial, or a short form of the other's. */
export function firstNamesAgree(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)]
  if (x === y) return true
  if (x.length === 1 || y.length === 1) return x[0] === y[0]
  return isShortFor(x, y) || isShortFor(y, x) || shareLongForm(x, y)
}

/** Slavic patronymics say whose child somebody is by their endings. */
const daughters = /^\p{L}{2,}(?:ovna|evna|ichna)$/u
const sons = /^\p{L}{2,}(?:ovich|evich|ovych)$/u

/** Surnames that have other endings for women than for men: "Petrova", "Nováková", "Kowalska", "Jónsdóttir". */
const womens = /\p{L}(?:(?<!u)[oe]v[aá]|[sc]k(?:a|á|aya|aia)|dottir|dóttir|ienė|(?:ai|y)tė)$/u
const mens = /\p{L}{2}[oe]v$/u
/** They are women's and men's alike. */
const anybodys = /^(?:casanova|villanova|terranova|cordova|canova|genova|geneva)$/

/** The gender that a surname tells of whose first name tells none. */
function genderOfSurname(word: string): Gender | undefined {
  const lower = word.toLowerCase()
  if (womens.test(lower) && !anybodys.test(lower)) return 'female'
  return mens.test(lower) ? 'male' : undefined
}

/** The gender that the words of a full name tell. */
export function genderOfName(parts: readonly string[]): Gender | undefined {
  const inner = parts.slice(1).map((part) => part.toLowerCase())
  // "Puteri binti Ali", "Gurpreet Kaur": whatever the first name is.
  if (inner.some((part) => /^(?:binti|binte|bint|kaur|khatun|begum|bibi|akter|devi)$/.test(part)))
    return 'female'
  if (inner.includes('bin')) return 'male'
  if (inner.some((part) => daughterWords.has(part) || daughters.test(part))) return 'female'
  // Only in the middle: "Pavlovich" may be a surname, too.
  if (inner.slice(0, -1).some((part) => sonWords.has(part) || sons.test(part))) return 'male'
  const [first, last] = [parts[0] ?? '', parts.at(-1) ?? '']
  if (isFirstName(first)) return genderOfFirstName(first)
  return inner.includes('singh') ? 'male' : genderOfSurname(last)
}

/** "Ole Magnus Lund Jr.", not "Ole M. Lund Jr." */
export const spellsMiddleNameOut = ({ parts }: { parts: readonly string[] }): boolean =>
  parts.slice(1, -1).some((part) => /^\p{Lu}\p{Ll}{2}/u.test(part))

/** Whether `part` stands in `whole` as one stretch. */
export function isStretchOf(part: readonly string[], whole: readonly string[]): boolean {
  for (let at = 0; at + part.length <= whole.length; at++) {
    if (part.every((word, i) => isSameWord(word, whole[at + i] ?? ''))) return true
  }
  return false
}

/** Each letter once where it stands twice in a row: "Labbot" and "Labott" are the same then. */
const undoubled = (word: string): string => word.replace(/(.)\1+/gu, '$1')

/**
 * Whether one letter more, less or other, two letters in each other's place, or other letters doubled make one word the other;
 * the first letters are the same.
 */
function isOneSlip(a: string, b: string): boolean {
  if (a[0] === b[0] && (undoubled(a) === undoubled(b) || isSwapped(a, b))) return true
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false
  let front = 0
  while (front < a.length && a[front] === b[front]) front++
  let back = 0
  while (back < Math.min(a.length, b.length) - front && a.at(-1 - back) === b.at(-1 - back)) back++
  return Math.max(a.length, b.length) - front - back <= 1
}

/** In letters: surnames as long as this are seldom like another's. */
export const longSurname = 8
/** In letters: no surname is longer. */
const longestSurname = 24

/**
 * Whether one surname may be the other, misspelt: by one slip, or a long one by a letter more in front ("Ndiaroum", "Diaroum") or
 * by two slips.
 */
export function isMisspelling(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)]
  if (isOneSlip(a, b)) return true
  const [least, most] = [Math.min(a.length, b.length), Math.max(a.length, b.length)]
  if (a.slice(1) === b || b.slice(1) === a) return least >= longSurname - 1
  const isLong = least >= longSurname && most <= longestSurname && most - least <= 1
  return isLong && a[0] === b[0] && slipsBetween(a, b) <= 2
}

/** How many letters more, less or other make one word the other (Levenshtein's distance). */
function slipsBetween(a: string, b: string): number {
  let before = [...b, ''].map((_, i) => i)
  for (const [i, letter] of [...a].entries()) {
    const row = [i + 1]
    for (const [j, other] of [...b].entries())
      row.push(
        Math.min((before[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1, (before[j] ?? 0) + (letter === other ? 0 : 1)),
      )
    before = row
  }
  return before.at(-1) ?? 0
}

/** Whether the words are the same but for two neighbouring letters: "Bryne", "Byrne". */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

/** By it groups are told apart: "Chinese CDC" and "China CDC" are one, while "Chinese" alone is no country. */
export function groupKey(name: string): string {
  const [first = '', ...others] = plain(name).split(' ')
  return others.length === 0 ? first : [nationOf(first) ?? first, ...others].join(' ')
}
