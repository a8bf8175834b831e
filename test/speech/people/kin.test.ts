import { describe, expect, it } from 'vitest'
import { readSpeakersOf } from '../heard.ts'

const SAID = '“It was cold, and we went home,”'

describe('kin', () => {
  it('are whoever the article names so, before or behind', () => {
    const told = 'Ms Lindqvist told of her marriage on Monday.'
    const accused = 'But her former husband called it “a false story from the beginning”.'
    const named = "Ms Lindqvist's ex-husband, Otto Brandt, stayed calm."
    expect(readSpeakersOf(told, accused, named)).toEqual(['Otto Brandt'])
    expect(readSpeakersOf(named, told, accused)).toEqual(['Otto Brandt'])
    expect(readSpeakersOf('Otto Brandt, Ana Lund’s uncle, left.', `${SAID} Ms. Lund’s uncle said.`)).toEqual([
      'Otto Brandt',
    ])
  })

  it('are those whom the article names as “her” or “his” kin', () => {
    const both = 'Ana Lindqvist and her husband, Otto Brandt, moved in May.'
    expect(readSpeakersOf(both, `It rained, according to her husband. ${SAID} he added.`)).toEqual([
      'Otto Brandt',
    ])
  })

  it('are nobody where two may be meant, or another is', () => {
    const sons = 'Otto Brandt and his son, Carl Brandt, moved in May. His other son, Bo Brandt, stayed.'
    expect(readSpeakersOf(sons, `${SAID} his son said.`)).toEqual(['?'])
    const two = 'Ana Lund and her husband, Otto Brandt, moved in May. Eva Roth stayed. Eva Roth was late.'
    expect(readSpeakersOf(two, `${SAID} her husband said.`)).toEqual(['?'])
  })

  it('bear the surname of whose kin they are, where a title calls them by it', () => {
    const wife = 'Otto Brandhorst, a farmer, was late. His wife, Solveig, opened the gate.'
    expect(readSpeakersOf(wife, `${SAID} Ms. Brandhorst said.`)).toEqual(['Solveig Brandhorst'])
    expect(readSpeakersOf(wife, `${SAID} Mr. Brandhorst said.`)).toEqual(['Otto Brandhorst'])
    const whose = 'Otto Brandhorst, whose daughter Ana is ill, left.'
    expect(readSpeakersOf(whose, `${SAID} Miss Brandhorst said.`)).toEqual(['Ana Brandhorst'])
    for (const couple of [
      'Otto and Solveig Brandhorst moved in May.',
      'Otto and his wife Solveig Brandhorst moved in May.',
    ])
      expect(readSpeakersOf(couple, `${SAID} Mr Brandhorst said.`)).toEqual(['Otto Brandhorst'])
  })

  it('keep a name of their own where two may be meant, or they are another’s', () => {
    const two = 'Otto Brandhorst was late. His wife, Solveig, and his daughter, Ana, opened the gate.'
    expect(readSpeakersOf(two, `${SAID} Ms. Brandhorst said.`)).toEqual(['Ms. Brandhorst'])
    const others = 'Otto Brandhorst was late. So was Carl Nyberg. His wife, Solveig, opened the gate.'
    expect(readSpeakersOf(others, `${SAID} Ms. Brandhorst said.`)).toEqual(['Ms. Brandhorst'])
    const prince = 'King Otto came. King Otto’s son, Carl, left.'
    expect(readSpeakersOf(prince, `${SAID} King Otto said.`)).toEqual(['Otto'])
    const friend = 'Otto Brandhorst was late. His neighbour, Solveig, opened the gate.'
    expect(readSpeakersOf(friend, `${SAID} Ms. Brandhorst said.`)).toEqual(['Ms. Brandhorst'])
  })

  it('do not take the title of another bearer of the surname', () => {
    for (const [told, called, speaker] of [
      [
        'Casey Dorn, the founder, sold the company to her brother, Todd Dorn, and his first wife, Lena.',
        'Ms. Dorn',
        'Casey Dorn',
      ],
      [
        'Jordan Vance, a reporter for the Post, covered the trial of Sen. Bill Vance and his wife, Trudy.',
        'Ms. Vance',
        'Jordan Vance',
      ],
      [
        'Xiaoyu Chen, an economist, is no relation of Guowei Chen, the jailed tycoon, or his wife, Mei.',
        'Ms. Chen',
        'Xiaoyu Chen',
      ],
      [
        'Nikita Sorokh, 29, an actress, grew up with her uncle, Oleg Sorokh, and his wife, Vera.',
        'Ms. Sorokh',
        'Nikita Sorokh',
      ],
      [
        'Lee Ferris, who heads the union, criticised Sir John Ferris and his daughter, Olivia, who own the mill.',
        'Ms Ferris',
        'Lee Ferris',
      ],
      [
        'Yuki Tanabe, a chef in Osaka, learned from his aunt, Keiko Tanabe, and her husband, Hiro.',
        'Mr. Tanabe',
        'Yuki Tanabe',
      ],
      [
        'Sam Ridley, the store’s owner, was held with clerk Eddie Ridley. His girlfriend, Tasha, called.',
        'Ms. Ridley',
        'Sam Ridley',
      ],
    ] as const)
      expect(readSpeakersOf(told, `${SAID} ${called} said.`)).toEqual([speaker])
  })

  it('tell nobody’s gender by whose they are', () => {
    const siblings = 'Casey Dorn, the founder, sold it to her brother, Todd Dorn, and his first wife, Lena.'
    expect(readSpeakersOf(siblings, `${SAID} Ms. Dorn said.`, `${SAID} Mr. Dorn said.`)).toEqual([
      'Casey Dorn',
      'Todd Dorn',
    ])
  })

  it('have surnames of their own as girlfriends, former wives and in-laws', () => {
    for (const kin of ['girlfriend', 'ex-wife', 'former wife', 'fiancée', 'sister-in-law'])
      expect(
        readSpeakersOf(
          `Otto Brandhorst was late. His ${kin}, Solveig, left.`,
          `${SAID} Ms. Brandhorst said.`,
        ),
      ).toEqual(['Ms. Brandhorst'])
  })

  it('are not two whose ages stand beside their names, as those of strangers do', () => {
    for (const [two, first, called, speaker] of [
      ['Police spoke to Grace, 14, and Kevin Otieno, a teacher.', 'Grace', 'Mr Otieno', 'Kevin Otieno'],
      ['Chloe (17) and Tom Barkworth (45), her coach, flew in.', 'Chloe', 'Barkworth', 'Tom Barkworth'],
      ['Aisha, 9, and Mohammed Idrissi, a doctor, survived.', 'Aisha', 'Idrissi', 'Mohammed Idrissi'],
      ['Ivan, 34, and Petro Hrytsenko, 61, reached the road.', 'Ivan', 'Hrytsenko', 'Petro Hrytsenko'],
      ['Siobhan (29) and Declan Hurley (63) were stranded.', 'Siobhan', 'Mr Hurley', 'Declan Hurley'],
    ] as const)
      expect(readSpeakersOf(two, `${SAID} ${first} said.`, `${SAID} ${called} said.`)).toEqual([
        first,
        speaker,
      ])
  })

  it('are no couple of one surname where the article has the first with another', () => {
    const chef = 'Oscar and his wife Bridget Amoah-Lund live in Ghent. Oscar Peeters is a chef.'
    expect(readSpeakersOf(chef, `${SAID} Oscar said.`)).toEqual(['Oscar Peeters'])
    const pupils = 'The winners were Mia and Noah Fitchett. Mia’s full name is Mia Tanaka.'
    expect(readSpeakersOf(pupils, `${SAID} Mia said.`)).toEqual(['Mia Tanaka'])
  })

  it('are “her husband” and “his wife” where the article has no other', () => {
    const two = 'Pensioners Ron and Sheila Lund, of Hull, came. “It was cold,” said Sheila, 74.'
    expect(readSpeakersOf(two, 'Her husband uses a stick. “I have seen worse,” he said.')).toEqual([
      'Sheila Lund',
      'Ron Lund',
    ])
    const siblings = 'Ron and Sheila Lund, of Hull, came. “It was cold,” said Sheila, 74.'
    expect(
      readSpeakersOf(siblings, 'Her husband, Tom Roe, uses a stick. “I have seen worse,” her husband said.'),
    ).not.toContain('Ron Lund')
  })

  it('are no couple where they hold an office, or have their parents in common', () => {
    const said = '“It was cold,” said Sheila Lund. Her husband disagreed. “She is wrong,” he said.'
    for (const two of [
      'Senators Ron and Sheila Lund voted no.',
      'Ron and Sheila Lund had the inn from their father.',
    ])
      expect([two, ...readSpeakersOf(`${two} ${said}`)]).not.toContain('Ron Lund')
  })
})
