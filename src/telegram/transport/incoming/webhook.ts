import { createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Api } from 'grammy'
import type { Update } from 'grammy/types'
import type { Logger } from '../../../logging/logger.ts'
import { callSignal } from '../calls/call-signal.ts'
import { LATE, within } from '../calls/pause.ts'
import { isUpdate } from '../state/update-kind.ts'
import { type Handling, isOver } from './handling.ts'

export interface WebhookOptions {
  api: Api
  handling: Handling
  logger: Logger
  /** Where Telegram finds us, by https. */
  url: string
  /** What Telegram proves itself with; 1 to 256 of A-Z, a-z, 0-9, _ and -. */
  secret: string
  /** How long a request of Telegram's is held while its update is handled, in milliseconds. */
  hold?: number
  /** The largest body that is read, in bytes. */
  limit?: number
}

const MEGABYTE = 1024 * 1024
/** How many updates Telegram may bring at the same time (its most). */
const CONNECTIONS = 100
/** After a request with a wrong secret, the webhook is looked at again, at most once in so many milliseconds. */
const LOOK_AGAIN_AFTER = 60_000

/** How long somebody who was refused may go on sending, in milliseconds. */
const LINGER = 500

/**
 * Takes updates that Telegram brings by HTTP. It answers 200 when the update was handled, so that nothing is lost
 * if the process dies before; what takes longer than `hold` gets 503 and goes on, and when Telegram brings it again
 * it is known and taken at once.
 */
export class Webhook {
  readonly path: string
  readonly #options: WebhookOptions
  readonly #secret: Padded
  #lookedAt = Number.NEGATIVE_INFINITY

  constructor(options: WebhookOptions) {
    this.#options = options
    this.path = new URL(options.url).pathname
    this.#secret = padded(options.secret)
  }

  /** Tells Telegram where we are, unless it knows, or until the signal. Updates that wait are kept. */
  async set(signal?: AbortSignal): Promise<void> {
    const { api, url, secret, logger } = this.#options
    const until = signal && callSignal(signal)
    const info = await api.getWebhookInfo(until)
    const isRefused = info.last_error_message?.includes('401') ?? false
    if (info.url === url && info.max_connections === CONNECTIONS && !isRefused) return
    await api.setWebhook(
      url,
      { secret_token: secret, max_connections: CONNECTIONS, allowed_updates: [] },
      until,
    )
    logger.info({}, 'the webhook is set')
  }

  /** Answers one request for `path`; never rejects. */
  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { handling, hold = 10_000, limit = MEGABYTE } = this.#options
    if (request.method !== 'POST') return refuse(request, response, 405, { allow: 'POST' })
    if (!this.#knows(request.headers['x-telegram-bot-api-secret-token'])) {
      this.#lookAgain()
      return refuse(request, response, 401)
    }
    if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? ''))
      return refuse(request, response, 415)
    const body = await read(request, limit)
    if (body === 'too large') return refuse(request, response, 413)
    if (body === 'broken') return
    const json = body.toString('utf8')
    const update = parse(json)
    if (!update) return refuse(request, response, 400)
    const outcome = await within(hold, handling.accept(update, json))
    const isTaken = outcome !== LATE && isOver(outcome)
    response
      .writeHead(isTaken ? 200 : 503, { 'content-length': '0', ...(isTaken ? {} : { 'retry-after': '1' }) })
      .end()
  }

  /** In a time that tells nothing of the secret. */
  #knows(given: string | string[] | undefined): boolean {
    const { bytes, length } = padded(typeof given === 'string' ? given : '')
    return timingSafeEqual(bytes, this.#secret.bytes) && length === this.#secret.length
  }

  /** Our secret may have changed since the webhook was set; Telegram then tells that we answer 401. */
  #lookAgain(): void {
    const now = performance.now()
    if (now - this.#lookedAt < LOOK_AGAIN_AFTER) return
    this.#lookedAt = now
    const { logger } = this.#options
    logger.warn({}, 'a request to the webhook came with a wrong secret')
    this.set().catch((error: unknown) => logger.warn({ err: error }, 'could not look at the webhook'))
  }
}

/** The secret of a bot whose keeper chose none: the same in every copy, and of no use for guessing the token. */
export function secretFrom(token: string): string {
  return createHmac('sha256', token).update('the secret of the webhook').digest('hex')
}

/** The longest secret, in bytes. */
const LONGEST_SECRET = 256

interface Padded {
  bytes: Buffer
  length: number
}

/** As many bytes for every secret, so that comparing two takes as long whatever they are. */
function padded(secret: string): Padded {
  const bytes = Buffer.alloc(LONGEST_SECRET)
  bytes.write(secret)
  return { bytes, length: secret.length }
}

/** Says no without a word, and reads no more of what is being sent. */
function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  headers: Record<string, string> = {},
): void {
  if (request.complete) {
    response.writeHead(status, { ...headers, 'content-length': '0' }).end()
    return
  }
  // Node.js cuts the connection as soon as the answer has ended; whoever still sends then loses it. So its end waits
  // a moment: all of it that there is to read goes out now.
  response.writeHead(status, { ...headers, 'content-length': '0', connection: 'close' }).flushHeaders()
  request.resume()
  const timer = setTimeout(cut, LINGER)
  request.on('end', cut)
  request.on('close', cut)
  function cut(): void {
    clearTimeout(timer)
    response.end()
    if (!request.complete) request.destroy()
  }
}

function read(request: IncomingMessage, limit: number): Promise<Buffer | 'too large' | 'broken'> {
  return new Promise((resolve) => {
    if (Number(request.headers['content-length'] ?? 0) > limit) return resolve('too large')
    const pieces: Buffer[] = []
    let size = 0
    request.on('data', (piece: Buffer) => {
      size += piece.length
      if (size > limit) resolve('too large')
      else pieces.push(piece)
    })
    request.on('end', () => resolve(Buffer.concat(pieces)))
    request.on('error', () => resolve('broken'))
    request.on('close', () => resolve('broken'))
  })
}

function parse(json: string): Update | undefined {
  try {
    const parsed: unknown = JSON.parse(json)
    return isUpdate(parsed) ? parsed : undefined
  } catch {
    return undefined
  }
}
