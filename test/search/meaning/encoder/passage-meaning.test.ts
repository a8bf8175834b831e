import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadEncoder } from '../../../../src/answer/encoder-reading.ts'
import { Library } from '../../../../src/answer/library.ts'
import { NearestPlaces } from '../../../../src/search/arrays/nearest-places.ts'
import { MOST_SENTENCES } from '../../../../src/search/meaning/encoder/encoder-texts.ts'
import { KeptVectors } from '../../../../src/search/meaning/encoder/kept-vectors.ts'
import { numbered, PassageMeaning } from '../../../../src/search/meaning/encoder/passage-meaning.ts'
import { cosineAt, vectorBytes } from '../../../../src/search/meaning/encoder/vector-bytes.ts'
import { hearSpeech, type SpokenArticle } from '../../../../src/speech/speech.ts'
import { temporaryFolder } from '../../../support/service.ts'
import { LettersEncoder, WordsEncoder } from './letters-encoder.ts'

const articleOf = (id: string, ...paragraphs: string[]): SpokenArticle =>
  hearSpeech({
    id,
    title: 'Weather',
    paragraphs: paragraphs.map((text, i) => ({ number: i + 1, text, kind: 'body' })),
  })
const snow = articleOf('snow', 'Snow fell on the mountain pass.', '“We dig,” said Aida Osmonova.')
const rain = articleOf('rain', 'Rain flooded two streets of the town.')

let state: ReturnType<typeof temporaryFolder>
beforeEach(() => {
  state = temporaryFolder()
})
afterEach(() => state.remove())

describe('what paragraphs mean', () => {
  it('is read with who speaks in front and the title behind', async () => {
    const encoder = new LettersEncoder()
    await new PassageMeaning(numbered([snow]), encoder).prepare()
    expect(encoder.read).toEqual([
      'passage: Snow fell on the mountain pass. | Weather',
      'passage: Aida Osmonova: “We dig,” said Aida Osmonova. | Weather',
    ])
  })

  it('is read of each sentence too where a paragraph has several, as far as a reader would', async () => {
    const encoder = new LettersEncoder()
    const melt = articleOf(
      'melt',
      'Ice melted fast. The river rose by a metre.',
      'It is cold. '.repeat(40).trim(),
    )
    const meaning = new PassageMeaning(numbered([melt]), encoder)
    await meaning.prepare()
    expect(encoder.read.slice(2, 4)).toEqual([
      'passage: Ice melted fast. | Weather',
      'passage: The river rose by a metre. | Weather',
    ])
    expect(encoder.read).toHaveLength(2 + 2 + MOST_SENTENCES)
    const near = await meaning.near('how high did the river rise?')
    if (!near) throw new Error('it is not known')
    expect(near.ofSentence(0, 1)).toBeGreaterThan(near.ofSentence(0, 0))
    expect(near.ofSentence(1, 39)).toBe(near.of(1))
  })

  it('is read once for each article, however often the program starts', async () => {
    const before = new LettersEncoder()
    await new PassageMeaning(numbered([snow, rain]), before).prepare(new KeptVectors(state.path))
    expect(before.read).toHaveLength(3)
    const after = new LettersEncoder()
    const meaning = new PassageMeaning(numbered([rain, snow]), after)
    await meaning.prepare(new KeptVectors(state.path))
    expect(after.read).toHaveLength(0)
    expect((await meaning.near('rain in the streets'))?.nearest[0]).toBe(0)
    const other = new LettersEncoder('2')
    await new PassageMeaning(numbered([snow]), other).prepare(new KeptVectors(state.path))
    expect(other.read).toHaveLength(2)
  })

  it('is not known before all is read, nor of a question that came when too many waited', async () => {
    const encoder = new LettersEncoder()
    const meaning = new PassageMeaning(numbered([snow]), encoder)
    expect(await meaning.near('snow')).toBeUndefined()
    await meaning.prepare()
    encoder.isBusy = true
    expect(await meaning.near('snow')).toBeUndefined()
    encoder.isBusy = false
    expect((await meaning.near('snow'))?.nearest[0]).toBe(0)
  })

  it('is asked of the encoder once for the same question', async () => {
    const encoder = new LettersEncoder()
    const meaning = new PassageMeaning(numbered([snow]), encoder)
    await meaning.prepare()
    await Promise.all([meaning.near('snow'), meaning.near(' snow\n')])
    expect(encoder.read.filter((text) => text === 'query: snow')).toHaveLength(1)
  })

  it('ranks paragraphs, of which chances and nothing’s add up to 1', async () => {
    const meaning = new PassageMeaning(numbered([snow, rain]), new LettersEncoder())
    await meaning.prepare()
    const near = await meaning.near('how much snow fell on the pass?')
    if (!near) throw new Error('it is not known')
    expect(near.nearest[0]).toBe(0)
    expect([near.rankOf(0), near.leadOf(0) > 0, near.leadOf(1) < 0]).toEqual([1, true, true])
    const chances = [0, 1, 2].reduce((sum, paragraph) => sum + near.chanceOf(paragraph), 0)
    expect(chances + 1 / (1 + Math.exp(10 * near.anything))).toBeCloseTo(1)
  })
})

