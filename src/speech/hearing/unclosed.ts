import type { Voice } from '../reference/resolution.ts'
import type { ReadParagraph } from '../reports/reading.ts'
import { type HeardQuote, weaker } from './quote.ts'

/** What no mark closed at the end of the paragraphs before, while nothing there says surely who says it. */
export class Unclosed {
  #quotes: HeardQuote[] = []

  /** “We sold the cows first. ¶ “Then we sold the tractor,” said Jane Doe: who ends a quotation began it. */
  attribute(voice: Voice): void {
    const own = weaker(voice, 'continued')
    for (const quote of this.#quotes.splice(0))
      if (own.certainty > (quote.voice?.certainty ?? 0)) quote.voice = own
  }

  /** Remembers what goes on in the next paragraph, unless its own sentence says who says it. */
  keep({ text, quotations }: ReadParagraph, quotes: readonly HeardQuote[]): void {
    const last = quotations.at(-1)
    const quote = quotes.findLast(({ start, kind }) => start === last?.start && kind === 'direct')
    const isOpen = quote !== undefined && last !== undefined && !last.closed && last.end === text.length
    if (!isOpen || (quote.voice && quote.voice.from === undefined)) this.#quotes = []
    else if (last.continues) this.#quotes.push(quote)
    else this.#quotes = [quote]
  }
}
