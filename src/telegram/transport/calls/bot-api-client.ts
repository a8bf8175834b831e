import { HttpError, type RawApi, type Transformer } from 'grammy'
import { type Dispatcher, Pool } from 'undici'
import type { Stoppable } from './call-signal.ts'

/** Connections to the Bot API; as many calls can be under way at once. */
const CONNECTIONS = 128

/** The longest that Telegram holds a request (long polling), and a little, in milliseconds. */
const LONGEST_SILENCE = 90_000

const HEADERS = ['content-type', 'application/json']

/**
 * Makes the calls to the Bot API server at `apiRoot` (as grammY has it, without a slash at its end) in the place of
 * grammY's own client: JSON out, JSON in, over connections that are kept. No files can be sent by it. It takes a
 * fraction of the processor time, which is most of what an answer costs. Installed before all other transformers.
 *
 * What it throws is grammY's `HttpError`. It never holds the address of the call, in which the token stands; the
 * system's code (ECONNRESET, …) is kept.
 */
export function botApiClient(apiRoot: string, token: string): Transformer<RawApi> {
  const { origin, pathname } = new URL(apiRoot)
  const path = `${pathname.replace(/\/$/, '')}/bot${token}/`
  const pool = new Pool(origin, {
    connections: CONNECTIONS,
    pipelining: 1,
    headersTimeout: LONGEST_SILENCE,
    bodyTimeout: LONGEST_SILENCE,
    connect: { timeout: 15_000 },
  })
  return async (_prev, method, payload, signal) => {
    try {
      const request = {
        path: path + method,
        method: 'POST',
        headers: HEADERS,
        body: JSON.stringify(payload),
      } as const
      const answer = readAnswer(await new HttpExchange(pool, request, signal).text)
      // Of which type a method's result is, is for Telegram to keep, as everywhere in grammY.
      return answer as Awaited<ReturnType<typeof _prev<typeof method>>>
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
      const cause = Object.assign(new Error('the connection failed'), { code })
      throw new HttpError(`Network request for '${method}' failed!`, cause)
    }
  }
}

/**
 * Every answer of the Bot API is an object that says whether it is `ok`, with a result or what was wrong; what else
 * comes is a failure on the way.
 */
function readAnswer(text: string): object {
  const answer = parse(text)
  if (typeof answer === 'object' && answer !== null && 'ok' in answer)
    if (answer.ok === true ? 'result' in answer : 'error_code' in answer && 'description' in answer)
      return answer
  throw Object.assign(new Error('not an answer of the Bot API'), { code: 'NO_ANSWER_OF_THE_BOT_API' })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** One request and its answer. */
class HttpExchange implements Dispatcher.DispatchHandler {
  /** The answer's body; rejects where the connection fails or the signal comes. */
  readonly text: Promise<string>
  readonly #pieces: Buffer[] = []
  readonly #signal: Stoppable | undefined
  #controller: Dispatcher.DispatchController | undefined
  #resolve: (text: string) => void = () => {}
  #reject: (error: Error) => void = () => {}

  constructor(pool: Pool, request: Dispatcher.DispatchOptions, signal: Stoppable | undefined) {
    this.#signal = signal
    this.text = new Promise((resolve, reject) => {
      this.#resolve = resolve
      this.#reject = reject
    })
    signal?.addEventListener('abort', this.#abort)
    if (signal?.aborted) this.#abort()
    else pool.dispatch(request, this)
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller
    if (this.#signal?.aborted) this.#abort()
  }

  onResponseData(_controller: Dispatcher.DispatchController, piece: Buffer): void {
    this.#pieces.push(piece)
  }

  onResponseEnd(): void {
    const [only] = this.#pieces
    const whole = only && this.#pieces.length === 1 ? only : Buffer.concat(this.#pieces)
    this.#end()
    this.#resolve(whole.toString('utf8'))
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#end()
    this.#reject(error)
  }

  readonly #abort = (): void => {
    const error = Object.assign(new Error('the call was given up'), { code: 'ABORTED' })
    this.#end()
    this.#reject(error)
    this.#controller?.abort(error)
  }

  #end(): void {
    this.#signal?.removeEventListener('abort', this.#abort)
  }
}
