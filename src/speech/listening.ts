import type { Span } from '../article/article.ts'
import { isSpeech, reportOfQuotation } from './attribution.ts'
import { Focus } from './focus.ts'
import { determiners } from './lexicon/grammar.ts'
import { type Gender, roleGender, roles as roleNouns, titleGender } from './lexicon/people.ts'
import { type Name, namesOf } from './names.ts'
import { type Entity, looksLikePerson, People } from './people.ts'
import { type Quotation, quotationsOf } from './quotations.ts'
import { firstSubject, type Report, reportsOf } from './reports.ts'
import { nounsOf, roleOf } from './roles.ts'
import { sentencesOf } from './sentences.ts'
import { type NamedSentence, nameSentence, type Source } from './sources.ts'
import { isCapitalised, isPossessive, type Word, wordsOf } from './words.ts'

/** Who speaks, by which words of which paragraph, and how sure that is (0 to 1). */
export interface Voice {
  entity: Entity
  mention: Span
  /** The index of the mention's paragraph. */
  paragraph: number
  certainty: number
}

export interface HeardQuote extends Span {
  kind: 'direct' | 'indirect'
  voice?: Voice
}

export interface HeardParagraph {
  quotes: HeardQuote[]
}

export interface Heard {
  paragraphs: HeardParagraph[]
  people: People
  mentions: Map<Entity, (Span & { paragraph: number })[]>
  roles: Map<Entity, string>
}

interface ReadSentence extends NamedSentence {
  reports: Report[]
}

interface ReadParagraph {
  text: string
  quotations: Quotation[]
  sentences: ReadSentence[]
  namesInQuotations: Name[]
}

