import { createServer, type Socket } from 'node:net'
import { createClient } from '@redis/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createLogger } from '../../../../src/logging/logging.ts'
import { SharedMemory } from '../../../../src/telegram/transport/state/redis.ts'
import { Lines } from '../../../support/lines.ts'
import { hasRedis, type RedisServer, startRedis } from '../../../support/redis-server.ts'

let redis: RedisServer
let lines: Lines
let copies: SharedMemory[]

beforeEach(async () => {
  lines = new Lines()
  copies = []
  if (hasRedis) redis = await startRedis()
})

afterEach(async () => {
  for (const copy of copies) await copy.close()
  await redis?.stop()
})

/** The memory of one more copy. */
async function open(options: { interval?: number } = {}): Promise<SharedMemory> {
  const logger = createLogger({ level: 'info', secrets: [], destination: lines })
  const copy = await SharedMemory.connect({ url: redis.url, prefix: 'test', logger, ...options })
  copies.push(copy)
  return copy
}

async function took(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

describe.skipIf(!hasRedis)('what copies share in Redis', () => {
  it('gives an update to one of them, and to none once it was handled', async () => {
    const [one, two] = [await open(), await open()]
    expect([await one.claim('a'), await two.claim('a')]).toEqual(['mine', 'elsewhere'])
    await one.release('a')
    expect(await two.claim('a')).toBe('mine')
    await two.handled('a')
    expect([await one.claim('a'), await two.claim('a')]).toEqual(['handled', 'handled'])
  })

  it('gives an update up once two copies died with its message under way', async () => {
    for (const expected of ['mine', 'mine', 'handled']) {
      const copy = await open()
      expect(await copy.claim('a')).toBe(expected)
      await copy.sending('a')
      await copy.sending('a')
      // What a dead copy held is free again after a while.
      await copy.release('a')
    }
  })

  it('knows what a chat was shown last, whichever copy showed it, and by itself without Redis', async () => {
    const [one, two] = [await open(), await open()]
    expect(await two.lastShown('7')).toBeUndefined()
    await one.showed('7', 'first')
    await two.showed('7', 'second')
    expect([await one.lastShown('7'), await two.lastShown('7')]).toEqual(['second', 'second'])
    await redis.stop()
    expect([await one.lastShown('7'), await two.lastShown('7')]).toEqual(['first', 'second'])
  })

  it('does not count messages that failed', async () => {
    for (let time = 0; time < 4; time += 1) {
      const copy = await open()
      expect(await copy.claim('a')).toBe('mine')
      await copy.sending('a')
      await copy.unsent('a')
      await copy.release('a')
    }
  })

  it('counts what readers do together, in minutes that begin with the first count', async () => {
    const [one, two] = [await open(), await open()]
    expect([await one.count('ada'), await two.count('ada'), await one.count('bob')]).toEqual([1, 2, 1])
  })

  it('is done without where Redis hangs, told once, and used again when it is back', async () => {
    const copy = await open()
    redis.freeze()
    expect(await took(() => Promise.all(['a', 'b', 'c'].map((update) => copy.claim(update))))).toBeLessThan(
      5_000,
    )
    expect(await took(() => copy.claim('d'))).toBeLessThan(500)
    expect(await copy.count('reader')).toBe(1)
    expect(lines.of('warn')).toHaveLength(1)
    redis.thaw()
    await expect.poll(() => lines.text, { timeout: 15_000 }).toContain('Redis answers again')
    await copy.handled('e')
    expect(await (await open()).claim('e')).toBe('handled')
  })

  it('begins without where Redis hangs at the start, and uses it when it is back', async () => {
    redis.freeze()
    const copy = await open()
    expect(await copy.claim('a')).toBe('mine')
    expect(lines.of('warn')).toHaveLength(1)
    redis.thaw()
    await expect.poll(() => lines.text, { timeout: 15_000 }).toContain('Redis answers again')
    expect(copy.isReady).toBe(true)
  })

  it('is done without where Redis is full, told once, and used again when there is room', async () => {
    const admin = createClient({ url: redis.url })
    await admin.connect()
    const copy = await open({ interval: 50 })
    expect(await copy.claim('a')).toBe('mine')
    await admin.configSet('maxmemory', '1')
    expect([await copy.claim('b'), await copy.claim('c')]).toEqual(['mine', 'mine'])
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(lines.of('warn')).toHaveLength(1)
    expect(lines.text).not.toContain('Redis answers again')
    await admin.configSet('maxmemory', '0')
    await expect.poll(() => lines.text, { timeout: 5_000 }).toContain('Redis answers again')
    admin.destroy()
  })

  it('lets go of a Redis that hangs', async () => {
    const copy = await open()
    redis.freeze()
    expect(await took(() => copy.close())).toBeLessThan(5_000)
  })
})

describe('a Redis that takes connections and never answers', () => {
  it('has one of them at a time, and none after the end', async () => {
    const sockets = new Set<Socket>()
    let taken = 0
    const silent = createServer((socket) => {
      taken += 1
      sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => sockets.delete(socket))
      socket.resume()
    })
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    const address = silent.address()
    const port = typeof address === 'object' ? address?.port : undefined
    const logger = createLogger({ level: 'info', secrets: [], destination: lines })
    const url = `redis://127.0.0.1:${port}`
    const copy = await SharedMemory.connect({ url, prefix: 'test', logger, greeting: 100 })
    await expect.poll(() => taken, { timeout: 10_000 }).toBe(4)
    expect(sockets.size).toBe(1)
    await copy.close()
    await expect.poll(() => sockets.size).toBe(0)
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    expect(taken).toBe(4)
    silent.close()
    expect(lines.of('warn')).toHaveLength(1)
  })
})
