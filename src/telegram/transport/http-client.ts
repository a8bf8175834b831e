import type { ApiClientOptions } from 'grammy'
import { Pool } from 'undici'
import type { Stoppable } from './call-signal.ts'

type Fetch = NonNullable<ApiClientOptions['fetch']>

/** What of a request grammY's client gives. */
interface Call {
  headers?: Record<string, string>
  body?: string
  signal?: Stoppable | null
}

/** Connections to the Bot API; as many calls can be under way at once. */
const CONNECTIONS = 128

/** The longest that Telegram holds a request (long polling), and a little, in milliseconds. */
const LONGEST_SILENCE = 90_000

/**
 * Calls a Bot API server (`apiRoot` as grammY has it, without a slash at its end).
 *
 * The part of `fetch` that calls to the Bot API need: JSON out, JSON in, over connections that are kept. It takes a
 * fraction of the processor time of Node's own `fetch`, which is most of what an answer costs.
 *
 * What it throws never holds the address of the call, in which the token stands; the system's code (ECONNRESET, …)
 * is kept.
 */
export function botApiFetch(apiRoot: string): Fetch {
  const { origin, pathname } = new URL(apiRoot)
  const prefix = pathname.replace(/\/$/, '')
  const pool = new Pool(origin, {
    connections: CONNECTIONS,
    pipelining: 1,
    headersTimeout: LONGEST_SILENCE,
    bodyTimeout: LONGEST_SILENCE,
    connect: { timeout: 15_000 },
  })

  const call = async (path: string, { headers = {}, body, signal }: Call) => {
    try {
      const answer = await pool.request({
        path,
        method: 'POST',
        headers: { 'content-type': headers['content-type'] ?? 'application/json' },
        body: body ?? null,
        signal: eventTarget(signal),
      })
      return { status: answer.statusCode, text: await answer.body.text() }
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
      throw Object.assign(new Error('the connection failed'), { code })
    }
  }

  const fetchJson = async (address: string, options: Call = {}) => {
    const { status, text } = await call(prefix + address.slice(apiRoot.length), options)
    return { ok: status >= 200 && status < 300, status, json: async (): Promise<unknown> => JSON.parse(text) }
  }
  // grammY reads nothing of an answer but its JSON.
  return fetchJson as unknown as Fetch
}

/** undici takes whatever has `addEventListener`. */
function eventTarget(signal: Stoppable | null | undefined): AbortSignal | null {
  return (signal ?? null) as unknown as AbortSignal | null
}
