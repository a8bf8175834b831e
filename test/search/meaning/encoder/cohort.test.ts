import { describe, expect, it } from 'vitest'
import { Cohort } from '../../../../src/search/meaning/encoder/cohort.ts'
import { LARGEST, twoModels, vector } from './two-models.ts'

const traits = twoModels(0.5)
const cohort = (...vectors: Int8Array[]) =>
  new Cohort(traits, Int8Array.from(vectors.flatMap((one) => [...one])))

describe('paragraphs of other articles', () => {
  it('are as near a question as both models think', () => {
    const byFirst = 50 * (0.25 * LARGEST - 0.05)
    const byEnglish = 20 * (0.1 * LARGEST - 0.02)
    const near = cohort(vector(0.25, 0.1)).nearnessOf(vector(1, 1))
    expect(near).toBeCloseTo((byFirst + byEnglish) / 2, 6)
    expect(cohort(vector(0.25, 0.1)).nearnessOf(vector(1, 0))).toBeCloseTo(byFirst, 6)
  })

  it('count as far as they are among the nearest, in whatever order they stand', () => {
    const far = Array.from({ length: 30 }, () => vector(0.01, 0.01))
    const near = Array.from({ length: 20 }, () => vector(0.3, 0.3))
    const nearest = cohort(...near).nearnessOf(vector(1, 1))
    expect(cohort(...far, ...near).nearnessOf(vector(1, 1))).toBeCloseTo(nearest, 6)
    expect(cohort(...near.slice(1), ...far).nearnessOf(vector(1, 1))).toBeLessThan(nearest)
  })

  it('say nothing where there are none', () => {
    expect(cohort().nearnessOf(vector(1, 1))).toBe(0)
  })
})
