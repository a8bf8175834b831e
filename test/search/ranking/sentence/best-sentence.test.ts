import { describe, expect, it } from 'vitest'
import { VectorBlocks } from '../../../../src/search/arrays/vector-blocks.ts'
import { PassageIndex } from '../../../../src/search/index/passage-index.ts'
import { Nearness } from '../../../../src/search/meaning/encoder/nearness.ts'
import { understand } from '../../../../src/search/ranking/question.ts'
import { rank } from '../../../../src/search/ranking/ranking.ts'
import { answeringSpan } from '../../../../src/search/ranking/sentence/best-sentence.ts'
import { QuestionSession } from '../../../../src/search/ranking/session.ts'
import { hearSpeech } from '../../../../src/speech/speech.ts'
import { twoModels, vector } from '../../meaning/encoder/two-models.ts'

const SENTENCES = [
  'Rain fell in Osh for days.',
  'Snow lay in Naryn for weeks.',
  'Hail came to Talas for hours.',
]
const text = SENTENCES.join(' ')
const index = new PassageIndex([
  hearSpeech({ id: 'news', title: 'Weather', paragraphs: [{ number: 1, text, kind: 'body' }] }),
])

/** How near the question is to the paragraph, and to each of its sentences: cosines. */
function nearnessOf(whole: number, sentences: readonly number[]): Nearness {
  const paragraphs = new VectorBlocks(8)
  paragraphs.put(vector(whole, whole), 0)
  const vectors = Int8Array.from(sentences.flatMap((cosine) => [...vector(cosine, cosine)]))
  return new Nearness(twoModels(0.25), vector(1, 1), {
    paragraphs,
    nearest: [0],
    sentencesOf: () => vectors,
  })
}

/** The words that are marked, where the sentences are so near; by words alone where that is not told. */
function marked(sentences?: readonly number[]): string {
  const nearness = sentences && nearnessOf(0.5, sentences)
  const session = new QuestionSession(index, understand('Which weather was there?', index, nearness))
  const [first] = rank(session, [0])
  if (!first) throw new Error('The paragraph is not found.')
  const { start, end } = answeringSpan(session, first)
  return text.slice(start, end)
}

describe('the answer in a passage is marked', () => {
  it('in its best sentence, where no other is as near', () => {
    expect(marked([0.1, 0.1, 0.9])).toBe(SENTENCES[2])
  })
  it('in two sentences, where the one beside it is nearly as near', () => {
    expect(marked([0.1, 0.6, 0.6])).toBe(SENTENCES.slice(1).join(' '))
  })
  it('in one sentence, where only one further away is nearly as near', () => {
    expect([SENTENCES[0], SENTENCES[2]]).toContain(marked([0.7, -0.9, 0.7]))
  })
  it('in one sentence by words alone, which do not tell how likely it is', () => {
    expect(SENTENCES).toContain(marked())
  })
})
