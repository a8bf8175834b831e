import { describe, expect, it } from 'vitest'
import { PassageIndex } from '../../../src/search/index/passage-index.ts'
import type { Lacks } from '../../../src/search/ranking/lacks.ts'
import { understand } from '../../../src/search/ranking/question.ts'
import { rank } from '../../../src/search/ranking/ranking.ts'
import { QuestionSession } from '../../../src/search/ranking/session.ts'
import { hearSpeech } from '../../../src/speech/speech.ts'

/** What a paragraph, an article of its own, lacks of what a question wants. */
function lacking(question: string, paragraph: string): (keyof Lacks)[] {
  const index = new PassageIndex([
    hearSpeech({ id: 'a', title: 'News', paragraphs: [{ number: 1, text: paragraph, kind: 'body' }] }),
  ])
  const [first] = rank(new QuestionSession(index, understand(question, index)), index.paragraphs)
  if (!first) throw new Error('The paragraph was not ranked.')
  const { kind, number, count, cause, words } = first.lacks
  return Object.entries({ kind, number, count, cause, words }).flatMap(([name, lacks]) =>
    lacks ? [name as keyof Lacks] : [],
  )
}

describe('what a question wants and a paragraph lacks', () => {
  it.each([
    ['how many sheep were killed', 'Lightning killed eleven sheep on the pass above Naryn.', []],
    [
      'how many shepherds were killed',
      'Lightning killed sheep and shepherds above Naryn.',
      ['kind', 'number', 'count'],
    ],
    ['how many shepherds fled', 'The shepherds fled with 40 sheep from the pass.', ['count']],
    ['how many of the shepherds fled', 'Seven of the young shepherds fled from the pass.', []],
    ['сколько овец погибло', 'Молния убила 11 овец на перевале.', []],
    ['why did the shepherds flee', 'The shepherds fled the pass because snow fell.', []],
    ['why did the shepherds flee', 'The shepherds fled the pass to help the village.', ['cause']],
    ['почему пастухи ушли', 'Пастухи ушли с перевала из-за снега.', ['kind']],
    ['what did Osmonova say about wool', '“Wool is cheap,” said Aida Osmonova, a farmer.', []],
    ['what did Osmonova say about wool', 'Osmonova sold her wool at the market.', ['words']],
    ['where is the pass', 'The pass in Naryn is closed.', []],
  ] as const)('is told: %s, of “%s”: %j', (question, paragraph, expected) => {
    expect(lacking(question, paragraph)).toEqual(expected)
  })
})
