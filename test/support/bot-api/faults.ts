import { Refusal } from './refusal.ts'

/**
 * How a call goes wrong. `status`: an error in Telegram's JSON; with 429 and `retryAfter` in seconds.
 * `html`: a gateway's 502 page. `reset`: the connection is cut. `hang`: no answer for `seconds` (then a reset).
 * `truncated`: 200 and half of the JSON. `slow`: the right answer, `seconds` late.
 */
export type FaultKind =
  | { kind: 'status'; code: number; description?: string; retryAfter?: number; migrateTo?: number }
  | { kind: 'html' }
  | { kind: 'reset' }
  | { kind: 'hang'; seconds: number }
  | { kind: 'truncated' }
  | { kind: 'slow'; seconds: number }

export type Fault = FaultKind & {
  /** Which methods it strikes; all where absent. `getUpdates` counts as any other. */
  methods?: readonly string[]
  /** Which chat's calls it strikes; all where absent. */
  chat?: number
  /** 0 to 1; 1 where absent. */
  probability?: number
  /** It is gone after striking so often; stays where absent. */
  times?: number
  /** The call is carried out although its answer goes wrong: the bot cannot know. */
  performed?: boolean
}

/** The faults of a server, first come first served, with a repeatable dice. */
export class Faults {
  #faults: { fault: Fault; left: number }[] = []
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  add(...faults: Fault[]): void {
    for (const fault of faults) this.#faults.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY })
  }

  clear(): void {
    this.#faults = []
  }

  /** The fault that strikes this call, if any. */
  strike(method: string, chatId: unknown): Fault | undefined {
    for (const entry of this.#faults) {
      const { fault } = entry
      const meant = fault.methods === undefined || fault.methods.includes(method)
      const here = fault.chat === undefined || String(fault.chat) === String(chatId)
      if (entry.left <= 0 || !meant || !here || this.#roll() >= (fault.probability ?? 1)) continue
      entry.left -= 1
      return fault
    }
    return undefined
  }

  /** 0 (in) to 1 (out), by mulberry32 (https://gist.github.com/tommyettinger/46a874533244883189143505d203312c). */
  #roll(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = this.#state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const names: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  504: 'Gateway Timeout',
}

/** The refusal of a `status` fault, in Telegram's words. */
export function refusalOf(fault: Fault & { kind: 'status' }): Refusal {
  const name = names[fault.code] ?? 'Error'
  if (fault.retryAfter !== undefined)
    return new Refusal(fault.code, `${name}: retry after ${fault.retryAfter}`, {
      retry_after: fault.retryAfter,
    })
  const parameters = fault.migrateTo === undefined ? undefined : { migrate_to_chat_id: fault.migrateTo }
  return new Refusal(fault.code, fault.description ?? name, parameters)
}
