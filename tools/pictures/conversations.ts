import type { Message } from 'grammy/types'
import { Library } from '../../src/answer/library.ts'
import { createBot } from '../../src/telegram/bot.ts'
import type { Member } from '../../test/support/bot-api-server.ts'
import { BotApiServer } from '../../test/support/bot-api-server.ts'
import type { Bubble, Picture } from './page.ts'

const silent = { debug: () => {}, info: () => {}, warn: console.warn, error: console.error }

/** Has people talk with the real bot on the Bot API server for tests, and gives what was said, by picture. */
export async function conversations(): Promise<Map<string, Picture>> {
  const server = await BotApiServer.start({ username: 'verbatim_bot' })
  const bot = createBot({
    token: server.token,
    library: await Library.open('corpus'),
    logger: silent,
    client: { apiRoot: server.root },
  })
  const running = bot.start()
  try {
    return new Map([
      ['private-chat', await privateChat(server)],
      ['group', await group(server)],
      ['inline', await inline(server)],
    ])
  } finally {
    await bot.stop()
    await running
    await server.stop()
  }
}

async function privateChat(server: BotApiServer): Promise<Picture> {
  const ada = server.user({ first_name: 'Ada', language_code: 'en' }).privateChat()
  await ada.ask('What does Kachkynbai say about neutrality?')
  await ada.ask('what did he say about China?')
  await ada.ask('who said that?')
  await ada.ask('Who won the 2022 World Cup?')
  return { title: 'Verbatim', subtitle: 'bot', isGroup: false, bubbles: bubblesOf(ada) }
}

async function group(server: BotApiServer): Promise<Picture> {
  const newsroom = server.group('Newsroom')
  const [ada, bakyt] = ['Ada', 'Bakyt'].map((first_name) =>
    server.user({ first_name, language_code: 'en' }).in(newsroom),
  )
  if (!ada || !bakyt) throw new Error('nobody is in the group')
  await ada.during(() => newsroom.add(ada.person))
  bakyt.send('I think the summit piece is ready to go.')
  const question = bakyt.send('What did Kabylbekov say about the image?')
  const answer = await ada.ask('/ask', { replyTo: question })
  await bakyt.ask('and about sanctions?', { replyTo: answer })
  bakyt.send('Thanks!', { replyTo: answer })
  await server.settled()
  return { title: 'Newsroom', subtitle: '3 members', isGroup: true, bubbles: bubblesOf(ada) }
}

async function inline(server: BotApiServer): Promise<Picture> {
  const ada = server.user({ first_name: 'Ada', language_code: 'en' })
  const query = 'why neutral?'
  const { results } = await ada.inlineQuery(query)
  const [chosen] = results
  if (!chosen) throw new Error('the inline query found nothing')
  const { content } = ada.choose(query, chosen)
  const friend = server.user({ first_name: 'Cholpon' }).privateChat()
  const sent = server.world.post(friend.chat, ada.user, { ...content } as Partial<Message>)
  const asked = { ...sent, text: 'Why do they stay out of it?', entities: [] } as Message
  delete asked.reply_markup
  return {
    title: 'Cholpon',
    subtitle: 'last seen just now',
    isGroup: false,
    bubbles: [
      { author: 'Cholpon', isMine: false, message: asked },
      { author: 'Ada', isMine: true, message: sent },
    ],
    typed: {
      words: `@verbatim_bot ${query}`,
      results: results.slice(0, 3).map(({ title = '', description = '' }) => ({
        title: String(title),
        description: String(description),
      })),
    },
  }
}

/** Everything said in a chat, as one of its people sees it. */
function bubblesOf({ messages, person }: Member): Bubble[] {
  return messages
    .filter(({ text }) => text !== undefined)
    .map((message) => ({
      author: message.from?.first_name ?? '',
      isMine: message.from?.id === person.user.id,
      message,
    }))
}
