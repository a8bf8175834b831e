import { createRequire } from 'node:module'
import { setTimeout as pause } from 'node:timers/promises'
import type { Robot } from 'robots-parser'
import { FetchError } from '../fetching/fetch-error.ts'
import { AGENT_NAME, type Fetched, type Fetcher } from '../fetching/fetcher.ts'

/** The library's types tell of a default export that it does not have. */
const robotsParser: typeof import('robots-parser').default = createRequire(import.meta.url)('robots-parser')

/** A site that asks for longer pauses than so many milliseconds means that it wants no such visitors. */
const LONGEST_PAUSE = 60_000

/** In code units; RFC 9309 has programs read as much at least. */
const LONGEST_ROBOTS = 512 * 1024

/**
 * Fetches as sites want programs to: nothing that their robots.txt (RFC 9309) forbids, one request at a time, and a pause
 * after each.
 */
export class PoliteFetcher {
  readonly #fetcher: Fetcher
  readonly #pause: number
  readonly #robots = new Map<string, Promise<Robot>>()
  readonly #lastAsked = new Map<string, number>()

  /** @param pause between two requests to one site, in milliseconds; longer where the site asks for it */
  constructor(fetcher: Fetcher, pause: number) {
    this.#fetcher = fetcher
    this.#pause = pause
  }

  /**
   * One request at a time: to be called again only when the last one is done.
   * @throws {FetchError}
   */
  async fetch(address: string): Promise<Fetched> {
    const { origin } = new URL(address)
    const known = this.#robots.get(origin) ?? this.#askRobots(origin)
    this.#robots.set(origin, known)
    const robots = await known
    if (robots.isDisallowed(address, AGENT_NAME) === true)
      throw new FetchError(
        'the site’s robots.txt asks programs not to fetch it',
        'ask the site, or save the page in a browser',
      )
    const asked = (robots.getCrawlDelay(AGENT_NAME) ?? 0) * 1000
    return await this.#inTurn(origin, address, Math.max(this.#pause, Math.min(asked, LONGEST_PAUSE)))
  }

  async #inTurn(origin: string, address: string, between: number): Promise<Fetched> {
    const wait = (this.#lastAsked.get(origin) ?? Number.NEGATIVE_INFINITY) + between - performance.now()
    if (wait > 0) await pause(wait)
    try {
      return await this.#fetcher.fetch(address)
    } finally {
      this.#lastAsked.set(origin, performance.now())
    }
  }

  /** A site without the file allows everything; one whose file cannot be had now, nothing. */
  async #askRobots(origin: string): Promise<Robot> {
    const address = `${origin}/robots.txt`
    try {
      const { bytes } = await this.#inTurn(origin, address, this.#pause)
      return robotsParser(address, bytes.toString('utf8').slice(0, LONGEST_ROBOTS))
    } catch (error) {
      if (error instanceof FetchError && error.isPassing) {
        this.#robots.delete(origin)
        throw new FetchError(`the site’s robots.txt cannot be had: ${error.message}`, error.mend, true)
      }
      return robotsParser(address, '')
    }
  }
}
