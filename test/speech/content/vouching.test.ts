import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heard, speakersOf } from '../heard.ts'

const WORDS = 'money had been stolen from the fund'
const who = 'indirect Ofelia Ramos:'

/** What Mayor Ofelia Ramos did, and what is shown of it: with its verb, or nothing. */
const WITHHELD: readonly [did: string, shown: string | undefined][] = [
  [`denied that ${WORDS}`, `denied that ${WORDS}`],
  [`denied ${WORDS}`, `denied ${WORDS}`],
  [`flatly denied that ${WORDS}`, `flatly denied that ${WORDS}`],
  [`has denied that ${WORDS}`, `denied that ${WORDS}`],
  ['denied having stolen the money', 'denied having stolen the money'],
  [`denied to reporters on Monday that ${WORDS}`, `denied to reporters on Monday that ${WORDS}`],
  [`disputed that ${WORDS}`, `disputed that ${WORDS}`],
  [`refuted that ${WORDS}`, `refuted that ${WORDS}`],
  [`rejected that ${WORDS}`, `rejected that ${WORDS}`],
  [`rejected the claim that ${WORDS}`, undefined],
  [`rebutted the charge that ${WORDS}`, undefined],
  [`repudiated the claim that ${WORDS}`, undefined],
  [`disavowed the remark that ${WORDS}`, undefined],
  [`disowned the statement that ${WORDS}`, undefined],
  [`contradicted the statement that ${WORDS}`, undefined],
  [`contested that ${WORDS}`, undefined],
  [`retracted the claim that ${WORDS}`, undefined],
  [`recanted her testimony that ${WORDS}`, undefined],
  [`withdrew her claim that ${WORDS}`, undefined],
  [`discounted the theory that ${WORDS}`, undefined],
  [`debunked the rumour that ${WORDS}`, undefined],
  [`dismissed the idea that ${WORDS}`, undefined],
  [`downplayed reports that ${WORDS}`, undefined],
  [`opposed the claim that ${WORDS}`, undefined],
  [`disagreed that ${WORDS}`, undefined],
  [`ruled out that ${WORDS}`, undefined],
  [`scoffed at the idea that ${WORDS}`, `scoffed at the idea that ${WORDS}`],
  [`laughed off claims that ${WORDS}`, `laughed off claims that ${WORDS}`],
  [`brushed off allegations that ${WORDS}`, undefined],
  [`doubted that ${WORDS}`, undefined],
  [`doubted whether ${WORDS}`, undefined],
  [`questioned whether ${WORDS}`, `questioned whether ${WORDS}`],
  [`questioned claims that ${WORDS}`, `questioned claims that ${WORDS}`],
  [`challenged the assertion that ${WORDS}`, undefined],
  [`asked whether ${WORDS}`, `asked whether ${WORDS}`],
  [`wondered whether ${WORDS}`, `wondered whether ${WORDS}`],
  [`refused to say whether ${WORDS}`, undefined],
  [`declined to say whether ${WORDS}`, undefined],
  [`declined to confirm that ${WORDS}`, undefined],
  [`failed to say whether ${WORDS}`, undefined],
  [`was unable to say whether ${WORDS}`, undefined],
  [`would not say whether ${WORDS}`, undefined],
  [`never said that ${WORDS}`, undefined],
  [`stopped short of saying that ${WORDS}`, undefined],
  [`refrained from saying that ${WORDS}`, undefined],
  [`avoided saying that ${WORDS}`, undefined],
  [`balked at saying that ${WORDS}`, undefined],
  [`was accused of saying that ${WORDS}`, undefined],
  [`neither confirmed nor denied that ${WORDS}`, undefined],
  [`did not deny that ${WORDS}`, undefined],
  ['accused the treasurer of stealing the money', 'accused the treasurer of stealing the money'],
  [`criticised the report that ${WORDS}`, `criticised the report that ${WORDS}`],
  [`condemned the claim that ${WORDS}`, `condemned the claim that ${WORDS}`],
  [`ridiculed the idea that ${WORDS}`, `ridiculed the idea that ${WORDS}`],
  [`mocked the claim that ${WORDS}`, undefined],
  [`decried the allegation that ${WORDS}`, undefined],
  ['called it a lie that anything was stolen', 'called it a lie that anything was stolen'],
  ['warned against opening the old bridge', 'warned against opening the old bridge'],
  [
    'warned residents against returning to their houses',
    'warned residents against returning to their houses',
  ],
  ['advised against opening the old bridge', 'advised against opening the old bridge'],
  ['urged residents not to return to their houses', 'urged residents not to return to their houses'],
  ['told residents not to return to their houses', 'told residents not to return to their houses'],
  ['asked residents not to return to their houses', 'asked residents not to return to their houses'],
  ['vowed not to open the old bridge', 'vowed not to open the old bridge'],
  [`joked that ${WORDS}`, `joked that ${WORDS}`],
  [`speculated that ${WORDS}`, `speculated that ${WORDS}`],
]

