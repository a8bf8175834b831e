import { describe, expect, it } from 'vitest'
import { readSpeakersOf } from '../heard.ts'

const SORRY = '“I got it all wrong”'

const nobodySays = (sentence: string): void => {
  expect([sentence, ...readSpeakersOf('Carl Roe sat down.', sentence)]).toEqual([sentence, '?'])
}

const miraSays = (sentence: string): void => {
  const found = readSpeakersOf(sentence)
  expect([sentence, ...found]).toEqual([sentence, ...found.map(() => 'Mira Dorn')])
  expect(found.length).toBeGreaterThan(0)
}

describe('what somebody does not accept', () => {
  it.each([
    'Mira Dorn said she did not accept that the water was “unsafe to drink”.',
    'Mira Dorn refused to accept that she had been “reckless with it”.',
    'Mira Dorn said the firm does not accept that its boats were “rotten to the core”.',
  ])('is not their own: %s', nobodySays)
})

describe('what nobody heard', () => {
  it.each([
    `Nobody heard Captain Mira Dorn say ${SORRY} or anything like it, the court was told.`,
    `Nobody heard Mira Dorn shout, “I got it all wrong!”`,
    `No one recalls Mira Dorn saying ${SORRY} that night.`,
    `No-one remembers Mira Dorn saying: ${SORRY}.`,
    `Neither of them heard Mira Dorn shout ${SORRY}.`,
    `None of the witnesses heard him say ${SORRY} that night.`,
    `No witness could recall Mira Dorn saying ${SORRY}.`,
    `Not one of the guests remembered Mira Dorn saying ${SORRY}.`,
    `Nobody in the room had ever heard Mira Dorn say ${SORRY}.`,
    `Otto Lamm said nobody heard Mira Dorn say ${SORRY}.`,
    `Otto Lamm did not recall Mira Dorn saying ${SORRY}.`,
  ])('is not the words of whoever would have said it: %s', nobodySays)

  it.each([
    `Everyone heard Mira Dorn say ${SORRY}.`,
    `Nobody who heard Mira Dorn say ${SORRY} will forget it.`,
    `Nobody laughed when Mira Dorn said ${SORRY}.`,
    `Nobody but his wife heard Mira Dorn say ${SORRY}.`,
    `Nobody heard Mira Dorn’s warning: ${SORRY}.`,
    `Nobody, Mira Dorn said, had heard the alarm: ${SORRY}.`,
    `No one heard the bell, Mira Dorn said, adding ${SORRY}.`,
    `Nobody heard it at first, but then everyone heard Mira Dorn shout ${SORRY}.`,
    `Mira Dorn had not heard the news, saying: ${SORRY}.`,
  ])('is hers where somebody did, or where it is something else: %s', miraSays)
})

describe('what somebody would have said', () => {
  it.each([
    `If Mira Dorn had said ${SORRY} on the first morning, the matter would have been over.`,
    `If Mira Dorn, the minister, had said ${SORRY}, the matter would have been over.`,
    `If only Mira Dorn had said ${SORRY}, it could have ended there.`,
    `The matter would have been over if Mira Dorn had said ${SORRY} on the first day.`,
    `Had Mira Dorn said ${SORRY}, the matter would have been over.`,
    `Were Mira Dorn to say ${SORRY}, the matter would be over.`,
    `If Mira Dorn were to say ${SORRY}, the matter would be over.`,
    `Otto Lamm stared as if Mira Dorn had said ${SORRY}.`,
  ])('is nobody’s: %s', nobodySays)

  it.each([
    `“If I had known,” Mira Dorn said.`,
    `If anything, Mira Dorn said, ${SORRY}.`,
    `“If you want it, take it,” Mira Dorn said.`,
    `If the bridge had closed, Mira Dorn had said, “it would be too late for us.”`,
    `If Mira Dorn had said ${SORRY} once, she had said it a hundred times.`,
    `Had it rained, Mira Dorn said, “it would be too late for us.”`,
    `Asked what she would have done if he had asked, Mira Dorn said ${SORRY}.`,
  ])('is hers where she said it: %s', miraSays)
})

