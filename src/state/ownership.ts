/** What must outlive the process cannot be kept there. The message is one line that says where, why and how to mend it. */
export class StateError extends Error {
  override name = 'StateError'

  constructor(message: string) {
    super(message)
    // Nothing in the code is to be mended: where it was thrown would only hide what the message says.
    delete this.stack
  }
}

/** Whether that is the user of this process, or one of the others; systems without such numbers keep others out by themselves. */
export function isOurs(uid: number, ...others: number[]): boolean {
  const own = process.geteuid?.()
  return own === undefined || uid === own || others.includes(uid)
}

export const isOpenToAll = (mode: number): boolean => process.geteuid !== undefined && (mode & 0o002) !== 0

/** The code of a failure of the system, such as ENOSPC; else what it says. */
export function failureCode(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error ? String(error.code) : error.message
}
