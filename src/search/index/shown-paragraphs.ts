import { grown } from '../arrays/growing-array.ts'
import type { ParagraphStretch } from '../text/places.ts'

/** Which paragraphs of an index may be found, by number. */
export class ShownParagraphs {
  /** 1 for each that may be found. */
  #shown = new Uint8Array(64)
  #size = 0
  #all: readonly number[] | undefined

  /** How many there are. */
  get size(): number {
    return this.#size
  }

  /** All of them, in order; the same array until others are shown. */
  get all(): readonly number[] {
    this.#all ??= [...this.#shown.keys()].filter((paragraph) => this.has(paragraph))
    return this.#all
  }

  has(paragraph: number): boolean {
    return this.#shown[paragraph] === 1
  }

  show(stretch: ParagraphStretch): void {
    this.#shown = grown(this.#shown, stretch.to)
    this.#set(stretch, 1)
  }

  hide(stretch: ParagraphStretch): void {
    this.#set(stretch, 0)
  }

  #set({ from, to }: ParagraphStretch, shown: 0 | 1): void {
    for (let paragraph = from; paragraph < to; paragraph++) {
      this.#size += shown - (this.#shown[paragraph] ?? 0)
      this.#shown[paragraph] = shown
    }
    this.#all = undefined
  }
}
