import { bodies, toldBodies } from '../lexicon/bodies.ts'
import { determiners, pastVerbs, prepositions } from '../lexicon/grammar.ts'
import { newsOutlets, newspaperEnds } from '../lexicon/groups.ts'
import { isComma, isPossessive, lowerAt, type Word } from '../text/words.ts'

/** Whether the noun, in small letters, is one for a body: "company", "hospital". */
export const isBodyNoun = (word: string): boolean => bodies.has(word) || toldBodies.has(word)

/** Whether the word is the noun of a body's name, "Association" of "Football Association of Elba": nothing or "of" stands behind it. */
export const isHeadAt = (parts: readonly string[], i: number): boolean =>
  /^(?:of|for|)$/.test(parts[i + 1] ?? '')

/** Whether the name is one of a paper, a broadcaster or the like, "Harbour Gazette", "CNN". */
export const isOutlet = (parts: readonly string[]): boolean =>
  parts.some((part) => newspaperEnds.has(part) || newsOutlets.has(part.toLowerCase()))

/** In words: how far behind the comma the noun of an apposition stands, "a family-run regional toy maker". */
const appositionReach = 5

/** "Elba's largest newspaper", "the state's oldest paper": where what is told of it begins behind whose it is; else `from`. */
function ownedFrom(words: readonly Word[], from: number): number {
  const mark = [1, 2, 3].map((ahead) => from + ahead).find((i) => isPossessive(words[i]))
  const isBest =
    mark !== undefined &&
    /^(?:largest|biggest|oldest|leading|main|second-largest|only|top)$/.test(lowerAt(words, mark + 1))
  return isBest ? mark + 1 : from
}

/**
 * What a group is by the apposition behind its name: "maker" of "Acme, a toy maker", "charity" of "Acme, a charity set up in May".
 * `isClosed`: another comma or "that" ends it, as in "Acme, a toy maker, gave": not "Overnight, a hospital in Herat was hit".
 */
export function appositionBehind(words: readonly Word[], to: number, isClosed = false): string[] {
  const owned = ownedFrom(words, to + 1)
  const article = owned > to + 1 ? 'the' : lowerAt(words, to + 1)
  if (!isComma(words[to]) || !/^(?:an?|the|one)$/.test(article)) return []
  let last: string[] = []
  for (let i = owned > to + 1 ? owned : to + 2; i <= owned + appositionReach; i++) {
    const word = words[i]
    // "Jane Doe, the airline's founder"
    if (isPossessive(word)) return []
    const isOver =
      word?.kind !== 'word' ||
      prepositions.has(word.lower) ||
      /^(?:that|which|whose|who)$/.test(word.lower) ||
      // "Acme, the company said" is no apposition.
      (article !== 'the' &&
        (pastVerbs.has(word.lower) || /^(?:set|run|made|built|known|led|held)$|[a-z]{2}ed$/.test(word.lower)))
    if (isOver) return isClosed && prepositions.has(word?.lower ?? '') ? [] : last
    // "According to Jane Doe, the bank sued the charity"
    if ((last.length > 0 && !isBodyNoun(word.lower)) || determiners.has(word.lower)) return []
    // "Likewise, a paper from …": what is read, too.
    last = isBodyNoun(word.lower) && word.lower !== 'paper' ? [word.lower] : []
  }
  return []
}
