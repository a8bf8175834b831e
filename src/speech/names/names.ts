import type { Span } from '../../article/article.ts'
import { bodiesOrPeople } from '../lexicon/bodies.ts'
import {
  adverbs,
  auxiliaries,
  clauseWords,
  determiners,
  pastVerbs,
  postpositives,
  prepositions,
} from '../lexicon/grammar.ts'
import { bodiesBefore, isNative, organisationWords } from '../lexicon/groups.ts'
import { pictureAgencies } from '../lexicon/names/epithets.ts'
import { isFirstName } from '../lexicon/names/first-names.ts'
import { legalLetters } from '../lexicon/names/trades-of-bodies.ts'
import { awards, partyMembers, postsOnly, roles, suffixes } from '../lexicon/person-nouns.ts'
import { months } from '../lexicon/time.ts'
import { titles } from '../lexicon/titles.ts'
import { cueVerb } from '../lexicon/verbs/table.ts'
import { compact } from '../text/compact.ts'
import { afterDateline } from '../text/datelines.ts'
import type { Spelling } from '../text/spelling.ts'
import { isTitleCase } from '../text/title-case.ts'
import { isCapitalised, isComma, isPossessive, lowerAt, textAt, type Word } from '../text/words.ts'
import { beginsName, compounds } from './beginnings.ts'
import { appositionBehind, isBodyNoun } from './body-nouns.ts'
import { isInCapitals, nameEndInTitle } from './headlines.ts'
import { kindOf, type NameKind } from './name-kinds.ts'
import { runFrom } from './name-runs.ts'
import { holderOfFields, overPair } from './offices/fields.ts'
import { holderBehindBody, holderBehindBracket, holderBehindSmallBody } from './offices/holders.ts'
import { isCalledAsPaper, officeUpTo } from './offices/offices.ts'
import type { Holder } from './offices/posts.ts'
import { spelledOutTo } from './spelled-out.ts'
import { afterTitles, isDignity, isRankAlone } from './titles.ts'

/** A proper name where it stands: its span is the name alone, without the titles before it. */
export interface Name extends Span {
  /** The name's first word and the one after its last, among the words that were given. */
  from: number
  to: number
  /** Where its titles begin; `from` where there are none. */
  titleFrom: number
  text: string
  /** The name's words, without suffixes ("Jr."). */
  parts: string[]
  suffix: string | undefined
  kind: NameKind
}

/** The words of a sentence and the names in it. */
export interface Named {
  words: readonly Word[]
  names: readonly Name[]
}

/** Whether a noun follows that the name only qualifies: "the Obama administration". */
function qualifies(next: Word | undefined): boolean {
  if (next?.kind !== 'word' || !/^\p{Ll}/u.test(next.text)) return false
  const { lower } = next
  return !(
    prepositions.has(lower) ||
    clauseWords.has(lower) ||
    auxiliaries.has(lower) ||
    adverbs.has(lower) ||
    pastVerbs.has(lower) ||
    /(?:ed|ly|ing)$/.test(lower) ||
    (cueVerb(lower) && !roles.has(lower))
  )
}

/** "the charity Open Ports", "Open Ports, which": what stands beside the name shows that it is no person's. */
const isBody = (words: readonly Word[], from: number, to: number): boolean =>
  bodiesBefore.has(lowerAt(words, from - 1)) || (isComma(words[to]) && words[to + 1]?.lower === 'which')

/** "Open Ports, a charity,": what nothing else tells of is what the words behind its comma say. */
const isCalledBody = (words: readonly Word[], from: number, to: number): boolean =>
  !isFirstName(lowerAt(words, from)) &&
  (appositionBehind(words, to).some((noun) => !bodiesOrPeople.has(noun)) || isInApposition(words, from, to))

/** "The regulator, Ofwat, has fined it": a body's name between commas, behind what it is; not behind whose it is. */
const isInApposition = (words: readonly Word[], from: number, to: number): boolean =>
  isComma(words[from - 1]) &&
  !words.slice(Math.max(0, from - 6), from).some((word) => isPossessive(word)) &&
  isComma(words[to]) &&
  isBodyNoun(lowerAt(words, from - 2)) &&
  (to - from === 1 || !bodiesOrPeople.has(lowerAt(words, from - 2)))

/** Letters behind a name for what its bearer was awarded: "Jane Doe QC", "John Roe OBE". */
function isAward(words: readonly Word[], from: number, i: number): boolean {
  return (
    i - from >= 2 &&
    (isFirstName(lowerAt(words, from)) || awards.has(textAt(words, i))) &&
    /^(?:\p{Lu}{2,4}|PhD)$/u.test(textAt(words, i)) &&
    !suffixes.has(lowerAt(words, i)) &&
    /\p{Ll}/u.test(textAt(words, i - 1))
  )
}

