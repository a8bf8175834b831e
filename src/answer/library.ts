import type { Archive, FolderChange } from '../archive/archive.ts'
import type { CorpusProblem } from '../article/corpus.ts'
import { atOnce, inSlices } from '../search/index/slices.ts'
import type { Encoder } from '../search/meaning/encoder/encoder.ts'
import type { WordVectors } from '../search/meaning/word-vectors.ts'
import { Search } from '../search/search.ts'
import type { Place } from '../search/text/places.ts'
import type { SpokenArticle, SpokenParagraph } from '../speech/speech.ts'
import { askedField } from './about-article.ts'
import { type Answer, type AskOptions, certaintyOf, type Passage } from './answer.ts'
import { factOf, openingOf } from './article-answers.ts'
import { type EncoderOptions, EncoderReading, type EncoderState } from './encoder-reading.ts'
import { interpret, pointsBack, questionWithin, type Said } from './interpreting.ts'
import { type OpenOptions, openParts, type Parts } from './opening.ts'
import { peopleCalled, peopleMeant } from './people/called.ts'
import type { LibraryPerson, SpokenQuote } from './people/library-people.ts'
import { ownWordsFirst, placesOf } from './sayings.ts'
import { articlesCalled, scopeIn } from './scope.ts'
import { Shelf } from './shelf.ts'

export type { FolderChange, Progress } from '../archive/archive.ts'
export type { Certainty } from '../search/ranking/confidence.ts'
export type { About, Answer, AskOptions, Passage } from './answer.ts'
export { type EncoderOptions, type EncoderState, encoderTrouble } from './encoder-reading.ts'
export type { OpenOptions } from './opening.ts'
export type { LibraryPerson, PassageSpeaker, SpokenQuote } from './people/library-people.ts'

export interface LibraryOptions {
  /** What could not be read. */
  problems?: CorpusProblem[]
  /** What words mean; without it passages are found by their words alone. */
  vectors?: WordVectors
  /** Why there is no `vectors`. */
  wordsAlone?: string
}

/** So many people are offered where one of them must be chosen. */
const MOST_CANDIDATES = 20
/** Passages among which somebody's own words come first: what is found behind them has hardly to do with the question. */
const MOST_ORDERED = 16

/**
 * The corpus and its index: the one object that the chat and the terminal talk to. It may follow its folder while it is
 * asked: an answer is of the articles before or after a change, never of a half of it.
 */
export class Library {
  /** Why passages are found by their words alone; `undefined` where words of near meaning count as well. */
  readonly wordsAlone: string | undefined
  readonly #search: Search
  readonly #archive: Archive | undefined
  readonly #encoder: EncoderReading
  readonly #problems: readonly CorpusProblem[]
  #shelf: Shelf
  #changing: Promise<unknown> = Promise.resolve()

  constructor(articles: readonly SpokenArticle[] | Parts, options: LibraryOptions = {}) {
    const { problems = [], vectors, wordsAlone } = options
    const parts: Parts =
      'search' in articles
        ? articles
        : { shelf: atOnce(Shelf.of(articles)), search: new Search(articles, vectors) }
    this.#shelf = parts.shelf
    this.#search = parts.search
    this.#archive = parts.archive
    this.#problems = problems
    this.#encoder = new EncoderReading(parts.search)
    this.wordsAlone = vectors ? undefined : (wordsAlone ?? 'there are no word vectors')
  }

  /**
   * Reads the folder and indexes it, in slices between which the event loop goes on.
   * @throws {CorpusError} where nothing in it can be served
   * @throws the signal's reason where it is aborted before the library stands
   */
  static async open(folder: string, options: OpenOptions = {}): Promise<Library> {
    const { vectors, wordsAlone, ...parts } = await openParts(folder, options)
    return new Library(parts, vectors ? { vectors } : wordsAlone === undefined ? {} : { wordsAlone })
  }

  get articles(): readonly SpokenArticle[] {
    return this.#shelf.articles
  }

  /** The same, the newest first; those without a date last. */
  get newest(): readonly SpokenArticle[] {
    return this.#shelf.newest
  }

