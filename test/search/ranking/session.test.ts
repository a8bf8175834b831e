import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PassageIndex } from '../../../src/search/index/passage-index.ts'
import { understand } from '../../../src/search/ranking/question.ts'
import { rank } from '../../../src/search/ranking/ranking.ts'
import { QuestionSession } from '../../../src/search/ranking/session.ts'
import { hearSpeech } from '../../../src/speech/speech.ts'

const index = new PassageIndex([
  hearSpeech({
    id: 'news',
    title: 'Sheep and wool',
    paragraphs: [
      'Lightning killed eleven sheep on the pass above Naryn.',
      'Wool is cheap, said Aida Osmonova. Nobody buys the wool of the pass.',
      'Snow closed the pass for two days in March.',
    ].map((text, i) => ({ number: i + 1, text, kind: 'body' as const })),
  }),
])

const question = fc
  .array(fc.constantFrom('sheep', 'wool', 'the', 'pass', 'who', 'Aida', 'snow', 'killed', 'say'), {
    minLength: 1,
    maxLength: 8,
  })
  .map((words) => words.join(' '))

const sessionOf = (text: string) => new QuestionSession(index, understand(text, index))
const found = (session: QuestionSession) => ({
  ranked: rank(session, index.paragraphs),
  marks: index.paragraphs.map((paragraph) => session.marks(paragraph)),
})

describe('a question', () => {
  it('is answered the same whatever else is asked meanwhile', () =>
    fc.assert(
      fc.property(question, question, (one, other) => {
        const alone = found(sessionOf(one))
        const [first, second] = [sessionOf(one), sessionOf(other)]
        expect(found(first)).toEqual(alone)
        found(second)
        expect(found(first)).toEqual(alone)
      }),
    ))
})
