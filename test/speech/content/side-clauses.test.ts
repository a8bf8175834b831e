import { describe, expect, it } from 'vitest'
import { heard, speakersOf } from '../heard.ts'

describe('what is reported in a clause beside the main one', () => {
  it.each([
    [
      'While critics argue that such deals harm the town, the mayor has called them a good trade.',
      'indirect critics: such deals harm the town',
    ],
    [
      'Days after Ana Roe announced that the war would not end in May, forces bombed a hospital in Elba.',
      'indirect Ana Roe: the war would not end in May',
    ],
    [
      'Although Ana Roe says she will not vote for Tom Lund and finds him late, she applauds his message.',
      'indirect Ana Roe: she will not vote for Tom Lund and finds him late',
    ],
  ])('ends where the main clause begins: %s', (text, quote) => expect(heard(text)).toContain(quote))

  it.each([
    [
      'Ana Roe said that while it rained, she would stay in the town hall.',
      'indirect Ana Roe: while it rained, she would stay in the town hall',
    ],
    [
      'Tom Lund left after Ana Roe announced that the war would not end in May, June or July.',
      'indirect Ana Roe: the war would not end in May, June or July',
    ],
    [
      'As Ana Roe has often said, the war would not end in May.',
      'indirect Ana Roe: the war would not end in May',
    ],
  ])('goes on where nothing else begins: %s', (text, quote) => expect(heard(text)).toContain(quote))

  it('is nothing where a land is named', () => {
    for (const text of [
      'Illinois state Rep. Carol Ammons and Texas state Senate candidate Jane Kim left.',
      'The Rust Belt states that have suffered voted on Tuesday.',
    ])
      expect(heard(text)).toEqual([])
  })
})

describe('what is reported', () => {
  it.each([
    ['Ana Roe said that was a fair hit.', 'indirect Ana Roe: that was a fair hit'],
    ['Ana Roe said that the hit was fair.', 'indirect Ana Roe: the hit was fair'],
    [
      'The march was banned, according to Chinese state media.',
      'indirect Chinese state media: The march was banned',
    ],
  ])('is whole, and so is who says it: %s', (text, quote) => expect(heard(text)).toEqual([quote]))

  it('is his whose words state media only pass on', () =>
    expect(speakersOf('Tom Lund said the road was “closed,” according to Chinese state media.')).toEqual([
      'Tom Lund',
    ]))

  it('is nothing where somebody finds a thing', () =>
    expect(heard('Some of the students have found other things to do in town.')).toEqual([]))
})
