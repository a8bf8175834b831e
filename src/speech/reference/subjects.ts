import { nameCalled } from '../grammar/callings.ts'
import { opensWithQuestion } from '../grammar/first-subject.ts'
import { isAdverb, isWhen, named, type Source } from '../grammar/phrases.ts'
import { bodies, toldBodies } from '../lexicon/bodies.ts'
import { auxiliaries, determiners, formsOfBe, pastVerbs, prepositions } from '../lexicon/grammar.ts'
import { plurals } from '../lexicon/groups.ts'
import { type Gender, isPersonal } from '../lexicon/person-nouns.ts'
import { questioning } from '../lexicon/verbs/around-verbs.ts'
import { mayBePerson } from '../names/name-kinds.ts'
import type { Name } from '../names/names.ts'
import type { ReadSentence } from '../reports/reading.ts'
import type { Report } from '../reports/report.ts'
import { isCapitalised, isComma, isPossessive, lowerAt, noWord, type Word } from '../text/words.ts'
import { bySource, threshold } from './certainty.ts'
import type { Voice } from './resolution.ts'

/** In words and characters: how far from a report a quotation stands that may be its own, and how much of it is read. */
const beside = 12
/** In words: "And then there is". */
const openingReach = 5
const longest = 1000

/**
 * "She was Ana Lopez, a student", "Their father, Carl, left": the name is the subject, not whoever else "she" might be, nor
 * somebody without a name.
 */
export function identified(sentence: ReadSentence, first: Source | undefined): Source | undefined {
  const { words, nameFrom } = sentence
  const leads =
    first &&
    (/^(?:is|was)$/.test(lowerAt(words, first.to)) ||
      (first.kind === 'description' && isComma(words[first.to])))
  const name = leads ? nameFrom.get(first.to + 1) : undefined
  const called = first?.kind === 'description' ? nameCalled(sentence, first.to) : undefined
  if (called) return named(words, called)
  // "A trader, Ms. Doe had no shop"
  const opens = first?.kind === 'description' && /^an?$/.test(lowerAt(words, first.from))
  if (opens && name && mayBePerson(name) && !isPossessive(words[name.to])) return named(words, name)
  const isPerson = name && mayBePerson(name) && words[name.to]?.kind !== 'word'
  return name && isPerson ? named(words, name) : first
}

/** In words: what may come behind a verb, and how far it is read whether another one follows. */
const clauseReach = 8

/** Whether the word behind a body's noun is its verb in the present: "disagrees.", "faces a fine"; not "members voted". */
function isPresentVerb(words: readonly Word[], i: number): boolean {
  const { text, lower } = words[i] ?? noWord
  if (!/^\p{Ll}+[^s\P{Ll}]s$/u.test(text) || isPersonal(lower.slice(0, -1)) || plurals.has(lower))
    return false
  const next = words[i + 1]
  if (next === undefined || next.kind === 'mark' || next.lower === 'to' || determiners.has(next.lower))
    return true
  return (
    (prepositions.has(next.lower) || isAdverb(next)) &&
    !words
      .slice(i + 1, i + clauseReach)
      .some(({ kind, lower: verb }) => kind === 'word' && (auxiliaries.has(verb) || pastVerbs.has(verb)))
  )
}

/** "The federation disagrees.": the body without the verb that may be a noun, too. */
export function bodyAlone(words: readonly Word[], source: Source): Source {
  const { from, to, kind } = source
  if (kind !== 'description' || lowerAt(words, from) !== 'the') return source
  for (let i = from + 1; i < to - 1; i++) {
    const head = words[i]
    if (head?.kind !== 'word' || isCapitalised(head)) return source
    if ((bodies.has(head.lower) || toldBodies.has(head.lower)) && isPresentVerb(words, i + 1))
      return { from, to: i + 1, kind, head }
  }
  return source
}

