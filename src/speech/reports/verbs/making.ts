import { isWhen } from '../../grammar/phrases.ts'
import { auxiliaries, joining, prepositions, relativeOpeners } from '../../lexicon/grammar.ts'
import type { CueVerb } from '../../lexicon/verbs/table.ts'
import { isPossessive, lowerAt, type Word } from '../../text/words.ts'

/** In words: how far behind "ruled" its clause has its verb, and how far before the verb a quotation ends that it gives. */
const ruledReach = 8
const closedReach = 5

/** In words: "late on Monday night". */
const whenReach = 5

/** Where the words go on behind when something was said: "ruled on Friday that". */
function behindWhen(words: readonly Word[], from: number): number {
  let at = from
  for (let word = words[at]; word && at < from + whenReach && isWhen(word); word = words[at]) at++
  return at
}

/** Whether a verb that is for making or governing, too, gives words: "recorded that", "rapped, “…”", “…,” she penned, "ruled it was late". */
export function isSaid(words: readonly Word[], i: number, { lemma }: CueVerb): boolean {
  const next = words[i + 1]
  if (lowerAt(words, behindWhen(words, i + 1)) === 'that') return true
  if (/^[,:]$/.test(next?.text ?? '') && words[i + 2]?.kind === 'quotation') return true
  const before = words.slice(Math.max(0, i - closedReach), i)
  const isBehind =
    before.some(({ kind }) => kind === 'quotation') && before.every(({ kind }) => kind !== 'mark')
  if (isBehind && (next === undefined || next.kind === 'mark' || words[i - 1]?.kind === 'quotation'))
    return true
  if (lemma !== 'rule' || next?.kind !== 'word' || prepositions.has(next.lower)) return false
  for (let at = i + 2; at < i + ruledReach && words[at]?.kind === 'word'; at++) {
    if (relativeOpeners.has(lowerAt(words, at)) || joining.has(lowerAt(words, at))) return false
    if (auxiliaries.has(lowerAt(words, at)) && !isPossessive(words[at])) return true
  }
  return false
}

/** In words: whom one appeals to stands between, "appealed to the people of Elba to “…”". */
const appealReach = 12

/** "appealed to residents to stay “at home”", "appealed for “calm”" */
export function isAsking(words: readonly Word[], i: number): boolean {
  if (lowerAt(words, i + 1) === 'for') return true
  if (lowerAt(words, i + 1) !== 'to') return false
  for (let at = i + 2; at < i + appealReach && words[at]?.kind === 'word'; at++)
    if (lowerAt(words, at) === 'to') return true
  return false
}

/** “…,” Ms. Doe appealed to them: whether a quotation ends right before who does it. */
export const isBehindQuotation = (words: readonly Word[], i: number): boolean =>
  words.slice(Math.max(0, i - closedReach), i).some(({ kind }) => kind === 'quotation')
