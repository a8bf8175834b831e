import type { Span } from '../../article/article.ts'
import { cueVerb } from '../lexicon/cues.ts'
import {
  abstractions,
  adverbs,
  auxiliaries,
  clauseWords,
  determiners,
  pastVerbs,
  prepositions,
  sentenceOpeners,
} from '../lexicon/grammar.ts'
import { isNative, organisationWords, peoples, places } from '../lexicon/groups.ts'
import { isFirstName } from '../lexicon/names/first-names.ts'
import { crowds, particles, parties, roles, suffixes, titles } from '../lexicon/people.ts'
import { days, months } from '../lexicon/time.ts'
import type { Spelling } from '../text/spelling.ts'
import { isCapitalised, isComma, isPossessive, lowerAt, textAt, type Word } from '../text/words.ts'
import { isAcronym, kindOf, type NameKind } from './name-kinds.ts'
import { isAppeal, runFrom } from './name-runs.ts'

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

/** Nouns for people that are no titles: with a capital inside a name they are part of it. */
const neverBefore = new Set(
  'star guard guide champion model child kid youth peer client victim survivor friend'.split(' '),
)

/** Where the name proper begins in a run of capitalised words: behind its last title ("House Speaker Paul D. Ryan"). */
function afterTitles(words: readonly Word[], from: number, to: number): number {
  let end = to
  while (end > from && suffixes.has(lowerAt(words, end - 1))) end--
  let begin = from
  // "the General Assembly", "Independent States": no title before a word that no person bears.
  if (organisationWords.has(lowerAt(words, end - 1)) && !isFirstName(lowerAt(words, end - 2))) return from
  for (let i = from; i < end - 1; i++) {
    const lower = lowerAt(words, i)
    if (!titles.has(lower) && !roles.has(lower)) continue
    // "Harbour Star Lines": nobody is called so before a name.
    if (i > from && neverBefore.has(lower) && !isFirstName(lowerAt(words, i + 1))) continue
    // "Dean Roe": a first name, too.
    if (i === from && i === end - 2 && isFirstName(lower)) continue
    begin = i + 1
    // "Secretary of Homeland Security Jeh Johnson": the office goes up to the last two words.
    if (/^(?:of|for)$/.test(lowerAt(words, begin))) begin = Math.max(begin, end - 2)
  }
  // "Officer B": the letter alone is no name.
  if (begin > from && begin === end - 1 && /^\p{Lu}\.?$/u.test(textAt(words, begin))) return begin - 1
  begin = Math.max(begin, behindCalling(words, begin, end))
  while (begin < end - 1 && begin > from && /^(?:of|the)$/.test(lowerAt(words, begin))) begin++
  // "American Donald Trump", "Democrat Hillary Clinton"
  while (
    begin < end - 2 &&
    (peoples.has(lowerAt(words, begin).replace(/s$/, '')) || isAcronym(textAt(words, begin))) &&
    isFirstName(lowerAt(words, begin + 1))
  )
    begin++
  return begin
}

/** "the charity Open Ports", "Open Ports, which": what stands beside the name shows that it is no person's. */
const isBody = (words: readonly Word[], from: number, to: number): boolean =>
  /^(?:charity|company|firm|group|agency|newspaper|magazine|website|union|think-tank|network|airline|startup|retailer)$/.test(
    lowerAt(words, from - 1),
  ) ||
  (isComma(words[to]) && words[to + 1]?.lower === 'which')

const officeWords = new Set('national prime vice deputy first chief attorney general acting'.split(' '))

/** Whether the word stands in the name of an office alone, not of whom it belongs to. */
const isOffice = ({ lower }: Word): boolean =>
  (roles.has(lower) && !organisationWords.has(lower) && !parties.has(lower)) || officeWords.has(lower)

/** Offices that are nobody's surname: "President said", while Ms. Bishop and Mr. King have names. */
const bareOffices = new Set(
  'president vice-president minister ambassador senator governor chairman chairwoman secretary commissioner spokesman spokeswoman ceo'.split(
    ' ',
  ),
)

