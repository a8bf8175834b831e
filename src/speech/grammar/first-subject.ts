import {
  auxiliaries,
  clauseWords,
  determiners,
  introducing,
  linking,
  openingPairs,
  openingParticiples,
  opensPhrase,
  pastVerbs,
  prepositions,
} from '../lexicon/grammar.ts'
import { describing } from '../lexicon/names/openers.ts'
import { isPersonal } from '../lexicon/person-nouns.ts'
import {
  days,
  partsOfDay,
  periodOpeners,
  periods,
  timeAway,
  timeSpans,
  whenOpeners,
} from '../lexicon/time.ts'
import { askedOrTold } from '../lexicon/verbs/around-verbs.ts'
import { mayBePerson } from '../names/name-kinds.ts'
import { afterDateline } from '../text/datelines.ts'
import { isCapitalised, isComma, lowerAt, type Word } from '../text/words.ts'
import { bearerBehind } from './appositions/appositions.ts'
import { pairAfter } from './partners.ts'
import { isAdverb, type NamedSentence, named, reach, type Source } from './phrases.ts'
import { subjectAfter } from './subject-after.ts'
import { isActing } from './verbs.ts'

/** No sentence begins with more phrases before its subject. */
const mostAsides = 6

/** "Moments before the vote, …", "Two days after he left, …" */
const isTimeBefore = (words: readonly Word[], from: number): boolean =>
  [from, from + 1].some(
    (i) => timeSpans.has(lowerAt(words, i)) && /^(?:before|after)$/.test(lowerAt(words, i + 1)),
  )

/** "In a tent at the camp she drew": the pronoun that ends what is said of place and time, where no comma does. */
function pronounBehind(words: readonly Word[], from: number, before: number): Source | undefined {
  for (let i = from + 1; i < Math.min(before, from + 16); i++) {
    const word = words[i]
    if (!word || word.kind === 'mark' || word.kind === 'quotation') return undefined
    if (auxiliaries.has(word.lower) || pastVerbs.has(word.lower) || clauseWords.has(word.lower))
      return undefined
    if (/^(?:he|she|they|we|i)$/.test(word.lower)) return { from: i, to: i + 1, kind: 'pronoun', head: word }
  }
  return undefined
}

/** "Late in the day a tall guard knocked": whom the second noun phrase of such a beginning brings in. */
function personBehind(sentence: NamedSentence, from: number, before: number): Source | undefined {
  const { words } = sentence
  for (let i = from + 2; i < Math.min(before, from + 10); i++) {
    const [previous, word] = [words[i - 1], words[i]]
    if (word?.kind !== 'word' || auxiliaries.has(word.lower) || clauseWords.has(word.lower)) return undefined
    if (!/^(?:an?|another)$/.test(word.lower) || previous?.kind !== 'word') continue
    if (opensPhrase(previous.lower)) continue
    const source = subjectAfter(sentence, i)
    const verb = (source && words[source.to]?.lower) ?? ''
    const acts = pastVerbs.has(verb) || auxiliaries.has(verb) || /[a-z]{2}ed$/.test(verb)
    return source && acts && isPersonal(source.head.lower) ? source : undefined
  }
  return undefined
}

/** Whether the word belongs to what tells a time, of which it is the last or not: "earlier this year", "last Monday night". */
const isPartOfTime = (lower: string, isLast: boolean): boolean =>
  isLast
    ? periods.has(lower) || days.has(lower) || partsOfDay.has(lower)
    : periodOpeners.has(lower) || whenOpeners.has(lower) || days.has(lower)

/** Where the sentence goes on behind a few words of when or where that nothing but a comma parts from it: "In 2015, …". */
function behindAside({ words, nameFrom }: NamedSentence, from: number, isFirst: boolean): number | undefined {
  // "In 2015, …", "There, …", "Hours later, …", "a Sunday, …"
  const length = [1, 2, 3, 4].find((ahead) => isComma(words[from + ahead]))
  const last = length === undefined ? undefined : words[from + length - 1]
  if (length !== undefined && last) {
    const isShort = words[from]?.kind === 'number' || isAdverb(last) || days.has(last.lower)
    const isTime = words
      .slice(from, from + length)
      .every(({ lower }, i) => isPartOfTime(lower, i === length - 1))
    if (isTime || (length < 3 ? isShort : timeAway.has(last.lower))) return from + length + 1
  }
  // "Here in Springfield, …"
  const leads = isAdverb(words[from]) || /^(?:late|early)$/.test(lowerAt(words, from))
  if (leads && prepositions.has(lowerAt(words, from + 1))) return from + 1
  // "In Aspen, Colo., the graduate said …"
  const where = isFirst ? undefined : nameFrom.get(from)
  const isPlace = where && isComma(words[where.to]) && (where.kind === 'place' || where.text.endsWith('.'))
  return isPlace ? where.to + 1 : undefined
}

/** "Embattled coach Jane Doe", "Prize-winning actress Jane Doe"; not "Accused of murder, Jane Doe". */
const describesNoun = (words: readonly Word[], from: number): boolean =>
  words[from + 1]?.kind === 'word' &&
  !prepositions.has(lowerAt(words, from + 1)) &&
  (describing.has(lowerAt(words, from)) || /\p{L}-\p{L}+(?:ing|ed)$/u.test(lowerAt(words, from)))

