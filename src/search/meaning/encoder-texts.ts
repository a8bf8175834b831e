import type { SpokenArticle, SpokenParagraph } from '../../speech/speech.ts'
import { sentencesOf } from '../sentences.ts'

/** What comes after it says little that comes not before; and a chat may send a whole book. */
const LONGEST = 2000

/** A question as the encoder has learned to read it. */
export const questionText = (question: string): string =>
  `query: ${wellFormed(question.slice(0, LONGEST)).replace(/\s+/g, ' ').trim()}`

/** So many sentences of a paragraph are read by themselves: a text of thousands in one line would hold all others up. */
export const MOST_SENTENCES = 16

/** A paragraph as the encoder has learned to read it: who speaks there in front, the title behind. */
export function passageText({ title }: SpokenArticle, paragraph: SpokenParagraph): string {
  return wellFormed(`passage: ${whoSpeaks(paragraph)}${paragraph.text} | ${title}`)
}

/** The same of each of its first sentences, at most `MOST_SENTENCES`; none where it has but one. */
export function sentenceTexts({ title }: SpokenArticle, paragraph: SpokenParagraph): string[] {
  const sentences = sentencesOf(paragraph.text)
  if (sentences.length < 2) return []
  const who = whoSpeaks(paragraph)
  return sentences
    .slice(0, MOST_SENTENCES)
    .map(({ start, end }) => wellFormed(`passage: ${who}${paragraph.text.slice(start, end)} | ${title}`))
}

function whoSpeaks({ quotes }: SpokenParagraph): string {
  const speakers = new Set(quotes.flatMap(({ speaker }) => speaker?.name ?? []))
  return speakers.size > 0 ? `${[...speakers].join(', ')}: ` : ''
}

/** A half of a character, which no tokenizer knows, is replaced. */
const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD')
