import { auxiliariesBefore } from '../../grammar/auxiliaries.ts'
import { phraseEndingAt } from '../../grammar/noun-phrases/noun-phrases.ts'
import { type NamedSentence, named, type Source } from '../../grammar/phrases.ts'
import { subjectAfter } from '../../grammar/subject-after.ts'
import { auxiliaries } from '../../lexicon/grammar.ts'
import { crowds, isPersonal } from '../../lexicon/person-nouns.ts'
import { movingForms, refusals } from '../../lexicon/verbs/around-verbs.ts'
import { isComma, lowerAt } from '../../text/words.ts'
import { objectAt } from '../quoting.ts'
import { saidBy, type Verdict } from '../rules.ts'
import { mainSource } from './main-clause.ts'
import type { VerbInSentence } from './verb-in-sentence.ts'

/** Verbs behind "to": who does what they say is whoever another verb lets do it. */

/** "he used to say": he did. */
export const isHabit = ({ words, i }: VerbInSentence): boolean =>
  lowerAt(words, i - 2) === 'used' &&
  lowerAt(words, i - 1) === 'to' &&
  !auxiliaries.has(lowerAt(words, i - 3))

/** "declined to say", "stood up to tell them": whoever the sentence lets speak. */
export function infinitive({ sentence, words, i, verb, before }: VerbInSentence): Verdict {
  if (verb.form !== 'base' || verb.kind === 'thought') return 'none'
  // "would do well to begin “building bridges”"
  if (/^(?:begin|continue)$/.test(verb.lemma) && !isComma(words[i + 1])) return 'none'
  const least = Math.max(0, i - 4)
  // "never failed to say": she did.
  const isRefused = words
    .slice(least, i)
    .some(({ lower }, at) => refusals.has(lower) && !auxiliariesBefore(words, least + at).negated)
  const moved = movedBefore(sentence, i - 1)
  if (moved) return { source: moved }
  const companion = isRefused ? undefined : companionBefore(sentence, i - 1)
  if (companion) return { source: companion }
  const chooser = chooserBefore(sentence, i - 1)
  if (chooser) return isRefused ? 'none' : { source: chooser }
  return saidBy(mainSource(sentence, i, before), {
    follows: true,
    ...(isRefused ? { negated: true } : {}),
  })
}

/** "prompting a fan to write", "led him to ask": whom the verb before the "to" at `to` moves to speak. */
function movedBefore(sentence: NamedSentence, to: number): Source | undefined {
  const { words } = sentence
  if (lowerAt(words, to) !== 'to') return undefined
  const phrase = movingForms.has(lowerAt(words, to - 2))
    ? objectAt(words, to - 1)
    : phraseEndingAt(sentence, to)
  if (!phrase || !movingForms.has(lowerAt(words, phrase.from - 1))) return undefined
  const { kind, head } = phrase
  return kind !== 'description' || isPersonal(head.lower) || crowds.has(head.lower) ? phrase : undefined
}

/** In words: so far before "to" stands whom "with" brings in, "with Mr. Roe taking to the radio again to call her". */
const companionReach = 8

/** "with Mr. Roe taking to the radio to call her “a fool”": whoever "with" brings in does what stands behind the "to" at `to`. */
function companionBefore({ words, nameTo }: NamedSentence, to: number): Source | undefined {
  for (let at = to - 1; at > to - companionReach && words[at]?.kind === 'word'; at--) {
    const name = /[a-z]{2}ing$/.test(lowerAt(words, at)) ? nameTo.get(at) : undefined
    if (name && lowerAt(words, name.titleFrom - 1) === 'with') return named(words, name)
  }
  return undefined
}

/** In words: so far before "to" stands the "which" of "which the company's founder prefers to call". */
const chooserReach = 9

/** "a levy, which the minister prefers to call “a fee”": whoever does what stands right before the "to" at `to`. */
function chooserBefore(sentence: NamedSentence, to: number): Source | undefined {
  const { words } = sentence
  if (lowerAt(words, to) !== 'to') return undefined
  let which = to - 2
  while (
    which > 0 &&
    to - which < chooserReach &&
    words[which]?.kind === 'word' &&
    words[which]?.lower !== 'which'
  )
    which--
  if (words[which]?.lower !== 'which') return undefined
  const subject = subjectAfter(sentence, which + 1)
  return subject?.to === to - 1 ? subject : undefined
}
