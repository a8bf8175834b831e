import { isAdverb } from '../grammar/phrases.ts'
import { type CueVerb, cueVerb } from '../lexicon/cues.ts'
import { auxiliaries, clauseWords, determiners, pastVerbs, prepositions } from '../lexicon/grammar.ts'
import { isPossessive, type Word } from '../text/words.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Verbs whose object may as well be a thing: "claimed a victory", "maintains her lead", "wrote a letter", "quoted the Talmud". */
const handling = list(
  `promise pledge vow admit acknowledge declare deny confirm mention claim maintain boast echo concede add post write publish text email e-mail blog quote cite snap preach reveal disclose read reflect
   reckon recite voice narrate report detail answer volunteer interrupt share relate count sum object`,
)

/** Verbs that give words, whatever follows: "said on Monday", "announced a ban". */
const plain = list('say tell argue explain insist note warn state suggest announce')

/** What is said about something, or to be done: "warned of", "boasted about", "insisted on". */
const topics: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['of', list('warn speak complain boast brag joke testify inform remind assure accuse')],
  [
    'about',
    list(
      'warn speak talk complain boast brag joke ask testify inquire rant rail lament inform tell write gush caution hint speculate fume grumble',
    ),
  ],
  ['against', list('warn caution advise recommend argue')],
  ['for', list('ask plead beg pray call')],
  ['on', list('insist')],
])

/** Whether the words from `from` on hold a verb that makes them a clause, before a mark or a relative pronoun ends them. */
export function holdsFiniteVerb(words: readonly Word[], from: number): boolean {
  for (let i = from; i < from + 16; i++) {
    const word = words[i]
    if (!word || (word.kind === 'mark' && !/^[$%’'/-]$/.test(word.text))) return false
    if (i > from && /^(?:who|whom|which|that|where|when|as|after|before|while)$/.test(word.lower))
      return false
    if (word.kind !== 'word') continue
    // "quoted the Talmud and visited": what else the subject did.
    if (i > from && /^(?:and|but|or)$/.test(word.lower)) return false
    if (auxiliaries.has(word.lower) && !isPossessive(word) && word.lower !== 'not') return true
    if (pastVerbs.has(word.lower)) return true
    const verb = cueVerb(word.lower)
    if (i > from + 1 && verb && !verb.noun && (verb.form === 'past' || verb.form === 'third')) return true
    const before = words[i - 1]
    if (
      i > from &&
      /[a-z]{2}ed$/.test(word.lower) &&
      before?.kind === 'word' &&
      !determiners.has(before.lower) &&
      !isPossessive(before) &&
      !(isAdverb(before) && (i < from + 2 || determiners.has(words[i - 2]?.lower ?? ''))) &&
      words[i + 1]?.lower !== 'by'
    )
      return true
  }
  return false
}

/** Whether "that" follows the phrase from `from` on, as in "told reporters on Monday that". */
function leadsToThat(words: readonly Word[], from: number): boolean {
  for (let i = from; i < from + 12; i++) {
    const word = words[i]
    if (!word || /^[.;:?!]$/.test(word.text)) return false
    // "in a room that was full": which room.
    if (word.lower === 'that') return !auxiliaries.has(words[i + 1]?.lower ?? '')
  }
  return false
}

/** "tells the story", "told his jokes": what one tells, without a word of it. */
const isTold = (words: readonly Word[], at: number): boolean =>
  /^(?:story|stories|tale|tales|joke|jokes|anecdote|anecdotes|truth|lie|lies)$/.test(
    words[determiners.has(words[at]?.lower ?? '') ? at + 1 : at]?.lower ?? '',
  )

/**
 * Whether what stands behind a verb of saying, from `words[from]` on, is what is said, not a thing or a person that the verb
 * does something with: "claimed that …", "claimed he had won"; but "claimed a victory", "agreed with him", "joked with friends".
 */
export function givesWords(words: readonly Word[], verb: CueVerb, from: number): boolean {
  let at = from
  let first = words[at]
  while (first && isAdverb(first)) first = words[++at]
  if (!first || first.lower === 'that') return true
  const next = words[at + 1]
  // "laughed so hard that", "asked not to be named", "pleaded guilty"
  if (words[from]?.lower === 'so' && !/^(?:that|far)$/.test(words[from + 1]?.lower ?? '')) return false
  if (verb.lemma === 'say' && first.lower === 'nothing') return false
  if (verb.lemma === 'ask' && words[from]?.lower === 'not') return false
  // "stated this while he opened the port", "tells the story often"
  const ends = !next || next.kind === 'mark' || prepositions.has(next.lower) || clauseWords.has(next.lower)
  if (first.lower === 'this' && ends) return false
  if (verb.lemma === 'tell' && isTold(words, at)) return false
  if (verb.lemma === 'plead' && /^(?:not|guilty)$/.test(first.lower)) return false
  if (prepositions.has(first.lower) && !plain.has(verb.lemma)) {
    if (first.lower === 'to' && next && !determiners.has(next.lower) && !isPossessive(words[at + 2]))
      return true
    if (topics.get(first.lower)?.has(verb.lemma)) return true
    return leadsToThat(words, at)
  }
  // "said after the meeting that …"
  if (/^(?:when|as|while|after|before)$/.test(first.lower))
    return plain.has(verb.lemma) && leadsToThat(words, at)
  if (!handling.has(verb.lemma) || plain.has(verb.lemma)) return true
  if (clauseWords.has(first.lower) || /^(?:he|she|it|they|we|i|you|there)$/.test(first.lower)) return true
  return holdsFiniteVerb(words, at)
}
