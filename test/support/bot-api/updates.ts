import { Agent, request } from 'node:http'
import type { Update } from 'grammy/types'
import { Refusal } from './refusal.ts'

/** What Telegram leaves out unless `allowed_updates` names it. */
const unaskedFor = new Set(['chat_member', 'message_reaction', 'message_reaction_count'])

const known = new Set<string>([
  ...['message', 'edited_message', 'channel_post', 'edited_channel_post', 'business_connection'],
  ...['business_message', 'edited_business_message', 'deleted_business_messages', 'guest_message'],
  ...[
    'stopped_message_generation',
    'inline_query',
    'chosen_inline_result',
    'callback_query',
    'shipping_query',
  ],
  ...[
    'pre_checkout_query',
    'purchased_paid_media',
    'poll',
    'poll_answer',
    'my_chat_member',
    'chat_join_request',
  ],
  ...['chat_boost', 'removed_chat_boost', 'managed_bot', 'subscription', ...unaskedFor],
])

export interface Webhook {
  url: string
  secret: string | undefined
  maxConnections: number
  allowedUpdates: string[] | undefined
  lastErrorDate?: number
  lastErrorMessage?: string
}

interface Pending {
  update: Update
  /** Updates of one chat are delivered one after the other. */
  lane: string
  attempts: number
  notBefore: number
}

interface Poll {
  answer: (updates: Update[]) => void
  refuse: (refusal: Refusal) => void
  offset: number
  limit: number
}

/** The queue of a bot: every update stays in it until it is confirmed by an offset or by a webhook's 2xx. */
export class UpdateQueue {
  webhook: Webhook | undefined
  /** Where set, updates go round these addresses instead of the webhook's own, as a balancer sends them. */
  copies: string[] = []
  /** How often each update is delivered although it was confirmed: 1 is what Telegram means to do. */
  times = 1
  /** Pause before an update is offered to a webhook again that did not take it, in milliseconds; grows fourfold. */
  redeliverAfter = 100
  /** How long a webhook may take to answer, in milliseconds. */
  webhookTimeout = 60_000
  /** Updates that went into the queue, and deliveries to a webhook, so far. */
  counted = { pushed: 0, delivered: 0, confirmed: 0, redelivered: 0 }
  /** Called with the JSON body of a webhook's answer that names a method. */
  onWebhookReply: ((body: string) => void) | undefined
  #queue: Pending[] = []
  #nextId: number
  #allowed: string[] | undefined
  #poll: Poll | undefined
  #waiters = new Set<() => void>()
  #busyLanes = new Set<string>()
  #inFlight = 0
  #turn = 0
  #timer: NodeJS.Timeout | undefined
  #agent = new Agent({ keepAlive: true })
  #closed = false

  constructor(firstUpdateId: number) {
    this.#nextId = firstUpdateId
  }

  get pending(): number {
    return this.#queue.length
  }

  /** Queues an update under the next id (or the one given) and hands it to whoever waits. */
  push(body: Partial<Update>, lane = 'none'): Update {
    const update: Update = { update_id: this.#nextId, ...body }
    this.#nextId = Math.max(this.#nextId, update.update_id) + 1
    const kind = Object.keys(update).find((key) => key !== 'update_id') ?? ''
    if (!this.#wanted(kind)) return update
    for (let time = 0; time < this.times; time += 1)
      this.#queue.push({
        update,
        lane: time === 0 ? lane : `${lane} again ${time}`,
        attempts: 0,
        notBefore: 0,
      })
    this.counted.pushed += 1
    this.#serve()
    return update
  }

