import { GrammyError, HttpError } from 'grammy'

/** What a log may say of an error. */
export interface DescribedError {
  type: string
  message: string
  method?: string
  code?: number | string
  stack?: string
}

/**
 * An error as a log may show it: never what people wrote, never an address with the token in it.
 * Of what the Bot API, the network or the system refused, what and why; of a mistake in our own code, also where.
 */
export function describeError(error: unknown): DescribedError {
  if (error instanceof GrammyError)
    return { type: 'GrammyError', method: error.method, code: error.error_code, message: error.description }
  if (error instanceof HttpError) return { type: 'HttpError', message: networkReason(error) }
  if (error instanceof Error)
    return {
      type: error.name,
      message: error.message,
      ...('code' in error && typeof error.code === 'string' ? { code: error.code } : {}),
      ...(error.stack === undefined || 'syscall' in error ? {} : { stack: error.stack }),
    }
  return { type: typeof error, message: 'something that is not an error was thrown' }
}

/** Only the system's code of the cause (ECONNRESET, …) is told: its message may hold the token. */
function networkReason(error: HttpError): string {
  for (
    let cause = error.error, depth = 0;
    cause instanceof Error && depth < 5;
    cause = cause.cause, depth += 1
  )
    if ('code' in cause && typeof cause.code === 'string') return `${error.message} (${cause.code})`
  return error.message
}
