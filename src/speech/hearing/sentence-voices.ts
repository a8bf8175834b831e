import { isCalled } from '../grammar/callings.ts'
import { firstSubject, opensWithQuestion } from '../grammar/first-subject.ts'
import type { Source } from '../grammar/phrases.ts'
import { recipientsIn } from '../grammar/recipients.ts'
import { networks, pages, studies } from '../lexicon/documents.ts'
import { formsOfBe } from '../lexicon/grammar.ts'
import { type Gender, interviewers, isPersonal, roleGender } from '../lexicon/person-nouns.ts'
import { pronounGender } from '../lexicon/pronouns.ts'
import { isOutlet } from '../names/body-nouns.ts'
import type { Name } from '../names/names.ts'
import type { Cast } from '../people/cast.ts'
import type { Entity } from '../people/entity.ts'
import { documentGivenOut, documentOfReport, openingDocument } from '../reference/bodies/documents.ts'
import { threshold } from '../reference/certainty.ts'
import type { Focus } from '../reference/focus.ts'
import type { Resolution, Voice } from '../reference/resolution.ts'
import { whatItIs } from '../reference/strangers.ts'
import {
  bodyAlone,
  bringsIn,
  identified,
  isAboutOther,
  isAnnounced,
  isInQuestion,
  isInserted,
  isQuestionTo,
  isSpokenOf,
  isTopic,
  namedInQuestion,
  ofItself,
  saidIn,
} from '../reference/subjects.ts'
import type { ReadSentence } from '../reports/reading.ts'
import type { Report } from '../reports/report.ts'
import { afterDateline } from '../text/datelines.ts'
import { isComma, isPossessive, lowerAt, textAt } from '../text/words.ts'

/** In words: names farther behind a verb of saying belong to what is said. */
const clauseReach = 12

/** How much in mind whoever a sentence mentions is from then on, by how it does so. */
const inMind = {
  /** Who is asked something is about to answer. */
  asked: 3.2,
  subject: 3,
  /** Somebody without a name whom it brings in; and a name that it begins with, before it is known as its subject. */
  broughtIn: 2.8,
  topic: 2.4,
  first: 1.6,
  nested: 1.4,
  named: 1,
  beforeReport: 0.9,
  owner: 0.7,
} as const

/** Whom the reports of a sentence let speak, and whom it is about: by a name or a pronoun, and by whatever words. */
export interface SentenceVoices {
  voices: ReadonlyMap<Report, Voice | undefined>
  subject: Voice | undefined
  about: Voice | undefined
}

/** Of a sentence without reports: the same for all, of whom a long article has very many. */
const noVoices: SentenceVoices['voices'] = new Map()

/** Finds out whom the sentences of a text let speak, in their order; everybody whom they name comes into focus. */
export class VoiceFinder {
  readonly #cast: Cast
  readonly #resolution: Resolution
  readonly #focus: Focus
  readonly #met = new Set<Entity>()

  constructor(cast: Cast, resolution: Resolution) {
    this.#cast = cast
    this.#resolution = resolution
    this.#focus = resolution.focus
  }

  /** Whom the reports of the paragraph's next sentence let speak, and its subject; `at` is the paragraph's index. */
  voicesOf(text: string, at: number, sentence: ReadSentence): SentenceVoices {
    const { words } = sentence
    const plain = firstSubject(sentence)
    const first = identified(sentence, plain && bodyAlone(words, plain))
    this.#learnCalled(sentence)
    const topic = sentence.names.find((name) => isAnnounced(words, name))
    if (topic) this.#focus.notice(this.#resolution.meet(topic, words), inMind.subject)
    const about =
      first && this.#resolution.voiceOf(text, at, sentence, first, this.#recipientsIn(sentence, first))
    if (about && first?.kind === 'description') this.#noticeDescribed(sentence, first, about)
    const subject = first?.kind === 'description' ? undefined : about
    const voices = new Map<Report, Voice | undefined>()
    let seen = 0
    let asker: Name | undefined
    for (const report of sentence.reports) {
      seen = this.#noticeBefore(sentence, report, first, seen)
      const source = this.#isAhead(sentence, report, first) ? first : sourceOf(report, plain, first)
      const others = this.#othersThan(text, sentence, report, first)
      if (about && first && isAboutOther(words, report, first, about)) others.add(about.entity)
      if (asker && isInQuestion(words, report)) others.add(this.#resolution.meet(asker, words))
      if (isQuestionTo(sentence, report)) asker = report.source.name
      const voice = this.#resolution.voiceOf(text, at, sentence, tellerOf(report, source), others)
      voices.set(report, ofItself(sentence, report, voice, voices))
    }
    for (const name of sentence.names) this.#noticeName(sentence, name)
    if (subject && first) this.#learnSubject(sentence, first, subject)
    this.#resolution.remember(sentence)
    this.#learnDocuments(sentence, voices, first && about ? { first, about } : undefined)
    this.#noticeSpeakers(sentence, voices, first)
    this.#noticeAsked(sentence, first)
    return { voices: voices.size === 0 ? noVoices : voices, subject, about }
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

  /** Whom the sentence is about without a name. */
  #noticeDescribed({ words }: ReadSentence, first: Source, { entity, by, certainty }: Voice): void {
    // "The bishop gave him tea", where somebody was called so or can hardly be anybody else; "The embassy has opened a helpline."
    const isKnown = /^(?:name|role)$/.test(by) || (/^(?:guess|group)$/.test(by) && certainty >= threshold)
    if (isKnown && !entity.place) this.#focus.notice(entity, inMind.subject)
    // "My mother is old, and she says …", "The senator-elect left. She said …": somebody whom the article does not name.
    const { lower } = first.head
    const isNew = by === 'definite' || (by === 'worded' && bringsIn(words, first))
    const isStranger = roleGender.has(lower) || ((isPersonal(lower) || entity.kind === 'person') && isNew)
    if (isStranger) this.#focus.notice(entity, inMind.broughtIn)
  }

  /** Whoever is named before a report comes into focus before it is read; `seen` names are already. Tells how many are then. */
  #noticeBefore(
    { words, names }: ReadSentence,
    { source }: Report,
    first: Source | undefined,
    seen: number,
  ): number {
    const before = names.slice(seen).filter(({ to }) => to <= source.from)
    for (const name of before)
      if (this.#cast.ownerOf(name)) {
        const weight = first?.name === name ? inMind.broughtIn : inMind.beforeReport
        this.#focus.notice(this.#resolution.meet(name, words), weight)
      }
    return seen + before.length
  }

