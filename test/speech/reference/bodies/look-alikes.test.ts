import { describe, expect, it } from 'vitest'
import { readSpeakersOf } from '../../heard.ts'

/** That the last quotation of an article is not taken for theirs. */
const isNot = (...[wrong, ...texts]: readonly string[]): void => {
  expect([texts, readSpeakersOf(...texts).at(-1)]).not.toEqual([texts, wrong])
}

describe('“the company”, “the club” and the like', () => {
  it.each([
    [
      'Larch Bank',
      'Cleaners at Larch Bank work for Brisk. Larch Bank said it had paid.',
      '“A payment from a client reached us late,” the cleaning company said.',
    ],
    [
      'Brightwell Dairies',
      'Brightwell Dairies was bought by Alimar in 2020.',
      '“We have sent our own engineers to Tolland,” the parent company said.',
    ],
    [
      'Tarn Athletic',
      'Tarn Athletic have signed Luis Soto. Sevosa, where he played, was not told.',
      '“We brought him up since he was nine,” the Spanish club said.',
    ],
    [
      'Ardlish Port Authority',
      'The Ardlish Port Authority has been fined by Ofsea. Ofsea found the hydrants dry.',
      '“It was a matter of luck,” the regulator said.',
    ],
    [
      'American Gas Association',
      'The American Gas Association has new rules. Sorrel, which owns the pipe, supplies half of the town.',
      '“We had inspected the line nine days before,” the utility said.',
    ],
    [
      'Royal Mail',
      'Royal Mail has begun an inquiry. The Lark broke the story on Tuesday.',
      '“We have more pictures of it,” the newspaper said.',
    ],
    [
      "Children's Alliance",
      "Instagram will lock accounts at night. The Children's Alliance had asked for it.",
      '“Sleep matters more than scrolling,” the company said.',
    ],
    [
      'Kandy Municipal Council',
      'Beauty Banks, the rail regulator, wants more trains. Kandy Municipal Council wants fewer.',
      '“People live where the trains are not,” the regulator said.',
    ],
    [
      'Tlaleng Neo Mokoena',
      'Tlaleng Neo Mokoena wrote the advert.',
      '“We bought 200 of them last year,” the company said.',
    ],
  ])('is not %s', isNot)
})

describe('a document', () => {
  it.each([
    [
      'Justice Ministry',
      'The Prisons Inspectorate published a report on Monday. In the report, the Justice Ministry is blamed for it.',
      '“The heating failed for eleven days,” the report said.',
    ],
    [
      'Temitope Adeyemi',
      'In a report published on Monday, Temitope Adeyemi was accused of bullying his staff.',
      'The report said: “Teachers were shouted at in front of pupils.”',
    ],
    [
      'Precious Nkomo',
      'In an email, Precious Nkomo was told not to come back.',
      'The email said: “Please leave your keys with the guard.”',
    ],
    [
      'Lupe Vaea',
      'Neighbour Lupe Vaea, in the report, said the dog had howled for days.',
      'The report said: “Nobody fed it for a week or more.”',
    ],
    [
      'Farm Ministry',
      'The Ombudsman has looked into it. In its report, the Farm Ministry is called slow.',
      '“A telephone call would have saved them,” the report said.',
    ],
    [
      'Interior Ministry',
      'The Interior Ministry said in an order that all rifles must be handed in. Four hunters went to court.',
      '“Property cannot be taken by a circular,” the ruling said.',
    ],
    [
      'Beacon Learning',
      'Parents are suing Beacon Learning. In a court filing, Beacon Learning called it baseless.',
      '“Our children were treated as numbers,” the complaint said.',
    ],
    [
      'Larch Bank',
      'The consultants Delane wrote a report on its vaults. Larch Bank submitted the report on Friday.',
      '“One key opened every box,” the report said.',
    ],
    [
      'Emine Kaya',
      'Emine Kaya’s eviction notice came on Monday.',
      'The notice said: “You must leave by Friday noon.”',
    ],
    [
      'Sione Tupou',
      'In a study published on Friday, fisherman Sione Tupou said the reef was bald.',
      'The study found: “Coral cover fell by two thirds.”',
    ],
    [
      'Gareth Waters',
      'In his opinion, Gareth Waters should never have been hired.',
      'The verdict said: “He was hired by nobody at all.”',
    ],
  ])('is not that of %s', isNot)
})

describe('a name', () => {
  it.each([
    [
      'Overnight',
      'Overnight, a hospital in Herat was hit. Gulalai Faizi was on duty.',
      'The hospital said: “We have no roof and no light.”',
    ],
    [
      'John Pope',
      'John Pope was ill. Wisdom England, his deputy, took assembly on Monday.',
      '“I read them the weather,” he said.',
    ],
    [
      'Tom Hodge',
      'Tom Hodge trained him. Wisdom Dube, a giant, boxed 41 times and lost twice.',
      '“I was afraid every time,” he said.',
    ],
    [
      'Jane Voss',
      'Jane Voss runs the fish market. According to Lesieli Kaufusi, the market robs the union.',
      '“We get half of what they get for it,” she said.',
    ],
    [
      'Argus Foods',
      'Argus Foods wants two million from the Argus. The newspaper had written of rats.',
      '“We have pictures of them,” the Argus said.',
    ],
  ])('is not taken for another’s: %s', isNot)

  it('stays whole: “Sheriff Alan Judge’s Office”, “Severn Water and Environment Agency engineers”', () => {
    expect(
      readSpeakersOf('Sheriff Alan Judge’s Office is closed. “We moved on Monday,” Judge said.'),
    ).toEqual(['Alan Judge'])
    expect(
      readSpeakersOf(
        'Severn Water and Environment Agency engineers met on Friday. “The fish had no air,” the Environment Agency said.',
      ),
    ).toEqual(['Environment Agency'])
    expect(readSpeakersOf('“It was a cheap trick,” said Laurence des Cars, the director.')).toEqual([
      'Laurence des Cars',
    ])
    expect(readSpeakersOf('“It was a cheap trick,” Will Moy, the director, told them.')).toEqual(['Will Moy'])
  })
})

describe('what somebody does accept, or not that', () => {
  it.each([
    'Guðrún Helgadóttir said she did not accept that and that “the dressing room is with me”.',
    'Guðrún Helgadóttir would not accept that it was late and called it “a fairy tale for grown-ups”.',
  ])('is their own: %s', (sentence) => {
    expect(readSpeakersOf(sentence)).toEqual(['Guðrún Helgadóttir'])
  })
})

describe('“the police” and “the council”', () => {
  it.each([
    ['The Wedding Guild wrote to them.', 'The police said it was “very late indeed”.', 'Wedding Guild'],
    ['Bitcoin Express left the town.', 'The police said it was “very late indeed”.', 'Bitcoin Express'],
    [
      'People met at Yuma City Hall on Monday.',
      'The utility said it was “very late indeed”.',
      'Yuma City Hall',
    ],
    ['WASHINGTON (NWS) — Prams are recalled.', 'The company said it was “very late indeed”.', 'NWS'],
  ])('are not whatever body is in mind: %s', (before, said, other) =>
    expect(readSpeakersOf(before, said)).not.toContain(other),
  )

  it('are who is called so', () => {
    expect(readSpeakersOf('The LAPD came.', 'The police said it was “very late indeed”.')).toEqual(['LAPD'])
  })
})
