import { GrammyError } from 'grammy'

/** Why the Bot API did not take a call. */
export type Refusal =
  /** An edit that changes nothing: all is well. */
  | 'unchanged'
  /** The bot may not write there, or the chat or message is gone: nothing more to do. */
  | 'closed'
  /** The group is a supergroup now and has another id. */
  | 'moved'
  /** The server does not know the method. */
  | 'unknown-method'
  /** The message itself is not taken: a plainer one may be. */
  | 'invalid'

const unchanged = /message is not modified/iu
const closed =
  /chat not found|user not found|not enough rights|have no rights|need administrator rights|not a member|was kicked|blocked|deactivated|deleted|TOPIC_|thread not found|CHAT_WRITE_FORBIDDEN|CHAT_RESTRICTED|CHAT_SEND_|PEER_ID_INVALID|message to edit not found|can't be edited|MESSAGE_ID_INVALID|query is too old|query ID is invalid|QUERY_ID_INVALID/iu

/**
 * Why a call was refused for good. `undefined` for what may pass (too many requests, a server or network
 * that fails): whether it got through is not known then, and it is for the update loop to try again.
 */
export function refusalOf(error: unknown): Refusal | undefined {
  if (!(error instanceof GrammyError)) return undefined
  const { error_code, description, parameters } = error
  if (parameters.migrate_to_chat_id !== undefined) return 'moved'
  if (error_code === 403) return 'closed'
  if (error_code === 404) return /method not found/iu.test(description) ? 'unknown-method' : undefined
  if (error_code !== 400) return undefined
  if (unchanged.test(description)) return 'unchanged'
  return closed.test(description) ? 'closed' : 'invalid'
}
