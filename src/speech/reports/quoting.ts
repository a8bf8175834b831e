import { beforeApposition } from '../grammar/appositions/appositions.ts'
import { phraseEndingAt } from '../grammar/noun-phrases/noun-phrases.ts'
import { isAdverb, isPlural, type NamedSentence, named, type Source } from '../grammar/phrases.ts'
import { isSpeaker } from '../grammar/speakers.ts'
import { subjectBefore } from '../grammar/subject-before.ts'
import { documents } from '../lexicon/documents.ts'
import { auxiliaries, determiners, formsOfBe } from '../lexicon/grammar.ts'
import { genderOfFirstName } from '../lexicon/names/first-names.ts'
import { objectPronouns, personal, pronounGender, subjectOf } from '../lexicon/pronouns.ts'
import { receiving, remembering, showing, watched } from '../lexicon/verbs/around-verbs.ts'
import { cueVerb } from '../lexicon/verbs/table.ts'
import { mayBePerson } from '../names/name-kinds.ts'
import { isComma, isPossessive, lowerAt, type Word } from '../text/words.ts'
import type { Report, ReportDraft } from './report.ts'

/** Whose words another one quotes, hears or remembers. */

/** In words: whom one quotes is no longer, "quoted the ministry's chief spokesman as saying". */
const reach = 12

const quoting = /^(?:quote[sd]?|quoting|cite[sd]?|citing|report(?:s|ed|ing)?)$/

/** Where the "as" stands behind the verb at `i` whose object is quoted: "quoted Ms. Doe as saying". */
function asBehind(words: readonly Word[], i: number): number | undefined {
  if (!quoting.test(lowerAt(words, i)) || lowerAt(words, i + 1) === 'by') return undefined
  for (let at = i + 2; at < i + reach && (words[at]?.kind === 'word' || isComma(words[at])); at++)
    if (lowerAt(words, at) === 'as') return cueVerb(lowerAt(words, at + 1))?.form === 'ing' ? at : undefined
  return undefined
}

/** Whether the verb at `i` only passes on what somebody else says: "The Gazette quoted Ms. Doe as saying “…”". */
export const quotesSomebody = (words: readonly Word[], i: number): boolean => asBehind(words, i) !== undefined

/**
 * The report of whom the sentence quotes before the "as" at `as`: Ms. Doe's in "The Gazette quoted Ms. Doe as saying “…”".
 * Where the quotation stands before it, it begins with who quotes: “…,” the Gazette quoted her as saying.
 */
export function quotedReport(sentence: NamedSentence, as: number): ReportDraft | undefined {
  const { words } = sentence
  for (let i = as - 2; i >= 0 && as - i < reach; i--) {
    if (asBehind(words, i) !== as) continue
    const source = objectBetween(sentence, i, as)
    const begin = subjectBefore(sentence, i)?.from
    const end = isComma(words[(begin ?? 0) - 1]) ? (begin ?? 0) - 2 : (begin ?? 0) - 1
    const isBehind = begin !== undefined && words[end]?.kind === 'quotation'
    return source && (isBehind ? { source, cueFrom: begin } : { source })
  }
  return undefined
}

/** Whom the verb at `verb` has for its object, up to `end`. */
function objectBetween(sentence: NamedSentence, verb: number, end: number): Source | undefined {
  const object = end === verb + 2 ? objectAt(sentence.words, verb + 1) : undefined
  if (object) return object
  // "quoted Jane Doe, a nurse, as saying"
  const isApposed = isComma(sentence.words[end - 1])
  const phrase = isApposed ? beforeApposition(sentence, end) : phraseEndingAt(sentence, end)
  return phrase && { ...phrase, from: Math.max(phrase.from, verb + 1) }
}

/** "him", "her", "them" at `i`, as whoever does something. */
export function objectAt(words: readonly Word[], i: number): Source | undefined {
  const word = words[i]
  const lower = word && objectPronouns.has(word.lower) ? subjectOf.get(word.lower) : undefined
  return word && lower ? { from: i, to: i + 1, kind: 'pronoun', head: { ...word, lower } } : undefined
}

/** Whether somebody is told to be watched or heard right before `end`: "was heard to say", "can be seen saying". */
export const isWatched = (words: readonly Word[], end: number): boolean =>
  watched.has(lowerAt(words, end - 1)) && formsOfBe.has(lowerAt(words, end - 2))

/** "heard a man shout “…”", "saw her tell them": whom the verb of seeing or hearing before the bare verb at `i` has for its object. */
export function heardBefore(sentence: NamedSentence, i: number): Source | undefined {
  const { words } = sentence
  const phrase = objectAt(words, i - 1) ?? phraseEndingAt(sentence, i)
  if (!phrase || !showing.has(lowerAt(words, phrase.from - 1))) return undefined
  const isOne =
    phrase.kind !== 'description' || (!isPlural(phrase.head) && determiners.has(lowerAt(words, phrase.from)))
  return isOne ? phrase : undefined
}

/** "recalled him saying “…”", "remembers her father telling them": whom the verb before the participle at `i` has for its object. */
export function rememberedBefore(sentence: NamedSentence, i: number): Source | undefined {
  const { words } = sentence
  const phrase = objectAt(words, i - 1) ?? phraseEndingAt(sentence, i)
  const verb = lowerAt(words, (phrase?.from ?? 0) - 1)
  if (!phrase || !(remembering.has(verb) || (phrase.kind === 'pronoun' && showing.has(verb))))
    return undefined
  const isSomebody = phrase.name
    ? mayBePerson(phrase.name)
    : phrase.kind === 'pronoun' || isSpeaker(phrase.head)
  return isSomebody ? phrase : undefined
}

