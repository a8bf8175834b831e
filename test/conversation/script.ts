import { readFileSync } from 'node:fs'
import { z } from 'zod'

const turn = z.strictObject({
  /** What is typed. */
  say: z.string(),
  /** Patterns of what must be in the answer. */
  must: z.array(z.string()),
  /** Patterns of what must not. */
  never: z.array(z.string()),
  /** Patterns of buttons that must stand under it in a chat. */
  buttons: z.array(z.string()).default([]),
})

const script = z.array(
  z.strictObject({ conversation: z.string(), language: z.enum(['en', 'ru', 'ky']), turns: z.array(turn) }),
)

export type Turn = z.infer<typeof turn>

/** What strangers type, one conversation after the other, with what must come and what must not. */
export const conversations = script.parse(
  JSON.parse(readFileSync(new URL('script.json', import.meta.url), 'utf8')),
)

/** What is wrong with an answer, in words; empty where nothing is. White space counts as one blank. */
export function faultsOf({ say, must, never }: Turn, answer: string): string[] {
  const text = answer.replace(/\s+/gu, ' ')
  const missing = must.filter((pattern) => !new RegExp(pattern, 'u').test(text))
  const unwanted = never.filter((pattern) => new RegExp(pattern, 'u').test(text))
  return [
    ...missing.map((pattern) => `"${say}" got no /${pattern}/ but: ${text}`),
    ...unwanted.map((pattern) => `"${say}" got /${pattern}/ in: ${text}`),
  ]
}
