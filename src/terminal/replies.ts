import { shownTogether } from '../answer/article-answers.ts'
import type { Context, Reply } from '../answer/conversing.ts'
import type { About, Answer, Library, LibraryPerson, Passage } from '../answer/library.ts'
import { tellingQuotes, turnAfter } from '../answer/offers/random-quotes.ts'
import { type Suggestion, suggestionsOf } from '../answer/offers/suggestions.ts'
import { mentionsIn } from '../answer/people/library-people.ts'
import { dateText } from '../locale/dates.ts'
import type { Translate } from '../locale/locale.ts'
import { harmless } from './harmless.ts'
import type { Look } from './look.ts'
import {
  type PlaceWords,
  renderPassage,
  renderPerson,
  renderQuote,
  renderSpeaker,
  sourceOf,
} from './rendering.ts'

/** What everything that is shown is made with. */
export interface Showing {
  library: Library
  look: Look
  /** The texts of the interface in the reader's language. */
  t: Translate
}

/** What to print, and what it leaves as the last that was shown; no `context` where that stays as it was. */
export interface Printed {
  text: string
  context?: Context
}

const placeWords = (t: Translate): PlaceWords => ({
  paragraph: (number) => t('terminal-paragraph', { number }),
  note: t('terminal-note'),
  reported: t('reported'),
  date: (published) => dateText(t, published),
})

/** What a reply looks like at a terminal; `context` is what was shown before, which it may go on from. */
export function showReply(showing: Showing, reply: Reply, context: Context | undefined): Printed {
  const { t, look, library } = showing
  switch (reply.kind) {
    case 'greeting':
      return { text: introduction(showing) }
    case 'thanks':
      return { text: look.wrap(t('welcome')) }
    case 'help':
      return { text: '' }
    case 'speakers':
      return { text: speakersList(showing, library.speakers()) }
    case 'articles':
      return {
        text: [...(reply.asksWhich ? [look.wrap(t('which-article'))] : []), articlesList(showing)].join('\n'),
      }
    case 'next':
      return nextOf(showing, context)
    case 'last':
      return { text: look.wrap(t('terminal-no-more')) }
    case 'which-answer':
      return { text: look.wrap(t('terminal-which-answer')) }
    case 'who':
      return { text: whoSays(showing, reply.passage) }
    case 'around':
      return { text: around(showing, reply.passage) }
    case 'person':
      return { text: personText(showing, reply.person) }
    case 'answer':
      return showAnswer(showing, reply.answer, reply.shown)
    case 'not-said':
      return notSaid(showing, reply.answer)
  }
}

/** The first words: what it is about, and what may be asked. */
export function introduction(showing: Showing): string {
  const { t, look, library } = showing
  return [
    look.wrap(t('start', { articles: library.articles.length })),
    ...titles(showing),
    look.wrap(t('start-next')),
    ...suggestions(showing),
  ].join('\n')
}

/** Who somebody is: the role, how often they are quoted, and the first place that names them. */
export function personText(showing: Showing, person: LibraryPerson): string {
  const { t, look, library } = showing
  const [first] = person.mentions
  const passage = first && library.passage(first.article.id, first.mention.paragraph)
  return [
    look.wrap(renderPerson(person, look)),
    look.wrap(t('person-quoted', { count: person.quotes.length })),
    ...(passage
      ? [
          '',
          look.wrap(`${t('first-mention')}:`),
          renderPassage({ ...passage, speakers: [] }, look, placeWords(t)),
        ]
      : []),
  ].join('\n')
}

/** Everything that somebody says. */
export function quotesText(showing: Showing, person: LibraryPerson): string {
  const { t, look } = showing
  if (person.quotes.length === 0) return personText(showing, person)
  return [
    personLine(showing, person),
    ...person.quotes.map((quote) => renderQuote(quote, look, placeWords(t))),
  ].join('\n')
}

/** A quotation by chance, another one than that `before`; and which it is. */
export function randomQuote({ library, look, t }: Showing, before?: number): { at: number; text: string } {
  const quotes = tellingQuotes(library)
  const at =
    before === undefined ? Math.floor(Math.random() * quotes.length) : turnAfter(before, quotes.length)
  const chosen = quotes[at]
  if (!chosen?.quote.speaker) return { at, text: look.wrap(t('random-none')) }
  const speaker = look.wrap(renderSpeaker(chosen.quote.speaker, look))
  return { at, text: `${speaker}\n${renderQuote(chosen, look, placeWords(t))}` }
}

/** What it is, where its words are from, and whose they are. */
export function aboutText(showing: Showing): string {
  const { t, look, library } = showing
  return [
    look.wrap(t('about-what')),
    [look.wrap(t('about-sources', { articles: library.articles.length })), ...titles(showing)].join('\n'),
    look.wrap(t('about-rights')),
  ].join('\n\n')
}

/** Which of several people is meant? */
export function whichPerson({ t, look }: Showing, people: readonly LibraryPerson[]): string {
  return [
    look.wrap(t('which-person')),
    ...people.map((one) => look.wrap(renderPerson(one, look), '  ')),
  ].join('\n')
}

/** Everybody who is quoted, a line each. */
export function speakersList(showing: Showing, people: readonly LibraryPerson[]): string {
  if (people.length === 0) return showing.look.wrap(showing.t('speakers-none'))
  return people.map((person) => personLine(showing, person)).join('\n')
}

/** One line: name, role, how often quoted. */
function personLine({ t, look }: Showing, person: LibraryPerson): string {
  return look.wrap(`${renderPerson(person, look)} (${t('quote-count', { count: person.quotes.length })})`)
}

/** Titles that are told at once: more would push what stands above them off the screen. */
const MOST_TITLES = 20

