import { describe, expect, it } from 'vitest'
import { heard, listen, speakersOf } from '../heard.ts'

describe('quotations', () => {
  it('stand between curly or straight marks, or what typewriters make of them', () => {
    for (const [open, close] of ['“”', '""', '«»', '„”'].map((pair) => [...pair]))
      expect(heard(`${open}The bridge is closed,${close} Ana Lopez said.`)).toEqual([
        `direct Ana Lopez: ${open}The bridge is closed,${close}`,
      ])
    expect(heard("''The bridge is closed,'' Ana Lopez said.")).toEqual([
      "direct Ana Lopez: ''The bridge is closed,''",
    ])
  })

  it('stand between single marks that hold double ones, end without punctuation, or go on in the next paragraph', () => {
    expect(
      heard(
        '‘I was told “no” twice,’ said Ana Lopez. She called it a ‘disgrace’ and left.',
        'She said: ‘We tried the drivers’ union first.',
        '‘They said the ‘plan’ was bad.’',
      ),
    ).toEqual([
      'direct Ana Lopez: ‘I was told “no” twice,’',
      'direct Ana Lopez: ‘disgrace’',
      'direct Ana Lopez: ‘We tried the drivers’ union first.',
      'direct Ana Lopez: ‘They said the ‘plan’ was bad.’',
    ])
  })

  it('stand between single marks where the article has no others; an apostrophe is no mark', () => {
    expect(heard('‘We didn’t close the dogs’ bridge,’ Ana Lopez said.')).toEqual([
      'direct Ana Lopez: ‘We didn’t close the dogs’ bridge,’',
    ])
  })

  it('go on behind the words that say who speaks', () => {
    expect(heard('“The bridge,” Ana Lopez said, “is closed until further notice.”')).toEqual([
      'direct Ana Lopez: “The bridge,”',
      'direct Ana Lopez: “is closed until further notice.”',
    ])
  })

  it('run over several paragraphs, with an opening mark on each and a closing one on the last', () => {
    expect(
      speakersOf(
        'Ana Lopez said: “The bridge is closed.',
        '“It will stay closed in winter.',
        '“We are sorry about it.”',
      ),
    ).toEqual(['Ana Lopez', 'Ana Lopez', 'Ana Lopez'])
  })

  it('stand alone in a paragraph behind the one that says who speaks', () => {
    expect(
      speakersOf('“The bridge is closed,” Ana Lopez said.', '“It will stay closed for all of the winter.”'),
    ).toEqual(['Ana Lopez', 'Ana Lopez'])
  })

  it('are announced by a colon at the end of the paragraph before', () => {
    expect(
      speakersOf('Ana Lopez runs the port. She wrote:', '“The bridge will stay closed for the winter.”'),
    ).toEqual(['Ana Lopez'])
  })

  it('hold the quotations inside them', () => {
    expect(heard('“He called it ‘a disgrace,’ and left,” Ana Lopez said.')).toEqual([
      'direct Ana Lopez: “He called it ‘a disgrace,’ and left,”',
    ])
  })

  it('are not those words that nobody says: names of works, so-called things', () => {
    expect(heard('The film “Jaws” opened in the “old” cinema.')).toEqual([])
  })

  it('are not the names of works beside which somebody speaks', () => {
    for (const text of [
      'Mr. Rubio appeared on NBC’s “Meet the Press,” and said the plan was bad.',
      'In his autobiography, “A Time for Truth,” Mr. Rubio said the plan was bad.',
      'Mr. Rubio told the show “Fox & Friends” the plan was bad.',
    ])
      expect([text, ...speakersOf(text)]).toEqual([text])
  })

  it('may be a part of what is reported', () => {
    expect(heard('Ana Lopez said that the bridge was “no place for cars.”')).toEqual([
      'direct Ana Lopez: “no place for cars.”',
    ])
  })

  it('end where a paragraph ends, mark or no mark', () => {
    const [paragraph] = listen('Ana Lopez said: “The bridge is closed').paragraphs
    expect(paragraph?.quotes).toMatchObject([{ start: 16, end: 37 }])
  })
})