describe('where the encoder tells what each token means', () => {
  const pass = articleOf('pass', 'Sheep died on the pass. A bolt of lightning struck.', 'The museum opened.')
  const nearOf = async (encoder: WordsEncoder, kept?: KeptVectors) => {
    const meaning = new PassageMeaning(numbered([pass]), encoder)
    await meaning.prepare(kept)
    const near = await meaning.near('what lightning struck?')
    if (!near) throw new Error('it is not known')
    return near
  }

  it('a paragraph and a sentence are the nearer the more of the question’s have one like them there', async () => {
    const near = await nearOf(new WordsEncoder())
    expect(near.byTokensOf(0)).toBeGreaterThan(near.byTokensOf(1))
    expect(near.byTokensOfSentence(0, 1)).toBeGreaterThan(near.byTokensOfSentence(0, 0))
    expect(near.nearest).toEqual([0, 1])
  })

  it('they count beside the texts as wholes, by their shares', async () => {
    const encoder = new WordsEncoder()
    const near = await nearOf(encoder)
    const whole = await nearOf(Object.assign(new WordsEncoder(), { traits: new LettersEncoder().traits }))
    expect(near.of(0)).toBeCloseTo(whole.of(0) + near.byTokensOf(0))
    expect(whole.byTokensOf(0)).toBe(whole.of(0))
    expect(whole.byTokensOfSentence(0, 1)).toBe(whole.ofSentence(0, 1))
  })

  it('they are kept with the vectors, and the article is read once', async () => {
    const before = await nearOf(new WordsEncoder(), new KeptVectors(state.path))
    const again = new WordsEncoder()
    const after = await nearOf(again, new KeptVectors(state.path))
    expect(again.read).toEqual(['query: what lightning struck?'])
    expect([0, 1].map((paragraph) => after.byTokensOf(paragraph))).toEqual(
      [0, 1].map((paragraph) => before.byTokensOf(paragraph)),
    )
  })

  it('an article that comes later has them too, and one that is gone has none', async () => {
    const meaning = new PassageMeaning(numbered([pass]), new WordsEncoder())
    await meaning.prepare()
    meaning.change([{ from: 0, to: 2 }], [{ article: rain, first: 2 }])
    await meaning.prepare()
    const near = await meaning.near('what streets flooded?')
    expect(near?.nearest).toEqual([2])
    expect(near?.byTokensOf(2)).not.toBe(near?.of(2))
    expect(near?.byTokensOf(0)).toBe(near?.of(0))
  })
})