describe('reported words', () => {
  it.each(WITHHELD)('are shown with a verb that does not vouch for them, or not at all: %s', (did, shown) => {
    expect(heard(`Mayor Ofelia Ramos ${did}.`)).toEqual(shown === undefined ? [] : [`${who} ${shown}`])
  })

  it.each(['said', 'added', 'explained', 'announced', 'warned', 'insisted', 'claimed', 'told the council'])(
    'are shown alone where their verb vouches for them: %s',
    (verb) => {
      expect(heard(`Mayor Ofelia Ramos ${verb} that ${WORDS}.`)).toEqual([`${who} ${WORDS}`])
    },
  )

  it('are not shown where they stand before a verb that denies them', () => {
    expect(heard(`Money had been stolen from the fund, Mayor Ofelia Ramos denied.`)).toEqual([])
    expect(heard(`Money had been stolen from the fund, Mayor Ofelia Ramos said.`)).toEqual([
      `${who} Money had been stolen from the fund`,
    ])
  })

  it('never stand without their verb where it does not vouch for them, whatever the clause', () => {
    const verbs = ['denied', 'disputed', 'refuted', 'rejected', 'questioned', 'doubted', 'contested']
    const subjects = ['the bridge', 'a former treasurer', 'her brother Askar', 'nobody', 'they']
    const predicates = ['was closed', 'had taken the money', 'would resign in May', 'lied to the council']
    const joins = ['', 'that ', 'whether ', 'the claim that ', 'any suggestion that ']
    const ends = ['', ' on Monday', ', and left', ' because it rained', ', she said', ' while others wept']
    const pick = (of: readonly string[]) => fc.constantFrom(...of)
    fc.assert(
      fc.property(
        pick(verbs),
        pick(joins),
        pick(subjects),
        pick(predicates),
        pick(ends),
        (verb, join, subject, predicate, end) => {
          const shown = heard(`Mayor Ofelia Ramos ${verb} ${join}${subject} ${predicate}${end}.`)
          for (const quote of shown.filter((one) => one.includes(predicate))) expect(quote).toContain(verb)
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('a quotation inside what somebody denies', () => {
  it.each([
    'denied that she was “a thief”.',
    'denied she was “a thief and a liar” on Monday.',
    'rejected the claim that she was “a thief”.',
    'disputed that the deal was “the worst in history”.',
  ])('is not the words of whoever denies it: %s', (rest) => {
    for (const quote of heard(`Mayor Ofelia Ramos ${rest}`)) expect(quote).not.toMatch(/^direct Ofelia Ramos/)
  })

  it('is theirs behind a pause, and behind “as”', () => {
    expect(heard('Mayor Ofelia Ramos denied it: “I never stole a thing.”')).toEqual([
      'direct Ofelia Ramos: “I never stole a thing.”',
    ])
    expect(heard('Mayor Ofelia Ramos dismissed the report as “absurd and wrong”.')).toEqual([
      'direct Ofelia Ramos: “absurd and wrong”',
    ])
  })
})

describe('a name that begins like “of” or ends like “the”', () => {
  it.each([
    ['Mayor Ofelia Ramos', 'Ofelia Ramos'],
    ['Senator Blythe Danner', 'Blythe Danner'],
    ['Governor Goethe Lopez', 'Goethe Lopez'],
  ])('stays whole: %s', (titled, name) => {
    expect(heard(`${titled} said that the bridge was closed.`)).toEqual([
      `indirect ${name}: the bridge was closed`,
    ])
  })
})

describe('words between marks within a denial', () => {
  it('are not the denier’s, however deep in it they stand', () => {
    for (const sentence of [
      'Mayor Ada Holt denied that she had called voters “too stupid to matter” on Monday.',
      'Mayor Ada Holt denied calling voters “too stupid to matter” on Monday.',
      'Mayor Ada Holt never said “The voters are stupid” to anybody.',
      'Mayor Ada Holt did not say “The voters are stupid” on Monday.',
    ])
      expect([sentence, ...speakersOf(sentence)]).not.toContain('Ada Holt')
  })

  it('are the denier’s where a pause or another verb leads to them', () => {
    for (const sentence of [
      'Mayor Ada Holt denied that she had resigned and said it was “a lie from beginning to end.”',
      'Mayor Ada Holt would not say who paid because “the inquiry is still open.”',
      'Mayor Ada Holt denied stealing it while admitting “it was a mistake to borrow it.”',
      'Mayor Ada Holt denied the report, calling it “a lie from beginning to end.”',
      'Mayor Ada Holt never said it loudly: “The voters are stupid,” she whispered.',
    ])
      expect([sentence, ...speakersOf(sentence)]).toEqual([sentence, 'Ada Holt'])
  })
})
