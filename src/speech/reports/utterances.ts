import { type NamedSentence, named } from '../grammar/phrases.ts'
import type { CueVerb } from '../lexicon/verbs/table.ts'
import { isPossessive, lowerAt, type Word } from '../text/words.ts'
import type { Report, ReportDraft } from './report.ts'

/** "her remark that “…”", "Mr. Doe’s answer was “…”": whose words they are. */
export function ownerOf(
  sentence: NamedSentence,
  i: number,
  before: readonly Report[],
): ReportDraft | undefined {
  const { words, nameTo } = sentence
  let at = i - 1
  while (
    at > i - 5 &&
    words[at]?.kind === 'word' &&
    !isPossessive(words[at]) &&
    !/^(?:his|her)$/.test(lowerAt(words, at))
  )
    at--
  const owner = words[at]
  if (!owner) return undefined
  if (/^(?:his|her)$/.test(owner.lower)) {
    // "Mr. Doe repeated his claim that …": his own.
    const main = before.findLast((r) => !r.nested && !r.inverted && r.source.to <= at)
    if (main) return { source: main.source, follows: true }
    return {
      source: {
        from: at,
        to: at + 1,
        kind: 'pronoun',
        head: { ...owner, lower: owner.lower === 'her' ? 'she' : 'he' },
      },
    }
  }
  const name = isPossessive(owner) ? nameTo.get(at) : undefined
  return name && { source: named(words, name) }
}

export const utterance: CueVerb = { lemma: 'word', kind: 'thought', form: 'base', noun: true }

/** Where the small words between a noun and the words that it announces end: "that", "was", ":". */
export function endOfLead(words: readonly Word[], from: number): number {
  let at = from
  while (at < from + 3 && /^(?:that|was|is|of|about|as|,|:|—|–|-)$/.test(lowerAt(words, at))) at++
  return at
}

export const leadsToQuotation = (words: readonly Word[], from: number): boolean =>
  words[endOfLead(words, from)]?.kind === 'quotation'
