import { describe, expect, it } from 'vitest'
import { lastOf } from '../heard.ts'

describe('a post', () => {
  it.each([
    ['Deputy mayor Lee Wong took the chair for Mayor Sue Dunn.', 'the mayor', 'Sue Dunn'],
    ['Former mayor Jon Reed attacked the mayor, Sue Dunn.', 'the mayor', 'Sue Dunn'],
    ['Former mayor Jon Reed attacked the mayor, Sue Dunn.', 'the former mayor', 'Jon Reed'],
    ['Vice President Mike Roe stood in for President Ann Foe.', 'the president', 'Ann Foe'],
    ['Deputy Commissioner Lee Wong met them.', 'the commissioner', 'Lee Wong'],
  ])('is held by one: %s “…,” %s said', (before, post, name) => {
    expect(lastOf(`${before} “It was late, and nobody was there,” ${post} said.`)).toBe(name)
  })
})
