import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsOfArticle } from '../../../src/search/index/article-words.ts'
import { PassageIndex } from '../../../src/search/index/passage-index.ts'
import { atOnce, inSlices } from '../../../src/slices.ts'
import { hearSpeech, type SpokenArticle } from '../../../src/speech/speech.ts'

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
  atOnce(index.finding(asked, 100)).map(({ paragraph, score }) => [
    index.texts.places[paragraph]?.paragraph.text,
    score,
  ])

function* sentencesIn({ texts: { sentenceFrom } }: PassageIndex, paragraph: number): Generator<number> {
  for (let sentence = sentenceFrom[paragraph] ?? 0; sentence < (sentenceFrom[paragraph + 1] ?? 0); sentence++)
    yield sentence
}

/** The words of each sentence of a paragraph. */
const wordsIn = (index: PassageIndex, paragraph: number): string[][] =>
  [...sentencesIn(index, paragraph)].map((sentence) => {
    const { wordFrom, wordTerm, terms } = index.texts
    return [...wordTerm.subarray(wordFrom[sentence], wordFrom[sentence + 1])].map((term) => terms[term] ?? '')
  })

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

  it('finds the same whatever came and went before, where others stood', () =>
    fc.assert(
      fc.property(fc.array(articles, { minLength: 2, maxLength: 6 }), (editions) => {
        const index = new PassageIndex()
        let there: SpokenArticle[] = []
        for (const next of editions) {
          for (const article of next) atOnce(index.adding({ article, words: wordsOfArticle(article) }))
          index.hide(there)
          index.show(next)
          for (const article of there) atOnce(index.removing(article))
          there = next
        }
        const fresh = new PassageIndex(there)
        const scores = (of: PassageIndex) =>
          found(of)
            .map(([words, score]) => `${words} ${Number(score).toFixed(6)}`)
            .sort()
        expect(scores(index)).toEqual(scores(fresh))
        expect(index.size).toBe(fresh.size)
        expect(index.texts.averageLength).toBeCloseTo(fresh.texts.averageLength, 9)
        for (const article of there) {
          const [own, its] = [index.stretchOf(article)?.from ?? -1, fresh.stretchOf(article)?.from ?? -2]
          for (const at of article.paragraphs.keys()) {
            expect(wordsIn(index, own + at)).toEqual(wordsIn(fresh, its + at))
            const repeats = (of: PassageIndex, paragraph: number) =>
              [...sentencesIn(of, paragraph)].map((sentence) =>
                of.wording.repeatedIn(sentence, [
                  { word: 'the', bit: 0 },
                  { word: 'sheep', bit: 1 },
                ]),
              )
            expect(repeats(index, own + at)).toEqual(repeats(fresh, its + at))
          }
        }
      }),
      { numRuns: 60 },
    ))

  it('takes no more room however often an article changes', () => {
    const index = new PassageIndex([articleOf('other', ['The pass is closed.', 'Snow fell.'])])
    const long = (edition: number) =>
      Array.from({ length: 8 + (edition % 5) }, (_, i) => `Shepherd ${i} counted ${edition} sheep there.`)
    let article = articleOf('herd', long(0))
    atOnce(index.adding({ article, words: wordsOfArticle(article) }))
    index.show([article])
    for (let edition = 1; edition < 200; edition++) {
      const next = articleOf('herd', long(edition))
      atOnce(index.adding({ article: next, words: wordsOfArticle(next) }))
      index.hide([article])
      index.show([next])
      atOnce(index.removing(article))
      article = next
    }
    expect(index.size).toBe(2 + article.paragraphs.length)
    expect(index.room).toBeLessThan(60)
  })

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