  /** Who does not speak in a report, whatever its pronoun: who is spoken of or to, and whom the sentence tells of. */
  #othersThan(text: string, sentence: ReadSentence, report: Report, first: Source | undefined): Set<Entity> {
    const others = this.#namedBehind(sentence, report)
    const gender = genderSpeaking(report)
    const silent = gender && this.#focus.notSpeaking(gender, saidIn(text, sentence.words, report, gender))
    if (silent) others.add(silent)
    const isToldOf =
      first?.name &&
      ((isInserted(sentence.words, report) && first.to === report.source.from - 1) ||
        isSpokenOf(sentence, first, report))
    if (first?.name && isToldOf) others.add(this.#resolution.meet(first.name, sentence.words))
    const asked = namedInQuestion(sentence, report).flatMap((name) => this.#cast.ownerOf(name) ?? [])
    for (const one of asked) others.add(one)
    for (const one of this.#recipientsIn(sentence, report.source)) others.add(one)
    return others
  }

  /** "In what he called “a rant,” Mr. Doe left": "he" is Mr. Doe, who comes only then. */
  #isAhead({ words }: ReadSentence, { source, cueTo }: Report, first: Source | undefined): first is Source {
    if (!first?.name || first.from < cueTo || source.kind !== 'pronoun') return false
    const opens = lowerAt(words, source.from - 1) === 'what' && source.from - 2 <= afterDateline(words)
    const gender = pronounGender.get(source.head.lower)
    const owner = this.#cast.ownerOf(first.name)
    return opens && gender !== undefined && owner?.kind === 'person' && (owner.gender ?? gender) === gender
  }

  /** "In a letter to Mr. Roe, he wrote": not Mr. Roe. */
  #recipientsIn(sentence: ReadSentence, { from }: Source): Set<Entity> {
    const names = recipientsIn(sentence, from)
    return new Set(names.flatMap((name) => this.#cast.ownerOf(name) ?? []))
  }

  /** "He told Mr. Roe that Ms. Doe was late": who is named in what somebody says, or told of, is not "he". */
  #namedBehind({ words, nameFrom }: ReadSentence, { cueTo, source, inverted }: Report): Set<Entity> {
    const found = new Set<Entity>()
    if (source.kind !== 'pronoun' || inverted) return found
    for (let i = cueTo; i < cueTo + clauseReach && words[i]?.kind === 'word'; i++) {
      const name = nameFrom.get(i)
      const entity = name && this.#cast.ownerOf(name)
      if (entity) found.add(entity)
    }
    return found
  }

  #noticeName({ words }: ReadSentence, name: ReadSentence['names'][number]): void {
    const entity = this.#cast.ownerOf(name)
    if (!entity) return
    if (isPossessive(words[name.to]))
      this.#focus.notice(entity, isTopic(words, name) ? inMind.topic : inMind.owner)
    else this.#focus.notice(entity, this.#met.has(entity) ? inMind.named : inMind.first)
    if (!isPossessive(words[name.to])) this.#met.add(entity)
    if (lowerAt(words, isComma(words[name.to]) ? name.to + 1 : name.to) === 'who') this.#focus.acts(entity)
  }