/** "A nurse knocked": she is in mind from now on; not where she met somebody who is ("A nurse helped her"). */
export const bringsIn = (words: readonly Word[], { from, to }: Source): boolean =>
  /^(?:an?|another)$/.test(lowerAt(words, from)) &&
  !/^(?:that|,)$/.test(lowerAt(words, to)) &&
  !words.some(({ lower }) => /^(?:her|him)$/.test(lower))

/** "That was Ana's idea": whose it was is what the sentence is about. */
export const isTopic = (words: readonly Word[], name: Name): boolean =>
  /^(?:that|this|it|there)$/.test(lowerAt(words, 0)) &&
  name.titleFrom === 2 &&
  formsOfBe.has(lowerAt(words, 1))

/** "Then there's Ms. Doe.": the paragraph brings her in. */
const isBroughtIn = (words: readonly Word[], { titleFrom, to }: Name): boolean =>
  words[0]?.start === 0 &&
  lowerAt(words, titleFrom - 2) === 'there' &&
  /^'?(?:is|was)$/.test(lowerAt(words, titleFrom - 1)) &&
  words[to]?.kind !== 'word' &&
  titleFrom < openingReach

/** "For Ms. Doe, a nurse, it was too late", where a paragraph begins so; not "For Ms. Doe, her idol, she has praise". */
const isFor = (words: readonly Word[], { titleFrom, to }: Name): boolean =>
  words[0]?.start === 0 &&
  titleFrom === 1 &&
  lowerAt(words, 0) === 'for' &&
  isComma(words[to]) &&
  !/^(?:his|her|their)$/.test(lowerAt(words, to + 1)) &&
  !words.some(({ lower }) => /^(?:he|she)$/.test(lower))

/** "As for Ms. Doe, she was late": the sentence is about her. */
const isAsFor = (words: readonly Word[], { titleFrom, to }: Name): boolean =>
  titleFrom === 2 &&
  lowerAt(words, 0) === 'as' &&
  lowerAt(words, 1) === 'for' &&
  /^(?:he|she)$/.test(lowerAt(words, to + 1))

/** Whether the sentence opens with whom it is about, though they are not its subject. */
export const isAnnounced = (words: readonly Word[], name: Name): boolean =>
  isAsFor(words, name) || (mayBePerson(name) && (isBroughtIn(words, name) || isFor(words, name)))

/** Where the verb of a subject stands: behind "Maria", or behind "Maria, who cooks for them,". */
function verbBehind(words: readonly Word[], { to }: Source): number {
  if (!isComma(words[to]) || lowerAt(words, to + 1) !== 'who') return to
  const closed = words.findIndex((word, i) => i > to && isComma(word))
  return closed < 0 ? to : closed + 1
}

/** What the quotations beside a report speak of: in the first person, and of a third one of that gender. */
export function saidIn(
  text: string,
  words: readonly Word[],
  { source, cueTo }: Report,
  gender: Gender,
): { ofSelf: boolean; ofOther: boolean } {
  const said = words
    .slice(Math.max(0, source.from - beside), cueTo + beside)
    .filter(({ kind }) => kind === 'quotation')
    .map(({ start, end }) => text.slice(start, Math.min(end, start + longest)))
  const other = gender === 'female' ? /\b(?:she|her|hers)\b/i : /\b(?:he|him|his)\b/i
  return {
    ofSelf: said.some((one) => /\b(?:I|my|me)\b/.test(one)),
    ofOther: said.some((one) => other.test(one)),
  }
}

/** "Maria was late, she said": somebody else, for nobody goes by a name where they speak, and by "she" behind it. */
export function isSpokenOf({ words, reports }: ReadSentence, first: Source, report: Report): boolean {
  const { source, cueTo, inverted } = report
  const [verb, next] = [words[verbBehind(words, first)], words[cueTo]]
  return (
    source.kind === 'pronoun' &&
    !inverted &&
    reports[0] === report &&
    isComma(words[source.from - 1]) &&
    first.to < source.from - 1 &&
    verb?.kind === 'word' &&
    (auxiliaries.has(verb.lower) || pastVerbs.has(verb.lower) || /[a-z]{2}(?:ed|[^s]s)$/.test(verb.lower)) &&
    (next === undefined || next.kind === 'mark' || prepositions.has(next.lower))
  )
}

