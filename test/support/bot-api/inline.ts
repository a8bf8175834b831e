import { z } from 'zod'
import { parseCall } from './call.ts'
import { inlineKeyboardSchema } from './markup.ts'
import { type Content, contentOf } from './messages.ts'
import { badRequest } from './refusal.ts'
import { richMessageSchema } from './rich.ts'
import { entitySchema, isBlank, isLink } from './text.ts'

const contentSchema = z.looseObject({
  message_text: z.string().optional(),
  parse_mode: z.string().optional(),
  entities: z.array(entitySchema).optional(),
  rich_message: richMessageSchema.optional(),
})

const resultSchema = z.looseObject({
  type: z.string(),
  id: z.string(),
  title: z.string().optional(),
  description: z.string().optional(),
  url: z.string().optional(),
  input_message_content: contentSchema.optional(),
  reply_markup: inlineKeyboardSchema.optional(),
})

export type InlineResult = z.infer<typeof resultSchema>

const answerSchema = z.looseObject({
  inline_query_id: z.string(),
  results: z.array(resultSchema),
  cache_time: z.number().int().nonnegative().optional(),
  is_personal: z.boolean().optional(),
  next_offset: z.string().optional(),
  button: z.looseObject({ text: z.string().min(1), start_parameter: z.string().optional() }).optional(),
})

export type InlineAnswer = z.infer<typeof answerSchema>

const guestSchema = z.looseObject({ guest_query_id: z.string(), result: resultSchema })

/** The kinds that this server reads; others exist in Telegram. */
const kinds = new Set(['article'])

/** What an inline result becomes once it is chosen; refuses what Telegram refuses. */
export function checkResult(result: InlineResult): Content {
  const bytes = Buffer.byteLength(result.id)
  if (bytes < 1 || bytes > 64) throw badRequest('RESULT_ID_INVALID')
  if (!kinds.has(result.type))
    throw badRequest(`can't parse inline query result: this server reads no "${result.type}"`)
  if (isBlank(result.title ?? '')) throw badRequest('ARTICLE_TITLE_EMPTY')
  if (result.url !== undefined && !isLink(result.url)) throw badRequest('WEBPAGE_URL_INVALID')
  const content = result.input_message_content
  if (!content) throw badRequest('MESSAGE_TEXT_EMPTY')
  return contentOf({ ...content, text: content.message_text }, result.reply_markup)
}

/** answerInlineQuery: the answer, checked. */
export function parseInlineAnswer(payload: unknown): InlineAnswer {
  const answer = parseCall(answerSchema, payload)
  if (answer.results.length > 50) throw badRequest('RESULTS_TOO_MUCH')
  const ids = new Set(answer.results.map(({ id }) => id))
  if (ids.size < answer.results.length) throw badRequest('RESULT_ID_DUPLICATE')
  answer.results.forEach(checkResult)
  if (Buffer.byteLength(answer.next_offset ?? '') > 64) throw badRequest('NEXT_OFFSET_INVALID')
  const parameter = answer.button?.start_parameter
  if (parameter !== undefined && !/^[A-Za-z0-9_-]{1,64}$/.test(parameter))
    throw badRequest('START_PARAM_INVALID')
  return answer
}

/** answerGuestQuery: the query and what its result becomes. */
export function parseGuestAnswer(payload: unknown): {
  query: string
  result: InlineResult
  content: Content
} {
  const { guest_query_id, result } = parseCall(guestSchema, payload)
  return { query: guest_query_id, result, content: checkResult(result) }
}
