import { lettersOfPosts } from '../lexicon/callings/letters.ts'
import {
  dignities,
  dignityBearers,
  dignityWords,
  honoursOfPeople,
  neverSurnames,
  titlesAndNames,
  titlesBeforeSurnames,
  titlesOfWholeNames,
  titlesOrNames,
  titlesWorldwide,
} from '../lexicon/callings/titles.ts'
import { prepositions } from '../lexicon/grammar.ts'
import {
  isNative,
  isNativeNoun,
  isPlace,
  organisationWords,
  peoples,
  placeOpeners,
} from '../lexicon/groups.ts'
import { bodyEnds } from '../lexicon/names/bodies.ts'
import { isFirstName } from '../lexicon/names/first-names.ts'
import { legalEnds } from '../lexicon/names/trades-of-bodies.ts'
import { nationOf } from '../lexicon/nations.ts'
import {
  departments,
  neverTitles,
  outlooks,
  partyMembers,
  roles,
  singlePosts,
  suffixes,
} from '../lexicon/person-nouns.ts'
import { inEitherNumber, singularOf } from '../lexicon/singular.ts'
import { pluralsOfPlaces, titleOfSeveral, titles } from '../lexicon/titles.ts'
import { isCapitalised, isComma, lowerAt, noWord, textAt, type Word } from '../text/words.ts'
import { isAcronym, isOfBody } from './name-kinds.ts'

/** In words, behind what an office is of. */
const longestName = 3

/** Ends of nouns for what people do: "Keeper", "Skier", "Florist", "Librarian". */
const calling = /^\p{Lu}\p{Ll}[\p{Ll}-]+(?:er|or|our|ist|ian|man|woman|mate|ant)$|^Co-\p{Ll}+$/u

/** In words: the longest of what its bearer does, "Green Bay Packer". */
const longestCalling = 3

/**
 * Where the name proper begins behind what its bearer does, written with a capital: "Keeper Raj Roe", "Wall Streeter Raj Roe"; else
 * `from`.
 */
function behindCalling(words: readonly Word[], from: number, to: number): number {
  for (let i = from; i < from + longestCalling && i + 2 < to; i++) {
    const [word, next] = [words[i], words[i + 1]]
    if (!word || !next || isFirstName(word.lower) || organisationWords.has(word.lower)) return from
    if (calling.test(word.text) && isFirstName(next.lower)) return i + 1
  }
  return from
}

/** Whether the capitals from `from` up to `to` are what somebody is called, and no name: "His Lordship", "my Lords", "Her Royal Highness". */
export function isDignity(words: readonly Word[], from: number, to: number): boolean {
  const isOwner = (i: number): boolean => /^(?:his|her|your|their|my|our)$/.test(lowerAt(words, i))
  const last = lowerAt(words, to - 1)
  if (!inEitherNumber(last, (noun) => dignityBearers.has(noun))) return false
  const begin = isOwner(from) ? from + 1 : from
  return isOwner(begin - 1) && words.slice(begin, to - 1).every(({ lower }) => dignityWords.has(lower))
}

/** Whether nothing but titles stands there, cut short: "Brig. Gen. (ret.) Jane Doe". */
export const isRankAlone = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).every(({ text, lower }) => text.endsWith('.') && text.length > 2 && titles.has(lower))

/** "Councillors Jane Doe and John Roe": a title of several, behind the first of whom another follows; not "Farmers Almanac and Elba". */
function isOfSeveral(words: readonly Word[], i: number, end: number): boolean {
  const [lower, next] = [lowerAt(words, i), lowerAt(words, i + 1)]
  const noun = titleOfSeveral(lower)
  if (noun === undefined || prepositions.has(next)) return false
  const isSurname = (titles.has(lower) || singlePosts.has(noun)) && !pluralsOfPlaces.has(lower)
  // "Pensioners Len and Ann Roe"
  const isCouple = isFirstName(next) && isFirstName(lowerAt(words, end + 1))
  if (end - i === 2 && !isCouple && (!isSurname || isAcronym(textAt(words, i + 1)))) return false
  const and = isComma(words[end]) && lowerAt(words, end + 1) === 'and' ? end + 1 : end
  const joins = /^(?:and|&|,)$/.test(lowerAt(words, and))
  return joins && isCapitalised(words[and + 1] ?? noWord)
}

