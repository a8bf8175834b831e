import fc from 'fast-check'
import type { InputRichMessage, Message, MessageEntity } from 'grammy/types'
import { describe, expect, it } from 'vitest'
import { Library } from '../../src/answer/library.ts'
import type { Quote, SpokenArticle, SpokenParagraph } from '../../src/speech/speech.ts'
import { createBot } from '../../src/telegram/bot.ts'
import { unpackPress } from '../../src/telegram/buttons/callback-data.ts'
import { commands } from '../../src/telegram/commands/table.ts'
import { wellFormed } from '../../src/telegram/message/styled-text.ts'
import type { InlineAnswer } from '../support/bot-api/inline.ts'
import { BotApiServer, type Call } from '../support/bot-api-server.ts'

/** Words of every script, right to left too, and what is no word: emoji, pairs, marks, blanks, controls. */
const bits = [
  'Putin',
  'visited',
  'Bishkek',
  'because',
  'of',
  'sanctions',
  'the',
  'Kachkynbai',
  'said',
  'Café',
  'U.S.',
  '“we”',
  'why',
  'Путин',
  'сказал',
  'санкции',
  'Бишкекте',
  'әңгіме',
  'תשובה',
  'السلام',
  '普京',
  '訪問',
  'ประเทศ',
  'नमस्ते',
  '한국',
  '😀',
  '👨‍👩‍👧‍👦',
  '🇰🇬',
  'e\u0301\u0301',
  '\u202e',
  '\u200b',
  '\u2800',
  '\u0007',
  '<b>',
  '&amp;',
  '/ask',
  '@verbatim_test_bot',
  '*_`[',
  'https://example.org/?a=1',
  'x'.repeat(120),
] as const
const bit = fc.constantFrom(...bits)
/** Without the size fast-check would keep to a dozen words, however many may be. */
const text = (maxLength: number) =>
  fc
    .oneof(
      {
        weight: 3,
        arbitrary: fc.array(bit, { minLength: 1, maxLength, size: 'max' }).map((all) => all.join(' ')),
      },
      {
        weight: 1,
        arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: maxLength * 4, size: 'max' }),
      },
      {
        weight: 1,
        arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: maxLength * 4, size: 'max' }),
      },
    )
    .map((raw) => wellFormed(raw.replace(/\s+/gu, ' ').trim()) || '—')

/** Names of any script, and some that share a surname. */
const name = fc.oneof(
  text(4),
  fc
    .tuple(
      fc.constantFrom('Aida', 'Nurlan', 'Асан', '鈴木'),
      fc.constantFrom('Toktosheva', 'Beishenov', 'Putin'),
    )
    .map((both) => both.join(' ')),
)
/** More than a page of them. */
const people = 14
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

/** Paragraphs with quotes anywhere in them, as an article of any language may have. */
const paragraphs = fc.array(
  fc.record({
    text: fc.oneof({ weight: 4, arbitrary: text(60) }, { weight: 1, arbitrary: text(900) }),
    isNote: fc.boolean(),
    quotes: fc.array(
      fc.record({
        from: fc.nat(),
        to: fc.nat(),
        speaker: maybe(fc.nat({ max: people - 1 })),
        isDirect: fc.boolean(),
      }),
      {
        maxLength: 4,
      },
    ),
  }),
  { minLength: 1, maxLength: 8 },
)

