import type { Search } from '../search/search.ts'
import type { PassagePlace } from '../search/text/places.ts'
import type { SpokenArticle, SpokenParagraph } from '../speech/speech.ts'
import { askedField } from './about-article.ts'
import { type Answer, type AskOptions, certaintyOf, type Passage } from './answer.ts'
import { factOf, openingOf } from './article-answers.ts'
import { interpret, pointsBack, questionWithin, type Said } from './interpreting.ts'
import { peopleMeant } from './people/called.ts'
import type { LibraryPerson } from './people/library-people.ts'
import { ownWordsFirst, placesOf } from './sayings.ts'
import { articlesCalled, scopeIn } from './scope.ts'
import type { Shelf } from './shelf.ts'

/** People who are offered where one of them must be chosen: nobody reads a longer list. */
const MOST_CANDIDATES = 20
/** Passages among which somebody's own words come first: what is found behind them has hardly to do with the question. */
const MOST_ORDERED = 16

/** How a library answers: what its articles are, who says what in them, and what a search finds. */
export class Answering {
  readonly #search: Search
  readonly #shelf: () => Shelf
  readonly #isComing: () => boolean

  /**
   * @param shelf gives the articles as they are when it is called
   * @param isComing tells whether a model is still hearing or reading them, so that the same question may be answered better later
   */
  constructor(search: Search, shelf: () => Shelf, isComing: () => boolean) {
    this.#search = search
    this.#shelf = shelf
    this.#isComing = isComing
  }

  /** Never rejects, whatever the question. One that names articles ("in:bishkek why?") is asked of these alone. */
  async ask(question: string, options: AskOptions): Promise<Answer> {
    const scope = scopeIn(question)
    if (!scope) return this.#ask(question, options)
    const [article, ...others] = articlesCalled(scope.name, this.#shelf().articles)
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
      ? (place: PassagePlace) => among.has(place.article)
      : article === undefined
        ? undefined
        : (place: PassagePlace) => place.article.id === article
    const asked = speaker !== undefined && pointsBack(question) ? `${question} ${speaker}` : question
    const { certainty, confidence, hits, isHasty } = await this.#search.find(asked, limit, within)
    return {
      question,
      answered: certainty !== 'no',
      certainty,
      confidence,
      passages: hits.map((hit) => this.#passage(hit)),
      ...(isHasty || this.#isComing() ? { isHasty: true } : {}),
    }
  }

  /** The answer to a question about the one article that is meant: what it is about, who wrote and published it, when. */
  #aboutArticle(said: Said, question: string, { limit = 5, article: id }: AskOptions): Answer | undefined {
    if (said.kind === 'subject-of') {
      const named = this.#shelf().titled(said.title)
      return named && { ...this.opening(named, limit), question }
    }
    const article = id === undefined ? this.#shelf().articles[0] : this.#shelf().article(id)
    if (!article || (id === undefined && this.#shelf().articles.length > 1)) return undefined
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
    const [person, ...others] = quotedFirst(peopleMeant(said.name, this.#shelf().people))
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
    const speakers = this.#shelf().speakersIn(paragraph)
    return sentence
      ? { article, paragraph, score, sentence, marks, speakers }
      : { article, paragraph, score, marks, speakers }
  }

  /** The paragraph with that number, as an answer would show it; `undefined` where there is none. */
  passage(articleId: string, number: number): Passage | undefined {
    const article = this.#shelf().article(articleId)
    const paragraph = article?.paragraphs.find((p) => p.number === number)
    return article && paragraph ? this.#passage({ article, paragraph, score: 0, marks: [] }) : undefined
  }
}

/** Of those with one name who speaks, where anybody of them does: whoever asks what they say means no other. */
function quotedFirst(people: readonly LibraryPerson[]): readonly LibraryPerson[] {
  const quoted = new Set(people.filter(({ quotes }) => quotes.length > 0).map(({ name }) => name))
  return people
    .filter(({ name, articles, quotes }) => !articles || quotes.length > 0 || !quoted.has(name))
    .toSorted((a, b) => b.quotes.length - a.quotes.length)
}
