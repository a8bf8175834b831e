import { behindAdverbs, isAdverb } from '../../grammar/phrases.ts'
import {
  auxiliaries,
  clauseWords,
  determiners,
  pastVerbs,
  prepositions,
  relativeOpeners,
} from '../../lexicon/grammar.ts'
import { personal } from '../../lexicon/pronouns.ts'
import { sung, tales } from '../../lexicon/verbs/around-verbs.ts'
import { type CueVerb, cueVerb, isTopicOf, verbsThat } from '../../lexicon/verbs/table.ts'
import { isCapitalised, isPossessive, lowerAt, type Word } from '../../text/words.ts'

/** No clause is looked through further, in words, for its verb. */
const clauseReach = 16

/** Whether a past tense in -ed stands there that is no adjective ("the closed bridge", "a newly closed bridge") and no passive. */
function isPastInEd(words: readonly Word[], from: number, i: number): boolean {
  const before = words[i - 1]
  if (i === from || before?.kind !== 'word' || !/[a-z]{2}ed$/.test(lowerAt(words, i))) return false
  if (determiners.has(before.lower) || isPossessive(before) || lowerAt(words, i + 1) === 'by') return false
  return !(isAdverb(before) && (i < from + 2 || determiners.has(lowerAt(words, i - 2))))
}

/** Whether `words[i]` is the verb of a clause that begins at `words[from]`. */
function isClausesVerb(words: readonly Word[], from: number, i: number): boolean {
  const word = words[i]
  const lower = lowerAt(words, i)
  // "found other things to do"
  if (lowerAt(words, i - 1) === 'to') return false
  if (auxiliaries.has(lower) && !isPossessive(word) && lower !== 'not') return true
  if (pastVerbs.has(lower)) return true
  const verb = i > from + 1 ? cueVerb(lower) : undefined
  if (verb && !verb.noun && (verb.form === 'past' || verb.form === 'third')) return true
  return isPastInEd(words, from, i)
}

/** Whether the words from `from` on hold a verb that makes them a clause, before a mark or a relative pronoun ends them. */
export const holdsFiniteVerb = (words: readonly Word[], from: number): boolean =>
  verbOfClause(words, from) !== undefined

