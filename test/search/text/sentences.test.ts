import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../../../src/search/text/sentences.ts'
import { processorClock } from '../../support/growth.ts'

const split = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end))

describe('the sentences of a paragraph', () => {
  it('end neither after a title nor after an initial', () => {
    expect(split('Mr. Smith of the U.S. Army said it. “I do,” he told Gov. J. Jones. He left.')).toEqual([
      'Mr. Smith of the U.S. Army said it.',
      '“I do,” he told Gov. J. Jones.',
      'He left.',
    ])
  })
  it.each([
    [['"It’s destroying this committee," said Del. Stacey Plaskett.', 'He left.']],
    [['It is worth NOK 412 million (approx. EUR 36 million).', 'It came.']],
    [['Мост построили на ул. Ленина, д. 5, в г. Токмок, в 1967 г.', 'Проф. Асанов был там.']],
    [['It cost Rs. 9.6 billion, said Ven. Galagama Dhammananda.', 'Fr. Frank agreed.']],
    [['It was sent at 7:19 p.m. EST by the chief of staff.', 'Polls close at 8 p.m. Tuesday.', 'He left.']],
    [['The polls close at 7 p.m.', 'She voted early.']],
    [['It is No. 5 on the list.', 'Issa said no.', 'No.', 'He will not.']],
    [['She writes for The Baltimore Sun.', 'He does not.']],
  ])('end where they end, not behind what is shortened: %j', (sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences)
  })
  it('keep a closing quotation mark', () => {
    expect(split('He said: “No.” Then he left!')).toEqual(['He said: “No.”', 'Then he left!'])
  })
  it.each([
    [['"And I’m not being paid!" LeVell declared, a point he likes to make.', 'He left.']],
    [['“Why?” Ms. Aida Osmonova asked reporters.', 'Nobody knew.']],
    [['He ran.', '“Stop!” Prime Minister Doe shouted.']],
    [['“Why?” asked Ms. Doe.', 'Nobody knew.']],
    [['“Why?” she asked.', 'He left.']],
    [['“Out!” the prime minister cried.', 'He left.']],
    [['She asked “Why?”', 'and left.']],
    [['“Who pays?”', 'Doe said that nobody would.']],
    [['“Will it rain?”', 'Scientists warned Monday of floods.']],
    [['Her book is “Who Cares?”', 'Amazon announced a sale on Monday.']],
    [['“Is it safe?”', 'Experts say yes.']],
    [['“Who pays?”', 'The Senate voted on Tuesday.']],
    [['“We pay.”', 'Doe said nothing more.']],
  ])('end behind who asked or cried, not before: %j', (sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences)
  })
  it.each(['', ' ', '   \n '])('are none in %j', (text) => expect(split(text)).toEqual([]))

  it('are the same however long the text is that they stand in', () => {
    const sentence = fc.constantFrom(
      'It opened.',
      'Mr. Doe said: “No.”',
      'She asked “Why?” and left.',
      'a lower-case beginning…',
      'It cost 3.5 million.',
      `So much ${'and more '.repeat(700)}of it!`,
    )
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 40, maxLength: 120 }), (sentences) => {
        const text = sentences.join(' ')
        const alone = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)]
        const ends = alone.filter(({ segment }) => !/Mr\.\s*$/.test(segment))
        expect(sentencesOf(text).map(({ end }) => end)).toEqual(
          ends.map(({ segment, index }) => index + segment.trimEnd().length),
        )
      }),
      { numRuns: 20 },
    )
  })

  it('are found in a line of two and a half million letters', () => {
    const clock = processorClock()
    expect(sentencesOf('The minister said nothing new. '.repeat(80_000))).toHaveLength(80_000)
    expect(clock()).toBeLessThan(12_000)
  })
})
