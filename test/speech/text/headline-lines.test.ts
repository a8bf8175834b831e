import { describe, expect, it } from 'vitest'
import { headlineLines } from '../../../src/speech/text/headline-lines.ts'
import { readSpeakersOf } from '../heard.ts'

const BEFORE = [
  'The missile flew for an hour.',
  'Nobody was hurt at sea.',
  'Drew Roe, an analyst in Elba, watched it.',
  '“This is quite a statement,” Roe said.',
]
const LINK = 'Elba has more ships than Osh, senior general tells lawmakers'
const AFTER = ['“There is a norm,” he said.', 'The port was quiet again on Monday.']

describe('the headline of another article between two paragraphs', () => {
  it('is known by its missing full stop', () => {
    expect([...headlineLines([...BEFORE, LINK, ...AFTER])]).toEqual([BEFORE.length])
  })

  it('does not change whom the text goes on with', () => {
    expect(readSpeakersOf(...BEFORE, LINK, ...AFTER)).toEqual(['Drew Roe', 'Drew Roe'])
  })

  it('is no paragraph with a full stop, no list, no label, no caption and no line of an article that has no full stops', () => {
    for (const lines of [
      [...BEFORE, `${LINK}.`, ...AFTER],
      [...BEFORE, 'He says this much about it:', LINK, ...AFTER],
      [...BEFORE, LINK, 'Elba has more planes than Osh, too, it says', ...AFTER],
      [...BEFORE, 'Ana Roe, 34, a teacher in the north of Elba', ...AFTER],
      [...BEFORE, 'Ana Roe tells it: it was late in the day', ...AFTER],
      [...BEFORE, LINK, ...AFTER].map((line) => line.replace(/\.$/, '')),
    ])
      expect([...headlineLines(lines)]).toEqual([])
  })
})
