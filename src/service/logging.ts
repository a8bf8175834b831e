import { GrammyError, HttpError } from 'grammy'
import { type Logger, pino } from 'pino'
import pretty from 'pino-pretty'

export type { Logger } from 'pino'

export interface LoggingOptions {
  /** pino's levels, and `silent`. */
  level: string
  /** What must never be written: the bot's token, the webhook's secret, passwords in addresses. */
  secrets: readonly string[]
  /** Where lines go; standard output unless told. */
  destination?: NodeJS.WritableStream & { isTTY?: boolean }
}

const REDACTED = '[secret]'

/**
 * A logger of one JSON object a line, or of coloured lines at a terminal. Secrets are cut out of every line just
 * before it is written, however they came into it: in a field, a message, an error, a stack.
 */
export function createLogger({ level, secrets, destination = process.stdout }: LoggingOptions): Logger {
  const redact = redactor(secrets)
  const target = destination.isTTY
    ? pretty({ colorize: true, destination, sync: true, ignore: 'pid,hostname' })
    : destination
  return pino(
    {
      level,
      base: null,
      serializers: { err: (error: unknown) => describeError(error) },
      hooks: { streamWrite: redact },
    },
    target,
  )
}

/** A function that replaces every secret, also where it is percent-encoded, by a word that says so. */
export function redactor(secrets: readonly string[]): (text: string) => string {
  const forms = secrets
    .filter((secret) => secret !== '')
    .flatMap((secret) => [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)])
  const all = [...new Set(forms)].sort((a, b) => b.length - a.length)
  return (text) => all.reduce((clean, secret) => clean.replaceAll(secret, REDACTED), text)
}

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
 * Of what the Bot API or the network refused, what and why; of a mistake in our own code, also where.
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
      ...(error.stack === undefined ? {} : { stack: error.stack }),
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
