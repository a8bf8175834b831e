import { describe, expect, it } from 'vitest'
import { readSpeakersOf } from '../heard.ts'

const SAID = '“The state has slept on its duty,”'

describe('a title of several', () => {
  it('makes each of those whose names follow a person', () => {
    for (const [several, one] of [
      ['Justices', 'Ms. Justice'],
      ['Drs', 'Dr'],
      ['Councillors', 'Cllr'],
      ['Generals', 'Gen.'],
      ['Messrs', 'Mr'],
      ['Pastors', 'Pastor'],
    ] as const) {
      const both = `${several} Oriel Quist and T.V. Sandhu heard the plea.`
      expect(readSpeakersOf(both, `${SAID} ${one} Quist said.`)).toEqual(['Oriel Quist'])
      expect(readSpeakersOf(both, `${SAID} Sandhu said.`)).toEqual(['T.V. Sandhu'])
    }
  })

  it('lets none of them speak alone where they speak together', () => {
    const bench = 'A bench of Justices Oriel Quist and T.V. Sandhu said:'
    expect(readSpeakersOf(`${bench} ${SAID}`)).toEqual(['Oriel Quist and T.V. Sandhu'])
  })

  it('stands before two names that “&” joins', () => {
    const both = 'Commissioners Ana Quist & Eva Sandhu heard the plea.'
    expect(readSpeakersOf(both, `${SAID} Quist said.`)).toEqual(['Ana Quist'])
    for (const firm of [
      'Law firm Lewis Grant & Taylor Dean',
      'Architects Martin Fisher & Rose Ellis',
      'Estate agents Stanley Martin & Scott Harvey',
    ]) {
      const name = firm.replace(/^(?:Law firm|Architects|Estate agents) /, '')
      expect(readSpeakersOf(`${firm} came.`, `${SAID} ${name} said.`)).toEqual([name])
    }
    const union = 'Doctors & Nurses Union'
    expect(readSpeakersOf(`${union} met.`, `${SAID} the ${union} said.`)).toEqual([union])
  })

  it('is none in the name of a place or a body', () => {
    for (const body of ['Farmers Almanac', 'Directors UK', 'Doctors Without Borders'])
      expect(readSpeakersOf(`${body} and Elba met.`, `${SAID} ${body} said.`)).toEqual([body])
  })
})

describe('the Chief Justice', () => {
  it('is somebody, whom the article names so', () => {
    const named = 'Chief Justice Oriel Quist and Justice T.V. Sandhu met.'
    expect(readSpeakersOf(named, `${SAID} the Chief Justice said.`)).toEqual(['Oriel Quist'])
  })
})

