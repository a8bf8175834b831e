import { describe, expect, it } from 'vitest'
import { listen, readSpeakersOf } from '../heard.ts'

describe('words that a page runs together', () => {
  it('are read as the two that they are', () => {
    expect(
      readSpeakersOf(
        'Kyiv sent Foreign MinisterDmytro Kuleba to Rome, where Kuleba stayed.',
        'Kulebasaid it was “a long road for all of us”.',
      ),
    ).toEqual(['Dmytro Kuleba'])
  })

  it('are an article, an adverb or a body’s noun that is stuck to a name, too', () => {
    expect(
      readSpeakersOf(
        'Iran sent Ali Hosseini to Rome, where Hosseini stayed.',
        'Ali Hosseinipreviously called it “a long road for all of us”.',
      ),
    ).toEqual(['Ali Hosseini'])
    expect(readSpeakersOf('Oversight CommitteeChairman Dmytro Kuleba said it was “a long road”.')).toEqual([
      'Dmytro Kuleba',
    ])
    expect(readSpeakersOf('“It was a long road,” said aNew York City nurse.')).toEqual([
      'a New York City nurse',
    ])
  })

  it('are shown as the article has them', () => {
    const { paragraphs } = listen('Foreign MinisterDmytro Kuleba said it was “a long road for us”.')
    const [first] = paragraphs
    const { start = 0, end = 0 } = first?.quotes[0] ?? {}
    expect(first?.text.slice(start, end)).toBe('“a long road for us”')
  })

  it('are no two words where they are a name: MacDonald, DiCaprio, BakerHughes', () => {
    for (const name of [
      'Ann MacDonald',
      'Ann DiCaprio',
      'Ann FitzGerald',
      'Ann Husaided',
      'Ann BakerHughes',
      'Ann DeLater',
    ])
      expect(readSpeakersOf(`“It was a long road,” said ${name}.`)).toEqual([name])
  })
})

describe('a word at the beginning of a sentence', () => {
  it('is a name where it asks: “Keating questions “all of it””', () => {
    expect(readSpeakersOf('Keating questions “the whole basis of it all”.')).toEqual(['Keating'])
  })

  it('is no name that only tells what somebody does: “Sidestepping questions, he said”', () => {
    expect(
      readSpeakersOf(
        'Mr. Carl Roe came.',
        'Sidestepping questions on it, he said it was “a delicate thing”.',
      ),
    ).toEqual(['Carl Roe'])
  })
})
