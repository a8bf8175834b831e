import type { SpokenArticle, SpokenParagraph } from '../../speech/speech.ts'

/** What comes after it says little that comes not before; and a chat may send a whole book. */
const LONGEST = 2000

/** A question as the encoder has learned to read it. */
export const questionText = (question: string): string =>
  `query: ${wellFormed(question.slice(0, LONGEST)).replace(/\s+/g, ' ').trim()}`

/** A paragraph as the encoder has learned to read it: who speaks there in front, the title behind. */
export function passageText({ title }: SpokenArticle, { text, quotes }: SpokenParagraph): string {
  const speakers = new Set(quotes.flatMap(({ speaker }) => speaker?.name ?? []))
  const who = speakers.size > 0 ? `${[...speakers].join(', ')}: ` : ''
  return wellFormed(`passage: ${who}${text} | ${title}`)
}

/** A half of a character, which no tokenizer knows, is replaced. */
const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD')
