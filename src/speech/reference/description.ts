import type { Source } from '../grammar/phrases.ts'
import { bodies } from '../lexicon/bodies.ts'
import { mensCallings } from '../lexicon/callings/callings.ts'
import { nationIn, nationOf } from '../lexicon/nations.ts'
import { type Gender, isPersonal, type Party, roleGender, rolesJoinedIn } from '../lexicon/person-nouns.ts'
import { isState } from '../lexicon/states.ts'
import { ageIn, partyIn } from '../people/beside.ts'
import type { Entity } from '../people/entity.ts'
import { isCapitalised, isComma, isPossessive, lowerAt, textAt, type Word } from '../text/words.ts'
import { bySource, type SourceKind } from './certainty.ts'

/** Whom a description or "it" means, in which way that is known, and how clearly (0 to 1). */
export interface Described {
  entity: Entity
  by: SourceKind
  clearly?: number
}

/** How sure that is (0 to 1). */
export const certaintyOf = ({ by, clearly = 1 }: Described): number => bySource[by] * clearly

/** Somebody, and how much they are in mind. */
export interface InMind {
  entity: Entity
  weight: number
}

/** What the words of a definite description tell of whom it means: "the former prime minister". */
export interface Description {
  /** Its noun, and all of its words behind "the", in small letters. */
  head: string
  words: readonly string[]
  /** That of everybody whom the noun may mean: a woman may be an "actor" or a "chairman", but no man is an "actress". */
  gender: Gender | undefined
  party: Party | undefined
  /** What tells the post from a lower or a higher one: "prime", "vice". */
  rank: readonly string[]
  age: number | undefined
  /** The country that it tells: "the French president", "France's president". */
  nation: string | undefined
  /** The state of America: "the Florida senator". */
  state: string | undefined
  /** Whether the country stands there as the owner: then they are somebody of whom that is told, or nobody known. */
  isOwned: boolean
}

/** How many words from `from` on name a country that is the owner of what follows: 2 of "South Korea's president". */
function nationOwning(words: readonly Word[], from: number): number {
  const length = [1, 2, 3].find((ahead) => isPossessive(words[from + ahead]))
  const name = words.slice(from, from + (length ?? 0)).map(({ lower }) => lower)
  return nationOf(name.join(' ')) === undefined ? 0 : name.length
}

/** The gender of everybody whom a noun for people may mean. */
function genderMeant(noun: string): Gender | undefined {
  const isForAll = /[a-np-z]man$/.test(noun) && !mensCallings.has(noun)
  return isForAll ? undefined : roleGender.get(noun)
}

/** The age between commas behind a description: "the singer, 34, said". */
function ageBehind(words: readonly Word[], to: number): number | undefined {
  const isInserted = isComma(words[to]) && isComma(words[to + 2])
  return isInserted && /^\d{1,2}$/.test(textAt(words, to + 1)) ? Number(textAt(words, to + 1)) : undefined
}

/** In words: how far before its noun the article of "the Port Elba, Mass., company" stands. */
const placeReach = 8

/** "the Elba, Mass., company": the place with its commas, which cut the article off from its noun. */
function standsBehindPlace(words: readonly Word[], from: number): boolean {
  if (!isComma(words[from - 1])) return false
  for (let i = from - 2; i > from - placeReach; i--) {
    const word = words[i]
    if (lowerAt(words, i) === 'the') return i < from - 3
    if (!word || !(isCapitalised(word) || isComma(word))) return false
  }
  return false
}

/** The description that a source is, if it is a definite one that does not say whose they are. */
export function descriptionIn(
  sentence: readonly Word[],
  { from, to, head }: Source,
): Description | undefined {
  const owning = isPersonal(head.lower) ? nationOwning(sentence, from) : 0
  // "MP said": letters of an office mean whoever holds it, without "the", too.
  const isLetters = to - from === 1 && isPersonal(head.lower) && /^\p{Lu}{2,4}$/u.test(head.text)
  const isBehindPlace = bodies.has(head.lower) && standsBehindPlace(sentence, from)
  const isBare = isLetters || isBehindPlace
  if (owning === 0 && !isBare && !/^(?:the|this|that)$/.test(lowerAt(sentence, from))) return undefined
  const own = isBare ? from : owning > 0 ? from + owning + 1 : from + 1
  // "the family's lawyer": whose lawyer that is tells that they are somebody else.
  if (sentence.slice(own, to).some((word) => isPossessive(word) || /^['’]$/.test(word.text))) return undefined
  // "the mother-of-three", "the actor-director"
  const words = sentence
    .slice(own, to)
    .flatMap(({ lower }) => [...lower.replace('-of-', ' of ').split(' '), ...rolesJoinedIn(lower)])
  const noun = rolesJoinedIn(head.lower)[0] ?? head.lower.replace(/-of-.*/, '')
  const owner = sentence.slice(from, from + owning).map(({ lower }) => lower)
  return {
    nation: nationIn(owning > 0 ? [owner.join(' ')] : words),
    state: words.find(isState),
    isOwned: owning > 0,
    head: noun,
    words,
    party: partyIn(words),
    rank: words.filter((word) => /^(?:prime|vice|deputy|assistant|shadow)$/.test(word)),
    gender: genderMeant(noun),
    age: words.map(ageIn).find((years) => years !== undefined) ?? ageBehind(sentence, to),
  }
}
