import { describe, expect, it } from 'vitest'
import { isEnglish } from '../../../../src/search/meaning/encoder/english.ts'

describe('a text', () => {
  it.each([
    'query: why is Kyrgyzstan neutral?',
    'query: Bishkek budget 2022',
    'query: what did Жапаров say about it?',
    'passage: Aida Osmonova: The river rose by a metre overnight, and the bridge is closed. | Weather',
    'passage: Ice melted fast. | Weather',
  ])('is English: %s', (text) => expect(isEnglish(text)).toBe(true))

  it.each([
    'query: почему Кыргызстан нейтрален?',
    'query: что Trump сказал о NATO',
    'query: NATO саммит',
    'passage: Айда Осмонова: Река поднялась на метр, и мост закрыт. | Weather in the north',
    'passage: Der Fluss stieg über Nacht um einen Meter, die Brücke bleibt bis Montag gesperrt. | Wetter',
    'passage: La rivière est montée d’un mètre pendant la nuit et le pont reste fermé. | Météo',
    'passage: Дарыя бир түндө бир метрге көтөрүлүп, көпүрө жабылды. | Аба ырайы',
    'query: 2022?!',
    '',
  ])('is not: %s', (text) => expect(isEnglish(text)).toBe(false))
})
