import { randomUUID } from 'node:crypto'
import { createClient } from '@redis/client'
import type { Logger } from '../../../logging/logger.ts'
import { LATE, pause, within } from '../calls/pause.ts'
import { type AnswerMemory, LAST_SHOWN, ProcessAnswers } from './answer-memory.ts'
import { type FloodCounter, ProcessCounter } from './flood-counter.ts'
import { type Claim, MOST_SENDINGS, ProcessMemory, type UpdateMemory } from './update-memory.ts'

/** How long an update belongs to a process that may have died, in milliseconds; renewed while it is in hand. */
const LEASE = 15_000
/** How long a handled update is remembered, in milliseconds: Telegram keeps updates for a day. */
const REMEMBERED = 86_400_000
const MINUTE = 60_000
/** How long Redis may take to answer, in milliseconds: readers wait for it. */
const PATIENCE = 1_000
const GREETING = 5_000

export interface RedisOptions {
  /** redis:// or rediss:// */
  url: string
  /** Keys begin with it: bots that share a Redis do not meet. */
  prefix: string
  logger: Logger
  /** How long a new connection may take until it answers, in milliseconds, before another one is tried. */
  greeting?: number
  /** How often it is tried whether Redis takes something again that took nothing, and what is in hand is held on to; in milliseconds. */
  interval?: number
}

type Client = ReturnType<typeof createRedisClient>

function createRedisClient(url: string) {
  return createClient({
    url,
    disableOfflineQueue: true,
    socket: { connectTimeout: 2_000, reconnectStrategy: (retries) => Math.min(50 * 2 ** retries, 2_000) },
  })
}

/**
 * What the copies of the bot share: which updates were handled, and how much each reader asked. Where Redis is away,
 * or does not answer in time, it says so once, and each copy goes on with a memory of its own until Redis is back: answering twice is better
 * than not at all.
 */