describe('a title before a name', () => {
  it('is no part of it, in the papers of any country', () => {
    for (const title of [
      'Comrade',
      'Comrade (Mrs)',
      'Engr.',
      'Arc.',
      'Barr.',
      'Hon',
      'Pst',
      'Alhaji',
      'Datuk Seri',
      'Dato’ Sri',
      'Tan Sri',
      'Shri',
      'Nanay',
      'Kagawad',
    ]) {
      const named = `${title} Rokia Adoyo-Quist came.`
      expect(readSpeakersOf(named, `${SAID} Adoyo-Quist said.`)).toEqual(['Rokia Adoyo-Quist'])
    }
    for (const title of [
      'Comrade',
      'Engr.',
      'Barr.',
      'Alhaji',
      'Shri',
      'Begum',
      'Nana',
      'Oba',
      'Bra',
      'Ratu',
      'Mufti',
      'Kagawad',
    ])
      expect(
        readSpeakersOf(`${title} Rokia Adoyo-Quist came.`, `${SAID} ${title} Adoyo-Quist said.`),
      ).toEqual(['Rokia Adoyo-Quist'])
  })

  it('is nobody by itself', () => {
    expect(readSpeakersOf('Brig. Gen. (ret.) Rokia Quist came.', `${SAID} she said.`)).toEqual([
      'Rokia Quist',
    ])
  })

  it('is a first name where the article never calls its bearer so before a longer name', () => {
    for (const name of ['Nana Adoyo-Quist', 'Adi Adoyo-Quist', 'Oba Adoyo-Quist', 'Begum Adoyo-Quist'])
      expect(readSpeakersOf(`${name} and Rokia Adoyo-Quist came.`, `${SAID} ${name} said.`)).toEqual([name])
  })

  it('is a first name before two more words where the article shows no shorter form', () => {
    for (const name of [
      'Nana Ama Konadu',
      'Emir Can Yildiran',
      'Adi Keren Shalev',
      'Eze Chima Nwosu',
      'Mufti Rahman Alam',
      'Nana Addo Danquah Akuffo-Mensah',
    ]) {
      const surname = name.split(' ').at(-1)
      expect(readSpeakersOf(`${name}, 27, came.`, `${SAID} ${surname} said.`)).toEqual([name])
      const shorter = name.split(' ').slice(1).join(' ')
      expect(readSpeakersOf(`${name} came. People like ${shorter}.`, `${SAID} ${surname} said.`)).toEqual([
        shorter,
      ])
    }
  })

  it('is a first name before one word that is nobody’s surname otherwise', () => {
    for (const name of ['Alhaji Kamaraba', 'Puan Mahardika'])
      expect(readSpeakersOf(`${name} came.`, `${SAID} ${name} said.`)).toEqual([name])
    const longer = 'Puan Noraini Salleh came.'
    expect(readSpeakersOf(longer, `${SAID} Puan Noraini said.`)).toEqual(['Noraini Salleh'])
  })

  it('is nobody’s of two who have it', () => {
    const two = 'Nana Addo Adoyo-Quist and Nana Yaa Adoyo-Quist came.'
    expect(readSpeakersOf(two, `${SAID} Nana Adoyo-Quist said.`)).toEqual(['Nana Adoyo-Quist'])
  })

  it('is an office, a rank or a courtesy in the newspapers of other countries', () => {
    for (const title of [
      'Supervisor',
      'Garda',
      'Selectwoman',
      'Sarpanch',
      'Brigadier-General',
      'Lieutenant-Governor',
      'Deacon',
      'Kaumātua',
      'Ustadz',
      'Coronel',
    ])
      expect([title, ...readSpeakersOf(`${SAID} ${title} Arlend Brandvold said.`)]).toEqual([
        title,
        'Arlend Brandvold',
      ])
  })

  it('stands before a whole name alone where it is much else', () => {
    for (const title of ['Elder', 'Master', 'Garda', 'Skipper', 'Count'])
      expect([title, ...readSpeakersOf(`${SAID} ${title} Arlend Brandvold said.`)]).toEqual([
        title,
        'Arlend Brandvold',
      ])
    for (const name of [
      'Count Basie',
      'Ranger Oil',
      'Duke Energy Carolinas',
      'Don Quixote',
      'Sally Warden Hughes',
    ])
      expect([name, ...readSpeakersOf(`${SAID} ${name} said.`)]).toEqual([name, name])
  })

  it('may be what two of one surname are', () => {
    const two = 'Pensioners Len and Doreen Lund came.'
    expect(readSpeakersOf(two, `${SAID} Len said.`, `${SAID} Doreen said.`)).toEqual([
      'Len Lund',
      'Doreen Lund',
    ])
  })

  it('stands before each of two who are named behind that of their body', () => {
    expect(
      readSpeakersOf(
        'A Division Bench of Justices Shubhada Kirpekar and T.V. Anantharaman heard it.',
        `${SAID} Ms. Justice Kirpekar said.`,
      ),
    ).toEqual(['Shubhada Kirpekar'])
  })

  it('is none before what nobody is called', () => {
    for (const body of [
      'PRO Sports Marketing',
      'Sheikh Omar Mosque',
      'Prince George County',
      'CEO Magazine',
      'Comrade Magazine',
    ])
      expect(readSpeakersOf(`${body} closed.`, `${SAID} the ${body} said.`)).toEqual([body])
  })
})
