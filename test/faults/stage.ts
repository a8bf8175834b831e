import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { BotApiServer, type BotApiServerOptions } from '../support/bot-api-server.ts'
import { freePort } from '../support/free-port.ts'
import { Service, temporaryFolder } from '../support/service.ts'

/** What a fault run plays on: a Bot API server, the processes that it starts, and the folder where they keep what they know. */
export class Stage {
  readonly server: BotApiServer
  readonly services: Service[] = []
  readonly #state = temporaryFolder()
  /** Called at the end, after the processes are gone. */
  readonly #endings: (() => Promise<void>)[] = []
  readonly #secrets: string[]

  private constructor(server: BotApiServer) {
    this.server = server
    // What stands before the colon is the bot's id, which everybody may know; the colon may be encoded.
    this.#secrets = [server.token.replace(/^\d+:/, '')]
  }

  static async open(options: BotApiServerOptions = {}): Promise<Stage> {
    return new Stage(await BotApiServer.start(options))
  }

  /** Starts a process; `env` goes over the settings that it needs. */
  start(env: Record<string, string> = {}): Service {
    const service = new Service(this.server, { STATE_DIR: this.#state.path, ...env })
    this.services.push(service)
    if (env.WEBHOOK_SECRET !== undefined) this.#secrets.push(env.WEBHOOK_SECRET)
    return service
  }

  /** What ends with the run. */
  atEnd(ending: () => Promise<void>): void {
    this.#endings.push(ending)
  }

  /** Ends everything, whatever became of the run; no process may have written a secret anywhere. */
  async close(): Promise<void> {
    for (const service of this.services) await service.kill()
    for (const ending of this.#endings) await ending()
    await this.server.stop()
    const written = [...this.services.map(({ output }) => output), ...this.#files()]
    this.#state.remove()
    expect(written.join('')).toContain('connected to Telegram')
    const leaks = this.#secrets.filter((secret) => written.some((text) => text.includes(secret)))
    expect(leaks.length, 'secrets in what was written').toBe(0)
  }

  #files(): string[] {
    return readdirSync(this.#state.path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
  }
}

/** The settings of a process that takes updates by webhook on the loopback address, on a port of its own. */
export async function webhookSettings(
  port?: number,
): Promise<{ WEBHOOK_URL: string; PORT: string; HOST: string }> {
  const at = port ?? (await freePort())
  return { WEBHOOK_URL: `http://127.0.0.1:${at}/hook`, PORT: String(at), HOST: '127.0.0.1' }
}