/** Whether a phrase or a clause begins there that stands before the subject: "In Osh", "When he left", "Asked on Monday". */
function opensAside({ words, nameFrom }: NamedSentence, from: number): boolean {
  const lower = lowerAt(words, from)
  return (
    prepositions.has(lower) ||
    introducing.has(lower) ||
    (openingPairs.has(lower) && prepositions.has(lowerAt(words, from + 1))) ||
    (!nameFrom.has(from) &&
      !describesNoun(words, from) &&
      (/[a-z](?:ly|ing|ed)$/.test(lower) || openingParticiples.has(lower))) ||
    isTimeBefore(words, from) ||
    // "Asked about Ms. Doe, whose office is near, he left"
    (/^(?:who|whose|which)$/.test(lower) && isComma(words[from - 1]))
  )
}

/** "Among them was Jane Doe, a nurse, …": the name behind the verb that such a beginning has. */
function broughtInBefore({ words, nameFrom }: NamedSentence, from: number, end: number): Source | undefined {
  if (!/^(?:among|alongside|beside|with)$/.test(lowerAt(words, from))) return undefined
  for (let i = from + 1; i < end - 1; i++) {
    const name = /^(?:was|is|were|are|sat|stood|came)$/.test(lowerAt(words, i))
      ? nameFrom.get(i + 1)
      : undefined
    if (name && mayBePerson(name)) return named(words, name)
  }
  return undefined
}

/** "In what he called “a rant,” Ms. Doe left": where the sentence goes on behind the marks. */
function behindWhat(words: readonly Word[], from: number): number | undefined {
  if (!prepositions.has(lowerAt(words, from)) || lowerAt(words, from + 1) !== 'what') return undefined
  for (let i = from + 2; i < from + reach; i++) {
    if (words[i]?.kind === 'quotation') return isComma(words[i + 1]) ? i + 2 : i + 1
    if (words[i]?.kind !== 'word') return undefined
  }
  return undefined
}

/** Whether the words open, at `from`, with what somebody is asked or told: "Asked about Ms. Doe, …", "When pressed on it, …". */
export function opensWithQuestion(words: readonly Word[], from = 0): boolean {
  const opening = /^(?:when|once)$/.test(lowerAt(words, from)) ? from + 1 : from
  return askedOrTold.has(lowerAt(words, opening))
}

/** "Asked whether Mr. Roe, who called it late, could do it, Ms. Doe shrugged.": the name behind the last comma, where it does something. */
function answererIn({ words, nameFrom }: NamedSentence, from: number, before: number): Source | undefined {
  if (!opensWithQuestion(words, from)) return undefined
  const answering = words.slice(0, before).flatMap((word, i) => {
    const name = isComma(word) && i > from ? nameFrom.get(i + 1) : undefined
    return name && mayBePerson(name) && isActing(words, name.to) ? [{ name, i }] : []
  })
  const [only, another] = answering
  const isLast = only && !words.slice(only.i + 1, before).some(isComma)
  return only && isLast && !another ? named(words, only.name) : undefined
}

/** In words: no noun stands farther behind the comma between two adjectives, "a swift, angrily worded reply,". */
const adjectiveReach = 4

/**
 * "In a short, angry speech, Ms. Doe said": the comma that ends what opens at `from`, where the one at `comma` only parts two
 * adjectives of its noun.
 */
function behindAdjectives({ words, nameFrom }: NamedSentence, from: number, comma: number): number {
  if (!prepositions.has(lowerAt(words, from)) || !/^an?$/.test(lowerAt(words, from + 1))) return comma
  const next = words.findIndex((word, i) => i > comma && word.kind !== 'word')
  const isShort = isComma(words[next]) && next - comma > 2 && next - comma <= adjectiveReach
  const isPlain = words
    .slice(comma + 1, next)
    .every((word) => !isCapitalised(word) && !determiners.has(word.lower) && !clauseWords.has(word.lower))
  const opens =
    nameFrom.has(next + 1) || /^(?:the|an?|he|she|they|his|her|its|their)$/.test(lowerAt(words, next + 1))
  return isShort && isPlain && opens ? next : comma
}

/** The subject of a sentence: the phrase that it begins with, behind what is said of time and place. */
export function firstSubject(sentence: NamedSentence, before = sentence.words.length): Source | undefined {
  const { words } = sentence
  let from = afterDateline(words)
  const answerer = answererIn(sentence, from, before)
  if (answerer) return answerer
  for (let passed = 0; passed < mostAsides; passed++) {
    const first = words[from]
    if (!first || from >= before) return undefined
    const next = behindWhat(words, from) ?? behindAside(sentence, from, passed === 0)
    if (next !== undefined) from = next
    else if (opensAside(sentence, from)) {
      let comma = from + 1
      while (comma < before && comma - from < reach && !isComma(words[comma])) comma++
      comma = behindAdjectives(sentence, from, comma)
      const brought = broughtInBefore(sentence, from, comma)
      if (brought) return brought
      const pronoun = clauseWords.has(first.lower) ? undefined : pronounBehind(words, from, before)
      // Not "In the book she wrote, Ms. Doe says".
      if (pronoun && comma - pronoun.to > 4) return pronoun
      if (!isComma(words[comma])) return pronoun ?? personBehind(sentence, from, before)
      from = comma + 1
    } else if (first.kind === 'mark' || linking.has(first.lower)) from++
    else break
  }
  return from < before ? subjectAt(sentence, from, before) : undefined
}

/** The subject that begins at `from`, if it ends before `before`. */
function subjectAt(sentence: NamedSentence, from: number, before: number): Source | undefined {
  const first = sentence.words[from]
  if (!first) return undefined
  if (/^(?:he|she|they|it|we|i)$/.test(first.lower))
    return { from, to: from + 1, kind: 'pronoun', head: first }
  const single = subjectAfter(sentence, from)
  const source = single && (pairAfter(sentence, single, true) ?? bearerBehind(sentence, single))
  return source && source.to <= before ? source : undefined
}
