import type { HeardSentence, Shape } from '../attribution/setting.ts'
import { isBorne } from '../content/borne.ts'
import { nextBegin } from '../content/next-report.ts'
import { isSentence, isSpeech, isTitle } from '../content/quotation-kinds.ts'
import { reportOfQuotation } from '../content/quoted.ts'
import { announcesReply, isReply, isReplyBehindColon } from '../content/replies.ts'
import { clauseBefore, indirectSpan } from '../content/reported/indirect.ts'
import { isDenied, shownOf } from '../content/vouching.ts'
import { type Distance, threshold } from '../reference/certainty.ts'
import type { Voice } from '../reference/resolution.ts'
import { givesAnothers } from '../reports/quoting.ts'
import type { ReadParagraph, ReadSentence } from '../reports/reading.ts'
import type { Report } from '../reports/report.ts'
import type { Quotation } from '../text/quotations.ts'
import type { Course } from './course.ts'
import { askedIn, isAddressed } from './dialogue.ts'
import {
  answersSomebody,
  beginsAsked,
  givesOut,
  goesOnBefore,
  goesOnFromUnnamed,
  hasAsked,
  hasGesture,
  isClauseBefore,
  isIncidental,
  isOfSelf,
  isSomebodys,
  isThings,
  isUnknownSource,
  personMadeKnown,
} from './judging.ts'
import { type HeardQuote, stillSpeaking, weaker } from './quote.ts'
import { type QuotationPlace, ReadQuotation, type SentenceScene } from './read-quotation.ts'
import type { VoiceFinder } from './sentence-voices.ts'

/** Hears the quotes of one paragraph, sentence after sentence. */
export class ParagraphHearing {
  readonly quotes: HeardQuote[] = []
  readonly sentences: HeardSentence[] = []
  readonly #course: Course
  readonly #voices: VoiceFinder
  readonly #paragraph: ReadParagraph
  readonly #at: number
  /** How many of its quotations were heard: they stand in the order of the sentences' words. */
  #heard = 0
  /** Those that nothing so far says anything about. */
  readonly #waiting: HeardQuote[] = []
  /** Who spoke last in this paragraph; nothing where somebody spoke whom it does not make known. */
  #here: Voice | undefined
  #isUnknown = false
  /** Whom the sentence before lets speak, or is about. */
  #introduced: Voice | undefined
  /** Whether that is somebody else than who spoke last, who does not speak there: "Ms. Doe rolled her eyes." */
  #isTurned = false
  /** Whether it is a turn of a dialogue that nothing says whose it is. */
  readonly #isOpen: boolean

  /** `at`: the paragraph's index in its article; `isOpen`: it is a turn of a dialogue that nothing says whose it is. */
  constructor(course: Course, voices: VoiceFinder, paragraph: ReadParagraph, at: number, isOpen: boolean) {
    this.#isOpen = isOpen
    this.#course = course
    this.#voices = voices
    this.#paragraph = paragraph
    this.#at = at
    this.#introduced = course.announced
    course.announced = undefined
    course.resolution.focus.turn()
  }