const isOfPlace = (word: Word | undefined): boolean =>
  word !== undefined &&
  (peoples.has(word.lower) ||
    places.has(word.lower) ||
    /^(?:US|UK|EU|UN|U\.S\.|U\.K\.|U\.N\.)$/.test(word.text))

/**
 * Where an office ends that is written like a name and has none behind it: "the CEO said", "our Prime Minister", "CEO of Acme";
 * `from` where the run of capitals from there to `to` is no such thing.
 */
function officeUpTo(words: readonly Word[], from: number, to: number): number {
  // "the US President", "French President"
  let end = to - from > 1 && isOfPlace(words[from]) ? from + 1 : from
  for (let word = words[end]; word && end < to && isOffice(word); word = words[end]) end++
  if (end === from || !roles.has(lowerAt(words, end - 1))) return from
  // "Secretary of Defense": what the office is for is nobody's name either.
  const holdsPart =
    /^(?:secretary|undersecretary|minister|superintendent|commissioner|chancellor|prince|princess|duke|duchess|earl|lord|bishop|archbishop)$/.test(
      lowerAt(words, end - 1),
    )
  if (end < to && holdsPart && words[end]?.lower === 'of' && to - end < 3) return to
  // "National Vice President of the Port Workers Association"
  if (
    words[end]?.lower === 'of' &&
    words[end + 1]?.lower === 'the' &&
    end + 3 < to &&
    organisationWords.has(lowerAt(words, to - 1))
  )
    return end
  if (end < to)
    return /^(?:of|for)$/.test(lowerAt(words, end)) && to - end < 4 && !isFirstName(lowerAt(words, end + 1))
      ? end
      : from
  const only = words[from]
  if (isOfPlace(only) || bareOffices.has(lowerAt(words, end - 1))) return end
  return determiners.has(lowerAt(words, from - 1)) || (to - from === 1 && only && isAcronym(only.text))
    ? end
    : from
}

/** Ends of nouns for what people do: "Keeper", "Skier", "Florist", "Librarian". */
const calling = /^\p{Lu}\p{Ll}{2,}(?:er|or|our|ist|ian|man|woman|mate|ant)$|^Co-\p{Ll}+$/u

/** Where the name proper begins behind what its bearer does, written with a capital: "Keeper Raj Roe"; else `from`. */
function behindCalling(words: readonly Word[], from: number, to: number): number {
  const [word, next] = [words[from], words[from + 1]]
  if (!word || !next || to - from < 3) return from
  const isCalling = calling.test(word.text) && !isFirstName(word.lower) && !organisationWords.has(word.lower)
  return isCalling && isFirstName(next.lower) ? from + 1 : from
}

/** Letters behind a name for what its bearer was awarded: "Jane Doe QC", "John Roe OBE". */
function isAward(words: readonly Word[], from: number, i: number): boolean {
  return (
    i - from >= 2 &&
    isFirstName(lowerAt(words, from)) &&
    /^(?:\p{Lu}{2,4}|PhD)$/u.test(textAt(words, i)) &&
    !suffixes.has(lowerAt(words, i)) &&
    /\p{Ll}/u.test(textAt(words, i - 1))
  )
}

/** Whether the name of a body begins there that ends in its country: "Water UK said", though water is a common word. */
const isBranch = (words: readonly Word[], i: number): boolean => {
  const next = words[i + 2]
  return (
    /^(?:UK|USA|NI|NZ|GB)$/.test(textAt(words, i + 1)) &&
    next !== undefined &&
    (next.text === ',' || auxiliaries.has(next.lower) || cueVerb(next.lower)?.form === 'past')
  )
}

/** Whether a word at the beginning of a sentence is a name although nothing else in the article shows it to be one. */
function standsAlone(words: readonly Word[], i: number): boolean {
  const [word, next] = [words[i], words[i + 1]]
  if (!word || !next) return false
  const lower = word.lower
  // "Police said", "Residents said"
  const one = lower.replace(/s$/, '')
  const isCommon = lower === 'police' || (one !== lower && (crowds.has(one) || roles.has(one)))
  if (isCommon && !peoples.has(one)) return isFirstName(lower)
  if (abstractions.has(lower)) return false
  if (isAcronym(word.text) || /\p{Ll}\p{Lu}/u.test(word.text)) return true
  if (isFirstName(lower) || places.has(lower) || peoples.has(lower) || peoples.has(lower.replace(/s$/, '')))
    return true
  // "Garnier, who was arrested,"
  if (next.text === ',' && words[i + 2]?.lower === 'who') return true
  return isPossessive(next) || auxiliaries.has(next.lower) || cueVerb(next.lower) !== undefined
}

