import { z } from 'zod'
import { badRequest } from './refusal.ts'

export const chatIdSchema = z.union([z.number(), z.string().min(1)])

/** The payload as that schema describes it; refuses what does not fit, as Telegram would. */
export function parseCall<T>(schema: z.ZodType<T>, payload: unknown): T {
  const parsed = schema.safeParse(payload)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw badRequest(`can't parse "${issue?.path.join('.') ?? ''}": ${issue?.message ?? 'invalid'}`)
}
