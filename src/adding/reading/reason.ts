import { foldWhiteSpace } from '../../article/white-space.ts'

/** In code units; libraries may cite what they stumbled over. */
const LONGEST_REASON = 120

/** What XML parsers put around their reason. */
const AROUND = /^error: |\[xmldom \w+\]|@#\[.*$/g

/** What a library says of why it failed, in a part of one line. */
export const reasonOf = (error: unknown): string =>
  foldWhiteSpace((error instanceof Error ? error.message : String(error)).replace(AROUND, ' '))
    .trim()
    .slice(0, LONGEST_REASON)
