import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { converse } from '../../../src/answer/conversing.ts'
import { Library } from '../../../src/answer/library.ts'
import { type Portrayal, personNumbers } from '../../../src/answer/people/namesakes.ts'
import { atOnce } from '../../../src/slices.ts'
import { hearSpeech, type SpokenArticle } from '../../../src/speech/speech.ts'

/** One appearance for each text: its roles, parted by "+"; nothing for none. */
const appearing = (...roles: string[]): Portrayal[] =>
  roles.map((role) => ({ roles: role === '' ? [] : role.split('+'), company: [] }))

const numbersOf = (appearances: readonly Portrayal[]): number[] => atOnce(personNumbers(appearances))
const numbers = (...roles: string[]) => numbersOf(appearing(...roles))

describe('appearances of one name', () => {
  it.each([
    ['a minister', 'Foreign Minister', 'minister', 'the minister'],
    ['a mayor', 'mayor of Osh', 'Osh mayor', 'former mayor of Osh', 'mayor'],
    ['a senator', 'Texas Sen.', 'Senator', 'senator from Texas', 'Sens.'],
    ['a chair', 'chairwoman of the board', 'chair of the board', 'Chairperson'],
    ['a leader', 'Russian President', 'Russian leader', 'president of Russia'],
    ['a head of a council', 'head of the Osh council', 'head of the council'],
    ['somebody of a place', 'farmer from Osh', 'mayor of Osh'],
    ['somebody with two posts', 'economist', 'economist+member of parliament', 'member of parliament'],
    ['somebody whose role one article does not say', 'minister', '', 'Foreign Minister', ''],
    ['somebody whose role none says', '', '', ''],
    ['somebody who is a candidate for a while', 'governor', 'presidential candidate', 'rival'],
    ['somebody with a trade that no list knows', 'circus clown', 'clown'],
  ])('are one person: %s', (_, ...roles) => expect(new Set(numbers(...roles)).size).toBe(1))

  it.each([
    ['minister and victim', ['minister', 'shooting victim'], [0, 1]],
    ['mayors of two towns', ['mayor of Osh', 'mayor of Naryn'], [0, 1]],
    [
      'mayors of two towns, with a mayor of one of them',
      ['mayor', 'mayor of Osh', 'mayor of Naryn'],
      [0, 1, 2],
    ],
    ['heads of two boards', ['head of the village council', 'head of the water board'], [0, 1]],
    ['a name without a role', ['minister', 'farmer', ''], [0, 1, 2]],
    ['names without a role in two articles', ['', 'minister', 'farmer', ''], [0, 1, 2, 3]],
  ])('are several people: %s', (_, roles, expected) => expect(numbers(...roles)).toEqual(expected))

  it('without a role are together where they are in the same company', () => {
    const [minister, farmer] = appearing('minister', 'farmer')
    const unknown = (...company: string[]): Portrayal => ({ roles: [], company })
    expect(
      numbersOf(
        [
          minister,
          farmer,
          unknown('Aida Osmonova'),
          unknown('Bakyt Asanov'),
          unknown('Aida Osmonova'),
        ].flatMap((one) => one ?? []),
      ),
    ).toEqual([0, 1, 2, 3, 2])
  })

  const noun = fc.constantFrom('mayor', 'farmer', 'judge', 'teacher', 'head', 'leader')
  const place = fc.constantFrom('Osh', 'Naryn', 'Talas')
  const role = fc
    .record({ noun, place: fc.option(place, { nil: undefined }), isBefore: fc.boolean() })
    .map(({ noun, place, isBefore }) => ({
      place,
      noun,
      text: place === undefined ? noun : isBefore ? `${place} ${noun}` : `${noun} of ${place}`,
    }))
  const known = fc.option(role, { nil: undefined })

  it('are parted alike in whatever order they come', () =>
    fc.assert(
      fc.property(
        fc
          .array(fc.array(role, { maxLength: 2 }), { maxLength: 9 })
          .chain((all) =>
            fc.tuple(fc.constant(all), fc.shuffledSubarray([...all.keys()], { minLength: all.length })),
          ),
        ([all, order]) => {
          const appearances = all.map((roles) => ({
            roles: roles.map(({ text }) => text),
            company: roles.map(({ place }) => `Friend ${place}`),
          }))
          const before = numbersOf(appearances)
          const after = numbersOf(order.flatMap((at) => appearances[at] ?? []))
          for (const [i, a] of order.entries())
            for (const [j, b] of order.entries())
              expect([a, b, after[i] === after[j]]).toEqual([a, b, before[a] === before[b]])
        },
      ),
    ))

  it('never are one person where their roles conflict: another place, or another noun where no place is shared', () =>
    fc.assert(
      fc.property(fc.array(known, { maxLength: 12 }), (all) => {
        const found = numbersOf(all.map((one) => ({ roles: one ? [one.text] : [], company: [] })))
        for (const [i, a] of all.entries())
          for (const [j, b] of all.entries()) {
            if (!a || !b || found[i] !== found[j]) continue
            if (a.place !== undefined && b.place !== undefined) expect(a.place).toBe(b.place)
            const nouns = all.flatMap((one, k) => (one && found[k] === found[i] ? [one] : []))
            // Whoever has another noun has it of a place that the rest is of.
            if (a.noun !== b.noun) expect(nouns.some((one) => one.place !== undefined)).toBe(true)
          }
      }),
    ))

  it('without a role never join anybody where several have one', () =>
    fc.assert(
      fc.property(fc.array(known, { maxLength: 12 }), (all) => {
        const found = numbersOf(all.map((one) => ({ roles: one ? [one.text] : [], company: [] })))
        const withRole = new Set(found.filter((_, i) => all[i]))
        const without = found.filter((_, i) => !all[i])
        if (withRole.size > 1) for (const number of without) expect(withRole).not.toContain(number)
        else expect(new Set([...withRole, ...without]).size).toBeLessThanOrEqual(1)
      }),
    ))

  it('of any roles whatever are parted, each from 0', () =>
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ unit: 'grapheme' }))), (all) => {
        const found = numbersOf(all.map((roles) => ({ roles, company: roles })))
        expect(found).toHaveLength(all.length)
        expect(new Set(found)).toEqual(new Set(Array.from({ length: new Set(found).size }, (_, i) => i)))
      }),
    ))

  it('are parted in time in proportion, be they 5,000', () => {
    const many = (count: number, role: (i: number) => string): Portrayal[] =>
      Array.from({ length: count }, (_, i) => ({
        roles: [role(i)],
        company: [`Friend ${i % 7}`, `Guest ${i}`],
      }))
    const timeOf = (work: () => void): number => {
      const times = [1, 2].map(() => {
        const { user: before } = process.cpuUsage()
        work()
        return process.cpuUsage().user - before
      })
      return Math.min(...times) / 1000
    }
    for (const role of [
      (i: number) => `mayor of Town${i}`,
      (i: number) => `trade${i} of Town${i % 90}`,
      (i: number) => (i % 2 ? '' : `mayor of Town${i}`),
      (i: number) => `head of the ${'council '.repeat(i % 5)}${i % 2 ? 'board' : 'city'}`,
    ]) {
      expect(timeOf(() => numbersOf(many(5_000, role)))).toBeLessThan(400)
    }
  })
})