const corpus = fc
  .record({
    names: fc.array(name, { minLength: people, maxLength: people }),
    roles: fc.array(maybe(text(30)), { minLength: people, maxLength: people }),
    articles: fc.array(
      fc.record({
        title: text(40),
        author: maybe(name),
        publisher: maybe(text(20)),
        published: maybe(text(3)),
        rights: maybe(text(60)),
        url: maybe(
          fc.constantFrom('https://example.org/a', 'http://x', 'not a url', 'https://example.org/ä?q=1#x'),
        ),
        paragraphs,
      }),
      { minLength: 1, maxLength: 10 },
    ),
  })
  .map(({ names, roles, articles }) =>
    articles.map(({ title, author, publisher, published, rights, url, paragraphs }, i): SpokenArticle => {
      const spoken = paragraphs.map(
        ({ text, isNote, quotes }, j): SpokenParagraph => ({
          number: j + 1,
          text,
          kind: isNote && j > 0 ? 'note' : 'body',
          quotes: quotes
            .map(({ from, to, speaker, isDirect }): Quote => {
              const [start, end] = [from, to]
                .map((at) => whole(text, at % (text.length + 1)))
                .sort((a, b) => a - b)
              const role = speaker === undefined ? undefined : roles[speaker]
              return {
                start: start ?? 0,
                end: end ?? 0,
                kind: isDirect ? 'direct' : 'indirect',
                ...(speaker === undefined
                  ? {}
                  : {
                      speaker: {
                        name: names[speaker] ?? '',
                        kind: 'person',
                        ...(role === undefined ? {} : { role }),
                        mention: { paragraph: j + 1, start: 0, end: text.length, text },
                      },
                    }),
              }
            })
            .sort((a, b) => a.start - b.start),
        }),
      )
      return {
        id: `article-${i}`,
        title,
        paragraphs: spoken,
        ...(author === undefined ? {} : { author }),
        ...(publisher === undefined ? {} : { publisher }),
        ...(published === undefined ? {} : { published }),
        ...(rights === undefined ? {} : { rights }),
        ...(url === undefined ? {} : { url }),
        people: [...new Set(names)].map((name) => ({
          name,
          mentions: spoken.slice(0, 1).map(({ number, text }) => ({
            paragraph: number,
            start: 0,
            end: Math.min(1, text.length),
            text: text.slice(0, 1),
          })),
        })),
      }
    }),
  )

const command = fc.constantFrom(...commands.map((one) => one.name), 'nothing')
const saying = fc.oneof(
  text(20),
  fc.tuple(command, maybe(text(5))).map(([name, argument]) => `/${name} ${argument ?? ''}`),
  text(5).map((words) => `@verbatim_test_bot ${words}`),
  fc
    .tuple(
      fc.constantFrom('/who', '/quotes', 'what did'),
      fc.constantFrom('Beishenov', 'Toktosheva', 'Путин'),
    )
    .map((both) => both.join(' ')),
  fc.constant('👨‍👩‍👧‍👦'.repeat(372)),
  fc.constantFrom(
    'more',
    'who said that?',
    'why?',
    'and about sanctions?',
    'what did he say about it?',
    'ещё',
    'thanks',
  ),
)
const entityTypes = [
  'bold',
  'italic',
  'underline',
  'spoiler',
  'blockquote',
  'code',
  'pre',
  'url',
  'mention',
  'bot_command',
] as const
const entities = fc.array(
  fc.record({
    type: fc.constantFrom(...entityTypes),
    offset: fc.nat({ max: 4000 }),
    length: fc.integer({ min: 1, max: 4000 }),
  }),
  { maxLength: 12 },
)

/** The nearest place that is not within a surrogate pair. */
function whole(text: string, at: number): number {
  return at > 0 && text.codePointAt(at - 1) !== text.charCodeAt(at - 1) ? at - 1 : at
}

/** Everything that stands in a quotation in what the bot sent, plain or rich. */
function quotationsIn(calls: readonly Call[]): string[] {
  return calls.flatMap(({ payload }) => [
    ...[payload, ...resultsOf(payload)].flatMap((content) => {
      const {
        text,
        message_text,
        entities = [],
      } = content as {
        text?: string
        message_text?: string
        entities?: MessageEntity[]
      }
      return entities
        .filter(({ type }) => type === 'blockquote' || type === 'expandable_blockquote')
        .map(({ offset, length }) => (text ?? message_text ?? '').slice(offset, offset + length))
    }),
    ...((payload.rich_message as InputRichMessage | undefined)?.blocks ?? []).flatMap((block) => {
      if (block.type === 'expandable_blockquote') return [wordsIn(block.text)]
      return block.type === 'blockquote' ? [block.blocks.map(wordsIn).join('\n')] : []
    }),
  ])
}

