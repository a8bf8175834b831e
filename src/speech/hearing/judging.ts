import type { HeardSentence } from '../attribution/setting.ts'
import { relativeBefore } from '../content/reported/stretch.ts'
import { firstSubject } from '../grammar/first-subject.ts'
import { isAdverb } from '../grammar/phrases.ts'
import { joining, pastVerbs, prepositions } from '../lexicon/grammar.ts'
import { type Gender, isKin, isPersonal } from '../lexicon/person-nouns.ts'
import { ownPronouns, pronounGender } from '../lexicon/pronouns.ts'
import { days } from '../lexicon/time.ts'
import {
  askedOrTold,
  gestures,
  opinions,
  questioning,
  silencing,
  standingVerbs,
} from '../lexicon/verbs/around-verbs.ts'
import { verbsThat } from '../lexicon/verbs/table.ts'
import { mayBePerson } from '../names/name-kinds.ts'
import type { Cast } from '../people/cast.ts'
import { documentGivenOut } from '../reference/bodies/documents.ts'
import { threshold } from '../reference/certainty.ts'
import type { Voice } from '../reference/resolution.ts'
import type { ReadSentence } from '../reports/reading.ts'
import type { Report } from '../reports/report.ts'
import { isComma, lowerAt, type Word } from '../text/words.ts'
import { isQuestion } from './dialogue.ts'

/** What a report, or a sentence without one, is worth to whoever follows an article. */

/** "her aunt, Ana, who could not read": what is told of somebody beside the sentence's matter leads to no words of theirs. */
export const isIncidental = (words: readonly Word[], { negated, verb, cueFrom }: Report): boolean =>
  negated && verb?.kind === 'thought' && relativeBefore(words, cueFrom) !== undefined

/** Whether a source says that somebody speaks whom the article does not make known. */
export const isUnknownSource = ({ head }: Report['source']): boolean => /^(?:i|we|somebody)$/.test(head.lower)

/** "it said", of a body or a document that the article does not make clear: no person, whoever spoke last. */
export const isThings = ({ source: { kind, head, to }, cueFrom }: Report): boolean =>
  kind === 'pronoun' && head.lower === 'it' && to === cueFrom

/**
 * Whether somebody asked, in the sentence before or in the quotation before, which is what was `said` last: an answer is not theirs.
 */
export function hasAsked(before: HeardSentence | undefined, said: string): boolean {
  const isAsking = [...(before?.voices.keys() ?? [])].some(({ verb }) => questioning.has(verb?.lemma ?? ''))
  return isAsking || isQuestion(said)
}

/** Whether a report answers what somebody else just said; not a question that its own sentence tells of. */
export const answersSomebody = (words: readonly Word[], { verb }: Report): boolean =>
  verb !== undefined &&
  verbsThat('answers').has(verb.lemma) &&
  !words.some(({ lower }) => /^(?:asked|when|asking|pressed)$/.test(lower))

/** "the trader replied. …", he added: whoever the trader was. */
export const goesOnFromUnnamed = (voice: Voice | undefined, report: Report | undefined): boolean =>
  voice?.by === 'pronoun' &&
  voice.entity.unnamed === true &&
  verbsThat('goesOn').has(report?.verb?.lemma ?? '')

/**
 * Whether what is reported without quotation marks counts as somebody's words: what so many of those asked say is a number;
 * and what groups do ("urge", "accuse") they may do without words.
 */
export function isSomebodys({ by, entity }: Voice, { verb }: Report): boolean {
  return by !== 'share' && (verb?.kind !== 'stance' || (entity.kind === 'person' && !entity.unnamed))
}

/** In words: what somebody is said to be before they speak is no longer, "Mr. Doe is more cautious:". */
const stateReach = 8

/**
 * Whether a single clause, without another subject in it, leads to the colon before `words[at]`; one that tells what its subject is
 * or was only where no more words than a few tell it. No place speaks, nor does what is only called something: “The result: “…””.
 */
export function isClauseBefore(words: readonly Word[], at: number, { entity, mention, by }: Voice): boolean {
  const isLabel = by !== 'name' && words[at - 2]?.end === mention.end
  if (words[at - 1]?.text !== ':' || by === 'oddlyWorded' || isLabel || entity.place) return false
  let state = at
  let subjects = 0
  for (let i = 0; i < at; i++) {
    const lower = lowerAt(words, i)
    if (words[i]?.kind === 'quotation' || /^(?:who|which|because)$/.test(lower)) return false
    if (/^(?:was|were|is|are)$/.test(lower)) state = Math.min(state, i)
    if (/^(?:i|we|he|she|they|you)$/.test(lower)) subjects++
  }
  return subjects <= 1 && at - state <= stateReach
}

/** "And later:", "Then, on Monday:": whether nothing but when or how speech goes on leads to the colon before `words[at]`. */
export const goesOnBefore = (words: readonly Word[], at: number): boolean =>
  at > 1 &&
  at < 6 &&
  words[at - 1]?.text === ':' &&
  words
    .slice(0, at - 1)
    .every(
      (word) =>
        isComma(word) ||
        isAdverb(word) ||
        joining.has(word.lower) ||
        days.has(word.lower) ||
        word.lower === 'on',
    )

