import type { Span } from '../../article/article.ts'
import type { SpokenArticle } from '../../speech/speech.ts'
import { grown } from '../arrays/growing-array.ts'
import type { PassagePlace } from '../text/places.ts'
import type { ArticleWords } from './article-words.ts'

/**
 * The words of all paragraphs as numbers, so that a question reads no text: every stop word left out, every other
 * word the number of its term. Paragraphs are counted through the whole corpus in the order in which they came,
 * sentences and words as well; the sentences of paragraph `p` are `sentenceFrom[p]` up to `sentenceFrom[p + 1]`, the
 * words of sentence `s` are `wordFrom[s]` up to `wordFrom[s + 1]`. The arrays grow: whoever reads them takes them anew
 * each time, and none ends where the words do.
 */
export class Texts {
  /** Nothing stands where a paragraph was taken away. */
  readonly places: (PassagePlace | undefined)[] = []
  /** Term -> its number. */
  readonly vocabulary = new Map<string, number>()
  /** The terms by number. */
  readonly terms: string[] = []
  /** For each term a word that has it, as it is first written: in small letters. */
  readonly words: string[] = []
  /** In how many paragraphs each term stands, by its number. */
  frequency = new Int32Array(1024)
  sentenceFrom = new Int32Array(64)
  wordFrom = new Int32Array(256)
  sentenceStart = new Int32Array(256)
  sentenceEnd = new Int32Array(256)
  /** What a sentence holds besides words: bits of `HINT`. */
  sentenceHint = new Int32Array(256)
  wordTerm = new Int32Array(1024)
  wordStart = new Int32Array(1024)
  wordEnd = new Int32Array(1024)
  #sentences = 0
  #words = 0
  /** What is counted, without what was taken away. */
  #counted = { paragraphs: 0, words: 0 }
  /** The last paragraph in which a term was counted, by its number. */
  #lastCounted = new Int32Array(1024)

  /** Words in a paragraph on average, stop words left out. */
  get averageLength(): number {
    return Math.max(1, this.#counted.words / Math.max(1, this.#counted.paragraphs))
  }

  /** The number of a word's term; a term that is new gets the next one. */
  numberOf({ term, word }: { term: string; word: string }): number {
    let number = this.vocabulary.get(term)
    if (number === undefined) {
      number = this.terms.length
      this.vocabulary.set(term, number)
      this.terms.push(term)
      this.words.push(word)
      this.frequency = grown(this.frequency, number + 1)
      this.#lastCounted = grown(this.#lastCounted, number + 1)
    }
    return number
  }

  /**
   * Adds the paragraph at a place of an article.
   * @param numbers for each of the article's words the number of its term; -1 for a stop word
   */
  add(article: SpokenArticle, at: number, read: ArticleWords, numbers: Int32Array): void {
    const paragraph = article.paragraphs[at]
    if (!paragraph) throw new RangeError(`The article has no paragraph at ${at}.`)
    const place = this.places.length
    this.places.push({ article, paragraph })
    const [from, to] = [read.sentenceFrom[at] ?? 0, read.sentenceFrom[at + 1] ?? 0]
    this.#makeRoom(to - from, (read.tokenFrom[to] ?? 0) - (read.tokenFrom[from] ?? 0))
    const before = this.#words
    for (let sentence = from; sentence < to; sentence++) this.#addSentence(place, sentence, read, numbers)
    this.sentenceFrom[place + 1] = this.#sentences
    this.wordFrom[this.#sentences] = this.#words
    this.#counted.paragraphs++
    this.#counted.words += this.#words - before
  }

  /** Counts the paragraph no more, and lets go of it. Its words stay where they are: nobody may ask for them. */
  remove(paragraph: number): void {
    if (!this.places[paragraph]) return
    this.places[paragraph] = undefined
    const [from, to] = wordsOf(this, paragraph)
    for (const term of new Set(this.wordTerm.subarray(from, to)))
      this.frequency[term] = (this.frequency[term] ?? 0) - 1
    this.#counted.paragraphs--
    this.#counted.words -= to - from
  }

  #addSentence(place: number, sentence: number, read: ArticleWords, numbers: Int32Array): void {
    const here = this.#sentences++
    this.wordFrom[here] = this.#words
    this.sentenceStart[here] = read.sentenceStart[sentence] ?? 0
    this.sentenceEnd[here] = read.sentenceEnd[sentence] ?? 0
    this.sentenceHint[here] = read.sentenceHint[sentence] ?? 0
    const to = read.tokenFrom[sentence + 1] ?? 0
    for (let token = read.tokenFrom[sentence] ?? 0; token < to; token++) {
      const term = numbers[read.tokens[token] ?? 0] ?? -1
      if (term < 0) continue
      this.wordTerm[this.#words] = term
      this.wordStart[this.#words] = read.tokenStart[token] ?? 0
      this.wordEnd[this.#words] = read.tokenEnd[token] ?? 0
      this.#words++
      // Counted from 1, since 0 is where nothing was counted.
      if (this.#lastCounted[term] === place + 1) continue
      this.#lastCounted[term] = place + 1
      this.frequency[term] = (this.frequency[term] ?? 0) + 1
    }
  }

  #makeRoom(sentences: number, words: number): void {
    this.sentenceFrom = grown(this.sentenceFrom, this.places.length + 1)
    const all = this.#sentences + sentences
    this.wordFrom = grown(this.wordFrom, all + 1)
    this.sentenceStart = grown(this.sentenceStart, all)
    this.sentenceEnd = grown(this.sentenceEnd, all)
    this.sentenceHint = grown(this.sentenceHint, all)
    this.wordTerm = grown(this.wordTerm, this.#words + words)
    this.wordStart = grown(this.wordStart, this.#words + words)
    this.wordEnd = grown(this.wordEnd, this.#words + words)
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