  hearSentence(sentence: ReadSentence, nth: number): void {
    const { words, reports } = sentence
    this.#course.resolution.focus.fade(0.6)
    const { voices, subject, about } = this.#voices.voicesOf(this.#paragraph.text, this.#at, sentence)
    this.sentences.push({ sentence, voices, subject })
    this.#course.follow({ sentence, voices, subject })
    const spoken = reports.filter((one) => voices.get(one) || this.#isOfUnknown(one) || isThings(one))
    const scene = { sentence, voices, subject, about, words, nth, spoken, used: new Set<Report>() }
    for (const [i, word] of words.entries()) {
      const quotation = word.kind === 'quotation' ? this.#paragraph.quotations[this.#heard++] : undefined
      if (quotation) this.#hearQuotation(scene, quotation, i)
    }
    this.#hearReports(scene)
    this.#introduce(scene)
  }

  /** The paragraph ends. `alone`: it is nothing but quotations, be they a list's with their sources; `signed`: who signs it at the beginning of the next. */
  finish(alone: 'alone' | 'listed' | undefined, signed: Voice | undefined): void {
    const course = this.#course
    if (this.#isOpen) this.#speakUnknown()
    if (signed) this.#speak(signed, 'introduced')
    if (course.last && this.#isOthers(course.last)) course.last = undefined
    // A list of cited quotations is theirs whom it begins with, however long it is.
    const goesOn = alone === 'listed' && course.last?.from === 'alone'
    const told = alone && course.told && !this.#isOthers(course.told) ? course.told : undefined
    for (const quote of this.#waiting) {
      const isOwn = told && isOfSelf(this.#paragraph.text.slice(quote.start, quote.end), told.entity.gender)
      if (isOwn) quote.voice = weaker(told, 'told')
      else if (course.last)
        quote.voice = goesOn ? course.last : weaker(course.last, alone ? 'alone' : 'paragraphBefore')
    }
    course.told = this.#toldOf()
    course.unclosed.keep(this.#paragraph, this.quotes)
    course.last =
      this.quotes.findLast((quote) => quote.kind === 'direct' && quote.voice)?.voice ??
      this.#here ??
      this.#introduced ??
      course.last
    this.#passTurn()
    course.exchange.turn(
      this.#paragraph,
      this.quotes.findLast((quote) => quote.kind === 'direct'),
    )
  }

  /** Whom the paragraph makes known and is about, where nothing is quoted and nobody else speaks. */
  #toldOf(): Voice | undefined {
    const told = personMadeKnown(this.sentences, this.#course.cast)
    if (!told || this.#isUnknown || !this.#course.isOnlyKnown(told.entity)) return undefined
    return this.quotes.some(({ kind }) => kind === 'direct') ? undefined : told
  }

  /** "Judge Roe asked the witness whether she had seen it.": the witness speaks in the next paragraph. */
  #passTurn(): void {
    const last = this.#paragraph.sentences.at(-1)
    const asked = last && askedIn(last)
    const voice = asked && this.#course.resolution.voiceOf(this.#paragraph.text, this.#at, last, asked)
    if (voice?.entity.kind === 'person' && !voice.entity.unnamed) this.#course.last = voice
  }

  /** “Senator, we did not know”, or what follows a question and its answer: not whoever spoke last. */
  #isOthers({ entity }: Voice): boolean {
    const { text } = this.#paragraph
    return (
      this.#course.exchange.isAnswered ||
      this.#waiting.some(({ start, end }) => isAddressed(text.slice(start, end), entity, this.#course.cast))
    )
  }

  /** Somebody speaks, and what waited for that is theirs. */
  #speak(voice: Voice, from: Distance): void {
    this.#here = voice
    this.#isUnknown = false
    for (const quote of this.#waiting.splice(0)) quote.voice = weaker(voice, from)
  }

  /** "I said", "she was asked": whoever spoke before does not speak here. */
  #speakUnknown(): void {
    this.#here = undefined
    this.#introduced = undefined
    this.#course.last = undefined
    this.#waiting.length = 0
    this.#isUnknown = true
  }

  #hearQuotation(scene: SentenceScene, quotation: Quotation, at: number): void {
    const { words, spoken } = scene
    const { text } = this.#paragraph
    const tied = reportOfQuotation(words, at, spoken, scene.sentence.reports)
    const isWork = isTitle(text, quotation, words, at)
    const isThings = isBorne(words, at)
    const isUntold = tied?.source.kind === 'pronoun' && !scene.voices.get(tied) && this.#isOfUnknown(tied)
    const isBarred =
      isWork || isThings || isUntold || this.#isOpen || isDenied(words, tied, at, scene.sentence.reports)
    const place = { quotation, at, tied, isBarred }
    if (isWork) {
      this.#note(scene, place, 'title')
      return
    }
    // What stands on a thing leaves whoever speaks around it their turn.
    const reported = tied && !isThings ? this.#voiceOfReport(scene, place, tied) : undefined
    const voice = reported ?? this.#goingOn(place)
    const goesOn = this.quotes.at(-1)?.kind === 'direct' && isSentence(text, quotation, words)
    const shape = isSpeech(text, quotation) ? 'speech' : 'words'
    if (!voice && !goesOn && shape === 'words') this.#note(scene, place, shape)
    else this.#quote(scene, place, shape, voice ?? this.#around(scene, place))
  }

  /** "I said", "she said" where nobody fits: not whoever is named near, if that is who tells the story. */
  #isOfUnknown({ source }: Report): boolean {
    const { narrator } = this.#course.resolution
    return isUnknownSource(source) || (narrator !== undefined && /^(?:he|she)$/.test(source.head.lower))
  }

  /** Whoever says what goes on from the paragraph before, where the sentence does not say who does. */
  #goingOn({ quotation, tied, isBarred }: QuotationPlace): Voice | undefined {
    const { last } = this.#course
    return !tied && !isBarred && quotation.continues && last ? weaker(last, 'continued') : undefined
  }