/** "The union issued a statement apologising to members.": whether whom a sentence is about gives out what is quoted next. */
export const givesOut = (words: readonly Word[], { mention, certainty }: Voice): boolean =>
  certainty >= threshold &&
  documentGivenOut(
    words,
    words.findIndex(({ start }) => start >= mention.end),
  ) !== undefined &&
  !words.some(({ kind }) => kind === 'quotation')

/** Whether somebody tells in a quotation of themselves, and not of a man or of a woman, as the gender tells whose it may be. */
export function isOfSelf(said: string, gender: Gender | undefined): boolean {
  const words = said.toLowerCase().match(/\p{L}+/gu) ?? []
  const isTold = words.some((word) => {
    const told = pronounGender.get(word)
    return told !== undefined && (gender === undefined || told === gender)
  })
  return words.some((word) => ownPronouns.has(word)) && !isTold
}

/** Who a sentence is about, where that is one person, and nobody else speaks or is named there. */
function personTold({ sentence, voices, subject }: HeardSentence, cast: Cast): Voice | undefined {
  if (subject?.entity.kind !== 'person' || subject.entity.unnamed || subject.certainty < threshold)
    return undefined
  const isOnly =
    [...voices.values()].every((voice) => voice?.entity === subject.entity) &&
    sentence.names.every((name) => {
      const owner = mayBePerson(name) ? cast.ownerOf(name) : undefined
      return owner === undefined || owner === subject.entity || owner.kind !== 'person'
    })
  return isOnly ? subject : undefined
}

/** The one person whom sentences make known and are about, from the first to the last. */
export function personMadeKnown(sentences: readonly HeardSentence[], cast: Cast): Voice | undefined {
  const last = sentences.at(-1)
  const told = last && makesKnown(last.sentence) ? personTold(last, cast) : undefined
  return told && sentences.every((one) => personTold(one, cast)?.entity === told.entity) ? told : undefined
}

/** "Ms. Doe rolled her eyes.": whoever does so is about to speak. */
export const hasGesture = (words: readonly Word[]): boolean => words.some(({ lower }) => gestures.has(lower))

/** "Asked about that, the herder shrugged.", "Told of the offer, she laughed.": what is quoted next is the answer of whom it is about. Not where it begins with “when”. */
export const beginsAsked = (words: readonly Word[]): boolean => askedOrTold.has(lowerAt(words, 0))

/** In years: nobody younger is asked for what they think. */
const adult = 16

/** Whether what begins at `at` says what somebody is by their age or by what they do: "22 and sells crepes", "a 30-year-old fishmonger". */
function saysWhatTheyAre(words: readonly Word[], at: number): boolean {
  const isYoung = words
    .slice(at, at + 4)
    .some(({ text }) => /^\d/.test(text) && Number.parseInt(text, 10) < adult)
  if (isYoung) return false
  if (words[at]?.kind === 'number') return /^(?:and|years|\.|)$/.test(lowerAt(words, at + 1))
  if (!/^(?:an?|the)$/.test(lowerAt(words, at))) return false
  const end = words.findIndex(
    ({ kind, lower }, i) =>
      i > at &&
      ((kind !== 'word' && kind !== 'number') || prepositions.has(lower) || /^(?:who|and)$/.test(lower)),
  )
  const noun = lowerAt(words, (end < 0 ? words.length : end) - 1)
  return isPersonal(noun) && !isKin(noun)
}

/** Whether words tell what nobody tells of who speaks next: that they died, stole, won or did anything else, or what is not so. */
export const tellsOfEvent = (words: readonly Word[]): boolean =>
  words.some(
    ({ lower }, i) =>
      silencing.has(lower) ||
      pastVerbs.has(lower) ||
      /^(?:not|never|nor|cannot|was|were|been|being|had|did)$|n[’']t$/.test(lower) ||
      // "a retired teacher", "feels forgotten", "when an election is called"
      (/[a-z]{2}ed$/.test(lower) && !/^(?:an?|the|is|are|feels)$/.test(lowerAt(words, i - 1))),
  )

/**
 * Whether a sentence tells nothing of somebody but, in the present, who they are, where they live or work, or what they think:
 * "Jane Doe, 41, is a fishmonger from Elba.", "She has strong views on it."
 */
export function makesKnown(sentence: ReadSentence): boolean {
  const { words } = sentence
  const first = firstSubject(sentence)
  if (!first || first.kind === 'description' || tellsOfEvent(words.slice(first.from))) return false
  let at = first.to
  if (isComma(words[at])) at += words[at + 1]?.kind === 'number' && isComma(words[at + 2]) ? 3 : 1
  while (isAdverb(words[at]) || lowerAt(words, at) === 'still') at++
  const verb = lowerAt(words, at)
  if (verb === 'is') return saysWhatTheyAre(words, at + 1) || isUndecided(words, at + 1)
  if (verb === 'has') return words.slice(at + 1, at + 5).some(({ lower }) => opinions.has(lower))
  return standingVerbs.has(verb)
}

/** "on the fence about it", "in favour of it" */
const isUndecided = (words: readonly Word[], at: number): boolean =>
  /^(?:on the fence|in favou?r of)$/.test([0, 1, 2].map((ahead) => lowerAt(words, at + ahead)).join(' '))

/** Whether what a sentence tells of somebody speaks against that they say what follows, unless it lets them speak. */
export const isSilencing = (sentence: ReadSentence): boolean =>
  sentence.words.some(({ lower }) => silencing.has(lower))
