import { appendFileSync, copyFileSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import type { Article } from '../../../src/article/article.ts'
import { openQuotations } from '../../../src/speech/attribution/candidates.ts'
import { listen } from '../../../src/speech/hearing/hearing.ts'
import { Excerpts } from '../../../src/speech/pointing/excerpt.ts'
import { PointerError } from '../../../src/speech/pointing/pointer.ts'
import { openPointer } from '../../../src/speech/pointing/shipped-pointer.ts'
import { hearClosely, hearSpeech } from '../../../src/speech/speech.ts'

const SHIPPED = join('data', 'encoder', 'english')
const pointer = await openPointer(SHIPPED)
afterAll(() => pointer.close())

const articleOf = (...paragraphs: string[]): Article => ({
  id: 'a',
  title: 'A day at the harbour',
  paragraphs: paragraphs.map((text, i) => ({ number: i + 1, text, kind: 'body' })),
})

async function sharesIn(paragraphs: readonly string[]): Promise<number[][]> {
  const { setting } = listen(paragraphs)
  const excerpts = new Excerpts(setting)
  const shares: number[][] = []
  for (const open of openQuotations(setting))
    shares.push(await pointer.point(excerpts.of(open), open.candidates.length))
  return shares
}

describe('the pointer that is shipped', () => {
  it('points at whoever says a quotation, by name or by what they are', async () => {
    const [first = [], second = []] = await sharesIn([
      'Marta Roe, a nurse at the clinic, met Mayor Hugh Lane on Monday.',
      '“We felt a bump, and then nothing moved,” the nurse said.',
      'Lane was sorry to hear of it. “The road will be mended,” he promised.',
    ])
    const { setting } = listen(['Marta Roe, a nurse at the clinic, met Mayor Hugh Lane on Monday.'])
    expect(setting.cast.people.entities.map(({ name }) => name)).toEqual(['Marta Roe', 'Hugh Lane'])
    expect(first.indexOf(Math.max(...first))).toBe(0)
    expect(second.indexOf(Math.max(...second))).toBe(1)
  })

  it('says how likely each candidate is, all together 1, whatever the text', async () => {
    const word = fc.constantFrom(
      'Ann Roe',
      'Bo',
      'said',
      '“we go”',
      '“',
      '”',
      ',',
      '.',
      'he',
      '的',
      '\u200b',
      '😀',
      'x'.repeat(300),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 40 }), async (words) => {
        for (const shares of await sharesIn([words.join(' '), '“We go,” said Ann Roe of Oslo.']))
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 3)
      }),
      { numRuns: 12 },
    )
  })

  it('works beside no other model than the one that it was learned beside', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pointer-'))
    try {
      for (const file of ['model.onnx', 'tokenizer.json', 'pointer.onnx', 'pointer.json'])
        copyFileSync(join(SHIPPED, file), join(folder, file))
      appendFileSync(join(folder, 'model.onnx'), 'x')
      await expect(openPointer(folder)).rejects.toThrow(PointerError)
      await expect(openPointer(folder)).rejects.toThrow('is not the one that pointer.onnx was learned beside')
      writeFileSync(join(folder, 'pointer.json'), '{}')
      await expect(openPointer(folder)).rejects.toThrow(PointerError)
      await expect(openPointer(join(folder, 'nowhere'))).rejects.toThrow('there is none in')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('is not opened where a file of it is missing or damaged, and says which', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pointer-'))
    const files = ['model.onnx', 'tokenizer.json', 'pointer.onnx', 'pointer.json']
    try {
      for (const file of files.slice(1)) {
        for (const each of files) copyFileSync(join(SHIPPED, each), join(folder, each))
        truncateSync(join(folder, file), 50)
        await expect(openPointer(folder)).rejects.toThrow(
          new PointerError(`${join(basename(folder), file)} cannot be read, or is damaged`),
        )
        rmSync(join(folder, file))
        const missing =
          file === 'pointer.json' ? 'there is none in' : `${join(basename(folder), file)} is not there`
        await expect(openPointer(folder)).rejects.toThrow(missing)
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe('an article that is heard closely', () => {
  const article = articleOf(
    'Marta Roe, a nurse at the clinic, met Mayor Hugh Lane on Monday.',
    '“We felt a bump, and then nothing moved,” Roe said. “It was very quiet.”',
    'Lane told her that the road would be mended. “Please be patient,” he said.',
    'Nobody denied that a sign read “No entry”.',
  )

  it('has the words of its speakers from the article, as one that is heard', async () => {
    const { paragraphs } = await hearClosely(article, pointer)
    expect(paragraphs.map(({ quotes }) => quotes.map(({ speaker }) => speaker?.name))).toEqual(
      hearSpeech(article).paragraphs.map(({ quotes }) => quotes.map(({ speaker }) => speaker?.name)),
    )
    for (const { quotes } of paragraphs)
      for (const { speaker } of quotes) {
        const told = article.paragraphs.find(({ number }) => number === speaker?.mention.paragraph)
        expect(told?.text.slice(speaker?.mention.start, speaker?.mention.end)).toBe(speaker?.mention.text)
      }
  })

  it('is heard all the same where nobody speaks in it', async () => {
    expect((await hearClosely(articleOf('Nothing was said.'), pointer)).paragraphs[0]?.quotes).toEqual([])
    expect((await hearClosely(articleOf(), pointer)).paragraphs).toEqual([])
  })

  it('keeps what its editor settled', async () => {
    const settled = { ...article, speakers: [{ quote: 'Please be patient', name: 'Ann Poe' }] }
    const { paragraphs } = await hearClosely(settled, pointer)
    expect(paragraphs[2]?.quotes.map(({ speaker }) => speaker?.name)).toContain('Ann Poe')
  })
})
