import type { Span } from '../../article/article.ts'
import { isAlone, isCited } from '../content/quotation-kinds.ts'
import { vocativesIn } from '../content/vocatives.ts'
import type { Source } from '../grammar/phrases.ts'
import { subjectAfter } from '../grammar/subject-after.ts'
import { politeForms } from '../lexicon/person-nouns.ts'
import { titles } from '../lexicon/titles.ts'
import { questioning } from '../lexicon/verbs/around-verbs.ts'
import type { Cast } from '../people/cast.ts'
import type { Entity } from '../people/entity.ts'
import { threshold } from '../reference/certainty.ts'
import type { Voice } from '../reference/resolution.ts'
import type { ReadParagraph, ReadSentence } from '../reports/reading.ts'
import type { Word } from '../text/words.ts'

/** Whether somebody is spoken to in what is said: by name, by what they are ("Senator, …") or politely ("…, ma'am"). */
export function isAddressed(said: string, entity: Entity, cast: Cast): boolean {
  const names = new Set(entity.parts.map((part) => part.toLowerCase()))
  return vocativesIn(said).some((text) => {
    const words = text.toLowerCase().replace(/’/g, "'").split(' ')
    const last = words.at(-1) ?? ''
    const before = words.slice(0, -1)
    if (names.has(last)) return before.every((word) => names.has(word) || titles.has(word))
    if (politeForms.has(last)) {
      const gender = politeForms.get(last)
      return !gender || (entity.gender ?? gender) === gender
    }
    const noun = titles.get(last) || last
    return (
      (cast.nouns.get(entity)?.has(noun) ?? false) &&
      before.every((word) => /^(?:mr\.?|madam|mister|ms\.?|vice|prime|well|yes|no)$/.test(word))
    )
  })
}

/** Whom the last report of a sentence asks something without marks: "Judge Roe asked the witness whether she had seen it." */
export function askedIn(sentence: ReadSentence): Source | undefined {
  const { words, reports } = sentence
  const report = reports.at(-1)
  if (!report || !questioning.has(report.verb?.lemma ?? '') || report.inverted || report.negated)
    return undefined
  if (words.slice(report.cueTo).some(({ kind }) => kind === 'quotation')) return undefined
  const asked = subjectAfter(sentence, report.cueTo)
  return asked && isQuestionWord(words[asked.to]) ? asked : undefined
}

const isQuestionWord = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:whether|if|why|how|what|when|where|who|which)$/.test(word.lower)

/** Whether a paragraph is nothing but quotations, be they a list's with their sources. */
export function aloneAs({ sentences }: ReadParagraph): 'alone' | 'listed' | undefined {
  if (!sentences.every(({ words }) => isAlone(words))) return undefined
  return sentences.some(({ words }) => isCited(words)) ? 'listed' : 'alone'
}

/** Whether a paragraph is one thing said and nothing else: where such paragraphs follow one another, two or more may take turns. */
export function isBare(paragraph: ReadParagraph): boolean {
  const [only, ...more] = paragraph.quotations
  const isOne = only?.closed === true && !only.continues && more.length === 0
  return isOne && aloneAs(paragraph) === 'alone'
}

/** Whether what is said ends in a question. */
export const isQuestion = (said: string): boolean => /\?["”'’»]*$/u.test(said)

/** Follows the turns of an exchange, one paragraph each: a question, its answer, and what is said next. */
export class Exchange {
  #asker: Entity | undefined
  #answered = false

  /** Whether the last two paragraphs were a question and somebody else's answer: the next may be either's. */
  get isAnswered(): boolean {
    return this.#answered
  }

  /** A paragraph ends; `quote` is its last between marks. */
  turn({ text, quotations }: ReadParagraph, quote: (Span & { voice?: Voice }) | undefined): void {
    const { voice } = quote ?? {}
    const opens = quotations[0]?.start === 0
    const isTurn = opens && voice !== undefined && voice.certainty >= threshold
    this.#answered =
      isTurn &&
      this.#asker !== undefined &&
      this.#asker !== voice.entity &&
      (quotations.at(-1)?.closed ?? false)
    this.#asker = isTurn && quote && isQuestion(text.slice(quote.start, quote.end)) ? voice.entity : undefined
  }
}
