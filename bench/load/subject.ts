import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BotApiServer } from '../../test/support/bot-api-server.ts'
import { freePort } from '../../test/support/free-port.ts'

/** `words`: Verbatim without its encoder. */
export const allSubjects = ['bare', 'verbatim', 'words'] as const
export type Subject = (typeof allSubjects)[number]
export type Way = 'polling' | 'webhook'

/** In milliseconds; a machine that is busy with others takes long to start a process. */
const READY_WITHIN = 60_000

const root = new URL('../../../', import.meta.url)

/** What Node.js is called with: Verbatim is started as the Procfile does. */
function programOf(subject: Subject, way: Way): string[] {
  if (subject === 'bare') return [fileURLToPath(new URL('bare-bot.js', import.meta.url))]
  const kind = way === 'webhook' ? 'web' : 'worker'
  const procfile = readFileSync(new URL('Procfile', root), 'utf8')
  const [, command = ''] = new RegExp(`^${kind}: node (.+)$`, 'm').exec(procfile) ?? []
  return command.split(' ').map((word) => (word.endsWith('.js') ? fileURLToPath(new URL(word, root)) : word))
}

/** A bot that is measured, as a process of its own. */
export class RunningBot {
  readonly pid: number
  readonly #child: ChildProcess
  readonly #ended: Promise<unknown>
  readonly #state: string

  private constructor(child: ChildProcess, pid: number, state: string) {
    this.#child = child
    this.#ended = new Promise((resolve) => child.on('close', resolve))
    this.pid = pid
    this.#state = state
  }

  /** Starts it; resolves when it takes updates. Limits are off: they would be all that is measured. */
  static async start(server: BotApiServer, subject: Subject, way: Way): Promise<RunningBot> {
    const port = await freePort()
    const state = mkdtempSync(join(tmpdir(), 'verbatim-bench-'))
    const url = `http://127.0.0.1:${port}/hook`
    const webhook = {
      WEBHOOK_URL: url,
      WEBHOOK_SECRET: 'whisper-of-the-webhook',
      PORT: String(port),
      HOST: '127.0.0.1',
    }
    const child = spawn(process.execPath, programOf(subject, way), {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        PATH: process.env.PATH,
        BOT_TOKEN: server.token,
        TELEGRAM_API_ROOT: server.root,
        MESSAGES_PER_SECOND: '0',
        ANSWERS_PER_MINUTE: '0',
        LOG_LEVEL: 'warn',
        STATE_DIR: state,
        ENCODER: subject === 'words' ? 'off' : 'on',
        ...(way === 'webhook' ? webhook : {}),
      },
    })
    if (child.pid === undefined) throw new Error(`${subject} did not start`)
    const isReady = () =>
      way === 'webhook' ? server.updates.webhook?.url === url : server.record.counts.has('getUpdates')
    const bot = new RunningBot(child, child.pid, state)
    try {
      await server.until(isReady, READY_WITHIN, () => `${subject} to be ready`)
    } catch (error) {
      await bot.stop()
      throw error
    }
    return bot
  }

  /** Also where it has ended by itself. */
  async stop(): Promise<void> {
    this.#child.kill('SIGTERM')
    await this.#ended
    rmSync(this.#state, { recursive: true, force: true })
  }
}
