import type { HeardQuotation, HeardSentence, Shape } from '../attribution/setting.ts'
import type { Voice } from '../reference/resolution.ts'
import type { Report } from '../reports/report.ts'
import type { Quotation } from '../text/quotations.ts'
import type { Word } from '../text/words.ts'
import type { HeardQuote } from './quote.ts'

/** A sentence while its quotes are heard. */
export interface SentenceScene extends HeardSentence {
  /** Whom the sentence is about, by whatever words. */
  about: Voice | undefined
  words: readonly Word[]
  /** Its index in the paragraph. */
  nth: number
  /** The reports that may say whose a quotation is. */
  spoken: readonly Report[]
  /** Those that did. */
  used: Set<Report>
}

/** A quotation in its sentence: the word `at` stands for it. */
export interface QuotationPlace {
  quotation: Quotation
  at: number
  tied: Report | undefined
  /** Its sentence says that it is nobody's, or not theirs of whom it tells; or it is a turn of a dialogue that does not say whose. */
  isBarred: boolean
}

/** A quotation as it was read, with what is heard of it: who says it may show later in the article. */
export class ReadQuotation implements HeardQuotation {
  readonly start: number
  readonly end: number
  readonly paragraph: number
  readonly sentence: number
  readonly at: number
  readonly continues: boolean
  readonly shape: Shape
  readonly barred: boolean
  readonly tied: Report | undefined
  readonly #quote: HeardQuote | undefined

  constructor(read: Omit<HeardQuotation, 'ruled'>, quote: HeardQuote | undefined) {
    this.start = read.start
    this.end = read.end
    this.paragraph = read.paragraph
    this.sentence = read.sentence
    this.at = read.at
    this.continues = read.continues
    this.shape = read.shape
    this.barred = read.barred
    this.tied = read.tied
    this.#quote = quote
  }

  get ruled(): Voice | undefined {
    return this.#quote?.voice
  }
}
