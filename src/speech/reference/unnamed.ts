import { isFragment } from '../grammar/noun-phrases/fragments.ts'
import type { NamedSentence, Source } from '../grammar/phrases.ts'
import { isSpeaker } from '../grammar/speakers.ts'
import { bodies, officialBodies, withoutArticle } from '../lexicon/bodies.ts'
import { dignityBearers } from '../lexicon/callings/titles.ts'
import { announcements, isBearer, measures, recordings } from '../lexicon/documents.ts'
import {
  auxiliaries,
  clauseWords,
  determiners,
  pastVerbs,
  possessives,
  shares,
  speakingNouns,
} from '../lexicon/grammar.ts'
import { isNative, plurals } from '../lexicon/groups.ts'
import { isPersonal, roles } from '../lexicon/person-nouns.ts'
import { singularOf } from '../lexicon/singular.ts'
import { anonymous, keepingBack } from '../lexicon/verbs/around-verbs.ts'
import { cueVerb } from '../lexicon/verbs/table.ts'
import { isCapitalised, isComma, isPossessive, lowerAt, type Word } from '../text/words.ts'
import { isDocument } from './bodies/documents.ts'

/**
 * Whether a description can be shown as the words for who speaks: its noun is one for people or the like, or a name,
 * and nothing in it shows that it is half of another clause ("t-shirts appeared that …").
 */
function isPlausible(sentence: NamedSentence, source: Source): boolean {
  const { words, nameTo } = sentence
  const { from, to, head } = source
  const first = words[from]
  // "any hospital that demanded cash"
  if (
    !first ||
    isFragment(sentence, source) ||
    /^(?:any|every|each|no)$/.test(first.lower) ||
    (to - from === 1 && (determiners.has(first.lower) || clauseWords.has(first.lower)))
  )
    return false
  let reached = false
  for (let i = from; i < to && !reached; i++) {
    const word = words[i]
    if (!word || word.kind === 'quotation') return false
    if (i > from && clauseWords.has(word.lower) && word.lower !== 'and') return false
    if (
      !isCapitalised(word) &&
      (pastVerbs.has(word.lower) || (auxiliaries.has(word.lower) && word.lower !== "'s"))
    )
      return false
    reached = word === head
  }
  return isSpeaker(head) || (isCapitalised(head) && (nameTo.has(words.indexOf(head, from) + 1) || from > 0))
}

const definite = new Set(['the', 'this', 'that', ...possessives])

/** What bodies give out, and nobody else does in their name. */
const isStatement = ({ lower }: Word, i: number, words: readonly Word[]): boolean =>
  announcements.has(lower) && words.slice(Math.max(0, i - 3), i).some((word) => word.lower === 'in')

/**
 * Whether a description means one particular person or thing: "the ruling", "her lawyer", "Ms. Doe’s aide". Whom it means was
 * told before; where that is not found, its words alone do not tell who speaks.
 */
