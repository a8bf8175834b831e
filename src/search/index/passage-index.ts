import { LRUCache } from 'lru-cache'
import { atOnce, inSlices } from '../../slices.ts'
import type { SpokenArticle } from '../../speech/speech.ts'
import { bytesOfStrengths, type Meaning, TermVectors } from '../meaning/likeness.ts'
import { SentenceVectors } from '../meaning/sentence-vectors.ts'
import { TopicVectors } from '../meaning/topic-vectors.ts'
import type { WordVectors } from '../meaning/word-vectors.ts'
import type { ParagraphStretch } from '../text/places.ts'
import { Sounds } from '../text/sounds.ts'
import { type ArticleWords, extentOf, wordsOfArticle } from './article-words.ts'
import { type Extent, FreeRooms, type Room, sumOf } from './free-rooms.ts'
import { type FoundParagraph, ParagraphSearch } from './paragraph-search.ts'
import { ShownParagraphs } from './shown-paragraphs.ts'
import { TermsAround } from './terms-around.ts'
import { Texts } from './texts.ts'
import { WordBits } from './word-bits.ts'
import { Wording } from './wording.ts'

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

/** What the words of the last questions mean may take about so much memory. */
const MEANING_BYTES = 4_000_000
const MOST_MEANINGS = 10_000

/** In paragraphs: an article says first what it is about. */
const OPENING = 3

/**
 * All paragraphs of a corpus, findable by their words and by who speaks in them. Articles come and go while questions
 * are asked: one that is added is found when it is shown, one that is hidden is not found any more.
 */
export class PassageIndex {
  readonly texts = new Texts()
  readonly around = new TermsAround()
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
  readonly #search = new ParagraphSearch(this)
  readonly #stretches = new Map<SpokenArticle, ParagraphStretch>()
  /** Where the last article ends. */
  #end: Extent = NOTHING_YET
  /** What stands before that and is nobody's. */
  readonly #free = new FreeRooms()
  readonly #shown = new ShownParagraphs()
  #edition = 0

