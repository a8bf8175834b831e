import { dateIn, dateWords } from '../../article/dates.ts'
import { speakerNames } from '../../speech/speaker-names.ts'
import type { SpokenArticle, SpokenParagraph } from '../../speech/speech.ts'
import { GrowingArray } from '../arrays/growing-array.ts'
import { type SentenceVectorBlocks, SentenceVectors } from '../meaning/sentence-vectors.ts'
import { TopicVectors } from '../meaning/topic-vectors.ts'
import type { WordVectors } from '../meaning/word-vectors.ts'
import { sentenceHints } from '../text/answer-kind.ts'
import { sentencesOf } from '../text/sentences.ts'
import { eachToken, type Token, tokensOf } from '../text/terms.ts'
import type { Extent } from './free-rooms.ts'

/**
 * The words of one article as an index takes them: all that can be worked out from the article alone, so that it can
 * be done anywhere and kept. Words that are alike (the same word, term, and use) are counted once and known by number;
 * tokens stand in the order of the text, stop words among them. The sentences of paragraph `p` are `sentenceFrom[p]`
 * up to `sentenceFrom[p + 1]`, the tokens of sentence `s` are `tokenFrom[s]` up to `tokenFrom[s + 1]`.
 */
export interface ArticleWords {
  /** By number: as it is written, in small letters. */
  words: string[]
  /** By number: what an index knows it by. */
  terms: string[]
  /** By number: 1 for a stop word. */
  stops: Uint8Array
  /** For each token its number. */
  tokens: Int32Array
  tokenStart: Int32Array
  tokenEnd: Int32Array
  tokenFrom: Int32Array
  sentenceStart: Int32Array
  sentenceEnd: Int32Array
  sentenceHint: Int32Array
  sentenceFrom: Int32Array
  /** For each paragraph the words of the names and roles of its people, those of its own text left out. */
  people: number[][]
  /** For each paragraph the words of its article's title and of the heading above it. */
  titles: number[][]
  /** The month and year in which it was published, as readers write them. */
  dates: number[]
  /** For each paragraph its speakers' names, first names first. */
  speakers: number[][][]
  /** Where sentences and paragraphs point, and what sentences speak of; without word vectors there is neither. */
  sentenceVectors: SentenceVectorBlocks | undefined
  topicVectors: Int8Array | undefined
}

/** Reads the words of an article. Pure. */
export function wordsOfArticle(article: SpokenArticle, vectors?: WordVectors): ArticleWords {
  return new ArticleReader(article, vectors).read()
}

/** How much room an article takes in an index. */
export function extentOf({ sentenceFrom, sentenceStart, tokens, stops }: ArticleWords): Extent {
  let words = 0
  for (const token of tokens) if (stops[token] !== 1) words++
  return {
    paragraphs: sentenceFrom.length - 1,
    sentences: sentenceStart.length,
    words,
    tokens: tokens.length,
  }
}

/** The same for all paragraphs that have none, of whom a long article has very many. */
const NONE: never[] = []

class ArticleReader {
  readonly #article: SpokenArticle
  readonly #sentenceVectors: SentenceVectors | undefined
  readonly #topicVectors: TopicVectors | undefined
  readonly #numbers = new Map<string, number>()
  readonly #words: string[] = []
  readonly #terms: string[] = []
  readonly #stops: number[] = []
  readonly #tokens = new GrowingArray()
  readonly #tokenStart = new GrowingArray()
  readonly #tokenEnd = new GrowingArray()
  readonly #tokenFrom = new GrowingArray()
  readonly #sentenceStart = new GrowingArray()
  readonly #sentenceEnd = new GrowingArray()
  readonly #sentenceHint = new GrowingArray()
  readonly #sentenceFrom = new GrowingArray()
  readonly #titles = new Map<string, number[]>()

  constructor(article: SpokenArticle, vectors?: WordVectors) {
    this.#article = article
    this.#sentenceVectors = vectors && new SentenceVectors(vectors)
    this.#topicVectors = vectors && new TopicVectors(vectors)
  }

