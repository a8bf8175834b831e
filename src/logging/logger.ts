/**
 * Where every part of the bot writes what happens, with the fields that belong to it; pino's loggers are such. Errors
 * are handed over whole, as `err`: the logger knows what of them may be shown.
 */
export interface Logger {
  debug(fields: object, message: string): void
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}
