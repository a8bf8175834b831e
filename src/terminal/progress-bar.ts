import { clearLine, cursorTo } from 'node:readline'
import type { SingleBar } from 'cli-progress'
import { isTerminal } from './look.ts'

/** Where a bar is drawn: a terminal's standard error. */
export type ProgressStream = NodeJS.WritableStream

/** What takes less time needs no bar, in milliseconds. */
const PATIENCE = 1000

const ENDING = ['SIGINT', 'SIGTERM'] as const

/** Shows how far something has come where that takes more than a second and somebody looks at a terminal; else nothing. */
export class ProgressBar {
  readonly #stream: ProgressStream
  readonly #format: string
  readonly #started = Date.now()
  #bar: SingleBar | undefined
  #opening: Promise<void> | undefined
  #isStopped = false
  #value = 0
  #whole = 0

  /** @param format as the library has it: "{bar} {value}/{total}" */
  constructor(stream: ProgressStream, format: string) {
    this.#stream = stream
    this.#format = format
  }

  update(value: number, whole: number): void {
    this.#value = value
    this.#whole = whole
    if (!isTerminal(this.#stream) || Date.now() - this.#started < PATIENCE) return
    this.#opening ??= this.#open()
    this.#bar?.setTotal(whole)
    this.#bar?.update(value)
  }

  /** Prints something else to the same terminal, and draws the bar again below it. */
  aside(print: () => void): void {
    if (this.#bar) {
      clearLine(this.#stream, 0)
      cursorTo(this.#stream, 0)
    }
    print()
    this.#bar?.render()
  }

  stop(): void {
    this.#isStopped = true
    this.#bar?.stop()
    for (const signal of ENDING) process.off(signal, this.#end)
  }

  /** Whoever breaks it off gets their cursor back, and then the process ends as it would have. */
  readonly #end = (signal: NodeJS.Signals): void => {
    this.stop()
    process.kill(process.pid, signal)
  }

  async #open(): Promise<void> {
    const { default: bars } = await import('cli-progress')
    if (this.#isStopped) return
    this.#bar = new bars.SingleBar({
      stream: this.#stream,
      format: this.#format,
      hideCursor: true,
      clearOnComplete: true,
      barsize: 30,
    })
    for (const signal of ENDING) process.once(signal, this.#end)
    this.#bar.start(this.#whole, this.#value)
  }
}
