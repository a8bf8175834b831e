import { describe, expect, it } from 'vitest'
import { readSpeakersOf } from '../heard.ts'

describe('the name of a law, a plan and the like', () => {
  it.each([
    'Mira Dorn said she had not read the “Clean Streets, Safe Homes” bill in full.',
    'Mira Dorn praised the new “Clean Streets and Safe Homes” initiative on Monday.',
    'Mira Dorn said that the “Make It Rain” Act had failed.',
    'Mira Dorn said the “Clean Streets” recycling scheme was late.',
    'Mira Dorn said she would miss their “On the Run” tour.',
  ])('is nobody’s words: %s', (text) => {
    expect([text, ...readSpeakersOf(text)]).toEqual([text, '?'])
  })

  it.each([
    'It was the “worst bill” of the year, Mira Dorn said.',
    'Mira Dorn called it a “sad and sorry” bill.',
    'Mira Dorn said the “whole rotten” plan was late.',
    'Mira Dorn called the plan “Too Little, Too Late” on Monday.',
    '“Clean Streets, Safe Homes is our bill,” Mira Dorn said.',
  ])('is not what somebody calls it: %s', (text) => {
    expect([text, ...readSpeakersOf(text)]).toEqual([text, 'Mira Dorn'])
  })
})
