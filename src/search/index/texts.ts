import type { Span } from '../../article/article.ts'
import type { SpokenArticle } from '../../speech/speech.ts'
import { grown } from '../arrays/growing-array.ts'
import type { PassagePlace } from '../text/places.ts'
import type { ArticleWords } from './article-words.ts'
import type { Extent } from './free-rooms.ts'

/** Where a paragraph stands, its first sentence and its first word; or how many there are. */
export type Where = Pick<Extent, 'paragraphs' | 'sentences' | 'words'>

/**
 * The words of all paragraphs as numbers, so that a question reads no text: every stop word left out, every other
 * word the number of its term. Paragraphs are counted through the whole corpus, sentences and words as well, those of an
 * article side by side; the sentences of paragraph `p` are `sentenceFrom[p]` up to `sentenceFrom[p + 1]`, the
 * words of sentence `s` are `wordFrom[s]` up to `wordFrom[s + 1]`. The arrays grow: whoever reads them takes them anew
 * each time, and none ends where the words do. Where an article was taken out, another may be put.
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
  /** What is counted, without what was taken away. */
  #counted = { paragraphs: 0, words: 0 }
  /** Paragraphs that were ever added, and by a term's number in which of them it was counted last. */
  #added = 0
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
   * @param where it is to be, its first sentence and its first word
   * @returns where the next one begins
   */
  add(article: SpokenArticle, at: number, read: ArticleWords, numbers: Int32Array, where: Where): Where {
    const paragraph = article.paragraphs[at]
    if (!paragraph) throw new RangeError(`The article has no paragraph at ${at}.`)
    const { paragraphs: place, sentences: first } = where
    this.places[place] = { article, paragraph }
    this.#added++
    this.sentenceFrom[place] = first
    let { words } = where
    const from = read.sentenceFrom[at] ?? 0
    const count = (read.sentenceFrom[at + 1] ?? 0) - from
    for (let i = 0; i < count; i++) words = this.#addSentence(first + i, words, from + i, read, numbers)
    this.sentenceFrom[place + 1] = first + count
    this.wordFrom[first + count] = words
    this.#counted.paragraphs++
    this.#counted.words += words - where.words
    return { paragraphs: place + 1, sentences: first + count, words }
  }

  /** Makes room for so many in all, step by step: to copy what is there takes a while. */
  *makingRoom({ paragraphs, sentences, words }: Where): Generator<void, void> {
    this.sentenceFrom = grown(this.sentenceFrom, paragraphs + 1)
    this.wordFrom = grown(this.wordFrom, sentences + 1)
    yield
    this.sentenceStart = grown(this.sentenceStart, sentences)
    this.sentenceEnd = grown(this.sentenceEnd, sentences)
    this.sentenceHint = grown(this.sentenceHint, sentences)
    yield
    this.wordTerm = grown(this.wordTerm, words)
    yield
    this.wordStart = grown(this.wordStart, words)
    yield
    this.wordEnd = grown(this.wordEnd, words)
    yield
  }

  /** Counts the paragraph no more, and lets go of it. Its words stay where they are until others come there: nobody may ask for them. */
  remove(paragraph: number): void {
    if (!this.places[paragraph]) return
    this.places[paragraph] = undefined
    const [from, to] = wordsOf(this, paragraph)
    for (const term of new Set(this.wordTerm.subarray(from, to)))
      this.frequency[term] = (this.frequency[term] ?? 0) - 1
    this.#counted.paragraphs--
    this.#counted.words -= to - from
  }

  /** Adds a sentence of those that were read, and gives where the words of the next one begin. */
  #addSentence(
    here: number,
    from: number,
    sentence: number,
    read: ArticleWords,
    numbers: Int32Array,
  ): number {
    this.wordFrom[here] = from
    this.sentenceStart[here] = read.sentenceStart[sentence] ?? 0
    this.sentenceEnd[here] = read.sentenceEnd[sentence] ?? 0
    this.sentenceHint[here] = read.sentenceHint[sentence] ?? 0
    let next = from
    const to = read.tokenFrom[sentence + 1] ?? 0
    for (let token = read.tokenFrom[sentence] ?? 0; token < to; token++) {
      const term = numbers[read.tokens[token] ?? 0] ?? -1
      if (term < 0) continue
      this.wordTerm[next] = term
      this.wordStart[next] = read.tokenStart[token] ?? 0
      this.wordEnd[next] = read.tokenEnd[token] ?? 0
      next++
      if (this.#lastCounted[term] === this.#added) continue
      this.#lastCounted[term] = this.#added
      this.frequency[term] = (this.frequency[term] ?? 0) + 1
    }
    return next
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
