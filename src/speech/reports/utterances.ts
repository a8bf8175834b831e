import { type NamedSentence, named, type Source } from '../grammar/phrases.ts'
import { subjectAfter } from '../grammar/subject-after.ts'
import { subjectBefore } from '../grammar/subject-before.ts'
import { formsOfBe } from '../lexicon/grammar.ts'
import { type CueVerb, cueVerb } from '../lexicon/verbs/table.ts'
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

export const quotative: CueVerb = { lemma: 'like', kind: 'speech', form: 'past', noun: false }

/** "She was like, “…”", "It was like: “…”": who says so, as in talk; where "it" is, whoever tells the story. */
export function quotativeBefore(sentence: NamedSentence, i: number): Source | undefined {
  const { words } = sentence
  const [be, mark] = [lowerAt(words, i - 1), words[i + 1]?.text ?? '']
  if (lowerAt(words, i) !== 'like' || !/^[,:]$/.test(mark) || words[i + 2]?.kind !== 'quotation')
    return undefined
  if (!formsOfBe.has(be)) return undefined
  const source = subjectBefore(sentence, i - 1)
  if (source?.kind === 'name') return source
  const { head } = source ?? {}
  if (!source || !head || !/^(?:he|she|i|they|it)$/.test(head.lower)) return undefined
  return head.lower === 'it' ? { ...source, head: { ...head, lower: 'i' } } : source
}

/** How what somebody says is said to be before it is quoted. */
const judged = new Set('clear simple blunt short brief straightforward unequivocal emphatic'.split(' '))

/** Where the small words between a noun and the words that it announces end: "that", "was", ":". */
export function endOfLead(words: readonly Word[], from: number): number {
  let at = from
  while (at < from + 3 && /^(?:that|was|is|of|about|as|,|:|—|–|-)$/.test(lowerAt(words, at))) at++
  // "Her message was clear: “…”"
  const isJudged = /^(?:was|is)$/.test(lowerAt(words, from)) && judged.has(lowerAt(words, at))
  return isJudged && /^[:,]$/.test(lowerAt(words, at + 1)) ? at + 2 : at
}

/** In words: how far behind its noun a clause begins that it announces, and how long that is before the quotation. */
const clauseBegins = 12
const clauseReach = 14

/**
 * Where the quotation stands in the clause that a noun gives: "Ms. Doe's conclusion that they were “…”", "a report by the Gazette
 * that he “…”"; `undefined` where it gives none with a quotation in it.
 */
export function quotationOfClause(words: readonly Word[], from: number): number | undefined {
  let that = from
  // Whose it is may stand between.
  const isOthers = /^(?:of|from|by)$/.test(lowerAt(words, from))
  while (
    isOthers &&
    that < from + clauseBegins &&
    words[that]?.kind === 'word' &&
    lowerAt(words, that) !== 'that'
  )
    that++
  if (lowerAt(words, that) !== 'that') return undefined
  for (let i = that + 1; i < that + clauseReach; i++) {
    if (words[i]?.kind === 'quotation') return i
    if (words[i]?.kind === 'mark' || cueVerb(lowerAt(words, i))?.form === 'past') return undefined
  }
  return undefined
}

/** "a report by the Gazette that …", "comments from Ms. Doe that …": whose they are, by the name behind the noun at `i`. */
export function authorOf(sentence: NamedSentence, i: number): ReportDraft | undefined {
  const { words } = sentence
  if (!/^(?:of|from|by)$/.test(lowerAt(words, i + 1))) return undefined
  const source = subjectAfter(sentence, i + 2)
  return source?.kind === 'name' && lowerAt(words, source.to) === 'that' ? { source } : undefined
}

/** Whether such words lead from a noun to a quotation; not in "denounced Ms. Doe's remarks as “…”", which is what others call them. */
export const leadsToQuotation = (words: readonly Word[], from: number): boolean =>
  words[endOfLead(words, from)]?.kind === 'quotation' && lowerAt(words, from) !== 'as'
