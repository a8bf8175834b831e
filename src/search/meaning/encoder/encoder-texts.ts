import type { Span } from '../../../article/article.ts'
import { foldWhiteSpace } from '../../../article/white-space.ts'
import { speakerNames } from '../../../speech/speaker-names.ts'
import type { SpokenArticle, SpokenParagraph } from '../../../speech/speech.ts'
import { sentencesOf } from '../../text/sentences.ts'

/** What comes after it says little that comes not before; and a chat may send a whole book. */
const LONGEST = 2000

/** A question as the encoder has learned to read it. */
export const questionText = (question: string): string =>
  `query: ${foldWhiteSpace(wellFormed(question.slice(0, LONGEST)))}`

/** Of a paragraph's sentences the first are read by themselves: a text of thousands in one line would hold all others up. */
export const MOST_SENTENCES = 16

/** A paragraph as the encoder has learned to read it: who speaks there in front, the title behind. */
export const passageText = (article: SpokenArticle, paragraph: SpokenParagraph): string =>
  asRead(article, paragraph, paragraph.text)

/** Where the sentences of a paragraph stand in its `passageText`. */
export function sentencesInPassage(paragraph: SpokenParagraph): Span[] {
  const before = beforeText(paragraph).length
  return sentencesOf(paragraph.text).map(({ start, end }) => ({ start: before + start, end: before + end }))
}

/** The same of each of its first sentences, at most `MOST_SENTENCES`; none where it has but one. */
export function sentenceTexts(article: SpokenArticle, paragraph: SpokenParagraph): string[] {
  const sentences = sentencesOf(paragraph.text)
  if (sentences.length < 2) return []
  return sentences
    .slice(0, MOST_SENTENCES)
    .map(({ start, end }) => asRead(article, paragraph, paragraph.text.slice(start, end)))
}

const asRead = ({ title }: SpokenArticle, paragraph: SpokenParagraph, text: string): string =>
  wellFormed(`${beforeText(paragraph)}${text} | ${title}`)

function beforeText({ quotes }: SpokenParagraph): string {
  const speakers = speakerNames(quotes)
  return `passage: ${speakers.size > 0 ? `${[...speakers].join(', ')}: ` : ''}`
}

/** A half of a character, which no tokenizer knows, is replaced. */
const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD')
