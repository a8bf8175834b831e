import { describe, expect, it } from 'vitest'
import { Library } from '../../src/answer/library.ts'
import { readShippedVectors } from '../../src/search/meaning/shipped-vectors.ts'
import { hearSpeech } from '../../src/speech/speech.ts'

const { vectors } = await readShippedVectors()

function ask(question: string, paragraphs: readonly string[]) {
  const article = {
    id: 'news',
    title: 'News of the week',
    paragraphs: paragraphs.map((text, i) => ({ number: i + 1, text, kind: 'body' as const })),
  }
  return new Library([hearSpeech(article)], vectors ? { vectors } : {}).ask(question)
}

const ENGLISH = [
  'The U.S. offered two ferries. The U.N. offered a tent.',
  'A MiG-29 flew over the market, and the B52 stayed away.',
  'More than 25 000 trees were planted, 3,410 of them limes.',
  'The vine­yards of Torma lie under snow.',
  'A university in Torma trains bakers.',
  'A new bridge was asked for by the millers.',
]

const RUSSIAN = [
  'Вертолёты прилетели в Токмок ночью.',
  'Министр Нурлан Жээнбаев говорил с рыбаками.',
  'Погода стояла холодная весь месяц.',
  'Режиссёр Семёнов снял фильм об Ысык-Кёле.',
]

const expectFirst = async (question: string, paragraphs: readonly string[], begins: string) => {
  const { answered, passages } = await ask(question, paragraphs)
  expect(passages[0]?.paragraph.text.startsWith(begins)).toBe(true)
  expect(answered).toBe(true)
}

describe('a question finds its words however they are written', () => {
  it.each([
    ['What did the USA offer?', 'The U.S.'],
    ['what did the united states offer?', 'The U.S.'],
    ['what did the us offer?', 'The U.S.'],
    ['WHAT DID THE UNITED NATIONS OFFER?', 'The U.S.'],
    ['U.N.', 'The U.S.'],
    ['where did the B-52 stay?', 'A MiG-29'],
    ['25,000 trees', 'More than'],
    ['25000 trees', 'More than'],
    ['how many limes: 3 410?', 'More than'],
    ['where are the vineyards?', 'The vine'],
    ['limes AND NOT ferries', 'More than'],
    ['who looks after the MiG29?', 'A MiG-29'],
  ])('%s', (question, begins) => expectFirst(question, ENGLISH, begins))

  it.each([
    ['кто такой Семенов?', 'Режиссёр'],
    ['фильм Семёнова', 'Режиссёр'],
    ['who is Jeenbaev?', 'Министр'],
    ['Zheenbayev', 'Министр'],
    ['вертолет', 'Вертолёты'],
  ])('%s', (question, begins) => expectFirst(question, RUSSIAN, begins))
})

describe('a question is not sure of words that only begin alike', () => {
  it.each(['universe', 'where does the news come from?', 'what did the B-29 do?', 'who planted 410 trees?'])(
    '%s',
    async (question) => expect((await ask(question, ENGLISH)).answered).toBe(false),
  )
})

describe('a greeting', () => {
  it.each(['good morning', 'Hello!', 'Добрый день'])('asks nothing: %s', async (question) =>
    expect(
      (await ask(question, ['The morning was good, and the day began well.', ...ENGLISH])).answered,
    ).toBe(false),
  )
})
