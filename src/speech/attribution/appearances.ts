import type { Name } from '../names/names.ts'
import type { Place } from '../people/cast.ts'
import type { Entity } from '../people/entity.ts'
import type { Voice } from '../reference/resolution.ts'
import type { Report } from '../reports/report.ts'
import { isPossessive, lowerAt, type Word } from '../text/words.ts'
import type { HeardSentence, Setting } from './setting.ts'

/** A place outside of quotations where the article names or means somebody. */
export interface Appearance {
  entity: Entity
  place: Place
  paragraph: number
  sentence: number
  /** The first of its words and the one after its last, in the sentence. */
  from: number
  to: number
  /** What they are said to say there, and as whom the reading of it takes them. */
  report: Report | undefined
  voice: Voice | undefined
  /** Whether the sentence is about them. */
  isSubject: boolean
  isOwner: boolean
  /** The word right before. */
  before: string
}

/** Everybody's appearances, in the order of the text. */
export function appearancesOf({ sentences, cast }: Setting): Appearance[] {
  return sentences.flatMap((own, paragraph) =>
    own.flatMap((heard, sentence) => {
      const found = [
        ...asSources(heard, paragraph, sentence),
        ...asNames(heard, paragraph, sentence, (name) => cast.ownerOf(name)),
      ]
      return found.sort((a, b) => a.from - b.from)
    }),
  )
}

function asSources(heard: HeardSentence, paragraph: number, sentence: number): Appearance[] {
  const { words } = heard.sentence
  const found: Appearance[] = []
  const add = (voice: Voice, from: number, to: number, report: Report | undefined): void => {
    const isSubject = heard.subject?.mention.start === voice.mention.start
    const appearance = appearanceOf(words, voice.entity, voice.mention, from, to)
    found.push({ ...appearance, paragraph, sentence, report, voice, isSubject })
  }
  for (const [report, voice] of heard.voices)
    if (voice) add(voice, report.source.from, report.source.to, report)
  const { subject } = heard
  if (subject && !found.some(({ isSubject }) => isSubject)) {
    const from = words.findIndex(({ start }) => start >= subject.mention.start)
    const to = words.findIndex(({ end }) => end >= subject.mention.end) + 1
    add(subject, Math.max(0, from), to, undefined)
  }
  return found
}

function asNames(
  { sentence: { words, names }, voices, subject }: HeardSentence,
  paragraph: number,
  sentence: number,
  ownerOf: (name: Name) => Entity | undefined,
): Appearance[] {
  const taken = new Set([...voices.values(), subject].map((voice) => voice?.mention.start))
  return names.flatMap((name) => {
    const entity = ownerOf(name)
    if (!entity || taken.has(name.start)) return []
    const place = { start: name.start, end: name.end, paragraph }
    const appearance = appearanceOf(words, entity, place, name.titleFrom, name.to)
    return [{ ...appearance, paragraph, sentence, report: undefined, voice: undefined, isSubject: false }]
  })
}

const appearanceOf = (words: readonly Word[], entity: Entity, place: Place, from: number, to: number) => ({
  entity,
  place,
  from,
  to,
  isOwner: isPossessive(words[to]),
  before: lowerAt(words, from - 1),
})
