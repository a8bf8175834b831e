import fc from 'fast-check'
import type { InputRichMessage, Message, MessageEntity } from 'grammy/types'
import { describe, expect, it } from 'vitest'
import { Library } from '../../src/answer/library.ts'
import type { Quote, SpokenArticle, SpokenParagraph } from '../../src/speech/speech.ts'
import { createBot } from '../../src/telegram/bot.ts'
import { commands } from '../../src/telegram/commands/table.ts'
import { wellFormed } from '../../src/telegram/message/styled-text.ts'
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
const text = (maxLength: number) =>
  fc
    .oneof(
      { weight: 3, arbitrary: fc.array(bit, { minLength: 1, maxLength }).map((all) => all.join(' ')) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: maxLength * 4 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: maxLength * 4 }) },
    )
    .map((raw) => wellFormed(raw.replace(/\s+/gu, ' ').trim()) || '—')

const name = text(4)
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

/** Paragraphs with quotes anywhere in them, as an article of any language may have. */
const paragraphs = fc.array(
  fc.record({
    text: fc.oneof({ weight: 4, arbitrary: text(60) }, { weight: 1, arbitrary: text(1500) }),
    isNote: fc.boolean(),
    quotes: fc.array(
      fc.record({ from: fc.nat(), to: fc.nat(), speaker: maybe(fc.nat({ max: 5 })), isDirect: fc.boolean() }),
      {
        maxLength: 4,
      },
    ),
  }),
  { minLength: 1, maxLength: 8 },
)

const corpus = fc
  .record({
    names: fc.array(name, { minLength: 6, maxLength: 6 }),
    roles: fc.array(maybe(text(30)), { minLength: 6, maxLength: 6 }),
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
      { minLength: 1, maxLength: 4 },
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

function wordsIn(rich: unknown): string {
  if (typeof rich === 'string') return rich
  if (Array.isArray(rich)) return rich.map(wordsIn).join('')
  return typeof rich === 'object' && rich !== null && 'text' in rich ? wordsIn(rich.text) : ''
}

function resultsOf(payload: Record<string, unknown>): unknown[] {
  const results = Array.isArray(payload.results) ? payload.results : payload.result ? [payload.result] : []
  return results.map((result: { input_message_content?: unknown }) => result.input_message_content ?? {})
}

describe('whatever the articles hold and whatever is asked', () => {
  it('every message is valid, and everything quoted stands in an article', { timeout: 120_000 }, async () => {
    let sent = 0
    let quotations = 0
    await fc.assert(
      fc.asyncProperty(
        corpus,
        fc.array(fc.tuple(saying, entities, fc.boolean(), fc.constantFrom('en', 'ru', 'ky')), {
          minLength: 4,
          maxLength: 8,
        }),
        fc.array(text(4), { maxLength: 3 }),
        fc.boolean(),
        async (articles, sayings, queries, richMessages) => {
          const server = await BotApiServer.start()
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
            const group = server.group('Group')
            let last: Message | undefined
            for (const [words, entities, isPrivate, language_code] of sayings) {
              const person = server.user({ language_code })
              const chat = isPrivate ? person.privateChat() : person.in(group)
              const replyTo = last?.chat.id === chat.chat.id ? { replyTo: last } : {}
              const fitting = entities.filter(({ offset, length }) => offset + length <= words.length)
              const said = await chat.during(() =>
                chat.send(words, { entities: fitting as MessageEntity[], ...replyTo }),
              )
              last = said.at(-1) ?? last
              if (!last || last.chat.id !== chat.chat.id) continue
              const data = last.reply_markup?.inline_keyboard
                .flat()
                .flatMap((b) => ('callback_data' in b ? [b.callback_data] : []))
              for (const each of data ?? []) await chat.pressData(last, each)
            }
            const ada = server.user()
            for (const query of ['', ...queries]) await ada.inlineQuery(query)
            await ada.in(group).askAsGuest(`@verbatim_test_bot ${queries[0] ?? ''}`)
          } finally {
            await bot.stop()
            await running
            await server.stop()
          }
          sent += server.record.calls.length
          const refused = server.record
            .refusals()
            .filter(({ error }) => !error?.description.includes('not modified'))
          expect(refused.map(({ method, payload, error }) => ({ method, payload, error }))).toEqual([])
          expect(wrong).toEqual([])
          const texts = articles.flatMap((article) => article.paragraphs.map((paragraph) => paragraph.text))
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
      { numRuns: 80, endOnFailure: true },
    )
    expect(sent).toBeGreaterThan(1000)
    expect(quotations).toBeGreaterThan(200)
  })
})