/** The name in the run of capitalised words from `begin` up to `to`, if there is one. */
function nameIn(text: string, words: readonly Word[], begin: number, to: number): Name | undefined {
  const from = afterTitles(words, begin, to)
  let shownTo = to
  while (isAward(words, from, shownTo - 1)) shownTo--
  let end = shownTo
  while (end > from && (suffixes.has(lowerAt(words, end - 1)) || isComma(words[end - 1]))) end--
  const parts = words.slice(from, end).filter(({ kind }) => kind === 'word')
  const [first, last] = [words[from], words[shownTo - 1]]
  if (!first || !last || parts.length === 0) return undefined
  // "the Obama administration" tells nothing of Obama, but "the Harbour Line" is no person, whatever follows.
  const isTitled = from > begin || /^[JS]r\.?$/.test(end < shownTo ? last.text : '')
  const hasArticle = lowerAt(words, begin - 1) === 'the' && (parts.length > 1 || !qualifies(words[to]))
  const isJoined = words.slice(from, end).some((word) => word.text === '&')
  const kind = kindOf(parts, isTitled, hasArticle, isJoined)
  // “McDonald’s”
  const isGroup =
    isBody(words, begin, to) ||
    /'s$/.test(last.lower) ||
    (kind === 'unknown' && isCalledBody(words, from, to))
  return {
    from,
    to,
    titleFrom: begin,
    start: first.start,
    end: last.end,
    text: text.slice(first.start, last.end),
    parts: parts.map((part) => part.text),
    suffix: end < shownTo ? last.text : undefined,
    kind: isGroup ? 'group' : kind,
  }
}

/** Whose an office is that the words before the name tell, over what the office is of. */
function holderFrom(words: readonly Word[], from: number, to: number): Holder | undefined {
  const listed = holderOfFields(words, from, (at) => at + runFrom(words, at))
  return (
    listed ??
    holderBehindBody(words, from, to) ??
    holderBehindSmallBody(words, from, to) ??
    holderBehindBracket(words, from, to)
  )
}

/** The name of whoever holds an office, which is its title. */
function nameOfHolder(text: string, words: readonly Word[], holder: Holder): Name | undefined {
  const name = nameIn(text, words, holder.from, holder.to)
  return name && { ...name, titleFrom: holder.titleFrom, kind: 'person' }
}

/** "Jane Doe/Getty Images": who took a picture, and whose it is. */
function isCredit(words: readonly Word[], from: number, to: number): boolean {
  const isBefore = textAt(words, to) === '/' && pictureAgencies.has(lowerAt(words, to + 1))
  return isBefore || (textAt(words, from - 1) === '/' && pictureAgencies.has(lowerAt(words, from)))
}

/** "the Dutchwoman said", "the 36-year-old Filipina": no name, though it has a capital. */
function isBareNative(words: readonly Word[], i: number): boolean {
  const article = /^\d+-year-old$/.test(lowerAt(words, i - 1)) ? i - 2 : i - 1
  return (
    lowerAt(words, article) === 'the' &&
    isNative(lowerAt(words, i)) &&
    !qualifies(words[i + 1]) &&
    !isCalledAsPaper(words, i)
  )
}

/** In words: how far the determiner stands before such a noun, "one senior Wisconsin Democrat". */
const memberReach = 4

/** "one senior Democrat", "the Utah Republican": somebody of a party, not a name; where the noun stands that ends the run. */
function isMember(words: readonly Word[], from: number, last: number): boolean {
  const next = words[last + 1]
  const isAdjective = qualifies(next) && !postpositives.has(next?.lower ?? '')
  if (!partyMembers.has(lowerAt(words, last)) || isAdjective) return false
  for (let i = from - 1; i > from - memberReach; i--) {
    const word = words[i]
    if (word?.kind !== 'word' || isCapitalised(word)) return false
    if (determiners.has(word.lower)) return true
  }
  return false
}

/** "His Lordship", "Brig. Gen. (ret.)": what somebody is called, and no name. */
const isNobody = (words: readonly Word[], from: number, to: number): boolean =>
  // "BDO ¶ LLP said": the rest of a name that a line cuts
  (to - from === 1 && legalLetters.has(textAt(words, from))) ||
  // "the Big Four firm"
  (to - from === 2 &&
    /^big (?:three|four|five|six)$/.test(`${lowerAt(words, from)} ${lowerAt(words, from + 1)}`)) ||
  isDignity(words, from, to) ||
  isRankAlone(words, from, to) ||
  isPostAlone(words, from, to)

