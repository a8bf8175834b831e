import { auxiliariesBefore } from '../grammar/auxiliaries.ts'
import { phraseEndingAt } from '../grammar/noun-phrases.ts'
import { type NamedSentence, named, nobody, type Source } from '../grammar/phrases.ts'
import { subjectAfter } from '../grammar/subject-after.ts'
import { type CueVerb, cueVerb, isParticleOf } from '../lexicon/cues.ts'
import { abstractions } from '../lexicon/grammar.ts'
import { isPersonal } from '../lexicon/people.ts'
import type { Name } from '../names/names.ts'
import { isCapitalised, isComma, lowerAt, type Word } from '../text/words.ts'
import { isBearer } from './participles.ts'
import type { Draft, Report } from './report.ts'
import { endOfLead, leadsToQuotation, ownerOf, utterance, utterances } from './utterances.ts'
import { reportOfVerb } from './verb-reports.ts'

/** "if he asks", "whether she said", "when they say": what may be said, or when; not what was. */
function isSupposed(words: readonly Word[], { from, name }: Source, verb: CueVerb | undefined): boolean {
  const before = lowerAt(words, from - 1)
  if (/^(?:if|whether|how|unless)$/.test(before)) return true
  // "Had Ms. Doe said so, …"
  if (words[0]?.lower === 'had' && (name?.titleFrom ?? from) === 1) return true
  return (
    /^(?:when|whenever)$/.test(before) &&
    (verb?.form === 'third' || verb?.form === 'base' || verb?.lemma === 'ask')
  )
}

/** Whether a report stands in what an earlier one of its sentence gives, and does not go on beside it (", but she said"). */
function isNested(words: readonly Word[], report: Report, before: readonly Report[]): boolean {
  const main = before.findLast((r) => !r.nested && r.verb?.kind === 'speech')
  if (!main || main.inverted || report.follows || report.source.from === main.source.from) return false
  // A comma right behind the cue: it gave what stands before it ("As it has shrunk, he continued, …").
  if (isComma(words[main.cueTo])) return false
  const start = Math.min(report.source.from, report.cueFrom)
  const [previous, beforeIt] = [words[start - 1], words[start - 2]]
  if (previous?.kind !== 'word') return false
  if (/^(?:but|while|though|although|whereas)$/.test(previous.lower)) return false
  // "Ms. Doe said it rained and Mr. Roe said it snowed"
  if (previous.lower === 'and' && report.source.kind === 'name' && report.verb?.lemma === main.verb?.lemma)
    return false
  return !(previous.lower === 'and' && beforeIt?.kind !== 'word')
}

/** So many words at most lead to a colon that stands for a verb: "And this from our deputy chairwoman:". */
const longestLabel = 6

/** “Doe: …”, “More from Jane Doe: …”: nothing but the name leads to what is quoted. */
function isLabel(words: readonly Word[], { titleFrom }: Name): boolean {
  const before = words[titleFrom - 1]
  return before === undefined || before.lower === 'from' || /^[—–―-]$/.test(before.text)
}

/**
 * Who stands before the colon at `i` with nothing that says so: “Doe: …”, “The mayor: …”. The quotation may be the next
 * paragraph ("And from Jane Doe:").
 */
function labelBefore(sentence: NamedSentence, i: number): Source | undefined {
  const { words, nameTo } = sentence
  const name = nameTo.get(i)
  if (words[i + 1]?.kind === 'quotation') {
    if (name) return isLabel(words, name) ? named(words, name) : undefined
    const phrase = i < longestLabel ? phraseEndingAt(sentence, i) : undefined
    return phrase?.kind === 'description' && phrase.from === 0 && isPersonal(phrase.head.lower)
      ? phrase
      : undefined
  }
  const from = name && words[name.titleFrom - 1]?.lower === 'from' && name.titleFrom <= longestLabel
  return name && from && i === words.length - 1 ? named(words, name) : undefined
}

/** Any past tense behind a quotation that opens the sentence and its subject: “The bridge is closed,” she surmised. */
function openVerb({ words, nameTo }: NamedSentence, i: number): CueVerb | undefined {
  const word = words[i]
  if (words[0]?.kind !== 'quotation' || !word || !/[a-z]{2}ed$/.test(word.lower)) return undefined
  const name = nameTo.get(i)
  // “Not all of it,” corrected his wife, Ana.
  const inverts = i === 1 && /^(?:his|her|their)$/.test(lowerAt(words, 2)) && isPersonal(lowerAt(words, 3))
  if (inverts) return { lemma: word.lower, kind: 'speech', form: 'past', noun: false }
  const opens = name ? name.titleFrom === 1 : i === 2 && /^(?:he|she)$/.test(lowerAt(words, 1))
  return opens ? { lemma: word.lower, kind: 'speech', form: 'past', noun: false } : undefined
}

