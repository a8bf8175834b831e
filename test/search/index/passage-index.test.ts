import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsOfArticle } from '../../../src/search/index/article-words.ts'
import { PassageIndex } from '../../../src/search/index/passage-index.ts'
import { atOnce, inSlices } from '../../../src/search/index/slices.ts'
import { hearSpeech } from '../../../src/speech/speech.ts'

const articleOf = (id: string, texts: readonly string[]) =>
  hearSpeech({
    id,
    title: `About ${id}`,
    paragraphs: texts.map((text, i) => ({ number: i + 1, text, kind: 'body' as const })),
  })

const text = fc
  .array(fc.constantFrom('sheep', 'wool', 'pass', 'snow', 'Aida', 'said', 'goat', 'the'), {
    minLength: 1,
    maxLength: 12,
  })
  .map((words) => `${words.join(' ')}.`)
const articles = fc
  .array(fc.array(text, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 })
  .map((all) => all.map((texts, i) => articleOf(`article-${i}`, texts)))

const asked = ['sheep', 'wool', 'snow', 'aida', 'goat'].map((term) => ({ term, weight: 1 }))
const found = (index: PassageIndex) =>
  index.find(asked, 100).map(({ paragraph, score }) => [index.texts.places[paragraph]?.paragraph.text, score])

describe('an index', () => {
  it('finds the same whether articles come all at once or one after the other', () =>
    fc.assert(
      fc.property(articles, (all) => {
        const whole = new PassageIndex(all)
        const grown = new PassageIndex()
        for (const article of all) atOnce(grown.adding({ article, words: wordsOfArticle(article) }))
        grown.show(all)
        const scores = (index: PassageIndex) =>
          found(index).map(([words, score]) => [words, Number(score).toFixed(9)])
        expect(scores(grown)).toEqual(scores(whole))
        expect([grown.size, grown.texts.averageLength]).toEqual([whole.size, whole.texts.averageLength])
        expect(grown.texts.terms).toEqual(whole.texts.terms)
        expect(grown.texts.frequency.slice(0, 99)).toEqual(whole.texts.frequency.slice(0, 99))
      }),
      { numRuns: 40 },
    ))

  it('counts as if what was taken away had never been there', () =>
    fc.assert(
      fc.property(articles, articles, (staying, going) => {
        const index = new PassageIndex([...going, ...staying])
        index.hide(going)
        for (const article of going) atOnce(index.removing(article))
        const fresh = new PassageIndex(staying)
        expect([index.size, index.texts.averageLength]).toEqual([fresh.size, fresh.texts.averageLength])
        for (const term of fresh.texts.terms)
          expect(index.texts.frequency[index.texts.vocabulary.get(term) ?? -1]).toBe(
            fresh.texts.frequency[fresh.texts.vocabulary.get(term) ?? -1],
          )
        expect(index.paragraphs.map((paragraph) => index.texts.places[paragraph]?.paragraph.text)).toEqual(
          fresh.paragraphs.map((paragraph) => fresh.texts.places[paragraph]?.paragraph.text),
        )
      }),
      { numRuns: 40 },
    ))

  it('lets others have their turn while a long article comes', async () => {
    const article = articleOf(
      'long',
      Array.from(
        { length: 3000 },
        (_, i) => `Shepherd ${i} of the valley counted four hundred sheep on the pass.`,
      ),
    )
    const words = wordsOfArticle(article)
    const index = new PassageIndex()
    let turns = 0
    const timer = setInterval(() => turns++, 1)
    await inSlices(index.adding({ article, words }))
    clearInterval(timer)
    expect(turns).toBeGreaterThan(3)
    expect(index.size).toBe(0)
    index.show([article])
    expect(index.size).toBe(3000)
  })
})
