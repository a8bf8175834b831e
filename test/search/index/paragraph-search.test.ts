import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsOfArticle } from '../../../src/search/index/article-words.ts'
import { ParagraphSearch } from '../../../src/search/index/paragraph-search.ts'
import { PassageIndex } from '../../../src/search/index/passage-index.ts'
import { atOnce } from '../../../src/slices.ts'
import { hearSpeech } from '../../../src/speech/speech.ts'

const WORDS = ['sheep', 'sheer', 'wool', 'pass', 'snow', 'Aida', 'goat', 'goad', 'herd']
const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 })
  .map((all) => `${all.join(' ')}.`)
const texts = fc.array(text, { minLength: 1, maxLength: 12 })

const articleOf = (id: string, paragraphs: readonly string[]) =>
  hearSpeech({
    id,
    title: `About ${id}`,
    paragraphs: paragraphs.map((one, i) => ({ number: i + 1, text: one, kind: 'body' as const })),
  })

/** A search that was filled with some paragraphs and then given others one by one. */
function searchOver(first: readonly string[], then: readonly string[]): ParagraphSearch {
  const index = new PassageIndex([articleOf('first', first)])
  const search = new ParagraphSearch(index)
  atOnce(search.fill())
  const article = articleOf('then', then)
  atOnce(index.adding({ article, words: wordsOfArticle(article) }))
  const stretch = index.stretchOf(article) ?? { from: 0, to: 0 }
  for (let paragraph = stretch.from; paragraph < stretch.to; paragraph++) search.put(paragraph)
  return search
}

const weights = fc
  .array(
    fc.tuple(
      fc.constantFrom('sheep', 'wool', 'snow', 'aida', 'goat', 'none'),
      fc.integer({ min: 1, max: 9 }),
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((all) => new Map<string, number>(all))

describe('a search for words', () => {
  it('scores as MiniSearch does, in its order', () =>
    fc.assert(
      fc.property(texts, texts, weights, (first, then, asked) => {
        const search = searchOver(first, then)
        const accepts = (paragraph: number) => paragraph % 5 !== 3
        const theirs = search.search([...asked.keys()].join('\n'), {
          boostTerm: (term) => asked.get(term) ?? 1,
          boostDocument: (id) => (accepts(Number(id)) ? 1 : 0),
        })
        const ours = atOnce(search.having(asked, accepts))
        expect(ours).toEqual(
          theirs.map(({ id, score }) => ({ paragraph: id, score: expect.closeTo(score, 9) })),
        )
      }),
      { numRuns: 25 },
    ))

  it('finds slips of the pen as MiniSearch does, in its order', () =>
    fc.assert(
      fc.property(texts, texts, fc.constantFrom('sheel', 'goap', 'snw', 'woool'), (first, then, asked) => {
        const search = searchOver(first, then)
        const theirs = search.search(asked, { fuzzy: 2, fields: ['text'] }).flatMap(({ terms }) => terms)
        expect(atOnce(search.spelledLike(asked, 2))).toEqual([...new Set(theirs)])
      }),
      { numRuns: 25 },
    ))
})
