import { describe, expect, it } from 'vitest'
import { listen } from '../../src/speech/hearing/hearing.ts'
import { lastOf } from './heard.ts'

describe('a surname that is a common word', () => {
  it('is somebody’s whose full name the article gives', () => {
    for (const [full, text, said] of [
      ['Marty Small', 'There are small shops here.', 'Small, who came by bus, said “the shops are closed.”'],
      ['George Will', 'Nobody will come.', 'Will urged them to “close the bridge at once.”'],
      ['George Will', 'Nobody will come.', '“The bridge is closed,” Will wrote.'],
      ['Theresa May', 'It may rain.', '“The bridge is closed,” May said.'],
      ['Theresa May', 'It may rain.', '“The bridge is closed,” said May.'],
      ['Jane Pence', 'It costs ten pence.', 'Pence, who came late, said “the bridge is closed.”'],
    ] as const)
      expect([said, lastOf(`${full} runs the port. ${text}`, said)]).toEqual([said, full])
  })

  it('stays the word where nobody bears it, or where it cannot be a name', () => {
    expect(
      lastOf('Jane Doe came. Nobody will come.', 'Will it rain? “The bridge is closed,” Ms. Doe said.'),
    ).toBe('Jane Doe')
    expect(
      lastOf('Theresa May came. It rained.', 'In May said to be dry, Jane Doe said “the bridge is closed.”'),
    ).toBe('Jane Doe')
  })
})

describe('a name behind a verb that begins the sentence', () => {
  it('is a name without the verb', () => {
    expect(
      lastOf('Raj Stone runs the port. “It is late,” he said.', 'Continued Stone: “The bridge is closed.”'),
    ).toBe('Raj Stone')
  })
})

describe('a post of a party', () => {
  it('may be that of whom the article only calls a candidate', () => {
    const said = '“The bridge is closed,” the Republican candidate said.'
    const { quotations } = listen(['Raj Roe, a candidate for mayor, spoke in Osh.', said]).setting
    expect(quotations.at(-1)?.ruled?.entity.name).toBe('Raj Roe')
  })
})