export class SharedMemory implements UpdateMemory, FloodCounter, AnswerMemory {
  readonly #options: RedisOptions
  #client: Client
  readonly #own = {
    memory: new ProcessMemory(),
    counter: new ProcessCounter(),
    answers: new ProcessAnswers(),
  }
  readonly #name = randomUUID()
  readonly #held = new Set<string>()
  /** The updates of which this process noted that a message goes out. */
  readonly #sending = new Set<string>()
  readonly #renewal: NodeJS.Timeout
  #isAway = false
  #isMending = false
  #isClosed = false

  private constructor(options: RedisOptions) {
    this.#options = options
    this.#client = this.#newClient()
    this.#renewal = setInterval(() => void this.#renew(), options.interval ?? LEASE / 3)
    this.#renewal.unref()
  }

  #newClient(): Client {
    const client = createRedisClient(this.#options.url)
    client.on('error', (error: unknown) => this.#lost({ err: error }))
    client.on('ready', () => this.#found())
    return client
  }

  /** Resolves when Redis answers, or after a moment without it. */
  static async connect(options: RedisOptions): Promise<SharedMemory> {
    const shared = new SharedMemory(options)
    await shared.#try<unknown>(undefined, () => shared.#client.connect())
    return shared
  }

  /** Whether Redis answers now. */
  get isReady(): boolean {
    return this.#client.isReady
  }

  async claim(fingerprint: string): Promise<Claim> {
    if (this.#own.memory.claim(fingerprint) === 'handled') return 'handled'
    return this.#ask<Claim>('mine', async () => {
      const key = this.#key('update', fingerprint)
      const expiration = { type: 'PX', value: LEASE } as const
      const [taken, sendings] = await Promise.all([
        this.#client.set(key, this.#name, { condition: 'NX', expiration }),
        this.#client.get(this.#key('sending', fingerprint)),
      ])
      const holder = taken === null ? await this.#client.get(key) : this.#name
      if (holder === 'done' || Number(sendings) >= MOST_SENDINGS) return 'handled'
      if (holder !== this.#name) return 'elsewhere'
      this.#held.add(fingerprint)
      return 'mine'
    })
  }

  async sending(fingerprint: string): Promise<void> {
    if (this.#sending.has(fingerprint)) return
    this.#sending.add(fingerprint)
    const key = this.#key('sending', fingerprint)
    await this.#ask<unknown>(undefined, () => this.#client.multi().incr(key).pExpire(key, REMEMBERED).exec())
  }

  async unsent(fingerprint: string): Promise<void> {
    if (!this.#sending.delete(fingerprint)) return
    await this.#ask<unknown>(undefined, () => this.#client.decr(this.#key('sending', fingerprint)))
  }

  async handled(fingerprint: string): Promise<void> {
    this.#held.delete(fingerprint)
    this.#sending.delete(fingerprint)
    this.#own.memory.handled(fingerprint)
    await this.#tell(async (key) => {
      const expiration = { type: 'PX', value: REMEMBERED } as const
      const done = this.#client.set(key, 'done', { expiration })
      await Promise.all([done, this.#client.del(this.#key('sending', fingerprint))])
    }, fingerprint)
  }

  async release(fingerprint: string): Promise<void> {
    this.#held.delete(fingerprint)
    await this.#tell((key) => this.#client.del(key), fingerprint)
  }

  async count(key: string): Promise<number> {
    const own = this.#own.counter.count(key)
    return this.#ask(own, async () => {
      // The minute begins with the first count.
      const minute = this.#key('minute', key)
      const first = { condition: 'NX', expiration: { type: 'PX', value: MINUTE } } as const
      const [, count] = await this.#client.multi().set(minute, '0', first).incr(minute).exec()
      return Number(count)
    })
  }

  async answerTo(question: string): Promise<number | undefined> {
    const own = this.#own.answers.answerTo(question)
    if (own !== undefined) return own
    return this.#ask<number | undefined>(undefined, async () => {
      const answer = await this.#client.get(this.#key('answer', question))
      return answer === null ? undefined : Number(answer)
    })
  }

  async answered(question: string, answer: number): Promise<void> {
    this.#own.answers.answered(question, answer)
    await this.#ask<unknown>(undefined, () => {
      const expiration = { type: 'PX', value: REMEMBERED } as const
      return this.#client.set(this.#key('answer', question), String(answer), { expiration })
    })
  }

  async lastShown(chat: string): Promise<string | undefined> {
    const own = this.#own.answers.lastShown(chat)
    return this.#ask<string | undefined>(
      own,
      async () => (await this.#client.get(this.#key('shown', chat))) ?? undefined,
    )
  }

  async showed(chat: string, shown: string): Promise<void> {
    this.#own.answers.showed(chat, shown)
    await this.#ask<unknown>(undefined, () => {
      const expiration = { type: 'PX', value: LAST_SHOWN } as const
      return this.#client.set(this.#key('shown', chat), shown, { expiration })
    })
  }

  async close(): Promise<void> {
    if (this.#isClosed) return
    this.#isClosed = true
    clearInterval(this.#renewal)
    if (this.#isUsable) await within(PATIENCE, this.#client.close()).catch(() => LATE)
    // Also one that calls itself closed: it may wait for what does not come.
    this.#client.destroy()
  }

  get #isUsable(): boolean {
    return this.#client.isReady && !this.#isMending
  }

  #key(kind: string, name: string): string {
    return `${this.#options.prefix}:${kind}:${name}`
  }

  /** Asks where Redis can be asked. */
  async #ask<T>(otherwise: T, ask: () => Promise<T>): Promise<T> {
    return this.#isUsable ? this.#try(otherwise, ask) : otherwise
  }

  /** What that comes to, or something else where Redis fails or takes too long. */
  async #try<T>(otherwise: T, ask: () => Promise<T>): Promise<T> {
    try {
      const answer = await within(PATIENCE, ask())
      if (answer !== LATE) return answer
      this.#lost({ reason: `no answer within ${PATIENCE} ms` })
      void this.#mend()
    } catch (error) {
      this.#lost({ err: error })
    }
    return otherwise
  }

  /**
   * A connection over which nothing comes back is given up for a new one, until one answers; each by a client of its
   * own, since one that is told to connect again while it connects has two connections.
   */
  async #mend(): Promise<void> {
    if (this.#isMending) return
    this.#isMending = true
    const { greeting = GREETING } = this.#options
    while (!this.#isClosed) {
      this.#client.destroy()
      this.#client = this.#newClient()
      const greeted = await within(greeting, this.#client.connect()).catch(() => LATE)
      if (greeted !== LATE || this.#isClosed) break
      await pause(PATIENCE)
    }
    this.#isMending = false
    this.#found()
  }

  async #renew(): Promise<void> {
    if (this.#isAway && this.#isUsable) await this.#probe()
    for (const fingerprint of this.#held)
      await this.#tell((key) => this.#client.pExpire(key, LEASE), fingerprint)
  }

  /** A Redis that is full answers what it is asked and takes nothing: it is used again when it takes something. */
  async #probe(): Promise<void> {
    const expiration = { type: 'PX', value: PATIENCE } as const
    const isTaken = await this.#try(false, async () => {
      await this.#client.set(this.#key('probe', this.#name), '', { expiration })
      return true
    })
    if (isTaken) this.#found()
  }

  #tell(command: (key: string) => Promise<unknown>, fingerprint: string): Promise<unknown> {
    return this.#ask<unknown>(undefined, () => command(this.#key('update', fingerprint)))
  }

  /** `fields`: why, for the log. */
  #lost(fields: object): void {
    if (this.#isAway || this.#isClosed) return
    this.#isAway = true
    this.#options.logger.warn(fields, 'Redis does not answer; this process remembers by itself until it does')
  }

  #found(): void {
    if (this.#isMending || this.#isClosed) return
    if (this.#isAway) this.#options.logger.info({}, 'Redis answers again')
    this.#isAway = false
  }
}
