import { vectorBytes } from '../../../../src/search/meaning/encoder/vector-bytes.ts'

const model = { name: 'x', maxTokens: 10, dimensions: 4 }

/** An encoder of two models, of which the one for English has this share. */
export const twoModels = (share: number) => ({
  ...model,
  version: '1',
  scale: 50,
  nothing: 0.05,
  english: { ...model, scale: 20, nothing: 0.02, share },
})

/** Two models' vectors of a text: the first number is its cosine with the question; none for a model that did not read it. */
export const vector = (...cosines: readonly [first: number, inEnglish?: number]) =>
  Int8Array.from(
    [0, 1].flatMap((at) => {
      const cosine = cosines[at]
      return cosine === undefined ? [0, 0, 0, 0] : [...vectorBytes(Float32Array.of(cosine, 0, 0, 0))]
    }),
  )

/** Of length 1 as far as a byte holds it: what the cosines above are multiplied with. */
export const LARGEST = 127 / 400
