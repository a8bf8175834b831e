import { auxiliariesBefore } from '../grammar/auxiliaries.ts'
import { type NamedSentence, nobody, type Source } from '../grammar/phrases.ts'
import { subjectAfter } from '../grammar/subject-after.ts'
import { isBearer, utterances } from '../lexicon/documents.ts'
import { abstractions } from '../lexicon/grammar.ts'
import { isPersonal } from '../lexicon/person-nouns.ts'
import { type CueVerb, cueVerb, isParticleOf } from '../lexicon/verbs/table.ts'
import { isCapitalised, lowerAt, type Word } from '../text/words.ts'
import { citationBehind, creditBehind, labelBefore, signatureBehind } from './labels.ts'
import type { Report, ReportDraft } from './report.ts'
import { isNested, isSaidByNone, isSupposed, withTellersNested } from './standing.ts'
import {
  answererOf,
  authorOf,
  companionOf,
  endOfLead,
  leadsToQuotation,
  ownerOf,
  quotationOfClause,
  quotative,
  quotativeBefore,
  utterance,
  verbOfAnswer,
} from './utterances.ts'
import { mainSource } from './verbs/main-clause.ts'
import { reportOfVerb } from './verbs/verb-reports.ts'

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

/** Whether what is given as who speaks is a thing that bears words, speaks by way of speaking, or is a time: "a banner", "history", "11:00". */
const isNobody = ({ kind, head }: Source): boolean =>
  kind === 'description' &&
  (isBearer(head.lower) || abstractions.has(head.lower) || /^\d{1,2}:\d\d/.test(head.text))

/** Where the verb ends with what belongs to it: "put it", "chimed in". */
const endOfCue = (words: readonly Word[], i: number, { lemma }: CueVerb): number => {
  const next = lowerAt(words, i + 1)
  return i + ((lemma === 'put' && next === 'it') || isParticleOf(lemma, next) ? 2 : 1)
}

/** What a word says of who says something: the words of the cue, the verb among them, and who speaks. */
interface Cue {
  from: number
  to: number
  verb?: CueVerb
  draft: ReportDraft | undefined
}

/** Reads a word as a cue, if it is one; it may go on from the sentence's reports before it. */
type CueReader = (sentence: NamedSentence, i: number, before: readonly Report[]) => Cue | undefined

const cueOf = (from: number, to: number, source: Source | undefined): Cue | undefined =>
  source && { from, to, draft: { source } }

/** Whether a word begins "according to". */
const isAccording = (words: readonly Word[], i: number): boolean =>
  lowerAt(words, i) === 'according' && lowerAt(words, i + 1) === 'to'

/** Whether a word begins "in the words of". */
const isWordsOf = (words: readonly Word[], i: number): boolean =>
  ['in', 'the', 'words', 'of'].every((word, ahead) => lowerAt(words, i + ahead) === word)

/** Whether a verb or a noun may stand there, not part of a name. */
function mayBeCue(words: readonly Word[], i: number): boolean {
  const word = words[i]
  return word?.kind === 'word' && (!isCapitalised(word) || i === 0) && !isAccording(words, i)
}

/** "Ms. Doe said …": whose the words are that follow, whoever signs the news itself. */
const isTold = ({ verb, source, inverted, nested }: Report): boolean =>
  verb?.kind === 'speech' && !inverted && !nested && source.kind === 'name'

/** Reads a noun for what is said: "Ms. Doe's remark that “…”", “…” was her answer, "Ms. Doe left with the words: “…”". */
const utteranceAt: CueReader = (sentence, i, before) => {
  const { words } = sentence
  if (!utterances.has(lowerAt(words, i)) || !mayBeCue(words, i)) return undefined
  const answering = verbOfAnswer(words, i)
  const answerer = answering === undefined ? undefined : answererOf(sentence, answering, i)
  if (answering !== undefined && answerer)
    return { from: answering, to: i + 1, verb: utterance, draft: { source: answerer } }
  const leads = leadsToQuotation(words, i + 1)
  const to = leads ? endOfLead(words, i + 1) : quotationOfClause(words, i + 1)
  if (to === undefined) return undefined
  const owner = authorOf(sentence, i) ?? ownerOf(sentence, i, before)
  const draft = owner ?? companionOf(sentence, i, mainSource(sentence, i, before))
  return { from: i, to, verb: utterance, draft }
}

/** In the order in which a word is read; it may be the cue of more than one report. */
const cueReaders: readonly CueReader[] = [
  // “…” — Jane Doe
  (sentence, i, before) => (before.some(isTold) ? undefined : cueOf(i, i + 1, signatureBehind(sentence, i))),
  // “…” (Jane Doe, nurse)
  (sentence, i) => cueOf(i, i + 1, creditBehind(sentence, i)),
  // “…” [NYT.]
  (sentence, i) => cueOf(i, i + 1, citationBehind(sentence, i)),
  // “Doe: …”
  (sentence, i) => (sentence.words[i]?.text === ':' ? cueOf(i, i + 1, labelBefore(sentence, i)) : undefined),
  // “…,” per the mayor
  (sentence, i) =>
    lowerAt(sentence.words, i) === 'per' && sentence.words[i - 1]?.kind === 'quotation'
      ? cueOf(i, i + 1, subjectAfter(sentence, i + 1))
      : undefined,
  // "in the words of the mayor"
  (sentence, i) =>
    isWordsOf(sentence.words, i) ? cueOf(i, i + 4, subjectAfter(sentence, i + 4)) : undefined,
  // "according to the mayor"
  (sentence, i) =>
    isAccording(sentence.words, i) ? cueOf(i, i + 2, subjectAfter(sentence, i + 2)) : undefined,
  // "She was like, “…”"
  (sentence, i) => {
    const source = quotativeBefore(sentence, i)
    return source && { from: i, to: i + 1, verb: quotative, draft: { source } }
  },
  // "Ms. Doe's remark that “…”"
  utteranceAt,
  // "Ms. Doe said “…”"
  (sentence, i, before) => {
    const { words } = sentence
    const verb = mayBeCue(words, i) ? (cueVerb(lowerAt(words, i)) ?? openVerb(sentence, i)) : undefined
    if (!verb) return undefined
    return { from: i, to: endOfCue(words, i, verb), verb, draft: reportOfVerb(sentence, i, verb, before) }
  },
]

/** The report of a cue, with how it stands in its sentence; `undefined` where nobody speaks. */
function reportOf(words: readonly Word[], cue: Cue, before: readonly Report[]): Report | undefined {
  const { from, to, verb, draft } = cue
  if (!draft) return undefined
  const source = isNobody(draft.source) ? nobody(words, from) : draft.source
  const { negated, modal } = auxiliariesBefore(words, from)
  const report = {
    cueFrom: from,
    cueTo: to,
    verb,
    inverted: source.from > from,
    negated: negated || isSaidByNone(words, source, from),
    imagined: modal || isSupposed(words, source, verb),
    follows: false,
    nested: false,
    ...draft,
    source,
  }
  return { ...report, nested: isNested(words, report, before) }
}

/** Every report of a sentence, in order of its cues. */
export function reportsOf(sentence: NamedSentence): Report[] {
  const { words } = sentence
  const reports: Report[] = []
  for (let i = 0; i < words.length; i++)
    for (const read of cueReaders) {
      const cue = read(sentence, i, reports)
      const report = cue && reportOf(words, cue, reports)
      if (report) reports.push(report)
    }
  return withTellersNested(words, reports)
}
