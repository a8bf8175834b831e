import { beforeAdverbs, isAdverb, type NamedSentence, nobody } from '../../grammar/phrases.ts'
import { subjectAfter } from '../../grammar/subject-after.ts'
import { subjectBefore } from '../../grammar/subject-before.ts'
import { auxiliaries, formsOfBe } from '../../lexicon/grammar.ts'
import { accusing, hearsay } from '../../lexicon/verbs/around-verbs.ts'
import { cueVerb, verbsThat } from '../../lexicon/verbs/table.ts'
import { isComma, lowerAt, type Word } from '../../text/words.ts'
import type { Report, ReportDraft } from '../report.ts'

/** In words: whoever tells it may stand between, "is said by the chief witness, Jane Doe, to have replied". */
const tellerReach = 16

/**
 * Where the passive verb stands that tells of its subject what the verb at `i` says: "said" in "is said by Mr. Roe to have replied",
 * "accused" in "was accused of shouting".
 */
function hearsayBefore(words: readonly Word[], i: number): number | undefined {
  const verb = cueVerb(lowerAt(words, i))
  // "to have gone because it was “late”": that is told by whoever tells it.
  if (!verb || verbsThat('weak').has(verb.lemma)) return undefined
  const { form } = verb
  const last = beforeAdverbs(words, i)
  const isPerfect = lowerAt(words, last) === 'have' && lowerAt(words, last - 1) === 'to'
  const isCharge = form === 'ing' && /^(?:of|for|with)$/.test(lowerAt(words, last))
  if (!isCharge && (!isPerfect || (form !== 'past' && form !== 'participle'))) return undefined
  const tells = isPerfect ? hearsay : accusing
  const link = isPerfect ? last - 1 : last
  for (let at = link - 1; at > 0 && at > link - tellerReach; at--) {
    const word = words[at]
    if (word?.kind === 'quotation' || (word?.kind === 'mark' && !isComma(word))) return undefined
    if (!word || !tells.has(word.lower) || !formsOfBe.has(lowerAt(words, beforeAdverbs(words, at)))) continue
    return at === link - 1 || lowerAt(words, at + 1) === 'by' ? at : undefined
  }
  return undefined
}

/** Whether the passive verb at `i` tells what its subject says, whoever "by" names: "is said by Mr. Roe to have replied". */
function tellsOfSubject(words: readonly Word[], i: number): boolean {
  for (let at = i + 1; at < i + tellerReach && words[at]?.kind !== 'quotation'; at++)
    if (cueVerb(lowerAt(words, at)) && hearsayBefore(words, at) === i) return true
  return false
}

/** "is alleged to have shouted “…”", "was accused by Mr. Roe of shouting “…”": who is said to. It is not told that they did. */
export function reportByHearsay(sentence: NamedSentence, i: number): ReportDraft | undefined {
  const passive = hearsayBefore(sentence.words, i)
  const source = passive === undefined ? undefined : subjectBefore(sentence, passive)
  return source && { source, imagined: true }
}

/** Whether what stands between a passive verb and its "by" goes on at `at`: words, a quotation, and the comma behind that. */
const maySeparate = (words: readonly Word[], at: number): boolean =>
  /^(?:word|quotation)$/.test(words[at]?.kind ?? '') ||
  (isComma(words[at]) && words[at - 1]?.kind === 'quotation' && lowerAt(words, at + 1) === 'by')

/** "Residents said they were told that it was “safe”": that is their account; of a paper, which only tells of it, it is none. */
function isInReport(words: readonly Word[], i: number, before: readonly Report[]): boolean {
  let at = i - 1
  while (formsOfBe.has(lowerAt(words, at)) || auxiliaries.has(lowerAt(words, at)) || isAdverb(words[at])) at--
  // "She wrote to them but was told that": beside it.
  if (/^(?:but|and|yet)$/.test(lowerAt(words, at))) return false
  return before.some(
    ({ verb, nested }) =>
      !nested && (verb === undefined || verb.kind === 'speech') && verb?.lemma !== 'report',
  )
}

/** "had been accused of stealing “millions”": by whom, nobody tells. */
function isCharged(words: readonly Word[], i: number): boolean {
  if (lowerAt(words, i) !== 'accused' || lowerAt(words, i + 1) !== 'of') return false
  const behind = words.slice(i + 2, i + 2 + chargeReach)
  const marks = behind.findIndex(({ kind }) => kind !== 'word')
  return behind[marks]?.kind === 'quotation'
}

/** In words: a clause that ends in a quotation is no longer. */
const clauseReach = 30

/** "were told that the works were “late”": whether nothing but words stands between "that" and a quotation. */
function isThatClause(words: readonly Word[], that: number): boolean {
  if (lowerAt(words, that) !== 'that') return false
  let end = that + 1
  while (end < that + clauseReach && /^(?:word|number)$/.test(words[end]?.kind ?? '')) end++
  return words[end]?.kind === 'quotation'
}

/** In words: how far behind "accused of" the words of the charge begin. */
const chargeReach = 6

/** "was described by Mr. Doe as …"; "was quoted as saying …" is found at "saying". */
export function reportOfPassive(
  sentence: NamedSentence,
  i: number,
  before: readonly Report[],
): ReportDraft | undefined {
  const { words } = sentence
  if (tellsOfSubject(words, i)) return undefined
  for (let at = i + 1; at < i + 7 && maySeparate(words, at); at++) {
    if (words[at]?.lower !== 'by') continue
    const source = subjectAfter(sentence, at + 1)
    // "was quoted by the Gazette as saying": who says it stands before.
    if (source && words[source.to]?.lower === 'as' && cueVerb(lowerAt(words, source.to + 1))?.form === 'ing')
      return undefined
    // "was quoted by the Gazette on it: “…”": so they do, unless the words quote what was theirs ("cited by Ms. Doe as “…”").
    const isQuoted = lowerAt(words, i) === 'quoted' && source && words[source.to]?.lower !== 'as'
    const speaker = isQuoted ? subjectBefore(sentence, i) : source
    return speaker && { source: speaker }
  }
  if (isCharged(words, i) && !isInReport(words, i, before)) return { source: nobody(words, i) }
  // "Ms. Doe was asked, “…”", "was told “…”": by whom, nobody tells.
  const [verb, next] = [cueVerb(lowerAt(words, i)), words[i + 1]]
  const isToWhom =
    verb !== undefined && (verbsThat('speaksTo').has(verb.lemma) || verbsThat('tells').has(verb.lemma))
  const isGiven =
    next?.kind === 'quotation' ||
    /^[,:]$/.test(next?.text ?? '') ||
    (isThatClause(words, i + 1) && !isInReport(words, i, before))
  return isToWhom && isGiven ? { source: nobody(words, i) } : undefined
}