function titles({ library, look, t }: Showing): string[] {
  const shown = library.newest.slice(0, MOST_TITLES)
  const more = library.articles.length - shown.length
  return [
    ...shown.map((article) =>
      look.wrap(look.style('bold', harmless(sourceOf(article, placeWords(t)))), '  '),
    ),
    ...(more > 0 ? [look.wrap(t('and-more', { count: more }), '  ')] : []),
  ]
}

/** Every article, the newest first, with what a question is limited to it by. */
export function articlesList({ library, look, t }: Showing): string {
  return library.newest
    .map((article) =>
      [
        look.wrap(look.style('bold', harmless(sourceOf(article, placeWords(t))))),
        ...(library.articles.length > 1
          ? [look.wrap(look.style('dim', harmless(`in:${article.id}`)), '  ')]
          : []),
      ].join('\n'),
    )
    .join('\n')
}

function suggestions({ library, look, t }: Showing): string[] {
  return suggestionsOf(library).map((suggestion) => look.wrap(harmless(suggestionText(t, suggestion)), '  '))
}

function suggestionText(t: Translate, suggestion: Suggestion): string {
  if (suggestion.kind === 'saying') return t('suggest-saying', { name: suggestion.name })
  if (suggestion.kind === 'author') return t('suggest-author')
  const { title } = suggestion
  return title === undefined ? t('suggest-subject') : t('suggest-subject-of', { title })
}

function showAnswer(showing: Showing, answer: Answer, at: number): Printed {
  const { look, t } = showing
  const { passages, about, candidates, noArticle } = answer
  if (noArticle !== undefined)
    return { text: look.wrap(harmless(t('no-article-called', { name: noArticle }))) }
  if (candidates)
    return {
      text: whichPerson(showing, candidates),
      context: { passages: [], candidates, hasNext: false, isReply: false },
    }
  const heading = look.wrap(harmless(doubtOf(showing, answer)))
  const known = about ? knownText(showing, answer) : ''
  const shown = passages.length > 0 ? passageText(showing, passages, at) : ''
  const text = [heading, known, shown].filter((part) => part !== '').join('\n\n')
  return passages.length > 0 ? { text, context: contextAt(passages, at) } : { text }
}

/** What stands above a passage that is no answer, or may be none. */
function doubtOf({ t, library }: Showing, { notQuoted, certainty }: Answer): string {
  if (notQuoted !== undefined) return t('not-quoted', { name: notQuoted })
  return certainty === 'perhaps' ? t('perhaps-not-said', { articles: library.articles.length }) : ''
}

/** What is known of the article besides its text; what it is, with the paragraphs before the last one of how it begins. */
function knownText(showing: Showing, { about, passages }: Answer): string {
  const { t, look, library } = showing
  const article = library.articles.find(({ id }) => id === about?.article)
  if (!about || !article) return ''
  if (about.field !== 'subject') {
    const { field, value } = about
    return look.wrap(harmless(factText(t, field, value)), '  ')
  }
  const facts = (['author', 'publisher', 'published'] as const).flatMap((field) => {
    const value = article[field]
    return value === undefined ? [] : [look.wrap(harmless(factText(t, field, value)), '  ')]
  })
  const before = passages.slice(0, shownTogether(passages) - 1)
  return [
    [look.wrap(look.style('bold', harmless(article.title))), ...facts].join('\n'),
    ...before.map((passage) => renderPassage(passage, look, placeWords(t))),
  ].join('\n\n')
}

function factText(t: Translate, field: About['field'], value: string | undefined): string {
  if (value === undefined) return t(`unknown-${field}`)
  return t(`field-${field}`, { value: field === 'published' ? dateText(t, value) : value })
}

function notSaid(showing: Showing, { passages }: Answer): Printed {
  const { t, look, library } = showing
  const words = t('not-said', { articles: library.articles.length })
  const nearest = passages.length === 0 ? '' : ` ${t('terminal-nearest')}`
  const text = [look.wrap(words + nearest), ...suggestions(showing)].join('\n')
  return { text, context: { passages, hasNext: passages.length > 0, isReply: false } }
}

function nextOf(showing: Showing, context: Context | undefined): Printed {
  const { passages = [], shown } = context ?? {}
  const at = shown === undefined ? 0 : shown + 1
  return { text: passageText(showing, passages, at), context: contextAt(passages, at) }
}

function contextAt(passages: readonly Passage[], shown: number): Context {
  return { passages, shown, hasNext: shown < passages.length - 1, isReply: false }
}

/** A passage of several, and how many are left. */
function passageText({ t, look }: Showing, passages: readonly Passage[], at: number): string {
  const passage = passages[at]
  if (!passage) return ''
  const left = passages.length - 1 - at
  return (
    renderPassage(passage, look, placeWords(t)) +
    (left === 0 ? '' : `\n${t('terminal-more', { count: left })}`)
  )
}

function whoSays({ t, look, library }: Showing, { article, paragraph, speakers }: Passage): string {
  if (speakers.length === 0) {
    return look.wrap(t(paragraph.quotes.length > 0 ? 'who-said-unknown' : 'who-said-nobody'))
  }
  const evidence = mentionsIn(paragraph).flatMap((mention) => {
    const said = library.passage(article.id, mention.paragraph)
    return said ? [renderPassage({ ...said, speakers: [], marks: [mention] }, look, placeWords(t))] : []
  })
  return [...speakers.map((speaker) => look.wrap(renderSpeaker(speaker, look))), ...evidence].join('\n')
}

function around({ t, look, library }: Showing, { article, paragraph }: Passage): string {
  return library
    .around(article, paragraph.number)
    .map((passage) => renderPassage(passage, look, placeWords(t)))
    .join('\n\n')
}
