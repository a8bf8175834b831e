import { describe, expect, it } from 'vitest'
import { lastOf } from '../heard.ts'

const said = '“There is nothing more to be told of it.”'

describe('what stands behind a colon', () => {
  it.each([
    ['As if he heard them, Mayor Ann Roe was conclusive in her findings:', 'Ann Roe'],
    ['On the question of whether it rains, Ann Roe was blunt:', 'Ann Roe'],
    ['The Elba Board of Elections was conclusive in its findings:', 'Elba Board of Elections'],
    ['To make his point, Mark Roe looks at how many people were hurt:', 'Mark Roe'],
  ])('is theirs of whom the sentence is: %s', (lead, name) => {
    expect(lastOf(`${lead} ${said}`)).toBe(name)
  })

  it('is not theirs who spoke before, where the sentence tells of somebody else or of an answer', () => {
    const before = 'Tom Roe asked for more. “We need it now, all of us,” he said.'
    expect(lastOf(`${before} The union has put out nine words: ${said}`)).not.toBe('Tom Roe')
    expect(lastOf(`${before} The president’s reply consisted of a single sentence: ${said}`)).toBe('?')
  })

  it('stays theirs who speak where it is only called something', () => {
    expect(lastOf(`Tom Roe asked for more. “We need it now, all of us,” he said. The result: ${said}`)).toBe(
      'Tom Roe',
    )
  })
})

describe('a statement that is given out', () => {
  it('is quoted in the next paragraph', () => {
    expect(lastOf('Later, Unite issued a statement apologising to members.', said)).toBe('Unite')
  })
})

describe('a comma in brackets', () => {
  it('opens no apposition: “Jane Doe (R., S.C.), a member”', () => {
    expect(lastOf(`Sen. Jane Doe (R., S.C.), a member of the panel, said in an interview: ${said}`)).toBe(
      'Jane Doe',
    )
  })
})
