import { setMaxListeners } from 'node:events'
import type { Api } from 'grammy'
import type { Update, UserFromGetMe } from 'grammy/types'
import type { Logger } from '../../logging/logger.ts'
import { callSignal } from './calls/call-signal.ts'
import { faultOf } from './calls/faults.ts'
import { backoff, pause } from './calls/pause.ts'
import { isTokenRefused } from './calls/token-check.ts'
import { TokenRefused } from './calls/token-refused.ts'
import { Handling, type HandlingOptions } from './incoming/handling.ts'
import type { PollingOptions } from './incoming/polling.ts'
import { FloodGate } from './outgoing/flood.ts'
import { Outage } from './outgoing/outage.ts'
import { type OutgoingOptions, outgoing } from './outgoing/outgoing.ts'
import { Pace, type PaceLimits, telegramLimits } from './outgoing/pace.ts'
import { openBotState } from './state/bot-state.ts'
import { Deliveries } from './state/deliveries.ts'
import type { FloodCounter } from './state/flood-counter.ts'
import type { KeptUpdates } from './state/kept-updates.ts'
import type { UpdateMemory } from './state/update-memory.ts'

/** A grammY bot, whatever its context. */
export interface ServedBot {
  readonly api: Api
  botInfo: UserFromGetMe
  handleUpdate(update: Update): Promise<void>
}

/** Who watches over the bot; all optional. */
export interface Watcher {
  onFailure?: OutgoingOptions['onFailure']
  onDone?: HandlingOptions['onDone']
  /** The bot is known to Telegram and takes updates from now on. */
  onReady?: (me: UserFromGetMe, isReachable: Reachable) => void
}

/** Tells somebody who asks too much, the first time in a minute (`isNew`); nothing may be left waiting after it. */
export type TellFlooder = (api: Api, update: Update, isNew: boolean) => Promise<void>

export interface TransportOptions {
  logger: Logger
  /** Aborted when the process shall stop: nothing new is taken, what is in hand is finished. */
  signal: AbortSignal
  /** The Bot API server; what is known of its updates is its own. */
  apiRoot?: string
  /** A folder for what must outlive the process; without one nothing does. */
  stateDir?: string | undefined
  /** Instead of the journal. */
  memory?: UpdateMemory
  limits?: PaceLimits
  /** How many answers a reader gets in a minute, and what they are told when it is too much, in their language. */
  flood?: { perMinute: number; counter?: FloodCounter; tell: TellFlooder }
  watcher?: Watcher
  /** For tests and self-hosted servers: times other than the usual ones. */
  tuning?: {
    outgoing?: Pick<OutgoingOptions, 'timeout' | 'patience' | 'backoff'>
    polling?: Pick<PollingOptions, 'timeout' | 'backoff' | 'patience' | 'lastPatience'>
    handling?: Pick<HandlingOptions, 'attempts' | 'backoff'>
    /** How long what is in hand may take after the signal, in milliseconds. */
    grace?: number
  }
}

/**
 * Kubernetes, systemd, Heroku and Docker kill after 10 seconds or more: what is in hand gets this long. The last words
 * to Redis, to Telegram and to whoever is connected come after it, and may take 3 seconds where nothing answers.
 */
const GRACE = 6_500
/** Before its end no update gets its first message any more: what is under way shall come through. */
const LAST_CALLS = 2_500
/** In milliseconds, for what was cut off to notice. */
const LAST_BREATH = 300
/** How long Telegram may take to answer whether it is there, in milliseconds. */
const PROBE = 2_000
/** In milliseconds after a call came through: until then it need not be asked. */
const FRESH = 30_000

/** A bot that is tied to the network: what polling and webhook share. */
export interface Connection {
  me: UserFromGetMe
  handling: Handling
  outage: Outage
  kept: KeptUpdates
  /** Aborted when Telegram does not know the token any more. */
  refusal: AbortSignal
  /** Waits for what is in hand, at most for the grace; then cuts it off and lets go of everything. */
  finish: () => Promise<void>
}

/** Whether the Bot API answers now: known while calls go through, asked where the last one failed or is long ago. */
export type Reachable = () => Promise<boolean>

/**
 * Makes the bot's calls last (see `outgoing`), asks Telegram who it is, and prepares the handling of its updates.
 * Waits for as long as the Bot API is away; undefined where the signal came meanwhile.
 * @throws {TokenRefused} where Telegram does not know the token
 * @throws {StateTaken} where another process of this bot works with the same folder, and they share no memory
 */
