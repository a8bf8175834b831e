import type { Span } from '../article/article.ts'
import { cueVerb } from './lexicon/cues.ts'
import { isFirstName } from './lexicon/first-names.ts'
import {
  adverbs,
  auxiliaries,
  clauseWords,
  days,
  months,
  pastVerbs,
  prepositions,
  sentenceOpeners,
} from './lexicon/grammar.ts'
import { organisationWords, peoples, places, shortened } from './lexicon/groups.ts'
import { particles, roles, suffixes, titles } from './lexicon/people.ts'
import type { Spelling } from './spelling.ts'
import { isCapitalised, isPossessive, type Word } from './words.ts'

export type NameKind = 'person' | 'group' | 'place' | 'unknown'

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

const placeOpeners = new Set(
  'new north south east west saudi los las san santa st. fort port el united costa sri hong puerto sierra cape great'.split(
    ' ',
  ),
)

function isAcronym(text: string): boolean {
  return /^(?:\p{Lu}[\p{Lu}\p{N}.&-]+)$/u.test(text) && text.length > 1
}

function kindOf(parts: readonly Word[], titled: boolean, articleBefore: boolean): NameKind {
  const [first] = parts
  const last = parts.at(-1)
  if (!first || !last) return 'unknown'
  if (titled && parts.length <= 4) return 'person'
  const lower = parts.map((part) => part.lower)
  const known = parts.length > 1 && isFirstName(first.lower)
  if (
    known &&
    !articleBefore &&
    parts.length <= 3 &&
    !lower.slice(2).some((w) => organisationWords.has(w)) &&
    !/^(?:university|foundation|party|administration|campaign|house|department|tower|organization|hospital|center|institute|college|school|committee|court)$/.test(
      last.lower,
    )
  )
    return 'person'
  if (places.has(last.lower) && (parts.length === 1 || placeOpeners.has(first.lower))) return 'place'
  if (placeOpeners.has(first.lower) && parts.length > 1 && !known && !shortened.has(last.lower))
    return 'place'
  if (lower.some((w) => organisationWords.has(w)) || lower.includes('of') || lower.includes('&'))
    return 'group'
  if (parts.every((part) => isAcronym(part.text)) && !parts.some((part) => /^\p{Lu}\.$/u.test(part.text)))
    return 'group'
  if (
    parts.length > 1 &&
    (places.has(first.lower) ||
      (isAcronym(first.text) && !first.text.includes('.') && !parts.every((part) => isAcronym(part.text))))
  )
    return 'group'
  if (parts.length === 1 && (peoples.has(last.lower) || peoples.has(last.lower.replace(/s$/, ''))))
    return 'group'
  if (articleBefore) return 'group'
  return 'unknown'
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

/** Whether the name that began may go on over the small word `words[i]` ("of", "von", "&"), and how many words it takes. */
function bridge(words: readonly Word[], i: number, soFar: readonly Word[]): number {
  const [word, next, afterNext] = [words[i], words[i + 1], words[i + 2]]
  if (!word || !next) return 0
  if (word.text === '&' && isCapitalised(next)) return 1
  // "Bill" is a law, but in "Bill de Blasio" a first name.
  const ofPerson = soFar.length === 1 && isFirstName(soFar[0]?.lower ?? '')
  const ofOrganisation = !ofPerson && soFar.some((part) => organisationWords.has(part.lower))
  if (word.lower === 'on' || word.lower === 'at') {
    const last = soFar.at(-1)?.lower ?? ''
    const goesOn =
      word.lower === 'on'
        ? /^(?:commission|committee|council|panel|conference|subcommittee|institute)$/.test(last)
        : soFar[0]?.lower === 'university'
    return goesOn && isCapitalised(next) ? 1 : 0
  }
  if (word.lower === 'of' || word.lower === 'for') {
    if (!ofOrganisation && !(word.lower === 'of' && roles.has(soFar.at(-1)?.lower ?? ''))) return 0
    if (isCapitalised(next)) return 1
    return next.lower === 'the' && afterNext && isCapitalised(afterNext) ? 2 : 0
  }
  if (word.lower === 'and')
    return ofOrganisation && soFar.some((p) => p.lower === 'for' || p.lower === 'of') && isCapitalised(next)
      ? 1
      : 0
  if (ofOrganisation) return 0
  if (particles.has(word.lower) && isCapitalised(next)) return 1
  return particles.has(word.lower) && afterNext && particles.has(next.lower) && isCapitalised(afterNext)
    ? 2
    : 0
}

/** Small words that only a headline writes with a capital; no name goes over them. */
const headlineWords = new Set(
  'Who Whom Whose Which What That The Are Is Was Were Be Been Has Have Had Does Did And Or Nor If Because When Where Why How This These Those Of For In On To With By From At About After Before His Her Their Its It He She They You We'.split(
    ' ',
  ),
)

/** How many titles and roles the words from `from` on begin with. */
function titlesAhead(words: readonly Word[], from: number, to: number): number {
  let at = from
  while (at < to - 1 && (titles.has(words[at]?.lower ?? '') || roles.has(words[at]?.lower ?? ''))) at++
  return at - from
}

/** How many words from `from` on are one run of capitalised words. */
function runFrom(words: readonly Word[], from: number): number {
  let to = from + 1
  for (;;) {
    const word = words[to]
    if (!word || isPossessive(word) || headlineWords.has(word.text)) break
    if (
      isCapitalised(word) &&
      !days.has(word.lower) &&
      !months.has(word.lower) &&
      !/^i(?:'|$)/.test(word.lower)
    )
      to++
    else if (word.lower === 'kyzy' || word.lower === 'uulu') to++
    else if (word.text === ',' && suffixes.has(words[to + 1]?.lower ?? '')) to += 2
    else if (
      word.kind === 'quotation' &&
      word.end - word.start < 14 &&
      to - from - titlesAhead(words, from, to) <= 1 + (words[to - 1]?.text.endsWith('.') ? 1 : 0) &&
      isCapitalised(words[to + 1] ?? word)
    )
      to++
    else {
      const small = bridge(words, to, words.slice(from, to))
      if (small === 0) break
      to += small + 1
    }
  }
  return to - from
}

/** Where the name proper begins in a run of capitalised words: behind its last title ("House Speaker Paul D. Ryan"). */
function afterTitles(words: readonly Word[], from: number, to: number): number {
  let end = to
  while (end > from && suffixes.has(words[end - 1]?.lower ?? '')) end--
  let begin = from
  // "the General Assembly", "Independent States": no title before a word that no person bears.
  if (organisationWords.has(words[end - 1]?.lower ?? '') && !isFirstName(words[end - 2]?.lower ?? ''))
    return from
  for (let i = from; i < end - 1; i++) {
    const lower = words[i]?.lower ?? ''
    if (!titles.has(lower) && !roles.has(lower)) continue
    begin = i + 1
    // "Secretary of Homeland Security Jeh Johnson": the office goes up to the last two words.
    if (words[begin]?.lower === 'of') begin = Math.max(begin, end - 2)
  }
  while (begin < end - 1 && begin > from && /^of|the$/.test(words[begin]?.lower ?? '')) begin++
  // "American Donald Trump", "Democrat Hillary Clinton"
  while (
    begin < end - 2 &&
    (peoples.has(words[begin]?.lower ?? '') || isAcronym(words[begin]?.text ?? '')) &&
    isFirstName(words[begin + 1]?.lower ?? '')
  )
    begin++
  return begin
}

/** Whether a word at the beginning of a sentence is a name although nothing else in the article shows it to be one. */
function standsAlone(words: readonly Word[], i: number): boolean {
  const [word, next] = [words[i], words[i + 1]]
  if (!word || !next) return false
  const lower = word.lower
  if (isAcronym(word.text) || /\p{Ll}\p{Lu}/u.test(word.text)) return true
  if (isFirstName(lower) || places.has(lower) || peoples.has(lower) || peoples.has(lower.replace(/s$/, '')))
    return true
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
    const followed = words[i + 1] !== undefined && isCapitalised(words[i + 1] ?? word)
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
      !roles.has(word.lower) &&
      !titles.has(word.lower) &&
      !isFirstName(word.lower)
    )
      continue
    const run = runFrom(words, i)
    const to = i + run
    const from = afterTitles(words, i, to)
    let end = to
    while (end > from && (suffixes.has(words[end - 1]?.lower ?? '') || words[end - 1]?.text === ',')) end--
    const parts = words.slice(from, end).filter((part) => part.kind === 'word')
    const first = words[from]
    const last = words[to - 1]
    if (first && last && parts.length > 0) {
      const titled = from > i
      names.push({
        from,
        to,
        titleFrom: i,
        start: first.start,
        end: last.end,
        text: text.slice(first.start, last.end),
        parts: parts.map((part) => part.text),
        suffix: end < to ? words[to - 1]?.text : undefined,
        kind: kindOf(parts, titled, previous?.lower === 'the' && !qualifies(words[to])),
      })
    }
    i = to - 1
  }
  return names
}
