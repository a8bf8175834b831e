import { type NamedSentence, nameSentence } from '../grammar/phrases.ts'
import type { Name } from '../names/names.ts'
import { namesOf } from '../names/names.ts'
import { compact } from '../text/compact.ts'
import { joinPossessiveNames, possessiveNames } from '../text/possessive-names.ts'
import { type Quotation, quotationsOf } from '../text/quotations.ts'
import { RunTogether } from '../text/run-together.ts'
import { partsOf, sentencesOf } from '../text/sentences.ts'
import { spellingOf } from '../text/spelling.ts'
import { type Word, wordsOf } from '../text/words.ts'
import type { Report } from './report.ts'
import { reportsOf } from './reports.ts'

/** A sentence with its names and with what it says about who says what. */
export interface ReadSentence extends NamedSentence {
  reports: readonly Report[]
}

/** A paragraph taken apart. Nothing in it depends on what other paragraphs say, but for the spelling of names. */
export interface ReadParagraph {
  text: string
  quotations: readonly Quotation[]
  sentences: readonly ReadSentence[]
  namesInQuotations: readonly Name[]
}

/** Takes the paragraphs of an article apart, in order. */
export function readParagraphs(texts: readonly string[]): ReadParagraph[] {
  const spelling = spellingOf(texts)
  const quotations = quotationsOf(texts)
  const brands = possessiveNames(texts)
  const runTogether = new RunTogether(spelling.proper)
  const asRead = (words: readonly Word[]): readonly Word[] =>
    runTogether.part(joinPossessiveNames(words, brands))
  return texts.map((text, i) => {
    const own = quotations[i] ?? []
    const sentences = sentencesOf(text, own).map((plain) => {
      const words = asRead(plain.words)
      const sentence = nameSentence(words, namesOf(text, words, spelling))
      const { names, nameFrom, nameTo } = sentence
      // Written out: a copy with one more member has a shape of its own each time, which takes more room than the sentence.
      return { words, names, nameFrom, nameTo, reports: compact(reportsOf(sentence)) }
    })
    const namesInQuotations = own.flatMap(({ inner }) =>
      partsOf(wordsOf(text, inner.start, inner.end)).flatMap((words) =>
        namesOf(text, asRead(words), spelling),
      ),
    )
    return { text, quotations: own, sentences, namesInQuotations: compact(namesInQuotations) }
  })
}
