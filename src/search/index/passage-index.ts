import { LRUCache } from 'lru-cache'
import MiniSearch from 'minisearch'
import type { SpokenArticle } from '../../speech/speech.ts'
import { grown } from '../arrays/growing-array.ts'
import { type Meaning, TermVectors } from '../meaning/likeness.ts'
import { SentenceVectors } from '../meaning/sentence-vectors.ts'
import { TopicVectors } from '../meaning/topic-vectors.ts'
import type { WordVectors } from '../meaning/word-vectors.ts'
import type { ParagraphStretch } from '../text/places.ts'
import { Sounds } from '../text/sounds.ts'
import { type ArticleWords, wordsOfArticle } from './article-words.ts'
import { FIELDS, postingsOf } from './postings.ts'
import { ShownParagraphs } from './shown-paragraphs.ts'
import { atOnce, inSlices } from './slices.ts'
import { Texts, wordsOf } from './texts.ts'
import { WordBits } from './word-bits.ts'
import { Wording } from './wording.ts'

/** A paragraph that shares words with a question. */
export interface FoundParagraph {
  paragraph: number
  /** MiniSearch's BM25+ score. */
  score: number
}

/** A question's term as it is looked for; terms with a smaller weight count less. */
export interface WeightedTerm {
  term: string
  weight: number
}

/** An article with its words, ready to be put into an index. */
export interface WordedArticle {
  article: SpokenArticle
  words: ArticleWords
}

/** What the words of the last questions mean may take about so much memory: a byte for each term of the corpus. */
const MEANING_BYTES = 4_000_000
const MOST_MEANINGS = 10_000

/** MiniSearch clears up after so many terms that it takes no longer than a question does. */
const CLEARED_AT_ONCE = 100

/** In paragraphs: an article says first what it is about. */
const OPENING = 3

const OPTIONS = {
  fields: [...FIELDS],
  tokenize: (text: string) => (text === '' ? [] : text.split(' ')),
  processTerm: (term: string) => term,
  searchOptions: { boost: { people: 0.5, head: 0.5 } },
  autoVacuum: { batchSize: CLEARED_AT_ONCE, batchWait: 10 },
}

/**
 * All paragraphs of a corpus, findable by their words and by who speaks in them. Articles come and go while questions
 * are asked: one that is added is found when it is shown, one that is hidden is not found any more.
 */
export class PassageIndex {
  readonly texts = new Texts()
  /** For each paragraph the terms of the people in it: full names and roles, also where it says only "he". */
  readonly people: Int32Array[] = []
  /** For each paragraph the terms of its article's title and of the heading above it. */
  readonly titles: Int32Array[] = []
  /** For each paragraph the terms of the month and year of its article. */
  readonly dates: Int32Array[] = []
  /** For each paragraph its speakers' names as terms, first names first. */
  readonly speakers: Int32Array[][] = []
  readonly vectors: WordVectors | undefined
  /** What the terms mean, where there are word vectors. */
  readonly termVectors: TermVectors | undefined
  /** What sentences and paragraphs mean as a whole, where there are word vectors. */
  readonly sentenceVectors: SentenceVectors | undefined
  /** What is spoken of in the sentences, where there are word vectors. */
  readonly topicVectors: TopicVectors | undefined
  readonly wording = new Wording()
  /** Which terms are words of a question. */
  readonly bits = new WordBits()
  readonly #sounds = new Sounds()
  #meanings = new LRUCache<string, Meaning>({ max: MOST_MEANINGS })
  #index: MiniSearch<{ id: number; text: string; people: string; head: string }> = new MiniSearch(OPTIONS)
  /** How often each term stands around paragraphs: in their titles, dates and people. */
  #around = new Int32Array(1024)
  readonly #stretches = new Map<SpokenArticle, ParagraphStretch>()
  readonly #shown = new ShownParagraphs()

