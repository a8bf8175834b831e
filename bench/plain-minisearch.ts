import MiniSearch from 'minisearch'

/** What a user would take instead: MiniSearch as it comes, over the same paragraphs. */
export class PlainMiniSearch {
  readonly #index = new MiniSearch({ fields: ['text'] })

  constructor(paragraphs: readonly string[]) {
    this.#index.addAll(paragraphs.map((text, id) => ({ id, text })))
  }

  /** The numbers of the paragraphs that share a word with the question, best first, counted from 0. */
  find(question: string): number[] {
    return this.#index.search(question).map(({ id }) => Number(id))
  }
}
