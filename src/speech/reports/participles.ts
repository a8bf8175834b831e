import { firstSubject } from '../grammar/first-subject.ts'
import { phraseEndingAt } from '../grammar/noun-phrases.ts'
import { isAdverb, type NamedSentence, named, type Source } from '../grammar/phrases.ts'
import { subjectAfter } from '../grammar/subject-after.ts'
import { subjectBefore } from '../grammar/subject-before.ts'
import { formsOfBe } from '../lexicon/grammar.ts'
import { isPersonal } from '../lexicon/people.ts'
import { isComma, isDash, lowerAt } from '../text/words.ts'
import type { Draft, Report } from './report.ts'

/** Who speaks in the sentence before the verb at `i`: the source of its main report, else its subject. */
export function mainSource(
  sentence: NamedSentence,
  i: number,
  before: readonly Report[],
): Source | undefined {
  return before.findLast((r) => !r.follows && !r.nested && !r.imagined)?.source ?? firstSubject(sentence, i)
}

/** The report of the participle in -ing at `i` ("…, she said, adding that …"); `before` are the sentence's reports so far. */
export function reportOfParticiple(
  sentence: NamedSentence,
  i: number,
  before: readonly Report[],
): Draft | undefined {
  const { words, nameTo } = sentence
  const following = (source: Source | undefined): Draft | undefined => source && { source, follows: true }
  // "no warning was issued": a noun.
  if (/^(?:is|was|were|are|has|had|will|would|can|could)$/.test(lowerAt(words, i + 1))) return undefined
  // "“…,” Ms. Doe is quoted as saying"
  const quoted = words[i - 1]?.lower === 'as' ? quotedBefore(sentence, i - 1) : undefined
  if (quoted !== undefined) {
    const source = subjectBefore(sentence, quoted)
    return source && { source }
  }
  // "video in which Ms. Doe can be heard saying": she does, not who plays it.
  const overheard =
    /^(?:heard|seen|overheard|filmed|recorded|caught|shown|pictured)$/.test(lowerAt(words, i - 1)) &&
    formsOfBe.has(lowerAt(words, i - 2))
  if (overheard) {
    const source = subjectBefore(sentence, i - 1)
    return source && { source }
  }
  // "footage of Ms. Doe asking": the name right before is the one who asks.
  const asker = nameTo.get(i)
  const beforeAsker = asker && words[asker.titleFrom - 1]
  // "footage of …", "…, with …", "both issued a statement – Mr. Roe saying …"
  if (asker && (/^(?:of|with|from)$/.test(beforeAsker?.lower ?? '') || isDash(beforeAsker)))
    return { source: named(words, asker) }
  const last = before.at(-1)
  const goesOn = last?.verb?.form === 'ing' && !last.follows && last.source.from > 0
  if (goesOn && words[i - 1]?.lower === 'and') return { source: last.source }
  if (asker && goesOn && beforeAsker?.lower === 'and') return { source: named(words, asker) }
  const companion = companionBefore(sentence, i)
  if (companion) return { source: companion }
  // "stopped telling them", "accused of saying so": they do not say it now.
  if (
    /^(?:stop|stops|stopped|quit|avoid|avoids|avoided|without|from|of|about|for)$/.test(lowerAt(words, i - 1))
  )
    return undefined
  // "a woman's voice telling him", "a friend saying": who does it stands right before.
  const doer = words[i - 1]
  if (doer?.kind === 'word' && (isPersonal(doer.lower) || doer.lower === 'voice')) return undefined
  if (i > 0)
    return isObjects(sentence, i) || isSomebodyElses(sentence, i)
      ? undefined
      : following(mainSource(sentence, i, before))
  // "Calling it “a mess,” Ms. Doe …": the subject comes behind the comma.
  const comma = words.findIndex((word, at) => at > i && (word.text === ',' || word.kind === 'quotation'))
  if (comma < 0) return undefined
  return following(subjectAfter(sentence, isComma(words[comma + 1]) ? comma + 2 : comma + 1))
}

/**
 * Who does what the participle at `i` says, where "with" or "as" brings them in, or where they are a thing that bears
 * words: "with many marchers chanting", "a sign saying".
 */
function companionBefore(sentence: NamedSentence, i: number): Source | undefined {
  const { words } = sentence
  let end = i
  while (end > 0 && isAdverb(words[end - 1])) end--
  const noun = words[end - 1]
  if (noun?.kind !== 'word') return undefined
  const phrase = phraseEndingAt(sentence, end)
  if (isBearer(noun.lower)) return phrase && { ...phrase, kind: 'description', head: noun }
  for (let at = end - 1; at > 0 && at > end - 10 && words[at]?.kind === 'word'; at--) {
    if (words[at]?.lower !== 'with' || at === end - 1) continue
    const name = sentence.nameTo.get(end)
    return name ? named(words, name) : { from: at + 1, to: end, kind: 'description', head: noun }
  }
  return undefined
}

/** Where "quoted" stands before "as saying", with or without who quotes: "was quoted by the Gazette as saying". */
function quotedBefore({ words }: NamedSentence, as: number): number | undefined {
  for (let i = as - 1; i > as - 8 && words[i]?.kind === 'word'; i--) {
    if (/^(?:quoted|cited|reported)$/.test(lowerAt(words, i)))
      return i === as - 1 || words[i + 1]?.lower === 'by' ? i : undefined
  }
  return undefined
}

/** "filmed her kneeling and explaining why", "heard him saying": the one who is seen or heard does it, not the subject. */
function isObjects({ words }: NamedSentence, i: number): boolean {
  for (let at = i - 1; at >= 0 && at > i - 12 && words[at]?.kind === 'word'; at--)
    if (/^(?:him|her|them|me|us)$/.test(lowerAt(words, at)))
      return /[a-z]{2}ing$/.test(lowerAt(words, at + 1))
  return false
}

/** "Ms. Doe is sure despite allies such as Mr. Roe saying …": somebody stands between the subject and the participle. */
function isSomebodyElses({ words, nameTo }: NamedSentence, i: number): boolean {
  let end = i
  while (end > i - 6 && !nameTo.has(end) && (words[end - 1]?.kind === 'mark' || isAdverb(words[end - 1])))
    end--
  const name = nameTo.get(end)
  if (!name) return false
  for (let at = name.titleFrom - 1; at >= 0 && at > name.titleFrom - 16; at--) {
    if (words[at]?.lower === 'despite' || (words[at]?.lower === 'such' && words[at + 1]?.lower === 'as'))
      return true
    if (words[at]?.kind === 'quotation') return false
  }
  return false
}

/** Things that words stand on. */
const bearers = new Set(
  'sign banner poster placard hat cap shirt t-shirt button sticker billboard headline'.split(' '),
)

/** Whether the noun, in small letters, is one for a thing that words stand on. */
export const isBearer = (lower: string): boolean => bearers.has(lower.replace(/s$/, ''))
