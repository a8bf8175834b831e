import { describe, expect, it } from 'vitest'
import { readSpeakersOf } from '../heard.ts'

const SAID = '“We will pay the nurses by June,”'

describe('the letters of a post', () => {
  it('mean who has them beside their name', () => {
    for (const [named, called] of [
      ['Health CEC Naomi Kiprono-Quist came.', 'the CEC'],
      ['DC Naomi Kiprono-Quist came.', 'the DC'],
      ['The DC, Naomi Kiprono-Quist, came.', 'the DC'],
      ['Naomi Kiprono-Quist, the DC, came.', 'the DC'],
      ['Naomi Kiprono-Quist, CEC for health, came.', 'the CEC'],
      ['Deputy Commissioner (DC) Naomi Kiprono-Quist came.', 'the DC'],
      ['OCPD Naomi Kiprono-Quist came.', 'OCPD Kiprono-Quist'],
      ['MCA Naomi Kiprono-Quist came.', 'the MCA'],
      ['VC Naomi Kiprono-Quist came.', 'the VC'],
    ] as const)
      expect(readSpeakersOf(named, `${SAID} ${called} said.`)).toEqual(['Naomi Kiprono-Quist'])
    const two = 'DIG Naomi Kiprono-Quist and DSP Ravi Sandhu came.'
    expect(readSpeakersOf(two, `${SAID} the DSP said.`)).toEqual(['Ravi Sandhu'])
  })

  it('are a body’s where the article has them so', () => {
    expect(readSpeakersOf('The CEC met. CEC chair Naomi Quist left.', `${SAID} the CEC said.`)).toEqual([
      'CEC',
    ])
    expect(
      readSpeakersOf('SP leaders met. SP Ravi Sandhu and DC Naomi Quist came.', `${SAID} the SP said.`),
    ).toEqual(['SP'])
    expect(readSpeakersOf('In Washington, DC, Naomi Quist came.', `${SAID} DC said.`)).toEqual(['DC'])
    expect(readSpeakersOf('DC Naomi Quist saw a film by DC.', `${SAID} DC said.`)).toEqual(['DC'])
    for (const body of ['AC Milan', 'IG Metall', 'SP Energy Networks', 'DC United'])
      expect(readSpeakersOf(`${body} won.`, `${SAID} ${body} said.`)).toEqual([body])
    expect(readSpeakersOf('CNN reporter Naomi Quist came.', `${SAID} CNN said.`)).toEqual(['CNN'])
  })
})
