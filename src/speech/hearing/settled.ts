import type { Decision } from '../attribution/attribution.ts'
import { threshold } from '../reference/certainty.ts'
import type { Voice } from '../reference/resolution.ts'
import { type HeardQuote, weaker } from './quote.ts'

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

/** Whether a sentence of its own says surely who says the quotation. */
const isTold = ({ quotation: { tied, ruled }, voice }: Decision): boolean =>
  tied !== undefined && voice !== undefined && ruled !== undefined && ruled.certainty >= threshold

/** Who says all of what runs over several paragraphs: whoever one of its sentences names, else whom the first paragraph is given to. */
function speakerOf(run: readonly Decision[]): Voice | undefined {
  return (run.find(isTold) ?? run.find(({ voice }) => voice))?.voice
}

/** The decisions, those together that are on one quotation which runs over several paragraphs, each opened with a mark of its own. */
function runsOf(decisions: readonly Decision[]): Decision[][] {
  const runs: Decision[][] = []
  for (const one of decisions) {
    const last = runs.at(-1)
    const before = last?.at(-1)?.quotation.paragraph ?? Number.NaN
    if (last && one.quotation.continues && one.quotation.paragraph === before + 1) last.push(one)
    else runs.push([one])
  }
  return runs
}

/** “We sold the cows. ¶ “Then we sold the tractor,” she said: one speaker, however little is known where a part of it stands. */
function asOne(decisions: readonly Decision[]): Decision[] {
  return runsOf(decisions).flatMap((run) => {
    const voice = run.length > 1 ? speakerOf(run) : undefined
    if (!voice) return run
    return run.map((one) =>
      one.voice?.entity === voice.entity || one.quotation.barred
        ? one
        : { ...one, voice: weaker(voice, 'continued') },
    )
  })
}

/** The quotes with the speakers that the evidence speaks for. */
export function settled(
  quotes: readonly (readonly HeardQuote[])[],
  decisions: readonly Decision[],
): HeardQuote[][] {
  const byParagraph = quotes.map(() => new Map<number, Decision>())
  for (const one of asOne(decisions)) byParagraph[one.quotation.paragraph]?.set(one.quotation.start, one)
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
