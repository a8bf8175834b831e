import { type LookupAddress, lookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'

/** An address of this machine or its own network, which nobody outside may have it ask. */
export class PrivateAddressError extends Error {
  override name = 'PrivateAddressError'
  readonly host: string

  constructor(host: string) {
    super(`${host} is an address of a private network`)
    this.host = host
  }
}

/** What the internet gives out to hosts (2000::/3, RFC 4291); everything else in IPv6 is for something special. */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * Whether anybody's host may have this address: neither this machine's, nor a private network's, nor one that leads to
 * such an address by another way (IPv4 inside IPv6).
 * @param address an IP address, in any notation
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  if (parsed.range() !== 'unicast') return false
  return parsed instanceof ipaddr.IPv4 || parsed.match(GLOBAL_IPV6)
}

/** Tells whether an IP address may be asked. */
export type AddressRule = (address: string) => boolean

/**
 * The IP address that stands as a host in a web address; names are looked at when they are looked up.
 * @throws {PrivateAddressError} where it may not be asked
 */
export function checkLiteralHost({ hostname }: URL, mayAsk: AddressRule): void {
  const bare = hostname.replace(/^\[|\]$/g, '')
  if (isIP(bare) !== 0 && !mayAsk(bare)) throw new PrivateAddressError(bare)
}

/**
 * Looks a name up and refuses it where any of its addresses may not be asked. It is asked for each connection, so that
 * what is connected to is what was looked at: a name that changes its address in between gains nothing.
 */
export const lookupBy =
  (mayAsk: AddressRule): LookupFunction =>
  (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '')
      if (!addresses.every(({ address }) => mayAsk(address)))
        return callback(new PrivateAddressError(hostname), '')
      if (options.all === true) return callback(null, addresses)
      const [first = { address: '', family: 0 }]: LookupAddress[] = addresses
      return callback(null, first.address, first.family)
    })
  }
