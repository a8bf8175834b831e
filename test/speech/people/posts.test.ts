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

  it('are a body’s before an office in it, wherever the article has them so', () => {
    for (const [named, called] of [
      ['DCI Director Mohamud Amenya dismissed the claims.', 'the DCI'],
      ['TAIPEI — DPP Chairman Chu Wen-hao conceded.', 'the DPP'],
      ['MPA Chief Executive Teo Eng Dihua inspected the spill.', 'the MPA'],
      ['ADC National Chairman David Markson resigned.', 'the ADC'],
      ['ZURICH — CS Chairman Axel Lehnert apologised.', 'the CS'],
      ['The CEC, chaired by Mamoud Yakuba, met. CEC Chairman Mamoud Yakuba left.', 'the CEC'],
      ['DCI Naomi Quist came. DCI Director Mohamud Amenya left.', 'the DCI'],
    ] as const)
      expect(readSpeakersOf(named, `${SAID} ${called} said.`)).not.toContainEqual(
        expect.stringMatching(/Amenya|Chu|Teo|Markson|Lehnert|Yakuba|Quist/),
      )
  })

  it('are a body’s in brackets behind its name, and not behind an office', () => {
    const commission = 'The Central Election Commission (CEC) Maia Balan chairs met.'
    expect(readSpeakersOf(commission, `${SAID} the CEC said.`)).toEqual(['Central Election Commission'])
    const authority = 'The Maritime and Port Authority (MPA) Teo Eng Dihua heads closed the strait.'
    expect(readSpeakersOf(authority, `${SAID} the MPA said.`)).toEqual(['Maritime and Port Authority'])
    const office = 'Inspector General of Police (IGP) Naomi Kiprono-Quist came.'
    expect(readSpeakersOf(office, `${SAID} the IGP said.`)).toEqual(['Naomi Kiprono-Quist'])
  })

  it('are a body’s where it speaks in a statement', () => {
    const party = 'LUCKNOW: SP Rakesh Bhandari said four men had been held.'
    expect(readSpeakersOf(party, `${SAID} the SP said in a statement posted by its office.`)).not.toContain(
      'Rakesh Bhandari',
    )
    for (const called of ['the SP said on Monday in a statement', 'the SP said on X'])
      expect(readSpeakersOf(party, `${SAID} ${called}.`)).not.toContain('Rakesh Bhandari')
    const before = 'In a statement on Monday, the SP said: “We are short of nurses and beds.”'
    expect(readSpeakersOf(party, before)).not.toContain('Rakesh Bhandari')
    expect(readSpeakersOf(party, `${SAID} the SP said.`)).toContain('Rakesh Bhandari')
  })

  it('are a surname’s that is a word for an office', () => {
    expect(readSpeakersOf('PC Mark Judge came.', `${SAID} PC Judge said.`)).toEqual(['Mark Judge'])
  })
})

describe('the letters of a post that the article spells out', () => {
  const told = 'Chief Minister Omar Sandhu is in Elba.'

  it('mean whoever has the post', () => {
    expect(readSpeakersOf(told, `${SAID} the CM said.`)).toEqual(['Omar Sandhu'])
  })

  it('mean sooner who has the letters themselves beside their name', () => {
    expect(readSpeakersOf(`${told} Naryn CM Naomi Quist came too.`, `${SAID} the CM said.`)).toEqual([
      'Naomi Quist',
    ])
    expect(readSpeakersOf(`${told} The CM, Naomi Quist, came too.`, `${SAID} the CM said.`)).toEqual([
      'Naomi Quist',
    ])
  })

  it('mean nobody else’s post: the one of a place, the deputy', () => {
    expect(readSpeakersOf(told, `${SAID} the CM of Naryn said.`)).not.toContain('Omar Sandhu')
    expect(readSpeakersOf(told, `${SAID} the DCM said.`)).not.toContain('Omar Sandhu')
  })
})
