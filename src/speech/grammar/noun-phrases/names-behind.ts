import { determiners, opensPhrase, prepositions } from '../../lexicon/grammar.ts'
import { list } from '../../lexicon/list.ts'
import { isPersonal } from '../../lexicon/person-nouns.ts'
import type { Name } from '../../names/names.ts'
import { isCapitalised, lowerAt, textAt, type Word } from '../../text/words.ts'
import type { NamedSentence } from '../phrases.ts'

/** Names that end a stretch of words, and are the one who speaks rather than the noun before them. */

/** Offices of which one is "of" or "to" something, and is held by whoever is named behind that. */
const officesHeld = list(
  `chairman chairwoman chairperson chair president vice-president secretary director head chief chancellor vice-chancellor governor minister speaker
   commissioner commander superintendent mayor archbishop bishop rector dean staff general`,
)

/** "Chief Secretary to the Treasury Jane Doe": the name ends what an office is of, all in capitals; not "an aide to President Jane Doe". */
export function isHolder(
  words: readonly Word[],
  headEnd: number,
  { titleFrom, from, kind, parts }: Name,
): boolean {
  const head = words[headEnd - 1]
  const between = words.slice(headEnd, titleFrom)
  // "Chief of Staff to the First Lady Jane Doe", "Secretary to the Late John Roe": somebody else.
  if (/^(?:the|late)$/.test(lowerAt(words, titleFrom - 1))) return false
  if (kind !== 'person' || parts.length < 2 || !head) return false
  if (officesHeld.has(head.lower) && isField(between)) return true
  return (
    isCapitalised(head) &&
    officesHeld.has(head.lower) &&
    between.length + from - titleFrom > 1 &&
    (!prepositions.has(lowerAt(words, titleFrom - 1)) || lowerAt(words, titleFrom) === 'staff') &&
    between.every((word) => isCapitalised(word) || /^(?:of|to|for|the|and|on|in)$/.test(word.lower))
  )
}

/** "of public health": nothing but what an office is for, behind which its holder's name stands; not "of singer Jane Doe". */
function isField(between: readonly Word[]): boolean {
  const [of, ...field] = between
  const last = field.at(-1)
  return (
    /^(?:of|for)$/.test(of?.lower ?? '') &&
    last !== undefined &&
    !isPersonal(last.lower) &&
    field.every(
      ({ kind, text, lower }) =>
        kind === 'word' && /^\p{Ll}/u.test(text) && (lower === 'and' || !opensPhrase(lower)),
    )
  )
}

/** "flares in a move Albanese condemned": right behind a thing stands whose doing or saying it is. */
export function isInObjectClause(words: readonly Word[], { titleFrom, from, kind }: Name): boolean {
  const noun = words[titleFrom - 1]
  return (
    kind === 'unknown' &&
    titleFrom === from &&
    noun?.kind === 'word' &&
    /^(?:move|step|decision|plan|act|attack|claim|comment|remark|ruling|speech|deal|law|bill|policy|proposal|war|vote|result|report|letter|post|video)s?$/.test(
      noun.lower,
    ) &&
    determiners.has(lowerAt(words, titleFrom - 2))
  )
}

/** In words: letters in brackets are no longer. */
const bracketReach = 5

/** "the Taxi Council (TC) in Elba": whose letters stand in the brackets right before where it is, at `i`. */
export function bodyBeforeBracket({ words, nameTo }: NamedSentence, i: number): Name | undefined {
  if (!/^(?:in|of|for)$/.test(lowerAt(words, i)) || textAt(words, i - 1) !== ')') return undefined
  for (let at = i - 2; at > i - bracketReach; at--) {
    if (textAt(words, at) !== '(') continue
    const body = nameTo.get(at)
    const before = (body?.titleFrom ?? 0) - 1
    // "the leader of the Taxi Council (TC) in Elba"
    const isOf = prepositions.has(
      lowerAt(words, determiners.has(lowerAt(words, before)) ? before - 1 : before),
    )
    return isOf ? undefined : body
  }
  return undefined
}
