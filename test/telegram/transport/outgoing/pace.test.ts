import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Pace, telegramLimits } from '../../../../src/telegram/transport/outgoing/pace.ts'
import { busiest } from '../../../support/bot-api-server.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

/** When each of these messages (the chats they go to) is let go, by chat, in milliseconds. */
async function departures(chats: readonly string[]): Promise<Map<string, number[]>> {
  const pace = new Pace(telegramLimits, Date.now)
  const times = new Map<string, number[]>()
  const all = chats.map(async (chat) => {
    await pace.turn(chat)
    times.set(chat, [...(times.get(chat) ?? []), Date.now()])
  })
  await vi.runAllTimersAsync()
  await Promise.all(all)
  return times
}

describe('pace', () => {
  it('lets the first message into a quiet chat go at once', async () => {
    const began = Date.now()
    expect(await departures(['7'])).toEqual(new Map([['7', [began]]]))
  })

  it('never exceeds 30 a second over all, 3 at once and then 1 a second in a chat, 20 a minute in a group', async () => {
    const chat = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: -3, max: -1 })).map(String)
    await fc.assert(
      fc.asyncProperty(fc.array(chat, { maxLength: 150 }), async (chats) => {
        const times = await departures(chats)
        const all = [...times.values()].flat().sort((a, b) => a - b)
        expect(all).toHaveLength(chats.length)
        expect(busiest(all, 1_000)).toBeLessThanOrEqual(30)
        for (const [name, moments] of times) {
          for (const seconds of [1, 4, 10])
            expect(busiest(moments, seconds * 1_000)).toBeLessThanOrEqual(2 + seconds)
          if (name.startsWith('-')) expect(busiest(moments, 60_000)).toBeLessThanOrEqual(20)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('lets a second and a third answer go right after the first, and again after a while', async () => {
    const pace = new Pace(telegramLimits, Date.now)
    const began = Date.now()
    for (let i = 0; i < 3; i += 1) {
      void pace.turn('7')
      await vi.advanceTimersByTimeAsync(50)
    }
    let gone = 0
    const fourth = pace.turn('7').then(() => {
      gone = Date.now() - began
    })
    await vi.runAllTimersAsync()
    await fourth
    expect(gone).toBeGreaterThan(1_000)
    await vi.advanceTimersByTimeAsync(5_000)
    const later = Date.now()
    const again = Promise.all(Array.from({ length: 3 }, () => pace.turn('7')))
    await vi.advanceTimersByTimeAsync(100)
    await again
    expect(Date.now() - later).toBe(100)
  })

  it('sends no burst right behind a pause that Telegram asked for', async () => {
    const pace = new Pace(telegramLimits, Date.now)
    pace.hold(7, '5')
    const times: number[] = []
    const began = Date.now()
    for (let i = 0; i < 3; i += 1) void pace.turn('5').then(() => times.push(Date.now() - began))
    await vi.runAllTimersAsync()
    expect(times[0]).toBeGreaterThanOrEqual(7_000)
    expect(busiest(times, 1_000)).toBe(1)
  })

  it('does not let a busy chat hold up the others', async () => {
    const began = Date.now()
    const times = await departures([...Array.from({ length: 50 }, () => '-1'), '7'])
    expect((times.get('7')?.[0] ?? Number.POSITIVE_INFINITY) - began).toBeLessThan(100)
  })

  it('gives 2,000 chats their turn in little more than 2,000 / 30 seconds', async () => {
    const began = Date.now()
    const times = await departures(Array.from({ length: 2_000 }, (_, i) => String(i + 1)))
    expect(Math.max(...[...times.values()].flat()) - began).toBeLessThan(72_000)
  })

  it('goes one by one and never exceeds 30 a second, also where the process stood still for a while', async () => {
    const pace = new Pace(telegramLimits, Date.now)
    const times: number[] = []
    const all = Array.from({ length: 200 }, async (_, i) => {
      await pace.turn(String(i + 1))
      times.push(Date.now())
    })
    for (const still of [500, 80, 1_500, 300]) {
      await vi.advanceTimersByTimeAsync(700)
      // Not async: what waits for these timers goes on only when all of them have run, as after a long stop.
      vi.advanceTimersByTime(still)
    }
    await vi.runAllTimersAsync()
    await Promise.all(all)
    expect(times).toHaveLength(200)
    expect(busiest(times, 5)).toBe(1)
    expect(busiest(times, 1_000)).toBeLessThanOrEqual(30)
  })

  it('makes up for time that this process did not have', async () => {
    let now = 0
    const pace = new Pace(telegramLimits, () => now)
    let last = Number.POSITIVE_INFINITY
    const all = Promise.all(Array.from({ length: 100 }, (_, i) => pace.turn(String(i + 1))))
    void all.then(() => {
      last = now
    })
    // Time goes in leaps: whoever waits finds out late that it has come.
    const slow = setInterval(() => {
      now = Date.now() - began
    }, 30)
    const began = Date.now()
    await vi.advanceTimersByTimeAsync(4_500)
    clearInterval(slow)
    await all
    expect(last).toBeLessThan(4_000)
  })

  it('waits as long as Telegram says, in that chat', async () => {
    const pace = new Pace(telegramLimits, Date.now)
    const began = Date.now()
    pace.hold(7, '5')
    const held = pace.turn('5').then(() => Date.now() - began)
    const free = pace.turn('6').then(() => Date.now() - began)
    await vi.runAllTimersAsync()
    expect(await held).toBeGreaterThanOrEqual(7_000)
    expect(await free).toBeLessThan(100)
  })

  it('lets go at once when it is stopped', async () => {
    const pace = new Pace(telegramLimits, Date.now)
    const stop = new AbortController()
    pace.hold(100)
    const turn = pace.turn('5', stop.signal)
    stop.abort()
    await turn
  })

  it('forgets chats that are quiet', async () => {
    const pace = new Pace(telegramLimits, Date.now)
    for (let chat = 0; chat < 500; chat += 1) void pace.turn(String(-chat))
    await vi.runAllTimersAsync()
    await vi.advanceTimersByTimeAsync(130_000)
    await pace.turn('1')
    expect(pace.size).toBe(1)
  })
})