function isDefinite({ words, nameTo }: NamedSentence, { from, to, head }: Source): boolean {
  // "the Clinton campaign", "the Saudi government": the name in it tells which one.
  const named = words.slice(from + 1, to).some(isCapitalised) || nameTo.has(from + 1)
  // "His Lordship": that he has such a title tells no more.
  const isForce =
    head.lower === 'guard' &&
    /^(?:coast|border|national|honou?r|presidential|palace)$/.test(
      lowerAt(words, words.indexOf(head, from) - 1),
    )
  const isPerson =
    (roles.has(head.lower) && !isForce) || isNative(head.lower) || dignityBearers.has(head.lower)
  if (named && !isPerson && !isWhereAlone({ words, nameTo }, from, words.indexOf(head, from))) return false
  // "the ministry of health": what it is of tells which one.
  if (
    speakingNouns.has(head.lower) &&
    words[words.indexOf(head, from) + 1]?.lower === 'of' &&
    words.indexOf(head, from) + 2 < to
  )
    return false
  const opensDefinite =
    definite.has(lowerAt(words, from)) ||
    words.slice(from, to).some((word, i) => isPossessive(word) && nameTo.has(from + i))
  // "the mayor's office": whose it is tells which one.
  const officer = words.slice(from, to).findIndex((word) => isPossessive(word))
  if (head.lower === 'office' && officer > 0 && roles.has(lowerAt(words, from + officer - 1))) return false
  // "the commission said": what it is tells as much as the article may ever do.
  if (officialBodies.has(head.lower)) return false
  // "the ministry said in a statement": more than what it is the article may never tell.
  if (bodies.has(head.lower) && to - from === 2 && words.slice(to, to + 6).some(isStatement)) return false
  return opensDefinite && !/[^s’']s$/.test(head.lower) && !plurals.has(head.lower)
}

/** "the Japanese automaker", "the UN agency": the one word before the noun only tells where the body is, and not which; not "the Harbour Times tabloid". */
const isWhereAlone = (
  { words, nameTo }: Pick<NamedSentence, 'words' | 'nameTo'>,
  from: number,
  noun: number,
): boolean =>
  lowerAt(words, from) === 'the' &&
  bodies.has(lowerAt(words, noun)) &&
  !officialBodies.has(lowerAt(words, noun)) &&
  (nameTo.get(noun)?.parts.length ?? 1) === 1

/** Whether a source is a share of those asked: "51 percent of voters", "six in 10". */
function isShare({ words }: NamedSentence, { from, to, head }: Source): boolean {
  if (shares.has(head.lower) || head.text.endsWith('%')) return true
  return words
    .slice(from, to)
    .some((word, i) => word.lower === 'in' && words[from + i + 1]?.kind === 'number')
}

/**
 * Whether a source is a thing in which or on which somebody's words are: "his first videos", "the results", "the banner"; any one
 * of several that "reads".
 */
function isThing({ words }: NamedSentence, { from, to, head }: Source): boolean {
  const one = singularOf(head.lower)
  const last = words[to - 1]
  const isOneOf =
    /^(?:one|another|some|most|many|several|all|both|none)$/.test(head.lower) &&
    lowerAt(words, words.indexOf(head, from) + 1) === 'of' &&
    last !== undefined
  return (
    measures.has(head.lower) ||
    isBearer(head.lower) ||
    recordings.has(one) ||
    (isOneOf && !isDocument(last) && /^reads?$/.test(lowerAt(words, to)))
  )
}

/** What the wording of a source without a name is worth as evidence. */
export function kindOfWording(
  sentence: NamedSentence,
  source: Source,
): 'worded' | 'definite' | 'oddlyWorded' | 'document' | 'share' {
  if (!isPlausible(sentence, source)) return 'oddlyWorded'
  if (isDocument(source.head) || isThing(sentence, source)) return 'document'
  if (isShare(sentence, source)) return 'share'
  return isDefinite(sentence, source) ? 'definite' : 'worded'
}

/** "one of the guards", "another official" */
export const isOneOfPeople = ([first = '', ...others]: readonly string[]): boolean =>
  /^(?:one|another)$/i.test(first) && others.some((word) => isPersonal(singularOf(word.toLowerCase())))

/** In words: what tells that somebody's name is kept back stands no farther behind them. */
const keptBackReach = 30

/** Whether such words stand there: "anonymity", "not to be named", "asked that her name not be used". */
const asksForNoName = (words: readonly Word[], i: number): boolean =>
  anonymous.has(lowerAt(words, i)) ||
  (/^(?:named|identified|used)$/.test(lowerAt(words, i)) &&
    lowerAt(words, i - 1) === 'be' &&
    words.slice(Math.max(0, i - 4), i).some(({ lower }) => lower === 'not'))

/**
 * Whether the article keeps back the name of whoever the source means: "the aide, who spoke on condition of anonymity, said", "the
 * aide said, asking not to be named", "the aide, a nurse who spoke anonymously". Then they are nobody whom it names.
 */
export function isKeptBack({ words }: NamedSentence, { to }: Source): boolean {
  let at = to
  while (at < to + keptBackReach && at < words.length && !asksForNoName(words, at)) at++
  const opener = to + words.slice(to, at).findIndex(({ lower }) => keepingBack.has(lower))
  if (opener < to || !asksForNoName(words, at)) return false
  const said = cueVerb(lowerAt(words, to)) ? to + 1 : to
  const behindComma = isComma(words[said]) ? said + 1 : said
  if (opener === behindComma) return true
  const apposed = words.slice(behindComma, opener)
  const isApposition = behindComma > to && said === to && /^an?$/.test(apposed[0]?.lower ?? '')
  return isApposition && apposed.every(({ kind, lower }) => kind === 'word' && !auxiliaries.has(lower))
}

/** Whether "the" or "this" stands before the noun at `i`, or before a body's "that", which joins no clause there. */
export const isSingled = (words: readonly Word[], i: number): boolean =>
  /^(?:the|this)$/.test(lowerAt(words, i - 1)) ||
  (lowerAt(words, i - 1) === 'that' &&
    bodies.has(lowerAt(words, i)) &&
    !withoutArticle.has(lowerAt(words, i)))
