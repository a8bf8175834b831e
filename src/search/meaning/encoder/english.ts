import { STOP_WORDS } from '../../text/stop-words.ts'

/** Of fewer words there is no telling but by their letters. */
const FEW_WORDS = 8
/** Of an English text every third word only holds it together, of one in another language next to none. */
const LEAST_STOP_WORDS = 0.15

/** What the encoder has before each text, in English whatever the text is in. */
const KIND = /^(?:query|passage): /

/** Whether a text that the encoder is to read is in English, as far as its letters and its words tell. */
export function isEnglish(text: string): boolean {
  const words =
    text
      .replace(KIND, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const latin = words.filter((word) => /^[a-z]+$/.test(word))
  if (2 * latin.length <= words.length) return false
  return (
    latin.length < FEW_WORDS ||
    latin.filter((word) => STOP_WORDS.has(word)).length >= LEAST_STOP_WORDS * latin.length
  )
}
