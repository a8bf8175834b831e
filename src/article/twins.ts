import { createHash } from 'node:crypto'
import type { Article } from './article.ts'

/** An article with words in common with another. */
export interface Twin {
  /** The other article's id. */
  id: string
  /** How much of the shorter one's text stands in the other as well, 0 to 1; 1 for the same address. */
  share: number
  isSameAddress: boolean
}

/** What shares more of its text than this is the same article. */
const SAME_ARTICLE = 0.8

/** Shorter paragraphs ("He did not say why.") stand in many articles; in code units of letters and digits. */
const LEAST_TELLING = 40

/** Parts of an address that tell where a reader came from, and not what is read. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|yclid|dclid|mc_[ce]id|igshid|ref(?:_src)?|cmpid|smid|ocid|at_\w+|xtor|spm|__twitter_impression|amp)$/i

/**
 * An address without what does not tell one article from another: how it was come by, `www.`, a place in the page, a
 * slash at the end. Two addresses of one article are the same then; it need not lead anywhere.
 */
export function canonicalAddress(address: string): string {
  if (!URL.canParse(address)) return address
  const { hostname, port, pathname, searchParams } = new URL(address)
  const telling = [...searchParams].filter(([name]) => !TRACKING.test(name)).sort()
  const query = telling.map(([name, value]) => `${name}=${value}`).join('&')
  const path = pathname.replace(/\/(?:index\.\w{2,5})?$/, '').replace(/\/amp$/, '')
  return `${hostname.replace(/^www\./, '')}${port === '' ? '' : `:${port}`}${path}${query === '' ? '' : `?${query}`}`
}

/** An address without what tells only how a reader came to it. */
export function withoutTracking(address: string): string {
  const url = new URL(address)
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name)
  url.hash = ''
  return url.href
}

/** Some pages give their site's front page as their own address. */
const leadsToArticle = (address: string): boolean =>
  URL.canParse(address) && new URL(address).pathname.length + new URL(address).search.length > 1

/** What tells whether another article is the same: little enough to be kept for each of many thousands. */
export interface Fingerprint {
  id: string
  /** Where it is from, as `canonicalAddress` has it; absent where that leads to no article. */
  address?: string
  /** What stands for each of its longer paragraphs, and the paragraph's letters and digits, counted in UTF-16 code units. */
  texts: ReadonlyMap<string, number>
}

/** What an article is known by. Pure. */
export function fingerprintOf({ id, url, paragraphs }: Article): Fingerprint {
  const address = url !== undefined && leadsToArticle(url) ? { address: canonicalAddress(url) } : {}
  const texts = new Map(tellingTexts(paragraphs).map((text) => [digestOf(text), text.length]))
  return { id, ...address, texts }
}

/** Two of many million paragraphs hardly share so many digits. */
const digestOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 16)

/** Tells whether an article is among others already, by its address or by its words. */
export class Twins {
  readonly #byAddress = new Map<string, string>()
  readonly #byParagraph = new Map<string, string[]>()
  readonly #lengths = new Map<string, number>()

  constructor(articles: Iterable<Article> = []) {
    for (const article of articles) this.add(article)
  }

  add(article: Article): void {
    this.know(fingerprintOf(article))
  }

  /** The same of an article of which no more is known. */
  know({ id, address, texts }: Fingerprint): void {
    if (address !== undefined && !this.#byAddress.has(address)) this.#byAddress.set(address, id)
    this.#lengths.set(id, lengthOf(texts))
    for (const text of texts.keys()) {
      const others = this.#byParagraph.get(text)
      if (others) others.push(id)
      else this.#byParagraph.set(text, [id])
    }
  }

  /** The id of the article from that address. */
  at(address: string): string | undefined {
    return this.#byAddress.get(canonicalAddress(address))
  }

  /** The article that this one is the same as: by its address, else by its words. */
  of(article: Article): Twin | undefined {
    const { id, address, texts } = fingerprintOf(article)
    const there = address === undefined ? undefined : this.#byAddress.get(address)
    if (there !== undefined && there !== id) return { id: there, share: 1, isSameAddress: true }
    const shared = new Map<string, number>()
    for (const [text, long] of texts)
      for (const other of this.#byParagraph.get(text) ?? [])
        if (other !== id) shared.set(other, (shared.get(other) ?? 0) + long)
    const length = lengthOf(texts)
    for (const [other, common] of [...shared].sort((a, b) => b[1] - a[1])) {
      const share = common / Math.min(length, this.#lengths.get(other) ?? length)
      if (share >= SAME_ARTICLE) return { id: other, share, isSameAddress: false }
    }
    return undefined
  }
}

/** Each paragraph once, by its letters and digits alone: quotation marks and blanks differ from copy to copy. */
function tellingTexts(paragraphs: Article['paragraphs']): string[] {
  const telling = paragraphs
    .filter(({ kind }) => kind === 'body')
    .map(({ text }) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''))
  return [...new Set(telling.filter((text) => text.length >= LEAST_TELLING))]
}

const lengthOf = (texts: ReadonlyMap<string, number>): number =>
  [...texts.values()].reduce((length, text) => length + text, 0)
