import { determiners } from '../../lexicon/grammar.ts'
import { isPersonal } from '../../lexicon/person-nouns.ts'
import { isCapitalised, isPossessive, lowerAt, type Word } from '../../text/words.ts'

/** In words: the compound that a participle ends or goes on has no more before it, "a three-day warning strike". */
const compoundReach = 3

/** "the storm warning at six", "a three-day warning strike": a noun, or part of one; not "left the room warning that", "… residents". */
export function isCompoundNoun(words: readonly Word[], i: number): boolean {
  const [before, next] = [words[i - 1], words[i + 1]]
  if (lowerAt(words, i) !== 'warning' || before?.kind !== 'word' || isPersonal(before.lower)) return false
  const isBehindNoun = words
    .slice(Math.max(0, i - compoundReach), i)
    .some((word) => determiners.has(word.lower) || isPossessive(word))
  const givesWords =
    next !== undefined &&
    (/^(?:that|of|about|against|him|her|them|us)$/.test(next.lower) ||
      /^[:“]$/.test(next.text) ||
      next.kind === 'quotation' ||
      isCapitalised(next) ||
      determiners.has(next.lower) ||
      /[^s’']s$/.test(next.lower))
  return isBehindNoun && !givesWords
}