export async function connect(bot: ServedBot, options: TransportOptions): Promise<Connection | undefined> {
  const { logger, signal, watcher = {} } = options
  const outage = new Outage(logger)
  const deliveries = new Deliveries()
  const end = new CallsEnd(signal)
  makeCallsLast(bot.api, options, { outage, deliveries, end })
  const me = await introduce(bot, signal)
  if (!me) return undefined
  const { apiRoot, stateDir } = options
  const state = await openBotState({
    bot: me.id,
    token: bot.api.token,
    apiRoot,
    stateDir,
    memory: options.memory,
    logger,
  })
  const isReachable: Reachable = async () => outage.answered(FRESH) || (await isAnswering(bot.api))
  const refusal = new AbortController()
  const handling = handlingOf(bot, options, {
    memory: state.memory,
    deliveries,
    isReachable,
    onTokenRefused: confirmation(bot.api, logger, signal, refusal),
  })
  logger.info({ bot: me.username }, 'the bot is connected to Telegram')
  watcher.onReady?.(me, isReachable)
  const finish = async () => {
    await end.after(handling.idle(), options.tuning?.grace)
    await state.close()
  }
  return { me, handling, outage, kept: state.kept, refusal: refusal.signal, finish }
}

/** From then on the bot's calls are made again until they come through. */
function makeCallsLast(
  api: Api,
  { limits = telegramLimits, flood, watcher = {}, tuning = {} }: TransportOptions,
  { outage, deliveries, end }: { outage: Outage; deliveries: Deliveries; end: CallsEnd },
): void {
  api.config.use(
    outgoing({
      pace: new Pace(limits),
      outage,
      deliveries,
      flood: new FloodGate(flood?.perMinute ?? 0, flood?.counter),
      signal: end.cut,
      closing: end.closing,
      ...(watcher.onFailure ? { onFailure: watcher.onFailure } : {}),
      ...tuning.outgoing,
    }),
  )
}

function handlingOf(
  bot: ServedBot,
  { logger, signal, flood, watcher = {}, tuning = {} }: TransportOptions,
  parts: Pick<HandlingOptions, 'memory' | 'deliveries' | 'isReachable' | 'onTokenRefused'>,
): Handling {
  return new Handling({
    ...parts,
    handle: (update) => bot.handleUpdate(update),
    logger,
    stopping: signal,
    ...(flood ? { onFlood: (update: Update, isNew: boolean) => flood.tell(bot.api, update, isNew) } : {}),
    ...(watcher.onDone ? { onDone: watcher.onDone } : {}),
    ...tuning.handling,
  })
}

/** Asks, once at a time, whether the token is refused as one call says, and then aborts the refusal. */
function confirmation(api: Api, logger: Logger, signal: AbortSignal, refusal: AbortController): () => void {
  let isConfirming = false
  const confirm = async (): Promise<void> => {
    if (isConfirming) return
    isConfirming = true
    if (await isTokenRefused(api, signal)) refusal.abort()
    else logger.warn({}, 'Telegram refused a call as if it did not know the token, but it does')
    isConfirming = false
  }
  return () => void confirm()
}

/** How calls end when the process stops: first those that would begin an answer, then all. */
class CallsEnd {
  readonly #cut = new AbortController()
  readonly #closing = new AbortController()

  constructor(signal: AbortSignal) {
    // Every call that waits listens to it: many listeners are no leak here.
    setMaxListeners(0, this.#cut.signal, signal)
  }

  /** From then on nothing is waited for. */
  get cut(): AbortSignal {
    return this.#cut.signal
  }

  /** From then on no update gets its first message. */
  get closing(): AbortSignal {
    return this.#closing.signal
  }

  /** Resolves when the work is done, or at the end of the grace, in milliseconds. */
  async after(work: Promise<void>, grace = GRACE): Promise<void> {
    const finished = new AbortController()
    const idle = work.then(() => finished.abort())
    const lastCalls = Math.min(LAST_CALLS, grace / 2)
    await pause(grace - lastCalls, finished.signal)
    this.#closing.abort()
    await pause(lastCalls, finished.signal)
    this.#cut.abort()
    await Promise.race([idle, pause(LAST_BREATH, finished.signal)])
  }
}

async function isAnswering(api: Api): Promise<boolean> {
  try {
    await api.getMe(callSignal(AbortSignal.timeout(PROBE)))
    return true
  } catch {
    return false
  }
}

/** Asks who the bot is until Telegram answers. The calls themselves are repeated and logged by `outgoing`. */
async function introduce(bot: ServedBot, signal: AbortSignal): Promise<UserFromGetMe | undefined> {
  for (let attempt = 1; !signal.aborted; attempt += 1) {
    try {
      bot.botInfo = await bot.api.getMe(callSignal(signal))
      return bot.botInfo
    } catch (error) {
      if (faultOf(error).kind === 'token' && (await isTokenRefused(bot.api, signal))) throw new TokenRefused()
      await pause(backoff(attempt, 1_000, 30_000), signal)
    }
  }
  return undefined
}
