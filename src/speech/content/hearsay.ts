import { claims, doubtful } from '../lexicon/verbs/narration.ts'
import type { Report } from '../reports/report.ts'
import { lowerAt, type Word } from '../text/words.ts'

/** In words: by whom a claim is made stands between it and what it claims, "a claim by the city's police that". */
const claimantReach = 6

/**
 * Whether it is only claimed, or doubted, that somebody said something: "rejected suggestions that he told them", "It is untrue that she
 * said", "dismissed claims he told staff".
 */
export function isHearsay(words: readonly Word[], { source, inverted }: Report): boolean {
  if (inverted) return false
  const isThat = lowerAt(words, source.from - 1) === 'that'
  const at = isThat ? source.from - 2 : source.from - 1
  if (claims.has(lowerAt(words, at)) || (isThat && doubtful.has(lowerAt(words, at)))) return true
  // "rejected claims Mr. Roe told them"
  const { name } = source
  if (name && name.titleFrom > source.from && claims.has(lowerAt(words, name.titleFrom - 1)))
    return source.from > 0
  if (!isThat) return false
  for (let i = at; i > at - claimantReach && words[i]?.kind === 'word'; i--)
    if (/^(?:by|from|of)$/.test(lowerAt(words, i))) return claims.has(lowerAt(words, i - 1))
  return false
}
