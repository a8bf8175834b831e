import { amounts, determiners, speakingNouns } from '../lexicon/grammar.ts'
import { peoples } from '../lexicon/groups.ts'
import { crowds, isPersonal } from '../lexicon/person-nouns.ts'
import { inEitherNumber } from '../lexicon/singular.ts'
import { isBodyNoun } from '../names/body-nouns.ts'
import { lowerAt, type Word } from '../text/words.ts'

/** Whether the noun is one for people, or for what speaks as people do: "officials", "the campaign", "voters". */
export function isSpeaker({ kind, lower }: Word): boolean {
  if (kind === 'number' || amounts.has(lower)) return true
  return inEitherNumber(
    lower,
    (noun) =>
      isPersonal(noun) ||
      speakingNouns.has(noun) ||
      isBodyNoun(noun) ||
      peoples.has(noun) ||
      crowds.has(noun),
  )
}

/** "the “Harbour Lights” star": a title that only tells which one is meant by the noun behind it. */
export const isTitleOf = (words: readonly Word[], i: number): boolean =>
  words[i]?.kind === 'quotation' &&
  determiners.has(lowerAt(words, i - 1)) &&
  isPersonal(lowerAt(words, i + 1))
