import { describe, expect, it } from 'vitest'
import { Library } from '../../../src/answer/library.ts'
import { readShippedVectors } from '../../../src/search/meaning/shipped-vectors.ts'
import { hearSpeech } from '../../../src/speech/speech.ts'

const { vectors } = await readShippedVectors()

/** Paragraphs about many things, so that what is looked for has to be found among them. */
const FILLING = [
  'The council met on Monday to discuss the new bus lines of the northern districts.',
  'Farmers in the valley sold their apples early because of the hail in August.',
  'The museum opened a hall of carpets woven by women of three villages.',
  'A river flooded two streets, and the fire brigade pumped water from the cellars.',
  'The football team lost its third match in a row and changed its coach.',
]

function ask(question: string, paragraphs: readonly string[], title = 'News of the week') {
  const article = {
    id: 'news',
    title,
    paragraphs: paragraphs.map((text, i) => ({ number: i + 1, text, kind: 'body' as const })),
  }
  return new Library([hearSpeech(article)], vectors ? { vectors } : {}).ask(question)
}

const firstText = async (question: string, paragraphs: readonly string[]) =>
  (await ask(question, paragraphs)).passages[0]?.paragraph.text

describe('the passage that comes first', () => {
  it('may use other words than the question', async () => {
    const answer = 'Migrants transferred remittances of two billion dollars to their families last year.'
    expect(await firstText('How much money do workers abroad send home?', [...FILLING, answer])).toBe(answer)
  })

  it('may use other words also where there are too many paragraphs to look at each', async () => {
    const answer = 'Migrants transferred remittances of two billion dollars to their families last year.'
    const many = Array.from({ length: 80 }, (_, i) => FILLING.map((text) => `${text} It was week ${i}.`))
    expect(await firstText('How much money do workers abroad send home?', [...many.flat(), answer])).toBe(
      answer,
    )
  })

  it('is a sentence and not the name alone that the question has', async () => {
    const answer = 'These proceedings were just for show, and nobody was sworn in.'
    expect(
      await firstText('According to Toni Williams, what were the proceedings for?', [
        ...FILLING,
        answer,
        'Toni Williams.',
      ]),
    ).toBe(answer)
  })

  it('has the rare word of a question and not the one that stands everywhere', async () => {
    const answer = 'Trade doubled, he said, and called the growth a gift.'
    const everywhere = FILLING.map((text) => `In Kyrgyzstan: ${text}`)
    expect(await firstText('growth of trade in Kyrgyzstan', [...everywhere, answer])).toBe(answer)
  })

  it('has the words as they are asked and not only their stems', async () => {
    const answer = 'The head of the elected council left for Osh on Friday.'
    const other = 'Councils head for elections: Osh is left, Friday is near.'
    expect(await firstText('Who is the head of the elected council?', [...FILLING, other, answer])).toBe(
      answer,
    )
  })

  it('is found among many that share no more than one word with it', async () => {
    const answer = 'Lightning killed eleven sheep on the pass above Naryn.'
    const many = Array.from({ length: 60 }, (_, i) => `${FILLING[i % FILLING.length]} That was pass ${i}.`)
    expect(await firstText('What killed the sheep on the pass?', [...many, answer])).toBe(answer)
  })
})

describe('the marked sentence', () => {
  it('is what somebody says and not that they say it', async () => {
    const answer = '“The toll hurts the drivers. Nobody here is glad,” said Aida Osmonova.'
    const { passages } = await ask('What does Osmonova say about the toll?', [...FILLING, answer])
    const [first] = passages
    expect(first?.paragraph.text.slice(first.sentence?.start, first.sentence?.end)).toBe(
      '“The toll hurts the drivers.',
    )
  })
})

describe('a name with a slip of the pen', () => {
  it('means who is meant', async () => {
    const answer = '“We will not sell the mill,” said Kachkynbai.'
    expect(await firstText('what will Kachkinbay not sell?', [...FILLING, answer])).toBe(answer)
  })
})

describe('a name that the articles do not have', () => {
  it.each(['When was the iPhone invented?', 'Who won the World Cup?'])('is refused: %s', async (question) =>
    expect((await ask(question, FILLING)).answered).toBe(false),
  )
})
