import type { HeardQuotation, HeardSentence } from '../attribution/setting.ts'
import type { Cast } from '../people/cast.ts'
import type { Entity } from '../people/entity.ts'
import { Resolution, type Voice } from '../reference/resolution.ts'
import { Exchange } from './dialogue.ts'
import { isSilencing, makesKnown, tellsOfEvent } from './judging.ts'
import { Unclosed } from './unclosed.ts'

/** What is known of who speaks from paragraph to paragraph. */
export class Course {
  readonly cast: Cast
  readonly resolution: Resolution
  readonly exchange = new Exchange()
  readonly unclosed = new Unclosed()
  /** Who spoke last, and whom a colon at the end of the paragraph before announced. */
  last: Voice | undefined
  announced: Voice | undefined
  /** Whom the paragraph before makes known, where nobody speaks in it. */
  told: Voice | undefined
  /** Of whom the article told more than who they are and what they say. */
  readonly #eventful = new Set<Entity>()
  /** The paragraph of the last quote that a sentence attributes, where it is not sure to whom. */
  unsureAt = Number.NEGATIVE_INFINITY
  /** Every quotation that was read. */
  readonly read: HeardQuotation[] = []

  constructor(cast: Cast) {
    this.cast = cast
    this.resolution = new Resolution(cast)
  }

  /** Takes in what a sentence tells of those in it. */
  follow({ sentence, voices, subject }: HeardSentence): void {
    const { words, names } = sentence
    if (!tellsOfEvent(words)) return
    const spared = isSilencing(sentence) ? [] : [...voices.values()].map((voice) => voice?.entity)
    if (makesKnown(sentence)) spared.push(subject?.entity)
    const named = names.map((name) => this.cast.ownerOf(name))
    for (const entity of [subject?.entity, ...named])
      if (entity && !spared.includes(entity)) this.#eventful.add(entity)
  }

  /** Whether the article told nothing of somebody so far but who they are and what they say. */
  isOnlyKnown(entity: Entity): boolean {
    return !this.#eventful.has(entity)
  }
}
