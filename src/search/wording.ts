import { GrowingArray } from './growing-array.ts'
import type { Token } from './terms.ts'
import type { TextReader } from './texts.ts'

/** How a sentence repeats the words of a question as they are written, stop words too. */
export interface Repeated {
  /** One bit for each of the question's first `MOST` words that stands in it just so. */
  mask: number
  /** So many of them stand in it one behind the other as in the question, at the most. */
  run: number
}

/** So many words fit the bits of a number. */
const MOST = 31

/**
 * The sentences of a corpus as they are worded: "number of voters" is no "voters numbered", though their terms are the
 * same. It is told the sentences in the order of the corpus, and is asked about one question at a time.
 */
export class Wording implements TextReader {
  readonly #numbers = new Map<string, number>()
  readonly #words = new GrowingArray()
  readonly #from = new GrowingArray()
  /** For each word, which of the question's it is: bits. */
  #bits = new Int32Array(0)
  #marked: number[] = []
  /** How long the run is that ends with a word of the question. */
  readonly #runs = new Uint8Array(MOST)

  sentence(words: readonly Token[]): void {
    this.#from.push(this.#words.length)
    for (const { word } of words) {
      let number = this.#numbers.get(word)
      if (number === undefined) {
        number = this.#numbers.size
        this.#numbers.set(word, number)
      }
      this.#words.push(number)
    }
  }

  paragraphEnds(): void {}

  /** From now on sentences are compared with this question. */
  ask(question: readonly Token[]): void {
    if (this.#bits.length < this.#numbers.size) this.#bits = new Int32Array(this.#numbers.size)
    for (const number of this.#marked) this.#bits[number] = 0
    this.#marked = []
    for (const [at, { word }] of question.slice(0, MOST).entries()) {
      const number = this.#numbers.get(word)
      if (number === undefined) continue
      this.#bits[number] = (this.#bits[number] ?? 0) | (1 << at)
      this.#marked.push(number)
    }
  }

  /** How a sentence repeats the question asked last. */
  repeatedIn(sentence: number): Repeated {
    const to = sentence + 1 < this.#from.length ? this.#from.at(sentence + 1) : this.#words.length
    const runs = this.#runs
    let mask = 0
    let run = 0
    let before = 0
    for (let i = this.#from.at(sentence); i < to; i++) {
      const here = this.#bits[this.#words.at(i)] ?? 0
      mask |= here
      // From the question's end to its beginning, so that the run before a word is still the one that ended there.
      for (let rest = here; rest !== 0; ) {
        const at = 31 - Math.clz32(rest)
        rest &= ~(1 << at)
        const goesOn = at > 0 && before & (1 << (at - 1))
        const length = goesOn ? (runs[at - 1] ?? 0) + 1 : 1
        runs[at] = length
        if (length > run) run = length
      }
      before = here
    }
    return { mask, run }
  }
}
