import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TermVectors } from '../../../src/search/meaning/likeness.ts'
import { readShippedVectors } from '../../../src/search/meaning/shipped-vectors.ts'
import { bytesOfVectors, WordVectors } from '../../../src/search/meaning/word-vectors.ts'
import { atOnce } from '../../../src/slices.ts'

const loose = {
  words: ['the', 'money', 'remittances'],
  likeness: Float32Array.from([1, 0, 0, 1, 0.6, 0.8]),
  sense: Float32Array.from([0.1, 0.1, 5, 0, 2, -2]),
  sources: ['three words'],
}

describe('word vectors', () => {
  const vectors = atOnce(WordVectors.reading(bytesOfVectors(loose)))

  it('are read as they were written', () => {
    expect(vectors.size).toBe(3)
    expect(vectors.sources).toEqual(['three words'])
    expect([...vectors.likenessOf(2)]).toEqual([76, 102])
    const sum = new Float32Array(vectors.senseLength)
    vectors.addSense(1, sum)
    vectors.addSense(2, sum)
    expect(sum[0]).toBeCloseTo(7, 1)
    expect(sum[1]).toBeCloseTo(-2, 1)
  })

  it('tell how rare a word is; one that they do not know is the rarest', () => {
    expect(vectors.rarity(vectors.rowOf('the'))).toBeLessThan(vectors.rarity(vectors.rowOf('remittances')))
    expect(vectors.rowOf('Kachkynbai')).toBe(-1)
    expect(vectors.rarity(-1)).toBe(1)
  })

  it('are refused where bytes are missing', () => {
    expect(() => atOnce(WordVectors.reading(bytesOfVectors(loose).slice(0, -1)))).toThrow(/bytes instead of/)
  })
})

describe('the word vectors that ship', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-vectors-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('put words of near meaning side by side', async () => {
    const { vectors } = await readShippedVectors()
    if (!vectors) throw new Error('The vectors are not there.')
    const standsFor = new TermVectors(['cash', 'river'], vectors).strengthsFor(vectors.rowOf('money'))
    expect(standsFor(0)).toBeGreaterThan(0.3)
    expect(standsFor(1)).toBeLessThan(0.1)
  })

  it('may be missing', async () =>
    expect(await readShippedVectors(join(folder, 'none.bin'))).toEqual({
      reason: 'data/meaning.bin is not there',
    }))

  it('may be damaged, which is said', async () => {
    const file = join(folder, 'damaged.bin')
    await writeFile(file, 'nonsense\n')
    expect(await readShippedVectors(file)).toMatchObject({
      reason: expect.stringMatching(/^data\/meaning\.bin cannot be read: /),
    })
  })
})