  /** Without word vectors paragraphs are found by their words alone. */
  constructor(articles: readonly SpokenArticle[] = [], vectors?: WordVectors) {
    this.vectors = vectors
    this.sentenceVectors = vectors && new SentenceVectors(vectors)
    this.topicVectors = vectors && new TopicVectors(vectors)
    this.termVectors = vectors && new TermVectors([], vectors)
    for (const article of articles) atOnce(this.#taking({ article, words: wordsOfArticle(article, vectors) }))
    if (articles.length === 0) return
    this.#index = MiniSearch.loadJS(atOnce(postingsOf(this)), OPTIONS)
    this.show(articles)
  }

  /**
   * An index of articles whose words are read, made in slices: what came in is given back as soon as it is in.
   * @throws the signal's reason where it is aborted before the index stands
   */
  static async of(
    articles: AsyncIterable<WordedArticle>,
    vectors: WordVectors | undefined,
    signal?: AbortSignal,
  ): Promise<PassageIndex> {
    const index = new PassageIndex([], vectors)
    for await (const worded of articles) await inSlices(index.#taking(worded), signal)
    const postings = await inSlices(postingsOf(index), signal)
    index.#index = await MiniSearch.loadJSAsync(postings, OPTIONS)
    index.show([...index.#stretches.keys()])
    return index
  }

  /** How many paragraphs may be found. */
  get size(): number {
    return this.#shown.size
  }

  /** All paragraphs that may be found, by number. */
  get paragraphs(): readonly number[] {
    return this.#shown.all
  }

  /** How many paragraphs are there that may not be found any more. */
  get wasted(): number {
    return this.texts.places.length - this.size
  }

  /** Whether there are several articles, which their titles and dates tell apart. */
  get hasSeveral(): boolean {
    return this.#stretches.size > 1
  }

  /** The terms of title and date, for the first paragraphs of an article: whoever asks for it is answered by these. */
  headOf(paragraph: number): Int32Array {
    const { paragraph: { number = 0 } = {} } = this.texts.places[paragraph] ?? {}
    if (number > OPENING) return NOTHING
    return Int32Array.from(new Set([...(this.titles[paragraph] ?? []), ...(this.dates[paragraph] ?? [])]))
  }

  /** Whether a paragraph may be found. */
  has(paragraph: number): boolean {
    return this.#shown.has(paragraph)
  }

  /** Where the paragraphs of an article stand; `undefined` for one that is not here. */
  stretchOf(article: SpokenArticle): ParagraphStretch | undefined {
    return this.#stretches.get(article)
  }

  /** What the words of the last questions mean here, by term and word. */
  get meanings(): LRUCache<string, Meaning> {
    return this.#meanings
  }

  /** Adds an article. Until it is shown, nobody finds it. */
  *adding(worded: WordedArticle): Generator<void, void> {
    const { texts } = this
    const joined = (numbers: Int32Array) => Array.from(numbers, (number) => texts.terms[number]).join(' ')
    for (const id of this.#taking(worded)) {
      const text = joined(texts.wordTerm.subarray(...wordsOf(texts, id)))
      const [people, head] = [joined(this.people[id] ?? NOTHING), joined(this.headOf(id))]
      this.#index.add({ id, text, people, head })
      yield
    }
  }

  /** From now on these articles are found. */
  show(articles: readonly SpokenArticle[]): void {
    for (const article of articles) this.#shown.show(this.#stretches.get(article) ?? NOWHERE)
    this.#renew()
  }

  /** From now on these articles are not found any more; `removing` clears up behind them. */
  hide(articles: readonly SpokenArticle[]): void {
    for (const article of articles) this.#shown.hide(this.#stretches.get(article) ?? NOWHERE)
    this.#renew()
  }

  /** Lets go of an article that is hidden. */
  *removing(article: SpokenArticle): Generator<void, void> {
    const stretch = this.#stretches.get(article)
    if (!stretch) return
    this.#stretches.delete(article)
    for (let paragraph = stretch.from; paragraph < stretch.to; paragraph++) {
      this.texts.remove(paragraph)
      this.#countAround(paragraph, -1)
      this.sentenceVectors?.clear(paragraph)
      this.#index.discard(paragraph)
      this.people[paragraph] = NOTHING
      this.titles[paragraph] = NOTHING
      this.dates[paragraph] = NOTHING
      this.speakers[paragraph] = []
      yield
    }
  }

  /** The paragraphs that hold at least one of the terms, best first. */
  find(terms: readonly WeightedTerm[], atMost: number): FoundParagraph[] {
    if (terms.length === 0) return []
    const weights = new Map(terms.map(({ term, weight }) => [term, weight]))
    return this.#index
      .search([...weights.keys()].join(' '), { boostTerm: (term) => weights.get(term) ?? 1 })
      .slice(0, atMost)
      .map(({ id, score }) => ({ paragraph: Number(id), score }))
  }

  /** The number of a term that stands in a paragraph, or in the title, date or people of one; `undefined` for any other. */
  termOf(term: string): number | undefined {
    const number = this.texts.vocabulary.get(term)
    return number !== undefined && this.#isUsed(number) ? number : undefined
  }

  /** The numbers of the terms that a word is another spelling of: "Japarov" of "Жапарову". */
  spokenAlike(word: string): readonly number[] {
    return this.#sounds.like(word).filter((number) => this.#isUsed(number))
  }

  /** The terms of the corpus that are a slip of the pen away from a term, nearest first. */
  similarlySpelled(term: string, distance: number): string[] {
    const found = this.#index.search(term, { fuzzy: distance, fields: ['text'] })
    return [...new Set(found.flatMap(({ terms }) => terms))]
  }

  /** Takes in all of an article but what MiniSearch knows of it; gives the number of each paragraph that is in. */
  *#taking({ article, words }: WordedArticle): Generator<number, void> {
    const { texts, wording } = this
    const from = texts.places.length
    const numbers = Int32Array.from(words.words, (word, i) =>
      words.stops[i] === 1 ? -1 : texts.numberOf({ word, term: words.terms[i] ?? '' }),
    )
    const written = Int32Array.from(words.words, (word) => wording.numberOf(word))
    const numbered = (own: readonly number[] = []) => Int32Array.from(own, (number) => numbers[number] ?? 0)
    const titles = new Map<readonly number[], Int32Array>()
    const dates = numbered(words.dates)
    this.termVectors?.extend(texts.words)
    this.#sounds.extend(texts)
    this.#stretches.set(article, { from, to: from + article.paragraphs.length })
    if (words.sentenceVectors) this.sentenceVectors?.append(words.sentenceVectors)
    if (words.topicVectors) this.topicVectors?.append(words.topicVectors)
    for (const at of article.paragraphs.keys()) {
      texts.add(article, at, words, numbers)
      for (let s = words.sentenceFrom[at] ?? 0; s < (words.sentenceFrom[at + 1] ?? 0); s++)
        wording.numberedSentence(
          words.tokens
            .subarray(words.tokenFrom[s], words.tokenFrom[s + 1])
            .map((token) => written[token] ?? 0),
        )
      const title = words.titles[at] ?? []
      const known = titles.get(title) ?? numbered(title)
      titles.set(title, known)
      this.titles.push(known)
      this.dates.push(dates)
      this.people.push(numbered(words.people[at]))
      this.speakers.push((words.speakers[at] ?? []).map(numbered))
      this.#countAround(from + at, 1)
      yield from + at
    }
  }

  #countAround(paragraph: number, by: 1 | -1): void {
    this.#around = grown(this.#around, this.texts.terms.length)
    const { titles, dates, people, speakers } = this
    for (const terms of [
      titles[paragraph],
      dates[paragraph],
      people[paragraph],
      ...(speakers[paragraph] ?? []),
    ])
      for (const term of terms ?? NOTHING) this.#around[term] = (this.#around[term] ?? 0) + by
  }

  #isUsed(term: number): boolean {
    return (this.texts.frequency[term] ?? 0) > 0 || (this.#around[term] ?? 0) > 0
  }

  /** What was worked out for the corpus as it was. */
  #renew(): void {
    const most = Math.ceil(MEANING_BYTES / (1 + this.texts.terms.length))
    this.#meanings = new LRUCache({ max: Math.min(MOST_MEANINGS, most) })
  }
}

const NOTHING = new Int32Array()
const NOWHERE: ParagraphStretch = { from: 0, to: 0 }
