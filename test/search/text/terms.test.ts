import { describe, expect, it } from 'vitest'
import { tokensOf } from '../../../src/search/text/terms.ts'
import { latinised } from '../../../src/search/text/transliteration.ts'

const terms = (text: string) => tokensOf(text).flatMap(({ term, stop }) => (stop ? [] : [term]))

describe('the terms of a text', () => {
  it('are the same for forms of a word', () =>
    expect(terms('visits visiting visited')).toEqual(['visit', 'visit', 'visit']))
  it('are the same for irregular forms of a word, and not for a word that looks like one', () => {
    expect(terms('they send, sent; women, woman')).toEqual(['send', 'send', 'woman', 'woman'])
    expect(terms('who found it, who founded it')).toEqual(['find', 'found'])
  })
  it('leave out what only holds a question together', () => {
    expect(terms('Can you please tell me, what is the ICC warrant about?')).toEqual(['icc', 'warrant'])
  })
  it('have neither accents nor a possessive', () =>
    expect(terms('Café’s François')).toEqual(['cafe', 'francoi']))
  it('tell US from us', () => expect(terms('the US told us, the U.S. did')).toEqual(['us', 'us']))
  it('keep numbers whole', () => expect(terms('1,250 of 3.5')).toEqual(['1250', '3.5']))
  it('spell Cyrillic in Latin letters', () => expect(terms('что сказал Качкынбай')).toEqual(['kachkynbai']))
  it('are one for a state or body in short and in full, in any alphabet', () => {
    expect(terms('the USA, U.S.A. and United States’')).toEqual(['us', 'us', 'us'])
    expect(terms('ООН, the united nations; СОЕДИНЁННЫЕ ШТАТЫ')).toEqual(['un', 'un', 'us'])
    expect(terms('the us and the who told us who knows')).toEqual(['us', 'who', 'know'])
  })
  it('are one for letters and a figure, with or without a hyphen', () => {
    expect(terms('F-16 F16 f 16, two F-16s')).toEqual(['f16', 'f16', 'f16', 'two', 'f16'])
    expect(terms('mid-2020, top-10, COVID-19')).toEqual(['mid', '2020', 'top', '10', 'covid', '19'])
  })
  it('are one for a number, however its thousands are parted', () => {
    expect(terms('10,000 10000 10 000 10\u00a0000 10\u202f000')).toEqual(Array(5).fill('10000'))
    expect(terms('in 2019 300 people; May 15 200 houses')).toEqual([
      '2019',
      '300',
      'peopl',
      'mai',
      '15',
      '200',
      'hous',
    ])
  })
  it('are whole where a soft hyphen or nothing visible stands in them', () =>
    expect(terms('inter\u00adnational wa\u200bter')).toEqual(terms('international water')))
  it('are one for ё and е, and for the cases of a Russian name', () => {
    expect(terms('Ёлкин Елкин самолёт самолета')).toEqual(['elkin', 'elkin', 'samolet', 'samolet'])
    expect(new Set(terms('Жапаров Жапарова Жапарову Жапаровым')).size).toBe(1)
    expect(new Set(terms('Токтобай Токтобая Токтобаю Токтобаем')).size).toBe(1)
  })
  it('are not one for words that only begin alike', () => {
    const words = 'universe university news new organ organisation international internal import important'
    expect(new Set(terms(words)).size).toBe(words.split(' ').length)
    expect(terms('organised organizations')).toEqual(['organise', 'organise'])
  })
  it('stand where they say', () => {
    const text = 'Zürich’s “U.S.” voters, 1,250 of them'
    for (const { start, end, word } of tokensOf(text)) {
      expect(latinised(text.slice(start, end)).replace(/[.,]|’s$/g, '')).toBe(word)
    }
  })
})
