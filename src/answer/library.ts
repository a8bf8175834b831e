import type { Span } from '../article/article.ts'
import { type CorpusProblem, readCorpus } from '../article/corpus.ts'
import { type AboutField, askedField, fieldValue, notesAbout } from '../search/about-article.ts'
import { likelyNames } from '../search/names.ts'
import { Search } from '../search/search.ts'
import { readShippedVectors } from '../search/shipped-vectors.ts'
import type { Place } from '../search/texts.ts'
import type { WordVectors } from '../search/word-vectors.ts'
import { hearSpeech, type SpokenArticle, type SpokenParagraph } from '../speech/speech.ts'
import { pronoun } from './follow-up.ts'
import { gatherPeople, type LibraryPerson, type SpokenQuote } from './people.ts'

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
  /** Whether the corpus answers the question; where false, `passages` are the nearest ones. */
  answered: boolean
  /** 0 to 1: how sure it is that the first passage answers. */
  confidence: number
  /** Best first. */
  passages: Passage[]
  /** Where the question was about the article itself, and what is known about it answers. */
  about?: About
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

/** A question such as "what did he say?" is about whoever was spoken of before. */
const DEMONSTRATIVE = /\b(?:that|this)\b/i

/** The corpus and its index: the one object that the chat and the terminal talk to. */
export class Library {
  readonly articles: readonly SpokenArticle[]
  readonly problems: readonly CorpusProblem[]
  /** Why passages are found by their words alone; `undefined` where words of near meaning count as well. */
  readonly wordsAlone: string | undefined
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

  /** Never rejects, whatever the question. */
  async ask(question: string, { limit = 5, article, speaker }: AskOptions = {}): Promise<Answer> {
    const within = article === undefined ? undefined : (place: Place) => place.article.id === article
    const asked = speaker !== undefined && pointsBack(question) ? `${question} ${speaker}` : question
    const about = this.#aboutArticle(question, limit, article)
    if (about) return about
    const { answered, confidence, hits } = await this.#search.find(asked, limit, within)
    return { question, answered, confidence, passages: hits.map((hit) => this.#passage(hit)) }
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
