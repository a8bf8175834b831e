import { inspect } from 'node:util'
import { GrammyError, HttpError } from 'grammy'
import { describe, expect, it } from 'vitest'
import { describeError } from '../../src/logging/described-error.ts'
import { createLogger } from '../../src/logging/logging.ts'
import { Lines } from '../support/lines.ts'

const token = '123456789:AAsecret_secret_secret_secret'
const url = `https://api.telegram.org/bot${token}/sendMessage`

function network(): HttpError {
  const cause = Object.assign(new Error(`request to ${url} failed, reason: read ECONNRESET`), {
    code: 'ECONNRESET',
  })
  return new HttpError("Network request for 'sendMessage' failed!", cause)
}

describe('logging', () => {
  it('never writes a secret, wherever it stands', () => {
    const lines = new Lines()
    const logger = createLogger({ level: 'trace', secrets: [token, 'hook-secret', ''], destination: lines })
    const error = Object.assign(new Error(url, { cause: network() }), { payload: { token } })
    logger.info(url)
    logger.info(
      { url, nested: { list: [token, 'hook-secret'] } },
      `see ${url} and ${encodeURIComponent(token)}`,
    )
    logger.error({ err: error, error }, 'failed')
    logger.error(network())
    logger.child({ token }).warn(inspect(network()))
    expect(lines.text).not.toContain(token)
    expect(lines.text).not.toContain(encodeURIComponent(token))
    expect(lines.text).not.toContain('hook-secret')
    expect(lines.text.trim().split('\n')).toHaveLength(5)
    for (const line of lines.text.trim().split('\n')) expect(() => JSON.parse(line)).not.toThrow()
  })

  it('does not write what people wrote when the Bot API refuses a call', () => {
    const lines = new Lines()
    const answer = { ok: false, error_code: 400, description: 'Bad Request: chat not found' } as const
    const payload = { chat_id: 1, text: 'private words' }
    const logger = createLogger({ level: 'info', secrets: [token], destination: lines })
    logger.error({ err: new GrammyError('Call failed', answer, 'sendMessage', payload) }, 'refused')
    expect(lines.text).not.toContain('private words')
    expect(lines.text).toContain('chat not found')
  })

  it('tells why the network failed', () => {
    expect(describeError(network()).message).toBe("Network request for 'sendMessage' failed! (ECONNRESET)")
  })

  it('writes coloured lines at a terminal, still without secrets', () => {
    const lines = Object.assign(new Lines(), { isTTY: true })
    createLogger({ level: 'info', secrets: [token], destination: lines }).info({ url }, 'hello')
    expect(lines.text).toContain('hello')
    expect(lines.text).not.toContain('"msg"')
    expect(lines.text).not.toContain(token)
  })
})
