import { type AnswerKind, answerKindOf, hintFor } from './answer-kind.ts'
import type { Meaning } from './meaning.ts'
import type { PassageIndex } from './passage-index.ts'
import { SPEECH_WORDS } from './stop-words.ts'
import { type Token, tokensOf } from './terms.ts'

/** A term of the corpus that stands for a word of the question. */
export interface Related {
  /** The term's number in the index's vocabulary. */
  term: number
  /** 1 for the same word, less for one that only means something near. */
  strength: number
}

/** A word of the question that says what is asked for. */
export interface QuestionWord {
  term: string
  /** Whether it is written like a name or number. */
  name: boolean
  /** Whether the corpus has it, if need be in another spelling. */
  known: boolean
  /** How much it says: its inverse document frequency. */
  weight: number
  related: Related[]
}

/** A question, understood. */
export interface Question {
  words: QuestionWord[]
  /** Sum of the words' weights; at least a little above 0. */
  weight: number
  kind: AnswerKind
  /** The bit of `HINT` that a sentence should have; 0 for any. */
  hint: number
  /** Whether it asks what somebody says. */
  asksSpeech: boolean
}

/** A question's first words are enough to know what it asks; a chat may send a whole book. */
const LONGEST_QUESTION = 2000
/** So many words fit the bits of a number. */
const MOST_WORDS = 24

/** Reads a question for an index. Whatever the text, the result has at most 24 words. */
export function understand(text: string, index: PassageIndex, meaning?: Meaning): Question {
  const asked = withoutShouting(text.slice(0, LONGEST_QUESTION))
  const tokens = tokensOf(asked)
  const words: QuestionWord[] = []
  const seen = new Set<string>()
  for (const token of tokens) {
    if (token.stop || seen.has(token.term) || words.length === MOST_WORDS) continue
    if (SPEECH_WORDS.has(token.word) && tokens.length > 1) continue
    seen.add(token.term)
    words.push(wordOf(token, index, meaning))
  }
  const kind = answerKindOf(asked)
  return {
    words,
    weight: words.reduce((sum, { weight }) => sum + weight, 0) || 1e-9,
    kind,
    hint: hintFor(kind),
    asksSpeech: tokens.some(({ word }) => SPEECH_WORDS.has(word)),
  }
}

/** A question in capitals alone says nothing by them. */
const withoutShouting = (text: string): string => (/\p{Ll}/u.test(text) ? text : text.toLowerCase())

function wordOf(token: Token, index: PassageIndex, meaning: Meaning | undefined): QuestionWord {
  const { vocabulary } = index.texts
  const own = vocabulary.get(token.term)
  const related = new Map<number, number>()
  if (own !== undefined) related.set(own, 1)
  else for (const { term, strength } of spelledLike(token, index, meaning)) related.set(term, strength)
  const known = related.size > 0
  const frequency = Math.max(0, ...Array.from(related.keys(), (term) => index.texts.frequency[term] ?? 0))
  for (const { term, strength } of meaning?.related(token.term, index) ?? []) {
    if (strength > (related.get(term) ?? 0)) related.set(term, strength)
  }
  const digit = token.term.charCodeAt(0) <= 57
  return {
    term: token.term,
    name: (token.capital && token.start > 0) || digit,
    known,
    weight: Math.log(1 + (index.size - frequency + 0.5) / (frequency + 0.5)),
    related: Array.from(related, ([term, strength]) => ({ term, strength })),
  }
}

/** A word that the corpus does not know may be a slip of the pen, or a name spelled in another way. */
function spelledLike({ term, word }: Token, index: PassageIndex, meaning: Meaning | undefined): Related[] {
  if (term.length < 4 || /\d/.test(term) || meaning?.isCommon(term)) return []
  const distance = word.length < 8 ? 1 : 2
  return index.similarlySpelled(term, distance).flatMap((other) => {
    const number = index.texts.vocabulary.get(other)
    return number === undefined || other.length < 4 ? [] : [{ term: number, strength: 0.9 }]
  })
}
