import type { SpokenQuote } from '../library.ts'
import { onceAnEdition } from './once-an-edition.ts'

/** Shorter quotations, in UTF-16 code units, say little by themselves. */
const TELLING = 60
/** From so few that say something, one would see the same again and again: shorter ones come in as well. */
const FEW = 12

/** The quotations that are shown by chance, in the order of the corpus: between quotation marks, whose speaker is known, the telling ones. */
export const tellingQuotes = onceAnEdition((library): readonly SpokenQuote[] => {
  const direct = library
    .speakers()
    .flatMap(({ quotes }) => quotes)
    .filter(({ quote }) => quote.kind === 'direct')
  const telling = direct.filter((spoken) => lengthOf(spoken) >= TELLING)
  if (telling.length >= FEW) return telling
  const longest = [...direct].sort((a, b) => lengthOf(b) - lengthOf(a))
  const wanted = new Set(longest.filter((spoken, i) => i < FEW || lengthOf(spoken) >= TELLING))
  return direct.filter((spoken) => wanted.has(spoken))
})

const lengthOf = ({ quote }: SpokenQuote): number => quote.end - quote.start

/** Which of so many comes after one of them, so that all have had their turn before one comes again; and not in their order. */
export function turnAfter(at: number, count: number): number {
  return count === 0 ? 0 : (at + strideOf(count)) % count
}

/** About three eighths of the way round, and without a common divisor with the whole: it meets each of them. */
function strideOf(count: number): number {
  let stride = Math.max(1, Math.round(count * 0.382))
  while (divisorOf(stride, count) !== 1) stride++
  return stride
}

/** The greatest that both can be divided by (Euclid). */
const divisorOf = (a: number, b: number): number => (b === 0 ? a : divisorOf(b, a % b))
