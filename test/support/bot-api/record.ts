/** One call of the bot and what became of it. */
export interface Call {
  /** Milliseconds since 1970. */
  at: number
  method: string
  payload: Record<string, unknown>
  /** What the server answered; absent while it has not. */
  result?: unknown
  /** Set where the server said no. */
  error?: { code: number; description: string }
  /** A fault that a test asked for, not the bot's mistake. */
  injected?: boolean
}

/** Every call, in order. */
export class CallRecord {
  readonly calls: Call[] = []
  /** Calls by method, also those no longer kept. */
  readonly counts = new Map<string, number>()
  readonly #keep: number

  constructor(keep: number) {
    this.#keep = keep
  }

  open(method: string, payload: Record<string, unknown>, at: number): Call {
    const call: Call = { at, method, payload }
    this.calls.push(call)
    if (this.calls.length > 2 * this.#keep) this.calls.splice(0, this.calls.length - this.#keep)
    this.counts.set(method, (this.counts.get(method) ?? 0) + 1)
    return call
  }

  /** The calls of these methods, in order. */
  of(...methods: string[]): Call[] {
    return this.calls.filter(({ method }) => methods.includes(method))
  }

  /** Where the bot's own mistake was refused: what a good bot never causes. (Who polls is not counted as one.) */
  refusals(): Call[] {
    return this.calls.filter(({ method, error, injected }) => error && !injected && method !== 'getUpdates')
  }
}

/** The largest number of these moments (milliseconds, ascending) that lie within any window of `ms`. */
export function busiest(moments: readonly number[], ms: number): number {
  let most = 0
  let first = 0
  moments.forEach((moment, index) => {
    while (moment - (moments[first] ?? moment) >= ms) first += 1
    most = Math.max(most, index - first + 1)
  })
  return most
}
