import { phraseEndingAt } from '../grammar/noun-phrases.ts'
import { isPlural, type NamedSentence, type Source } from '../grammar/phrases.ts'
import { isSpeaker } from '../grammar/speakers.ts'
import { remembering, showing } from '../lexicon/around-verbs.ts'
import { determiners } from '../lexicon/grammar.ts'
import { objectPronouns, subjectOf } from '../lexicon/pronouns.ts'
import { mayBePerson } from '../names/name-kinds.ts'
import { lowerAt, type Word } from '../text/words.ts'
import type { Report } from './report.ts'

/** "him", "her", "them" at `i`, as whoever does something. */
export function objectAt(words: readonly Word[], i: number): Source | undefined {
  const word = words[i]
  const lower = word && objectPronouns.has(word.lower) ? subjectOf.get(word.lower) : undefined
  return word && lower ? { from: i, to: i + 1, kind: 'pronoun', head: { ...word, lower } } : undefined
}

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

/**
 * Whether what somebody else says, is heard or remembered to say, follows right behind the report: “…,” she recalled him saying;
 * “…,” Ms. Doe said he told her. The words are that other one's.
 */
export function givesAnothers(words: readonly Word[], report: Report, next: Report): boolean {
  const isObject = !report.inverted && !next.inverted && !next.negated && next.source.from === report.cueTo
  if (!isObject || !report.verb) return false
  const { form = '', lemma = '' } = next.verb ?? {}
  const cue = lowerAt(words, report.cueFrom)
  if (/^(?:base|ing)$/.test(form)) return showing.has(cue) || remembering.has(cue)
  const isTold = lemma === 'tell' && objectPronouns.has(lowerAt(words, next.cueTo))
  return isTold && words[next.cueTo + 1]?.kind !== 'word'
}
