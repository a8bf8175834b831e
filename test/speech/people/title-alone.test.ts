import { describe, expect, it } from 'vitest'
import { heard, readSpeakersOf } from '../heard.ts'

/** Who is taken for the speaker of each direct quotation. */
const speakers = (...texts: string[]): string => readSpeakersOf(...texts).join(', ')

describe('whoever is called by a title and a surname alone', () => {
  it('is nobody of their kin who bear it in full', () => {
    expect(
      speakers(
        'President Lund defended his son on Tuesday. “I am proud of him,” Mr. Lund said.',
        'His son, Tom Lund, was convicted last week. “I will appeal,” Tom Lund said.',
        '“I will not pardon him,” President Lund told reporters.',
      ),
    ).toBe('Lund, Tom Lund, Lund')
    expect(
      speakers(
        'Tom Lund, the president’s son, was convicted. “It is hard,” President Lund said.',
        'Ana Lund, the first lady, was there. “I love him,” Mrs. Lund said.',
      ),
    ).toBe('Lund, Ana Lund')
  })

  it('is whom “the president” means', () =>
    expect(
      heard(
        'President Lund came home. First lady Ana Lund smiled.',
        'The president told reporters that he would go.',
      ),
    ).toContain('indirect Lund: he would go'))

  it.each([
    [
      'President Lund came. “It is late,” President Lund said. President Tom Lund and his wife, Ana Lund, left.',
      'Tom Lund',
    ],
    ['President Lund came. Tom Lund was elected last year. “It is late,” President Lund said.', 'Tom Lund'],
    [
      'Ana Roe was there. Her husband, Tom Lund, a pilot, was late. “It was hard,” Captain Lund said.',
      'Tom Lund',
    ],
    [
      'Dr. Lund left. Jane Lund, a doctor, has worked there for years. “It was hard,” Dr. Lund said.',
      'Jane Lund',
    ],
  ])('is theirs who may have the title: %s', (text, speaker) => expect(speakers(text)).toBe(speaker))

  it('is, of two who bear it in full, who has the title', () =>
    expect(
      speakers(
        'Sen. Jane Roe came. Her brother, Tom Roe, a farmer, was late. “I was late,” Mr. Roe said.',
        '“It was fine,” Sen. Roe said.',
      ),
    ).toBe('Tom Roe, Jane Roe'))
})

describe('whose name is kept back', () => {
  it.each([
    'Ana Roe spoke. The nurse, who asked that her name not be used, said “it was late.”',
    'Ana Roe, a nurse, spoke. The nurse, a mother of two who spoke on condition of anonymity, said “it was late.”',
    'Ana Roe, a nurse, spoke. The nurse said, asking not to be named, that “it was late.”',
  ])('is nobody whom the article names: %s', (text) => expect(speakers(text)).not.toContain('Roe'))

  it('does not keep others’ names back', () => {
    expect(
      speakers('Mayor Ana Roe spoke. The mayor, who was named in May, said the road was “closed.”'),
    ).toBe('Ana Roe')
    expect(
      speakers('Mayor Ana Roe spoke. The mayor said the aide, who spoke anonymously, was “wrong.”'),
    ).toBe('Ana Roe')
  })
})

describe('“Ms.” and a surname', () => {
  it('is the daughter of whom alone it is told that she is a woman', () =>
    expect(
      speakers(
        'Eva Lund, the senator’s daughter, was arrested. “She is young,” Senator Lund said.',
        '“I am sorry,” Ms. Lund told the court.',
      ),
    ).toBe('Lund, Eva Lund'))
})

describe('a title and a surname', () => {
  it('are his who bears it in full and is no kin, beside his wife', () =>
    expect(
      speakers(
        'Mayor Lund resigned. “I am tired,” Mayor Lund said. His wife, Ana Lund, was glad.',
        'Tom Lund will be missed, the council said.',
      ),
    ).toBe('Tom Lund'))
})

describe('a bare surname', () => {
  it('is whom the article called so before it named their kin, though those spoke last', () =>
    expect(
      speakers(
        'President Lund signed it on Friday. “It is a great day,” Lund said.',
        'Tom Lund, the president’s son, praised it. “My father is strong,” he said.',
        '“We did it,” Lund said.',
      ),
    ).toBe('Lund, Tom Lund, Lund'))

  it('is the wife’s behind “Ms.”', () =>
    expect(
      speakers(
        'Chancellor Lund met the press. “We are late,” Lund said. His wife, Charlotte Lund, is a judge.',
        '“He works too much,” Ms. Lund said.',
      ),
    ).toBe('Lund, Charlotte Lund'))
})
