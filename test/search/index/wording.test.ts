import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Wording } from '../../../src/search/index/wording.ts'
import { tokensOf } from '../../../src/search/text/terms.ts'

/** A question's words, each a bit of its own by its place, stop words none. */
const asked = (question: string) =>
  tokensOf(question).map(({ word, stop }, at) => ({ word, bit: stop ? 0 : 1 << at }))

/** Puts sentences one behind the other. */
function tell(wording: Wording, sentences: readonly string[]): void {
  let from = 0
  for (const [at, sentence] of sentences.entries())
    from = wording.put(
      at,
      from,
      tokensOf(sentence).map(({ word }) => wording.numberOf(word)),
    )
}

function repeated(question: string, ...sentences: string[]) {
  const wording = new Wording()
  tell(wording, sentences)
  const words = asked(question)
  return sentences.map((_, sentence) => wording.repeatedIn(sentence, words))
}

/** The longest run of words that both hold, found by trying all. */
function longestRun(question: readonly string[], sentence: readonly string[]): number {
  const text = ` ${sentence.join(' ')} `
  let longest = 0
  for (let from = 0; from < question.length; from++)
    for (let to = from + 1; to <= question.length; to++)
      if (text.includes(` ${question.slice(from, to).join(' ')} `)) longest = Math.max(longest, to - from)
  return longest
}

describe('how a sentence repeats a question', () => {
  it('counts words in the form and the order in which they are asked, stop words too', () => {
    const [same, other] = repeated(
      'What is the number of voters?',
      'The number of voters fell.',
      'Voters were numbered.',
    )
    expect(same?.run).toBe(4)
    expect(other).toEqual({ mask: 1 << 5, run: 1 })
  })

  it('knows nothing of other questions, however they take turns', () => {
    const wording = new Wording()
    tell(wording, ['Sheep graze on the pass.'])
    const [sheep, carpets] = [asked('sheep on the pass'), asked('carpets')]
    const alone = wording.repeatedIn(0, sheep)
    expect(alone.run).toBe(3)
    expect(wording.repeatedIn(0, carpets)).toEqual({ mask: 0, run: 0 })
    expect(wording.repeatedIn(0, sheep)).toEqual(alone)
  })

  it('is asked behind many words of courtesy all the same', () => {
    const question = `${'so if it is you who can do that now '.repeat(5)} what do sheep eat on the pass?`
    const [found] = repeated(question, 'Sheep eat on the pass.')
    expect(found?.run).toBe(5)
  })

  const words = fc.array(fc.constantFrom('sheep', 'pass', 'wool', 'rain'), { maxLength: 40 })

  it('finds the longest run, whatever the words', () =>
    fc.assert(
      fc.property(words, fc.array(words, { minLength: 1, maxLength: 4 }), (question, sentences) => {
        const found = repeated(question.join(' '), ...sentences.map((sentence) => sentence.join(' ')))
        const asked = question.slice(0, 31)
        for (const [i, sentence] of sentences.entries()) {
          expect(found[i]?.run).toBe(longestRun(asked, sentence))
          const mask = asked.reduce(
            (bits, word, at) => (sentence.includes(word) ? bits | (1 << at) : bits),
            0,
          )
          expect(found[i]?.mask).toBe(mask)
        }
      }),
    ))
})
