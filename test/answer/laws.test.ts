import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Library } from '../../src/answer/library.ts'
import type { Article, Span } from '../../src/article/article.ts'
import { readArticle } from '../../src/article/reading.ts'
import { hearSpeech } from '../../src/speech/speech.ts'

const words = [
  'Putin',
  'visited',
  'Bishkek',
  'because',
  'of',
  'the',
  'summit',
  'in',
  '2023',
  'Café',
  'U.S.',
  'он',
  '“we”',
  'did.',
  'Why?',
]
const text = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((all) => all.join(' ')),
  )
  .map((raw) => raw.replace(/\s+/g, ' ').trim())

const articles = fc
  .array(fc.array(text, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 3 })
  .map((all) =>
    all.map(
      (paragraphs, i): Article => ({
        id: `a${i}`,
        title: `Article ${i}`,
        paragraphs: paragraphs.map((text, j) => ({ number: j + 1, text, kind: j > 5 ? 'note' : 'body' })),
      }),
    ),
  )

/** A file's text as readers see it: white space as one space, and letters that a typesetter joined (ﬁ) parted. */
const folded = (source: string): string =>
  source.replace(/\s+/g, ' ').replace(/[\ufb00-\ufb06]/g, (letters) => letters.normalize('NFKC'))

const inside = ({ start, end }: Span, whole: string): boolean =>
  0 <= start && start <= end && end <= whole.length

describe('whatever is asked of whatever articles', () => {
  it('shows only paragraphs of the articles, with spans inside them', async () => {
    await fc.assert(
      fc.asyncProperty(articles, fc.oneof(text, fc.string({ unit: 'grapheme' })), async (all, question) => {
        const answer = await new Library(all.map(hearSpeech)).ask(question)
        expect(answer.confidence).toBeGreaterThanOrEqual(0)
        expect(answer.confidence).toBeLessThanOrEqual(1)
        expect(answer.passages.length > 0 || answer.about !== undefined || !answer.answered).toBe(true)
        for (const { article, paragraph, sentence, marks, score } of answer.passages) {
          expect(Number.isFinite(score)).toBe(true)
          expect(all.find(({ id }) => id === article.id)?.paragraphs.map((p) => p.text)).toContain(
            paragraph.text,
          )
          if (sentence) expect(inside(sentence, paragraph.text)).toBe(true)
          let from = 0
          for (const mark of marks) {
            expect(inside(mark, paragraph.text) && mark.start >= from && mark.end > mark.start).toBe(true)
            from = mark.end
            expect(paragraph.text.slice(mark.start, mark.end)).toMatch(/[\p{L}\p{N}]/u)
            expect(paragraph.text.slice(mark.start, mark.end)).not.toMatch(/\s/u)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('shows words that stand so in the file of the shipped article', async () => {
    const source = folded(readFileSync('corpus/putins-bishkek-visit.md', 'utf8'))
    const library = await Library.open('corpus')
    const questions = fc.array(fc.constantFrom(...new Set(source.split(' '))), { minLength: 1, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(questions, async (asked) => {
        const { passages } = await library.ask(asked.join(' '), { limit: 40 })
        for (const { paragraph } of passages) {
          expect(source).toContain(paragraph.text)
          for (const { start, end } of paragraph.quotes)
            expect(start < end && end <= paragraph.text.length).toBe(true)
        }
      }),
    )
    const { passages } = await library.ask('Putin Kyrgyzstan Russia', { limit: 40 })
    expect(passages.length).toBeGreaterThan(10)
  })

  it('shows words that stand so in the file of a generated article, plain or in Markdown', async () => {
    const word = fc.oneof(fc.constantFrom(...words), fc.stringMatching(/^[\p{L}“”’,.?!0-9]{1,9}$/u))
    const paragraph = fc.array(word, { minLength: 3, maxLength: 40 })
    const file = fc.record({
      fileName: fc.constantFrom('a.txt', 'a.md'),
      paragraphs: fc.array(paragraph, { minLength: 2, maxLength: 8 }),
      lineEnd: fc.constantFrom('\n', '\r\n'),
      gap: fc.constantFrom(' ', '  ', '\t'),
      marked: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(file, text, async ({ fileName, paragraphs, lineEnd, gap, marked }, question) => {
        const plain = ['A title', ...paragraphs.map((all) => all.join(' '))]
        const written = plain.map((line) => (marked && fileName === 'a.md' ? `**${line}**` : line))
        const source = written.map((line) => line.replaceAll(' ', gap)).join(lineEnd + lineEnd)
        const library = new Library([hearSpeech(readArticle(fileName, source))])
        const { passages } = await library.ask(`${question} ${plain[1]}`)
        for (const { paragraph } of passages) expect(folded(plain.join(' '))).toContain(paragraph.text)
      }),
    )
  })

  it('answers a question of 100,000 characters', async () => {
    const library = new Library([
      hearSpeech({
        id: 'a',
        title: 'A',
        paragraphs: [{ number: 1, text: 'The summit was in Bishkek.', kind: 'body' }],
      }),
    ])
    for (const unit of ['summit ', 'a', '“', '🙂', '\u0301', 'É. ', '\n', 'x-y '])
      await expect(library.ask(unit.repeat(Math.ceil(100_000 / unit.length)))).resolves.toBeDefined()
  })

  it.each(['', ' ', '?', '\ud800', '__proto__', 'constructor', 'toString'])(
    'does not throw for %j',
    async (question) => {
      const library = new Library([
        hearSpeech({
          id: 'a',
          title: 'A',
          paragraphs: [{ number: 1, text: 'The summit was in Bishkek.', kind: 'body' }],
        }),
      ])
      expect((await library.ask(question)).answered).toBe(false)
      expect(() => library.findPeople(question)).not.toThrow()
    },
  )
})