/** "Deputy General Manager – Leasing": a post that nobody has for a surname. */
const isPostAlone = (words: readonly Word[], from: number, to: number): boolean =>
  to - from > 1 &&
  postsOnly.has(lowerAt(words, to - 1)) &&
  words.slice(from, to).every(({ lower }) => roles.has(lower) || titles.has(lower))

/** "General Overseer of Abundant Life": no name behind the title. */
const isPost = (words: readonly Word[], { titleFrom, from, to }: Name): boolean =>
  titleFrom < from && to - from === 1 && postsOnly.has(lowerAt(words, from))

/** "LAMEGO (GNA) – It was market day": place and agency, in capitals; not "JANE DOE (OSH) – “…”", who signs what she says. */
const isDateline = (words: readonly Word[], { from, to, text }: Name, end: number): boolean =>
  to <= end &&
  words[end]?.kind !== 'quotation' &&
  (from === 0 || (textAt(words, from - 1) === '(' && textAt(words, to) === ')')) &&
  // "Elba, Feb. 11, GNA – A farmer"
  (!/\p{Ll}/u.test(text) || (isComma(words[to]) && months.has(lowerAt(words, to + 1))))

/**
 * Takes away the names that are part of another one's title, as the field is of "Superintendent of Police (Rural) Jane Doe"; whether
 * nothing of a name before it is left there.
 */
function clearTitle(names: Name[], { titleFrom }: Name): boolean {
  while ((names.at(-1)?.titleFrom ?? -1) >= titleFrom) names.pop()
  return titleFrom >= (names.at(-1)?.to ?? 0)
}

/** The name in a run of capitals, with the first of two offices that stands before it: "Managing Director and CEO Jane Doe". */
function nameBehindPair(
  text: string,
  words: readonly Word[],
  names: Name[],
  { from, to }: { from: number; to: number },
): Name | undefined {
  const name = nameIn(text, words, from, to)
  const titleFrom = name?.kind === 'person' ? overPair(words, from, name.from) : from
  const whole = name && titleFrom < from ? { ...name, titleFrom } : undefined
  return whole && clearTitle(names, whole) ? whole : name
}

/** In words: no run of capitals in a headline is read further, for its names are cut out of it. */
const longestInTitle = 16

/**
 * The proper names among the words of one sentence (or of what is quoted), in order. A
 * sentence's first word is capitalised whether it is a name or not.
 */
export function namesOf(text: string, words: readonly Word[], spelling: Spelling): readonly Name[] {
  const names: Name[] = []
  const isTitle = isTitleCase(words, spelling.small)
  const datelineEnd = afterDateline(words)
  for (let i = 0; i < words.length; i++) {
    if (!beginsName(words, i, spelling)) continue
    const spelledOut = isTitle ? i : spelledOutTo(words, i, spelling.letters)
    const run = i + runFrom(words, i, isTitle ? longestInTitle : undefined)
    // "the New York-based Committee": the name begins behind where it is based.
    const compound = words.slice(i, run).findLastIndex(({ lower }) => compounds.test(lower))
    if (compound > 0 && !words.slice(i, i + compound).some(({ lower }) => organisationWords.has(lower))) {
      i += compound
      continue
    }
    if (spelledOut > run) {
      const body = nameIn(text, words, i, spelledOut)
      if (body) names.push({ ...body, kind: 'group' })
      i = spelledOut - 1
      continue
    }
    const end = isTitle ? nameEndInTitle(words, i, run, spelling) : run
    const to = isMember(words, i, end - 1) ? end - 1 : end
    if (to === i || (to === i + 1 && isBareNative(words, i))) continue
    if (isInCapitals(words, i, to) || isCredit(words, i, to) || isNobody(words, i, to)) {
      i = to - 1
      continue
    }
    const holder = holderFrom(words, i, to)
    const held = holder && nameOfHolder(text, words, holder)
    if (held && clearTitle(names, held)) {
      names.push(held)
      i = held.to - 1
      continue
    }
    const office = officeUpTo(words, i, to)
    const name = office > i ? undefined : nameBehindPair(text, words, names, { from: i, to })
    // "LAMEGO – It was market day"
    if (name && !isPost(words, name))
      names.push(isDateline(words, name, datelineEnd) ? { ...name, kind: 'place' } : name)
    i = (office > i ? office : end) - 1
  }
  return compact(names)
}
