import { MESSAGES_PER_SECOND } from '../../../limits.ts'
import type { Stoppable } from '../calls/call-signal.ts'
import { pause } from '../calls/pause.ts'

/** How fast messages may go out; 0 switches a limit off. */
export interface PaceLimits {
  /** Messages a second over all chats. */
  perSecond: number
  /** Milliseconds between two messages into one chat, on the whole. */
  chatInterval: number
  /** Messages that may go at once into a chat that had none for a while. */
  chatBurst: number
  /** Messages a minute into one group. */
  perGroupMinute: number
}

/** What Telegram allows, short bursts included (https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this). */
export const telegramLimits: PaceLimits = {
  perSecond: MESSAGES_PER_SECOND,
  chatInterval: 1000,
  chatBurst: 3,
  perGroupMinute: 20,
}

/** The network may squeeze what left evenly: windows are held a little longer than Telegram's. */
const MARGIN = 1.04

const MINUTE = 60_000

/** Messages that are late, since this process had no time, go out with so many milliseconds between them. */
const LATE_INTERVAL = 5

interface ChatPace {
  /** Settles when the message before has gone. */
  tail: Promise<void>
  waiting: number
  /** When all that went would be through, one an interval (the theoretical arrival time of a token bucket). */
  through: number
  /** When the last messages went, oldest first; only for groups. */
  gone: number[]
}

/**
 * Spreads messages over time as Telegram's limits ask for. A chat takes a few at once and then one a second (a token bucket, kept
 * as the generic cell rate algorithm does: ITU-T I.371). Each chat has its own line, so a busy chat holds up
 * nobody else; whoever is first in theirs joins the one line before the gate, which opens evenly. Where the process
 * stood still for a while, what is late goes one by one all the same, and not more than the limit in any second.
 */
export class Pace {
  readonly #limits: PaceLimits
  readonly #now: () => number
  readonly #chats = new Map<string, ChatPace>()
  /** There are no limits, and nobody asked for a pause yet. */
  #isFree: boolean
  /** Settles when the last one in line before the gate has gone. */
  #gate: Promise<void> = Promise.resolve()
  /** When the next message may go at the earliest, whatever its chat. */
  #opens = 0
  /** When the last messages went, oldest first: as many as may go in a second. */
  readonly #gone: number[] = []
  #nextSweep = 0

  /** `now`: milliseconds on a clock that never goes back. */
  constructor(limits: PaceLimits = telegramLimits, now: () => number = () => performance.now()) {
    this.#limits = limits
    this.#now = now
    this.#isFree = limits.perSecond === 0 && limits.chatInterval === 0 && limits.perGroupMinute === 0
  }

  /** Resolves when a message may go to that chat, or as soon as the signal says stop. */
  async turn(chat: string, signal?: Stoppable): Promise<void> {
    if (this.#isFree) return
    const line = this.#lineOf(chat)
    const mine =
      line.waiting === 0 ? this.#go(chat, line, signal) : line.tail.then(() => this.#go(chat, line, signal))
    line.tail = mine
    line.waiting += 1
    await mine
    line.waiting -= 1
    this.#sweep()
  }

  /** Telegram asked for a pause: of one chat, or of everything where `chat` is undefined. */
  hold(seconds: number, chat?: string): void {
    this.#isFree = false
    const until = this.#now() + seconds * 1000
    if (chat === undefined) this.#opens = Math.max(this.#opens, until)
    else {
      const line = this.#lineOf(chat)
      // Its bucket is empty then: no burst comes right behind a pause.
      line.through = Math.max(line.through, until + this.#ahead)
    }
  }

  /** How far what went may be ahead of its time, in milliseconds. */
  get #ahead(): number {
    const { chatInterval, chatBurst } = this.#limits
    return (chatBurst - 1) * chatInterval * MARGIN
  }

  /** How many chats it keeps in mind: those that are quiet are forgotten. */
  get size(): number {
    return this.#chats.size
  }

  /** Waits for what the chat's own limits ask, then for the gate. */
  async #go(chat: string, line: ChatPace, signal: Stoppable | undefined): Promise<void> {
    const { chatInterval, perGroupMinute } = this.#limits
    const isLimitedGroup = chat.startsWith('-') && perGroupMinute > 0
    const full = line.gone.length >= perGroupMinute ? line.gone[0] : undefined
    const free = isLimitedGroup && full !== undefined ? full + MINUTE * MARGIN : 0
    await this.#until(() => Math.max(line.through - this.#ahead, free), signal)
    const joined = this.#now()
    this.#gate = this.#gate.then(() => this.#pass(joined, signal))
    await this.#gate
    const now = this.#now()
    if (chatInterval > 0) line.through = Math.max(line.through, now) + chatInterval * MARGIN
    if (!isLimitedGroup) return
    line.gone.push(now)
    if (line.gone.length > perGroupMinute) line.gone.shift()
  }

  /** One after the other. `joined`: when it joined the line before the gate. */
  async #pass(joined: number, signal: Stoppable | undefined): Promise<void> {
    const { perSecond } = this.#limits
    const due = Math.max(this.#opens, joined)
    await this.#until(() => Math.max(due, this.#opens, this.#secondIsOver()), signal)
    if (perSecond === 0 || signal?.aborted) return
    const now = this.#now()
    this.#opens = Math.max(this.#opens, due + (1000 / perSecond) * MARGIN, now + LATE_INTERVAL)
    this.#gone.push(now)
    if (this.#gone.length > perSecond) this.#gone.shift()
  }

  /** When the second is over that began with the oldest of the last messages. */
  #secondIsOver(): number {
    const { perSecond } = this.#limits
    const [oldest] = this.#gone
    return oldest !== undefined && this.#gone.length >= perSecond ? oldest + 1000 : 0
  }

  /** Timers may come a moment too early, and the moment may be put off meanwhile: it looks again. */
  async #until(moment: () => number, signal: Stoppable | undefined): Promise<void> {
    for (let left = moment() - this.#now(); left > 0 && !signal?.aborted; left = moment() - this.#now())
      await pause(Math.ceil(left), signal)
  }

  #lineOf(chat: string): ChatPace {
    const known = this.#chats.get(chat)
    if (known) return known
    const line = { tail: Promise.resolve(), waiting: 0, through: 0, gone: [] }
    this.#chats.set(chat, line)
    return line
  }

  /** Once a minute: forgets chats whose limits are free again. */
  #sweep(): void {
    const now = this.#now()
    if (now < this.#nextSweep) return
    this.#nextSweep = now + MINUTE
    for (const [chat, { waiting, through, gone }] of this.#chats)
      if (waiting === 0 && through < now && (gone.at(-1) ?? 0) + MINUTE * MARGIN < now)
        this.#chats.delete(chat)
  }
}
