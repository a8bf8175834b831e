import { cueVerb } from '../lexicon/verbs/table.ts'
import { mayBePerson } from '../names/name-kinds.ts'
import type { Name } from '../names/names.ts'
import type { Cast } from '../people/cast.ts'
import type { Entity } from '../people/entity.ts'
import type { ReadParagraph, ReadSentence } from '../reports/reading.ts'
import { isCapitalised, isComma, lowerAt, noWord, type Word } from '../text/words.ts'

/** Who tells an article in the first person, and the paragraph in which they begin. */
export interface Narrator {
  entity: Entity
  from: number
}

/** In paragraphs: no introduction is longer. */
const longestIntroduction = 4

/** And no more of its sentences are looked at. */
const mostSentences = 40

/** In words: a line that says whose story it is, "By Jane Doe, a nurse". */
const longestByline = 12

/** Whether the word is "I", and not the number of "World War I". */
const isOwn = (words: readonly Word[], i: number): boolean =>
  words[i]?.kind === 'word' &&
  /^i(?:'|$)/.test(lowerAt(words, i)) &&
  !(i > 1 && isCapitalised(words[i - 1] ?? noWord))

/** Whether a sentence speaks of "I" outside of quotations. */
const isFirstPerson = ({ words }: ReadSentence): boolean => words.some((_, i) => isOwn(words, i))

/** Where the words stand side by side in a sentence; -1 where they do not. */
const indexOf = (words: readonly Word[], ...phrase: readonly string[]): number =>
  words.findIndex((_, i) => phrase.every((word, ahead) => lowerAt(words, i + ahead) === word))

const isInOwnWords = (words: readonly Word[]): boolean =>
  ['his', 'her', 'their'].some((whose) => indexOf(words, 'in', whose, 'own', 'words') >= 0)

/** The only person whom the sentence names by more than one word. */
function onlyPerson(names: readonly Name[]): Name | undefined {
  const people = names.filter((name) => mayBePerson(name) && name.parts.length > 1)
  return people.length === 1 ? people[0] : undefined
}

/** Whether what somebody does stands right behind their name, in the present: "Jane Doe shares". */
const isTelling = (words: readonly Word[], { to }: Name): boolean =>
  cueVerb(lowerAt(words, to))?.form === 'third' || lowerAt(words, to) === 'shares'

/** A sentence of an introduction, and the people named before it. */
interface Opening {
  sentence: ReadSentence
  before: readonly Name[]
}

/** A rule of who tells a story, by a sentence of its introduction; of those that apply the first holds. */
export interface NarratorRule {
  example: string
  teller: (opening: Opening) => Name | undefined
}

/** In their order. */
export const narratorRules: readonly NarratorRule[] = [
  {
    example: 'Below, in her own words, boxer Ana Lopez tells how it began.',
    teller: ({ sentence: { words, names }, before }) => {
      if (!isInOwnWords(words)) return undefined
      return (
        names.find((name) => mayBePerson(name) && isTelling(words, name)) ??
        onlyPerson(names) ??
        onlyPerson(before)
      )
    },
  },
  {
    example: 'Ana Lopez, as told to Carl Roe',
    teller: ({ sentence: { words, names }, before }) => {
      const at = indexOf(words, 'as', 'told', 'to')
      return at < 0
        ? undefined
        : (names.findLast((name) => mayBePerson(name) && name.to <= at) ?? onlyPerson(before))
    },
  },
  {
    example: 'Here, Ana Lopez writes about her life.',
    teller: ({ sentence: { words, names } }) =>
      names.find(
        (name) =>
          mayBePerson(name) &&
          isTelling(words, name) &&
          /^(?:here|below)$/.test(lowerAt(words, 0)) &&
          name.titleFrom <= 4,
      ),
  },
  {
    example: 'Ana Lopez, a nurse in Leeds, writes:',
    teller: ({ sentence: { words, names } }) => {
      const at = words.findIndex(({ lower }) => lower === 'writes')
      const next = lowerAt(words, at + 1)
      if (at < 0 || !/^(?:about|on|of|how|why|what|[.:]|)$/.test(next)) return undefined
      const [first] = names
      return first &&
        mayBePerson(first) &&
        first.titleFrom === 0 &&
        (first.to === at || isComma(words[first.to]))
        ? first
        : undefined
    },
  },
  {
    example: 'By Ana Lopez',
    teller: ({ sentence: { words, nameFrom } }) => {
      const name = /^by$/.test(lowerAt(words, 0)) ? nameFrom.get(1) : undefined
      const isLine = words.length <= longestByline && (words[name?.to ?? 0]?.kind ?? 'mark') === 'mark'
      return name && isLine && mayBePerson(name) && name.parts.length > 1 ? name : undefined
    },
  },
]

/** Whom one of the rules takes for the teller; `openings` in the order of the text. */
function tellerIn(openings: readonly ReadSentence[]): Name | undefined {
  for (const { teller } of narratorRules) {
    const before: Name[] = []
    for (const sentence of openings) {
      const name = teller({ sentence, before })
      if (name) return name
      for (const one of sentence.names) before.push(one)
    }
  }
  return undefined
}

/**
 * Who tells the article in the first person, where its introduction says so: their story goes on in paragraphs that speak of "I"
 * outside of quotations. `undefined` where the article is told of others, or where nobody says who tells it.
 */
export function narratorOf(paragraphs: readonly ReadParagraph[], cast: Cast): Narrator | undefined {
  const own = paragraphs.findIndex(({ sentences }) => sentences.some(isFirstPerson))
  const isStory =
    own >= 0 && paragraphs.slice(own).flatMap(({ sentences }) => sentences.filter(isFirstPerson)).length > 1
  if (!isStory) return undefined
  const openings = paragraphs.slice(0, Math.min(own, longestIntroduction))
  const closing = own < paragraphs.length - 1 ? paragraphs.slice(-1) : []
  const sentences = [...openings, ...closing].flatMap((paragraph) =>
    paragraph.sentences.filter((sentence) => !isFirstPerson(sentence)),
  )
  const name = tellerIn(sentences.slice(0, mostSentences))
  const entity = name && cast.ownerOf(name)
  return entity?.kind === 'person' ? { entity, from: own } : undefined
}