/** Where that verb stands. */
export function verbOfClause(words: readonly Word[], from: number): number | undefined {
  for (let i = from; i < from + clauseReach; i++) {
    const word = words[i]
    if (!word || (word.kind === 'mark' && !/^[$%’'/-]$/.test(word.text))) return undefined
    if (i > from && relativeOpeners.has(word.lower)) return undefined
    if (word.kind !== 'word') continue
    // "quoted the Talmud and visited": what else the subject did.
    if (i > from && /^(?:and|but|or)$/.test(word.lower)) return undefined
    if (isClausesVerb(words, from, i)) return i
  }
  return undefined
}

/** Whether "that" follows the phrase from `from` on, as in "told reporters on Monday that". */
function leadsToThat(words: readonly Word[], from: number): boolean {
  for (let i = from; i < from + 12; i++) {
    const word = words[i]
    if (!word || /^[.;:?!]$/.test(word.text)) return false
    // "in a room that was full": which room.
    if (word.lower === 'that') return !auxiliaries.has(lowerAt(words, i + 1))
  }
  return false
}

/** "tells the story", "told his jokes": what one tells, without a word of it. */
const isTold = (words: readonly Word[], at: number): boolean =>
  tales.has(lowerAt(words, determiners.has(lowerAt(words, at)) ? at + 1 : at))

/** What stands behind a verb of saying: `from` right behind it, `at` behind adverbs, too. */
interface Complement {
  words: readonly Word[]
  verb: CueVerb
  from: number
  at: number
  first: Word
}

/** A rule of whether that is what is said; of those that apply the first holds. */
interface ComplementRule {
  example: string
  applies: (complement: Complement) => boolean
  givesWords: boolean | ((complement: Complement) => boolean)
}

/** Whether a phrase that a preposition opens tells what is said: "asked to leave", "warned of floods", "agreed with him that". */
function phraseGivesWords({ words, verb, at, first }: Complement): boolean {
  const next = words[at + 1]
  // "wrote to Jane Doe's family"
  const isVerb = next && !determiners.has(next.lower) && !isCapitalised(next)
  if (first.lower === 'to' && isVerb && !isPossessive(words[at + 2])) return true
  return isTopicOf(verb.lemma, first.lower) || leadsToThat(words, at)
}

/** Whether nothing of the phrase goes on behind its first word. */
function isAlone({ words, at }: Complement): boolean {
  const next = words[at + 1]
  return !next || next.kind === 'mark' || prepositions.has(next.lower) || clauseWords.has(next.lower)
}

/** In their order; tests hold the example of each. */
export const complementRules: readonly ComplementRule[] = [
  {
    example: 'laughed so hard that it hurt',
    applies: ({ words, from }) =>
      lowerAt(words, from) === 'so' && !/^(?:that|far)$/.test(lowerAt(words, from + 1)),
    givesWords: false,
  },
  {
    example: 'said nothing of it',
    applies: ({ verb, first }) => verb.lemma === 'say' && first.lower === 'nothing',
    givesWords: false,
  },
  {
    example: 'submitted and granted it',
    applies: ({ first }) => /^(?:and|or)$/.test(first.lower),
    givesWords: false,
  },
  {
    example: 'chanted solidarity songs as they marched',
    applies: ({ words, verb, at }) =>
      verb.lemma === 'chant' && [at, at + 1, at + 2].some((i) => sung.has(lowerAt(words, i))),
    givesWords: false,
  },
  {
    example: 'asked not to be named',
    applies: ({ words, verb, from }) => verb.lemma === 'ask' && lowerAt(words, from) === 'not',
    givesWords: false,
  },
  {
    example: 'stated this while he opened the port',
    applies: (complement) => complement.first.lower === 'this' && isAlone(complement),
    givesWords: false,
  },
  {
    example: 'tells the story often',
    applies: ({ words, verb, at }) => verb.lemma === 'tell' && isTold(words, at),
    givesWords: false,
  },
  {
    example: 'pleaded guilty on Monday',
    applies: ({ verb, first }) => verb.lemma === 'plead' && /^(?:not|guilty)$/.test(first.lower),
    givesWords: false,
  },
  {
    example: 'agreed with him on Monday',
    applies: ({ verb, first }) => prepositions.has(first.lower) && !verbsThat('plain').has(verb.lemma),
    givesWords: phraseGivesWords,
  },
  {
    example: 'said after the meeting that it rained',
    applies: ({ first }) => /^(?:when|as|while|after|before)$/.test(first.lower),
    givesWords: ({ words, verb, at }) => verbsThat('plain').has(verb.lemma) && leadsToThat(words, at),
  },
  {
    example: 'warned he was late',
    applies: ({ verb }) => !verbsThat('handles').has(verb.lemma) || verbsThat('plain').has(verb.lemma),
    givesWords: true,
  },
  {
    example: 'claimed he had won',
    applies: ({ first }) =>
      clauseWords.has(first.lower) || personal.has(first.lower) || first.lower === 'there',
    givesWords: true,
  },
]

/**
 * Whether what stands behind a verb of saying, from `words[from]` on, is what is said, not a thing or a person that the verb
 * does something with: "claimed that …", "claimed he had won"; but "claimed a victory", "agreed with him", "joked with friends".
 */
export function givesWords(words: readonly Word[], verb: CueVerb, from: number): boolean {
  const at = behindAdverbs(words, from)
  const first = words[at]
  if (!first || first.lower === 'that') return true
  const complement = { words, verb, from, at, first }
  const rule = complementRules.find(({ applies }) => applies(complement))
  if (!rule) return holdsFiniteVerb(words, at)
  return typeof rule.givesWords === 'boolean' ? rule.givesWords : rule.givesWords(complement)
}
