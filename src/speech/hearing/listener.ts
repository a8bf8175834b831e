import type { HeardQuotation, HeardSentence } from '../attribution/setting.ts'
import type { Cast } from '../people/cast.ts'
import type { Voice } from '../reference/resolution.ts'
import type { ReadParagraph } from '../reports/reading.ts'
import { Course } from './course.ts'
import { aloneAs, isBare, isQuestion } from './dialogue.ts'
import type { Narrator } from './narrator.ts'
import { ParagraphHearing } from './paragraph-hearing.ts'
import type { HeardQuote } from './quote.ts'
import { VoiceFinder } from './sentence-voices.ts'
import type { Turn } from './transcripts.ts'

/** What a paragraph that is one thing said and nothing else is: of a list, somebody's turn, or whoever's goes on. */
type Bare = 'listed' | 'turn' | 'goesOn'

/** Follows who speaks through an article, paragraph after paragraph. */
export class Listener {
  readonly #course: Course
  readonly #voices: VoiceFinder
  /** What was read, for whoever weighs it. */
  readonly sentences: HeardSentence[][] = []

  readonly #narrator: Narrator | undefined
  /** What the last paragraph was, where it was one thing said and nothing else. */
  #bare: Bare | undefined
  /** The last two that were not. */
  #before: readonly ReadParagraph[] = []

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
    if (!this.#bare) this.#before = [...this.#before.slice(-1), paragraph]
    const hearing = new ParagraphHearing(this.#course, this.#voices, paragraph, at, this.#bare === 'turn')
    for (const [nth, sentence] of paragraph.sentences.entries()) hearing.hearSentence(sentence, nth)
    const alone = aloneAs(paragraph)
    hearing.finish(alone, alone && next ? this.#signature(next, at + 1) : undefined)
    this.sentences[at] = hearing.sentences
    return hearing.quotes
  }

  /**
   * What a paragraph that is one thing said is: one of a list that a colon leads to; a turn of a dialogue, where another such one is
   * beside it, and two people were named beside what was said just before, or at all before somebody asks; else it goes on as others
   * do.
   */
  #bareAs(paragraph: ReadParagraph, next: ReadParagraph | undefined): Bare | undefined {
    if (!isBare(paragraph)) return undefined
    if (this.#bare === 'listed' || this.#bare === 'turn') return this.#bare
    if (this.#course.announced && !this.#bare) return 'listed'
    const another = next && isBare(next) ? next : undefined
    const isBeside = this.#bare !== undefined || another !== undefined
    const asks = isQuestion(paragraph.text) || isQuestion(another?.text ?? '')
    const quoting = this.#before.filter(({ quotations }) => quotations.length > 0)
    return isBeside && this.#namedIn(asks ? this.#before : quoting) > 1 ? 'turn' : 'goesOn'
  }

  /** How many people some paragraphs name. */
  #namedIn(paragraphs: readonly ReadParagraph[]): number {
    const names = paragraphs.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.names))
    const named = new Set(names.map((name) => this.#course.cast.ownerOf(name)))
    return [...named].filter((entity) => entity?.kind === 'person').length
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