/** What inline results quote, each with the names in bold above it. */
function creditsIn(calls: readonly Call[]): { names: string[]; words: string }[] {
  return calls
    .filter(({ method }) => method === 'answerInlineQuery')
    .flatMap(({ payload }) => resultsOf(payload))
    .flatMap((content) => {
      const { message_text = '', entities = [] } = content as {
        message_text?: string
        entities?: MessageEntity[]
      }
      const wordsOf = ({ offset, length }: MessageEntity) => message_text.slice(offset, offset + length)
      const quotation = entities.find(({ type }) => type.endsWith('blockquote'))
      if (!quotation) return []
      const above = entities.filter(({ type, offset }) => type === 'bold' && offset < quotation.offset)
      return [{ names: above.map(wordsOf), words: wordsOf(quotation) }]
    })
}

/** Whether somebody of that name, which may be cut short, speaks in the paragraph. */
function isHeardIn({ quotes }: SpokenParagraph, name: string): boolean {
  const shown = name.replace(/…$/u, '')
  return quotes.some(({ speaker }) => speaker && (speaker.name.trim().startsWith(shown) || shown === '—'))
}

/** How long the longest text of a call is, in UTF-16 code units. */
function lengthOf(payload: Record<string, unknown>): number {
  const texts = [payload, ...resultsOf(payload)].flatMap((content) => {
    const { text = '', message_text = '' } = content as { text?: string; message_text?: string }
    return [text.length, message_text.length]
  })
  return Math.max(...texts)
}

function wordsIn(rich: unknown): string {
  if (typeof rich === 'string') return rich
  if (Array.isArray(rich)) return rich.map(wordsIn).join('')
  return typeof rich === 'object' && rich !== null && 'text' in rich ? wordsIn(rich.text) : ''
}

function resultsOf(payload: Record<string, unknown>): unknown[] {
  const results = Array.isArray(payload.results) ? payload.results : payload.result ? [payload.result] : []
  return results.map((result: { input_message_content?: unknown }) => result.input_message_content ?? {})
}

/** The buttons of a message that a reader may press; a link's parameter and a shared query beside them. */
function waysOn(markup: Message['reply_markup']): { data: string[]; starts: string[]; queries: string[] } {
  const buttons = markup?.inline_keyboard.flat() ?? []
  return {
    data: buttons.flatMap((button) => ('callback_data' in button ? [button.callback_data] : [])),
    starts: buttons.flatMap((button) => {
      const start = 'url' in button ? /start(?:=|%3D)([^&]+)$/u.exec(button.url)?.[1] : undefined
      return start === undefined ? [] : [start]
    }),
    queries: buttons.flatMap((button) =>
      'switch_inline_query_chosen_chat' in button ? [button.switch_inline_query_chosen_chat.query ?? ''] : [],
    ),
  }
}

/** Presses every button, those too that come up by pressing: so many at most. */
async function pressAll(
  now: () => Message['reply_markup'],
  press: (data: string) => Promise<unknown>,
  most = 12,
): Promise<{ starts: string[]; queries: string[]; kinds: string[] }> {
  const known = new Set<string>()
  const waiting: string[] = []
  const found = { starts: new Set<string>(), queries: new Set<string>(), kinds: new Set<string>() }
  const look = () => {
    const { data, starts, queries } = waysOn(now())
    for (const one of data) if (!known.has(one)) waiting.push(one)
    for (const one of data) known.add(one)
    for (const one of starts) found.starts.add(one)
    for (const one of queries) found.queries.add(one)
  }
  look()
  for (let pressed = 0; pressed < most; pressed++) {
    const data = waiting.shift()
    if (data === undefined) break
    found.kinds.add(unpackPress(data)?.kind ?? 'unreadable')
    await press(data)
    look()
  }
  return { starts: [...found.starts], queries: [...found.queries], kinds: [...found.kinds] }
}

