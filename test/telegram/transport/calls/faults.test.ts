import { describe, expect, it } from 'vitest'
import { faultOfRefusal } from '../../../../src/telegram/transport/calls/faults.ts'

describe('a pause that Telegram asks for', () => {
  it.each([
    [undefined, 1],
    [0, 1],
    [-5, 1],
    [Number.NaN, 1],
    [Number.POSITIVE_INFINITY, 3_600],
    [1e9, 3_600],
    [17, 17],
  ])('is kept to where it makes sense, else to bounds: %s', (retry_after, seconds) => {
    const parameters = retry_after === undefined ? {} : { retry_after }
    expect(faultOfRefusal({ error_code: 429, description: 'Too Many Requests', parameters })).toEqual({
      kind: 'wait',
      seconds,
    })
  })
})
