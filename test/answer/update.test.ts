import { rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Library } from '../../src/answer/library.ts'
import { recallAnswers } from '../../src/service/recall.ts'
import { LettersEncoder } from '../search/meaning/encoder/letters-encoder.ts'
import { temporaryFolder } from '../support/service.ts'

let corpus: ReturnType<typeof temporaryFolder>
let library: Library | undefined
beforeEach(() => {
  corpus = temporaryFolder()
})
afterEach(async () => {
  await library?.close()
  corpus.remove()
})

function write(file: string, ...blocks: string[]): void {
  const path = join(corpus.path, file)
  writeFileSync(path, blocks.join('\n\n'))
  // As if it had stood there for a while: what was written just now is waited for.
  utimesSync(path, 1, 1)
}

const sheep = [
  'Sheep',
  'Shepherds of the valley count four hundred sheep.',
  '“They graze,” said Aida Osmonova.',
]
const goats = ['Goats', 'The goats climb the pass in May.', '“They climb,” said Bakyt Asanov, a herdsman.']

describe('a library that is updated', () => {
  it('answers from what is new, and no more from what is gone', async () => {
    write('sheep.txt', ...sheep)
    library = await Library.open(corpus.path)
    recallAnswers(library)
    const { edition } = library
    expect((await library.ask('what do the goats climb?')).passages[0]?.article.id).not.toBe('goats')
    write('goats.txt', ...goats)
    await library.update()
    expect(library.edition).not.toBe(edition)
    const found = await library.ask('what do the goats climb?')
    expect(found.passages[0]?.paragraph.text).toBe(goats[1])
    expect(library.findPeople('Asanov')).toHaveLength(1)
    rmSync(join(corpus.path, 'goats.txt'))
    await library.update()
    const after = await library.ask('what do the goats climb?')
    expect(after.passages.map(({ article: { id } }) => id)).not.toContain('goats')
    expect(library.findPeople('Asanov')).toHaveLength(0)
    expect(library.passage('goats', 1)).toBeUndefined()
  })

  it('finds an article by its title alone, whatever its letter case and marks, and no longer when it is gone', async () => {
    write('sheep.txt', ...sheep)
    write('goats.txt', '“Goats!”', ...goats.slice(1))
    library = await Library.open(corpus.path)
    expect(library.titled('goats')?.id).toBe('goats')
    expect(library.titled('SHEEP?')?.id).toBe('sheep')
    expect(['', '?', 'sheeps', 'x'.repeat(400)].map((title) => library?.titled(title))).toEqual(
      Array.from({ length: 4 }, () => undefined),
    )
    rmSync(join(corpus.path, 'goats.txt'))
    await library.update()
    expect(library.titled('goats')).toBeUndefined()
  })

  it('has what others work out for the next edition done before it turns, and given in that moment', async () => {
    write('sheep.txt', ...sheep)
    library = await Library.open(corpus.path)
    const told: unknown[] = []
    const current = library
    current.beforeTurns(function* ({ articles }) {
      yield
      told.push(['before', articles.length, current.articles.length])
      return () => told.push(['turned', current.articles.length])
    })
    write('goats.txt', ...goats)
    await library.update()
    expect(told).toEqual([
      ['before', 2, 1],
      ['turned', 2],
    ])
  })

  it('has its encoder read only what is new', async () => {
    write('sheep.txt', ...sheep)
    library = await Library.open(corpus.path)
    const encoder = new LettersEncoder()
    await library.readWith(encoder)
    encoder.read.length = 0
    write('goats.txt', ...goats)
    await library.update()
    for (let i = 0; i < 50 && (await library.ask(`goats ${i}`)).isHasty; i++)
      await new Promise((resolve) => setTimeout(resolve, 10))
    const passages = encoder.read.filter((text) => text.startsWith('passage:'))
    expect(passages).toHaveLength(2)
    expect(passages.every((text) => text.includes('| Goats'))).toBe(true)
    expect((await library.ask('who climbs the pass?')).passages[0]?.article.id).toBe('goats')
  })

  const names = ['a', 'b', 'c', 'd']
  const words = [
    'sheep',
    'goats',
    'the pass',
    'May',
    'valley',
    'snow',
    'Aida Osmonova',
    'four hundred',
    'wool',
  ]
  const sentence = fc
    .array(fc.constantFrom(...words), { minLength: 2, maxLength: 5 })
    .map((chosen) => `The ${chosen.join(' and ')} are here.`)
  const step = fc.record({
    name: fc.constantFrom(...names),
    paragraphs: fc.array(sentence, { maxLength: 4 }),
  })

  it('answers after any changes as one does that was opened after them', () =>
    fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 3 }), async (steps) => {
        for (const name of names) rmSync(join(corpus.path, `${name}.txt`), { force: true })
        write('fixed.txt', ...sheep)
        const live = await Library.open(corpus.path)
        for (const { name, paragraphs } of steps) {
          if (paragraphs.length > 0) write(`${name}.txt`, `Title ${name}`, ...paragraphs)
          else rmSync(join(corpus.path, `${name}.txt`), { force: true })
          await live.update()
        }
        const fresh = await Library.open(corpus.path)
        for (const question of ['how many sheep are in the valley?', 'goats in May', 'what does Aida say?']) {
          const [after, anew] = [await live.ask(question), await fresh.ask(question)]
          expect(after.confidence).toBeCloseTo(anew.confidence, 6)
          expect(after.passages.map(({ score }) => score.toFixed(6))).toEqual(
            anew.passages.map(({ score }) => score.toFixed(6)),
          )
          expect(after.passages.map(({ paragraph: { text } }) => text).sort()).toEqual(
            anew.passages.map(({ paragraph: { text } }) => text).sort(),
          )
        }
        await live.close()
        await fresh.close()
      }),
      { numRuns: 2 },
    ))
})
