import { partsOfBodies } from '../../lexicon/bodies.ts'
import { documents, pages } from '../../lexicon/documents.ts'
import { auxiliaries, clauseWords, mixedPasts, prepositions } from '../../lexicon/grammar.ts'
import { partisans } from '../../lexicon/groups.ts'
import { isPersonal, roles } from '../../lexicon/person-nouns.ts'
import { singularOf } from '../../lexicon/singular.ts'
import { cueVerb } from '../../lexicon/verbs/table.ts'
import { isCapitalised, lowerAt, type Word } from '../../text/words.ts'
import type { NamedSentence } from '../phrases.ts'
import { isPlainPast } from '../verbs.ts'

/** Whether a noun phrase goes on behind a name that only tells which one is meant. */

/** Whether a small word goes on with the noun phrase behind a name: "Clinton spokesman", "a Trump campaign aide". */
export function goesOnBehind({ words, nameFrom }: NamedSentence, begin: number, end: number): boolean {
  const isDefinite = /^(?:the|an?)$/.test(lowerAt(words, begin))
  for (let i = end; i < end + 4; i++) {
    const word = words[i]
    // "said Oversight ranking Democrat Jane Doe"
    if (word?.lower === 'ranking') continue
    // "said Air Force 1st Lt. Jane Doe"
    if (/^\d(?:st|nd|rd|th)$/.test(word?.lower ?? '') && nameFrom.has(i + 1)) return true
    if (word?.kind !== 'word' || isPlainPast(words, i)) return false
    if (i === end && mixedPasts.has(word.lower) && nameFrom.has(i + 1)) return false
    if (i > end && nameFrom.has(i)) return true
    const { lower } = word
    // "said the Rovers forward"
    const isPerson = roles.has(lower) || (isDefinite && isPersonal(lower))
    const verb = cueVerb(lower)
    if (verb && !verb.noun && !isPerson) return false
    if (isPerson || partisans.has(lower) || (i === end && isHeadBehind(lower, isDefinite))) return true
    if (isCapitalised(word) || endsName(words, i)) return false
  }
  return false
}

/** "Chinese ministers left", "the Facebook post", "the Elba chapter of the union": the noun right behind the name. */
function isHeadBehind(lower: string, isDefinite: boolean): boolean {
  const isPlural = roles.has(singularOf(lower)) && cueVerb(lower) === undefined
  const isThing = documents.has(lower) || pages.has(lower) || partsOfBodies.has(lower)
  return isPlural || (isDefinite && isThing)
}

/** Whether a small word right behind a name cannot be part of the same noun phrase; it can in "said NHS operations director Jane Doe". */
function endsName(words: readonly Word[], i: number): boolean {
  const lower = lowerAt(words, i)
  if (/[a-z]{3}s$/.test(lower) && isPersonal(lowerAt(words, i + 1))) return false
  return (
    prepositions.has(lower) ||
    clauseWords.has(lower) ||
    auxiliaries.has(lower) ||
    /(?:ed|s|ly|ing)$/.test(lower)
  )
}
