import { describe, expect, it } from 'vitest'
import { heard, readSpeakersOf } from '../heard.ts'

const WORDS = '“Put it in the boot and keep the beef”'

describe('who is said to have said something', () => {
  it.each([
    `Otto Lamm is said by the chief witness, Mira Dorn, to have replied: ${WORDS}.`,
    `Otto Lamm was reported by the Elba Times to have said ${WORDS}.`,
    `Otto Lamm is alleged to have shouted at the godfather, Carl Roe: ${WORDS}.`,
    `Otto Lamm, a carpenter, is alleged to have told his neighbour, Carl Roe: ${WORDS}.`,
    `Otto Lamm was understood to have told ministers: ${WORDS}.`,
    `Otto Lamm was alleged by Mira Dorn to have called her “a liar and a thief”.`,
    `${WORDS}, Otto Lamm is said by Mira Dorn to have replied.`,
    `According to Mira Dorn, Otto Lamm replied: ${WORDS}.`,
    `Otto Lamm was accused by Mira Dorn of saying ${WORDS}.`,
    `Otto Lamm was criticised by Mira Dorn for calling the vote “a sham and a shame”.`,
  ])('says it, not who tells it: %s', (sentence) => {
    expect([sentence, ...readSpeakersOf(sentence)]).toEqual([sentence, 'Otto Lamm'])
  })

  it.each([
    'Otto Lamm was said by Mira Dorn to be “a liar and a thief”.',
    'The bill was said by Mira Dorn to have been “too late for us”.',
    'The plan was described by Mira Dorn as “too late for us”.',
    'Otto Lamm was reported by Mira Dorn to have gone because it was “too late for us”.',
    'Otto Lamm was accused of theft by Mira Dorn, who said it was “too late for us”.',
    'Otto Lamm was accused of theft, Mira Dorn said, adding: “It was too late for us.”',
  ])('says nothing of what others say of them: %s', (sentence) => {
    expect([sentence, ...readSpeakersOf(sentence)]).toEqual([sentence, 'Mira Dorn'])
  })

  it.each([
    'Mira Dorn reported last week that managers had been accused of stealing “millions of euros”.',
    'Mira Dorn wrote to the office in May but was told that the works were “still pending”.',
  ])('is nobody where it is not told by whom: %s', (sentence) => {
    expect(readSpeakersOf(sentence)).not.toContain('Mira Dorn')
  })

  it('is not shown without marks as if it were known that they said so', () => {
    expect(heard('Mayor Otto Lamm is alleged to have said that the bridge was closed.')).toEqual([])
  })
})
