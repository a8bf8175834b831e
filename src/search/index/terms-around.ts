import { grown } from '../arrays/growing-array.ts'

/** The terms around a paragraph, which are none of its own words. */
export interface Around {
  /** Of the people in it: full names and roles, also where it says only "he". */
  people: Int32Array
  /** Of its article's title and of the heading above it. */
  title: Int32Array
  /** Of the month and year of its article. */
  date: Int32Array
  /** Its speakers' names, first names first. */
  speakers: readonly Int32Array[]
}

const NOTHING: Around = {
  people: new Int32Array(),
  title: new Int32Array(),
  date: new Int32Array(),
  speakers: [],
}

/** The terms around the paragraphs of an index. */
export class TermsAround {
  readonly #of: Around[] = []
  /** How often each term stands around paragraphs. */
  #counts = new Int32Array(1024)

  /** What stands around a paragraph; nothing where there is none. */
  of(paragraph: number): Around {
    return this.#of[paragraph] ?? NOTHING
  }

  put(paragraph: number, around: Around): void {
    this.clear(paragraph)
    this.#of[paragraph] = around
    this.#count(around, 1)
  }

  /** Nothing stands around it any more. */
  clear(paragraph: number): void {
    this.#count(this.of(paragraph), -1)
    this.#of[paragraph] = NOTHING
  }

  /** Whether a term stands around any paragraph. */
  has(term: number): boolean {
    return (this.#counts[term] ?? 0) > 0
  }

  #count({ people, title, date, speakers }: Around, by: 1 | -1): void {
    for (const terms of [people, title, date, ...speakers])
      for (const term of terms) {
        this.#counts = grown(this.#counts, term + 1)
        this.#counts[term] = (this.#counts[term] ?? 0) + by
      }
  }
}
