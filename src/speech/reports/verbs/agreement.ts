import type { Source } from '../../grammar/phrases.ts'
import { isSpeaker } from '../../grammar/speakers.ts'
import { auxiliaries, pastVerbs, singularOpeners, speakingNouns } from '../../lexicon/grammar.ts'
import { collectives, peoples } from '../../lexicon/groups.ts'
import { roles } from '../../lexicon/person-nouns.ts'
import { inEitherNumber } from '../../lexicon/singular.ts'
import type { CueVerb } from '../../lexicon/verbs/table.ts'
import { isCapitalised, isPossessive, type Word } from '../../text/words.ts'

/** Whether the noun is one of those that can say something. */
function speaks(noun: Word): boolean {
  return roles.has(noun.lower) || speakingNouns.has(noun.lower) || isCapitalised(noun)
}

const opensSingular = (word: Word | undefined): boolean =>
  word !== undefined && (isCapitalised(word) || singularOpeners.has(word.lower))

/** Whether the form that a verb shares with a noun or a command goes with the subject: "the mayor claims", "they say". */
export function agrees(
  words: readonly Word[],
  verb: CueVerb,
  subject: Source,
  nearest: Word | undefined,
): boolean {
  const plural = /[^s’']s$/.test(subject.head.lower) || collectives.has(subject.head.lower)
  // "the mayor claims"; but not "four police reports", "widespread worker protests".
  if (verb.noun && verb.form === 'third' && subject.kind === 'description')
    return speaks(subject.head) && opensSingular(words[subject.from])
  // "officials claim"; but not "hours of public comment"
  if (verb.noun && verb.form === 'base' && subject.kind === 'description' && !isSpeaker(subject.head))
    return false
  // "it has classified 22 Doe emails"
  if (
    verb.noun &&
    verb.form === 'third' &&
    words.slice(subject.from, subject.to).some(({ kind }) => kind === 'number')
  )
    return false
  // "Republican claims": an adjective, though it has a capital.
  if (verb.noun && subject.kind === 'name' && peoples.has(subject.head.lower)) return false
  if (words.slice(subject.from, subject.to).some(({ lower }) => lower === 'and')) return true
  // "the Lagos state chairman"
  const isPeople = inEitherNumber(subject.head.lower, (noun) => peoples.has(noun))
  if (verb.lemma === 'state' && verb.form === 'base' && subject.kind === 'name' && !isPeople) return false
  // "The Republicans say", "did say"; but no "a persuasive advocate for women".
  if (verb.form === 'base' && subject.kind !== 'pronoun')
    return plural || (nearest !== undefined && auxiliaries.has(nearest.lower))
  return true
}

/** Whether the word is an auxiliary or a past tense. */
export function isTensed(word: Word | undefined): boolean {
  if (word?.kind !== 'word' || isPossessive(word)) return false
  return auxiliaries.has(word.lower) || pastVerbs.has(word.lower) || /[a-z]{2}ed$/.test(word.lower)
}
