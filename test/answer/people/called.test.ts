import { describe, expect, it } from 'vitest'
import { peopleCalled, peopleMeant } from '../../../src/answer/people/called.ts'
import { LibraryPeople, type LibraryPerson } from '../../../src/answer/people/library-people.ts'
import { atOnce } from '../../../src/slices.ts'

const firstNames = 'Aigul Bakyt Chyngyz Dinara Emil Farida Gulnara Hasan Ilyas Jane'.split(' ')
const syllables = 'ba be bi da de di ka ke ki la le li ma me mi na ne ni ra re ri sa se si ta te ti'.split(
  ' ',
)

/** As many speakers as an archive of some hundred articles has. */
const byName = new Map<string, LibraryPerson[]>()
for (let i = 0; byName.size < 3_491; i += 1) {
  const surname = [i, i / 27, i / 729].map((n) => syllables[Math.floor(n) % 27]).join('')
  const name = `${firstNames[i % 10]} T${surname}ov`
  byName.set(name, [{ name, role: 'deputy minister of health', mentions: [], quotes: [] }])
}
const people = atOnce(LibraryPeople.of(byName))

/** The processor time of one look, in milliseconds; the best of three. */
function timeOf(look: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage()
    look()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1_000
  })
  return Math.min(...times)
}

describe('whom a name means among 3,491 speakers', () => {
  it.each([
    [
      'many words',
      'what does the honourable deputy minister of the health of people think of bridges and roads',
    ],
    ['names', 'Aigul Tbabbov Bakyt Tbedaov Chyngyz Tkalirov Dinara Tsasesiov Emil Ttatetiov'],
    ['letters', 'a b c d e f g h i j k l m n o p q r s t u v w x y z '.repeat(4)],
    ['one long word', 'T'.repeat(200)],
  ])('is known in a moment, where %s are asked for', (_, asked) => {
    peopleMeant('Aigul', people)
    expect(timeOf(() => peopleMeant(asked, people))).toBeLessThan(100)
    expect(timeOf(() => peopleCalled(asked, people))).toBeLessThan(100)
  })

  it('is somebody, with a title and a slip of the pen', () => {
    const [first] = people.names.all
    expect(peopleMeant(`Deputy Minister ${first}`, people)[0]?.name).toBe(first)
    expect(peopleCalled(`${first?.slice(0, -1)}f`, people).map(({ name }) => name)).toContain(first)
  })
})