  read(): ArticleWords {
    const { paragraphs, title } = this.#article
    const people: number[][] = []
    const titles: number[][] = []
    const speakers: number[][][] = []
    const named = this.#peopleByParagraph()
    // Texts first: a term goes by a word of the text where it has one there.
    for (const { text } of paragraphs) this.#readText(text)
    this.#sentenceFrom.push(this.#sentenceStart.length)
    this.#tokenFrom.push(this.#tokens.length)
    for (const [at, paragraph] of paragraphs.entries()) {
      people.push(this.#peopleOf(paragraph, named.get(paragraph.number) ?? [], at))
      titles.push(this.#titleOf(`${title} ${paragraph.section ?? ''}`))
      const names = [...speakerNames(paragraph.quotes)]
      speakers.push(names.length === 0 ? NONE : names.map((name) => this.#termsOf(name)))
    }
    return {
      words: this.#words,
      terms: this.#terms,
      stops: Uint8Array.from(this.#stops),
      tokens: this.#tokens.finished(),
      tokenStart: this.#tokenStart.finished(),
      tokenEnd: this.#tokenEnd.finished(),
      tokenFrom: this.#tokenFrom.finished(),
      sentenceStart: this.#sentenceStart.finished(),
      sentenceEnd: this.#sentenceEnd.finished(),
      sentenceHint: this.#sentenceHint.finished(),
      sentenceFrom: this.#sentenceFrom.finished(),
      people,
      titles,
      dates: this.#dates(),
      speakers,
      sentenceVectors: this.#sentenceVectors?.vectors(),
      topicVectors: this.#topicVectors?.vectors(),
    }
  }

  #readText(text: string): void {
    this.#sentenceFrom.push(this.#sentenceStart.length)
    const tokens = eachToken(text)
    let token = tokens.next().value
    for (const { start, end } of sentencesOf(text)) {
      this.#tokenFrom.push(this.#tokens.length)
      this.#sentenceStart.push(start)
      this.#sentenceEnd.push(end)
      this.#sentenceHint.push(sentenceHints(text.slice(start, end)))
      const sentence: Token[] = []
      for (; token && token.start < end; token = tokens.next().value) {
        this.#tokens.push(this.#numberOf(token))
        this.#tokenStart.push(token.start)
        this.#tokenEnd.push(token.end)
        sentence.push(token)
      }
      this.#sentenceVectors?.sentence(sentence)
      this.#topicVectors?.sentence(sentence)
    }
    this.#sentenceVectors?.paragraphEnds()
    this.#topicVectors?.paragraphEnds()
  }

  /** The terms of the paragraph at a place of the article, after all texts were read. */
  #termsAt(place: number): Set<string> {
    const terms = new Set<string>()
    const to = this.#tokenFrom.at(this.#sentenceFrom.at(place + 1))
    for (let token = this.#tokenFrom.at(this.#sentenceFrom.at(place)); token < to; token++) {
      const number = this.#tokens.at(token)
      if (this.#stops[number] === 0) terms.add(this.#terms[number] ?? '')
    }
    return terms
  }

  #numberOf({ word, term, stop }: Token): number {
    const key = `${stop ? '-' : '+'}${term} ${word}`
    let number = this.#numbers.get(key)
    if (number === undefined) {
      number = this.#words.length
      this.#numbers.set(key, number)
      this.#words.push(word)
      this.#terms.push(term)
      this.#stops.push(stop ? 1 : 0)
    }
    return number
  }

  /** The words of a text by number, each term once, stop words left out. */
  #termsOf(text: string): number[] {
    const found = new Map<string, number>()
    for (const token of tokensOf(text))
      if (!token.stop && !found.has(token.term)) found.set(token.term, this.#numberOf(token))
    return [...found.values()]
  }

  /** The words of those in the paragraph at a place, without its own. */
  #peopleOf({ quotes }: SpokenParagraph, named: readonly string[], place: number): number[] {
    const present = new Set(
      quotes.flatMap(({ speaker }) => (speaker ? [`${speaker.name} ${speaker.role ?? ''}`] : [])),
    )
    for (const one of named) present.add(one)
    if (present.size === 0) return NONE
    const own = this.#termsAt(place)
    return this.#termsOf([...present].join(' ')).filter((number) => !own.has(this.#terms[number] ?? ''))
  }

  /** The names and roles of those who are named in each paragraph, by its number. */
  #peopleByParagraph(): Map<number, string[]> {
    const named = new Map<number, string[]>()
    for (const { name, role, mentions } of this.#article.people)
      for (const number of new Set(mentions.map(({ paragraph }) => paragraph))) {
        const others = named.get(number)
        if (others) others.push(`${name} ${role ?? ''}`)
        else named.set(number, [`${name} ${role ?? ''}`])
      }
    return named
  }

  #dates(): number[] {
    const date = dateIn(this.#article.published ?? '')
    return date ? this.#termsOf(dateWords(date)) : []
  }

  /** One array for all paragraphs that stand under the same headings. */
  #titleOf(text: string): number[] {
    const known = this.#titles.get(text) ?? this.#termsOf(text)
    this.#titles.set(text, known)
    return known
  }
}