/** Asked in every conversation: chance alone seldom asks for one of several people with the same surname. */
const namesake = {
  words: '/who Beishenov',
  entities: [],
  place: 'private',
  language: 'ru',
  isCaption: false,
  edited: undefined,
  isDeleted: false,
} as const

/** All kinds of buttons that say what they do. */
const KINDS = [
  'around',
  'article',
  'articles',
  'next',
  'passage',
  'person',
  'previous',
  'quotes',
  'random',
  'saying',
  'speakers',
  'subject',
  'within',
]

describe('whatever the articles hold and whatever is asked', () => {
  it('every message is valid, and everything quoted stands in an article under those who say it', {
    timeout: 120_000,
  }, async () => {
    let quotations = 0
    let credited = 0
    let longestOfAll = 0
    let notices = 0
    const methods = new Map<string, number>()
    const kinds = new Set<string>()
    // Chance may leave out a kind of button that is rare; then it is given more turns.
    for (let turn = 0; turn < 4 && kinds.size < KINDS.length; turn += 1)
      await fc.assert(
        fc.asyncProperty(
          corpus,
          fc.array(
            fc.record({
              words: saying,
              entities,
              place: fc.constantFrom('private', 'group', 'topic', 'ephemeral', 'guest'),
              language: fc.constantFrom('en', 'ru', 'ky'),
              isCaption: fc.boolean(),
              edited: maybe(text(6)),
              isDeleted: fc.nat({ max: 9 }).map((dice) => dice === 0),
            }),
            { minLength: 4, maxLength: 8 },
          ),
          fc.array(text(4), { maxLength: 3 }),
          fc.record({ richMessages: fc.boolean(), supports_inline_queries: fc.boolean() }),
          async (articles, sayings, queries, { richMessages, supports_inline_queries }) => {
            const server = await BotApiServer.start({ me: { supports_inline_queries } })
            const wrong: unknown[] = []
            const note = (fields: object, message: string) => wrong.push([message, fields])
            const bot = createBot({
              token: server.token,
              library: new Library(articles),
              logger: { debug: () => {}, info: () => {}, warn: note, error: note },
              client: { apiRoot: server.root },
              botInfo: server.me,
              richMessages,
            })
            const running = bot.start()
            try {
              const group = server.group('Group', { isForum: true })
              const thread = group.openTopic()
              const ada = server.user({ language_code: 'en' })
              const opened = new Set<string>()
              const shared = new Set(queries)
              const follow = (ways: Awaited<ReturnType<typeof pressAll>>) => {
                for (const start of ways.starts.slice(0, 2)) opened.add(start)
                for (const query of ways.queries.slice(0, 2)) shared.add(query)
                for (const kind of ways.kinds) kinds.add(kind)
              }
              let last: Message | undefined
              for (const { words, entities, place, language, isCaption, edited, isDeleted } of [
                ...sayings,
                namesake,
              ]) {
                const person = server.user({ language_code: language })
                const chat = place === 'private' ? person.privateChat() : person.in(group)
                const replyTo = last?.chat.id === chat.chat.id ? { replyTo: last } : {}
                const fitting = entities.filter(
                  ({ offset, length }) => offset + length <= words.length,
                ) as MessageEntity[]
                if (place === 'guest') {
                  const asked = server.record.of('answerGuestQuery').length
                  const answer = chat
                    .askAsGuest(words, { entities: fitting, ...replyTo })
                    .catch(() => undefined)
                  await server.settled()
                  // Silence is an answer, too.
                  if (server.record.of('answerGuestQuery').length === asked) continue
                  const id = (await answer)?.inlineMessageId ?? ''
                  follow(
                    await pressAll(
                      () => server.queries.content.get(id)?.reply_markup,
                      (data) => person.pressInlineData(id, data),
                    ),
                  )
                  continue
                }
                const said = await chat.during(() => {
                  if (place === 'ephemeral') {
                    chat.sendEphemeral(words, replyTo)
                    return
                  }
                  const photo = [{ file_id: 'p', file_unique_id: 'p', width: 1, height: 1 }]
                  const asked = isCaption
                    ? chat.post({ photo, caption: words, caption_entities: fitting }, replyTo)
                    : chat.send(words, {
                        entities: fitting,
                        ...replyTo,
                        ...(place === 'topic' ? { thread } : {}),
                      })
                  if (isDeleted) chat.delete(asked)
                })
                last = said.at(-1) ?? last
                const answer = said.at(-1)
                if (answer) {
                  const [first = 'of another bot'] = waysOn(answer.reply_markup).data
                  const pressers = place === 'group' || place === 'topic' ? [ada.in(group)] : []
                  for (const presser of pressers) await presser.pressData(answer, first)
                  const { text: stale } = await chat.pressData(answer, first.slice(1))
                  notices += stale === undefined ? 0 : 1
                  follow(
                    await pressAll(
                      () => chat.now(answer).reply_markup,
                      (data) => chat.pressData(answer, data),
                    ),
                  )
                }
                const asked = chat.messages.filter(({ from }) => from?.id === person.user.id).at(-1)
                if (edited !== undefined && asked && place !== 'ephemeral') {
                  await chat.during(() => chat.edit(asked, edited))
                }
              }
              for (const start of [...opened].slice(0, 4)) {
                const chat = ada.privateChat()
                const [answer] = await chat.during(() => chat.send(`/start ${start}`))
                if (answer) {
                  follow(
                    await pressAll(
                      () => chat.now(answer).reply_markup,
                      (data) => chat.pressData(answer, data),
                      2,
                    ),
                  )
                }
              }
              for (const query of ['', ...[...shared].slice(0, 6)]) {
                let offset: string | undefined = ''
                while (offset !== undefined) {
                  const page: InlineAnswer = await ada.inlineQuery(query, { offset })
                  for (const result of page.results) ada.choose(query, result)
                  offset = page.next_offset || undefined
                }
              }
            } finally {
              await bot.stop()
              await running
              await server.stop()
            }
            for (const [method, count] of server.record.counts) {
              methods.set(method, (methods.get(method) ?? 0) + count)
            }
            const refused = server.record
              .refusals()
              .filter(({ error }) => !error?.description.includes('not modified'))
            expect(refused.map(({ method, payload, error }) => ({ method, payload, error }))).toEqual([])
            expect(wrong).toEqual([])
            const texts = articles.flatMap((article) => article.paragraphs.map((paragraph) => paragraph.text))
            // The views keep within the limit by themselves: nothing had to be cut off.
            const longest = Math.max(...server.record.calls.map(({ payload }) => lengthOf(payload)))
            expect(longest).toBeLessThan(4090)
            longestOfAll = Math.max(longestOfAll, longest)
            const paragraphs = articles.flatMap((article) => article.paragraphs)
            for (const { names, words } of creditsIn(server.record.calls)) {
              const isTrue = paragraphs.some(
                (paragraph) =>
                  paragraph.text.includes(words) && names.every((name) => isHeardIn(paragraph, name)),
              )
              expect(isTrue, `${names.join(', ')}: ${words}`).toBe(true)
              credited += names.length
            }
            const quotedTexts = quotationsIn(server.record.calls)
            quotations += quotedTexts.length
            for (const quotation of quotedTexts) {
              expect(
                texts.some((text) => text.includes(quotation)),
                quotation,
              ).toBe(true)
            }
          },
        ),
        { numRuns: 50, endOnFailure: true },
      )
    // The property would hold of a silent bot, too: it must have said everything that it can say.
    expect(quotations).toBeGreaterThan(2000)
    expect(credited).toBeGreaterThan(500)
    expect(longestOfAll).toBeGreaterThan(2500)
    expect(notices).toBeGreaterThan(100)
    expect([...kinds].sort()).toEqual(KINDS)
    for (const method of [
      'sendMessage',
      'sendRichMessage',
      'editMessageText',
      'editEphemeralMessageText',
      'answerCallbackQuery',
      'answerInlineQuery',
      'answerGuestQuery',
    ]) {
      expect(methods.get(method), method).toBeGreaterThan(10)
    }
  })
})
