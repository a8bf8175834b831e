import { describe, expect, it } from 'vitest'
import { isEnglish } from '../../../../src/search/meaning/encoder/english.ts'

describe('a text', () => {
  it.each([
    'query: why is Kyrgyzstan neutral?',
    'query: Why was the school in El Salvador closed?',
    'query: Bishkek budget 2022',
    'query: how many people die of it',
    'query: Kyrgyz parliament budget deficit 2022 Sadyr Japarov speech opposition lawmakers',
    'query: what did Жапаров say about it?',
    'query: What did Erdoğan tell Şimşek?',
    'passage: Aida Osmonova: The river rose by a metre overnight, and the bridge is closed. | Weather',
    'passage: Police arrested three suspects Monday night near Bishkek Central Market, officials confirmed. | Market theft',
    'passage: Ice melted fast. | Weather',
  ])('is English: %s', (text) => expect(isEnglish(text)).toBe(true))

  it.each([
    'query: почему Кыргызстан нейтрален?',
    'query: что Trump сказал о NATO',
    'query: NATO саммит',
    'query: kto postroil most v Bishkeke',
    'query: Wer hat die Brücke gebaut?',
    'query: Wann wird die Brücke wieder geöffnet?',
    'query: Qui a fermé le pont ?',
    'query: Quand le pont va-t-il rouvrir ?',
    'query: Wie is de burgemeester van Utrecht?',
    'query: ¿Quién cerró el puente?',
    'query: Chi ha chiuso il ponte?',
    'passage: Айда Осмонова: Река поднялась на метр, и мост закрыт. | Weather in the north',
    'passage: Der Fluss stieg über Nacht um einen Meter, die Brücke bleibt bis Montag gesperrt. | Wetter',
    'passage: La rivière est montée d’un mètre pendant la nuit et le pont reste fermé. | Météo',
    'passage: On a fermé le pont à midi, a dit le maire, et on attend de savoir s’il tient. | Météo',
    'passage: Les pompiers ont vidé vingt caves. | Crue',
    'passage: De burgemeester was over de brug gegaan in de nacht of in de ochtend. | Weer',
    'passage: Il ponte a Roma resta chiuso, e la gente non sa per quanto. | Maltempo',
    'passage: El alcalde cerró el puente a las dos y no dijo cuándo se abriría. | Tiempo',
    'passage: Nehir bir gecede bir metre yükseldi ve köprü kapatıldı. | Hava',
    'passage: Дарыя бир түндө бир метрге көтөрүлүп, көпүрө жабылды. | Аба ырайы',
    'query: 2022?!',
    '',
  ])('is not: %s', (text) => expect(isEnglish(text)).toBe(false))
})
