import { describe, expect, it } from 'vitest'
import { readSpeakersOf } from '../heard.ts'

const WORDS = '“Keep out of here”'

describe('what stands on a thing', () => {
  it.each([
    `Mira Dorn said the old man had packed. He carried a mug with the words ${WORDS} on it.`,
    `Mira Dorn, in a T-shirt that said ${WORDS}, told the crowd to go home.`,
    `Mira Dorn, who held a sign reading ${WORDS}, said it was late.`,
    `Mira Dorn said it was late, wearing a cap bearing the slogan ${WORDS}.`,
    `Mira Dorn said she had laughed at the sign, which read ${WORDS}.`,
    `Mira Dorn said she had bought a mug that said ${WORDS}.`,
    `Mira Dorn said she found a plaque inscribed ${WORDS} by the door.`,
    `Mira Dorn came in a shirt emblazoned with ${WORDS} and said it was late.`,
    `Mira Dorn told reporters he wore a sweatshirt with the message ${WORDS}.`,
    `Mira Dorn said the house was empty, and chalked on the gate: ${WORDS}.`,
    `Mira Dorn said it was late. Someone had chalked on the gate: ${WORDS}.`,
    `Mira Dorn said the words ${WORDS} had been painted on the gate.`,
    `Mira Dorn said that ${WORDS} was scrawled across the door.`,
    `Mira Dorn hung a banner from the balconies of the house on Nov. 27, which read: ${WORDS}.`,
    `Mira Dorn is yet to answer, but a large signboard put up near the school since 2021 reads: ${WORDS}.`,
    `Mira Dorn left. A board at the bridge, put up by the builder, still reads ${WORDS}.`,
    `Mira Dorn showed them the booklet, where it was printed in bold letters: ${WORDS}.`,
    `Mira Dorn denied the rumour, which first came up on a gossip blog with the caption, ${WORDS}.`,
  ])('is nobody’s words: %s', (text) => {
    expect([text, ...readSpeakersOf(text)]).toEqual([text, '?'])
  })

  it('goes for each of two', () => {
    expect(
      readSpeakersOf(`Mira Dorn said they had banners reading ${WORDS} and “Down with the bridge”.`),
    ).toEqual(['?', '?'])
  })

  it('leaves whoever speaks around it their turn', () => {
    expect(
      readSpeakersOf(`Mira Dorn wore a cap that said ${WORDS}. “It was late,” she said. “We all went home.”`),
    ).toEqual(['?', 'Mira Dorn', 'Mira Dorn'])
  })
})

describe('whoever has such a thing', () => {
  it.each([
    `Mira Dorn, in a T-shirt and a cap, said ${WORDS}.`,
    `Mira Dorn held up a banner, saying ${WORDS}.`,
    `Mira Dorn held a sign and said ${WORDS}.`,
    `Mira Dorn explained the headline by saying ${WORDS}.`,
    `Mira Dorn opened the door with the words ${WORDS}.`,
    `Mira Dorn posted a picture with the caption: ${WORDS}.`,
    `Mira Dorn wrote in bold letters: ${WORDS}.`,
    `Mira Dorn held up a banner on Nov. 27 and read: ${WORDS}.`,
    `Mira Dorn left a card with the words ${WORDS}.`,
    `Mira Dorn left a note reading ${WORDS}.`,
    `Mira Dorn resigned in a note with the words: ${WORDS}.`,
    `Mira Dorn chalked on the gate: “Keep out of here, all of you.”`,
    `${WORDS}, Mira Dorn wrote on the wall.`,
    `Mira Dorn had written on Monday: ${WORDS}.`,
    `Mira Dorn took a brush and painted on the wall: “Keep out of here, all of you.”`,
  ])('may say something of their own: %s', (text) => {
    expect([text, ...readSpeakersOf(text)]).toEqual([text, 'Mira Dorn'])
  })
})
