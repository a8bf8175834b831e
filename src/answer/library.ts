import type { Archive, ArticleChange, FolderChange, Progress } from '../archive/archive.ts'
import type { CorpusProblem } from '../article/corpus.ts'
import type { Encoder } from '../search/meaning/encoder/encoder.ts'
import type { WordVectors } from '../search/meaning/word-vectors.ts'
import { Search } from '../search/search.ts'
import { atOnce, inSlices } from '../slices.ts'
import type { SpokenArticle } from '../speech/speech.ts'
import type { Answer, AskOptions, Passage } from './answer.ts'
import { Answering } from './answering.ts'
import { type EncoderOptions, EncoderReading, type EncoderState } from './encoder-reading.ts'
import { type OpenOptions, openParts, type Parts } from './opening.ts'
import { peopleCalled, peopleMeant } from './people/called.ts'
import type { LibraryPerson, SpokenQuote } from './people/library-people.ts'
import { Shelf } from './shelf.ts'

export type { FolderChange, Progress } from '../archive/archive.ts'
export type { Certainty } from '../search/ranking/confidence.ts'
export type { About, Answer, AskOptions, Passage } from './answer.ts'
export { type EncoderOptions, type EncoderState, encoderTrouble } from './encoder-reading.ts'
export { hasPointer, type OpenOptions, pointerFolder, pointerTrouble } from './opening.ts'
export type { LibraryPerson, PassageSpeaker, SpokenQuote } from './people/library-people.ts'

export interface LibraryOptions {
  /** What could not be read. */
  problems?: CorpusProblem[]
  /** What words mean; without it passages are found by their words alone. */
  vectors?: WordVectors
  /** Why there is no `vectors`. */
  wordsAlone?: string
}

/**
 * How articles are heard: `plain` where nothing else was asked for; `coming` until a model had its say on all, then `closely`;
 * else `off`, and why.
 */
export type HearingState = { kind: 'plain' | 'coming' | 'closely' } | { kind: 'off'; reason: string }

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
  readonly #answering: Answering
  readonly #problems: readonly CorpusProblem[]
  #shelf: Shelf
  readonly #preparing: ((next: Shelf) => Generator<void, () => void>)[] = []
  #changing: Promise<unknown> = Promise.resolve()
  #hearing: HearingState = { kind: 'plain' }
  #isClosed = false

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
    this.#answering = new Answering(
      parts.search,
      () => this.#shelf,
      () => this.encoderState.kind === 'coming' || this.#hearing.kind === 'coming',
    )
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

  /**
   * Has work done in slices before the library turns to another edition, which would hold the event loop if it were done
   * when that is there: what the work gives is called in the moment in which the library turns.
   */
  beforeTurns(prepare: (next: Shelf) => Generator<void, () => void>): void {
    this.#preparing.push(prepare)
  }

  /** What could not be read when the folder was looked at last. */
  get problems(): readonly CorpusProblem[] {
    return this.#archive?.problems ?? this.#problems
  }

  /** Gets ready for an `update` soon, which then takes less long. */
  expectChange(): void {
    this.#archive?.expectChange()
  }

  /**
   * Looks at the folder again and takes in what changed there; until all of that is read, questions are answered from what
   * was there before. One look at a time, whoever asks for it.
   * @param only the names of the files to look at; all unless told
   * @returns what changed; undefined where this library is of no folder
   * @throws {CorpusError} where the folder cannot be read or holds nothing; then all stays as it was
   */
  update(only?: ReadonlySet<string>): Promise<FolderChange | undefined> {
    return this.#inTurn(() => this.#update(only))
  }

  async #update(only: ReadonlySet<string> | undefined): Promise<FolderChange | undefined> {
    const change = await this.#archive?.look(only)
    if (change) await this.#turnTo(change)
    return change
  }

  /** One change at a time, whoever wants it. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#changing.then(work)
    this.#changing = done.catch(() => undefined)
    return done
  }

  async #turnTo({ added, removed }: ArticleChange): Promise<void> {
    if (added.length === 0 && removed.length === 0) return
    const gone = new Set(removed)
    const articles = [
      ...this.articles.filter((article) => !gone.has(article)),
      ...added.map(({ article }) => article),
    ].sort((a, b) => (a.id < b.id ? -1 : 1))
    const shelf = await inSlices(Shelf.of(articles, this.#shelf))
    const turns: (() => void)[] = []
    for (const prepare of this.#preparing) turns.push(await inSlices(prepare(shelf)))
    await this.#search.replace(removed, added, () => {
      this.#shelf = shelf
      for (const turn of turns) turn()
    })
    void this.#encoder.readOn()
  }

  /**
   * Has all articles heard again by the model that has its say on who speaks, off the event loop, and turns to what was heard,
   * some articles at a time; meanwhile, and where that cannot be, they are served as they were heard at first. Never rejects:
   * `hearing` tells how it went.
   */
  async hearClosely(onProgress?: (progress: Progress) => void): Promise<void> {
    if (!this.#archive?.hearsClosely) return
    this.#hearing = { kind: 'coming' }
    try {
      for await (const turn of this.#archive.hearClosely(undefined, onProgress))
        await this.#inTurn(async () => await this.#turnTo(turn()))
      if (!this.#isClosed) this.#hearing = { kind: 'closely' }
    } catch (error) {
      this.#hearing = { kind: 'off', reason: error instanceof Error ? error.message : String(error) }
    }
  }

  /** Whether and why articles are heard closely. */
  get hearing(): HearingState {
    const reason = this.#archive?.pointerTrouble
    return this.#hearing.kind === 'closely' && reason !== undefined ? { kind: 'off', reason } : this.#hearing
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
    this.#isClosed = true
    await Promise.all([this.#encoder.close(), this.#archive?.close()])
  }

  /** Never rejects, whatever the question. One that names articles ("in:bishkek why?") is asked of these alone. */
  ask(question: string, options: AskOptions = {}): Promise<Answer> {
    return this.#answering.ask(question, options)
  }

  /** The article with that title, whatever its letter case and the marks at its ends. */
  titled(title: string): SpokenArticle | undefined {
    return this.#shelf.titled(title)
  }

  /** What an article is about: what it is, and how it begins. */
  opening(article: SpokenArticle, limit?: number): Answer {
    return this.#answering.opening(article, limit)
  }

  /** What somebody says, their quotations first; of one article where that is given. */
  wordsOf(person: LibraryPerson, options?: AskOptions): Answer {
    return this.#answering.wordsOf(person, options)
  }

  /** The paragraph with that number, as an answer would show it; `undefined` where there is none. */
  passage(articleId: string, number: number): Passage | undefined {
    return this.#answering.passage(articleId, number)
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