  /** Another object after each change of the articles: what is worked out from them holds as long as it is the same. */
  get edition(): object {
    return this.#shelf
  }

  /** What could not be read when the folder was looked at last. */
  get problems(): readonly CorpusProblem[] {
    return this.#archive?.problems ?? this.#problems
  }

  /**
   * Looks at the folder again and takes in what changed there; until all of that is read, questions are answered from what
   * was there before. One look at a time, whoever asks for it.
   * @param only the names of the files to look at; all unless told
   * @returns what changed; undefined where this library is of no folder
   * @throws {CorpusError} where the folder cannot be read or holds nothing; then all stays as it was
   */
  update(only?: ReadonlySet<string>): Promise<FolderChange | undefined> {
    const done = this.#changing.then(() => this.#update(only))
    this.#changing = done.catch(() => undefined)
    return done
  }

  async #update(only: ReadonlySet<string> | undefined): Promise<FolderChange | undefined> {
    const change = await this.#archive?.look(only)
    if (!change) return undefined
    const { added, removed } = change
    if (added.length === 0 && removed.length === 0) return change
    const gone = new Set(removed)
    const articles = [
      ...this.articles.filter((article) => !gone.has(article)),
      ...added.map(({ article }) => article),
    ].sort((a, b) => (a.id < b.id ? -1 : 1))
    const shelf = await inSlices(Shelf.of(articles))
    await this.#search.replace(removed, added, () => {
      this.#shelf = shelf
    })
    void this.#encoder.readOn()
    return change
  }

  /**
   * Reads all paragraphs with an encoder, off the event loop; until that is done, and where it cannot be, questions are
   * answered by words. Never rejects: `encoderState` tells how it went.
   */
  async readWithEncoder(options: EncoderOptions = {}): Promise<void> {
    await this.#encoder.start(() => this.articles, options)
  }

  /**
   * The same with an encoder that runs already; it is closed with the library.
   * @throws {EncoderError} where it fails
   */
  async readWith(encoder: Encoder, stateDir?: string): Promise<void> {
    await this.#encoder.read(encoder, () => this.articles, stateDir)
  }

  /** Whether and why the encoder reads questions. */
  get encoderState(): EncoderState {
    return this.#encoder.state
  }

  /** Ends all threads; questions are answered all the same, by words. */
  async close(): Promise<void> {
    await Promise.all([this.#encoder.close(), this.#archive?.close()])
  }

  /** Never rejects, whatever the question. One that names articles ("in:bishkek why?") is asked of these alone. */
  async ask(question: string, options: AskOptions = {}): Promise<Answer> {
    const scope = scopeIn(question)
    if (!scope) return this.#ask(question, options)
    const [article, ...others] = articlesCalled(scope.name, this.articles)
    if (!article) return { question, ...certaintyOf(false), passages: [], noArticle: scope.name }
    if (others.length > 0)
      return { ...(await this.#found(scope.question, options, new Set([article, ...others]))), question }
    const within = { ...options, article: article.id }
    return scope.question === ''
      ? { ...this.opening(article, options.limit), question }
      : { ...(await this.#ask(scope.question, within)), question }
  }

  async #ask(question: string, options: AskOptions): Promise<Answer> {
    const asked = questionWithin(question)
    const said = interpret(asked)
    const answer =
      this.#aboutArticle(said, asked, options) ??
      (await this.#whatSomebodySays(said, asked, options)) ??
      (await this.#found(asked, options))
    return asked === question ? answer : { ...answer, question }
  }

  /** @param among the articles to look in; all, or the one of the options, unless told */
  async #found(
    question: string,
    { limit = 5, article, speaker }: AskOptions,
    among?: ReadonlySet<SpokenArticle>,
  ): Promise<Answer> {
    const within = among
      ? (place: Place) => among.has(place.article)
      : article === undefined
        ? undefined
        : (place: Place) => place.article.id === article
    const asked = speaker !== undefined && pointsBack(question) ? `${question} ${speaker}` : question
    const { certainty, confidence, hits, isHasty } = await this.#search.find(asked, limit, within)
    return {
      question,
      answered: certainty !== 'no',
      certainty,
      confidence,
      passages: hits.map((hit) => this.#passage(hit)),
      ...(isHasty || this.encoderState.kind === 'coming' ? { isHasty: true } : {}),
    }
  }

  /** The answer to a question about the one article that is meant: what it is about, who wrote and published it, when. */
  #aboutArticle(said: Said, question: string, { limit = 5, article: id }: AskOptions): Answer | undefined {
    if (said.kind === 'subject-of') {
      const named = this.articles.find(({ title }) => title.toLowerCase() === said.title.toLowerCase())
      return named && { ...this.opening(named, limit), question }
    }
    const article = id === undefined ? this.articles[0] : this.#shelf.article(id)
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
    const [person, ...others] = quotedFirst(this.peopleMeant(said.name))
    if (!person) return undefined
    // Each passage says which of them speaks in it.
    const isOneName = said.topic !== undefined && others.every(({ name }) => name === person.name)
    if (others.length > 0 && !isOneName) {
      const candidates = [person, ...others].slice(0, MOST_CANDIDATES)
      return { ...(await this.#found(question, options)), ...certaintyOf(false), candidates }
    }
    if (person.quotes.length === 0)
      return { ...(await this.#found(question, options)), notQuoted: person.name }
    if (said.topic !== undefined) {
      const found = await this.#found(question, { ...options, limit: Math.max(limit, MOST_ORDERED) })
      const passages = found.answered ? ownWordsFirst(found.passages, [person, ...others]) : found.passages
      return { ...found, passages: passages.slice(0, limit) }
    }
    const words = this.wordsOf(person, options)
    return words.answered ? { ...words, question } : undefined
  }

  /** A found paragraph with those whose words stand in it. Each field by its name: many answers are kept, and spread objects take twice the room. */
  #passage({ article, paragraph, score, sentence, marks }: Omit<Passage, 'speakers'>): Passage {
    const speakers = this.#shelf.speakersIn(paragraph)
    return sentence
      ? { article, paragraph, score, sentence, marks, speakers }
      : { article, paragraph, score, marks, speakers }
  }

  /** The paragraph with that number, as an answer would show it; `undefined` where there is none. */
  passage(articleId: string, number: number): Passage | undefined {
    const article = this.#shelf.article(articleId)
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
  speakers(): readonly LibraryPerson[] {
    return this.#shelf.speakers
  }

  /** Everybody whom the corpus names or quotes. */
  people(): readonly LibraryPerson[] {
    return this.#shelf.people.all
  }

  /** The one whom an article means by a full name; `undefined` where it names nobody so. */
  personIn(article: SpokenArticle, name: string): LibraryPerson | undefined {
    return this.#shelf.people.in(article, name)
  }

  /**
   * The people whom a reader may mean by `name`: full name or surname, any letter case, with or without titles, without accents,
   * with a typo or two, in Latin or Cyrillic letters; else those who have that role. Best first; empty where nobody fits.
   */
  findPeople(name: string): LibraryPerson[] {
    return peopleCalled(name, this.#shelf.people)
  }

  /** Of `findPeople(name)` those who fit best, all alike: one where it is clear who is meant, several where the reader must say. */
  peopleMeant(name: string): LibraryPerson[] {
    return peopleMeant(name, this.#shelf.people)
  }

  /** The first of `findPeople(name)`, and the others who have the very same name. */
  namesakes(name: string): LibraryPerson[] {
    const people = this.findPeople(name)
    return people.filter((person) => person.name === people[0]?.name)
  }

  /** Every quote of `namesakes(name)`: one after another, of each in the order of the corpus. */
  quotesOf(name: string): SpokenQuote[] {
    return this.namesakes(name).flatMap(({ quotes }) => quotes)
  }
}

/** Of those with one name who speaks, where anybody of them does: whoever asks what they say means no other. */
function quotedFirst(people: readonly LibraryPerson[]): readonly LibraryPerson[] {
  const quoted = new Set(people.filter(({ quotes }) => quotes.length > 0).map(({ name }) => name))
  return people
    .filter(({ name, articles, quotes }) => !articles || quotes.length > 0 || !quoted.has(name))
    .toSorted((a, b) => b.quotes.length - a.quotes.length)
}
