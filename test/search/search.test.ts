import { describe, expect, it } from 'vitest'
import { wordsOfArticle } from '../../src/search/index/article-words.ts'
import { Search } from '../../src/search/search.ts'
import { hearSpeech, type SpokenArticle } from '../../src/speech/speech.ts'

const PARAGRAPHS = 40

const articleOf = (id: string, text: (paragraph: number) => string): SpokenArticle =>
  hearSpeech({
    id,
    title: `About ${id}`,
    paragraphs: Array.from({ length: PARAGRAPHS }, (_, i) => ({
      number: i + 1,
      text: text(i),
      kind: 'body' as const,
    })),
  })

/** So many articles that a question is looked for in several steps. */
const many = Array.from({ length: 50 }, (_, a) =>
  articleOf(`market-${a}`, (i) => `Sheep number ${a * PARAGRAPHS + i} was sold at the market of Osh.`),
)

describe('a search in very many paragraphs', () => {
  it('gives the event loop back while it looks for words that stand in all of them', async () => {
    const search = new Search(many)
    let turns = 0
    const counting = setImmediate(function again() {
      turns++
      immediate = setImmediate(again)
    })
    let immediate = counting
    for (let i = 0; i < 10; i++) await search.find('which sheep was sold at the market?', 5)
    clearImmediate(immediate)
    expect(turns).toBeGreaterThan(0)
  })

  it('finds nothing of an article that is taken away meanwhile, and what comes in its place', async () => {
    const [gone = many[0], ...others] = many
    if (!gone) throw new Error('there are no articles')
    const search = new Search(many)
    const come = articleOf('flood', (i) => `Flood number ${i} reached the sheep of the market of Osh.`)
    const changing = search.replace([gone], [{ article: come, words: wordsOfArticle(come) }], () => {})
    const asking = Array.from({ length: 10 }, () => search.find('which sheep was sold at the market?', 5))
    await changing
    const after = await search.find('which flood reached the sheep?', 5)
    for (const { hits } of [...(await Promise.all(asking)), after])
      for (const { article, paragraph } of hits) expect(article.paragraphs).toContain(paragraph)
    expect(after.hits[0]?.article).toBe(come)
    const fresh = new Search([come, ...others])
    const again = await fresh.find('which flood reached the sheep?', 5)
    expect(after.hits.map(({ paragraph }) => paragraph.text)).toEqual(
      again.hits.map(({ paragraph }) => paragraph.text),
    )
  })
})