  /** Whose the documents are that the sentence tells of: "Ms. Doe released a statement", "she said in a letter". */
  #learnDocuments(
    { words }: ReadSentence,
    voices: ReadonlyMap<Report, Voice | undefined>,
    about: { first: Source; about: Voice } | undefined,
  ): void {
    if (about) {
      const isOwn = about.about.entity.kind === 'group' && !formsOfBe.has(lowerAt(words, about.first.to))
      const opening = isOwn ? openingDocument(words) : undefined
      this.#resolution.issue(opening ?? documentGivenOut(words, about.first.to), about.about)
    }
    for (const [report, voice] of voices) {
      if (!voice || report.negated || report.imagined) continue
      const document = documentOfReport(words, report)
      // "In a study, fisherman Jo Roe said": it quotes him.
      const isQuoted =
        voice.entity.kind === 'person' && studies.has(document ?? '') && openingDocument(words) === document
      if (!isQuoted) this.#resolution.issue(document, voice)
      // "The court ruled that": from now on "the ruling" is its.
      if (report.verb?.lemma === 'rule') this.#resolution.issue('ruling', voice)
      if (!report.inverted) this.#resolution.issue(documentGivenOut(words, report.source.to), voice)
    }
  }

  /** Who is the subject, and what the sentence says that they are. */
  #learnSubject(sentence: ReadSentence, first: Source, { entity, by, certainty }: Voice): void {
    // "The group's Facebook page": what is put there is the group's.
    const isPlaceOfOthers =
      networks.has(entity.name.toLowerCase()) && pages.has(lowerAt(sentence.words, first.to))
    if (isPlaceOfOthers) return
    this.#focus.notice(entity, inMind.subject)
    if (first.name) this.#cast.learnTrade(entity, sentence, first.name)
    if (by === 'name' && certainty < threshold) this.#focus.doubt(entity)
    const noun = first.kind === 'name' ? whatItIs(sentence, first.to) : undefined
    if (noun && entity.kind === 'person') this.#cast.describe(entity, noun)
  }

  /** "A reporter asked Ms. Doe how she felt." */
  #noticeAsked(sentence: ReadSentence, first: Source | undefined): void {
    const { words, nameFrom, reports } = sentence
    for (const report of reports) {
      const { source, cueTo, negated } = report
      // Who has a name may ask on: "Judge Doe asked Ms. Roe if she understood. “Do you?” she said."
      const asker = source.name && this.#cast.ownerOf(source.name)
      const asksForAnswers =
        !asker || [...(this.#cast.nouns.get(asker) ?? [])].some((noun) => interviewers.has(noun))
      // "The Gazette's Carl Roe asked"
      const isOfPaper = source.name && isPaper(words, source.name.titleFrom - 1)
      const isTheirs =
        source.from === first?.from && source.kind !== 'pronoun' && (isOfPaper || asksForAnswers)
      const name = isTheirs && !negated && isQuestionTo(sentence, report) ? nameFrom.get(cueTo) : undefined
      if (name) this.#focus.notice(this.#resolution.meet(name, words), inMind.asked)
    }
  }

  #noticeSpeakers(
    sentence: ReadSentence,
    voices: ReadonlyMap<Report, Voice | undefined>,
    first: Source | undefined,
  ): void {
    const isAnswer = opensWithQuestion(sentence.words)
    for (const [{ source, nested, verb, negated }, voice] of voices) {
      // "Asked what he wanted, Mr. Doe …": he comes only now.
      const isAhead = first?.kind === 'name' && source.to <= first.from
      if (isAhead && (isAnswer || source.kind === 'pronoun')) continue
      if (!voice) continue
      this.#focus.hears(voice.entity)
      const isSpeech =
        !nested && !negated && (verb === undefined || verb.kind === 'speech' || verb.lemma === 'point')
      if (isSpeech && voice.certainty >= threshold) this.#focus.speaks(voice.entity)
      if (voice.certainty >= threshold || voice.by === 'definite')
        this.#focus.notice(voice.entity, nested ? inMind.nested : inMind.subject)
    }
  }
}

/** "It was like: “…”": whoever tells it, "I", and no body that "it" may mean. */
const tellerOf = ({ verb }: Report, source: Source): Source =>
  verb?.lemma === 'like' && source.head.lower === 'it'
    ? { ...source, head: { ...source.head, lower: 'i' } }
    : source

/** "The Gazette's", "CNN's": a paper or a broadcaster as the owner. */
const isPaper = (words: ReadSentence['words'], mark: number): boolean =>
  isPossessive(words[mark]) && isOutlet([textAt(words, mark - 1)])

/** Of whom "he" or "she" of a report is. */
const genderSpeaking = ({ source: { kind, head } }: Report): Gender | undefined =>
  kind === 'pronoun' && /^(?:he|she)$/.test(head.lower) ? pronounGender.get(head.lower) : undefined

/** "The driver, whose name was Bo, left to tell them": Bo did. */
function sourceOf({ source }: Report, plain: Source | undefined, first: Source | undefined): Source {
  const isNamed = first?.kind === 'name' && plain?.kind === 'description' && source.from === plain.from
  return isNamed && source.kind === 'description' ? first : source
}
