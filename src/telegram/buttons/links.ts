import { keyLength, type PassageAddress, packAddress, unpackAddress } from './callback-data.ts'

/** What a link or an inline query names: a passage, or the quotes of a speaker. */
export type Target = { kind: 'passage'; address: PassageAddress } | { kind: 'person'; person: string }

/** Opens the chat with the bot at a passage. */
export function passageLink(username: string, address: PassageAddress): string {
  return startLink(username, `p${packAddress(address)}`)
}

/** Opens the chat with the bot at what somebody says. */
export function personLink(username: string, person: string): string {
  return startLink(username, `s${person}`)
}

/** What a start parameter says; `undefined` for anything that the links above do not hold. */
export function readTarget(parameter: string): Target | undefined {
  const rest = parameter.slice(1)
  switch (parameter.charAt(0)) {
    case 'p': {
      const address = unpackAddress(rest)
      return address && { kind: 'passage', address }
    }
    case 's':
      return rest.length === keyLength && /^[\w-]+$/u.test(rest)
        ? { kind: 'person', person: rest }
        : undefined
    default:
      return undefined
  }
}

/** What the inline query of a share button names; a hash tells it from a question. */
export function queryFor(target: Target): string {
  return target.kind === 'passage' ? `#p${packAddress(target.address)}` : `#s${target.person}`
}

/** What `queryFor` wrote; `undefined` for a question. */
export function readQueryTarget(query: string): Target | undefined {
  return query.startsWith('#') ? readTarget(query.slice(1)) : undefined
}

function startLink(username: string, parameter: string): string {
  return `https://t.me/${username}?start=${parameter}`
}