describe('a library', () => {
  const question = 'rain in the streets of the town'

  it('answers by words, and says so, where the encoder fails', async () => {
    const library = new Library([snow, rain])
    await library.readWithEncoder({ folder: '/nowhere' })
    expect(library.encoderState).toEqual({
      kind: 'off',
      reason: '/nowhere/encoder.json is not there',
    })
    expect((await library.ask(question)).passages[0]?.article.id).toBe('rain')
  })

  it('reads with an encoder that was loaded while the articles were read', async () => {
    const library = new Library([snow, rain])
    await library.readWithEncoder({ loading: Promise.resolve(new LettersEncoder()) })
    expect(library.encoderState).toEqual({ kind: 'ready' })
    const failed = new Library([snow])
    await failed.readWithEncoder({ loading: loadEncoder('/nowhere') })
    expect(failed.encoderState).toEqual({ kind: 'off', reason: '/nowhere/encoder.json is not there' })
  })

  it('answers by words while the encoder is too busy, and tells that it did so in haste', async () => {
    const encoder = new LettersEncoder()
    const library = new Library([snow, rain])
    await library.readWith(encoder)
    expect((await library.ask(question)).isHasty).toBeUndefined()
    encoder.isBusy = true
    expect((await library.ask(`${question}?`)).isHasty).toBe(true)
    encoder.isBusy = false
    encoder.trouble = new Error('the model is gone')
    const answer = await library.ask(`and ${question}`)
    expect([answer.isHasty, answer.passages[0]?.article.id]).toEqual([true, 'rain'])
  })

  it('answers by words from then on, and says why, where the encoder stops working', async () => {
    const encoder = new LettersEncoder()
    const library = new Library([snow, rain])
    await library.readWith(encoder)
    encoder.lose('its thread ended')
    await new Promise(setImmediate)
    expect(library.encoderState).toEqual({ kind: 'off', reason: 'its thread ended' })
    const answer = await library.ask(question)
    expect([answer.isHasty, answer.passages[0]?.article.id]).toEqual([undefined, 'rain'])
  })

  it('has what holds the one word that is asked first, though another is nearer', async () => {
    const nearer = 'On Monday there will be trains and grain, and then none.'
    const library = new Library([articleOf('one', nearer, 'On Monday there will be rain, and then none.')])
    const encoder = new LettersEncoder()
    await library.readWith(encoder)
    for (const question of ['rain', 'the rain'])
      expect((await library.ask(question)).passages[0]?.paragraph.number).toBe(2)
  })

  it('ends the encoder when it is closed', async () => {
    const encoder = new LettersEncoder()
    const library = new Library([snow])
    await library.readWith(encoder)
    await library.close()
    expect(encoder.isClosed).toBe(true)
    expect((await library.ask('snow')).isHasty).toBeUndefined()
  })
})

describe('vectors in bytes', () => {
  const unit = fc
    .array(fc.float({ min: -1, max: 1, noNaN: true }), { minLength: 384, maxLength: 384 })
    .filter((numbers) => Math.hypot(...numbers) > 1)
    .map((numbers) => Float32Array.from(numbers, (x) => x / Math.hypot(...numbers)))

  it('have the cosine of the vectors, as nearly as matters', () => {
    fc.assert(
      fc.property(unit, unit, (a, b) => {
        const cosine = a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0)
        expect(cosineAt(vectorBytes(a), vectorBytes(b), 0)).toBeCloseTo(cosine, 2)
      }),
      { numRuns: 50 },
    )
  })

  it('are found nearest first, as by sorting them all', () => {
    const numbers = fc.array(fc.integer({ min: -127, max: 127 }), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(numbers, fc.array(numbers, { maxLength: 30 }), fc.nat(12), (wanted, all, count) => {
        const product = (vector: number[]) => vector.reduce((sum, x, i) => sum + x * (wanted[i] ?? 0), 0)
        const sorted = all
          .map((vector, at) => ({ at, product: product(vector) }))
          .sort((a, b) => b.product - a.product || a.at - b.at)
          .slice(0, count)
        const nearest = new NearestPlaces(Int8Array.from(wanted), count)
        nearest.look(Int8Array.from(all.flat()), 0)
        const found = nearest.places
        expect(found).toEqual(sorted.map(({ at }) => at))
      }),
    )
  })
})