/** "Health CEC Jane Doe", "DSP Doe Roe": the letters of a post before a whole name; not "AC Milan", "SP Energy Networks". */
function isPostAt(words: readonly Word[], from: number, i: number, end: number): boolean {
  const text = textAt(words, i)
  if (!/^\p{Lu}{2,4}$/u.test(text) || !lettersOfPosts.has(lowerAt(words, i)) || end - i < 3) return false
  if (isFirstName(lowerAt(words, i + 1))) return true
  // "PRO Sports Marketing"
  if (text === 'PRO') return false
  const isSure = i > from || text.length > 2 || /^(?:VC|CM|MK|SP|PI|SI)$/.test(text)
  return isSure && end - i === 3 && words.slice(i + 1, end).every(mayBeOwn)
}

/** Whether a word may be a first name or a surname by its looks, and is no place's or body's. */
export const mayBeOwn = (word: Word): boolean =>
  /^\p{Lu}[\p{Ll}\p{M}]+(?:[-’']\p{L}+)*$/u.test(word.text) &&
  !organisationWords.has(word.lower) &&
  !bodyEnds.has(word.lower) &&
  !isPlace(word.lower)

/** "Elder Jane Doe", "County Recorder Jane Doe" */
const isOfWholeName = (words: readonly Word[], from: number, i: number, end: number): boolean =>
  titlesOfWholeNames.has(lowerAt(words, i)) &&
  end - i > 2 &&
  (organisationWords.has(lowerAt(words, i - 1)) ||
    words.slice(from, i).every(({ lower }) => titles.has(lower) || roles.has(lower))) &&
  words.slice(i + 1, end).every((word) => mayBeOwn(word) || /^\p{Lu}\.?$/u.test(word.text))

/** "Brigadier-General", "Lieutenant-Governor"; not "Lloyd-Carpenter" */
const isJoinedTitle = (lower: string): boolean =>
  /-(?:general|governor|president|chancellor|director|minister|secretary|captain|admiral|colonel|lieutenant|commander|commissioner|inspector|mayor|principal)$/.test(
    lower,
  )

/** "Tan Sri", "Datuk Sri", "Dato' Sri"; but "Sri Lanka". */
function isSri(words: readonly Word[], from: number, i: number): boolean {
  const isBehindMark = i === from && /^['’]$/.test(textAt(words, i - 1)) && lowerAt(words, i - 2) === 'dato'
  return isBehindMark || (i > from && /^(?:tan|dato|datuk|toh)$/.test(lowerAt(words, i - 1)))
}

/** Whether a word that is much else is a title there; `undefined` of all others. */
function specialTitle(words: readonly Word[], from: number, i: number, end: number): boolean | undefined {
  const lower = lowerAt(words, i)
  if (lower === 'sri') return isSri(words, from, i)
  // "Det Con Jane Doe"
  if (/^(?:con|ch)$/.test(lower)) return lowerAt(words, i - 1) === 'det'
  // "Ricky Dean Roe", "Anna Pastor Roe"
  if (
    i > from &&
    titlesAndNames.has(lower) &&
    isFirstName(lowerAt(words, i - 1)) &&
    !titles.has(lowerAt(words, i - 1))
  )
    return false
  if (titlesOrNames.has(lower)) return i < end - 2 && !organisationWords.has(lowerAt(words, end - 1))
  if (dignities.has(lower)) return /^(?:his|her|your|their)$/.test(lowerAt(words, i - 1))
  return undefined
}

/** Whether the word at `i` is a title of the name that goes up to `end`, in a run of capitalised words from `from` on. */
function isTitleAt(words: readonly Word[], from: number, i: number, end: number): boolean {
  const lower = lowerAt(words, i)
  const special = specialTitle(words, from, i, end)
  if (special !== undefined) return special
  if (i < end - 1 && isOfSeveral(words, i, end)) return true
  if (isPostAt(words, from, i, end)) return true
  if (isOfWholeName(words, from, i, end)) return true
  if (!titles.has(lower) && !roles.has(lower) && !isJoinedTitle(lower)) return false
  // "Independent Bankers of Elba"
  const isBody = words
    .slice(i + 1, end)
    .some((word) => word.lower === 'of' || organisationWords.has(word.lower))
  if (outlooks.has(lower) && isBody) return false
  // "PC Jane Roe", but "IG Metall", "MK Dons".
  if (titlesWorldwide.has(lower) && isAcronym(textAt(words, i)) && !isFirstName(lowerAt(words, i + 1)))
    return false
  // "Harbour Star Lines": nobody is called so before a name.
  if (i > from && neverTitles.has(lower) && !isFirstName(lowerAt(words, i + 1))) return false
  // "Dean Roe": a first name, too.
  return !(i === from && i === end - 2 && isFirstName(lower) && !titlesBeforeSurnames.has(lower))
}

/**
 * Where the name begins behind the "of" of an office: "Commissioner of Police Nguyen Van Hai", "Secretary of Homeland Security Jeh
 * Johnson". Where nothing tells what the office is of, it goes up to the last two words.
 */
function behindOf(words: readonly Word[], of: number, end: number): number {
  // "Inspector General of Police Sindh Jane Mary Doe"
  const first = end - longestName - 1
  const isWhole = !words.slice(first, end).some(({ lower }) => organisationWords.has(lower) || isPlace(lower))
  if (first > of + 1 && isWhole && isFirstName(lowerAt(words, first))) return first
  for (let i = end - 3; i > of; i--) {
    const lower = lowerAt(words, i)
    const isOf = organisationWords.has(lower) || departments.has(lower) || nationOf(lower) !== undefined
    if (isOf && end - i - 1 <= longestName) return i + 1
  }
  return Math.max(of, end - 2)
}

/** Where the words behind the last title of a run begin; `from` where there is none. */
function behindLastTitle(words: readonly Word[], from: number, end: number): number {
  let begin = from
  for (let i = from; i < end - 1; i++) {
    if (!isTitleAt(words, from, i, end)) continue
    begin = i + 1
    if (/^(?:of|for)$/.test(lowerAt(words, begin))) begin = behindOf(words, begin, end)
  }
  return begin
}

/** Where the name proper begins in a run of capitalised words: behind its last title ("House Speaker Paul D. Ryan"). */
export function afterTitles(words: readonly Word[], from: number, to: number): number {
  let end = to
  while (end > from && suffixes.has(lowerAt(words, end - 1))) end--
  // "the General Assembly", "Independent States": no title before a word that no person bears.
  const last = lowerAt(words, end - 1)
  if (neverSurnames.has(last)) return from
  // "Solveig Marine AS": a body's, whatever stands before its legal form.
  if (end - from > 1 && legalEnds.has(textAt(words, end - 1).replace(/\.$/, ''))) return from
  const isHonoured = words.slice(from, end - 2).some(({ lower }) => honoursOfPeople.has(lower))
  if (isOfBody(words[end - 1] ?? noWord) && !isHonoured && !isFirstName(lowerAt(words, end - 2))) return from
  // "Liberal Democrats": a party.
  if (last.endsWith('s') && partyMembers.has(last.slice(0, -1))) return from
  let begin = behindLastTitle(words, from, end)
  // "the Independent Office for Police Conduct"
  const isBody =
    organisationWords.has(lowerAt(words, begin)) && /^(?:of|for|on)$/.test(lowerAt(words, begin + 1))
  if (isBody && !words.slice(begin, end).some(({ lower }) => isFirstName(lower))) return from
  // "Officer B": the letter alone is no name.
  if (begin > from && begin === end - 1 && /^\p{Lu}\.?$/u.test(textAt(words, begin))) return begin - 1
  begin = Math.max(begin, behindCalling(words, begin, end))
  while (begin < end - 1 && begin > from && /^(?:of|the)$/.test(lowerAt(words, begin))) begin++
  while (begin < end - 1 && isOrigin(words, begin, end)) begin++
  return begin
}

/** "American Donald Trump", "Democrat Hillary Clinton", "Northern Irishman Gwydyr Roe", "Welshwoman Roe". */
function isOrigin(words: readonly Word[], i: number, end: number): boolean {
  const [lower, next] = [lowerAt(words, i), lowerAt(words, i + 1)]
  if ((peoples.has(lower) || placeOpeners.has(lower)) && isNative(next) && !isFirstName(lower))
    return i + 1 < end - 1 && isOrigin(words, i + 1, end)
  // "Dane Alan Doe" and "Welshman Doe" may have that for a first name.
  const isCountryman = /man$/.test(lower)
  if (isNativeNoun(lower) && (isCountryman || !isFirstName(lower)))
    return end - i > 2 || (isCountryman && !isFirstName(lower))
  if (end - i < 3 || !isFirstName(next)) return false
  return peoples.has(singularOf(lower)) || isNative(lower) || isAcronym(textAt(words, i))
}