  /** Whoever the sentences around a quotation let speak, where its own does not say whose it is. */
  #around({ words, nth, about }: SentenceScene, { at, tied, isBarred }: QuotationPlace): Voice | undefined {
    if (tied || isBarred) return undefined
    if ((isReply(words, at) && this.#wasAsked()) || isReplyBehindColon(words, at)) this.#speakUnknown()
    // "And later: “…”"
    const { last } = this.#course
    if (nth === 0 && last && goesOnBefore(words, at)) return weaker(last, 'introduced')
    // "Ms. Doe had a blunt message: “…”"
    if (about && isClauseBefore(words, at, about)) return weaker(about, 'colon')
    if (this.#isUnknown) return undefined
    if (this.#here && !this.#isTurned) return stillSpeaking(this.#here, this.quotes.at(-1), at === 0)
    return this.#introduced && weaker(this.#introduced, 'introduced')
  }

  #wasAsked(): boolean {
    const { start, end } = this.quotes.at(-1) ?? { start: 0, end: 0 }
    return hasAsked(this.sentences.at(-2), this.#paragraph.text.slice(start, end))
  }

  /** Remembers a quotation for whoever weighs it. */
  #note({ nth }: SentenceScene, place: QuotationPlace, shape: Shape, quote?: HeardQuote): void {
    const { quotation, at, tied, isBarred } = place
    const { start, end, continues } = quotation
    const where = { start, end, continues, paragraph: this.#at, sentence: nth, at }
    this.#course.read.push(new ReadQuotation({ ...where, shape, barred: isBarred, tied }, quote))
  }

  #quote(scene: SentenceScene, place: QuotationPlace, shape: Shape, voice: Voice | undefined): void {
    const { quotation, tied } = place
    const quote: HeardQuote = { start: quotation.start, end: quotation.end, kind: 'direct' }
    this.quotes.push(quote)
    if (quotation.continues && voice && tied) this.#course.unclosed.attribute(voice)
    this.#note(scene, place, shape, quote)
    if (voice) {
      quote.voice = voice
      this.#speak(voice, 'waited')
      // “…,” she recalled him saying. “…”: what follows is hers again.
      const teller = tied && scene.spoken.find((report) => givesAnothers(scene.words, report, tied))
      this.#here = (teller && scene.voices.get(teller)) ?? voice
    } else if (!tied && !place.isBarred && !this.#isUnknown) this.#waiting.push(quote)
  }

  /** Whom the report lets speak that a quotation is tied to; what it gives before the marks is theirs, too. */
  #voiceOfReport(scene: SentenceScene, { at, isBarred }: QuotationPlace, tied: Report): Voice | undefined {
    const course = this.#course
    const said = scene.voices.get(tied)
    if (said) this.#quoteClause(scene, tied, said, at)
    const isUnsure = this.#at - course.unsureAt < 2 && goesOnFromUnnamed(said, tied)
    const voice = isUnsure || isBarred ? undefined : said
    const isSure = voice !== undefined && voice.certainty >= threshold
    course.unsureAt = isSure ? Number.NEGATIVE_INFINITY : this.#at
    const isCalled = isSure && tied.verb?.kind === 'speech' && voice.by === 'pronoun'
    if (isCalled)
      course.resolution.focus.call(voice.entity, tied.source.head.lower === 'he' ? 'male' : 'female')
    // "…," Ms. Doe told Ms. Roe. "…," she replied: not to herself.
    const answersHerself =
      voice?.by === 'pronoun' &&
      answersSomebody(scene.words, tied) &&
      voice.entity === (this.#here ?? course.last)?.entity
    if (voice && !answersHerself) return voice
    this.#speakUnknown()
    return undefined
  }

  /** "She said it rained, “as ever”": the clause before the marks. */
  #quoteClause({ words, used }: SentenceScene, report: Report, voice: Voice, at: number): void {
    const clause = used.has(report) ? undefined : clauseBefore(words, report, at)
    const shown = clause && shownOf(words, report, clause)
    if (shown) this.quotes.push({ ...shown, kind: 'indirect', voice })
    used.add(report)
  }

  /** What the sentence reports without marks. */
  #hearReports({ words, sentence: { reports }, voices, used }: SentenceScene): void {
    for (const [i, report] of reports.entries()) {
      const voice = used.has(report) ? undefined : voices.get(report)
      const span = voice && indirectSpan(words, report, nextBegin(words, reports, i) ?? words.length)
      if (!voice || !span || !isSomebodys(voice, report)) continue
      const shown = span.isStump ? undefined : shownOf(words, report, span)
      if (shown) this.quotes.push({ ...shown, kind: 'indirect', voice })
      this.#speak(voice, 'reported')
    }
  }

  /** Whom a sentence brings in for what the next one quotes; behind a colon, or a document given out, the next paragraph may be theirs. */
  #introduce({ words, voices, subject, about }: SentenceScene): void {
    if (announcesReply(words)) {
      this.#speakUnknown()
      return
    }
    const speaker = [...voices].findLast(
      ([report, voice]) => voice && !voice.entity.place && !isIncidental(words, report),
    )?.[1]
    const isAsked =
      subject !== undefined &&
      beginsAsked(words) &&
      (speaker === undefined || speaker.entity === subject.entity)
    const introduced = isAsked ? subject : (speaker ?? (subject && weaker(subject, 'subject')))
    this.#isTurned =
      subject?.entity.kind === 'person' &&
      (isAsked || (voices.size === 0 && hasGesture(words) && /^(?:name|pronoun)$/.test(subject.by))) &&
      subject.entity !== this.#here?.entity
    const hasColon = words.at(-1)?.text === ':'
    this.#course.announced = hasColon ? introduced : about && givesOut(words, about) ? about : undefined
    this.#introduced = hasColon || isAsked ? introduced : introduced && weaker(introduced, 'introducedBefore')
  }
}
