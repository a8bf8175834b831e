import { describe, expect, it } from 'vitest'
import { readSpeakersOf } from '../heard.ts'

const SAID = '“We will not give in to that,”'

describe('where somebody is of, before their name', () => {
  it('is no part of it where the article has the name without', () => {
    expect(
      readSpeakersOf('The net was Galician Xosé Outeiral Lema’s.', `${SAID} Lema said.`, `${SAID} he added.`),
    ).toEqual(['Xosé Outeiral Lema', 'Xosé Outeiral Lema'])
  })

  it('is part of the name of a body', () => {
    for (const body of ['Canadian Tire', 'Indian Premier League', 'Nigerian Breweries'])
      expect([body, ...readSpeakersOf(`${body} closed.`, `${SAID} ${body} said.`)]).toEqual([body, body])
  })
})
