import { describe, expect, it } from 'vitest'
import { heard, speakersOf } from '../heard.ts'

describe('an interview', () => {
  it('knows who asks by the questions: the paper, “our reporter”', () => {
    for (const asker of ['Kaktus', 'Our reporter', 'Interviewer'])
      expect([
        asker,
        ...heard(
          `${asker}: Why did you leave?`,
          'Ana Lopez: I had said all I could say.',
          `${asker}: Would you go back?`,
          'Ana Lopez: Never.',
        ).filter((quote) => quote.startsWith('direct Ana Lopez')),
      ]).toEqual([asker, 'direct Ana Lopez: I had said all I could say.', 'direct Ana Lopez: Never.'])
  })

  it('goes on with an answer in a paragraph without a label, but not where the article tells something', () => {
    const lines = [
      'Interviewer: Why did you leave?',
      'Ana Lopez: I had said all I could say.',
      'And I was tired of memos that nobody read.',
      'Interviewer: Would you go back?',
      'Ana Lopez: Never.',
      'She looked out of the window for a long time.',
      'Interviewer: Why?',
      'Ana Lopez: It rains.',
    ]
    const said = heard(...lines)
    expect(said).toContain('direct Ana Lopez: And I was tired of memos that nobody read.')
    expect(said.join()).not.toContain('window')
  })

  it('knows whose initials are before an answer', () => {
    expect(
      speakersOf('Ana Lopez spoke with us.', 'VB: Is it late?', 'AL: It is.', 'VB: Why?', 'AL: The port.'),
    ).toEqual(['VB', 'Ana Lopez', 'VB', 'Ana Lopez'])
  })

  it('is with whom the lines before it name most, where only “Q” and “A” stand there', () => {
    expect(
      speakersOf(
        'Ana Lopez runs the port. Lopez was born in Osh. She met Carl Roe there.',
        'Q: Is it late?',
        'A: It is.',
        'Q: Why?',
        'A: The port.',
      ),
    ).toEqual(['Ana Lopez', 'Ana Lopez'])
  })
})

describe('a parliament’s record', () => {
  it('gives each turn to whom its label names, without title and brackets', () => {
    expect(
      speakersOf(
        'Hon. Grace Wanjala (Kisumu West, ODM): The dam is late.',
        'Hon. Peter Otieno (Nyando): It was never begun.',
      ),
    ).toEqual(['Grace Wanjala', 'Peter Otieno'])
  })
})

describe('a quotation over several paragraphs', () => {
  it('is said by whom its end names', () => {
    expect(
      speakersOf(
        '“We sold the cows first.',
        '“Then the plough.',
        '“Then we sold the tractor,” said Ana Lopez.',
      ),
    ).toEqual(['Ana Lopez', 'Ana Lopez', 'Ana Lopez'])
    expect(
      speakersOf(
        'Ana Lopez farmed near Lom. “We sold the cows first.',
        '“Then we sold the tractor,” she said.',
      ),
    ).toEqual(['Ana Lopez', 'Ana Lopez'])
  })

  it('keeps the one whom its beginning names', () => {
    expect(
      speakersOf('Ana Lopez said, “We sold the cows.', '“Then the plough.”', 'Carl Roe said, “No.”'),
    ).toEqual(['Ana Lopez', 'Ana Lopez', 'Carl Roe'])
  })
})
