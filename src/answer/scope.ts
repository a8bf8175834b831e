import type { SpokenArticle } from '../speech/speech.ts'

/** A question, and what the articles are called that it is asked of. */
export interface Scoped {
  /** As it was written behind "in:". */
  name: string
  /** The question alone. */
  question: string
}

/** `in:bishkek`, `in:"the bridge"`, `в:бишкек` at the beginning or end of a question. */
const NAMED =
  '(?:in|article|в|статья|макала):(?:["“„«](?<quoted>[^"”“»]{1,200})["”“»]|(?<word>[^\\s"“„«]{1,200}))'
const BEFORE = new RegExp(`^\\s*${NAMED}(?:\\s+|$)`, 'iu')
// White space is looked at from its beginning alone: a message may be nothing else.
const BEHIND = new RegExp(`(?<!\\s)\\s+${NAMED}\\s*$`, 'iu')

/** What a question says of the articles that it is asked of; `undefined` where it is asked of all. */
export function scopeIn(text: string): Scoped | undefined {
  const found = BEFORE.exec(text) ?? BEHIND.exec(text)
  if (!found) return undefined
  const name = found.groups?.quoted ?? found.groups?.word ?? ''
  return { name, question: text.replace(found[0], found.index === 0 ? '' : ' ').trim() }
}

/**
 * The articles that somebody calls by a name: the one whose id that is, else those that have every word of it in their id
 * or title, in any letter case and without accents.
 */
export function articlesCalled(name: string, articles: readonly SpokenArticle[]): SpokenArticle[] {
  const wanted = folded(name)
  const exact = articles.filter(({ id }) => folded(id) === wanted)
  if (exact.length > 0) return exact
  const words = wanted.split(/[\s_-]+/u).filter((word) => word !== '')
  if (words.length === 0) return []
  return articles.filter((article) => {
    const own = nameOf(article)
    return words.every((word) => own.includes(word))
  })
}

/** Worked out once for each article, however many questions name one. */
const names = new WeakMap<SpokenArticle, string>()

function nameOf(article: SpokenArticle): string {
  const known = names.get(article) ?? folded(`${article.id} ${article.title}`)
  names.set(article, known)
  return known
}

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
