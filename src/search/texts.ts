import type { Span } from '../article/article.ts'
import type { SpokenArticle, SpokenParagraph } from '../speech/speech.ts'
import { sentenceHints } from './answer-kind.ts'
import { GrowingArray } from './growing-array.ts'
import { sentencesOf } from './sentences.ts'
import { type Token, tokensOf } from './terms.ts'

/** A paragraph's place in the corpus: which article, which paragraph, both counted from 0. */
export interface Place {
  article: SpokenArticle
  paragraph: SpokenParagraph
}

/**
 * The words of all paragraphs as numbers, so that a question reads no text: every stop word left out, every other
 * word the number of its term. Paragraphs are counted through the whole corpus, sentences and words as well; the
 * sentences of paragraph `p` are `sentenceFrom[p]` up to `sentenceFrom[p + 1]`, the words of sentence `s` are
 * `wordFrom[s]` up to `wordFrom[s + 1]`.
 */
export interface Texts {
  places: Place[]
  /** Term -> its number. */
  vocabulary: Map<string, number>
  /** The terms by number. */
  terms: string[]
  /** For each term a word that has it, as it is first written: in small letters. */
  words: string[]
  /** In how many paragraphs each term stands, by its number. */
  frequency: Int32Array
  sentenceFrom: Int32Array
  wordFrom: Int32Array
  sentenceStart: Int32Array
  sentenceEnd: Int32Array
  /** What a sentence holds besides words: bits of `HINT`. */
  sentenceHint: Int32Array
  wordTerm: Int32Array
  wordStart: Int32Array
  wordEnd: Int32Array
  /** Words in a paragraph on average, stop words left out. */
  averageLength: number
}

/** Somebody who wants to know of every word, stop words too, while the texts are read. */
export interface TextReader {
  sentence(words: readonly Token[]): void
  paragraphEnds(): void
}

/** Reads all paragraphs of the articles, in order; the `readers` are told of each sentence. */
export function readTexts(articles: readonly SpokenArticle[], readers: readonly TextReader[] = []): Texts {
  const places = articles.flatMap((article) =>
    article.paragraphs.map((paragraph) => ({ article, paragraph })),
  )
  const vocabulary = new Map<string, number>()
  const terms: string[] = []
  const words: string[] = []
  const frequency = new GrowingCounts()
  const [sentenceFrom, wordFrom, sentenceStart, sentenceEnd, sentenceHint] = arrays()
  const [wordTerm, wordStart, wordEnd] = arrays()
  for (const [at, { paragraph }] of places.entries()) {
    sentenceFrom.push(sentenceStart.length)
    const tokens = tokensOf(paragraph.text)
    let next = 0
    for (const { start, end } of sentencesOf(paragraph.text)) {
      wordFrom.push(wordTerm.length)
      sentenceStart.push(start)
      sentenceEnd.push(end)
      sentenceHint.push(sentenceHints(paragraph.text.slice(start, end)))
      const first = next
      for (; next < tokens.length; next++) {
        const token = tokens[next]
        if (!token || token.start >= end) break
        if (!token.stop) {
          const number = numberOf(token, { vocabulary, terms, words })
          frequency.count(number, at)
          wordTerm.push(number)
          wordStart.push(token.start)
          wordEnd.push(token.end)
        }
      }
      const sentence = tokens.slice(first, next)
      for (const reader of readers) reader.sentence(sentence)
    }
    for (const reader of readers) reader.paragraphEnds()
  }
  sentenceFrom.push(sentenceStart.length)
  wordFrom.push(wordTerm.length)
  return {
    places,
    vocabulary,
    terms,
    words,
    frequency: frequency.finished(),
    sentenceFrom: sentenceFrom.finished(),
    wordFrom: wordFrom.finished(),
    sentenceStart: sentenceStart.finished(),
    sentenceEnd: sentenceEnd.finished(),
    sentenceHint: sentenceHint.finished(),
    wordTerm: wordTerm.finished(),
    wordStart: wordStart.finished(),
    wordEnd: wordEnd.finished(),
    averageLength: Math.max(1, wordTerm.length / Math.max(1, places.length)),
  }
}

const arrays = () =>
  [
    new GrowingArray(),
    new GrowingArray(),
    new GrowingArray(),
    new GrowingArray(),
    new GrowingArray(),
  ] as const

/** The number of a word's term; a term that is new gets the next one. */
export function numberOf(
  { term, word }: { term: string; word: string },
  { vocabulary, terms, words }: Pick<Texts, 'vocabulary' | 'terms' | 'words'>,
): number {
  let number = vocabulary.get(term)
  if (number === undefined) {
    number = terms.length
    vocabulary.set(term, number)
    terms.push(term)
    words.push(word)
  }
  return number
}

/** Counts in how many paragraphs each term stands; paragraphs come in order. */
class GrowingCounts {
  #counts: number[] = []
  #last: number[] = []

  count(term: number, paragraph: number): void {
    if (this.#last[term] === paragraph) return
    this.#last[term] = paragraph
    this.#counts[term] = (this.#counts[term] ?? 0) + 1
  }

  finished(): Int32Array {
    return Int32Array.from(this.#counts)
  }
}

/** The words of a paragraph: from the first (included) to the last (not). */
export const wordsOf = (texts: Texts, paragraph: number): [number, number] => [
  texts.wordFrom[texts.sentenceFrom[paragraph] ?? 0] ?? 0,
  texts.wordFrom[texts.sentenceFrom[paragraph + 1] ?? 0] ?? 0,
]

/** A sentence as a stretch of its paragraph's text. */
export const sentenceSpan = (texts: Texts, sentence: number): Span => ({
  start: texts.sentenceStart[sentence] ?? 0,
  end: texts.sentenceEnd[sentence] ?? 0,
})
