import { describe, expect, it } from 'vitest'
import { readSpeakersOf, readSpeakersUnder } from '../heard.ts'

describe('a title', () => {
  it('gives the full name of whoever the article calls by the surname from the first', () => {
    const texts = [
      'Tarrant left the bakery on Monday.',
      'Tarrant is a cousin of the former judge Arthur Tarrant.',
      'Tarrant said: “I am sorry for the flour.”',
    ]
    expect(readSpeakersUnder('Molly Tarrant leaves bakery after row', ...texts)).toEqual(['Molly Tarrant'])
    expect(readSpeakersUnder('Molly Tarrant Leaves Her Bakery After Row', ...texts)).toEqual([
      'Molly Tarrant',
    ])
  })

  it('names nobody whom the article does not speak of, and nobody by what else it writes with capitals', () => {
    const texts = ['Joan Tarrant baked bread.', '“It is late,” Tarrant said.']
    for (const title of [
      'Molly Tarrant Bakes',
      'Will Tarrant Bake Again?',
      'Mali Tarrant Bakery Opens',
      'Bakes: Tarrant',
    ])
      expect([title, ...readSpeakersUnder(title, ...texts)]).toEqual([title, 'Joan Tarrant'])
    expect(
      readSpeakersUnder('Will Tarrant Bake Again?', 'Tarrant baked.', '“It is late,” Tarrant said.'),
    ).toEqual(['Tarrant'])
    expect(
      readSpeakersUnder(
        'Eva Lantern Scandal',
        'Eva went on the Monday Lantern.',
        'Lantern aired it: Eva said, “I was alone.”',
      ),
    ).toEqual(['Eva'])
  })

  it('tells whom a surname means that a child or a sister bears, too', () => {
    expect(
      readSpeakersUnder(
        'Otis Varley and Wife Share Photos of Baby Finn',
        'Otis Varley and his wife shared a photo of their newborn, Finn Cole Varley, on Sunday.',
        'Varley wrote: “He is the best thing in our house.”',
      ),
    ).toEqual(['Otis Varley'])
    expect(
      readSpeakersUnder(
        "Guests Weep at Nadia Varley's Wedding",
        'Nadia Varley married on a boat.',
        'She danced on the deck with her sister, Tessa Varley. In May, Varley told of the boat, writing, “It leaks a little.”',
      ),
    ).toEqual(['Nadia Varley'])
  })

  it('lets no dead bearer of a surname speak for a relative who did something since', () => {
    const came = 'Her brother, Otis Varley, came to the court on Monday.'
    for (const story of ['Nadia Varley was found dead in June.', 'Nadia Varley died. Varley was a baker.'])
      expect(
        readSpeakersUnder('Nadia Varley Murder: A Plea', story, came, '“I miss her bread,” Varley said.'),
      ).toEqual(['Otis Varley'])
    expect(
      readSpeakersUnder(
        'Review: Nadia Varley Shines',
        'Varley plays the queen. Her sister, Tessa Varley, directs.',
        '“Nadia never learns her lines,” Varley said.',
      ),
    ).toEqual(['Tessa Varley'])
  })

  it.each([
    ['Nadia Varley Divorce', 'Varley said he was sorry.'],
    ['Nadia Varley to Run Again?', 'Varley, the baker’s husband, denied it.'],
    [
      'Police Seek Nadia Varley',
      'Varley is tall. Inspector Varley, who is not related to her, asked for help.',
    ],
    ['Nadia Varley Trial', 'Varley, which bakes bread, closed.'],
    ['Nadia Varley Bank Sued', 'Varley said its doors would close.'],
    ['Nadia Varley Dies at 90', 'Varley went in May.'],
    ['Varley wins seat; Nadia Varley beaten', 'Varley took the seat.'],
    ['Joan Nadia Varley Jailed', 'Varley ran a bakery.'],
  ])('names nobody of whom the article tells otherwise: %s', (title, story) => {
    expect(readSpeakersUnder(title, story, '“It is late,” Varley said.')).toEqual(['Varley'])
  })

  it('names nobody whose first name they say themselves', () => {
    expect(
      readSpeakersUnder('Nadia Varley Prize Founded', 'Varley paid for it.', '“Nadia baked,” Varley said.'),
    ).toEqual(['Varley'])
  })

  it('shows where a name begins that a sentence begins with another word', () => {
    expect(
      readSpeakersUnder(
        'Nadia Varley Finally Admits to Baking',
        'Everybody bakes, but nobody says so. Except Nadia Varley, that is.',
        '“I bake at night,” Nadia said.',
      ),
    ).toEqual(['Nadia Varley'])
  })
})

describe('a cited headline', () => {
  it('is nobody: who is named in it is somebody', () => {
    expect(
      readSpeakersUnder(
        'Nadia Varley explains her ovens',
        'Papers had headlines like “Lena Orr Convinces Nadia Varley to Bake.” It seemed that they had lost the Nadia Varley vote.',
        'Varley said: “I bake alone.”',
      ).at(-1),
    ).toEqual('Nadia Varley')
  })
})

describe('a son of the same name', () => {
  it('is somebody else where his middle name is spelt out', () => {
    expect(
      readSpeakersOf(
        'Oleg Varley came with a boat. Varley’s late mother built it.',
        'He carried his baby son, Oleg Tamar Varley Jr.',
        'Varley said: “She was never wrong.”',
      ),
    ).toEqual(['Oleg Varley'])
  })
})
