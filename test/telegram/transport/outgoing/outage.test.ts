import { beforeEach, describe, expect, it } from 'vitest'
import { createLogger } from '../../../../src/logging/logging.ts'
import { Outage } from '../../../../src/telegram/transport/outgoing/outage.ts'
import { Lines } from '../../../support/lines.ts'

let now: number
let lines: Lines
let outage: Outage

beforeEach(() => {
  now = 1_000_000
  lines = new Lines()
  outage = new Outage(createLogger({ level: 'info', secrets: [], destination: lines }), () => now)
})

const told = () => [lines.of('warn').length, lines.of('info').length]

describe('an outage', () => {
  it('is told once when it begins and once when it is over', () => {
    for (let i = 0; i < 1_000; i += 1) outage.failed('sendMessage', 'a reset')
    expect(told()).toEqual([1, 0])
    for (let i = 0; i < 1_000; i += 1) outage.recovered()
    expect(told()).toEqual([1, 1])
  })

  it('is told once a minute where some calls fail and others do not', () => {
    for (let i = 0; i < 1_200; i += 1) {
      now += 100
      outage.failed('sendMessage', 'a reset')
      outage.recovered()
    }
    expect(told()).toEqual([2, 2])
  })

  it('is told after a while where it began in a minute that had another one', () => {
    outage.failed('sendMessage', 'a reset')
    outage.recovered()
    outage.failed('sendMessage', 'a reset')
    expect(told()).toEqual([1, 1])
    now += 61_000
    outage.failed('sendMessage', 'a reset')
    expect(told()).toEqual([2, 1])
  })

  it('is told at once where its reason is one that somebody must mend, and other words for the same trouble are not', () => {
    outage.failed('sendMessage', 'a reset')
    outage.recovered()
    outage.failed('getUpdates', 'a refusal')
    outage.recovered()
    expect(told()).toEqual([1, 1])
    outage.failed('getUpdates', 'another process fetches the updates', true)
    expect(told()).toEqual([2, 1])
  })

  it('is told of what somebody must mend where that lasts, whatever it began with, and once when it is over', () => {
    outage.failed('getUpdates', 'a reset')
    outage.failed('getUpdates', 'no route')
    outage.failed('getUpdates', 'another process fetches them', true)
    expect(told()).toEqual([1, 0])
    for (let i = 0; i < 100; i += 1) {
      now += 100
      outage.failed('getUpdates', 'another process fetches them', true)
    }
    expect(told()).toEqual([2, 0])
    expect(lines.of('warn').at(-1)).toMatchObject({ reason: 'another process fetches them' })
    outage.recovered()
    expect(told()).toEqual([2, 1])
  })

  it('is not known of where no call came through for a while', () => {
    expect(outage.answered(30_000)).toBe(false)
    outage.recovered()
    now += 30_000
    expect(outage.answered(30_000)).toBe(true)
    now += 1
    expect(outage.answered(30_000)).toBe(false)
    outage.recovered()
    outage.failed('sendMessage', 'a reset')
    expect(outage.answered(30_000)).toBe(false)
  })
})
