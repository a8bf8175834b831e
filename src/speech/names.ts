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
import { organisationWords, peoples, places } from './lexicon/groups.ts'
import { roles, suffixes, titles } from './lexicon/people.ts'
import { isAcronym, kindOf, type NameKind } from './name-kinds.ts'
import { runFrom } from './name-runs.ts'
import type { Spelling } from './spelling.ts'
import { isCapitalised, isPossessive, type Word } from './words.ts'

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
        suffix: end < to ? words[to - 1]?.text : undefined,
        kind: kindOf(parts, titled, articleBefore),
      })
    }
    i = to - 1
  }
  return names
}
