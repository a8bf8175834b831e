import type { Decision } from '../attribution/attribution.ts'
import { threshold } from '../reference/certainty.ts'
import type { HeardQuote } from './quote.ts'

/** In order of place; what is reported makes room for what is quoted. Quotes of a paragraph never overlap. */
function withoutOverlap(quotes: readonly HeardQuote[]): HeardQuote[] {
  const inOrder = [...quotes].sort((a, b) => a.start - b.start || (a.kind === 'direct' ? -1 : 1))
  const kept: HeardQuote[] = []
  for (const quote of inOrder) {
    const before = kept.at(-1)
    if (!before || before.end <= quote.start) kept.push(quote)
    else if (before.kind === 'indirect' && quote.kind === 'direct') {
      kept.pop()
      kept.push(quote)
    }
  }
  return kept
}

/** The quotes with the speakers that the evidence speaks for. */
export function settled(
  quotes: readonly (readonly HeardQuote[])[],
  decisions: readonly Decision[],
): HeardQuote[][] {
  const byParagraph = quotes.map(() => new Map<number, Decision>())
  for (const one of decisions) byParagraph[one.quotation.paragraph]?.set(one.quotation.start, one)
  return quotes.map((own, at) => {
    const decided = byParagraph[at] ?? new Map<number, Decision>()
    const kept = own.map((quote): HeardQuote => {
      const decision = quote.kind === 'direct' ? decided.get(quote.start) : undefined
      const { voice: byRules, ...rest } = quote
      // What is reported, and a speaker's turn, is not weighed.
      const sure = byRules && byRules.certainty >= threshold ? byRules : undefined
      const voice = decision ? decision.voice : sure
      decided.delete(quote.start)
      return { ...rest, ...(voice ? { voice } : {}) }
    })
    // What the rules take for no speech may be somebody's all the same.
    const more = [...decided.values()].flatMap(({ quotation: { start, end }, voice }): HeardQuote[] =>
      voice ? [{ start, end, kind: 'direct', voice }] : [],
    )
    return withoutOverlap([...kept, ...more])
  })
}
