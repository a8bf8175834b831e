import type { Span } from '../../article/article.ts'
import { LONGEST_QUESTION } from '../../limits.ts'
import { atOnce } from '../../slices.ts'
import type { PassageIndex } from '../index/passage-index.ts'
import type { AskedWord } from '../index/wording.ts'
import type { Nearness } from '../meaning/encoder/nearness.ts'
import { type Meaning, type Same, SPELLED_ALIKE, Strengths } from '../meaning/likeness.ts'
import {
  type AnswerKind,
  answerKindOf,
  asksAge,
  asksWhich,
  countedFrom,
  happenedIn,
  hintFor,
} from '../text/answer-kind.ts'
import { SPEECH_WORDS } from '../text/stop-words.ts'
import { type Token, tokensOf } from '../text/terms.ts'
import { isMostlyCyrillic } from '../text/transliteration.ts'

/** A word of the question that says what is asked for. */
export interface QuestionWord {
  term: string
  /** Whether it is written like a name or number. */
  name: boolean
  /** Whether the corpus has it, if need be in another spelling. */
  known: boolean
  /** Whether it belongs to a name or number, of one word or several, that the corpus does not have in full. */
  strange: boolean
  /** How much it says: more the rarer it is, in English and in the corpus. */
  weight: number
  same: Same[]
  /** How strongly the strongest of these stands for it; 0 where there are none. */
  ownStrength: number
  /** How strongly any term of the corpus stands for it. */
  strengths: Strengths
}

/** A question, understood. */
export interface Question {
  /** All words as they are written, stop words too. */
  asked: readonly AskedWord[]
  words: QuestionWord[]
  /** Sum of the words' weights; at least a little above 0. */
  weight: number
  /** What it means as a whole: a vector for the index's `sentenceVectors`; empty where there are none. */
  sentenceVector: Int8Array
  /** What it speaks of: a vector for the index's `topicVectors`; empty where there are none. */
  topicVector: Int8Array
  /** How near the paragraphs are to it by the encoder, where there is one. */
  nearness: Nearness | undefined
  kind: AnswerKind
  /** The bit of `HINT` that a sentence should have; 0 for any. */
  hint: number
  /** Whether it wants one of a kind named: "which senator". */
  asksWhich: boolean
  /** One bit for each word that says what is to be counted: "how many senators"; 0 where nothing is. */
  counted: number
  /** Whether it asks how old somebody is. */
  asksAge: boolean
  /** Whether it asks what somebody says. */
  asksSpeech: boolean
  /** Whether it wants to hear what happened somewhere, some time or with something: nothing else is said in it. */
  asksNews: boolean
  /** Whether it is written in Cyrillic letters, for the most part. */
  isCyrillic: boolean
}

/** How many of the commonest English words are taken to be spelled rightly: among rarer ones names and slips stand too. */
const COMMON_WORDS = 20_000
/** How much rarity in the corpus counts beside rarity in English. */
const HERE = 1.5
/** A place, a day, a month and a year; who says more asks for more than news of them. */
const MOST_NAMED = 4
/** Each word has a bit of a number, and JavaScript's have 32; a question says what it asks in fewer words. */
const MOST_WORDS = 24

/** Reads a question for an index. Whatever the text, the result has at most 24 words. */
export const understand = (text: string, index: PassageIndex, nearness?: Nearness): Question =>
  atOnce(understanding(text, index, nearness))

/** The same step by step: to find how a slip of the pen was meant takes a while where there are many words. */
export function* understanding(
  text: string,
  index: PassageIndex,
  nearness?: Nearness,
): Generator<void, Question> {
  const asked = withoutShouting(text.slice(0, LONGEST_QUESTION).replace(GREETING, '').replace(EXCLUDED, ''))
  const tokens = tokensOf(asked)
  // Of one article's paragraphs all are news of the same place and time.
  const news = index.hasSeveral ? newsAskedOf(asked, tokens) : undefined
  const words: QuestionWord[] = []
  const places: Token[] = []
  const seen = new Set<string>()
  for (const token of tokens) {
    if (token.stop || seen.has(token.term) || words.length === MOST_WORDS) continue
    if (news && token.start < news.end) continue
    seen.add(token.term)
    words.push(yield* wordOf(token, index))
    places.push(token)
  }
  markStrangeNames(words, places, asked)
  const kind = answerKindOf(asked)
  return {
    asked: askedWords(tokens, words),
    words,
    weight: words.reduce((sum, { weight }) => sum + weight, 0) || 1e-9,
    sentenceVector: index.sentenceVectors?.of(tokens) ?? new Int8Array(),
    topicVector: index.topicVectors?.of(tokens) ?? new Int8Array(),
    nearness,
    kind,
    hint: hintFor(kind),
    asksWhich: asksWhich(asked),
    counted: countedWords(asked, tokens, words),
    asksAge: asksAge(asked),
    asksSpeech: tokens.some(({ word }) => SPEECH_WORDS.has(word)),
    asksNews: news !== undefined,
    isCyrillic: isMostlyCyrillic(asked),
  }
}

/** A word may be asked in two forms, as in "after the election, who was elected?": both are that word. */
function askedWords(tokens: readonly Token[], words: readonly QuestionWord[]): AskedWord[] {
  const bits = new Map(words.map(({ term }, w) => [term, 1 << w]))
  return tokens.map(({ word, term, stop }) => ({ word, bit: stop ? 0 : (bits.get(term) ?? 0) }))
}

