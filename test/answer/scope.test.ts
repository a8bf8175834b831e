import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Library } from '../../src/answer/library.ts'
import { articlesCalled, scopeIn } from '../../src/answer/scope.ts'
import { hearSpeech } from '../../src/speech/speech.ts'

const articleOf = (id: string, title: string, published: string, ...texts: string[]) =>
  hearSpeech({
    id,
    title,
    published,
    paragraphs: texts.map((text, i) => ({ number: i + 1, text, kind: 'body' as const })),
  })

const articles = [
  articleOf(
    'osh-fair',
    'Traders return to Osh',
    '12 May 2026',
    'Hundreds of traders opened their stalls again after the fire.',
    'The fair lasts a week, and the mayor hopes for rain.',
  ),
  articleOf(
    'osh-flood',
    'Flood in Osh',
    '3 September 2025',
    'Water stood in the streets of the old town for two days.',
    'The mayor promised a new dam.',
  ),
  articleOf('naryn-bridge', 'The bridge of Naryn opens', '2 May 2026', 'The bridge cost nine million soms.'),
]

describe('the articles that a question is asked of', () => {
  it.each([
    ['in:bishkek why is it neutral?', 'bishkek', 'why is it neutral?'],
    ['in:"the bridge" what does it cost?', 'the bridge', 'what does it cost?'],
    ['what does it cost? in:naryn-bridge', 'naryn-bridge', 'what does it cost?'],
    ['в:ош что случилось?', 'ош', 'что случилось?'],
    ['in:osh', 'osh', ''],
  ])('are named in “%s”', (text, name, question) => expect(scopeIn(text)).toEqual({ name, question }))

  it.each(['what happened in May?', 'the score was 2:1', 'built-in: why?', ''])('are all in “%s”', (text) =>
    expect(scopeIn(text)).toBeUndefined(),
  )

  it('are those of that id, else those with all the words', () => {
    const ids = (name: string) => articlesCalled(name, articles).map(({ id }) => id)
    expect(ids('OSH-fair')).toEqual(['osh-fair'])
    expect(ids('osh')).toEqual(['osh-fair', 'osh-flood'])
    expect(ids('Flood Osh')).toEqual(['osh-flood'])
    expect(ids('bridge-naryn')).toEqual(['naryn-bridge'])
    expect(ids('moon')).toEqual([])
  })

  it('never takes anything but what it names from a question', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const scoped = scopeIn(text)
        if (scoped) expect(text).toContain(scoped.question)
      }),
    ))
})

describe('a library of several articles', () => {
  const library = new Library(articles)

  it('answers from the articles that a question names alone', async () => {
    const { passages } = await library.ask('in:flood what does the mayor hope or promise?')
    expect(passages.length).toBeGreaterThan(0)
    expect(passages.every(({ article: { id } }) => id === 'osh-flood')).toBe(true)
    const both = await library.ask('what of the mayor? in:osh')
    expect(new Set(both.passages.map(({ article: { id } }) => id))).toEqual(
      new Set(['osh-fair', 'osh-flood']),
    )
    expect((await library.ask('in:osh-flood when was it published?')).about?.value).toBe('3 September 2025')
    const none = await library.ask('in:moon what does it cost?')
    expect([none.answered, none.noArticle]).toEqual([false, 'moon'])
  })

  it('takes title and date of an article for evidence', async () => {
    const first = async (question: string) => (await library.ask(question)).passages[0]?.article.id
    expect(await first('what happened in Osh in May?')).toBe('osh-fair')
    expect(await first('what happened in Osh in 2025?')).toBe('osh-flood')
    expect(await first('what happened in Osh in September?')).toBe('osh-flood')
  })

  it.each([
    ['what happened in Osh in May?', 'osh-fair'],
    ['what happened in May 2026?', 'osh-fair'],
    ['what’s happening in Naryn?', 'naryn-bridge'],
    ['what happened with the traders?', 'osh-fair'],
    ['что случилось в Оше в мае?', 'osh-fair'],
    ['what happened in September?', 'osh-flood'],
  ])('tells what happened where or when is all that is said: %s', async (question, id) => {
    const { certainty, passages } = await library.ask(question)
    expect(certainty).not.toBe('no')
    expect(passages[0]?.article.id).toBe(id)
  })

  it.each(['what happened in Paris?', 'what happened in Osh in June?', 'what happened in 2019?'])(
    'does not say what happened elsewhere or at another time: %s',
    async (question) => expect((await library.ask(question)).certainty).toBe('no'),
  )

  it('lists the newest first', () =>
    expect(library.newest.map(({ id }) => id)).toEqual(['osh-fair', 'naryn-bridge', 'osh-flood']))
})
