import type { HeardQuotation } from '../attribution/setting.ts'
import type { Cast } from '../people/cast.ts'
import { Resolution, type Voice } from '../reference/resolution.ts'
import { Exchange } from './dialogue.ts'
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
  /** Whom the end of the paragraph before was about, where nobody speaks in it. */
  told: Voice | undefined
  /** The paragraph of the last quote that a sentence attributes, where it is not sure to whom. */
  unsureAt = Number.NEGATIVE_INFINITY
  /** Every quotation that was read. */
  readonly read: HeardQuotation[] = []

  constructor(cast: Cast) {
    this.cast = cast
    this.resolution = new Resolution(cast)
  }
}
