import { shownTogether } from './article-answers.ts'
import { followedUp } from './following.ts'
import { interpret, type Said } from './interpreting.ts'
import type { Answer, Library, LibraryPerson, Passage } from './library.ts'
import { isSpeaker } from './people/library-people.ts'
import { placesOf } from './sayings.ts'
import { scopeIn } from './scope.ts'

/** What was shown last, and what "he", "that" and "more" therefore mean. */
export interface Context {
  /** The passages of the answer, best first; empty where it was none. */
  passages: readonly Passage[]
  /** Which of them is shown, counted from 0; undefined where none is. */
  shown?: number
  /** Whose quotations are shown. */
  person?: LibraryPerson
  /** Whom the reader was asked to choose from. */
  candidates?: readonly LibraryPerson[]
  /** Whether there is a next page or passage. */
  hasNext: boolean
  /** Whether what is said points at it: a reply, or what follows at once where nobody else speaks. */
  isReply: boolean
}

/** What is to be shown in answer to what was said. Whoever shows it decides nothing more. */
export type Reply =
  /** `next`: what comes next of what is shown. `last`: there is no more. `which-answer`: it is not clear which answer is meant. */
  | { kind: 'greeting' | 'thanks' | 'help' | 'speakers' | 'next' | 'last' | 'which-answer' }
  /** The articles that there are, the newest first; of which one must be meant where it asks which. */
  | { kind: 'articles'; asksWhich: boolean }
  | { kind: 'who' | 'around'; passage: Passage }
  | { kind: 'person'; person: LibraryPerson }
  /** An answer, of which the passage with that number is shown, counted from 0. */
  | { kind: 'answer'; answer: Answer; shown: number }
  | { kind: 'not-said'; answer: Answer }

/** What answers what somebody says, after what was shown. The one way in, for every end. */
export async function converse(library: Library, text: string, context: Context | undefined): Promise<Reply> {
  // Whoever names the article means no other, whatever was shown.
  if (scopeIn(text)) return answerTo(await library.ask(text))
  const chosen = (context && chosenOf(library, text, context)) ?? titled(library, text)
  if (chosen) return chosen
  const said = interpret(text)
  switch (said.kind) {
    case 'greeting':
    case 'thanks':
    case 'help':
    case 'speakers':
      return { kind: said.kind }
    case 'more':
      if (context?.hasNext) return { kind: 'next' }
      return context && isAnswer(context) ? { kind: 'last' } : adrift(library, text)
    case 'further':
      return context ? further(library, text, context) : adrift(library, text)
    case 'who':
    case 'around':
      return pointed(library, said.kind, text, context)
    case 'articles':
      return library.articles.length > 1 ? { kind: 'articles', asksWhich: false } : openingOfOnly(library)
    case 'subject':
    case 'field':
      return ofArticle(library, text, context)
    case 'saying':
    case 'subject-of':
      return answerTo(await library.ask(said.question))
    case 'question':
      return asked(library, said, context)
  }
}

/** What the one says whose name is all that was said, where it was asked who is meant; who they are where they say nothing. */
function chosenOf(library: Library, text: string, { candidates = [] }: Context): Reply | undefined {
  const meant = candidates.length > 0 ? library.peopleMeant(text.replace(/[\s.!?]+$/u, '')) : []
  const [person, ...others] = meant.filter((person) => candidates.includes(person))
  if (!person || others.length > 0) return undefined
  const answer = library.wordsOf(person)
  return answer.answered ? answerTo({ ...answer, question: text }) : { kind: 'person', person }
}

/** What the article is about whose title is all that was said, as where it was asked which one is meant. */
function titled(library: Library, text: string): Reply | undefined {
  const article = library.titled(text)
  return article && answerTo({ ...library.opening(article), question: text })
}

/** Where there is but one article, which ones there are is what it is about. */
function openingOfOnly(library: Library): Reply {
  const [only] = library.articles
  return only ? answerTo(library.opening(only)) : { kind: 'articles', asksWhich: false }
}

const isAnswer = ({ passages, person }: Context): boolean => passages.length > 0 || person !== undefined

/** The passage that is shown. */
export const passageShown = ({ passages, shown }: Context): Passage | undefined =>
  shown === undefined ? undefined : passages[shown]

