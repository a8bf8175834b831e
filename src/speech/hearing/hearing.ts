import type { Span } from '../../article/article.ts'
import { type Decision, decide } from '../attribution/attribution.ts'
import type { HeardQuotation, HeardSentence, Setting, Shape } from '../attribution/setting.ts'
import { clauseBefore, indirectSpan } from '../content/indirect.ts'
import { isSentence, isSpeech, isTitle } from '../content/quotation-kinds.ts'
import { beginOf, reportOfQuotation } from '../content/quoted.ts'
import { relativeBefore } from '../content/stretch.ts'
import { isDenied, spanWithVerb, vouchedSpan } from '../content/vouching.ts'
import { isCalled } from '../grammar/callings.ts'
import { firstSubject } from '../grammar/first-subject.ts'
import { isPersonal, roleGender } from '../lexicon/people.ts'
import { Cast } from '../people/cast.ts'
import type { Entity } from '../people/entity.ts'
import { byDistance, type Distance, threshold } from '../reference/certainty.ts'
import { Resolution, type Voice } from '../reference/resolution.ts'
import { whatItIs } from '../reference/strangers.ts'
import { bringsIn, identified, isInserted, isTopic } from '../reference/subjects.ts'
import { type ReadParagraph, type ReadSentence, readParagraphs } from '../reports/reading.ts'
import type { Report } from '../reports/report.ts'
import { isComma, isPossessive, lowerAt, type Word } from '../text/words.ts'
import { Exchange, isAddressed } from './dialogue.ts'
import { lettersOf } from './letters.ts'
import { type Turn, turnsOf } from './transcripts.ts'

/** A stretch of a paragraph that somebody says, and who. */
export interface HeardQuote extends Span {
  kind: 'direct' | 'indirect'
  voice?: Voice
  /** Where it is indirect: the stretch with the verb that reports it. */
  report?: Span
}

/** An article's quotes by paragraph, and everybody whom it names. */
export interface Heard {
  quotes: HeardQuote[][]
  cast: Cast
}

const weaker = (voice: Voice, from: Distance): Voice => ({
  ...voice,
  certainty: voice.certainty * byDistance[from],
  from,
})

/** So many words behind a verb of saying are looked at for names. */
const CLAUSE = 12

/** Follows who speaks through an article, paragraph after paragraph. */
class Listener {
  readonly #resolution: Resolution
  readonly #cast: Cast
  readonly #met = new Set<Entity>()
  /** Who spoke last, and whom a colon at the end of the paragraph before announced. */
  #last: Voice | undefined
  #announced: Voice | undefined
  readonly #exchange = new Exchange()
  /** What no mark closed at the end of the paragraphs before, while nothing there says surely who says it. */
  #unclosed: HeardQuote[] = []
  /** What was read, for whoever weighs it. */
  readonly sentences: HeardSentence[][] = []
  readonly #read: [HeardQuotation, HeardQuote | undefined][] = []
  /** The paragraph of the last quote that a sentence attributes, where it is not sure to whom. */
  #unsureAt = Number.NEGATIVE_INFINITY

  constructor(cast: Cast) {
    this.#cast = cast
    this.#resolution = new Resolution(cast)
  }

  /** All of the paragraph is said by whom its label names, or by who is interviewed; `first` is the article's first turn. */
  hearTurn({ label, said }: Turn, texts: readonly string[], first: number): HeardQuote[] {
    if (!said) return []
    const voice = label
      ? this.#resolution.labelled(texts[label.paragraph] ?? '', label)
      : this.#resolution.interviewed(first)
    this.#last = voice
    return [{ ...said, kind: 'direct', ...(voice ? { voice } : {}) }]
  }

