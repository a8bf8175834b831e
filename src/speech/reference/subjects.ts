import { nameCalled } from '../grammar/callings.ts'
import { named, type Source } from '../grammar/phrases.ts'
import { formsOfBe } from '../lexicon/grammar.ts'
import type { Name } from '../names/names.ts'
import type { ReadSentence } from '../reports/reading.ts'
import type { Report } from '../reports/report.ts'
import { isComma, isPossessive, lowerAt, type Word } from '../text/words.ts'

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
  if (opens && name && name.kind !== 'group' && name.kind !== 'place' && !isPossessive(words[name.to]))
    return named(words, name)
  const isPerson = name && name.kind !== 'group' && name.kind !== 'place' && words[name.to]?.kind !== 'word'
  return name && isPerson ? named(words, name) : first
}

/** "A nurse knocked": she is in mind from now on; not where she met somebody who is ("A nurse helped her"). */
export const bringsIn = (words: readonly Word[], { from, to }: Source): boolean =>
  /^(?:an?|another)$/.test(lowerAt(words, from)) &&
  !/^(?:who|that|,)$/.test(lowerAt(words, to)) &&
  !words.some(({ lower }) => /^(?:her|him)$/.test(lower))

/** "That was Ana's idea": whose it was is what the sentence is about. */
export const isTopic = (words: readonly Word[], name: Name): boolean =>
  /^(?:that|this|it|there)$/.test(lowerAt(words, 0)) &&
  name.titleFrom === 2 &&
  formsOfBe.has(lowerAt(words, 1))

/** "Maria, she says, was first": "she" is somebody else. */
export const isInserted = (words: readonly Word[], { source, cueTo }: Report): boolean =>
  source.kind === 'pronoun' && isComma(words[source.from - 1]) && isComma(words[cueTo])
