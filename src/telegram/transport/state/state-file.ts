import { createHash } from 'node:crypto'
import { join } from 'node:path'

/** Whose file it is: of that bot at that server, in that folder. */
export interface StateOwner {
  bot: number
  apiRoot?: string
  stateDir: string
}

/** The path of the file in which a bot writes down `what`. */
export function stateFile({ bot, apiRoot = '', stateDir }: StateOwner, what: string): string {
  const server = createHash('sha256').update(apiRoot).digest('hex').slice(0, 8)
  return join(stateDir, `verbatim-${bot}-${server}.${what}`)
}