/** "saw a woman crying and murmuring": whom the verb of seeing or hearing before the participle at `i`, or before the one that it is joined to, has for its object. */
export function seenBefore(sentence: NamedSentence, i: number): Source | undefined {
  const { words } = sentence
  let first = i
  if (lowerAt(words, i - 1) === 'and')
    for (let at = i - 2; at > i - 8 && words[at]?.kind === 'word' && first === i; at--)
      if (/[a-z]{2}ing$/.test(lowerAt(words, at))) first = at
  const phrase = phraseEndingAt(sentence, first)
  const isSeen = phrase?.kind === 'description' && isSpeaker(phrase.head)
  return isSeen && showing.has(lowerAt(words, phrase.from - 1)) ? phrase : undefined
}

/** "got a message saying", "was a letter telling him": a document that the subject does not give out, right before the participle at `i`. */
export function receivedBefore(sentence: NamedSentence, i: number): Source | undefined {
  const { words } = sentence
  const noun = words[i - 1]
  const phrase = noun && documents.has(noun.lower) ? phraseEndingAt(sentence, i) : undefined
  return noun && phrase && receiving.has(lowerAt(words, phrase.from - 1))
    ? { ...phrase, kind: 'description', head: noun }
    : undefined
}

/** "the paper's editorial telling him": somebody else's document right before the participle. */
export function documentBefore(sentence: NamedSentence, i: number): Source | undefined {
  const { words } = sentence
  const noun = words[i - 1]
  const phrase = noun && documents.has(noun.lower) ? phraseEndingAt(sentence, i) : undefined
  const isOwned = phrase && words.slice(phrase.from, i).some(isPossessive)
  return noun && isOwned ? { ...phrase, kind: 'description', head: noun } : undefined
}

/** What whoever is blamed called others, "slammed Mr. Roe for calling her “a liar”". */
const callingOthers = /^(?:calling|branding|labelling|labeling|describing|dubbing|terming)$/

/** "slammed Mr. Roe as late for suggesting", "thanked her for saying": whom the last report judges for what the participle at `i` says. */
export function blamedBefore(
  { words, nameFrom }: NamedSentence,
  i: number,
  before: readonly Report[],
): Source | undefined {
  const last = before.at(-1)
  if (!last || i - last.cueTo > reach) return undefined
  const isJudged = last.verb?.kind === 'stance' && !last.inverted && lowerAt(words, i - 1) === 'for'
  // "praised her for showing “courage”": so the one who praises says.
  const says = cueVerb(lowerAt(words, i))?.kind === 'speech' || callingOthers.test(lowerAt(words, i))
  if (!isJudged || !says) return undefined
  if (words.slice(last.cueTo, i).some(({ kind }) => kind !== 'word')) return undefined
  const name = nameFrom.get(last.cueTo)
  return name ? named(words, name) : objectAt(words, last.cueTo)
}

/** "she said he told her", "Jane Doe said he told her"; in "Doe said he told him" nothing tells whether he is another. */
function isAnother(teller: Source, { kind, head }: Source): boolean {
  if (kind !== 'pronoun' || teller.kind === 'description') return kind === 'name'
  const own = teller.name
    ? genderOfFirstName(teller.name.parts[0] ?? '')
    : pronounGender.get(teller.head.lower)
  const gender = pronounGender.get(head.lower)
  return own !== undefined && gender !== undefined && own !== gender
}

/** Where the verb stands whose object another's words are: "recalled" in "she recalled him saying", "heard" in "Doe said she heard him say". */
function perceivingAt(words: readonly Word[], report: Report, next: Report): number | undefined {
  if (next.source.from === report.cueTo) return report.cueFrom
  let at = next.source.from - 2
  while (
    at > report.cueTo &&
    next.source.from - at < reach &&
    (auxiliaries.has(lowerAt(words, at)) || isAdverb(words[at]))
  )
    at--
  const isHerOwn = at === report.cueTo || (at === report.cueTo + 1 && lowerAt(words, at - 1) === 'that')
  return isHerOwn && personal.has(lowerAt(words, at)) ? next.source.from - 1 : undefined
}

/**
 * Whether what somebody else says, is heard or remembered to say, follows right behind the report: “…,” she recalled him saying;
 * “…,” Ms. Doe said he told her. The words are that other one's.
 */
export function givesAnothers(words: readonly Word[], report: Report, next: Report): boolean {
  if (report.inverted || next.inverted || next.negated || !report.verb) return false
  const at = perceivingAt(words, report, next)
  if (at === undefined) return false
  const { form = '', lemma = '' } = next.verb ?? {}
  const cue = lowerAt(words, at)
  if (/^(?:base|ing)$/.test(form)) return showing.has(cue) || remembering.has(cue)
  const isTold = at === report.cueFrom && lemma === 'tell' && objectPronouns.has(lowerAt(words, next.cueTo))
  return isTold && isAnother(report.source, next.source) && words[next.cueTo + 1]?.kind !== 'word'
}
