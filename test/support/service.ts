import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BotApiServer } from './bot-api-server.ts'

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url))

/** The built bot as a process of its own, talking to a test server. */
export class Service {
  /** All that it wrote, on standard output and error. */
  output = ''
  readonly ended: Promise<number | NodeJS.Signals | null>
  readonly #child: ChildProcess
  /** Its user's home: nothing of a test may come into the developer's own. */
  readonly #home = temporaryFolder()

  /** `env` goes over the settings that it needs to find the server. */
  constructor(server: BotApiServer, env: Record<string, string> = {}) {
    const { PATH = '' } = process.env
    const settings = {
      BOT_TOKEN: server.token,
      TELEGRAM_API_ROOT: server.root,
      LOG_LEVEL: 'debug',
      ENCODER: 'off',
    }
    this.#child = spawn(process.execPath, [main, 'bot'], {
      env: { PATH, HOME: this.#home.path, ...settings, ...env },
    })
    this.#child.stdout?.on('data', (piece) => this.#heard(piece))
    this.#child.stderr?.on('data', (piece) => this.#heard(piece))
    this.ended = new Promise((resolve) =>
      this.#child.on('close', (code, signal) => {
        this.#home.remove()
        resolve(code ?? signal)
      }),
    )
  }

  get pid(): number | undefined {
    return this.#child.pid
  }

  #heard(piece: Buffer): void {
    this.output += piece
  }

  /** Resolves when it wrote that; rejects where it ends before, or after `within` milliseconds. */
  async wrote(words: string, within = 30_000): Promise<void> {
    const until = Date.now() + within
    while (!this.output.includes(words)) {
      if (Date.now() > until || this.#child.exitCode !== null)
        throw new Error(`it did not write "${words}" but:\n${this.output}`)
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }

  /** Asks it to stop; its exit code. */
  stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | NodeJS.Signals | null> {
    this.#child.kill(signal)
    return this.ended
  }

  /** kill -9. */
  kill(): Promise<number | NodeJS.Signals | null> {
    return this.stop('SIGKILL')
  }
}

/** A folder that is there until `remove`. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'verbatim-test-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}
