import { GrammyError, HttpError } from 'grammy'

/** Where the bot writes what happens; pino's loggers are such. */
export interface Logger {
  debug(fields: object, message: string): void
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

/**
 * What may be logged of an error. Errors of the Bot API are told by their code and description only: what
 * they carry beside that holds people's words, and the cause of a network error holds the bot's token.
 */
export function describeError(error: unknown): Record<string, string | number> {
  if (error instanceof GrammyError) {
    return { method: error.method, code: error.error_code, description: error.description }
  }
  if (error instanceof HttpError) return { name: error.name, description: 'the Bot API was not reached' }
  if (error instanceof Error)
    return { name: error.name, description: error.message, stack: error.stack ?? '' }
  return { description: 'something that is not an error was thrown' }
}