function article(id: string, title: string, ...texts: string[]): SpokenArticle {
  return hearSpeech({
    id,
    title,
    paragraphs: texts.map((text, i) => ({ number: i + 1, text, kind: 'body' as const })),
  })
}

const minister = article(
  'budget',
  'The budget',
  'The budget grows, said John Smith, the foreign minister. “We will spend more on roads,” Mr. Smith said.',
)
const again = article('visit', 'The visit', '“The visit went well,” said Minister John Smith.')
const victim = article(
  'shooting',
  'A shooting in the market',
  'John Smith, a shooting victim, left the hospital on Monday.',
  '“I only heard the shots,” Mr. Smith said.',
)
const nobody = article('fair', 'The fair', 'John Smith saw the fair. “It was loud,” Mr. Smith said.')

describe('a library with namesakes', () => {
  const library = new Library([minister, victim, again])

  it('has two people, each with their own words', () => {
    const people = library.people().filter(({ name }) => name === 'John Smith')
    expect(people.map(({ role, articles }) => [role, [...(articles ?? [])].map(({ id }) => id)])).toEqual([
      ['foreign minister', ['budget', 'visit']],
      ['shooting victim', ['shooting']],
    ])
    for (const person of people)
      for (const { article } of [...person.quotes, ...person.mentions])
        expect(person.articles?.has(article)).toBe(true)
    expect(library.personIn(victim, 'John Smith')).toBe(people[1])
    expect(library.personIn(again, 'John Smith')).toBe(people[0])
  })

  it('asks which one is meant, and takes the role, the title or the article for an answer', async () => {
    const { candidates = [], answered } = await library.ask('what does John Smith say?')
    expect([answered, candidates.map(({ role }) => role)]).toEqual([
      false,
      ['foreign minister', 'shooting victim'],
    ])
    const meant = (name: string) => library.peopleMeant(name).map(({ role }) => role)
    expect(meant('Smith')).toHaveLength(2)
    expect(meant('Minister John Smith')).toEqual(['foreign minister'])
    expect(meant('John Smith, minister')).toEqual(['foreign minister'])
    expect(meant('John Smith, the shooting victim')).toEqual(['shooting victim'])
    expect(meant('John Smith, market')).toEqual(['shooting victim'])
    expect(meant('John Smith, astronaut')).toEqual([])
    const context = { passages: [], candidates, hasNext: false, isReply: false }
    const chosen = await converse(library, 'John Smith, the minister', context)
    expect(chosen.kind === 'answer' && chosen.answer.passages.map(({ article: { id } }) => id)).toEqual([
      'budget',
      'visit',
    ])
  })

  it('shows what any of them says of something, each under their own role', async () => {
    const { passages, candidates } = await library.ask('what did John Smith say about the shots?')
    expect(candidates).toBeUndefined()
    expect(passages[0]?.speakers).toEqual([{ name: 'John Smith', role: 'shooting victim' }])
    const roads = await library.ask('what did John Smith say about roads?')
    expect(roads.passages[0]?.speakers).toEqual([{ name: 'John Smith', role: 'foreign minister' }])
  })

  it('goes on with what the one says who was shown, and never with the other', async () => {
    const passage = library.passage('shooting', 2)
    if (!passage) throw new Error('there is no such passage')
    const context = { passages: [passage], shown: 0, hasNext: false, isReply: true }
    expect((await converse(library, 'what else did he say?', context)).kind).toBe('last')
    const asked = await converse(library, 'what did he say about roads?', context)
    expect(asked.kind).toBe('not-said')
  })

  it('shows the only one of them who speaks', async () => {
    const silent = article('list', 'The list', 'John Smith, a shooting victim, left the hospital on Monday.')
    const { passages, candidates } = await new Library([minister, silent]).ask('what does John Smith say?')
    expect(candidates).toBeUndefined()
    expect(passages.every(({ article: { id } }) => id === 'budget')).toBe(true)
  })

  it('knows nobody without a role for one of several, but for the only one', () => {
    const roles = (all: SpokenArticle[]) =>
      new Library(all)
        .people()
        .filter(({ name }) => name === 'John Smith')
        .map(({ role, quotes }) => [role, quotes.length])
    expect(roles([minister, nobody])).toHaveLength(1)
    expect(roles([minister, nobody, victim]).map(([role]) => role)).toEqual([
      'foreign minister',
      undefined,
      'shooting victim',
    ])
  })
})
