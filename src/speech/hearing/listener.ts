import type { HeardQuotation, HeardSentence } from '../attribution/setting.ts'
import { isAlone, isCited } from '../content/quotation-kinds.ts'
import type { Cast } from '../people/cast.ts'
import type { Voice } from '../reference/resolution.ts'
import type { ReadParagraph } from '../reports/reading.ts'
import { Course } from './course.ts'
import { isBare } from './dialogue.ts'
import type { Narrator } from './narrator.ts'
import { ParagraphHearing } from './paragraph-hearing.ts'
import type { HeardQuote } from './quote.ts'
import { VoiceFinder } from './sentence-voices.ts'
import type { Turn } from './transcripts.ts'

type Bare = 'listed' | 'turn' | 'single'

/** Follows who speaks through an article, paragraph after paragraph. */
export class Listener {
  readonly #course: Course
  readonly #voices: VoiceFinder
  /** What was read, for whoever weighs it. */
  readonly sentences: HeardSentence[][] = []

  readonly #narrator: Narrator | undefined
  /** What the last paragraph was, where it was one thing said and nothing else. */
  #bare: Bare | undefined

  constructor(cast: Cast, narrator: Narrator | undefined) {
    this.#narrator = narrator
    this.#course = new Course(cast)
    this.#voices = new VoiceFinder(cast, this.#course.resolution)
  }

  /** All of the paragraph is said by whom its label names, or by who is interviewed; `first` is the article's first turn. */
  hearTurn({ label, said }: Turn, texts: readonly string[], first: number): HeardQuote[] {
    if (!said) return []
    const { resolution } = this.#course
    const voice = label
      ? resolution.labelled(texts[label.paragraph] ?? '', label)
      : resolution.interviewed(first)
    this.#course.last = voice
    return [{ ...said, kind: 'direct', ...(voice ? { voice } : {}) }]
  }

  /** The quotes of the paragraph at `at`, which `next` follows. */
  hear(paragraph: ReadParagraph, at: number, next: ReadParagraph | undefined): HeardQuote[] {
    if (at === this.#narrator?.from) this.#course.resolution.narrator = this.#narrator.entity
    this.#bare = this.#bareAs(paragraph, next)
    const hearing = new ParagraphHearing(this.#course, this.#voices, paragraph, at, this.#bare === 'turn')
    for (const [nth, sentence] of paragraph.sentences.entries()) hearing.hearSentence(sentence, nth)
    const isOnlyQuoted = paragraph.sentences.every(({ words }) => isAlone(words))
    const isListed = isOnlyQuoted && paragraph.sentences.some(({ words }) => isCited(words))
    const alone = isListed ? 'listed' : isOnlyQuoted ? 'alone' : undefined
    hearing.finish(alone, isOnlyQuoted && next ? this.#signature(next, at + 1) : undefined)
    this.sentences[at] = hearing.sentences
    return hearing.quotes
  }

  /** What a paragraph that is one thing said is: one of a list that a colon leads to, a turn of a dialogue, or the only one there. */
  #bareAs(paragraph: ReadParagraph, next: ReadParagraph | undefined): Bare | undefined {
    if (!isBare(paragraph)) return undefined
    if (this.#bare) return this.#bare
    if (this.#course.announced) return 'listed'
    return next && isBare(next) ? 'turn' : 'single'
  }

  /** All quotations that were read, with whom the rules take for their speakers. */
  get quotations(): readonly HeardQuotation[] {
    return this.#course.read
  }

  /** Who signs, at the beginning of a paragraph, what the paragraph before quotes: "- Jane Doe, at a rally". */
  #signature({ text, sentences: [first] }: ReadParagraph, at: number): Voice | undefined {
    const name = /^[—–―-]/.test(text) ? first?.nameFrom.get(1) : undefined
    const head = name && first?.words[name.to - 1]
    if (!first || !name || !head || first.words[name.to]?.kind === 'word') return undefined
    const source = { from: 1, to: name.to, kind: 'name', name, head } as const
    return this.#course.resolution.voiceOf(text, at, first, source)
  }
}
