import { describe, expect, it } from 'vitest'
import { speakersOf } from '../heard.ts'

describe('a description that ends in a full name', () => {
  it('is the bearer of that name', () => {
    for (const text of [
      '“He is reprising that role,” said former Oslo mayor and party chairman Carl Roe.',
      'I read a post by the freelance journalist Carl Roe that said, “The melon is us,” and sighed.',
      'She was introduced by her brother Carl Roe, who called her “a fighter” in every way.',
    ])
      expect([text, ...speakersOf(text)]).toEqual([text, 'Carl Roe'])
  })

  it('is not whom somebody else belongs to, nor one of two', () => {
    for (const text of [
      '“It is late,” said an aide to chairman Carl Roe.',
      '“It is late,” said the wife of lawyer Dr Carl Roe.',
      '“It is late,” said the mayor and clerk Carl Roe.',
      '“It is late,” said critics and clerk Carl Roe.',
      'Prosecutors questioning senator Carl Roe said that “it is late.”',
      'The lawyer of former President Carl Roe said that “it is late.”',
      'The director of the late Dr Carl Roe said that “it is late.”',
    ])
      expect([text, ...speakersOf(text)]).not.toContain('Carl Roe')
  })
})
