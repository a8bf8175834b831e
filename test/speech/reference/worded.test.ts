import { describe, expect, it } from 'vitest'
import { readSpeakersOf } from '../heard.ts'

describe('somebody in the words of the text', () => {
  it.each([
    'Chinese and Arab-nation ministers adopted a statement condemning the “aggression”.',
    'ROLL TIDE Elba beat undefeated Port West 45-40 to take the national title in a college football game many are calling “an instant classic”.',
    'He was jailed on charges of “spreading false news”, a charge human rights groups condemned as spurious.',
    'Analysts at Bellwether Street cut their view of it to “poor”.',
    '“We have to engage them,” wrote the authors of the “Growth Project”.',
    'Article 33 affirms: “No state shall return a refugee.”',
    '“It was a good year,” reads the one for May 2004.',
    'One in Paris found it “almost insolently patient”.',
    'I’d never heard him shout. “It was my hand,” he said.',
    'His first videos show “a different man”.',
    'The results showed “a clear lead”.',
  ])('is nobody where the words are half of a phrase, or a thing: %s', (text) => {
    expect([text, readSpeakersOf(text)[0]]).toEqual([text, '?'])
  })

  it.each([
    ['Union leaders from Elba adopted a statement condemning the “aggression”.', 'union leaders from Elba'],
    ['A dozen human rights groups condemned it as “false”.', 'a dozen human rights groups'],
    ['“We have to engage them,” wrote the authors of the report.', 'the authors of the report'],
    ['One critic in Paris found it “almost insolently patient”.', 'one critic in Paris'],
    ['“It was a good year,” one of them said.', 'one of them'],
    ['The court in Arnhem said it “cannot bear the weight”.', 'the court in Arnhem'],
    ['The Lopez campaign said it was “glad”.', 'Lopez campaign'],
    ['Bus drivers stayed at home, but that company said it was “very busy”.', 'that company'],
  ])('is whole: %s', (text, name) => {
    expect([text, ...readSpeakersOf(text)]).toEqual([text, name])
  })
})

it('“the prefecture” is one body, whether or not the article gives its name', () =>
  expect(
    readSpeakersOf('The road is shut. The prefecture said the march was “largely peaceful” on Sunday.'),
  ).toEqual(['the prefecture']))
