import { describe, expect, it } from 'vitest'
import { heard, speakersOf } from '../heard.ts'

describe('what is nobody’s words', () => {
  it('stands on signs and banners, whoever carries them', () => {
    for (const text of [
      'Ana Lopez watched. They carried signs reading “Open the bridge” and “Save our port”.',
      'Ana Lopez spoke. A banner over the door read “Open the bridge”.',
      'Protesters held up posters that said “Open the bridge now”.',
    ])
      expect([text, ...speakersOf(text).filter((name) => name !== '?')]).toEqual([text])
  })

  it('is what history or common sense is said to tell', () => {
    for (const text of [
      'History tells us that such walls fall in the end.',
      'Experience shows that fixed targets do two things.',
      'Common sense says that the bridge will not hold.',
    ])
      expect([text, ...heard(text)]).toEqual([text])
  })

  it('is what somebody or something is called', () => {
    expect(heard('“Shots again,” said a seller known as “Pepper”.')).toEqual([
      'direct a seller: “Shots again,”',
    ])
    expect(heard('“Shots again tonight,” said a seller who goes by the name “Pepper.”')).toHaveLength(1)
    expect(heard('Ana Lopez called the so-called “woke” lessons late.').join()).not.toContain('“woke”')
  })

  it('is what leads to a quotation: “Jane Doe said: ‘…,’ she said”', () => {
    expect(heard('Ana Lopez said: “We waited eleven years,” she said.')).toEqual([
      'direct Ana Lopez: “We waited eleven years,”',
    ])
  })
})

describe('a colon that stands for a verb', () => {
  it('gives what is quoted behind it to whoever stands before it', () => {
    expect(
      speakersOf('Ana Lopez is the mayor. She came late.', 'The mayor: “The bridge is closed.”'),
    ).toEqual(['Ana Lopez'])
  })

  it('gives the next paragraph to whom it announces', () => {
    expect(
      speakersOf('The council was glad.', 'And from Chairwoman Ana Lopez:', '“The bridge is open.”'),
    ).toEqual(['Ana Lopez'])
  })
})

describe('a verb with its particle', () => {
  it('says who speaks: “chimed in”, “put in”, “piped up”', () => {
    for (const cue of ['chimed in', 'put in', 'piped up', 'deadpanned', 'shrugged'])
      expect([cue, ...speakersOf(`“No,” ${cue} Ana Lopez.`)]).toEqual([cue, 'Ana Lopez'])
  })
})

describe('a body without a name', () => {
  it('speaks by what it is in a statement of its own', () => {
    expect(speakersOf('The bridge is closed. The ministry said in a statement: “The dam is safe.”')).toEqual([
      'the ministry',
    ])
  })
})

describe('a name behind a title', () => {
  it('keeps its first letters, whatever they are: “Mayor Ofelia Ramos”, “Senator Blythe Danner”', () => {
    expect(speakersOf('“It is late,” Mayor Ofelia Ramos said.')).toEqual(['Ofelia Ramos'])
    expect(speakersOf('“It is late,” Senator Blythe Danner said.')).toEqual(['Blythe Danner'])
  })
})
