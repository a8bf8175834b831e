import { describe, expect, it } from 'vitest'
import { listen } from '../../../src/speech/hearing/hearing.ts'
import { speakersOf } from '../heard.ts'

describe('paragraphs that are one thing said and nothing else', () => {
  it('are nobody’s where two people take turns and nothing says whose turn it is', () => {
    for (const before of [
      [
        'Chairwoman Ana Lopez faced treasurer Carl Roe on Tuesday.',
        '“We cannot wait,” Lopez said.',
        '“We cannot pay,” Roe replied.',
      ],
      ['Coach Carl Roe dropped the goalkeeper Ivan Lund on Monday.', '“You did not train,” Roe told Lund.'],
    ]) {
      const told = speakersOf(...before)
      const turns = ['“I was ill.”', '“You were seen dancing.”', '“That was my brother.”']
      expect(speakersOf(...before, ...turns).filter((name) => name !== '?')).toEqual(told)
    }
  })

  it('are nobody’s where somebody asks', () => {
    const before = ['Senator Carl Roe laughed, and Ana Lopez went on. “Sit down,” she said.']
    expect(
      speakersOf(...before, '“Who signed for the lorries?”', '“Nobody signs for them.”').filter(
        (name) => name !== '?',
      ),
    ).toEqual(['Ana Lopez'])
  })

  it('may go on where one person speaks all the time', () => {
    const { setting } = listen([
      'Ana Lopez says the year at home helped her.',
      '“I saw my family,” she says.',
      '“I was glad that we were all there for so long.”',
      '“We never knew how long it would be for us all.”',
    ])
    expect(setting.quotations.map(({ barred, ruled }) => [barred, ruled?.entity.name])).toEqual(
      Array(3).fill([false, 'Ana Lopez']),
    )
  })

  it('may go on where others are only named, or a question is the speaker’s own', () => {
    for (const [before, ...own] of [
      [
        'The mayor, Ana Lopez, toured the streets with the fire chief, Carl Roe.',
        '“The water came at night,” said Lopez.',
        '“It rose two metres within one hour.”',
        '“We have asked the government for help.”',
      ],
      [
        'Ana Lopez writes novels.',
        '“My books are my children,” Lopez said.',
        '“Would I stop if I were rich?”',
        '“Never, not for all the gold in Oslo.”',
      ],
    ]) {
      const { setting } = listen([before ?? '', ...own])
      expect(setting.quotations.map(({ barred }) => barred)).toEqual(own.map(() => false))
    }
  })
})
