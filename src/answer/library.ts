import { type CorpusProblem, readCorpus } from '../article/corpus.ts'
import { askedField } from '../search/about-article.ts'
import type { Encoder } from '../search/meaning/encoder.ts'
import { KeptVectors } from '../search/meaning/kept-vectors.ts'
import { PassageMeaning } from '../search/meaning/passage-meaning.ts'
import { findEncoder } from '../search/meaning/shipped-encoder.ts'
import { ThreadedEncoder } from '../search/meaning/threaded-encoder.ts'
import { Search } from '../search/search.ts'
import { readShippedVectors } from '../search/shipped-vectors.ts'
import type { Place } from '../search/texts.ts'
import type { WordVectors } from '../search/word-vectors.ts'
import { hearSpeech, type SpokenArticle, type SpokenParagraph } from '../speech/speech.ts'
import { type Answer, type AskOptions, certaintyOf, type Passage, type PassageSpeaker } from './answer.ts'
import { factOf, openingOf } from './article-answers.ts'
import { interpret, pointsBack, type Said } from './interpreting.ts'
import {
  gatherPeople,
  type LibraryPerson,
  peopleCalled,
  peopleMeant,
  type SpokenQuote,
  speakerOf,
  speakersIn,
} from './people.ts'
import { ownWordsFirst, placesOf } from './sayings.ts'

export type { Certainty } from '../search/confidence.ts'
export type { About, Answer, AskOptions, Passage, PassageSpeaker } from './answer.ts'
export type { LibraryPerson, SpokenQuote } from './people.ts'

export interface LibraryOptions {
  /** What could not be read. */
  problems?: CorpusProblem[]
  /** What words mean; without it passages are found by their words alone. */
  vectors?: WordVectors
  /** Why there is no `vectors`. */
  wordsAlone?: string
}

/** Which encoder a library reads with, and where it keeps what that made. */
export interface EncoderOptions {
  /** The folder of the encoder; the project's own unless told. */
  folder?: string | undefined
  /** The folder for what outlives the process; nothing is kept without it. */
  stateDir?: string | undefined
}

/** How the encoder is: `coming` until all paragraphs have their vectors, then `ready`; else `off`, and why. */
export type EncoderState = { kind: 'coming' | 'ready'; notKept?: string } | { kind: 'off'; reason: string }

/** So many of what is found are put in another order where somebody's own words come first. */
const MOST_ORDERED = 16

/** The corpus and its index: the one object that the chat and the terminal talk to. */
export class Library {
  readonly articles: readonly SpokenArticle[]
  readonly problems: readonly CorpusProblem[]
  /** Why passages are found by their words alone; `undefined` where words of near meaning count as well. */
  readonly wordsAlone: string | undefined
  #encoderState: EncoderState = { kind: 'off', reason: 'it was not asked for' }
  #encoder: Encoder | undefined
  #isClosed = false
  readonly #search: Search
  readonly #people: ReadonlyMap<string, LibraryPerson>
  readonly #speakers: ReadonlyMap<SpokenParagraph, readonly PassageSpeaker[]>

