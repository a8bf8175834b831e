import { GrammyError } from 'grammy'
import { faultOf } from '../transport/calls/faults.ts'

/** Why the Bot API did not take a call, and never will. */
export type Refusal =
  /** An edit that changes nothing: all is well. */
  | 'unchanged'
  /** The bot may not write there, or what it is about is gone: nothing more to do. */
  | 'closed'
  /** The group is a supergroup now and has another id. */
  | 'moved'
  /** The server does not know the method. */
  | 'unknown-method'
  /** The message itself is not taken: a plainer one may be. */
  | 'invalid'

const unchanged = /message is not modified/iu
const gone =
  /message to edit not found|can't be edited|MESSAGE_ID_INVALID|query is too old|query ID is invalid|QUERY_ID_INVALID/iu

/**
 * Why a call was refused for good. `undefined` for what may pass (a network or server that fails, too many
 * requests): whether it got through is not known then, and it is for the update loop to try again; and for
 * what is no refusal of a call at all.
 */
export function refusalOf(error: unknown): Refusal | undefined {
  if (!(error instanceof GrammyError)) return undefined
  const { kind } = faultOf(error)
  if (kind === 'moved') return 'moved'
  if (kind === 'shut') return 'closed'
  if (kind !== 'refused') return undefined
  if (/method not found/iu.test(error.description)) return 'unknown-method'
  if (unchanged.test(error.description)) return 'unchanged'
  return gone.test(error.description) ? 'closed' : 'invalid'
}

/** Whether what failed may work when it is tried again, or is for whoever runs the bot to know. */
export function isPassing(error: unknown): boolean {
  const { kind } = faultOf(error)
  return kind !== 'bug' && kind !== 'refused' && kind !== 'shut' && kind !== 'moved'
}
