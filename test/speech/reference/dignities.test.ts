import { describe, expect, it } from 'vitest'
import { readSpeakersOf } from '../heard.ts'

const SAID = '“The state has slept on its duty,”'

describe('“His Lordship” and the like', () => {
  it('mean whoever holds such an office', () => {
    for (const [named, called] of [
      ['Judge Oriel Quist heard the case.', 'His Lordship'],
      ['Judge Oriel Quist heard the case.', 'my Lord'],
      ['Justice Oriel Quist heard the case.', 'Her Ladyship'],
      ['Governor Oriel Quist came.', 'His Excellency'],
      ['Prince Oriel Quist came.', 'His Royal Highness'],
      ['His Worship the Mayor Oriel Quist came.', 'His Worship'],
    ] as const)
      expect(readSpeakersOf(named, 'Eva Roth, a clerk, came, too.', `${SAID} ${called} said.`)).toEqual([
        'Oriel Quist',
      ])
  })

  it('mean a woman or a man, as they tell', () => {
    const two = 'Judge Bo Quist and Judge Eva Roth heard the case.'
    expect(readSpeakersOf(two, `${SAID} Her Ladyship said.`)).toEqual(['Eva Roth'])
  })

  it('are nobody’s names where nobody holds such an office', () => {
    expect(readSpeakersOf('Eva Roth, a clerk, came.', `${SAID} Her Ladyship said.`)).toEqual(['?'])
    expect(readSpeakersOf('Eva Roth, a clerk, came.', `${SAID} said His Excellency.`)).toEqual(['?'])
  })

  it('are names where they stand as such', () => {
    expect(readSpeakersOf('Grace Roth came.', `${SAID} Grace said.`)).toEqual(['Grace Roth'])
    expect(readSpeakersOf('Holiness Church closed.', `${SAID} Holiness Church said.`)).toEqual([
      'Holiness Church',
    ])
  })
})
