import { describe, expect, it } from 'vitest'
import { Library } from '../../src/answer/library.ts'
import { hearSpeech, type SpokenArticle } from '../../src/speech/speech.ts'
import { buttonsOf, marked } from '../support/bot-api/people.ts'
import { startBot } from './chat.ts'

const filler = 'The river is long and slow, and nobody on its banks is ever in a hurry to cross it. '

function article(id: string, title: string, ...paragraphs: string[]): SpokenArticle {
  return hearSpeech({
    id,
    title,
    author: 'Aigul Toktosheva',
    publisher: 'River News',
    url: `https://example.org/${id}`,
    paragraphs: paragraphs.map((text, i) => ({ number: i + 1, text, kind: 'body' })),
  })
}

const bridge = article(
  'bridge',
  'The bridge opens at last',
  'The new bridge over the river opened on Sunday.',
  `${filler.repeat(9)}The engineers finished the northern pillar in the autumn. ${filler.repeat(9)}`,
  `${filler.repeat(60)}The southern ramp needs another winter, said Nurlan Beishenov, a farmer. ${filler.repeat(40)}`,
)

async function reading(...articles: SpokenArticle[]) {
  const bot = await startBot({ library: new Library(articles) })
  return { ...bot, ada: bot.server.user({ language_code: 'en' }).privateChat() }
}

describe('an answer', () => {
  it('folds a long passage, and leaves a short one open', async () => {
    const { ada } = await reading(bridge)
    const long = await ada.ask('when was the northern pillar finished by the engineers?')
    expect(marked(long, 'expandable_blockquote')).toHaveLength(1)
    expect(marked(long, 'italic')).toContain('The engineers finished the northern pillar in the autumn.')
    const short = await ada.ask('when did the new bridge open?')
    expect(marked(short, 'blockquote')).toEqual(['The new bridge over the river opened on Sunday.'])
  })

  it('shows the part of a very long passage that answers, and says that it is a part', async () => {
    const { ada } = await reading(bridge)
    const answer = await ada.ask('what does the southern ramp need?')
    const [quote = ''] = marked(answer, 'expandable_blockquote')
    expect(quote).toContain('The southern ramp needs another winter')
    expect(bridge.paragraphs[2]?.text).toContain(quote)
    expect(answer.text?.match(/^\[…\]$/gmu)).toHaveLength(2)
  })

  it('says so where more than one person speaks in a passage', async () => {
    const { ada } = await reading(
      article(
        'ferry',
        'The ferry stops',
        '“The ferry is too old,” said Nurlan Beishenov, a farmer. “The ferry is safe,” said Aida Osmonova, its captain.',
        '“Nobody will paint the pier again,” said Nurlan Beishenov.',
      ),
    )
    const answer = await ada.ask('is the ferry too old or safe?')
    expect(answer.text?.split('\n').slice(0, 3)).toEqual([
      'More than one person speaks here:',
      expect.stringMatching(/^Nurlan Beishenov/u),
      expect.stringMatching(/^Aida Osmonova/u),
    ])
    // Whose words a "more from" would be is not clear there; it is where one person speaks.
    expect(buttonsOf(answer).flat().join()).not.toContain('More from')
    const pier = await ada.ask('who will paint the pier again?')
    expect(buttonsOf(pier).flat()).toContain('More from Beishenov')
  })

  it('says so where some of the words in it are of somebody who is not named', async () => {
    const spoken = article(
      'devil',
      'On the road',
      'I laughed: “Not at all!” “Thank God,” said Aida Osmonova.',
    )
    const [paragraph] = spoken.paragraphs
    if (!paragraph) throw new Error('no paragraph')
    paragraph.quotes = [
      { start: 10, end: 24, kind: 'direct' },
      ...paragraph.quotes.filter(({ start }) => start > 24),
    ]
    const { ada, server } = await reading(spoken)
    const answer = await ada.ask('did Aida Osmonova thank God?')
    expect(answer.text).toContain('Aida Osmonova\nand somebody whom the article does not clearly name\n')
    const { results } = await server.user().inlineQuery('who laughed?')
    expect(results.map(({ title }) => title)).toEqual(['On the road'])
  })

  it('links the title to the article', async () => {
    const { ada } = await reading(bridge)
    const answer = await ada.ask('when did the new bridge open?')
    const link = answer.entities?.find(({ type }) => type === 'text_link')
    expect(link).toMatchObject({ url: 'https://example.org/bridge' })
    expect(marked(answer, 'text_link')).toEqual(['The bridge opens at last'])
    expect(answer.text).toContain('Aigul Toktosheva · River News')
  })

  it('offers to copy the sentence that answers, word for word', async () => {
    const { ada } = await reading(bridge)
    const answer = await ada.ask('when was the northern pillar finished by the engineers?')
    const copy = answer.reply_markup?.inline_keyboard.flat().find((button) => 'copy_text' in button)
    expect(copy).toMatchObject({
      copy_text: { text: 'The engineers finished the northern pillar in the autumn.' },
    })
  })

  it('has no buttons but those that do something', async () => {
    const { ada } = await reading(article('note', 'A note', 'The harvest festival starts on Friday.'))
    const answer = await ada.ask('when does the harvest festival start?')
    expect(buttonsOf(answer)).toEqual([['Share', 'Copy']])
    const around = await ada.ask('who said that?', { replyTo: answer })
    expect(around.text).toContain("Nobody is quoted here: these are the article's own words.")
  })
})