  /** Without word vectors paragraphs are found by their words alone. */
  constructor(articles: readonly SpokenArticle[] = [], vectors?: WordVectors) {
    this.vectors = vectors
    this.sentenceVectors = vectors && new SentenceVectors(vectors)
    this.topicVectors = vectors && new TopicVectors(vectors)
    this.termVectors = vectors && new TermVectors([], vectors)
    for (const article of articles) atOnce(this.#taking({ article, words: wordsOfArticle(article, vectors) }))
    if (articles.length === 0) return
    atOnce(this.#search.fill())
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
    await inSlices(index.#search.fill(), signal)
    index.show([...index.#stretches.keys()])
    return index
  }

  /** Another after each change of what may be found: what is found in steps is found in one and the same edition. */
  get edition(): number {
    return this.#edition
  }

  /** How many paragraphs may be found. */
  get size(): number {
    return this.#shown.size
  }

  /** All paragraphs that may be found, by number. */
  get paragraphs(): readonly number[] {
    return this.#shown.all
  }

  /** How many paragraphs could be found, or could come where others were taken out. */
  get room(): number {
    return this.#end.paragraphs
  }

  /** Whether there are several articles, which their titles and dates tell apart. */
  get hasSeveral(): boolean {
    return this.#stretches.size > 1
  }

  /** The terms of title and date, for the first paragraphs of an article: whoever asks for it is answered by these. */
  headOf(paragraph: number): Int32Array {
    const { paragraph: { number = 0 } = {} } = this.texts.places[paragraph] ?? {}
    if (number > OPENING) return NOTHING
    const { title, date } = this.around.of(paragraph)
    return Int32Array.from(new Set([...title, ...date]))
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
    for (const paragraph of this.#taking(worded)) {
      if (paragraph !== undefined) this.#search.put(paragraph)
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

  /** Lets go of an article that is hidden; others may come where it stood. */
  *removing(article: SpokenArticle): Generator<void, void> {
    const stretch = this.#stretches.get(article)
    if (!stretch) return
    this.#stretches.delete(article)
    const room: Room = { from: this.#extentTo(stretch.from), to: this.#extentTo(stretch.to) }
    for (let paragraph = stretch.from; paragraph < stretch.to; paragraph++) {
      this.#search.take(paragraph)
      this.texts.remove(paragraph)
      this.around.clear(paragraph)
      this.sentenceVectors?.clear(paragraph)
      yield
    }
    this.#free.give(room)
  }

  /** The paragraphs that hold at least one of the terms, best first; only those that `accepts` has. */
  *finding(
    terms: readonly WeightedTerm[],
    atMost: number,
    accepts: (paragraph: number) => boolean = () => true,
  ): Generator<void, FoundParagraph[]> {
    const weights = new Map(terms.map(({ term, weight }) => [term, weight]))
    return (yield* this.#search.having(weights, accepts)).slice(0, atMost)
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
  similarlySpelled(term: string, distance: number): Generator<void, string[]> {
    return this.#search.spelledLike(term, distance)
  }

  /** Takes in all of an article but what MiniSearch knows of it; gives the number of each paragraph once that is in. */
  *#taking({ article, words }: WordedArticle): Generator<number | undefined, void> {
    const { texts, wording } = this
    const numbers = Int32Array.from(words.words, (word, i) =>
      words.stops[i] === 1 ? -1 : texts.numberOf({ word, term: words.terms[i] ?? '' }),
    )
    const written = Int32Array.from(words.words, (word) => wording.numberOf(word))
    const numbered = (own: readonly number[] = []) =>
      own.length === 0 ? NOTHING : Int32Array.from(own, (number) => numbers[number] ?? 0)
    const titles = new Map<readonly number[], Int32Array>()
    const date = numbered(words.dates)
    yield
    const from = yield* this.#placing(extentOf(words))
    let [where, token] = [from, from.tokens]
    this.#stretches.set(article, {
      from: from.paragraphs,
      to: from.paragraphs + article.paragraphs.length,
    })
    if (words.sentenceVectors)
      this.sentenceVectors?.put(words.sentenceVectors, from.paragraphs, from.sentences)
    if (words.topicVectors) this.topicVectors?.put(words.topicVectors, from.sentences)
    for (const at of article.paragraphs.keys()) {
      const { paragraphs: paragraph, sentences } = where
      where = { ...texts.add(article, at, words, numbers, where), tokens: token }
      const first = words.sentenceFrom[at] ?? 0
      for (let s = first; s < (words.sentenceFrom[at + 1] ?? 0); s++) {
        const tokens = words.tokens.subarray(words.tokenFrom[s], words.tokenFrom[s + 1])
        const said = tokens.map((one) => written[one] ?? 0)
        token = wording.put(sentences + s - first, token, said)
      }
      const title = words.titles[at] ?? []
      const known = titles.get(title) ?? numbered(title)
      titles.set(title, known)
      this.around.put(paragraph, {
        people: numbered(words.people[at]),
        title: known,
        date,
        speakers: words.speakers[at]?.length ? words.speakers[at].map(numbered) : NOBODY,
      })
      yield paragraph
    }
  }

  /** Finds a place for so much, where articles were taken out or behind all others; gives where it begins. */
  *#placing(extent: Extent): Generator<undefined, Extent> {
    const { texts } = this
    this.termVectors?.extend(texts.words)
    this.#sounds.extend(texts)
    yield
    const free = this.#free.take(extent)
    if (free) return free.from
    const from = this.#end
    this.#end = sumOf(from, extent)
    for (const _ of texts.makingRoom(this.#end)) yield
    for (const _ of this.wording.makingRoom(this.#end.sentences, this.#end.tokens)) yield
    return from
  }

  /** How much stands before a paragraph. */
  #extentTo(paragraph: number): Extent {
    const sentences = this.texts.sentenceFrom[paragraph] ?? 0
    return {
      paragraphs: paragraph,
      sentences,
      words: this.texts.wordFrom[sentences] ?? 0,
      tokens: this.wording.fromOf(sentences),
    }
  }

  #isUsed(term: number): boolean {
    return (this.texts.frequency[term] ?? 0) > 0 || this.around.has(term)
  }

  /** What was worked out for the corpus as it was. */
  #renew(): void {
    this.#edition++
    const most = Math.ceil(MEANING_BYTES / bytesOfStrengths(this.texts.terms.length))
    this.#meanings = new LRUCache({ max: Math.min(MOST_MEANINGS, most) })
  }
}

/** The same for all paragraphs that have none: of each its own would take much memory. */
const NOTHING = new Int32Array()
const NOBODY: Int32Array[] = []
const NOTHING_YET: Extent = { paragraphs: 0, sentences: 0, words: 0, tokens: 0 }
const NOWHERE: ParagraphStretch = { from: 0, to: 0 }
