import { Writable } from 'node:stream'

/** Keeps what a logger writes. */
export class Lines extends Writable {
  text = ''

  override _write(chunk: Buffer | string, _encoding: string, done: () => void): void {
    this.text += chunk
    done()
  }

  /** The lines of that level, read. */
  of(level: 'debug' | 'info' | 'warn' | 'error' | 'fatal'): { msg: string }[] {
    const number = { debug: 20, info: 30, warn: 40, error: 50, fatal: 60 }[level]
    return this.text
      .split('\n')
      .filter((line) => line !== '')
      .map((line): { level: number; msg: string } => JSON.parse(line))
      .filter((line) => line.level === number)
  }
}
