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

describe('the name of a storm, a ship, a document, a heading or a rating', () => {
  it.each([
    'Mira Dorn said the river had silted up again after Typhoon “Nika.”',
    'Mira Dorn said she had sailed on the ferry “Hope” before.',
    'Mira Dorn wrote last year in her report “The Long Wait” that nothing was done.',
    'In her 2019 book “Four Stars, Many Skies”, Mira Dorn argued that nothing was done.',
    'Mira Dorn said an email headed “A difficult update” was sent to all staff.',
    'Mira Dorn recalled a memo titled: “Leveraging Reforms for Growth”.',
    'Mira Dorn confirmed that a case was opened under the article “Bribery of voters”.',
    'Mira Dorn said the war began under the guise of a “special operation”.',
    'Mira Dorn found rust in the stand, known to generations of fans as “the Shed”.',
    'Mira Dorn, who rates both stocks “outperform”, wrote to her clients.',
    'Mira Dorn said “The Monster” shows how strong the navy is.',
    'For 27 years Mira Dorn presented “Morning Call”, she said.',
    'Mira Dorn said the firm would not introduce “Safe Driving” in the UK.',
    'Mira Dorn told the BBC’s “Good evening” that it was late.',
    'Mira Dorn said the route had a nickname, “the dotted line”.',
    'Mira Dorn, whom he knew only as “the engineer”, left.',
    'Mira Dorn said the estate was classified as “Band A”.',
    'Mira Dorn condemned the attack, but not without a “but”.',
    'A formula that Mira Dorn has used, her “Keys to the White House,” was her own.',
  ])('is nobody’s words: %s', (text) => {
    expect([text, ...readSpeakersOf(text)]).toEqual([text, '?'])
  })

  it('is what somebody spoke of, in words that came before', () => {
    expect(readSpeakersOf('“It is not meant for the coast guard,” Mira Dorn said of “The Monster.”')).toEqual(
      ['Mira Dorn', '?'],
    )
  })

  it.each([
    'Mira Dorn called the ship “Magnificent.”',
    'Mira Dorn called the operation “a disgrace”.',
    'In a statement “We Are Not Afraid”, Mira Dorn said she would stay.',
    'Mira Dorn said she would “hold” her shares.',
    'Mira Dorn rated the film “a disaster”, she wrote.',
    'Mira Dorn, who is known to describe the plan as “a thief’s charter”, left.',
    'Mira Dorn spoke of “The Mess” that the council had left.',
    'Mira Dorn rails against its “Great Wall of Protectionism” whenever she speaks.',
    'Mira Dorn said it was done under “duress”.',
    'Mira Dorn said “No” means no.',
    'Mira Dorn said they came without a “clear plan”.',
    'Mira Dorn told the mayor’s “good friends” in the hall that it was late.',
    'Mira Dorn said she had presented “a clear and simple plan” to the council.',
    'Mira Dorn said it had registered as “a great surprise”.',
  ])('is not what somebody calls it or says: %s', (text) => {
    expect([text, ...readSpeakersOf(text)]).toEqual([text, 'Mira Dorn'])
  })
})
