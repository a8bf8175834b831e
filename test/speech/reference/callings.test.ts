import { describe, expect, it } from 'vitest'
import { isKindOf } from '../../../src/speech/lexicon/synonyms.ts'
import { readSpeakersOf, speakersOf } from '../heard.ts'

describe('what somebody does', () => {
  it('stands for them, whatever it is', () => {
    for (const noun of ['beekeeper', 'ornithologist', 'publican', 'keeper', 'seamstress'])
      expect([
        noun,
        ...speakersOf(`Ana Roe, a ${noun}, came. Carl Doe left.`, `“It is late,” the ${noun} said.`),
      ]).toEqual([noun, 'Ana Roe'])
  })

  it('stands for them behind their title, too', () => {
    expect(
      speakersOf(
        'Professor Ana Roe, an economist, came. Carl Doe left.',
        '“It is late,” the economist said.',
      ),
    ).toEqual(['Ana Roe'])
  })

  it('may be called by its kind: a botanist is a scientist, a scientist is no botanist', () => {
    expect(isKindOf('scientist', 'botanist')).toBe(true)
    expect(isKindOf('botanist', 'scientist')).toBe(false)
    expect(
      speakersOf('Ana Roe, a botanist, came. Carl Doe, a lawyer, left.', '“It is late,” the scientist said.'),
    ).toEqual(['Ana Roe'])
  })

  it('leads to the name behind it, over words for what its bearer is', () => {
    for (const subject of [
      'The committee’s chairman, union member Ana Roe, told us it was done.',
      'The committee’s chairwoman, Ana Roe, was glad.',
      'Her partner at the other end, wicketkeeper Ana Roe, contributed four.',
    ])
      expect(
        [subject, ...speakersOf(`Carl Doe came. ${subject} “It is late,” she said.`)].slice(0, 2),
      ).toEqual([subject, 'Ana Roe'])
  })
})

describe('what is quoted without a cue', () => {
  it('is the answer of whom somebody asks', () => {
    for (const question of ['Asked about it, Carl Doe laughed.', 'Told of the offer, Carl Doe shrugged.'])
      expect([question, ...speakersOf(`“It rains,” said Ana Roe. ${question} “So it does.”`)]).toEqual([
        question,
        'Ana Roe',
        'Carl Doe',
      ])
  })

  it('is not surely theirs who spoke before, where somebody else does something in between', () => {
    expect(speakersOf('“It rains,” said Ana Roe. Carl Doe rolled his eyes. “So it does.”')[1]).not.toBe(
      'Ana Roe',
    )
  })
})

describe('“As for …”', () => {
  it('tells whom a sentence is about', () => {
    expect(
      speakersOf(
        'Leanne Doe flew in. Nell Lund left.',
        'As for Ana Roe, she would not be drawn. “Never is long,” she said.',
      ),
    ).toEqual(['Ana Roe'])
  })
})

describe('who is asked', () => {
  it('speaks in the next paragraph, not who asks', () => {
    expect(
      speakersOf(
        'Carl Doe drove the tractor.',
        'The coroner, Ana Roe, asked Carl Doe whether he had driven that way before.',
        '“Every year, and I never once saw the marshal.”',
      ),
    ).toEqual(['Carl Doe'])
  })
})

describe('“her letter”', () => {
  it('is hers who was spoken of', () => {
    expect(
      readSpeakersOf(
        'Ana Roe, who studies rivers, warned them. Her letter to the council called it “a wall of biscuit”.',
      ),
    ).toEqual(['Ana Roe'])
  })

  it('is meant by the letters of an office, with an article or without', () => {
    for (const [office, letters] of [
      ['Prime Minister Ana Roe', 'PM'],
      ['Chief executive Ana Roe', 'CEO'],
      ['Ana Roe, a doctor,', 'GP'],
      ['Ana Roe, the MP for Port Elba,', 'MP'],
      ['Ana Roe, a GP in Elba,', 'GP'],
    ] as const)
      for (const source of [letters, `The ${letters}`])
        expect([
          source,
          ...readSpeakersOf(`${office} came.`, 'It rained.', `${source} said it was “very cold in here”.`),
        ]).toEqual([source, 'Ana Roe'])
  })
})
