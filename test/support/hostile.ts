import fc from 'fast-check'

/**
 * Bodies that a webhook must bear: updates after Telegram's schema with pieces missing, of the wrong type, huge or of
 * unknown kinds, any JSON, and what is no JSON at all.
 */

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    '/ask',
    '/start',
    '/quotes x',
    '/ask@verbatim_test_bot why?',
    '@verbatim_test_bot',
    '\u0000',
    '\ud83d',
    '',
  ),
  fc.nat({ max: 3 }).map((size) => 'why '.repeat(10 ** size * 5)),
)

const id = fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.constantFrom(0, -1, -1_001_000_000_001, 1e300))

/** The right thing mostly; else anything, or nothing. */
function mostly<T>(right: fc.Arbitrary<T>): fc.Arbitrary<unknown> {
  return fc.oneof(
    { arbitrary: right, weight: 8 },
    { arbitrary: fc.jsonValue({ maxDepth: 2 }), weight: 1 },
    { arbitrary: fc.constant(undefined), weight: 1 },
  )
}

const user = fc.record({
  id: mostly(id),
  is_bot: mostly(fc.boolean()),
  first_name: mostly(words),
  username: mostly(words),
  language_code: mostly(words),
})

const chat = fc.record({
  id: mostly(id),
  type: mostly(fc.constantFrom('private', 'group', 'supergroup', 'channel', 'pigeon')),
  title: mostly(words),
})

const entity = fc.record({
  type: mostly(fc.constantFrom('bot_command', 'mention', 'bold', 'text_link', 'pigeon')),
  offset: mostly(fc.integer({ min: -5, max: 300 })),
  length: mostly(fc.integer({ min: -5, max: 300 })),
  user: mostly(user),
})

const entities = fc.array(mostly(entity), { maxLength: 5 })

const { message } = fc.letrec((tie) => ({
  message: fc.record({
    message_id: mostly(id),
    date: mostly(id),
    chat: mostly(chat),
    from: mostly(user),
    text: mostly(words),
    entities: mostly(entities),
    caption: mostly(words),
    caption_entities: mostly(entities),
    reply_to_message: fc.option(tie('message'), { nil: undefined, depthSize: 'small' }),
    photo: mostly(fc.constant([])),
    guest_query_id: mostly(words),
    ephemeral_message_id: mostly(id),
    forward_origin: mostly(fc.record({ type: words })),
    reply_markup: mostly(
      fc.record({
        inline_keyboard: fc.array(fc.array(mostly(fc.record({ text: words, callback_data: words })))),
      }),
    ),
    media_group_id: mostly(words),
    message_thread_id: mostly(id),
  }),
}))

const callback = fc.record({
  id: mostly(words),
  from: mostly(user),
  data: mostly(words),
  message: mostly(message),
  inline_message_id: mostly(words),
})
const inline = fc.record({
  id: mostly(words),
  from: mostly(user),
  query: mostly(words),
  offset: mostly(words),
})
const membership = fc.record({
  chat: mostly(chat),
  from: mostly(user),
  new_chat_member: mostly(fc.record({ status: words })),
})

const update = fc.oneof(
  {
    arbitrary: fc
      .constantFrom('message', 'edited_message', 'guest_message', 'channel_post')
      .chain((kind) => body(kind, mostly(message))),
    weight: 5,
  },
  { arbitrary: body('callback_query', mostly(callback)), weight: 3 },
  { arbitrary: body('inline_query', mostly(inline)), weight: 3 },
  { arbitrary: body('my_chat_member', mostly(membership)), weight: 1 },
  { arbitrary: words.chain((kind) => body(kind, fc.jsonValue({ maxDepth: 2 }))), weight: 1 },
)

function body(kind: string, what: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.record({ update_id: mostly(fc.integer({ min: 0 })), [kind]: what })
}

export const hostileBody: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: update.map((value) => JSON.stringify(value)), weight: 12 },
  { arbitrary: fc.json({ maxDepth: 3 }), weight: 1 },
  { arbitrary: update.chain((value) => cut(JSON.stringify(value))), weight: 1 },
  { arbitrary: words, weight: 1 },
)

function cut(text: string): fc.Arbitrary<string> {
  return fc.nat({ max: text.length }).map((end) => text.slice(0, end))
}
