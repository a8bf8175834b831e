import { Agent, fetch, type Response } from 'undici'
import { FetchError, fetchError, refusedWith } from './fetch-error.ts'
import { type AddressRule, checkLiteralHost, isPublicAddress, lookupBy } from './public-address.ts'

/** What an address led to. */
export interface Fetched {
  /** Where the last redirect led. */
  address: string
  /** Unpacked. */
  bytes: Buffer
  /** In small letters and without parameters ("text/html"), where the server says it. */
  contentType?: string
  /** As the server declares it. */
  charset?: string
}

export interface FetcherOptions {
  /** Which hosts may be asked, by their IP addresses; those of the internet unless told. */
  mayAsk?: AddressRule
  /** For one address with its redirects, in milliseconds. */
  timeout?: number
}

/** Hears how many bytes have come, and how many are to come where that is known. */
export type FetchProgress = (received: number, whole: number | undefined) => void

/** In bytes, unpacked. No article with all that is around it is larger. */
export const LARGEST_SOURCE = 20 * 1024 * 1024

const MOST_REDIRECTS = 10
const DEFAULT_TIMEOUT = 60_000

/** What sites and their `robots.txt` know this program by. */
export const AGENT_NAME = 'Verbatim'

const HEADERS = {
  'user-agent': `${AGENT_NAME}/0.1 (reads articles that an editor names)`,
  accept:
    'text/html, application/xhtml+xml, text/markdown;q=0.9, text/plain;q=0.8, application/pdf;q=0.8, */*;q=0.5',
  'accept-encoding': 'gzip, deflate, br',
}

/**
 * Fetches pages by HTTP: redirects followed, packed ones unpacked, and nobody's network asked but the internet's, also
 * where a redirect or a name leads elsewhere. Nothing that a page refers to is fetched.
 */
export class Fetcher {
  readonly #mayAsk: AddressRule
  readonly #timeout: number
  readonly #agent: Agent

  constructor({ mayAsk = isPublicAddress, timeout = DEFAULT_TIMEOUT }: FetcherOptions = {}) {
    this.#mayAsk = mayAsk
    this.#timeout = timeout
    this.#agent = new Agent({
      connect: { timeout, lookup: lookupBy(mayAsk) },
      headersTimeout: timeout,
      bodyTimeout: timeout,
      // Nobody is asked so often that it pays to keep a connection, and an open one keeps the process.
      keepAliveTimeout: 1000,
    })
  }

  /** @throws {FetchError} */
  async fetch(address: string, onProgress?: FetchProgress): Promise<Fetched> {
    const signal = AbortSignal.timeout(this.#timeout)
    try {
      let url = webAddress(address)
      for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
        checkLiteralHost(url, this.#mayAsk)
        const response = await fetch(url, {
          dispatcher: this.#agent,
          headers: HEADERS,
          redirect: 'manual',
          signal,
        })
        const next = redirectOf(response, url)
        if (next === undefined) return await received(response, url, onProgress)
        await response.body?.cancel()
        url = next
      }
      throw new FetchError(
        `it leads on to another address more than ${MOST_REDIRECTS} times`,
        'open it in a browser and give the address that it ends at',
      )
    } catch (error) {
      throw fetchError(error)
    }
  }

  async close(): Promise<void> {
    await this.#agent.destroy()
  }
}

function webAddress(address: string, base?: URL): URL {
  const url = URL.canParse(address, base?.href) ? new URL(address, base) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new FetchError(
      base ? 'it leads on to what is no web address' : 'it is no web address',
      'give one that begins with http:// or https://',
    )
  if (url.username !== '' || url.password !== '')
    throw new FetchError(
      'a name or password stands in the address',
      'take it out: it would be kept with the article; save the page as a file and add that',
    )
  url.hash = ''
  return url
}

function redirectOf({ status, headers }: Response, from: URL): URL | undefined {
  if (![301, 302, 303, 307, 308].includes(status)) return undefined
  return webAddress(headers.get('location') ?? '', from)
}

async function received(response: Response, url: URL, onProgress?: FetchProgress): Promise<Fetched> {
  if (!response.ok) {
    await response.body?.cancel()
    throw refusedWith(response.status)
  }
  const isPacked = response.headers.has('content-encoding')
  const declared = Number(response.headers.get('content-length') ?? Number.NaN)
  const whole = !isPacked && declared >= 0 ? declared : undefined
  if (whole !== undefined && whole > LARGEST_SOURCE) {
    await response.body?.cancel()
    throw tooLarge()
  }
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body ?? []) {
    length += chunk.byteLength
    // Leaving the loop ends the connection.
    if (length > LARGEST_SOURCE) throw tooLarge()
    chunks.push(chunk)
    onProgress?.(length, whole)
  }
  const [contentType = '', ...parameters] = (response.headers.get('content-type') ?? '')
    .toLowerCase()
    .split(';')
  const charset = parameters.map((part) => /^\s*charset\s*=\s*"?([\w.:-]+)/.exec(part)?.[1]).find(Boolean)
  return {
    address: url.href,
    bytes: Buffer.concat(chunks),
    ...(contentType.trim() === '' ? {} : { contentType: contentType.trim() }),
    ...(charset === undefined ? {} : { charset }),
  }
}

const tooLarge = () =>
  new FetchError(
    `it is larger than ${LARGEST_SOURCE / 1024 / 1024} MB, as no article is`,
    'save the article’s text as a file and add that',
  )