  constructor(articles: SpokenArticle[], { problems = [], vectors, wordsAlone }: LibraryOptions = {}) {
    this.articles = articles
    this.problems = problems
    this.wordsAlone = vectors ? undefined : (wordsAlone ?? 'there are no word vectors')
    this.#search = new Search(articles, vectors)
    this.#people = gatherPeople(articles)
    this.#speakers = new Map(
      articles.flatMap(({ paragraphs }) =>
        paragraphs.map((paragraph) => [paragraph, speakersIn(paragraph)] as const),
      ),
    )
  }

  /** Reads the folder and indexes it. Throws `CorpusError` where nothing in it can be served. */
  static async open(folder: string): Promise<Library> {
    const [{ articles, problems }, shipped] = await Promise.all([readCorpus(folder), readShippedVectors()])
    return new Library(articles.map(hearSpeech), {
      problems,
      ...(shipped.vectors ? { vectors: shipped.vectors } : { wordsAlone: shipped.reason }),
    })
  }

  /**
   * Reads all paragraphs with an encoder, off the event loop; until that is done, and where it cannot be, questions are
   * answered by words. Never rejects: `encoderState` tells how it went.
   */
  async readWithEncoder({ folder, stateDir }: EncoderOptions = {}): Promise<void> {
    this.#encoderState = { kind: 'coming' }
    try {
      const encoder = await ThreadedEncoder.start(await findEncoder(folder))
      await this.readWith(encoder, stateDir)
    } catch (error) {
      this.#encoderState = { kind: 'off', reason: reasonOf(error) }
    }
  }

  /**
   * The same with an encoder that runs already; it is closed with the library.
   * @throws {EncoderError} where it fails
   */
  async readWith(encoder: Encoder, stateDir?: string): Promise<void> {
    this.#encoder = encoder
    if (this.#isClosed) await encoder.close()
    const { kept, notKept } = keptVectors(stateDir)
    const meaning = new PassageMeaning(this.articles, encoder)
    const trouble = notKept ?? (await meaning.prepare(kept))
    if (notKept !== undefined) await meaning.prepare()
    this.#search.meaning = meaning
    this.#encoderState = { kind: 'ready', ...(trouble === undefined ? {} : { notKept: trouble }) }
  }

  /** Whether and why the encoder reads questions. */
  get encoderState(): EncoderState {
    return this.#encoderState
  }

  /** Ends the encoder's threads; questions are answered all the same, by words. */
  async close(): Promise<void> {
    this.#isClosed = true
    this.#search.meaning = undefined
    await this.#encoder?.close()
  }

  /** Never rejects, whatever the question. */
  async ask(question: string, options: AskOptions = {}): Promise<Answer> {
    const said = interpret(question)
    return (
      this.#aboutArticle(said, question, options) ??
      (await this.#whatSomebodySays(said, question, options)) ??
      (await this.#found(question, options))
    )
  }

  async #found(question: string, { limit = 5, article, speaker }: AskOptions): Promise<Answer> {
    const within = article === undefined ? undefined : (place: Place) => place.article.id === article
    const asked = speaker !== undefined && pointsBack(question) ? `${question} ${speaker}` : question
    const { certainty, confidence, hits, isHasty } = await this.#search.find(asked, limit, within)
    return {
      question,
      answered: certainty !== 'no',
      certainty,
      confidence,
      passages: hits.map((hit) => this.#passage(hit)),
      ...(isHasty || this.#encoderState.kind === 'coming' ? { isHasty: true } : {}),
    }
  }

  /** The answer to a question about the one article that is meant: what it is about, who wrote and published it, when. */
  #aboutArticle(said: Said, question: string, { limit = 5, article: id }: AskOptions): Answer | undefined {
    const article = id === undefined ? this.articles[0] : this.articles.find((a) => a.id === id)
    if (!article || (id === undefined && this.articles.length > 1)) return undefined
    if (said.kind === 'subject') return { ...this.opening(article, limit), question }
    const field = said.kind === 'field' ? said.field : askedField(question)
    if (!field) return undefined
    const { notes, ...fact } = factOf(article, field, question)
    const isKnown = fact.value !== undefined || notes.length > 0
    if (!isKnown && said.kind !== 'field') return undefined
    return {
      question,
      ...certaintyOf(isKnown),
      passages: notes.slice(0, limit).map((paragraph, i) => this.#placed(article, paragraph, i)),
      ...(isKnown && fact.value === undefined ? {} : { about: { article: article.id, ...fact } }),
    }
  }

  /** What an article is about: what it is, and how it begins. */
  opening(article: SpokenArticle, limit = 5): Answer {
    return {
      question: '',
      ...certaintyOf(true),
      passages: openingOf(article)
        .slice(0, limit)
        .map((paragraph, i) => this.#placed(article, paragraph, i)),
      about: { article: article.id, field: 'subject', value: article.title },
    }
  }

  /** What somebody says, their quotations first; of one article where that is given. */
  wordsOf(person: LibraryPerson, { limit = 5, article }: AskOptions = {}): Answer {
    const places = placesOf(person).filter((place) => article === undefined || place.article.id === article)
    return {
      question: '',
      ...certaintyOf(places.length > 0),
      passages: places
        .slice(0, limit)
        .map((place, i) => ({ ...this.#placed(place.article, place.paragraph, i), sentence: place.quote })),
    }
  }

  #placed(article: SpokenArticle, paragraph: SpokenParagraph, place: number): Passage {
    return this.#passage({ article, paragraph, score: 1 / (place + 1), marks: [] })
  }

  /** The answer to "what does NAME say?": their own words first, or whom it may mean, or that they are not quoted. */
  async #whatSomebodySays(said: Said, question: string, options: AskOptions): Promise<Answer | undefined> {
    if (said.kind !== 'saying') return undefined
    const { limit = 5 } = options
    const [person, ...others] = this.peopleMeant(said.name)
    if (!person) return undefined
    if (others.length > 0) {
      const candidates = [person, ...others].map(speakerOf)
      return { ...(await this.#found(question, options)), ...certaintyOf(false), candidates }
    }
    if (person.quotes.length === 0)
      return { ...(await this.#found(question, options)), notQuoted: person.name }
    if (said.topic !== undefined) {
      const found = await this.#found(question, { ...options, limit: Math.max(limit, MOST_ORDERED) })
      const passages = found.answered ? ownWordsFirst(found.passages, person) : found.passages
      return { ...found, passages: passages.slice(0, limit) }
    }
    const words = this.wordsOf(person, options)
    return words.answered ? { ...words, question } : undefined
  }

  /** A found paragraph with those whose words stand in it. Each field by its name: many answers are kept, and spread objects take twice the room. */
  #passage({ article, paragraph, score, sentence, marks }: Omit<Passage, 'speakers'>): Passage {
    const speakers = this.#speakers.get(paragraph) ?? []
    return sentence
      ? { article, paragraph, score, sentence, marks, speakers }
      : { article, paragraph, score, marks, speakers }
  }

  /** The paragraph with that number, as an answer would show it; `undefined` where there is none. */
  passage(articleId: string, number: number): Passage | undefined {
    const article = this.articles.find(({ id }) => id === articleId)
    const paragraph = article?.paragraphs.find((p) => p.number === number)
    return article && paragraph ? this.#passage({ article, paragraph, score: 0, marks: [] }) : undefined
  }

  /** The paragraph with that number between the one before and the one after it, as far as there are. */
  around({ id, paragraphs }: SpokenArticle, number: number): Passage[] {
    const at = paragraphs.findIndex((paragraph) => paragraph.number === number)
    return paragraphs
      .slice(Math.max(0, at - 1), at + 2)
      .flatMap((paragraph) => this.passage(id, paragraph.number) ?? [])
  }

  /** Everybody who speaks in the corpus, most quoted first. */
  speakers(): LibraryPerson[] {
    return [...this.#people.values()]
      .filter(({ quotes }) => quotes.length > 0)
      .sort((a, b) => b.quotes.length - a.quotes.length)
  }

  /** Everybody whom the corpus names or quotes. */
  people(): LibraryPerson[] {
    return [...this.#people.values()]
  }

  /**
   * The people whom a reader may mean by `name`: full name or surname, any letter case, with or without titles, without accents,
   * with a typo or two, in Latin or Cyrillic letters; else those who have that role. Best first; empty where nobody fits.
   */
  findPeople(name: string): LibraryPerson[] {
    return peopleCalled(name, this.#people)
  }

  /** Of `findPeople(name)` those who fit best, all alike: one where it is clear who is meant, several where the reader must say. */
  peopleMeant(name: string): LibraryPerson[] {
    return peopleMeant(name, this.#people)
  }

  /** Every quote of the first of `findPeople(name)` in the order of the corpus. */
  quotesOf(name: string): SpokenQuote[] {
    return this.findPeople(name)[0]?.quotes ?? []
  }
}

/** Why the encoder in a folder, or the project's own, does not work; `undefined` where it does. */
export async function encoderTrouble(folder?: string): Promise<string | undefined> {
  try {
    const encoder = await ThreadedEncoder.start(await findEncoder(folder))
    await encoder.close()
    return undefined
  } catch (error) {
    return reasonOf(error)
  }
}

function keptVectors(stateDir: string | undefined): { kept?: KeptVectors; notKept?: string } {
  if (stateDir === undefined) return {}
  try {
    return { kept: new KeptVectors(stateDir) }
  } catch (error) {
    return { notKept: reasonOf(error) }
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
