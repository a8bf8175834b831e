import { describe, expect, it } from 'vitest'
import { listen } from '../../../src/speech/hearing/hearing.ts'
import { processorClock } from '../../support/growth.ts'

/** Milliseconds of the processor: several times what it takes, and a fraction of what it would in quadratic time. */
const LIMIT = 6000

/** A made-up name for each number. */
const nameOf = (i: number): string =>
  [0, 3, 6, 9].map((shift) => 'abcdefgh'.charAt((i >> shift) % 8)).join('')

/** How long the processor needs to hear an article of so many such paragraphs. */
function millisecondsFor(count: number, paragraphOf: (i: number) => string): number {
  const paragraphs = Array.from({ length: count }, (_, i) => paragraphOf(i))
  const clock = processorClock()
  listen(paragraphs, 'A title')
  return clock()
}

/** A slow machine takes longer for everything: there it is a quarter of it that tells, which takes a fourth and not a sixteenth. */
function expectLinear(count: number, paragraphOf: (i: number) => string): void {
  const took = millisecondsFor(count, paragraphOf)
  if (took >= LIMIT) expect(took).toBeLessThan(8 * millisecondsFor(count / 4, paragraphOf))
}

describe('an article that names very many', () => {
  it('is heard in time that grows with its length, be they kin, couples, or called by what may be a title', () => {
    expectLinear(
      2000,
      (i) => `Carl Cast${nameOf(i)} and his wife, Ana, left. Ms. Cast${nameOf(i)} said “no”.`,
    )
    expectLinear(6000, (i) => `Nana Kw${nameOf(i)} Doe${nameOf(i)} said “no”.`)
    expectLinear(4000, (i) => `Keith and Maureen Roe${nameOf(i)} left Tom and his wife Ann Poe.`)
  })
})