  hear(paragraph: ReadParagraph, at: number, next: ReadParagraph | undefined): HeardQuote[] {
    const quotes: HeardQuote[] = []
    const waiting: HeardQuote[] = []
    let here: Voice | undefined
    let unknown = false
    let introduced = this.#announced
    const speak = (voice: Voice, from: Distance): void => {
      here = voice
      unknown = false
      for (const quote of waiting.splice(0)) quote.voice = weaker(voice, from)
    }
    const heard: HeardSentence[] = []
    const opened = new Map(paragraph.quotations.map((quotation) => [quotation.start, quotation]))
    this.#announced = undefined
    this.#resolution.focus.turn()
    for (const [nth, sentence] of paragraph.sentences.entries()) {
      const { words, reports } = sentence
      this.#resolution.focus.fade(0.6)
      const { voices, subject: whole } = this.#voicesOf(paragraph.text, at, sentence)
      heard.push({ sentence, voices, subject: whole })
      const subject = whole && weaker(whole, 'subject')
      const spoken = reports.filter(
        (report) => voices.get(report) || /^(?:i|we|somebody)$/.test(report.source.head.lower),
      )
      const used = new Set<Report>()
      for (const [i, word] of words.entries()) {
        const quotation = word.kind === 'quotation' ? opened.get(word.start) : undefined
        if (!quotation) continue
        const tied = reportOfQuotation(words, i, spoken)
        const isWork = isTitle(paragraph.text, quotation, words, i)
        const barred = isWork || (tied !== undefined && (isNobodys(tied) || isDenied(words, tied, i)))
        const note = (shape: Shape, report?: Report, quote?: HeardQuote): void => {
          const { start, end, continues } = quotation
          const place = { start, end, continues, paragraph: at, sentence: nth, at: i }
          this.#read.push([{ ...place, shape, barred, ruled: undefined, tied: report }, quote])
        }
        if (isWork) {
          note('title')
          continue
        }
        let voice = tied && voices.get(tied)
        // "the trader replied. …", he added: whoever the trader was.
        const goesOnUnsure =
          voice?.by === 'pronoun' &&
          at - this.#unsureAt < 2 &&
          voice.entity.unnamed === true &&
          /^(?:add|continue|go)$/.test(tied?.verb?.lemma ?? '')
        const clause = tied && voice && !used.has(tied) ? clauseBefore(words, tied, i) : undefined
        const shown = tied && clause && vouchedSpan(words, tied, clause)
        if (tied && shown && voice)
          quotes.push({ ...shown, kind: 'indirect', voice, report: spanWithVerb(words, tied, shown) })
        if (tied && voice) used.add(tied)
        if (goesOnUnsure || barred) voice = undefined
        if (tied) this.#unsureAt = !voice || voice.certainty < threshold ? at : Number.NEGATIVE_INFINITY
        if (tied?.verb?.kind === 'speech' && voice?.by === 'pronoun' && voice.certainty >= threshold)
          this.#resolution.focus.call(voice.entity, tied.source.head.lower === 'he' ? 'male' : 'female')
        // "…," Ms. Doe told Ms. Roe. "…," she replied: not to herself.
        if (
          tied &&
          voice?.by === 'pronoun' &&
          answersSomebody(words, tied) &&
          voice.entity === (here ?? this.#last)?.entity
        )
          voice = undefined
        // "I said", "she was asked": whoever spoke before does not speak here.
        if (tied && !voice) {
          here = undefined
          introduced = undefined
          this.#last = undefined
          waiting.length = 0
          unknown = true
        }
        if (!voice && !tied && quotation.continues && this.#last) voice = weaker(this.#last, 'continued')
        const goesOn = quotes.at(-1)?.kind === 'direct' && isSentence(paragraph.text, quotation, words)
        const shape = isSpeech(paragraph.text, quotation) ? 'speech' : 'words'
        if (!voice && !goesOn && shape === 'words') {
          note(shape, tied)
          continue
        }
        // "Ms. Doe had a blunt message: “…”"
        if (!voice && !tied && whole && isClauseBefore(words, i)) voice = weaker(whole, 'colon')
        if (!voice && !tied && !unknown)
          voice = here ? weaker(here, 'sameParagraph') : introduced && weaker(introduced, 'introduced')
        const quote: HeardQuote = { start: word.start, end: word.end, kind: 'direct' }
        quotes.push(quote)
        if (quotation.continues && voice && tied) this.#attributeUnclosed(voice)
        note(shape, tied, quote)
        if (voice) {
          quote.voice = voice
          speak(voice, 'waited')
        } else if (!tied && !unknown) waiting.push(quote)
      }
      for (const [i, report] of reports.entries()) {
        const voice = voices.get(report)
        const span =
          voice && !used.has(report)
            ? indirectSpan(words, report, nextBegin(words, reports, i) ?? words.length)
            : undefined
        if (!voice || !span || !isSomebody(voice, report)) continue
        const shown = span.isStump ? undefined : vouchedSpan(words, report, span)
        if (shown) {
          const { start, end } = shown
          quotes.push({ start, end, kind: 'indirect', voice, report: spanWithVerb(words, report, shown) })
        }
        speak(voice, 'reported')
      }
      const colon = words.at(-1)?.text === ':'
      introduced =
        [...voices].findLast(
          ([report, voice]) => voice && !voice.entity.place && !isIncidental(words, report),
        )?.[1] ?? subject
      if (colon) this.#announced = introduced
      else introduced &&= weaker(introduced, 'introducedBefore')
    }
    const alone = paragraph.sentences.every(({ words }) =>
      words.every((word) => word.kind === 'quotation' || word.kind === 'mark'),
    )
    const signed = alone && next ? this.#signature(next, at + 1) : undefined
    if (signed) speak(signed, 'introduced')
    // “Senator, we did not know”, or what follows a question and its answer: not whoever spoke last.
    const { text } = paragraph
    const last = this.#last?.entity
    const isOther =
      last !== undefined &&
      (this.#exchange.isAnswered ||
        waiting.some(({ start, end }) => isAddressed(text.slice(start, end), last, this.#cast)))
    if (isOther) this.#last = undefined
    for (const quote of waiting)
      if (this.#last) quote.voice = weaker(this.#last, alone ? 'alone' : 'paragraphBefore')
    this.#keepUnclosed(paragraph, quotes)
    this.#last =
      quotes.findLast((quote) => quote.kind === 'direct' && quote.voice)?.voice ??
      here ??
      introduced ??
      this.#last
    this.#exchange.turn(
      paragraph,
      quotes.findLast((quote) => quote.kind === 'direct'),
    )
    this.sentences[at] = heard
    return quotes
  }

  /** “We sold the cows first. ¶ “Then we sold the tractor,” said Jane Doe: who ends a quotation began it. */
  #attributeUnclosed(voice: Voice): void {
    const own = weaker(voice, 'continued')
    for (const quote of this.#unclosed.splice(0))
      if (own.certainty > (quote.voice?.certainty ?? 0)) quote.voice = own
  }

  /** Remembers what goes on in the next paragraph, unless its own sentence says who says it. */
  #keepUnclosed({ text, quotations }: ReadParagraph, quotes: readonly HeardQuote[]): void {
    const last = quotations.at(-1)
    const quote = quotes.findLast(({ start, kind }) => start === last?.start && kind === 'direct')
    const isOpen = quote !== undefined && last !== undefined && !last.closed && last.end === text.length
    if (!isOpen || (quote.voice && quote.voice.from === undefined)) this.#unclosed = []
    else if (last.continues) this.#unclosed.push(quote)
    else this.#unclosed = [quote]
  }

  /** All quotations that were read, with whom the rules take for their speakers. */
  get quotations(): HeardQuotation[] {
    return this.#read.map(([quotation, quote]) => ({ ...quotation, ruled: quote?.voice }))
  }

  /** Who signs, at the beginning of a paragraph, what the paragraph before quotes: "- Jane Doe, at a rally". */
  #signature({ text, sentences: [first] }: ReadParagraph, at: number): Voice | undefined {
    const name = /^[—–―-]/.test(text) ? first?.nameFrom.get(1) : undefined
    const head = name && first?.words[name.to - 1]
    if (!first || !name || !head || first.words[name.to]?.kind === 'word') return undefined
    return this.#resolution.voiceOf(text, at, first, { from: 1, to: name.to, kind: 'name', name, head })
  }

  /** Whether the article names somebody for the first time. */
  #isNew(entity: Entity): boolean {
    if (this.#met.has(entity)) return false
    this.#met.add(entity)
    return true
  }

  /** "who gave his name as Roe", "who calls herself Ana": the words between tell the gender. */
  #learnCalled(sentence: ReadSentence): void {
    for (const name of sentence.names.filter((n) => isCalled(sentence, n))) {
      const near = sentence.words.slice(Math.max(0, name.titleFrom - 6), name.titleFrom)
      const word = near.findLast(({ lower }) => /^(?:his|himself|her|herself)$/.test(lower))?.lower
      if (!word || name.kind === 'group' || name.kind === 'place') continue
      this.#resolution.meet(name, sentence.words).gender ??= word.startsWith('hi') ? 'male' : 'female'
    }
  }

  /** "He told Mr. Roe that Ms. Doe was late": who is named in what somebody says, or told of, is not "he". */
  #namedBehind({ words, nameFrom }: ReadSentence, { cueTo, source, inverted }: Report): Set<Entity> {
    const found = new Set<Entity>()
    if (source.kind !== 'pronoun' || inverted) return found
    for (let i = cueTo; i < cueTo + CLAUSE && words[i]?.kind === 'word'; i++) {
      const name = nameFrom.get(i)
      const entity = name && this.#cast.ownerOf(name)
      if (entity) found.add(entity)
    }
    return found
  }

  /** Whom the reports of a sentence let speak, and its subject; both come into focus, like everybody it names. */
  #voicesOf(
    text: string,
    at: number,
    sentence: ReadSentence,
  ): { voices: Map<Report, Voice | undefined>; subject: Voice | undefined } {
    const { words, names, reports } = sentence
    const { focus } = this.#resolution
    const plain = firstSubject(sentence)
    const first = identified(sentence, plain)
    this.#learnCalled(sentence)
    const subject =
      first && first.kind !== 'description' ? this.#resolution.voiceOf(text, at, sentence, first) : undefined
    const described =
      first?.kind === 'description' ? this.#resolution.voiceOf(text, at, sentence, first) : undefined
    // "The bishop gave him tea", where somebody was called so.
    if (described?.by === 'role' && described.entity.kind === 'person') focus.notice(described.entity, 3)
    // "My mother is old, and she says …", "The senator-elect left. She said …": somebody whom the article does not name.
    const stranger =
      first &&
      (roleGender.has(first.head.lower) ||
        ((isPersonal(first.head.lower) || described?.entity.kind === 'person') &&
          (described?.by === 'definite' || (described?.by === 'worded' && bringsIn(words, first)))))
    if (stranger && described) focus.notice(described.entity, 2.8)
    const voices = new Map<Report, Voice | undefined>()
    let seen = 0
    for (const report of reports) {
      for (const name of names.slice(seen).filter((n) => n.to <= report.source.from)) {
        seen++
        if (this.#cast.ownerOf(name))
          focus.notice(this.#resolution.meet(name, words), first?.name === name ? 2.8 : 0.9)
      }
      const told = isInserted(words, report) && first?.name && first.to === report.source.from - 1
      const others = this.#namedBehind(sentence, report)
      if (told && first?.name) others.add(this.#resolution.meet(first.name, words))
      // "The driver, whose name was Bo, left to tell them": Bo did.
      const isNamed =
        first?.kind === 'name' && plain?.kind === 'description' && report.source.from === plain.from
      const source = isNamed && report.source.kind === 'description' ? first : report.source
      voices.set(report, this.#resolution.voiceOf(text, at, sentence, source, others))
    }
    for (const name of names) {
      const entity = this.#cast.ownerOf(name)
      const asOwner = isTopic(words, name) ? 2.4 : 0.7
      if (entity) focus.notice(entity, isPossessive(words[name.to]) ? asOwner : this.#isNew(entity) ? 1.6 : 1)
    }
    if (subject) focus.notice(subject.entity, 3)
    if (subject && first?.name) this.#cast.learnTrade(subject.entity, sentence, first.name)
    if (subject?.by === 'name' && subject.certainty < threshold) focus.doubt(subject.entity)
    const noun = first?.kind === 'name' ? whatItIs(sentence, first.to) : undefined
    if (subject && noun && subject.entity.kind === 'person') this.#cast.describe(subject.entity, noun)
    this.#resolution.remember(sentence)
    // "Asked what he wanted, Mr. Doe …": he comes only now.
    for (const [report, voice] of voices)
      if (report.source.kind === 'pronoun' && first?.kind === 'name' && report.source.to <= first.from)
        continue
      else if (voice && (voice.certainty >= threshold || voice.by === 'definite'))
        focus.notice(voice.entity, report.nested ? 1.4 : 3)
    return { voices, subject }
  }
}

/** "her aunt, Ana, who could not read": what is told of somebody beside the sentence's matter leads to no words of theirs. */
const isIncidental = (words: readonly Word[], { negated, verb, cueFrom }: Report): boolean =>
  negated && verb?.kind === 'thought' && relativeBefore(words, cueFrom) !== undefined

/** "a headline that said", "I said": whoever says it, nobody whom the article names does. */
const isNobodys = ({ source: { kind, head } }: Report): boolean =>
  kind === 'pronoun' && /^(?:i|we|somebody)$/.test(head.lower)

const answers = new Set('reply respond answer retort counter rejoin'.split(' '))

/** Whether a report answers what somebody else just said; not a question that its own sentence tells of. */
const answersSomebody = (words: readonly Word[], { verb }: Report): boolean =>
  verb !== undefined &&
  answers.has(verb.lemma) &&
  !words.some(({ lower }) => /^(?:asked|when|asking|pressed)$/.test(lower))

/** Where the next report begins that goes on beside the one at `i`: "She said it rained, but officials said …". */
function nextBegin(words: readonly Word[], reports: readonly Report[], i: number): number | undefined {
  const end = reports[i]?.cueTo ?? 0
  return (
    reports
      .slice(i + 1, i + 9)
      .filter(({ verb, nested, follows }) => verb?.kind === 'speech' && !nested && !follows)
      // "She thanked them and said …": the subject stands before both.
      .map((next) => (beginOf(next) < end && next.cueFrom > end ? next.cueFrom : beginOf(next)))
      .find(
        (begin) =>
          begin > end &&
          (/^(?:and|but|while|though|although|whereas|;)$/.test(lowerAt(words, begin - 1)) ||
            // "While Ms. Doe pledged to come, Mr. Roe insisted …"
            (isComma(words[begin - 1]) &&
              /^(?:while|although|though|whereas|as|when)$/.test(lowerAt(words, 0))) ||
            // "Unlike Ms. Doe, who said it rained, Mr. Roe said …"
            (isComma(words[begin - 1]) &&
              /^wh(?:o|ich)$/.test(lowerAt(words, (reports[i]?.cueFrom ?? 0) - 1)))),
      )
  )
}

/**
 * Whether what is reported without quotation marks counts as somebody's words: what so many of those asked say is a number;
 * and what groups do ("urge", "accuse") they may do without words.
 */
function isSomebody({ by, entity }: Voice, { verb }: Report): boolean {
  return by !== 'share' && (verb?.kind !== 'stance' || (entity.kind === 'person' && !entity.unnamed))
}

/** Whether a single clause, without another subject in it, leads to the colon before `words[at]`. */
function isClauseBefore(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.text !== ':') return false
  let subjects = 0
  for (let i = 0; i < at; i++) {
    const lower = lowerAt(words, i)
    if (words[i]?.kind === 'quotation' || /^(?:who|which|because|was|were|is|are)$/.test(lower)) return false
    if (/^(?:i|we|he|she|they|you)$/.test(lower)) subjects++
  }
  return subjects <= 1
}

/** In order of place; what is reported makes room for what is quoted. Quotes of a paragraph never overlap. */
function withoutOverlap(quotes: readonly HeardQuote[]): HeardQuote[] {
  const inOrder = [...quotes].sort((a, b) => a.start - b.start || (a.kind === 'direct' ? -1 : 1))
  const kept: HeardQuote[] = []
  for (const quote of inOrder) {
    const before = kept.at(-1)
    if (!before || before.end <= quote.start) kept.push(quote)
    else if (before.kind === 'indirect' && quote.kind === 'direct') {
      kept.pop()
      kept.push(quote)
    }
  }
  return kept
}

/** Reads an article's paragraphs by the rules alone: its quotes, and what else there is to weigh for whose each quotation is. */
export function listen(texts: readonly string[]): { quotes: HeardQuote[][]; setting: Setting } {
  const paragraphs = readParagraphs(texts)
  const cast = new Cast(paragraphs)
  const listener = new Listener(cast)
  const letters = lettersOf(texts)
  const turns = turnsOf(texts).map((turn, at) => turn ?? letters[at])
  const first = turns.findIndex((turn) => turn !== undefined)
  const quotes = paragraphs.map((paragraph, at) => {
    const turn = turns[at]
    return turn ? listener.hearTurn(turn, texts, first) : listener.hear(paragraph, at, paragraphs[at + 1])
  })
  const sentences = paragraphs.map((_, at) => listener.sentences[at] ?? [])
  return { quotes, setting: { texts, sentences, quotations: listener.quotations, cast } }
}

/** Finds the quotes of an article's paragraphs and who says each of them. Linear in the article's length; never throws. */
export function hear(texts: readonly string[]): Heard {
  const { quotes, setting } = listen(texts)
  return { quotes: settled(quotes, decide(setting)), cast: setting.cast }
}

/** The quotes with the speakers that the evidence speaks for. */
export function settled(
  quotes: readonly (readonly HeardQuote[])[],
  decisions: readonly Decision[],
): HeardQuote[][] {
  const byParagraph = quotes.map(() => new Map<number, Decision>())
  for (const one of decisions) byParagraph[one.quotation.paragraph]?.set(one.quotation.start, one)
  return quotes.map((own, at) => {
    const decided = byParagraph[at] ?? new Map<number, Decision>()
    const kept = own.map((quote): HeardQuote => {
      const decision = quote.kind === 'direct' ? decided.get(quote.start) : undefined
      const { voice: byRules, ...rest } = quote
      // What is reported, and a speaker's turn, is not weighed.
      const sure = byRules && byRules.certainty >= threshold ? byRules : undefined
      const voice = decision ? decision.voice : sure
      decided.delete(quote.start)
      return { ...rest, ...(voice ? { voice } : {}) }
    })
    // What the rules take for no speech may be somebody's all the same.
    const more = [...decided.values()].flatMap(({ quotation: { start, end }, voice }): HeardQuote[] =>
      voice ? [{ start, end, kind: 'direct', voice }] : [],
    )
    return withoutOverlap([...kept, ...more])
  })
}
