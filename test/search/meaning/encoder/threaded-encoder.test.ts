import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { encoderTrouble } from '../../../../src/answer/library.ts'
import { cohortKey, findEncoder } from '../../../../src/search/meaning/encoder/shipped-encoder.ts'
import { ThreadedEncoder } from '../../../../src/search/meaning/encoder/threaded-encoder.ts'
import { TokenNearness } from '../../../../src/search/meaning/encoder/tokens/token-nearness.ts'
import { cosineAt } from '../../../../src/search/meaning/encoder/vector-bytes.ts'
import { temporaryFolder } from '../../../support/service.ts'

const traits = { name: 'x', version: '1', scale: 20, nothing: 0.3, maxTokens: 10, dimensions: 64 }
const COHORT = Buffer.from('x'.repeat(traits.dimensions))

let folder: ReturnType<typeof temporaryFolder>
beforeEach(() => {
  folder = temporaryFolder()
})
afterEach(() => folder.remove())
const put = (name: string, text: string) => writeFileSync(join(folder.path, name), text)

describe('an encoder that does not work', () => {
  it.each([
    ['where a file of it is missing', undefined, /model\.onnx is not there/],
    ['where it does not say what it is', '{"name": "x"}', /encoder\.json cannot be read/],
    [
      'where its model is none',
      JSON.stringify({ ...traits, cohort: cohortKey(traits, COHORT) }),
      /Tokenizer|model/,
    ],
    [
      'where its model for English is missing',
      JSON.stringify({ ...traits, english: { ...traits, share: 0.5 } }),
      /english.model\.onnx is not there/,
    ],
    [
      'where it says nonsense of that model',
      JSON.stringify({ ...traits, english: { ...traits, share: 2 } }),
      /encoder\.json cannot be read/,
    ],
    [
      'where its cohort is of another encoder',
      JSON.stringify({ ...traits, version: '2', cohort: cohortKey({ ...traits, version: '1' }, COHORT) }),
      /cohort\.bin is damaged, or was made by another encoder/,
    ],
    [
      'where its cohort is torn',
      JSON.stringify({ ...traits, cohort: cohortKey(traits, Buffer.from('whole')) }),
      /cohort\.bin is damaged/,
    ],
    ['where nothing is known of its cohort', JSON.stringify(traits), /cohort\.bin is damaged/],
  ])('says why, %s', async (_where, said, reason) => {
    put('encoder.json', said ?? JSON.stringify(traits))
    if (said !== undefined) put('model.onnx', 'no model')
    put('tokenizer.json', '{}')
    put('cohort.bin', COHORT.toString())
    expect(await encoderTrouble(folder.path)).toMatch(reason)
  })
})

describe.skipIf(!existsSync('data/encoder/model.onnx'))('the encoder', () => {
  it('puts a question near what answers it, in another language too, the same each time', async () => {
    const encoder = await ThreadedEncoder.start(await findEncoder())
    const [answer, other] = await Promise.all([
      encoder.passage('passage: Lightning killed eleven sheep on the pass above Naryn. | News'),
      encoder.passage('passage: The museum opened a hall of carpets. | News'),
    ])
    for (const text of ['query: what died in the storm?', 'query: сколько овец убила молния?']) {
      const [first, second] = await Promise.all([encoder.question(text), encoder.question(text)])
      if (!first || !answer || !other) throw new Error('nothing was read')
      expect(second).toEqual(first)
      expect(cosineAt(first.vector, answer, 0)).toBeGreaterThan(cosineAt(first.vector, other, 0))
    }
    await encoder.close()
    await expect(encoder.question('query: more')).rejects.toThrow('closed')
  })

  it('reads English with a second model, and other languages with the first alone', async () => {
    const encoder = await ThreadedEncoder.start(await findEncoder())
    const { dimensions } = encoder.traits
    const second = async (text: string) => (await encoder.passage(text)).subarray(dimensions)
    const english = await second('query: what died in the storm?')
    expect(english).toHaveLength(encoder.traits.english?.dimensions ?? 0)
    expect(english.some((x) => x !== 0)).toBe(true)
    expect((await second('query: сколько овец убила молния?')).every((x) => x === 0)).toBe(true)
    await encoder.close()
  })

  it('gives the tokens of a question and of a paragraph, and the sentence that answers is nearest by them', async () => {
    const encoder = await ThreadedEncoder.start(await findEncoder())
    const size = encoder.traits.tokens?.dimensions ?? 0
    const sentences = [
      'The museum opened a hall of carpets.',
      'Lightning killed eleven sheep on the pass above Naryn.',
    ]
    const text = `passage: ${sentences.join(' ')} | News`
    const spans = sentences.map((one) => ({ start: text.indexOf(one), end: text.indexOf(one) + one.length }))
    const [{ tokens: told }, asked] = await Promise.all([
      encoder.paragraph(text, spans),
      encoder.question('query: what died in the storm?'),
    ])
    if (!told || !asked?.tokens) throw new Error('there are no tokens')
    expect(asked.tokens.vectors).toHaveLength(size * asked.tokens.weights.length)
    expect(asked.tokens.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1)
    expect(told.sentences).toHaveLength(2)
    const near = new TokenNearness(asked.tokens, size).to(told)
    const [museum = 1, lightning = 0] = near.sentences
    expect(lightning).toBeGreaterThan(museum)
    expect(near.whole).toBeGreaterThanOrEqual(lightning)
    await encoder.close()
  })

  it('ends while it reads, between two texts', async () => {
    for (const after of [30, 60]) {
      const encoder = await ThreadedEncoder.start(await findEncoder())
      const text = `passage: ${'Lightning killed eleven sheep on the pass above Naryn. '.repeat(8)}| News`
      const reading = Promise.allSettled(Array.from({ length: 50 }, () => encoder.passage(text)))
      await new Promise((resolve) => setTimeout(resolve, after))
      await encoder.close()
      expect((await reading).some(({ status }) => status === 'rejected')).toBe(true)
    }
  })
})