/** "Asked about Ms. Doe and Ms. Roe, she said": who is named in what somebody is asked is not who answers. */
export function namedInQuestion(sentence: ReadSentence, { source, inverted }: Report): Name[] {
  const { words, names } = sentence
  const isAnswer =
    source.kind === 'pronoun' && !inverted && isComma(words[source.from - 1]) && opensWithQuestion(words)
  return isAnswer ? names.filter(({ to }) => to < source.from) : []
}

/** Whether the report asks somebody whom it names: "Ms. Doe asked Ms. Roe about it". */
export function isQuestionTo({ words, nameFrom }: ReadSentence, { verb, cueTo, inverted }: Report): boolean {
  const asked = inverted ? undefined : nameFrom.get(cueTo)
  return asked !== undefined && questioning.has(verb?.lemma ?? '') && opensQuestion(words, asked.to)
}

/** "Ms. Doe asked Ms. Roe about a remark that she had called “…”": not Ms. Doe; but she may, "about what she called “…”". */
export const isInQuestion = (words: readonly Word[], { source }: Report): boolean =>
  source.kind === 'pronoun' && lowerAt(words, source.from - 1) !== 'what'

/** What somebody is asked begins there: "about", "whether". */
const opensQuestion = (words: readonly Word[], i: number): boolean =>
  /^(?:about|over|how|if|what|when|where|whether|why)$/.test(lowerAt(words, i))

/** "Maria, she says, was first": "she" is somebody else. */
export const isInserted = (words: readonly Word[], { source, cueTo }: Report): boolean =>
  source.kind === 'pronoun' && isComma(words[source.from - 1]) && isComma(words[cueTo])

/** In words: whom somebody tells stands no farther behind who does, "His boss, Mr. Roe, has told him". */
const objectReach = 4

/**
 * Whether the pronoun of a report is somebody else than whom its sentence is about: "The adviser, she said, had lied", "His boss told him
 * to be quiet, he said".
 */
export function isAboutOther(
  words: readonly Word[],
  report: Report,
  first: Source,
  { certainty }: Pick<Voice, 'certainty'>,
): boolean {
  const { source } = report
  if (certainty < threshold || source.kind !== 'pronoun' || first.to > source.from - 1) return false
  if (isInserted(words, report) && first.to === source.from - 1) return true
  const object = source.head.lower === 'he' ? 'him' : source.head.lower === 'she' ? 'her' : undefined
  return (
    object !== undefined &&
    isComma(words[source.from - 1]) &&
    words.slice(first.to + 1, first.to + 1 + objectReach).some(({ lower }) => lower === object)
  )
}

/**
 * "The agency said it expected “…”": the agency, whatever else "it" may mean, where nothing but when it said so stands between; nobody
 * where the article does not tell which agency.
 */
export function ofItself(
  { words }: ReadSentence,
  { source }: Report,
  voice: Voice | undefined,
  voices: ReadonlyMap<Report, Voice | undefined>,
): Voice | undefined {
  const outer =
    source.head.lower === 'it'
      ? [...voices.keys()].findLast((report) => !report.inverted && report.cueTo <= source.from)
      : undefined
  if (!outer || !words.slice(outer.cueTo, source.from).every((word) => isWhen(word) || word.lower === 'that'))
    return voice
  const teller = voices.get(outer)
  if (!teller) return outer.source.kind === 'description' ? undefined : voice
  if (!voice || teller.entity.kind !== 'group') return voice
  return { ...voice, entity: teller.entity, certainty: Math.min(teller.certainty, bySource.pronoun) }
}
