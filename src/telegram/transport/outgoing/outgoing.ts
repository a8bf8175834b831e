import { HttpError, type RawApi, type Transformer } from 'grammy'
import { describeError } from '../../../logging/described-error.ts'
import { type CallSignal, Cutoff, callSignal, type Stoppable } from '../calls/call-signal.ts'
import { type ApiRefusal, type Fault, faultOf, faultOfRefusal } from '../calls/faults.ts'
import { backoff, pause } from '../calls/pause.ts'
import type { Deliveries, Delivery } from '../state/deliveries.ts'
import { Flooded, type FloodGate } from './flood.ts'
import type { Outage } from './outage.ts'
import type { Pace } from './pace.ts'

export interface OutgoingOptions {
  pace: Pace
  outage: Outage
  flood: FloodGate
  /** Tells for which update a call is made. */
  deliveries: Deliveries
  /** From then on nothing is waited for any more. */
  signal: AbortSignal
  /** From then on no update gets its first message: it would be cut off under way, and come twice. */
  closing?: AbortSignal
  /** How long one attempt may take, in milliseconds. */
  timeout?: number
  /** How long a call is tried again while the network or Telegram fails, in milliseconds. */
  patience?: number
  /** The first and the longest pause between two attempts, in milliseconds. */
  backoff?: { first: number; most: number }
  /** Called for each attempt that failed, with Telegram's code, or `network`. */
  onFailure?: (method: string, code: string) => void
}

type ApiAnswer = { ok: true } | ({ ok: false } & ApiRefusal)

/** These put a message into a chat: Telegram's limits count them. */
const MESSAGES = /^(send(?!ChatAction|MessageDraft|RichMessageDraft)|forwardMessage|copyMessage)/
/** These are seen by people: an update that came so far is not begun again. */
const SEEN = /^(send(?!ChatAction)|edit|forwardMessage|copyMessage|answerInlineQuery|answerGuestQuery)/
/** These are answers that a reader asked for: who asks for too many gets no more for a while. */
const COUNTED = /^(send(?!ChatAction)|editMessageText)/
/** These have their own loop, which knows better when to try again. */
const LEFT_ALONE = new Set(['getUpdates'])
/** Useful now or never: nobody waits for a typing notice or reads the results of an old inline query. */
const FLEETING = new Set(['sendChatAction', 'sendMessageDraft', 'sendRichMessageDraft', 'answerInlineQuery'])

/**
 * Makes calls to the Bot API last: messages go out at the pace that Telegram allows; where it asks for a pause
 * (429) or fails (5xx, network, half an answer, no answer in time), the call is made again, with growing pauses,
 * until it comes through or patience ends; a group that became a supergroup gets its message under its new id.
 * What then still fails is thrown without the address of the call in it, because that holds the token.
 *
 * A call whose connection broke may have been carried out: it is made again all the same, since a question without
 * an answer is worse than an answer twice. So that a process that is killed meanwhile, again and again, does not send
 * the same message each time, it is noted before a message goes out for an update (`Delivery.sending`).
 */
export function outgoing(options: OutgoingOptions): Transformer<RawApi> {
  const calls = new OutgoingCalls(options)
  return (prev, method, payload, callerSignal) =>
    LEFT_ALONE.has(method)
      ? passOn(() => prev(method, payload, callerSignal))
      : calls.make(method, payload, callerSignal, (sent, signal) => prev(method, sent, signal))
}

/** An attempt at a call: what went wrong, if anything, and its answer, or the error to be thrown. */
interface Attempt<R> {
  fault: Fault | undefined
  give: () => R
}

class OutgoingCalls {
  readonly #options: OutgoingOptions
  readonly #stop: Cutoff
  readonly #closing: Cutoff

  constructor(options: OutgoingOptions) {
    this.#options = options
    this.#stop = Cutoff.with(options.signal)
    this.#closing = options.closing ? Cutoff.with(options.closing) : this.#stop
  }