/**
 * The proper names among the words of one sentence (or of what is quoted), in order. A
 * sentence's first word is capitalised whether it is a name or not.
 */
export function namesOf(text: string, words: readonly Word[], { small, proper }: Spelling): Name[] {
  const names: Name[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (
      !word ||
      !isCapitalised(word) ||
      /^i(?:'|$)/.test(word.lower) ||
      days.has(word.lower) ||
      months.has(word.lower)
    )
      continue
    const previous = words[i - 1]
    const opensSentence = !previous || previous.kind === 'quotation' || /^[.:?!“"'(—–―-]$/.test(previous.text)
    // "President of Peru Jane Doe"
    const next = words[roles.has(word.lower) && /^(?:of|for)$/.test(lowerAt(words, i + 1)) ? i + 2 : i + 1]
    const followed =
      next !== undefined &&
      (isCapitalised(next) ||
        ((particles.has(next.lower) || isAppeal(words, i)) && isCapitalised(words[i + 2] ?? next)))
    if (sentenceOpeners.has(word.lower) && (opensSentence || !followed || word.lower === 'the')) continue
    if (
      opensSentence &&
      !followed &&
      (small.has(word.lower) || !(proper.has(word.lower) || standsAlone(words, i)))
    )
      continue
    if (
      opensSentence &&
      followed &&
      small.has(word.lower) &&
      !isBranch(words, i) &&
      !roles.has(word.lower) &&
      !titles.has(word.lower) &&
      !isFirstName(word.lower)
    )
      continue
    // "Said Jane Doe: …", "Said Doe: …"
    const verb = opensSentence ? cueVerb(word.lower) : undefined
    const inverts = isFirstName(lowerAt(words, i + 1)) || /^[,:]$/.test(textAt(words, i + 2))
    if (verb?.form === 'past' && verb.kind === 'speech' && inverts) continue
    // "Ten-year-old Jane Doe", "Christmas Eve", "New Year's Eve"
    if (/-of-\p{L}+$/u.test(word.lower) && followed) continue
    if (/-(?:years?-old|owned|based|backed|run|listed|controlled|funded|born|trained)$/.test(word.lower))
      continue
    if (/^(?:eve|day)$/.test(word.lower) && previous && (days.has(previous.lower) || isPossessive(previous)))
      continue
    const run = runFrom(words, i)
    // "the Dutchwoman said"
    if (run === 1 && previous?.lower === 'the' && isNative(word.lower) && !qualifies(words[i + 1])) continue
    const to = i + run
    const office = officeUpTo(words, i, to)
    if (office > i) {
      i = office - 1
      continue
    }
    const from = afterTitles(words, i, to)
    let shownTo = to
    while (isAward(words, from, shownTo - 1)) shownTo--
    let end = shownTo
    while (end > from && (suffixes.has(lowerAt(words, end - 1)) || isComma(words[end - 1]))) end--
    const parts = words.slice(from, end).filter((part) => part.kind === 'word')
    const first = words[from]
    const last = words[shownTo - 1]
    if (first && last && parts.length > 0) {
      const titled = from > i
      // "the Obama administration" tells nothing of Obama, but "the Harbour Line" is no person, whatever follows.
      const articleBefore = previous?.lower === 'the' && (parts.length > 1 || !qualifies(words[to]))
      names.push({
        from,
        to,
        titleFrom: i,
        start: first.start,
        end: last.end,
        text: text.slice(first.start, last.end),
        parts: parts.map((part) => part.text),
        suffix: end < shownTo ? last.text : undefined,
        kind: isBody(words, i, to) ? 'group' : kindOf(parts, titled, articleBefore),
      })
    }
    i = to - 1
  }
  return names
}
