import { describe, expect, it } from 'vitest'
import { PassageIndex } from '../../../src/search/index/passage-index.ts'
import { understand } from '../../../src/search/ranking/question.ts'
import { rank } from '../../../src/search/ranking/ranking.ts'
import { QuestionSession } from '../../../src/search/ranking/session.ts'
import { signalsOf } from '../../../src/search/ranking/signals.ts'
import { hearSpeech } from '../../../src/speech/speech.ts'

/** Whether a question is taken for words to look up that all stand in a paragraph. */
function isLookup(text: string, paragraph: string): boolean {
  const index = new PassageIndex([
    hearSpeech({ id: 'a', title: 'News', paragraphs: [{ number: 1, text: paragraph, kind: 'body' }] }),
  ])
  const question = understand(text, index)
  return signalsOf(question, rank(new QuestionSession(index, question), index.paragraphs))?.lookup === 1
}

describe('words to look up', () => {
  it.each([
    ['Elkin', 'Rain fell. Only Elkin measured the wall.', true],
    ['Who is Elkin?', 'Elkin, an engineer from Bishkek, measured the wall.', true],
    ['кто такой Елкин?', 'Плотина прорвалась. Ёлкин, инженер из Бишкека, мерил стену.', true],
    [
      'Who is Elkin?',
      'Rain fell all night on the old dam above the village, whose wall Elkin measured.',
      false,
    ],
    ['Who did Elkin call?', 'Elkin, an engineer, would call the ministry.', false],
    ['Who is Elkin?', 'The engineer measured the wall.', false],
  ])('are “%s” in “%s”: %j', (question, paragraph, expected) => {
    expect(isLookup(question, paragraph)).toBe(expected)
  })
})
