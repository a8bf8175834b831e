import { describe, expect, it } from 'vitest'
import {
  cueVerb,
  isParticleOf,
  isTopicOf,
  verbsThat,
  withholdingOf,
} from '../../../src/speech/lexicon/verbs/table.ts'

describe('a verb of saying', () => {
  it.each([
    ['said', 'say', 'past'],
    ['admitted', 'admit', 'past'],
    ['replies', 'reply', 'third'],
    ['urging', 'urge', 'ing'],
    ['written', 'write', 'participle'],
  ])('is known by each of its forms: %s', (form, lemma, kind) =>
    expect(cueVerb(form)).toMatchObject({ lemma, form: kind }),
  )

  it('is a noun as well in the forms of its row that are', () => {
    expect(['claim', 'claims', 'claimed', 'says'].map((form) => cueVerb(form)?.noun)).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  it('has what its row says: what it takes, and whether it vouches for that', () => {
    expect([verbsThat('tells').has('inform'), verbsThat('tells').has('say')]).toEqual([true, false])
    expect(['deny', 'doubt', 'wonder', 'accuse', 'urge', 'joke', 'say'].map(withholdingOf)).toEqual([
      'denial',
      'doubt',
      'question',
      'judgement',
      'directive',
      'play',
      undefined,
    ])
    expect([isTopicOf('warn', 'of'), isTopicOf('say', 'of')]).toEqual([true, false])
    expect([isParticleOf('chime', 'in'), isParticleOf('say', 'in')]).toEqual([true, false])
  })

  it('is of what is not said of the others: nothing that bears no word is one', () => {
    for (const word of ['walk', 'bridge', 'constructor', '']) expect(cueVerb(word)).toBeUndefined()
  })
})
