import type { SpokenArticle } from '../../speech/speech.ts'
import { shortened } from '../message/cut.ts'
import { italic, link, type StyledText, separated } from '../message/styled-text.ts'

/** The title as a message shows it; the id where the article has none. */
export function titleOf(article: SpokenArticle, limit = 160): string {
  return shortened(visible(article.title) || visible(article.id) || '—', limit)
}

/** Where a passage is from: title (a link where the article has an address), author and publisher. */
export function sourceLine(article: SpokenArticle): StyledText {
  const names = [article.author, article.publisher].map((name) => shortened(visible(name ?? ''), 80))
  return italic(separated(' · ', [link(article.url, titleOf(article)), ...names]))
}

/** Characters that show nothing though Unicode counts some of them as letters or symbols, and marks without a letter. */
const blanks = /[\s\p{C}\p{M}\p{Z}\u115f\u1160\u2800\u3164\uffa0\ufffc]/gu

/** The text without the white space at its ends; empty where nothing of it can be seen. */
export function visible(text: string): string {
  const trimmed = text.trim()
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(trimmed.replace(blanks, '')) ? trimmed : ''
}
