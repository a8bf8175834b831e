import { phraseEndingAt } from '../grammar/noun-phrases.ts'
import { isAdverb, type NamedSentence, named, type Source } from '../grammar/phrases.ts'
import { isSpeaker } from '../grammar/speakers.ts'
import { isActing } from '../grammar/verbs.ts'
import { receiving, showing } from '../lexicon/around-verbs.ts'
import { documents, isBearer } from '../lexicon/documents.ts'
import { prepositions } from '../lexicon/grammar.ts'
import { cueVerb } from '../lexicon/verbs/table.ts'
import { isPossessive, lowerAt } from '../text/words.ts'
import { objectAt } from './quoting.ts'
import type { Report } from './report.ts'

/** Who does what a participle in -ing says, where they stand near before it and are not whom the sentence is about. */

/** "slammed Mr. Roe as late for suggesting", "thanked her for saying": whom the last report judges for what the participle at `i` says. */
export function blamedBefore(
  { words, nameFrom }: NamedSentence,
  i: number,
  before: readonly Report[],
): Source | undefined {
  const last = before.at(-1)
  const isJudged = last?.verb?.kind === 'stance' && !last.inverted && lowerAt(words, i - 1) === 'for'
  // "praised her for showing “courage”": so the one who praises says.
  if (!isJudged || cueVerb(lowerAt(words, i))?.kind !== 'speech') return undefined
  if (words.slice(last.cueTo, i).some(({ kind }) => kind !== 'word')) return undefined
  const name = nameFrom.get(last.cueTo)
  return name ? named(words, name) : objectAt(words, last.cueTo)
}

/** In words: between "he" and what he does with words is no more, "he then walked out of it saying". */
const actReach = 6

/** "at which he walked out saying": the pronoun whose own verb no mark parts from the participle at `i`. */
export function pronounRightBefore({ words }: NamedSentence, i: number): Source | undefined {
  for (let at = i - 1; at > i - actReach && words[at]?.kind === 'word'; at--) {
    const head = words[at]
    if (head && /^(?:he|she|they)$/.test(head.lower) && at < i - 1 && isActing(words, at + 1))
      return { from: at, to: at + 1, kind: 'pronoun', head }
  }
  return undefined
}

/**
 * Who does what the participle at `i` says, where "with" or "as" brings them in, or where they are a thing that bears
 * words: "with many marchers chanting", "a sign saying".
 */
export function companionBefore(sentence: NamedSentence, i: number): Source | undefined {
  const { words } = sentence
  let end = i
  while (end > 0 && isAdverb(words[end - 1])) end--
  const noun = words[end - 1]
  if (noun?.kind !== 'word') return undefined
  if (/^(?:and|or|but)$/.test(noun.lower)) return companionAhead(sentence, end - 1)
  const phrase = phraseEndingAt(sentence, end)
  if (isBearer(noun.lower) && lowerAt(words, i) !== 'writing')
    return phrase && { ...phrase, kind: 'description', head: noun }
  for (let at = end - 1; at > 0 && at > end - 10 && words[at]?.kind === 'word'; at--) {
    if (words[at]?.lower !== 'with' || at === end - 1) continue
    const name = sentence.nameTo.get(end)
    return name ? named(words, name) : { from: at + 1, to: end, kind: 'description', head: noun }
  }
  return undefined
}

/** "with many marchers waving flags and chanting": who does what the participle before the "and" at `and` says; nobody in "escaping with the flag and chanting". */
function companionAhead(sentence: NamedSentence, and: number): Source | undefined {
  for (let at = and - 1; at > 0 && at > and - 8 && sentence.words[at]?.kind === 'word'; at--) {
    if (prepositions.has(lowerAt(sentence.words, at - 1))) continue
    if (/[a-z]{2}ing$/.test(lowerAt(sentence.words, at))) return companionBefore(sentence, at)
  }
  return undefined
}

/** "the paper's editorial telling him": somebody else's document right before the participle. */
export function documentBefore(sentence: NamedSentence, i: number): Source | undefined {
  const { words } = sentence
  const noun = words[i - 1]
  const phrase = noun && documents.has(noun.lower) ? phraseEndingAt(sentence, i) : undefined
  const isOwned = phrase && words.slice(phrase.from, i).some(isPossessive)
  return noun && isOwned ? { ...phrase, kind: 'description', head: noun } : undefined
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
