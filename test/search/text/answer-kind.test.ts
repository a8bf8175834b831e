import { describe, expect, it } from 'vitest'
import {
  type AnswerKind,
  answerKindOf,
  asksWhich,
  countedFrom,
} from '../../../src/search/text/answer-kind.ts'

const ASKED: Readonly<Record<AnswerKind, readonly string[]>> = {
  number: [
    'How many troops are there?',
    'сколько человек погибло',
    'На сколько выросли цены?',
    'какой процент избирателей против',
    'Канча адам катышты?',
    'ал нече жашта',
  ],
  time: [
    'When was it signed?',
    'Когда подписали договор?',
    'в каком году он ушёл',
    'Качан кол коюлган?',
    'кайсы жылы болду',
  ],
  reason: [
    'why is Kyrgyzstan neutral?',
    'Почему он ушёл?',
    'зачем это нужно',
    'Эмне үчүн баш тартты?',
    'эмнеге кетти',
  ],
  place: [
    'Where did they meet?',
    'Где прошла встреча?',
    'в каком городе это было',
    'Кайда жолугушту?',
    'кайсы шаарда болду',
  ],
  person: ['Who said that?', 'кто это сказал', 'Кому он звонил?', 'Ким айтты?', 'кимге берди'],
  other: [
    'What is neutrality?',
    'что такое нейтралитет',
    'когдато давно',
    'Сколково',
    'кимоно',
    'Кыргызстан жөнүндө',
  ],
}

describe('what kind of thing a question wants', () => {
  for (const [kind, questions] of Object.entries(ASKED))
    it.each(questions)(`is told by its words: ${kind}: %s`, (question) => {
      expect(answerKindOf(question)).toBe(kind)
    })
})

describe('a question for one of a kind', () => {
  it.each([
    'Which senator resigned?',
    'what book did she write',
    'какой сенатор ушёл',
    'кайсы депутат кетти',
  ])('is told: %s', (question) => {
    expect(asksWhich(question)).toBe(true)
  })

  it.each(['What is neutrality?', 'what did he say', 'who resigned', 'как дела', 'кайда болду'])(
    'is told from others: %s',
    (question) => {
      expect(asksWhich(question)).toBe(false)
    },
  )
})

describe('what is to be counted', () => {
  it.each([
    ['How many sheep died?', ' sheep died?'],
    ['сколько овец погибло', ' овец погибло'],
    ['канча кой өлдү', ' кой өлдү'],
  ])('stands behind the words for it: %s', (question, behind) => {
    expect(question.slice(countedFrom(question))).toBe(behind)
  })

  it('is nothing where nothing is counted', () => {
    expect(countedFrom('how old is he')).toBeUndefined()
  })
})
