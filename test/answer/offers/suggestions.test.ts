import { describe, expect, it } from 'vitest'
import { converse } from '../../../src/answer/conversing.ts'
import { interpret } from '../../../src/answer/interpreting.ts'
import { Library } from '../../../src/answer/library.ts'
import { suggestionsOf } from '../../../src/answer/offers/suggestions.ts'
import { languages, textsIn } from '../../../src/locale/locale.ts'
import { hearSpeech } from '../../../src/speech/speech.ts'

function article(id: string, author: string | undefined, ...texts: string[]) {
  const paragraphs = texts.map((text, i) => ({ number: i + 1, text, kind: 'body' as const }))
  return hearSpeech({ id, title: `About ${id}`, ...(author === undefined ? {} : { author }), paragraphs })
}

const quoting = ['“It is steep,” said Aida Osmonova, an engineer.', '“It is late,” said Nurlan Beishenov.']

describe('the questions that are offered', () => {
  it('are chosen in a moment from 3,000 speakers', () => {
    const speakers = Array.from({ length: 3_000 }, (_, i) => {
      const name = `Aida T${i.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')}ova`
      const mention = { paragraph: 1, start: 8, end: 8 + name.length, text: name }
      const quotes = [
        { start: 0, end: 6, kind: 'direct' as const, speaker: { name, kind: 'person' as const, mention } },
      ]
      return { number: i + 1, text: `“No,” said ${name}.`, kind: 'body' as const, quotes }
    })
    // The shortest of three times: whatever else the machine does makes them longer, and never shorter.
    const times = [1, 2, 3].map(() => {
      const library = new Library([{ id: 'a', title: 'A', paragraphs: speakers, people: [] }])
      const { user: before } = process.cpuUsage()
      expect(suggestionsOf(library)).toHaveLength(3)
      return (process.cpuUsage().user - before) / 1000
    })
    expect(Math.min(...times)).toBeLessThan(300)
  })

  it('are answered by the article that they name', async () => {
    const library = new Library([
      article('bridge', undefined, 'It opened.'),
      article('ferry', undefined, 'It sank.'),
    ])
    const answer = await library.ask('What is “About ferry” about?')
    expect(answer).toMatchObject({ answered: true, about: { article: 'ferry', field: 'subject' } })
    expect((await library.ask('What is “The moon” about?')).about).toBeUndefined()
  })

  it.each([
    ['an article', [article('bridge', 'Jane Roe', ...quoting)], ['subject', 'saying', 'saying']],
    ['one where nobody is quoted', [article('bridge', 'Jane Roe', 'It opened.')], ['subject', 'author']],
    ['one that gives no author', [article('bridge', undefined, 'It opened.')], ['subject']],
    [
      'several articles',
      [article('bridge', 'Jane Roe', ...quoting), article('ferry', undefined, 'It sank.')],
      ['saying', 'saying', 'subject'],
    ],
    ['none at all', [], []],
  ])('are three at most that are answered: of %s', (_what, articles, kinds) => {
    expect(suggestionsOf(new Library(articles)).map(({ kind }) => kind)).toEqual(kinds)
  })

  it.each(languages)('are understood where somebody types them (%s)', (language) => {
    const t = textsIn(language)
    expect(interpret(t('suggest-subject'))).toEqual({ kind: 'subject' })
    expect(interpret(t('suggest-author'))).toMatchObject({ kind: 'field', field: 'author' })
    expect(interpret(t('suggest-subject-of', { title: 'The ferry' }))).toMatchObject({
      kind: 'subject-of',
      title: 'The ferry',
    })
    expect(interpret(t('suggest-saying', { name: 'Osmonova' }))).toMatchObject({
      kind: 'saying',
      name: 'Osmonova',
    })
  })
})

describe('a title by itself', () => {
  it('asks what its article is about', async () => {
    const library = new Library([
      article('bridge', undefined, 'It opened.'),
      article('ferry', undefined, 'It sank.'),
    ])
    expect(await converse(library, 'what is this about?', undefined)).toEqual({
      kind: 'articles',
      asksWhich: true,
    })
    for (const title of ['About ferry', '“about ferry”.'])
      expect(await converse(library, title, undefined)).toMatchObject({
        kind: 'answer',
        answer: { about: { article: 'ferry', field: 'subject' } },
      })
    expect(await converse(library, '???', undefined)).toMatchObject({ kind: 'which-answer' })
  })
})
