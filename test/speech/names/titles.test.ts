import { describe, expect, it } from 'vitest'
import { readSpeakersOf } from '../heard.ts'

const SAID = '“The state has slept on its duty,”'

describe('a title of several', () => {
  it('makes each of those whose names follow a person', () => {
    for (const [several, one] of [
      ['Justices', 'Ms. Justice'],
      ['Drs', 'Dr'],
      ['Councillors', 'Cllr'],
      ['Generals', 'Gen.'],
      ['Messrs', 'Mr'],
      ['Pastors', 'Pastor'],
    ] as const) {
      const both = `${several} Oriel Quist and T.V. Sandhu heard the plea.`
      expect(readSpeakersOf(both, `${SAID} ${one} Quist said.`)).toEqual(['Oriel Quist'])
      expect(readSpeakersOf(both, `${SAID} Sandhu said.`)).toEqual(['T.V. Sandhu'])
    }
  })

  it('lets none of them speak alone where they speak together', () => {
    const bench = 'A bench of Justices Oriel Quist and T.V. Sandhu said:'
    expect(readSpeakersOf(`${bench} ${SAID}`)).toEqual(['Oriel Quist and T.V. Sandhu'])
  })

  it('is none in the name of a place or a body', () => {
    for (const body of ['Farmers Almanac', 'Directors UK', 'Doctors Without Borders'])
      expect(readSpeakersOf(`${body} and Elba met.`, `${SAID} ${body} said.`)).toEqual([body])
  })
})

describe('the Chief Justice', () => {
  it('is somebody, whom the article names so', () => {
    const named = 'Chief Justice Oriel Quist and Justice T.V. Sandhu met.'
    expect(readSpeakersOf(named, `${SAID} the Chief Justice said.`)).toEqual(['Oriel Quist'])
  })
})
