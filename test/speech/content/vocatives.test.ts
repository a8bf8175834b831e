import { describe, expect, it } from 'vitest'
import { namesCalledIn } from '../../../src/speech/content/vocatives.ts'
import { speakersOf } from '../heard.ts'

describe('a name by which somebody is spoken to', () => {
  it('stands behind a comma at the end of a sentence, or begins what is said', () => {
    expect(namesCalledIn('“I find out from you lot, Ana.”')).toEqual(['Ana'])
    expect(namesCalledIn('“That is with the lawyers, Ana,”')).toEqual(['Ana'])
    expect(namesCalledIn('“You know that, Ana. Ask them.”')).toEqual(['Ana'])
    expect(namesCalledIn('‘Ana, look at that. Who do you think built it?’')).toEqual(['Ana'])
    expect(namesCalledIn('"The context is a man in a lot, Ms. Lopez,"')).toEqual(['Ms. Lopez'])
  })

  it('is not any name behind a comma', () => {
    for (const said of [
      '“Ana Lopez, Bo Falk, Carl Lund, they all left.”',
      '“Well, Ana left us.”',
      '“She and I, Ana and the boys, left.”',
      '“We thank our mayor, Ana Lopez.”',
    ])
      expect([said, ...namesCalledIn(said).filter((found) => /Ana|Bo|Carl/.test(found))]).toEqual([said])
  })

  it('is not one within words that others are said to have said, nor any word with a comma behind it', () => {
    for (const said of [
      '“They all sang, ‘Come on, Ana!’ and I went.”',
      '“‘You are hired, Ana.’ Those were the best words.”',
      '“I said, ‘It is Ana.’ He said, ‘You got it, Ana!’”',
      '“Joy, pure joy,”',
      '“Hope, not fear, wins elections,”',
    ])
      expect([said, ...namesCalledIn(said)]).toEqual([said])
  })

  it('may be that of who says it, where the text says who does', () => {
    for (const text of [
      '“I moved here from Atlanta, Georgia,” said Georgia Lopez.',
      '“It is a tribute to my grandmother, Rose,” said Rose Lopez.',
      '“They spelled my name wrong, Eddy,” Eddy Lopez complained.',
    ])
      expect([text, ...speakersOf(text).map((name) => /Lopez/.test(name))]).toEqual([text, true])
  })

  it('is not the name of who says it', () => {
    expect(
      speakersOf(
        'A tearful Ana told host Carl Lund that she was sorry. Ana Lopez, 38, won the show twice.',
        'Carl, 52, patted her knee and asked if she would hand over the money.',
        '“That is with the lawyers, Carl,” she sniffed.',
      ),
    ).toEqual(['Ana Lopez'])
    expect(
      speakersOf('Ana Lopez stared at the reporter, Carl Lund, for a while.', '“I find out from you, Carl.”'),
    ).not.toContain('Carl Lund')
  })
})
