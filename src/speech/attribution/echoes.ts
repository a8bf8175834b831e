import type { Entity } from '../people/entity.ts'
import type { HeardQuotation, Setting } from './setting.ts'

/** In words: a longer run is not the same in two places by chance. */
const RUN = 4
/** No more of a quotation's words are looked at. */
const WORDS = 24

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Knows which words of an article are quoted twice: a headline, a lead or a caption has them before the report. */
export class Echoes {
  readonly #texts: readonly string[]
  readonly #saidBy = new Map<string, HeardQuotation[]>()
  readonly #runs = new Map<HeardQuotation, readonly string[]>()

  constructor({ texts, quotations }: Setting) {
    this.#texts = texts
    for (const quotation of quotations) {
      if (!quotation.ruled) continue
      for (const run of this.#runsOf(quotation)) {
        const known = this.#saidBy.get(run)
        if (!known) this.#saidBy.set(run, [quotation])
        else if (known.length < 4 && known.at(-1) !== quotation) known.push(quotation)
      }
    }
  }

  /** Those to whom the rules give the same words at another place. */
  of(quotation: HeardQuotation): ReadonlySet<Entity> {
    const found = new Set<Entity>()
    for (const run of this.#runsOf(quotation))
      for (const other of this.#saidBy.get(run) ?? [])
        if (other !== quotation && other.ruled) found.add(other.ruled.entity)
    return found
  }

  /** The words of a quotation, four by four; all of it where it has fewer, but more than one. */
  #runsOf(quotation: HeardQuotation): readonly string[] {
    const known = this.#runs.get(quotation) ?? this.#readRuns(quotation)
    this.#runs.set(quotation, known)
    return known
  }

  #readRuns({ paragraph, start, end }: HeardQuotation): string[] {
    const words = wordsIn((this.#texts[paragraph] ?? '').slice(start, Math.min(end, start + 8 * WORDS)))
    if (words.length < 2) return []
    if (words.length < RUN) return [words.join(' ')]
    return words.slice(0, WORDS).flatMap((_, i) => {
      const run = words.slice(i, i + RUN)
      return run.length === RUN ? [run.join(' ')] : []
    })
  }
}
