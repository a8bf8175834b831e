import { speakingNouns } from '../lexicon/grammar.ts'
import { peoples } from '../lexicon/groups.ts'
import { crowds, isPersonal } from '../lexicon/people.ts'
import type { Word } from '../text/words.ts'

const singular = (lower: string): string =>
  lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.replace(/s$/, '')

/** They stand for people where they are the subject of saying: "six in 10 said", "others say". */
const amounts = new Set(
  'one two three four five six seven eight nine ten several some many most few others all half none two-thirds three-quarters'.split(
    ' ',
  ),
)

/** Whether the noun is one for people, or for what speaks as people do: "officials", "the campaign", "voters". */
export function isSpeaker({ kind, lower }: Word): boolean {
  if (kind === 'number' || amounts.has(lower)) return true
  const one = singular(lower)
  return [lower, one].some(
    (noun) => isPersonal(noun) || speakingNouns.has(noun) || peoples.has(noun) || crowds.has(noun),
  )
}
