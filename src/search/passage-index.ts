import { LRUCache } from 'lru-cache'
import MiniSearch from 'minisearch'
import type { SpokenArticle, SpokenParagraph } from '../speech/speech.ts'
import { Gists } from './gists.ts'
import { type Meaning, TermVectors } from './likeness.ts'
import { Senses } from './senses.ts'
import { Sounds } from './sounds.ts'
import { tokensOf } from './terms.ts'
import { numberOf, readTexts, type Texts, wordsOf } from './texts.ts'
import { WordBits } from './word-bits.ts'
import type { WordVectors } from './word-vectors.ts'
import { Wording } from './wording.ts'

/** A paragraph that shares words with a question. */
export interface Candidate {
  paragraph: number
  /** MiniSearch's BM25+ score. */
  score: number
}

/** A question's term as it is looked for; terms with a smaller weight count less. */
export interface WeightedTerm {
  term: string
  weight: number
}

/** What the words of the last questions mean may take about so much memory: a byte for each term of the corpus. */
const MEANING_BYTES = 4_000_000
const MOST_MEANINGS = 10_000

/** All paragraphs of a corpus, findable by their words and by who speaks in them. */
export class PassageIndex {
  readonly texts: Texts
  /** All paragraphs, by number. */
  readonly paragraphs: readonly number[]
  /** For each paragraph the terms of the people in it: full names and roles, also where it says only "he". */
  readonly people: Int32Array[]
  /** For each paragraph the terms of its article's title and of the heading above it. */
  readonly titles: Int32Array[]
  /** For each paragraph its speakers' names as terms, first names first. */
  readonly speakers: Int32Array[][]
  readonly vectors: WordVectors | undefined
  /** What the terms mean, where there are word vectors. */
  readonly termVectors: TermVectors | undefined
  /** What sentences and paragraphs mean as a whole, where there are word vectors. */
  readonly senses: Senses | undefined
  /** What is spoken of in the sentences, where there are word vectors. */
  readonly gists: Gists | undefined
  readonly wording = new Wording()
  /** What the words of the last questions mean here, by term and word. */
  readonly meanings: LRUCache<string, Meaning>
  /** Which terms are words of the question at hand. */
  readonly bits: WordBits
  readonly #sounds: Sounds
  readonly #index: MiniSearch<{ id: number; text: string; people: string }>

  /** Without word vectors paragraphs are found by their words alone. */
  constructor(articles: readonly SpokenArticle[], vectors?: WordVectors) {
    this.vectors = vectors
    this.senses = vectors && new Senses(vectors)
    this.gists = vectors && new Gists(vectors)
    const readers = [this.wording, this.senses, this.gists].filter((reader) => reader !== undefined)
    this.texts = readTexts(articles, readers)
    const { places } = this.texts
    this.paragraphs = [...places.keys()]
    this.people = places.map(({ article, paragraph }, at) => this.#peopleTerms(article, paragraph, at))
    this.titles = places.map(({ article, paragraph: { section } }) =>
      this.#titleTerms(article.title, section),
    )
    this.speakers = places.map(({ paragraph: { quotes } }) =>
      [...new Set(quotes.flatMap(({ speaker }) => speaker?.name ?? []))].map((name) => this.#termsOf(name)),
    )
    this.termVectors = vectors && new TermVectors(this.texts.words, vectors)
    this.#sounds = new Sounds(this.texts)
    this.bits = new WordBits(this.texts.terms.length)
    this.meanings = new LRUCache({
      max: Math.min(MOST_MEANINGS, Math.ceil(MEANING_BYTES / (1 + this.texts.terms.length))),
    })
    this.#index = new MiniSearch({
      fields: ['text', 'people'],
      tokenize: (text) => (text === '' ? [] : text.split(' ')),
      processTerm: (term) => term,
      searchOptions: { boost: { people: 0.5 } },
    })
    const { terms, wordTerm } = this.texts
    const joined = (numbers: Int32Array) => Array.from(numbers, (number) => terms[number]).join(' ')
    this.#index.addAll(
      places.map((_, id) => ({
        id,
        text: joined(wordTerm.subarray(...wordsOf(this.texts, id))),
        people: joined(this.people[id] ?? NOTHING),
      })),
    )
  }

  get size(): number {
    return this.texts.places.length
  }

  /** The paragraphs that hold at least one of the terms, best first. */
  find(terms: readonly WeightedTerm[], atMost: number): Candidate[] {
    if (terms.length === 0) return []
    const weights = new Map(terms.map(({ term, weight }) => [term, weight]))
    return this.#index
      .search([...weights.keys()].join(' '), { boostTerm: (term) => weights.get(term) ?? 1 })
      .slice(0, atMost)
      .map(({ id, score }) => ({ paragraph: Number(id), score }))
  }

  /** The numbers of the terms that a word is another spelling of: "Japarov" of "Жапарову". */
  spokenAlike(word: string): readonly number[] {
    return this.#sounds.like(word)
  }

  /** The terms of the corpus that are a slip of the pen away from a term, nearest first. */
  similarlySpelled(term: string, distance: number): string[] {
    const found = this.#index.search(term, { fuzzy: distance, fields: ['text'] })
    return [...new Set(found.flatMap(({ terms }) => terms))]
  }

  /** Terms of the names and roles of those who are named or speak in a paragraph, its own words left out. */
  #peopleTerms(article: SpokenArticle, { number, quotes }: SpokenParagraph, at: number): Int32Array {
    const present = new Set(
      quotes.flatMap(({ speaker }) => (speaker ? [`${speaker.name} ${speaker.role ?? ''}`] : [])),
    )
    for (const { name, role, mentions } of article.people) {
      if (mentions.some(({ paragraph }) => paragraph === number)) present.add(`${name} ${role ?? ''}`)
    }
    if (present.size === 0) return NOTHING
    const own = new Set(this.texts.wordTerm.subarray(...wordsOf(this.texts, at)))
    return this.#termsOf([...present].join(' ')).filter((term) => !own.has(term))
  }

  /** One array for all paragraphs that stand under the same headings. */
  #titleTerms(title: string, section = ''): Int32Array {
    const text = `${title} ${section}`
    let terms = this.#titlesSeen.get(text)
    if (!terms) {
      terms = this.#termsOf(text)
      this.#titlesSeen.set(text, terms)
    }
    return terms
  }

  readonly #titlesSeen = new Map<string, Int32Array>()

  #termsOf(text: string): Int32Array {
    const terms = new Set<number>()
    for (const token of tokensOf(text)) if (!token.stop) terms.add(numberOf(token, this.texts))
    return Int32Array.from(terms)
  }
}

const NOTHING = new Int32Array()
