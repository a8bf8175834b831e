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

/**
 * Who says those parts of a run that have no report of their own: whoever the report before them and the one behind them name,
 * nobody where these are two; without either whom the first part is given to.
 */
function speakerOf(
  parts: readonly Decision[],
  before: Decision | undefined,
  behind: Decision | undefined,
): Voice | undefined {
  const ends = [before, behind].flatMap((end) => end ?? [])
  const [first] = ends
  if (!first) return parts.find(({ voice }) => voice)?.voice
  const isOne = ends.every((end) => isTold(end) && end.voice?.entity === first.voice?.entity)
  return isOne ? first.voice : undefined
}

/** A run with its parts that have no report given to one speaker; `before` is what its paragraph quotes before it. */
function joined(run: readonly Decision[], before: Decision | undefined): Decision[] {
  const found: Decision[] = []
  let last = before?.quotation.tied ? before : undefined
  let parts: Decision[] = []
  const give = (behind: Decision | undefined): void => {
    const voice = speakerOf(parts, last, behind)
    for (const one of parts) {
      const isKept = !voice || one.voice?.entity === voice.entity || one.quotation.barred
      found.push(isKept ? one : { ...one, voice: weaker(voice, 'continued') })
    }
    parts = []
    last = behind
  }
  for (const one of run) {
    if (!one.quotation.tied) parts.push(one)
    else {
      give(one)
      found.push(one)
    }
  }
  give(undefined)
  return found
}

/** “We sold the cows. ¶ “Then we sold the tractor,” she said: one speaker, unless a report tells of another. */
function asOne(decisions: readonly Decision[]): Decision[] {
  let before: Decision | undefined
  return runsOf(decisions).flatMap((run) => {
    const isSame = before?.quotation.paragraph === run[0]?.quotation.paragraph
    const own = run.length > 1 ? joined(run, isSame ? before : undefined) : run
    before = run.at(-1)
    return own
  })
}

/** Who says it; where the rules take them only because the paragraph before made them known, no more surely than by the rules. */
const cautious = ({ voice, quotation: { ruled } }: Decision): Voice | undefined =>
  voice && ruled && voice.from === 'told' && ruled.entity === voice.entity
    ? { ...voice, certainty: Math.min(voice.certainty, ruled.certainty) }
    : voice

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
      const voice = decision ? cautious(decision) : sure
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
