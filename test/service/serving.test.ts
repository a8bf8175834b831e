import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BotApiServer } from '../support/bot-api-server.ts'
import { Service } from '../support/service.ts'

let server: BotApiServer
let service: Service | undefined

beforeEach(async () => {
  server = await BotApiServer.start()
})

afterEach(async () => {
  await service?.kill()
  await server.stop()
  expect(service?.output).not.toContain(server.token)
})

describe('the running bot', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('answers, and stops cleanly on %s', async (signal) => {
    service = new Service(server)
    const answer = await server.user().privateChat().ask('why is Kyrgyzstan neutral?', { within: 15_000 })
    expect(answer.text).toContain('neutral')
    const began = Date.now()
    expect(await service.stop(signal)).toBe(0)
    expect(Date.now() - began).toBeLessThan(10_000)
    expect(server.updates.pending).toBe(0)
    expect(server.record.refusals()).toEqual([])
  })

  it('says in one line that the token is not accepted, and exits', async () => {
    service = new Service(server, { BOT_TOKEN: '123456789:AAnobody_knows_this_token' })
    expect(await service.ended).toBe(2)
    expect(service.output).toContain('Telegram does not accept BOT_TOKEN')
    expect(service.output).not.toMatch(/^ {4}at /m)
    expect(service.output).not.toContain('AAnobody')
  })

  it('writes nothing that people wrote above level debug', async () => {
    service = new Service(server, { LOG_LEVEL: 'info' })
    const ada = server.user({ first_name: 'Adalovelace' }).privateChat()
    await ada.ask('an unusual question about zebras', { within: 15_000 })
    await service.stop()
    expect(service.output).toContain('connected to Telegram')
    expect(service.output).not.toMatch(/zebras|Adalovelace/)
  })
})
