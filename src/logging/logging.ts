import { type Logger, pino } from 'pino'
import pretty from 'pino-pretty'
import { describeError } from './described-error.ts'

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