  /** Makes a call until it comes through or patience ends. `call`: one attempt, with what is to be sent. */
  async make<P extends object, R extends ApiAnswer>(
    method: string,
    payload: P,
    callerSignal: CallSignal | undefined,
    call: (payload: P, signal: CallSignal) => Promise<R>,
  ): Promise<R> {
    const { deliveries, flood, patience = 300_000 } = this.#options
    const stop = this.#stop
    const delivery = deliveries.of(chatOf(payload))
    const isMessage = MESSAGES.test(method)
    if (delivery && COUNTED.test(method)) await admit(flood, delivery)
    const end = performance.now() + (FLEETING.has(method) ? Math.min(patience, 10_000) : patience)
    let sent = payload
    for (let attempts = 1; ; attempts += 1) {
      const chat = chatOf(sent)
      if (isMessage) await this.#turn(chat, delivery)
      // Where the process stops, nobody waits any more for what becomes of the call: that is not known.
      const noteFailed = async () => {
        if (isMessage && !stop.aborted && !delivery?.shown) await delivery?.unsent()
      }
      const tried = await this.#attempt(method, callerSignal, (signal) => call(sent, signal), noteFailed)
      if (tried.fault === undefined) {
        if (delivery && SEEN.test(method)) delivery.shown = true
        return tried.give()
      }
      if (tried.fault.kind === 'moved' && chat !== String(tried.fault.to)) {
        sent = { ...sent, chat_id: tried.fault.to }
        continue
      }
      const wait = this.#pauseAfter(tried.fault, attempts, chat)
      const isOver = stop.aborted || callerSignal?.aborted || performance.now() + (wait ?? 0) > end
      if (wait === undefined || isOver) return tried.give()
      await pause(wait, stop, callerSignal)
    }
  }

  /** Waits until a message may go out, and notes that it does. */
  async #turn(chat: string, delivery: Delivery | undefined): Promise<void> {
    await this.#options.pace.turn(chat, delivery?.shown ? this.#stop : this.#closing)
    if (this.#closing.aborted && !delivery?.shown) throw new HttpError('the process stops', undefined)
    if (!this.#stop.aborted) await delivery?.sending()
  }

  async #attempt<R extends ApiAnswer>(
    method: string,
    callerSignal: CallSignal | undefined,
    call: (signal: CallSignal) => Promise<R>,
    noteFailed: () => Promise<void>,
  ): Promise<Attempt<R>> {
    const { outage, timeout = 20_000, onFailure } = this.#options
    const limit = timeLimit(timeout, this.#stop, callerSignal)
    try {
      const response = await call(limit.signal)
      if (response.ok) {
        outage.recovered()
        return { fault: undefined, give: () => response }
      }
      // Before it is told: whoever reads of it may end the process.
      await noteFailed()
      onFailure?.(method, String(response.error_code))
      const fault = faultOfRefusal(response)
      if (fault.kind === 'trouble') outage.failed(method, response.description)
      return { fault, give: () => response }
    } catch (error) {
      const clean = sanitised(error)
      await noteFailed()
      onFailure?.(method, 'network')
      if (!this.#stop.aborted) outage.failed(method, describeError(clean).message)
      const give = () => {
        throw clean
      }
      return { fault: faultOf(clean), give }
    } finally {
      limit.done()
    }
  }

  /** Milliseconds until the next attempt; undefined where another one cannot help. */
  #pauseAfter(fault: Fault, attempts: number, chat: string): number | undefined {
    const { pace, backoff: pauses = { first: 500, most: 15_000 } } = this.#options
    if (fault.kind === 'wait') {
      pace.hold(fault.seconds, chat)
      return fault.seconds * 1000
    }
    return fault.kind === 'trouble' ? backoff(attempts, pauses.first, pauses.most) : undefined
  }
}

/** The same error without its cause, which may hold the address of the call and with it the token. */
function sanitised(error: unknown): unknown {
  if (!(error instanceof HttpError) || error.error instanceof Flooded) return error
  const clean = new HttpError(describeError(error).message, undefined)
  delete clean.stack
  return clean
}

/** Counts an answer for whom it is; throws as grammY does where something stops a call before it is made. */
async function admit(flood: FloodGate, { user }: Delivery): Promise<void> {
  if (user === undefined) return
  try {
    await flood.admit(user)
  } catch (error) {
    throw error instanceof Flooded ? new HttpError(error.message, error) : error
  }
}

async function passOn<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    throw sanitised(error)
  }
}

/** The chat that a call goes to; empty where it goes to none. */
function chatOf(payload: object): string {
  return 'chat_id' in payload ? String(payload.chat_id) : ''
}

/** A signal that comes when the time is up or one of the others comes; `done` lets go of them. */
function timeLimit(milliseconds: number, ...others: (Stoppable | undefined)[]) {
  const cutoff = new Cutoff()
  const abort = () => cutoff.abort()
  const timer = setTimeout(abort, milliseconds)
  for (const other of others) {
    if (other?.aborted) abort()
    else other?.addEventListener('abort', abort)
  }
  const done = () => {
    clearTimeout(timer)
    for (const other of others) other?.removeEventListener('abort', abort)
  }
  return { signal: callSignal(cutoff), done }
}
