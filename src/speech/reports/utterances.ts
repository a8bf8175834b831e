import { type NamedSentence, named, type Source } from '../grammar/phrases.ts'
import { subjectAfter } from '../grammar/subject-after.ts'
import { subjectBefore } from '../grammar/subject-before.ts'
import { isBearer } from '../lexicon/documents.ts'
import { determiners, formsOfBe } from '../lexicon/grammar.ts'
import { ownerPronouns } from '../lexicon/pronouns.ts'
import { judgedWords, verbsOfAnswers } from '../lexicon/verbs/around-verbs.ts'
import { type CueVerb, cueVerb } from '../lexicon/verbs/table.ts'
import { isComma, isPossessive, lowerAt, type Word } from '../text/words.ts'
import type { Report, ReportDraft } from './report.ts'

/** In words: how far before the noun its verb stands, “…” was her one and only answer. */
const answerReach = 8

/** Verbs behind whose object stands what that is called. */
const callingForms = /^(?:call|calls|called|calling|labell?ed|branded|dubbed|termed|deemed|found)$/

/** "her remark that “…”", "Mr. Doe’s answer was “…”": whose words they are. */
export function ownerOf(
  sentence: NamedSentence,
  i: number,
  before: readonly Report[],
): ReportDraft | undefined {
  const { words, nameFrom, nameTo } = sentence
  let at = i - 1
  while (
    at > i - 5 &&
    words[at]?.kind === 'word' &&
    !isPossessive(words[at]) &&
    // "Her family said in a statement that": nobody's.
    !determiners.has(lowerAt(words, at))
  )
    at--
  const owner = words[at]
  if (!owner) return undefined
  if (/^(?:his|her)$/.test(owner.lower)) {
    // "Mr. Doe repeated his claim that …": his own.
    const main = before.findLast((r) => !r.nested && !r.inverted && r.source.to <= at)
    // "slammed Mr. Roe for his remark that": whom she blames.
    const isBlamed = main?.verb?.kind === 'stance' && lowerAt(words, at - 1) === 'for'
    const blamed = isBlamed ? nameFrom.get(main.cueTo) : undefined
    if (blamed) return { source: named(words, blamed) }
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
  // "called Ms. Doe's statement “absurd”": who calls it so says that.
  const isCalled =
    name && words[i + 1]?.kind === 'quotation' && callingForms.test(lowerAt(words, name.titleFrom - 1))
  return name && !isCalled ? { source: named(words, name) } : undefined
}

/** “…” was her answer, “…,” came Mr. Doe's reply: where the verb between stands, the noun being at `i`; `undefined` where none does. */
export function verbOfAnswer(words: readonly Word[], i: number): number | undefined {
  for (let at = i - 2; at > 0 && at > i - answerReach && words[at]?.kind === 'word'; at--)
    if (verbsOfAnswers.has(lowerAt(words, at))) {
      const before = isComma(words[at - 1]) ? at - 2 : at - 1
      return words[before]?.kind === 'quotation' ? at : undefined
    }
  return undefined
}

/** “…” was her answer: whose it is, the verb being at `verb` and the noun at `i`. */
export function answererOf({ words, nameTo }: NamedSentence, verb: number, i: number): Source | undefined {
  const first = words[verb + 1]
  const subject = first && ownerPronouns.get(first.lower)
  if (first && subject)
    return { from: verb + 1, to: verb + 2, kind: 'pronoun', head: { ...first, lower: subject } }
  for (let at = i - 1; at > verb; at--) {
    const name = isPossessive(words[at]) ? nameTo.get(at) : undefined
    if (name && name.titleFrom === verb + 1) return named(words, name)
  }
  return undefined
}

/**
 * "Ms. Doe posted a picture with the caption: “…”", "He resigned in a note: “…”": whoever the sentence is about gives the words
 * that the noun at `i` brings in. Not where something is done to them, nor where a thing bears them: "a hat with the words “…”".
 */
export function companionOf(
  sentence: NamedSentence,
  i: number,
  main: Source | undefined,
): ReportDraft | undefined {
  const { words } = sentence
  let at = i - 1
  while (at > i - 4 && words[at]?.kind === 'word' && !determiners.has(lowerAt(words, at))) at--
  const preposition = lowerAt(words, at - 1)
  if (!determiners.has(lowerAt(words, at)) || !/^(?:with|in)$/.test(preposition)) return undefined
  const next = words[i + 1]
  if (next?.kind !== 'quotation' && !/^[,:—–-]$/.test(next?.text ?? '')) return undefined
  if (!main || main.to > at || isBearer(lowerAt(words, at - 2))) return undefined
  const isDoneTo = words.slice(main.to, at).some(({ lower }) => formsOfBe.has(lower))
  return isDoneTo ? undefined : { source: main, follows: true }
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

/** Where the small words between a noun and the words that it announces end: "that", "was", ":". */
export function endOfLead(words: readonly Word[], from: number): number {
  let at = from
  while (at < from + 3 && /^(?:that|was|is|of|about|as|,|:|—|–|-)$/.test(lowerAt(words, at))) at++
  // "Her message was clear: “…”"
  const isJudged = /^(?:was|is)$/.test(lowerAt(words, from)) && judgedWords.has(lowerAt(words, at))
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
