import { createHash, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { SettingsError } from '../config.ts'
import type { Logger } from '../logging/logger.ts'
import type { Webhook } from '../telegram/transport/incoming/webhook.ts'
import type { Metrics } from './metrics.ts'

export interface WebServerOptions {
  host: string
  port: number
  logger: Logger
  metrics: Metrics
  /** What whoever reads the metrics sends as a bearer token (RFC 6750); without it there are none. */
  metricsToken?: string | undefined
  /** Whether questions can be answered now. */
  isReady: () => Promise<boolean>
  /** How long a client may take to send its request, in milliseconds: whoever is slower is cut off. */
  requestTime?: number
}

/** Balancers keep connections for about a minute: we keep them a little longer than they. */
const KEEP_ALIVE = 75_000

/** How long answers under way may take to go out when it closes, in milliseconds. */
const FAREWELL = 500

/** The HTTP side of the service: health, metrics and, where there is one, the webhook. */
export class WebServer {
  /** Where Telegram's requests go; absent as long as the bot is not connected, and with polling. */
  webhook: Webhook | undefined
  readonly #options: WebServerOptions
  readonly #http: Server
  #looking: Promise<boolean> | undefined

  constructor(options: WebServerOptions) {
    this.#options = options
    const { requestTime = 10_000 } = options
    this.#http = createServer(
      {
        requestTimeout: requestTime,
        headersTimeout: requestTime,
        connectionsCheckingInterval: Math.min(1_000, requestTime),
        keepAliveTimeout: KEEP_ALIVE,
        maxHeaderSize: 16_384,
      },
      (request, response) => void this.#serve(request, response),
    )
    this.#http.maxHeadersCount = 100
  }

  /** @throws {SettingsError} where the port cannot be had */
  listen(): Promise<void> {
    const { host, port, logger } = this.#options
    return new Promise((resolve, reject) => {
      this.#http.once('error', (error: NodeJS.ErrnoException) => {
        const place = `${host}, port ${port} (${error.code ?? error.message})`
        reject(new SettingsError(`PORT or HOST must be another: it cannot listen on ${place}.`))
      })
      this.#http.listen(port, host, () => {
        logger.info({ address: this.#http.address() }, 'listening')
        resolve()
      })
    })
  }

  /** Takes no new connections; those in use may end. */
  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#http.close(() => resolve()))
    this.#http.closeIdleConnections()
    const rest = setTimeout(() => this.#http.closeAllConnections(), FAREWELL)
    await closed
    clearTimeout(rest)
  }

  /** However many ask at once, it is looked once. */
  #isReady(): Promise<boolean> {
    this.#looking ??= this.#options.isReady().finally(() => {
      this.#looking = undefined
    })
    return this.#looking
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url?.split('?', 1)[0] ?? '/'
    try {
      if (path === '/healthz') return answer(request, response, 200, 'ok')
      if (path === '/readyz') {
        const isReady = await this.#isReady()
        return answer(request, response, isReady ? 200 : 503, isReady ? 'ready' : 'not ready')
      }
      if (path === '/metrics') {
        const { metrics, metricsToken } = this.#options
        if (metricsToken === undefined) return answer(request, response, 404, '')
        if (!isBearer(request, metricsToken)) return answer(request, response, 401, '')
        return answer(request, response, 200, await metrics.text(), metrics.contentType)
      }
      if (this.webhook && path === this.webhook.path) return await this.webhook.serve(request, response)
      answer(request, response, 404, '')
    } catch (error) {
      this.#options.logger.error({ err: error, path }, 'a request failed')
      if (!response.headersSent) response.writeHead(500).end()
    }
  }
}

/** In a time that tells nothing of the token. */
function isBearer({ headers }: IncomingMessage, token: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(headers.authorization ?? ''), digest(`Bearer ${token}`))
}

function answer(
  { method }: IncomingMessage,
  response: ServerResponse,
  status: number,
  text: string,
  type = 'text/plain; charset=utf-8',
): void {
  const isRead = method === 'GET' || method === 'HEAD'
  if (!isRead && status !== 404) response.writeHead(405, { allow: 'GET, HEAD' }).end()
  else response.writeHead(status, { 'content-type': type }).end(text)
}