function smallWords(texts: readonly string[]): Set<string> {
  const small = new Set<string>()
  for (const text of texts)
    for (const [word] of text.matchAll(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}'’-]*/gu))
      small.add(word.toLowerCase())
  return small
}

function read(texts: readonly string[]): ReadParagraph[] {
  const small = smallWords(texts)
  const quotations = quotationsOf(texts)
  return texts.map((text, i) => {
    const own = quotations[i] ?? []
    const sentences = sentencesOf(text, own).map(({ words }) => {
      const sentence = nameSentence(words, namesOf(text, words, small))
      return { ...sentence, reports: reportsOf(sentence) }
    })
    const namesInQuotations = own.flatMap(({ inner }) =>
      namesOf(text, wordsOf(text, inner.start, inner.end), small),
    )
    return { text, quotations: own, sentences, namesInQuotations }
  })
}

function genderOf(words: readonly Word[], name: Name): Gender | undefined {
  for (let i = name.titleFrom; i < name.from; i++) {
    const lower = words[i]?.lower ?? ''
    const gender = titleGender.get(lower) ?? roleGender.get(lower)
    if (gender) return gender
  }
  return roleGender.get(words[name.titleFrom - 1]?.lower ?? '')
}

/** Listens to one article: reads it once for its names and reports, then follows who speaks from paragraph to paragraph. */
export function listen(texts: readonly string[]): Heard {
  const paragraphs = read(texts)
  const people = new People()
  const roles = new Map<Entity, string>()
  const nouns = new Map<Entity, Set<string>>()
  const owners = new Map<Name, Entity>()
  const mentions = new Map<Entity, (Span & { paragraph: number })[]>()

  for (const { sentences, namesInQuotations } of paragraphs) {
    for (const { words, names } of sentences) {
      for (const name of names) {
        if (name.kind === 'group' || name.kind === 'place' || name.parts.length > 1)
          owners.set(name, people.add(name, genderOf(words, name)))
      }
    }
    for (const name of namesInQuotations)
      if (looksLikePerson(name) && name.parts.length > 1) owners.set(name, people.add(name, undefined))
  }
  for (const [paragraph, { text, sentences }] of paragraphs.entries()) {
    for (const sentence of sentences) {
      for (const name of sentence.names) {
        const gender = genderOf(sentence.words, name)
        const entity =
          owners.get(name) ??
          people.find(name, gender) ??
          (name.kind === 'person' ? people.add(name, gender) : undefined)
        if (!entity) continue
        owners.set(name, entity)
        if (gender) entity.gender ??= gender
        const list = mentions.get(entity) ?? []
        mentions.set(entity, list)
        list.push({ start: name.start, end: name.end, paragraph })
        if (name.parts.length === 1) entity.count++
        const role = entity.kind === 'person' ? roleOf(text, sentence, name) : undefined
        if (role === undefined) continue
        entity.certain = true
        entity.gender ??= nounsOf(role)
          .map((noun) => roleGender.get(noun))
          .find((g) => g !== undefined)
        if (!roles.has(entity) || (roles.get(entity) ?? '').endsWith('.')) roles.set(entity, role)
        const known = nouns.get(entity) ?? new Set()
        nouns.set(entity, known)
        for (const noun of nounsOf(role)) known.add(noun)
      }
    }
  }

  const focus = new Focus()
  const transient = new Map<string, Entity>()

  const described = (text: string, words: readonly Word[], source: Source): Entity | undefined => {
    const first = words[source.from]
    const last = words[source.to - 1]
    if (!first || !last) return undefined
    const definite = /^(?:the|this|that)$/.test(first.lower)
    const head = source.head.lower
    if (definite) {
      const wanted = words.slice(source.from + 1, source.to).map((w) => w.lower)
      const [fit] = focus
        .among((e) => e.kind === 'person' && (nouns.get(e)?.has(head) ?? false))
        .map((c) => ({ ...c, weight: c.weight + wanted.filter((w) => nouns.get(c.entity)?.has(w)).length }))
        .sort((a, b) => b.weight - a.weight)
      if (fit) return fit.entity
      const byHead = focus.among(
        (e) => e.kind === 'group' && e.parts.some((p) => p.toLowerCase() === head),
      )[0]
      if (byHead) return byHead.entity
    }
    let from = source.from
    const proper = words.slice(from + 1, source.to).some((w) => isCapitalised(w))
    if (first.lower === 'the' && proper && !(first.text === 'The' && source.from > 0)) from++
    const begin = words[from]
    if (!begin) return undefined
    const raw = text.slice(begin.start, last.end)
    const name =
      determiners.has(begin.lower) ||
      (from === 0 && !isCapitalised(words[1] ?? begin) && begin.kind === 'word')
        ? raw.charAt(0).toLowerCase() + raw.slice(1)
        : raw
    const key = name.toLowerCase()
    const known = transient.get(key)
    if (known) return known
    const entity: Entity = {
      name,
      parts: words.slice(source.from, source.to).map((w) => w.text),
      suffix: undefined,
      kind: roleNouns.has(head) ? 'person' : 'group',
      gender: roleGender.get(head),
      count: 1,
      certain: false,
    }
    if (entity.kind === 'person') nouns.set(entity, new Set([head]))
    transient.set(key, entity)
    return entity
  }

  const voiceOf = (
    paragraph: number,
    text: string,
    words: readonly Word[],
    source: Source,
    certainty: number,
  ): Voice | undefined => {
    const first = words[source.kind === 'name' && source.name ? source.name.from : source.from]
    const last = words[source.to - 1]
    if (!first || !last) return undefined
    const mention = { start: first.start, end: last.end }
    if (source.kind === 'name' && source.name) {
      const name = source.name
      let entity = owners.get(name)
      if (!entity) {
        entity = people.find(name, undefined) ?? people.add({ ...name, kind: 'group' }, undefined)
        owners.set(name, entity)
      }
      return { entity, mention, paragraph, certainty }
    }
    if (source.kind === 'pronoun') {
      const lower = source.head.lower
      if (lower === 'he' || lower === 'she') {
        const found = focus.person(lower === 'he' ? 'male' : 'female')
        return (
          found && {
            entity: found.entity,
            mention,
            paragraph,
            certainty: certainty * (0.5 + 0.5 * found.clearly),
          }
        )
      }
      if (lower === 'it' || lower === 'they') {
        const [found] = focus.among((e) => e.kind === 'group')
        return found && { entity: found.entity, mention, paragraph, certainty: certainty * 0.7 }
      }
      if (/^(?:i|we|you)$/.test(lower)) return undefined
    }
    const entity = described(text, words, source)
    return entity && { entity, mention, paragraph, certainty: certainty * 0.9 }
  }

  const heard: HeardParagraph[] = []
  let lastVoice: Voice | undefined
  let awaited: Voice | undefined
  for (const [at, paragraph] of paragraphs.entries()) {
    const { text, quotations, sentences } = paragraph
    const quotes: HeardQuote[] = []
    const opened = new Map(quotations.map((q) => [q.start, q]))
    const waiting: HeardQuote[] = []
    let voiceHere: Voice | undefined
    let introduced: Voice | undefined = awaited
    awaited = undefined
    focus.fade(0.8)
    for (const sentence of sentences) {
      const { words, reports } = sentence
      focus.fade(0.6)
      const heardReports = new Map<Report, Voice | undefined>()
      for (const report of reports) heardReports.set(report, voiceOf(at, text, words, report.source, 0.95))
      const subject = firstSubject(sentence)
      const subjectVoice =
        subject && subject.kind !== 'description' ? voiceOf(at, text, words, subject, 0.6) : undefined
      const used = new Set<Report>()
      for (const [i, word] of words.entries()) {
        if (word.kind !== 'quotation') continue
        const quotation = opened.get(word.start)
        if (!quotation) continue
        const quote: HeardQuote = { start: word.start, end: word.end, kind: 'direct' }
        const tied = reportOfQuotation(words, i, reports)
        let voice = tied && heardReports.get(tied.report)
        if (tied && voice && (tied.tie === 'adjacent' || !tied.report.negated)) used.add(tied.report)
        if (!voice && quotation.continues && lastVoice)
          voice = { ...lastVoice, certainty: lastVoice.certainty * 0.95 }
        const speech = isSpeech(text, quotation)
        if (!voice && !speech) continue
        if (!voice && voiceHere) voice = { ...voiceHere, certainty: voiceHere.certainty * 0.9 }
        if (!voice && introduced) voice = { ...introduced, certainty: introduced.certainty * 0.9 }
        if (voice) quote.voice = voice
        else waiting.push(quote)
        quotes.push(quote)
        if (voice) {
          voiceHere = voice
          for (const w of waiting.splice(0)) w.voice = { ...voice, certainty: voice.certainty * 0.85 }
        }
      }
      for (const report of reports) {
        const voice = heardReports.get(report)
        if (!voice || report.negated || used.has(report) || report.follows) continue
        const span = indirectSpan(words, report)
        if (span) quotes.push({ ...span, kind: 'indirect', voice })
        if (report.verb?.kind === 'speech') {
          voiceHere = voice
          for (const w of waiting.splice(0)) w.voice = { ...voice, certainty: voice.certainty * 0.7 }
        }
      }
      for (const name of sentence.names) {
        const entity = owners.get(name)
        if (entity && !isPossessive(words[name.to])) focus.notice(entity, 1)
        else if (entity) focus.notice(entity, 0.7)
      }
      if (subjectVoice) {
        focus.notice(subjectVoice.entity, 3)
      }
      for (const voice of heardReports.values()) if (voice) focus.notice(voice.entity, 3)
      const colon = words.at(-1)?.text === ':'
      introduced = [...heardReports.values()].findLast((v) => v) ?? subjectVoice
      if (introduced && !colon) introduced = { ...introduced, certainty: introduced.certainty * 0.7 }
      if (colon) awaited = introduced
    }
    for (const w of waiting) if (lastVoice) w.voice = { ...lastVoice, certainty: lastVoice.certainty * 0.7 }
    const closing = quotes.findLast((q) => q.kind === 'direct' && q.voice)?.voice ?? voiceHere
    lastVoice = closing ?? introduced ?? lastVoice
    heard.push({ quotes: withoutOverlap(quotes) })
  }
  return { paragraphs: heard, people, mentions, roles }
}

/** The words that a report without quotation marks gives: what stands behind its cue, or before it where nothing does. */
function indirectSpan(words: readonly Word[], report: Report): Span | undefined {
  if (report.verb?.kind !== 'speech' && report.verb !== undefined) return undefined
  const end = Math.max(report.cueTo, report.inverted ? report.source.to : 0)
  const start = Math.min(report.cueFrom, report.source.from)
  let [from, to] = [end, words.length]
  const next = words[from]
  if (!next || next.kind === 'mark' || from >= words.length - 1) [from, to] = [0, start]
  while (words[from]?.kind === 'mark' || words[from]?.lower === 'that') from++
  while (to > from && words[to - 1]?.kind === 'mark') to--
  const quotation = words.findIndex((w, i) => i >= from && i < to && w.kind === 'quotation')
  if (quotation >= 0) to = quotation
  const [first, last] = [words[from], words[to - 1]]
  if (!first || !last || to - from < 2) return undefined
  return { start: first.start, end: last.end }
}

/** In order; of two that overlap the direct one stays, else the first. */
function withoutOverlap(quotes: HeardQuote[]): HeardQuote[] {
  const ranked = [...quotes].sort((a, b) =>
    a.kind === b.kind ? a.start - b.start : a.kind === 'direct' ? -1 : 1,
  )
  const kept: HeardQuote[] = []
  for (const quote of ranked) {
    if (kept.every((k) => quote.end <= k.start || quote.start >= k.end)) kept.push(quote)
  }
  return kept.sort((a, b) => a.start - b.start)
}
