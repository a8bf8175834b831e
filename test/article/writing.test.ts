import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../src/article/blocks.ts'
import type { Draft } from '../../src/article/draft.ts'
import { readDraft } from '../../src/article/reading.ts'
import { writeMarkdown } from '../../src/article/writing.ts'

const written = (blocks: Block[], about: Draft['about'] = { title: 'A title of its own' }): Draft =>
  readDraft('.md', writeMarkdown({ about, blocks, firstNote: blocks.length }))

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

describe('an article that is written as Markdown', () => {
  it.each([
    '# no heading',
    '- no item, and * no item either',
    '> no quotation',
    '1. no item of a list',
    '2024) that was the year.',
    '---',
    '*stars* and _lines_ in snake_case',
    '`code` and ~~~ waves',
    '[x] a box that is no box',
    'He said [the mayor] would come, see [the report](https://example.org) and [^1].',
    '[report]: https://example.org',
    'A <b>tag</b>, a < b and a <!-- comment -->.',
    'AT&T, R&D; and &copy; as it stands.',
    String.raw`back\slash, \*star\*, \\ two and one at the end \ `.trim(),
    '| a | b |',
    '+1 is a vote, -1 is none',
  ])('says the same when it is read again: %s', (text) => {
    for (const form of [undefined, 'item', 'quotation'] as const) {
      const block: Block = { ...paragraph(text), ...(form ? { form } : {}) }
      expect(written([paragraph('The first.'), block, paragraph('The last.')]).blocks[1]).toEqual(block)
    }
  })

  it('keeps headings, lists and quotations as what they are', () => {
    const blocks: Block[] = [
      paragraph('The first.'),
      { kind: 'heading', level: 3, text: 'What the #1 mayor says' },
      { ...paragraph('One thing'), form: 'item' },
      { ...paragraph('1. Another'), form: 'item' },
      paragraph('Between.'),
      { ...paragraph('It held.'), form: 'quotation' },
      { ...paragraph('It really did.'), form: 'quotation' },
      paragraph('The last.'),
    ]
    expect(written(blocks).blocks).toEqual(blocks)
  })

  it('keeps whatever its settings say', () => {
    const about = {
      title: 'Water: "no" # yes, and \'so\' on',
      author: 'no',
      publisher: '- The Herald',
      published: '2024-05-03',
      url: 'https://example.org/a?b=c#d',
    }
    expect(written([paragraph('Text.')], about).about).toEqual(about)
  })

  it('holds the shipped article as it was', () => {
    const draft = readDraft('.md', readFileSync('corpus/putins-bishkek-visit.md', 'utf8'))
    expect(readDraft('.md', writeMarkdown(draft))).toEqual(draft)
  })

  it('says the same, whatever signs stand in its words', () => {
    const word = fc.oneof(
      fc.constantFrom('the', 'mayor', 'said', 'rose', 'Lanval'),
      fc.string({
        unit: fc.constantFrom(...'*_`[]()<>#+-.!~|&;:"\'$@=?/\\0123ab'.split('')),
        minLength: 1,
        maxLength: 5,
      }),
    )
    const text = fc
      .array(word, { minLength: 3, maxLength: 12 })
      .map((words) => `The mayor of Lanval said ${words.join(' ')} once.`)
    const anything = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '))
    const form = fc.constantFrom(undefined, 'item', 'quotation')
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.oneof(text, anything), form), { minLength: 1, maxLength: 5 }),
        (parts) => {
          const blocks = parts.map(
            ([words, kind]): Block => ({ ...paragraph(words), ...(kind ? { form: kind } : {}) }),
          )
          const framed = [...Array(4).fill(paragraph('The river rose by a metre in the night.')), ...blocks]
          expect(written(framed).blocks.map((block) => block.text)).toEqual(framed.map((block) => block.text))
        },
      ),
      { numRuns: 300 },
    )
  })
})