/**
 * Where "what happened" stands in a question that opens with it and else says only where, when or with what, as "what
 * happened in Osh in May?": then "happened" is no word that an answer would have.
 */
function newsAskedOf(asked: string, tokens: readonly Token[]): Span | undefined {
  const happened = happenedIn(asked)
  if (!happened) return undefined
  if (tokens.some(({ start, stop }) => start < happened.start && !stop)) return undefined
  const named = tokens.filter(({ start, stop }) => start >= happened.end && !stop).length
  return named > 0 && named <= MOST_NAMED ? happened : undefined
}

/** "How many of the Democratic senators voted": the words that follow in a row. */
function countedWords(asked: string, tokens: readonly Token[], words: readonly QuestionWord[]): number {
  const from = countedFrom(asked)
  if (from === undefined) return 0
  const behind = tokens.filter(({ start }) => start >= from)
  const first = behind.findIndex(({ stop }) => !stop)
  let counted = 0
  for (const { term, stop } of first < 0 ? [] : behind.slice(first)) {
    if (stop) break
    const w = words.findIndex((word) => word.term === term)
    if (w >= 0) counted |= 1 << w
  }
  return counted
}

/** A question in capitals alone says nothing by them; one of a word or two may be a name that is written so: "the US". */
const withoutShouting = (text: string): string =>
  /\p{Ll}/u.test(text) || !/\S\s+\S+\s+\S/.test(text) ? text : text.toLowerCase()

/** Whoever writes so is used to other searches, where that leaves words out. */
const EXCLUDED = /(?<=\p{Ll}\S*) (?:AND|OR|BUT) NOT [\p{L}\p{N}-]+/gu

/** What people say before they ask. */
const GREETING =
  /^[\s\p{P}]*(?:(?:hello|hi|hey|greetings|good (?:morning|day|afternoon|evening|night)|привет|здравствуй(?:те)?|добр(?:ый день|ое утро|ый вечер)|салам|саламатсызбы)(?![\p{L}\p{N}])[\s\p{P}]*)+/iu

function* wordOf(token: Token, index: PassageIndex): Generator<void, QuestionWord> {
  const { vectors, texts, meanings } = index
  const key = `${token.term} ${token.word}`
  let meaning = meanings.get(key)
  if (!meaning) {
    meaning = yield* meaningOf(token, index)
    meanings.set(key, meaning)
  }
  const { row, same, strengths } = meaning
  const frequency = Math.max(0, ...same.map(({ term }) => texts.frequency[term] ?? 0))
  const rarityHere = Math.log(1 + (index.size - frequency + 0.5) / (frequency + 0.5))
  const digit = token.term.charCodeAt(0) <= 57
  return {
    term: token.term,
    name: (token.capital && token.start > 0) || digit,
    known: same.length > 0,
    strange: false,
    weight: vectors ? vectors.rarity(row) ** 2 * (1 + HERE * rarityHere) : rarityHere,
    same,
    ownStrength: Math.max(0, ...same.map(({ strength }) => strength)),
    strengths,
  }
}

function* meaningOf(token: Token, index: PassageIndex): Generator<void, Meaning> {
  const { vectors, termVectors, texts } = index
  const known = index.termOf(token.term)
  const asWritten = vectors?.rowOf(token.word) ?? -1
  const same =
    known === undefined ? yield* spelledLike(token, asWritten, index) : [{ term: known, strength: 1 }]
  // A slip of the pen means what the word means that it is a slip of.
  const row = asWritten >= 0 ? asWritten : (vectors?.rowOf(texts.words[same[0]?.term ?? -1] ?? '') ?? -1)
  const workedOut = row >= 0 ? termVectors?.strengthsFor(row) : undefined
  return { row, same, strengths: new Strengths(same, texts.terms.length, workedOut) }
}

/** "World Cup" is a name that a corpus with "world" alone does not have: all words of a name stand or fall together. */
function markStrangeNames(words: QuestionWord[], places: readonly Token[], asked: string): void {
  let from = 0
  for (let i = 1; i <= words.length; i++) {
    const [before, here] = [places[i - 1], places[i]]
    const goesOn =
      before &&
      here &&
      words[i - 1]?.name &&
      words[i]?.name &&
      /^[ -]$/.test(asked.slice(before.end, here.start))
    if (goesOn) continue
    const name = words.slice(from, i).filter((word) => word.name)
    if (name.some((word) => !word.known)) for (const word of name) word.strange = true
    from = i
  }
}

/** A word that the corpus does not know may be a name spelled in another way or alphabet, or a slip of the pen. */
function* spelledLike({ term, word }: Token, row: number, index: PassageIndex): Generator<void, Same[]> {
  const isCommon = row >= 0 && row < COMMON_WORDS
  if (term.length < 4 || /\d/.test(term) || isCommon) return []
  const sounding = index.spokenAlike(word)
  if (sounding.length > 0) return sounding.map((number) => ({ term: number, strength: SPELLED_ALIKE }))
  const distance = word.length < 8 ? 1 : 2
  return (yield* index.similarlySpelled(term, distance)).flatMap((other) => {
    const number = index.termOf(other)
    return number === undefined || other.length < 4 ? [] : [{ term: number, strength: SPELLED_ALIKE }]
  })
}