describe('a button from before', () => {
  it('a restart works on', async () => {
    const before = await reading(bridge)
    const answer = await before.ada.ask('what about the river?')
    const after = await reading(bridge)
    const ada = after.server.user({ id: before.ada.person.user.id, language_code: 'en' }).privateChat()
    ada.chat.messages.set(answer.message_id, { ...answer, from: after.server.world.bot } as never)
    expect((await ada.press(answer, 'Next ›')).text).toBeUndefined()
    expect(ada.now(answer).text).toMatch(/\n2 of \d$/u)
  })

  it('a change of the article says kindly why not', async () => {
    const before = await reading(bridge)
    const answer = await before.ada.ask('what about the river?')
    const changed = article(
      'bridge',
      'The bridge opens at last',
      'The bridge over the river is closed again.',
    )
    const after = await reading(changed)
    const ada = after.server.user({ id: before.ada.person.user.id, language_code: 'en' }).privateChat()
    ada.chat.messages.set(answer.message_id, { ...answer, from: after.server.world.bot } as never)
    const notice = 'The articles have changed since. Ask again and I will look it up.'
    expect((await ada.press(answer, 'Next ›')).text).toBe(notice)
    expect(ada.now(answer).text).toBe(answer.text)
    expect((await ada.ask('who said that?', { replyTo: answer })).text).toBe(notice)
  })
})

describe('several articles', () => {
  const many = [
    bridge,
    ...Array.from({ length: 19 }, (_, i) =>
      article(
        `a${i}`,
        `Harvest report ${i + 2}`,
        `Village ${i + 2} brought in ${(i + 2) * 11} tonnes of apricots.`,
      ),
    ),
  ]

  it('are listed by /article, page by page, and opened by a button, a title or a number', async () => {
    const { ada } = await reading(...many)
    const list = await ada.ask('/article')
    expect(list.text).toContain('20 articles')
    await ada.press(list, 'Next ›')
    expect(ada.now(list).text).toContain('2 of 3')
    await ada.press(list, '9')
    expect(ada.now(list).text).toContain('Harvest report 9')
    expect((await ada.ask('/article bridge last')).text).toContain('By Aigul Toktosheva')
    expect((await ada.ask('/article 3')).text).toContain('Harvest report 3')
    expect((await ada.ask('/article harvest')).text).toContain('19 articles')
    expect((await ada.ask('/article moon')).text).toContain('No article of mine')
  })

  it('are told apart in every answer, and a follow-up stays with its article', async () => {
    const { ada } = await reading(...many)
    const answer = await ada.ask('how many apricots did village 7 bring in?')
    expect(answer.text).toContain('Harvest report 7')
    expect((await ada.ask('why?', { replyTo: answer })).text).toContain('Harvest report 7')
    expect((await ada.ask('/start')).text).toContain('and 17 more')
    expect((await ada.ask('who won the World Cup?')).text).toContain('The articles do not say.')
  })
  it('each say who wrote them, when that is asked under an answer', async () => {
    const other = {
      ...article('other', 'The other bank', 'The ferry waits at the pier.'),
      author: 'Bakyt Sydykov',
    }
    const { ada } = await reading(bridge, other)
    const answer = await ada.ask('where does the ferry wait?')
    expect((await ada.ask('who wrote this?', { replyTo: answer })).text).toContain('Written by Bakyt Sydykov')
  })
})

describe('"he" under an answer', () => {
  it('is the one who speaks in it: what others say is no answer', async () => {
    const { ada } = await reading(
      article(
        'ferry',
        'The ferry stops',
        '“The ferry is too old,” said Nurlan Beishenov, a farmer from the village.',
        'The ferry has crossed the river every morning since the war.',
        '“The lighthouse keeper sold his lamp to a museum,” said Aida Osmonova, a teacher.',
      ),
    )
    const answer = await ada.ask('what did Beishenov say about the ferry?')
    expect(answer.text).toContain('Nurlan Beishenov')
    const other = await ada.ask('what did he say about the lighthouse keeper?', { replyTo: answer })
    expect(marked(other, 'bold')).not.toContain('Aida Osmonova')
    const direct = await ada.ask('what did Osmonova say about the lighthouse keeper?', { replyTo: answer })
    expect(marked(direct, 'bold')).toContain('Aida Osmonova')
  })
})
