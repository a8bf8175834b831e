import type { Source } from '../../grammar/phrases.ts'
import { lowerAt, type Word } from '../../text/words.ts'
import { isDocument } from './documents.ts'

/** In words: how far the noun for a document stands behind "part of", "part of a sworn affidavit". */
const wholeReach = 4

/** "part of an affidavit", "portions of the statement": the document itself; any other source as it is. */
export function wholeDocument(words: readonly Word[], source: Source): Source {
  const noun = words.indexOf(source.head, source.from)
  const isPart = /^(?:parts?|portions?|excerpts?|sections?)$/.test(source.head.lower)
  if (!isPart || lowerAt(words, noun + 1) !== 'of') return source
  const from = noun + 2
  const head = words.slice(from, from + wholeReach).find(isDocument)
  return head ? { ...source, from, head } : source
}