/** The one who speaks in what is shown; `undefined` where nobody does, or several. */
export function speakerShown(library: Library, context: Context): LibraryPerson | undefined {
  if (context.person) return context.person
  const passage = passageShown(context)
  const [speaker, ...others] = passage?.speakers ?? []
  return passage && speaker && others.length === 0
    ? library.personIn(passage.article, speaker.name)
    : undefined
}

/** "Who said that?" means nothing without the answer that it is about, unless the articles have the words. */
async function adrift(library: Library, text: string): Promise<Reply> {
  const answer = await library.ask(text)
  return answer.answered ? { kind: 'answer', answer, shown: 0 } : { kind: 'which-answer' }
}

async function pointed(
  library: Library,
  kind: 'who' | 'around',
  text: string,
  context: Context | undefined,
): Promise<Reply> {
  const passage = context && passageShown(context)
  if (passage) return { kind, passage }
  if (kind === 'who' && context?.person) return { kind: 'person', person: context.person }
  return adrift(library, text)
}

/** What else the one says who speaks in what is shown: the next of their words, not the same passage. */
async function further(library: Library, text: string, context: Context): Promise<Reply> {
  const { passages, shown, hasNext, person } = context
  if (passages.length === 0 && person) return { kind: hasNext ? 'next' : 'last' }
  const passage = passageShown(context)
  const speaker = speakerShown(library, context)
  if (!passage || shown === undefined || !speaker) return adrift(library, text)
  const following = passages[shown + 1]
  const isTheirs = following?.speakers.some((one) => isSpeaker(speaker, one, following.article))
  if (hasNext && isTheirs) return { kind: 'next' }
  const seen = new Set(passages.slice(0, shown + 1).map(({ paragraph }) => paragraph))
  const places = placesOf(speaker)
  const here = places.findIndex(({ paragraph }) => paragraph === passage.paragraph)
  const isNew = ({ paragraph }: (typeof places)[number]) => !seen.has(paragraph)
  const after = places.slice(here + 1).filter(isNew)
  const rest = after.length > 0 ? after : places.slice(0, here).filter(isNew)
  if (rest.length === 0) return { kind: 'last' }
  const next = rest.flatMap(({ article, paragraph }) => library.passage(article.id, paragraph.number) ?? [])
  const answer: Answer = {
    question: '',
    answered: true,
    certainty: 'sure',
    confidence: 1,
    passages: [passage, ...next],
  }
  return { kind: 'answer', answer, shown: 1 }
}

/** What is known of the article that is meant: the only one, or the one that was shown. */
async function ofArticle(library: Library, text: string, context: Context | undefined): Promise<Reply> {
  if (library.articles.length === 1) return answerTo(await library.ask(text))
  const passage = context && (passageShown(context) ?? context.passages[0])
  if (!passage) return { kind: 'articles', asksWhich: true }
  return answerTo(await library.ask(text, { article: passage.article.id }))
}

async function asked(
  library: Library,
  said: Said & { kind: 'question' },
  context: Context | undefined,
): Promise<Reply> {
  if (!context) return answerTo(await library.ask(said.question))
  const speaker = speakerShown(library, context)
  const answer = await followedUp(library, said, passageShown(context), speaker)
  if (answer) return answerTo(answer)
  const anew = await library.ask(said.question)
  // What others say is no answer to what "he" says; but who asks anew may mean nobody by "they".
  const isBound = context.isReply || (said.ofSpeaker && subject.test(said.question))
  return isBound ? { kind: 'not-said', answer: anew } : answerTo(anew)
}

/** "He" and "she" as one speaks of somebody who was just shown. */
const subject = /(?<![\p{L}\p{M}])(?:he|she|он|она|ал)(?![\p{L}\p{M}])/iu

function answerTo(answer: Answer): Reply {
  const { answered, about, candidates, notQuoted, noArticle } = answer
  const isTold = answered || [about, candidates, notQuoted, noArticle].some((known) => known !== undefined)
  const shown = about?.field === 'subject' ? Math.max(0, shownTogether(answer.passages) - 1) : 0
  return isTold ? { kind: 'answer', answer, shown } : { kind: 'not-said', answer }
}
