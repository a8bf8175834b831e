import { GrammyError, HttpError } from 'grammy'

/**
 * What a failed call to the Bot API means for whoever made it:
 * - `wait`: Telegram asks for a pause of so many seconds;
 * - `trouble`: the network or Telegram's servers; whether the call was carried out is unknown;
 * - `moved`: the group has this id now;
 * - `shut`: the chat does not let the bot in or write (blocked, removed, no rights, topic closed): for good;
 * - `token`: the bot's token is wrong or was revoked;
 * - `conflict`: somebody else fetches the updates;
 * - `refused`: the call itself is wrong, or came too late;
 * - `bug`: no error of a call at all.
 */
export type Fault =
  | { kind: 'wait'; seconds: number }
  | { kind: 'trouble' }
  | { kind: 'moved'; to: number }
  | { kind: 'shut' | 'token' | 'conflict' | 'refused' | 'bug' }

/** What of an answer of the Bot API decides; GrammyError has it too. */
export interface ApiRefusal {
  error_code: number
  description: string
  parameters?: { retry_after?: number; migrate_to_chat_id?: number } | undefined
}

const SHUT =
  /not enough rights|have no rights|CHAT_WRITE_FORBIDDEN|TOPIC_CLOSED|TOPIC_DELETED|message thread not found|chat not found|CHAT_RESTRICTED|CHANNEL_PRIVATE|PEER_ID_INVALID|USER_IS_BLOCKED|need administrator rights|group chat was deactivated/i

/** In seconds. Telegram's own pauses can be long; what names none, or one that makes no sense, gets the shortest. */
const SHORTEST_PAUSE = 1
const LONGEST_PAUSE = 3_600

/** What is asked for, within these bounds, whatever it is: a wrong number must neither spin nor stall. */
function pauseOf(seconds: unknown): number {
  if (typeof seconds !== 'number' || Number.isNaN(seconds)) return SHORTEST_PAUSE
  return Math.min(Math.max(seconds, SHORTEST_PAUSE), LONGEST_PAUSE)
}

export function faultOf(error: unknown): Fault {
  if (error instanceof HttpError) return { kind: 'trouble' }
  if (error instanceof GrammyError) return faultOfRefusal(error)
  return { kind: 'bug' }
}

export function faultOfRefusal({ error_code, description, parameters }: ApiRefusal): Fault {
  if (error_code === 429) return { kind: 'wait', seconds: pauseOf(parameters?.retry_after) }
  if (!(error_code >= 300 && error_code < 500)) return { kind: 'trouble' }
  if (parameters?.migrate_to_chat_id !== undefined)
    return { kind: 'moved', to: parameters.migrate_to_chat_id }
  if (error_code === 401 || (error_code === 404 && description === 'Not Found')) return { kind: 'token' }
  if (error_code === 409) return { kind: 'conflict' }
  if (error_code === 403 || SHUT.test(description)) return { kind: 'shut' }
  return { kind: 'refused' }
}
