import type { Article, Paragraph } from '../article/article.ts'
import { tokensOf } from '../search/text/terms.ts'
import type { SpokenArticle, SpokenParagraph } from '../speech/speech.ts'

/** What a question may want to know of an article itself. */
export type AboutField = 'author' | 'publisher' | 'published' | 'title' | 'url' | 'rights'

/** Verbs and nouns by which a question asks for a field; the first that fits decides. */
const ASKS: readonly (readonly [AboutField, RegExp])[] = [
  ['published', /\bwhen\b|\b(?:what|which) (?:date|day|year)\b|\bhow (?:old|recent)\b|\bdate\b|когда/iu],
  [
    'author',
    /\b(?:wrote|write|writes|written|author|authors|journalist|reporter|byline|by whom)\b|автор|написал/iu,
  ],
  [
    'publisher',
    /\b(?:publish|published|publishes|publisher|publication|paid|pays|pay|fund|funds|funded|funding|financed|sponsor|sponsored|source|outlet|newspaper|produced|supported)\b|издат|опубликова/iu,
  ],
  ['title', /\b(?:title|titled|headline|called|name)\b|назван|заголов/iu],
  ['url', /\b(?:url|link|address|website)\b|ссылк/iu],
  ['rights', /\b(?:copyright|licen[cs]e|rights?|owns)\b/iu],
]

/** Words that name the article, or what is asked of it; a question with any other word is about its subject. */
const OWN_WORDS = new Set(
  `article articles story stories piece text report publication news analysis post essay column interview page
  wrote write writes written author authors journalist reporter byline publish published publishes publisher paid pays
  pay fund funds funded funding financed sponsor sponsored source outlet newspaper produced supported date day year old
  recent title titled headline called name url link address website copyright licence license rights right owns money
  original originally first behind avtor napisal statyu stati statya opublikovana opublikoval izdatel`.split(
    /\s+/,
  ),
)

/** Words by which a question without "article" still points at it: "who wrote this?" */
const POINTS =
  /\b(?:this|it|the (?:article|story|piece|text|report|publication|analysis|post|essay|column|interview))\b|эт[оау]|стать/iu

/** Which field of the article the question asks for; `undefined` where it asks for its subject. */
export function askedField(question: string): AboutField | undefined {
  const text = question.slice(0, 300)
  const tokens = tokensOf(text)
  if (tokens.length > 16 || tokens.some(({ stop, word }) => !stop && !OWN_WORDS.has(word))) return undefined
  const names = tokens.filter(({ stop }) => !stop)
  if (names.length === 0) return undefined
  if (
    !POINTS.test(text) &&
    !(names.length <= 2 && /\b(?:author|publisher|headline|byline|автор)/iu.test(text))
  ) {
    return undefined
  }
  return ASKS.find(([, asks]) => asks.test(text))?.[0]
}

/** What the front matter says in answer. */
export const fieldValue = (article: Article, field: AboutField): string | undefined => article[field]

/** How a note speaks of a field. */
const TELLS: Readonly<Record<AboutField, RegExp>> = {
  author: /\b(?:author|writer|written by|reporter|journalist|correspondent|wrote)\b/i,
  publisher: /\b(?:publish\w*|produced|support\w*|fund\w*|financ\w*|sponsor\w*|headquarter\w*)\b/i,
  published: /\b(?:publish\w*|appeared|produced)\b.*\b(?:1[89]|20)\d\d\b|\b(?:1[89]|20)\d\d\b.*\bpublish\w*/i,
  title: /\b(?:title|headline)\b/i,
  url: /https?:|www\./i,
  rights: /\b(?:copyright|©|rights|licen[cs]e)/i,
}

/** The words that a question about money looks for. */
const MONEY = /\b(?:paid|pays?|fund\w*|financ\w*|sponsor\w*|support\w*)\b/i

/** The notes of an article that tell about the field, best first. */
export function notesAbout(article: SpokenArticle, field: AboutField, question: string): SpokenParagraph[] {
  const value = fieldValue(article, field)
  const fitness = ({ text }: Paragraph): number => {
    if (!TELLS[field].test(text)) return value !== undefined && text.startsWith(value) ? 2 : 0
    return (
      1 +
      (value !== undefined && text.includes(value) ? 1 : 0) +
      (MONEY.test(question) && MONEY.test(text) ? 1 : 0) +
      (/^(?:about the author|this (?:article|publication|story))/i.test(text) ? 0.5 : 0)
    )
  }
  return article.paragraphs
    .filter(({ kind }) => kind === 'note')
    .map((note) => ({ note, fitness: fitness(note) }))
    .filter((found) => found.fitness > 0)
    .sort((a, b) => b.fitness - a.fitness || a.note.number - b.note.number)
    .map(({ note }) => note)
}
