import { CAUTION, type Caution, chosen } from '../../../src/speech/attribution/attribution.ts'
import { likelihoods, type Model } from '../../../src/speech/attribution/model.ts'
import { PIECES } from '../../../src/speech/attribution/pieces.ts'
import type { Case } from './cases.ts'
import { Tally } from './tally.ts'

/** How likely each candidate of a quotation is. */
export type Likely = (one: Case) => readonly number[]

/** How well speakers are found with such caution. */
export function tallyOf(cases: readonly Case[], likely: Likely, caution: Caution = CAUTION): Tally {
  const tally = new Tally()
  for (const one of cases) tally.add(one, chosen(one.open, likely(one), caution)?.entity)
  return tally
}

/** How often the likeliest candidate is right, by how likely they are: what certainty can be relied on. */
export function reliabilityOf(cases: readonly Case[], likely: Likely): string[] {
  const tenths = Array.from({ length: 10 }, () => ({ all: 0, right: 0, sum: 0 }))
  for (const one of cases) {
    const shares = likely(one).slice(0, -1)
    const most = Math.max(0, ...shares)
    const tenth = tenths[Math.min(9, Math.floor(most * 10))]
    if (!tenth || one.open.quotation.barred) continue
    tenth.all++
    tenth.sum += most
    if (one.choice.right[shares.indexOf(most)]) tenth.right++
  }
  return tenths.flatMap(({ all, right, sum }, i) => {
    const percent = (part: number): string => ((100 * part) / all).toFixed(1)
    return all === 0
      ? []
      : `  ${(i / 10).toFixed(1)} to ${((i + 1) / 10).toFixed(1)}  ${all} quotations, said to be right ${percent(sum)} %, right ${percent(right)} %`
  })
}

/** Evidence of one kind by how its names begin. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['what the rules alone say', /^ruled/],
  ['their own report', /^report/],
  ['their name in the sentence', /^(?:named|addressed)/],
  ['how they fit a description', /^described/],
  ['the sentences around', /^(?:here|before|earlier|after|recent|mostRecent|lastSubject)/],
  ['who spoke before and speaks next', /^(?:spoke|speaks|saysTheSame)/],
  [
    'who they are',
    /^(?:person|group|place|unnamed|certain|mentioned|gender|nameWords|firstName|roleInSentence)/,
  ],
  ['that nobody says it', /^nobody/],
  ['the quotation itself', /^(?:quotation|rivals)/],
  ['what a pointer says', /^pointed/],
]

/** What is found without each kind of evidence: what it brings. */
export function ablationOf(cases: readonly Case[], model: Model, caution: Caution = CAUTION): string[] {
  return KINDS.map(([name, pattern]) => {
    const without = PIECES.flatMap((evidence, i) => (pattern.test(evidence) ? i : []))
    const likely: Likely = ({ choice }) =>
      likelihoods(
        model,
        choice.rows.map((row) => row.map((value, i) => (without.includes(i) ? 0 : value))),
      )
    return `  without ${name.padEnd(34)}${tallyOf(cases, likely, caution)}`
  })
}
