import { grown } from '../arrays/growing-array.ts'

/** How a sentence repeats the words of a question as they are written, stop words too. */
export interface Repeated {
  /** One bit for each word of the question that stands in it in one of the forms that the question has. */
  mask: number
  /** The most words, stop words too, that stand in it one behind the other as in the question. */
  run: number
}

/** A word of a question, as it is written. */
export interface AskedWord {
  word: string
  /** The bit of the question's word that it is a form of; 0 for a stop word. */
  bit: number
}

/** Rows of words are looked for in so many words of a question: a bit each, and as many as are read at once. */
const MOST = 31

/**
 * The sentences of a corpus as they are worded: "number of voters" is no "voters numbered", though their terms are the
 * same. Sentences are counted through the whole corpus; the words of sentence `s` are `from[s]` up to `from[s + 1]`. Questions take turns: what is marked for one is marked anew
 * when another was asked about meanwhile.
 */
export class Wording {
  readonly #numbers = new Map<string, number>()
  #words = new Int32Array(1024)
  #from = new Int32Array(256)
  /** The question that is marked. */
  #asked: readonly AskedWord[] = []
  /** For each word, its places among that question's: bits. */
  #places = new Int32Array(0)
  /** For each word, which of the question's words it is a form of: bits. */
  #forms = new Int32Array(0)
  #marked: number[] = []
  /** How long the run is that ends at a place of the question. */
  readonly #runs = new Uint8Array(MOST)

  /**
   * Puts a sentence where it is to be, and its words, by their numbers, where the first of them is to be.
   * @returns where the next sentence's words begin
   */
  put(sentence: number, from: number, numbers: ArrayLike<number>): number {
    const to = from + numbers.length
    this.#from = grown(this.#from, sentence + 2)
    this.#words = grown(this.#words, to)
    this.#from[sentence] = from
    this.#words.set(numbers, from)
    this.#from[sentence + 1] = to
    return to
  }

  /** Where the words of a sentence begin. */
  fromOf(sentence: number): number {
    return this.#from[sentence] ?? 0
  }

  /** Makes room for so many in all, step by step. */
  *makingRoom(sentences: number, words: number): Generator<void, void> {
    this.#from = grown(this.#from, sentences + 1)
    yield
    this.#words = grown(this.#words, words)
    yield
  }

  /** What a word is known by here; one that is new gets the next number. */
  numberOf(word: string): number {
    let number = this.#numbers.get(word)
    if (number === undefined) {
      number = this.#numbers.size
      this.#numbers.set(word, number)
    }
    return number
  }

  /** How a sentence repeats a question. */
  repeatedIn(sentence: number, question: readonly AskedWord[]): Repeated {
    if (question !== this.#asked) this.#mark(question)
    const to = this.#from[sentence + 1] ?? 0
    const runs = this.#runs
    let mask = 0
    let run = 0
    let before = 0
    for (let i = this.#from[sentence] ?? 0; i < to; i++) {
      const word = this.#words[i] ?? 0
      const here = this.#places[word] ?? 0
      mask |= this.#forms[word] ?? 0
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

  #mark(question: readonly AskedWord[]): void {
    this.#asked = question
    this.#forms = grown(this.#forms, this.#numbers.size)
    this.#places = grown(this.#places, this.#numbers.size)
    for (const number of this.#marked) {
      this.#forms[number] = 0
      this.#places[number] = 0
    }
    this.#marked = []
    // What is asked may come behind many words of courtesy.
    const first = Math.max(0, question.findIndex(({ bit }) => bit !== 0) - 2)
    for (const [i, { word, bit }] of question.entries()) {
      const at = i - first
      const isPlace = at >= 0 && at < MOST
      const number = this.#numbers.get(word)
      if (number === undefined) continue
      this.#forms[number] = (this.#forms[number] ?? 0) | bit
      if (isPlace) this.#places[number] = (this.#places[number] ?? 0) | (1 << at)
      this.#marked.push(number)
    }
  }
}