/** Whether what is given as who speaks is a thing that bears words, or speaks by way of speaking: "a banner", "history". */
const isNobody = ({ kind, head }: Source): boolean =>
  kind === 'description' && (isBearer(head.lower) || abstractions.has(head.lower))

/** Where the verb ends with what belongs to it: "put it", "chimed in". */
const endOfCue = (words: readonly Word[], i: number, { lemma }: CueVerb): number => {
  const next = lowerAt(words, i + 1)
  return i + ((lemma === 'put' && next === 'it') || isParticleOf(lemma, next) ? 2 : 1)
}

/** Every report of a sentence, in order of its cues. */
export function reportsOf(sentence: NamedSentence): Report[] {
  const { words } = sentence
  const reports: Report[] = []
  const add = (cueFrom: number, cueTo: number, verb: CueVerb | undefined, draft: Draft | undefined): void => {
    if (!draft) return
    if (isNobody(draft.source)) draft.source = nobody(words, cueFrom)
    const { negated, modal } = auxiliariesBefore(words, cueFrom)
    const report = {
      cueFrom,
      cueTo,
      verb,
      inverted: draft.source.from > cueFrom,
      // "Neither woman had asked for it"
      negated:
        negated ||
        /^(?:neither|no|none|nobody)$/.test(lowerAt(words, draft.source.from)) ||
        // "neither confirmed nor denied that it rained"
        /^(?:neither|nor)$/.test(lowerAt(words, cueFrom - 1)) ||
        words[draft.source.from - 1]?.lower === 'nor',
      imagined: modal || isSupposed(words, draft.source, verb),
      follows: false,
      nested: false,
      ...draft,
    }
    reports.push({ ...report, nested: isNested(words, report, reports) })
  }
  words.forEach((word, i) => {
    const signed =
      words[i - 1]?.kind === 'quotation' && /^[—–―-]+$/.test(word.text)
        ? sentence.nameFrom.get(i + 1)
        : undefined
    if (signed && (words[signed.to]?.kind ?? 'mark') !== 'word')
      add(i, i + 1, undefined, { source: named(words, signed) })
    const label = word.text === ':' ? labelBefore(sentence, i) : undefined
    if (label) add(i, i + 1, undefined, { source: label })
    if (word.kind !== 'word') return
    if (word.lower === 'per' && words[i - 1]?.kind === 'quotation') {
      const source = subjectAfter(sentence, i + 1)
      add(i, i + 1, undefined, source && { source })
    }
    if (word.lower === 'according' && words[i + 1]?.lower === 'to') {
      const source = subjectAfter(sentence, i + 2)
      add(i, i + 2, undefined, source && { source })
    } else if (!isCapitalised(word) || i === 0) {
      if (utterances.has(word.lower) && leadsToQuotation(words, i + 1))
        add(i, endOfLead(words, i + 1), utterance, ownerOf(sentence, i, reports))
      const verb = cueVerb(word.lower) ?? openVerb(sentence, i)
      if (verb) add(i, endOfCue(words, i, verb), verb, reportOfVerb(sentence, i, verb, reports))
    }
  })
  // "The mayor said that it rained, the Gazette reported."
  const last = reports.at(-1)
  const told = last && last.verb?.lemma === 'report' && !last.nested && isComma(words[last.source.from - 1])
  const speaks = reports.find(
    (r) => r !== last && r.verb?.kind === 'speech' && !r.follows && !r.nested && !r.inverted,
  )
  if (last && told && speaks && !words.some(({ kind }) => kind === 'quotation'))
    return [...reports.slice(0, -1), { ...last, nested: true }]
  // "According to the Gazette, the mayor said …": the mayor speaks, the Gazette only tells it.
  const others = reports.some((r) => r.verb?.kind === 'speech' && !r.follows)
  return others
    ? reports.map((r) =>
        r.verb === undefined && words[r.cueFrom]?.lower === 'according' ? { ...r, nested: true } : r,
      )
    : reports
}
