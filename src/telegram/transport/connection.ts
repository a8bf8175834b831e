import { setMaxListeners } from 'node:events'
import type { Api } from 'grammy'
import type { Update, UserFromGetMe } from 'grammy/types'
import { describeError } from '../../logging/described-error.ts'
import type { Logger } from '../../logging/logger.ts'
import { openStateFolder, StateError } from '../../state/state-folder.ts'
import { lockState, type StateLock, StateTaken } from '../../state/state-lock.ts'
import { callSignal } from './calls/call-signal.ts'
import { faultOf } from './calls/faults.ts'
import { backoff, pause } from './calls/pause.ts'
import { isTokenRefused, TokenRefused } from './calls/token-refused.ts'
import { Handling, type HandlingOptions } from './incoming/handling.ts'
import type { PollingOptions } from './incoming/polling.ts'
import { FloodGate } from './outgoing/flood.ts'
import { Outage } from './outgoing/outage.ts'
import { type OutgoingOptions, outgoing } from './outgoing/outgoing.ts'
import { Pace, type PaceLimits, telegramLimits } from './outgoing/pace.ts'
import { Deliveries } from './state/deliveries.ts'
import type { FloodCounter } from './state/flood-counter.ts'
import { JournalMemory } from './state/journal.ts'
import { KeptUpdates } from './state/kept-updates.ts'
import { stateFile } from './state/state-file.ts'
import { ProcessMemory, type UpdateMemory } from './state/update-memory.ts'

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
/** What was cut off has so long to notice. */
const LAST_BREATH = 300
/** How long Telegram may take to answer whether it is there, in milliseconds. */
const PROBE = 2_000
/** For so many milliseconds after a call came through, it need not be asked. */
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
  const { logger, signal, flood, limits = telegramLimits, watcher = {}, tuning = {} } = options
  const cut = new AbortController()
  const closing = new AbortController()
  // Every call that waits listens to it: many listeners are no leak here.
  setMaxListeners(0, cut.signal, signal)
  const outage = new Outage(logger)
  const deliveries = new Deliveries()
  bot.api.config.use(
    outgoing({
      pace: new Pace(limits),
      outage,
      deliveries,
      flood: new FloodGate(flood?.perMinute ?? 0, flood?.counter),
      signal: cut.signal,
      closing: closing.signal,
      ...(watcher.onFailure ? { onFailure: watcher.onFailure } : {}),
      ...tuning.outgoing,
    }),
  )
  const me = await introduce(bot, signal)
  if (!me) return undefined
  const fileOf = stateFiles(me, options)
  const lock = options.memory ? undefined : await lockAt(fileOf('lock'), logger)
  const memory = options.memory ?? journalAt(fileOf('handled'), logger)
  const isReachable: Reachable = async () => outage.answered(FRESH) || (await isAnswering(bot.api))
  const refusal = new AbortController()
  let isConfirming = false
  const confirm = async (): Promise<void> => {
    if (isConfirming) return
    isConfirming = true
    if (await isTokenRefused(bot.api, signal)) refusal.abort()
    else logger.warn({}, 'Telegram refused a call as if it did not know the token, but it does')
    isConfirming = false
  }
  const handling = new Handling({
    handle: (update) => bot.handleUpdate(update),
    memory,
    deliveries,
    logger,
    stopping: signal,
    isReachable,
    onTokenRefused: () => void confirm(),
    ...(flood ? { onFlood: (update: Update, isNew: boolean) => flood.tell(bot.api, update, isNew) } : {}),
    ...(watcher.onDone ? { onDone: watcher.onDone } : {}),
    ...tuning.handling,
  })
  logger.info({ bot: me.username }, 'the bot is connected to Telegram')
  watcher.onReady?.(me, isReachable)
  const finish = async () => {
    const finished = new AbortController()
    const idle = handling.idle().then(() => finished.abort())
    const { grace = GRACE } = tuning
    const lastCalls = Math.min(LAST_CALLS, grace / 2)
    await pause(grace - lastCalls, finished.signal)
    closing.abort()
    await pause(lastCalls, finished.signal)
    cut.abort()
    await Promise.race([idle, pause(LAST_BREATH, finished.signal)])
    await memory.close()
    lock?.release()
  }
  const kept = new KeptUpdates({ path: fileOf('kept'), token: bot.api.token, logger })
  return { me, handling, outage, kept, refusal: refusal.signal, finish }
}

/** The path of the file for each thing that this bot writes down; undefined where there is no folder for it, which is logged. */
function stateFiles(
  { id }: UserFromGetMe,
  { apiRoot, stateDir, logger }: TransportOptions,
): (what: string) => string | undefined {
  try {
    if (stateDir === undefined) throw new StateError('this user has no home: set STATE_DIR to a folder')
    const owner = {
      bot: id,
      stateDir: openStateFolder(stateDir),
      ...(apiRoot === undefined ? {} : { apiRoot }),
    }
    return (what) => stateFile(owner, what)
  } catch (error) {
    logger.warn(
      { reason: describeError(error).message },
      'cannot write down which updates were handled: after a crash a few may be answered twice',
    )
    return () => undefined
  }
}

/**
 * Without a memory that they share, two processes with one folder would each answer what is kept there.
 * @throws {StateTaken} where another one has it
 */
async function lockAt(path: string | undefined, logger: Logger): Promise<StateLock | undefined> {
  if (path === undefined) return undefined
  try {
    return await lockState(path)
  } catch (error) {
    if (error instanceof StateTaken) throw error
    logger.warn(
      { err: error },
      'cannot see whether another process works with STATE_DIR: let it be the only one',
    )
    return undefined
  }
}

const journalAt = (path: string | undefined, logger: Logger): UpdateMemory =>
  path === undefined ? new ProcessMemory() : new JournalMemory(path, logger)

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
