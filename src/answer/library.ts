import MiniSearch from 'minisearch'
import type { Span } from '../article/article.ts'
import { type CorpusProblem, readCorpus } from '../article/corpus.ts'
import {
  hearSpeech,
  type Mention,
  type Quote,
  type SpokenArticle,
  type SpokenParagraph,
} from '../speech/speech.ts'

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
  speakers: PassageSpeaker[]
}

export interface Answer {
  question: string
  /** Whether the corpus answers the question; where false, `passages` are the nearest ones. */
  answered: boolean
  /** 0 to 1: how sure it is that the first passage answers. */
  confidence: number
  /** Best first. */
  passages: Passage[]
}

export interface AskOptions {
  /** At most so many passages; 5 unless told. */
  limit?: number
  /** Only this article. */
  article?: string
  /** A follow-up: who "he", "she" or "they" in the question are. */
  speaker?: string
}

/** Somebody whom the corpus names, over all its articles; `quotes` is empty where they never speak. */
export interface LibraryPerson {
  name: string
  role?: string
  /** First mention first. */
  mentions: { article: SpokenArticle; mention: Mention }[]
  /** In the order of the corpus. */
  quotes: SpokenQuote[]
}

export interface SpokenQuote {
  article: SpokenArticle
  paragraph: SpokenParagraph
  quote: Quote
}

/** The corpus and its index: the one object that the chat and the terminal talk to. */
export class Library {
  readonly articles: readonly SpokenArticle[]
  readonly problems: readonly CorpusProblem[]
  readonly #index: MiniSearch

  constructor(articles: SpokenArticle[], problems: CorpusProblem[] = []) {
    this.articles = articles
    this.problems = problems
    this.#index = new MiniSearch({ fields: ['text'] })
    this.#index.addAll(
      articles.flatMap((a, i) => a.paragraphs.map((p, j) => ({ id: `${i}:${j}`, text: p.text }))),
    )
  }

  /** Reads the folder and indexes it. Throws `CorpusError` where nothing in it can be served. */
  static async open(folder: string): Promise<Library> {
    const { articles, problems } = await readCorpus(folder)
    return new Library(articles.map(hearSpeech), problems)
  }

  /** Never throws, whatever the question. */
  ask(question: string, { limit = 5 }: AskOptions = {}): Answer {
    const passages = this.#index
      .search(question)
      .slice(0, limit)
      .flatMap((hit) => {
        const [i, j] = String(hit.id).split(':').map(Number)
        const article = this.articles[i ?? -1]
        const paragraph = article?.paragraphs[j ?? -1]
        return article && paragraph ? [{ article, paragraph, score: hit.score, marks: [], speakers: [] }] : []
      })
    return { question, answered: passages.length > 0, confidence: passages.length > 0 ? 0.5 : 0, passages }
  }

  /** The paragraph with that number, as an answer would show it; `undefined` where there is none. */
  passage(articleId: string, number: number): Passage | undefined {
    const article = this.articles.find(({ id }) => id === articleId)
    const paragraph = article?.paragraphs.find((p) => p.number === number)
    return article && paragraph ? { article, paragraph, score: 0, marks: [], speakers: [] } : undefined
  }

  /** Everybody who speaks in the corpus, most quoted first. */
  speakers(): LibraryPerson[] {
    return []
  }

  /**
   * The people whom a reader may mean by `name`: full name or surname, any letter case, without accents,
   * with a typo or two, in Latin or Cyrillic letters. Best first; empty where nobody fits.
   */
  findPeople(_name: string): LibraryPerson[] {
    return []
  }

  /** Every quote of the first of `findPeople(name)` in the order of the corpus. */
  quotesOf(name: string): SpokenQuote[] {
    return this.findPeople(name)[0]?.quotes ?? []
  }
}
