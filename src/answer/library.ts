import type { Span } from '../article/article.ts'
import { type CorpusProblem, readCorpus } from '../article/corpus.ts'
import { type AboutField, askedField, fieldValue, notesAbout } from '../search/about-article.ts'
import type { Certainty } from '../search/confidence.ts'
import type { Encoder } from '../search/meaning/encoder.ts'
import { KeptVectors } from '../search/meaning/kept-vectors.ts'
import { PassageMeaning } from '../search/meaning/passage-meaning.ts'
import { findEncoder } from '../search/meaning/shipped-encoder.ts'
import { ThreadedEncoder } from '../search/meaning/threaded-encoder.ts'
import { likelyNames } from '../search/names.ts'
import { Search } from '../search/search.ts'
import { readShippedVectors } from '../search/shipped-vectors.ts'
import type { Place } from '../search/texts.ts'
import type { WordVectors } from '../search/word-vectors.ts'
import { hearSpeech, type SpokenArticle, type SpokenParagraph } from '../speech/speech.ts'
import { pronoun } from './follow-up.ts'
import { gatherPeople, type LibraryPerson, type SpokenQuote } from './people.ts'

export type { Certainty } from '../search/confidence.ts'
export type { LibraryPerson, SpokenQuote } from './people.ts'

/** A speaker as an answer shows them. */
export interface PassageSpeaker {
  name: string
  role?: string
}

/** A paragraph as an answer shows it. */
export interface Passage {
  article: SpokenArticle
  paragraph: SpokenParagraph
  /** Larger is better; comparable within one answer only. */
  score: number
  /** The sentence of the paragraph's text that answers best. */
  sentence?: Span
  /** The words of the paragraph's text that match the question; in order, not overlapping. */
  marks: Span[]
  /** Those whose words, direct or reported, stand in the paragraph; each once, in order. */
  speakers: readonly PassageSpeaker[]
}

export interface Answer {
  question: string
  /** Whether the corpus answers the question, surely or perhaps; where false, `passages` are the nearest ones. */
  answered: boolean
  certainty: Certainty
  /** 0 to 1: how sure it is that the first passage answers. */
  confidence: number
  /** Best first. */
  passages: Passage[]
  /** Where the question was about the article itself, and what is known about it answers. */
  about?: About
  /** It was found in haste: asked again, the same question may be answered better. */
  isHasty?: true
}

/** What is known about an article besides its text. */
export interface About {
  /** The article's id. */
  article: string
  field: AboutField
  /** As it is known: "Myrzaiym Janybek kyzy". */
  value: string
}

export interface AskOptions {
  /** At most so many passages; 5 unless told. */
  limit?: number
  /** Only this article. */
  article?: string
  /** A follow-up: who "he", "she" or "they" in the question are. */
  speaker?: string
}

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

/** A question such as "what did he say?" is about whoever was spoken of before. */
const DEMONSTRATIVE = /\b(?:that|this)\b/i

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
  async ask(question: string, { limit = 5, article, speaker }: AskOptions = {}): Promise<Answer> {
    const within = article === undefined ? undefined : (place: Place) => place.article.id === article
    const asked = speaker !== undefined && pointsBack(question) ? `${question} ${speaker}` : question
    const about = this.#aboutArticle(question, limit, article)
    if (about) return about
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

  /** The answer to a question about the one article that is meant: who wrote it, who published it, when. */
  #aboutArticle(question: string, limit: number, id: string | undefined): Answer | undefined {
    const field = askedField(question)
    const article = id === undefined ? this.articles[0] : this.articles.find((a) => a.id === id)
    if (!field || !article || (id === undefined && this.articles.length > 1)) return undefined
    const value = fieldValue(article, field)
    const notes = notesAbout(article, field, question)
    if (value === undefined && notes.length === 0) return undefined
    return {
      question,
      answered: true,
      certainty: 'sure',
      confidence: 0.95,
      passages: notes
        .slice(0, limit)
        .map((paragraph, i) => this.#passage({ article, paragraph, score: 1 / (i + 1), marks: [] })),
      ...(value === undefined ? {} : { about: { article: article.id, field, value } }),
    }
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

  /** Everybody who speaks in the corpus, most quoted first. */
  speakers(): LibraryPerson[] {
    return [...this.#people.values()]
      .filter(({ quotes }) => quotes.length > 0)
      .sort((a, b) => b.quotes.length - a.quotes.length)
  }

  /**
   * The people whom a reader may mean by `name`: full name or surname, any letter case, without accents,
   * with a typo or two, in Latin or Cyrillic letters. Best first; empty where nobody fits.
   */
  findPeople(name: string): LibraryPerson[] {
    return likelyNames(name, [...this.#people.keys()]).flatMap((likely) => this.#people.get(likely) ?? [])
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

function pointsBack(question: string): boolean {
  return pronoun.test(question) || DEMONSTRATIVE.test(question)
}

function speakersIn({ quotes }: SpokenParagraph): PassageSpeaker[] {
  const speakers = new Map<string, PassageSpeaker>()
  for (const { speaker } of quotes) {
    if (!speaker || speakers.has(speaker.name)) continue
    speakers.set(
      speaker.name,
      speaker.role === undefined ? { name: speaker.name } : { name: speaker.name, role: speaker.role },
    )
  }
  return [...speakers.values()]
}