  #wanted(kind: string): boolean {
    const allowed = this.webhook?.allowedUpdates ?? this.#allowed
    if (!known.has(kind)) return true
    return allowed && allowed.length > 0 ? allowed.includes(kind) : !unaskedFor.has(kind)
  }

  /** Telegram ignores names it does not know; where it knows none, the setting before stays. */
  allow(kinds: string[] | undefined): string[] | undefined {
    if (kinds === undefined) return this.#allowed
    const fit = kinds.filter((kind) => known.has(kind))
    if (kinds.length === 0 || fit.length > 0) this.#allowed = fit
    return this.#allowed
  }

  /** One `getUpdates`: confirms what lies before `offset`, answers at once or when something comes or the time is up. */
  poll(offset: number, limit: number, timeoutSeconds: number, hangUp: AbortSignal): Promise<Update[]> {
    if (this.webhook)
      throw new Refusal(
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      )
    this.#poll?.refuse(
      new Refusal(
        409,
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
      ),
    )
    if (offset > 0) this.#confirm(({ update }) => update.update_id < offset)
    if (offset < 0) this.#confirm(({ update }) => update.update_id < this.#nextId + offset)
    return new Promise<Update[]>((resolve, reject) => {
      const timer = setTimeout(() => poll.answer([]), Math.min(timeoutSeconds, 50) * 1000)
      const finish = () => {
        clearTimeout(timer)
        hangUp.removeEventListener('abort', leave)
        if (this.#poll === poll) this.#poll = undefined
      }
      const leave = () => poll.answer([])
      const poll: Poll = {
        offset,
        limit,
        answer: (updates) => {
          finish()
          resolve(updates)
        },
        refuse: (refusal) => {
          finish()
          reject(refusal)
        },
      }
      hangUp.addEventListener('abort', leave)
      this.#poll = poll
      this.#serve()
    })
  }

  setWebhook(webhook: Webhook | undefined, dropPending: boolean): void {
    this.webhook = webhook
    if (webhook) this.allow(webhook.allowedUpdates)
    if (dropPending) this.#confirm(() => true)
    if (webhook) this.#poll?.refuse(new Refusal(409, 'Conflict: terminated by setWebhook request'))
    this.#serve()
  }

  /** Resolves when every update is confirmed; rejects after so many milliseconds. */
  async drained(within: number): Promise<void> {
    const until = Date.now() + within
    while (this.#queue.length > 0 || this.#inFlight > 0) {
      const left = until - Date.now()
      if (left <= 0)
        throw new Error(
          `after ${within} ms ${this.#queue.length} updates were not confirmed yet, the first: ${JSON.stringify(this.#queue[0]?.update)}`,
        )
      await new Promise<void>((resolve) => {
        const timer = setTimeout(wake, Math.min(left, 250))
        const waiters = this.#waiters
        function wake() {
          clearTimeout(timer)
          waiters.delete(wake)
          resolve()
        }
        waiters.add(wake)
      })
    }
  }

  /** Stops deliveries and lets every poller go with nothing. */
  close(): void {
    this.#closed = true
    clearTimeout(this.#timer)
    this.#poll?.answer([])
    this.#agent.destroy()
  }

  #confirm(done: (pending: Pending) => boolean): void {
    const before = this.#queue.length
    this.#queue = this.#queue.filter((pending) => !done(pending))
    this.counted.confirmed += before - this.#queue.length
    if (before !== this.#queue.length) for (const wake of [...this.#waiters]) wake()
  }

  #serve(): void {
    if (this.#closed) return
    if (this.webhook) this.#deliver(this.webhook)
    else if (this.#poll) {
      const poll = this.#poll
      const updates = this.#queue.slice(0, poll.limit).map(({ update }) => update)
      if (updates.length > 0) poll.answer(updates)
    }
  }

  #deliver(webhook: Webhook): void {
    const now = Date.now()
    const waiting = new Set<string>()
    let soonest = Number.POSITIVE_INFINITY
    for (const pending of this.#queue) {
      const { lane, notBefore } = pending
      if (this.#busyLanes.has(lane) || waiting.has(lane)) continue
      if (notBefore > now) {
        waiting.add(lane)
        soonest = Math.min(soonest, notBefore)
      } else if (this.#inFlight < webhook.maxConnections) {
        this.#busyLanes.add(lane)
        this.#inFlight += 1
        void this.#offer(webhook, pending)
      } else break
    }
    clearTimeout(this.#timer)
    if (soonest < Number.POSITIVE_INFINITY) this.#timer = setTimeout(() => this.#serve(), soonest - now + 1)
  }

  async #offer(webhook: Webhook, pending: Pending): Promise<void> {
    this.counted.delivered += 1
    if (pending.attempts > 0) this.counted.redelivered += 1
    const url = this.copies[this.#turn++ % Math.max(1, this.copies.length)] ?? webhook.url
    const outcome = await this.#post(url, webhook.secret, JSON.stringify(pending.update))
    this.#inFlight -= 1
    this.#busyLanes.delete(pending.lane)
    if (outcome === undefined) {
      this.#confirm((other) => other === pending)
    } else {
      webhook.lastErrorDate = Math.floor(Date.now() / 1000)
      webhook.lastErrorMessage = outcome
      pending.notBefore = Date.now() + Math.min(this.redeliverAfter * 4 ** pending.attempts, 5_000)
      pending.attempts += 1
    }
    this.#serve()
  }

  /** What went wrong, or undefined where the webhook took it. */
  #post(url: string, secret: string | undefined, body: string): Promise<string | undefined> {
    return new Promise((resolve) => {
      const sent = request(url, {
        method: 'POST',
        agent: this.#agent,
        timeout: this.webhookTimeout,
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          ...(secret === undefined ? {} : { 'x-telegram-bot-api-secret-token': secret }),
        },
      })
      sent.on('response', (response) => {
        const { statusCode = 0, statusMessage } = response
        let answer = ''
        response.setEncoding('utf8')
        response.on('data', (piece: string) => {
          answer += piece
        })
        response.on('error', () => resolve('Read error'))
        response.on('end', () => {
          const taken = statusCode >= 200 && statusCode < 300
          if (taken && answer.startsWith('{')) this.onWebhookReply?.(answer)
          resolve(taken ? undefined : `Wrong response from the webhook: ${statusCode} ${statusMessage}`)
        })
      })
      sent.on('timeout', () => sent.destroy(new Error('Read timeout expired')))
      sent.on('error', (error) => resolve(error.message))
      sent.end(body)
    })
  }
}
