import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AskOptions, Library } from '../../src/answer/library.ts'
import { recallAnswers } from '../../src/service/recall.ts'

const plain = await Library.open('corpus')

async function recalling(kept?: number): Promise<Library> {
  const library = await Library.open('corpus')
  recallAnswers(library, kept)
  return library
}

/** A library of the same articles that tells how often it was really asked. */
async function counted(kept?: number): Promise<{ library: Library; times: () => number }> {
  const library = await Library.open('corpus')
  const ask = library.ask.bind(library)
  let times = 0
  library.ask = (...given) => {
    times += 1
    return ask(...given)
  }
  recallAnswers(library, kept)
  return { library, times: () => times }
}

const [article] = plain.articles
const options: fc.Arbitrary<AskOptions> = fc.record(
  {
    limit: fc.integer({ min: 1, max: 6 }),
    article: fc.constantFrom(article?.id ?? '', 'another'),
    speaker: fc.constantFrom('Sadyr Japarov', 'Seitek Kachkynbai'),
  },
  { requiredKeys: [] },
)
const question = fc.oneof(
  fc.constantFrom('why is Kyrgyzstan neutral?', 'what did he say?', 'who wrote this?', 'who won?', ''),
  fc.constantFrom('["why?",5]', 'why?\n5', 'why?', '__proto__', 'x'.repeat(400)),
  fc.string({ unit: 'binary' }),
)

describe('recalled answers', () => {
  it('are those that the library gives, whatever was asked before and in which order', async () => {
    const library = await recalling(3)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(question, options), { maxLength: 12 }), async (asked) => {
        for (const [words, given] of asked)
          expect(await library.ask(words, given)).toEqual(await plain.ask(words, given))
      }),
      { numRuns: 150 },
    )
  })

  it('are looked up once, as long as they are among the ones asked last', async () => {
    const { library, times } = await counted(2)
    const first = await library.ask('why is Kyrgyzstan neutral?')
    await library.ask('sanctions')
    expect(await library.ask('why is Kyrgyzstan neutral?')).toBe(first)
    expect(times()).toBe(2)
    await library.ask('drones')
    expect(await library.ask('why is Kyrgyzstan neutral?')).toBe(first)
    expect(times()).toBe(3)
    await library.ask('sanctions')
    expect(times()).toBe(4)
  })

  it('are not kept where the question is a long one', async () => {
    const { library, times } = await counted()
    const long = 'why is Kyrgyzstan neutral? '.repeat(20)
    expect(await library.ask(long)).toEqual(await library.ask(long))
    expect(times()).toBe(2)
  })

  it('are not those of a library of other articles', async () => {
    const before = await recalling()
    const [first, ...rest] = before.articles
    if (!first) throw new Error('the corpus is empty')
    const paragraphs = first.paragraphs.slice(0, 3)
    const after = new Library([{ ...first, paragraphs }, ...rest])
    const known = await before.ask('why is Kyrgyzstan neutral?')
    recallAnswers(after)
    const anew = await after.ask('why is Kyrgyzstan neutral?')
    expect(anew).not.toEqual(known)
    expect(anew.passages.every((passage) => paragraphs.includes(passage.paragraph))).toBe(true)
    expect(await before.ask('why is Kyrgyzstan neutral?')).toBe(known)
  })
})
