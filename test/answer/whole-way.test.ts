import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growthOf } from '../support/growth.ts'
import { files, questions, repeatedPieces } from '../support/texts.ts'
import { wholeWay } from '../support/whole-way.ts'

/** `npm run test:faults` takes many more (test/faults/whole-way.test.ts). */
const TEXTS = 300
const REPEATED = 4

describe('the whole way from a file to an answer', () => {
  it('ends in an answer or a reason, whatever the file holds and the question is', async () => {
    await fc.assert(
      fc.asyncProperty(files, questions, async (file, question) => {
        await wholeWay(file, [question])
      }),
      { numRuns: TEXTS },
    )
  })

  it('takes as long for each part of a file, whatever is repeated in it', async () => {
    for (const { ending, piece } of fc.sample(repeatedPieces, { numRuns: REPEATED, seed: 19 })) {
      const growth = await growthOf((size) => {
        const source = `# T\n\nText.\n\n${piece.repeat(Math.ceil(size / piece.length))}`
        return () => wholeWay({ ending, source }, ['what did Jane Doe say?'])
      }, 20_000)
      expect(growth, JSON.stringify({ ending, piece })).toBeLessThan(2.6)
    }
  })
})