describe('what is told of somebody without ground', () => {
  it.each([
    `There is no evidence that Mira Dorn ever remarked ${SORRY}, or that she was on a camel.`,
    `There was no written record that Mira Dorn said ${SORRY}.`,
    `There is no record of Mira Dorn saying ${SORRY}.`,
    `Mira Dorn did not, as is often claimed, say ${SORRY}.`,
    `Mira Dorn is wrongly said to have said ${SORRY}.`,
    `Mira Dorn is often falsely quoted as saying ${SORRY}.`,
    `Mira Dorn is wrongly credited with saying ${SORRY}.`,
    `Mira Dorn was wrongly accused of saying ${SORRY}.`,
    `Mira Dorn has been widely misquoted as saying ${SORRY}.`,
    `Mira Dorn never actually said, “I got it all wrong.”`,
  ])('is not hers: %s', nobodySays)

  it.each([
    `There is evidence that Mira Dorn said ${SORRY}.`,
    `There is no doubt that Mira Dorn said ${SORRY}.`,
    `There is no evidence that it rained, Mira Dorn said: ${SORRY}.`,
    `Mira Dorn found no evidence of fraud, saying ${SORRY}.`,
    `Mira Dorn said there was no evidence that the deal was “too late for us”.`,
    `Mira Dorn did not, as is often claimed, resign, but said ${SORRY}.`,
    `Mira Dorn, who was wrongly quoted last year, said ${SORRY}.`,
    `Mira Dorn did not say who, but said ${SORRY}.`,
    `Mira Dorn was wrongly accused of theft and went on to say ${SORRY}.`,
  ])('is hers where she said it: %s', miraSays)
})

describe('what somebody did not get to say', () => {
  it.each([
    `Mira Dorn was never going to say ${SORRY} on a Sunday.`,
    `Mira Dorn was not about to say ${SORRY}.`,
    `Mira Dorn had been expected to say ${SORRY} and did not.`,
    `Mira Dorn had been expected to say ${SORRY}, but she did not.`,
    `Mira Dorn stopped short of saying ${SORRY}.`,
    `Mira Dorn left without saying ${SORRY}.`,
    `Mira Dorn refrained from saying ${SORRY}.`,
    `Mira Dorn could not bring herself to say ${SORRY}.`,
    `Mira Dorn did not dare to say ${SORRY}.`,
  ])('is not hers: %s', nobodySays)

  it('is nobody’s either who spoke before', () => {
    expect(readSpeakersOf(`Mira Dorn read for six minutes. She stopped short of saying ${SORRY}.`)).toEqual([
      '?',
    ])
  })

  it.each([
    `Mira Dorn was expected to say: ${SORRY}.`,
    `Mira Dorn was expected to say ${SORRY} and did not disappoint.`,
    `Mira Dorn was never going to stay, and said ${SORRY}.`,
    `Mira Dorn was not afraid to say ${SORRY}.`,
    `Mira Dorn never failed to say ${SORRY}.`,
    `Mira Dorn had not expected to say ${SORRY}.`,
    `Mira Dorn said ${SORRY} and did not stay.`,
    `Mira Dorn went on to say ${SORRY} but did not elaborate.`,
    `Mira Dorn fell short of the mark, saying ${SORRY}.`,
    `Mira Dorn left without a coat, saying ${SORRY}.`,
    `Mira Dorn denied the charge, saying ${SORRY}.`,
  ])('is hers where she said it: %s', miraSays)
})

describe('why somebody did not say so', () => {
  it('stands behind a colon, and is theirs', () => {
    for (const text of [
      'Ana Lopez did not want to say who she voted for: “It’s a secret ballot.”',
      'Ana Lopez was never going to complain: “I ran badly, that is all.”',
      'Ana Lopez stopped short of blaming the referee: “We had chances and missed them.”',
      'Ana Lopez resigned without saying why: “It was time.”',
      'Asked if she would resign, Ana Lopez would not say: “That is for the president.”',
      'Ana Lopez was not going to promise anything: “We take it game by game.”',
    ])
      expect([text, ...readSpeakersOf(text)]).toEqual([text, 'Ana Lopez'])
  })
})

describe('what somebody said who holds a thing that words may stand on', () => {
  it('is theirs', () => {
    for (const text of [
      'Ana Lopez is selling up. Holding a placard she said: “The brewery has killed us.”',
      'Ana Lopez comes every Sunday. Touching the headstone she said: “He would be thirty.”',
    ])
      expect([text, ...readSpeakersOf(text)]).toEqual([text, 'Ana Lopez'])
  })
})
