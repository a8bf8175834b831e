import { ArticleError } from '../../article/article-error.ts'
import { PrivateAddressError } from './public-address.ts'

/** An address whose page cannot be had: why, and how to mend it. */
export class FetchError extends ArticleError {
  override name = 'FetchError'
  /** Whether it may go better another time: the page itself was not refused. */
  readonly isPassing: boolean

  constructor(message: string, mend: string, isPassing = false) {
    super(message, mend)
    this.isPassing = isPassing
  }
}

const SAVE_THE_PAGE = 'open the page in a browser, save it as a file and add that'

/** What a server says by the status of its reply, where it sends no page. */
export function refusedWith(status: number): FetchError {
  if (status === 404 || status === 410)
    return new FetchError(
      `there is no page at this address (${status})`,
      'see in a browser whether the address is right',
    )
  if (status === 401 || status === 402 || status === 403 || status === 451)
    return new FetchError(`the site does not give this page to programs (${status})`, SAVE_THE_PAGE)
  if (status === 429) return new FetchError('the site asks to wait (429)', 'try again in some minutes', true)
  if (status >= 500) return new FetchError(`the site is in trouble (${status})`, 'try again later', true)
  return new FetchError(`the site sends no page (${status})`, SAVE_THE_PAGE)
}

/** Why a page could not be had, from whatever was thrown; errors of networks hide one inside the other. */
export function fetchError(error: unknown): FetchError {
  if (error instanceof FetchError) return error
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    const found = at instanceof AggregateError ? (knownError(at.errors[0]) ?? knownError(at)) : knownError(at)
    if (found) return found
  }
  const message = error instanceof Error ? (causeOf(error) ?? error.message) : String(error)
  return new FetchError(`the page cannot be fetched (${message})`, SAVE_THE_PAGE, true)
}

const causeOf = ({ cause }: Error): string | undefined => (cause instanceof Error ? cause.message : undefined)

/** By the codes that Node.js and its HTTP client give; the first that fits. */
const KNOWN: readonly [codes: RegExp, message: string, mend: string][] = [
  [/^ENOTFOUND$|^EAI_NODATA$/, 'there is no host of that name', 'see whether the address is written right'],
  [/^EAI_AGAIN$/, 'the name cannot be looked up', 'see whether this machine has a way to the internet'],
  [/^ECONNREFUSED$/, 'nobody answers there', 'see whether the address and its port are right'],
  [
    /^E(?:NETUNREACH|HOSTUNREACH|ADDRNOTAVAIL)$/,
    'there is no way to that host',
    'see whether this machine has a way to the internet',
  ],
  [
    /^UND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT$|^ETIMEDOUT$/,
    'the site does not answer in time',
    'try again later, or give it longer with --timeout SECONDS',
  ],
  [/^ECONNRESET$|^EPIPE$|^UND_ERR_SOCKET$/, 'the site broke the connection off', 'try again later'],
  [
    /^(?:CERT_|ERR_TLS|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|ERR_SSL)/,
    'the site cannot prove who it is',
    SAVE_THE_PAGE,
  ],
  [
    /^(?:HPE_|UND_ERR_(?:RESPONSE|HEADERS_OVERFLOW))/,
    'what answers there does not speak HTTP as it should',
    SAVE_THE_PAGE,
  ],
  [
    /^(?:Z_|ERR_BROTLI|ERR__ERROR|ERR_PADDING)/,
    'the page came packed and cannot be unpacked',
    'try again later',
  ],
]

function knownError(error: unknown): FetchError | undefined {
  if (!(error instanceof Error)) return undefined
  if (error instanceof PrivateAddressError)
    return new FetchError(
      `${error.host} belongs to this machine or its own network, which an address from elsewhere must not make it ask`,
      'where that is meant, say --allow-private',
    )
  if (error.name === 'TimeoutError')
    return new FetchError(
      'the page does not come to an end in time',
      'try again later, or give it longer with --timeout SECONDS',
      true,
    )
  const code = 'code' in error ? String(error.code) : ''
  const known = KNOWN.find(([codes]) => codes.test(code))
  return known && new FetchError(known[1], known[2], true)
}
