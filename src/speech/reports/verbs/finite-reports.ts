import { beforeAuxiliaries } from '../../grammar/auxiliaries.ts'
import { firstSubject } from '../../grammar/first-subject.ts'
import { isAdverb, type NamedSentence, named, type Source } from '../../grammar/phrases.ts'
import { isSpeaker } from '../../grammar/speakers.ts'
import { subjectAfter } from '../../grammar/subject-after.ts'
import { subjectBefore } from '../../grammar/subject-before.ts'
import { auxiliaries, determiners, pastVerbs } from '../../lexicon/grammar.ts'
import { isPersonal } from '../../lexicon/person-nouns.ts'
import { type CueVerb, cueVerb, isParticleOf, verbsThat } from '../../lexicon/verbs/table.ts'
import { isComma, lowerAt, textAt, type Word } from '../../text/words.ts'
import type { Report, ReportDraft } from '../report.ts'
import { behindThat } from '../standing.ts'
import { agrees, isTensed } from './agreement.ts'
import { isOfAnother, subjectBehind, subjectBesideReport } from './main-clause.ts'

/** In words: no clause is looked through further for who joins in. */
const clauseReach = 24

const joining = new Set(['and', 'but', 'then', 'or'])

const draftOf = (source: Source | undefined): ReportDraft | undefined => source && { source }

/**
 * The report of the verb at `i`, which is in a tense: by its subject before it, by the clause that it is joined to, or by the
 * subject behind it. `nearest` is the word before it, adverbs left out.
 */
export function reportOfFinite(
  sentence: NamedSentence,
  i: number,
  verb: CueVerb,
  before: readonly Report[],
  nearest: Word | undefined,
): ReportDraft | undefined {
  const { words } = sentence
  // "She offered him a job, then said …": the subject is the sentence's.
  const goesOn = lowerAt(words, i - 1) === 'then' && isComma(words[i - 2])
  const subject = goesOn ? firstSubject(sentence, i) : subjectBefore(sentence, i)
  if (subject && (isNounBehind(sentence, i, verb, subject, before) || isNoSubject(words, subject)))
    return undefined
  if (subject) return agrees(words, verb, subject, nearest) ? { source: subject } : undefined
  if (verb.form === 'base') return draftOf(speakersBehind(sentence, i, verb))
  const ahead = beforeAuxiliaries(words, i)
  // "He thanked them and said …": the subject is the one before.
  if (joining.has(lowerAt(words, ahead))) return draftOf(joinedSource(sentence, i, ahead, before))
  return mayInvert(words[ahead], verb) ? draftOf(sourceBehind(sentence, i, ahead, verb)) : undefined
}

/**
 * Whether what looks like the verb of a description ends it as a noun: "the head of capital projects, Jane Doe, left", "told
 * reporters at the command post that it rained".
 */
function isNounBehind(
  { words, nameFrom }: NamedSentence,
  i: number,
  { noun, form }: CueVerb,
  { kind, from, head }: Source,
  before: readonly Report[],
): boolean {
  if (kind !== 'description' || words[i - 1] === head) return false
  const isBeforeName = noun && isComma(words[i + 1]) && nameFrom.has(i + 2)
  const last = before.at(-1)
  return isBeforeName || (form === 'base' && last?.cueTo === from && isTelling(last.verb))
}

/** "the full-year forecast", "her 2030 estimate": what only tells of which kind the noun is that looks like a verb. */
const isAdjectiveOnly = (words: readonly Word[], { kind, from, to, head }: Source): boolean =>
  kind === 'description' &&
  to - from === 2 &&
  determiners.has(lowerAt(words, from)) &&
  (/(?<!^(?:first|second|third|fourth|fifth|final))-(?:year|quarter|month|week|day|hour|term|time|long|wide|range|level|scale|rate)$/.test(
    head.lower,
  ) ||
    (/^\d{4}$/.test(head.text) && !/^the$/.test(lowerAt(words, from))))

/** "committing repeated gaffes", "her 2030 estimate": what does nothing. */
const isNoSubject = (words: readonly Word[], subject: Source): boolean =>
  isAdjectiveOnly(words, subject) ||
  (subject.kind === 'description' &&
    subject.to - subject.from === 1 &&
    /^\p{Ll}{3,}ing$/u.test(subject.head.text) &&
    !isSpeaker(subject.head))

const isTelling = (verb: CueVerb | undefined): boolean =>
  verb !== undefined && verbsThat('tells').has(verb.lemma)

/** "…, say some Democrats" */
function speakersBehind(sentence: NamedSentence, i: number, verb: CueVerb): Source | undefined {
  const { words } = sentence
  if (verb.lemma !== 'say' || !/^[,—–―-]$|“”/.test(textAt(words, i - 1))) return undefined
  const speakers = subjectAfter(sentence, i + 1)
  return speakers && agrees(words, verb, speakers, undefined) ? speakers : undefined
}

/** "She told them that Mr. Roe had taken her aside and said: “…”": who had done something in what she told, and said so, too. */
function innerSubject(
  sentence: NamedSentence,
  i: number,
  and: number,
  before: readonly Report[],
): Source | undefined {
  const { words } = sentence
  const main = before.findLast((r) => !r.nested && !r.inverted && r.verb?.kind === 'speech')
  const leads = lowerAt(words, and) === 'and' && textAt(words, i + 1) === ':'
  if (!main || !leads || isComma(words[and - 1])) return undefined
  const told = behindThat(words, main)
  const subject = told === undefined ? undefined : subjectAfter(sentence, told)
  const isSomebody = subject && (subject.kind !== 'description' || isPersonal(subject.head.lower))
  return isSomebody && lowerAt(words, subject.to) === 'had' && subject.to < and ? subject : undefined
}

/** The subject of the clause that a verb goes on with behind the "and" at `and`. */
const joinedSource = (
  sentence: NamedSentence,
  i: number,
  and: number,
  before: readonly Report[],
): Source | undefined =>
  innerSubject(sentence, i, and, before) ??
  pronounOfClause(sentence, and) ??
  interrupter(sentence, and, before) ??
  subjectOfMain(sentence, and, before) ??
  before.findLast((r) => !r.inverted && !r.nested && !r.imagined && !isOfAnother(sentence.words, r))
    ?.source ??
  firstSubject(sentence, i)

/** Whether a verb without a subject may have it behind it: at the beginning, behind a quotation, or behind a comma. */
const mayInvert = (previous: Word | undefined, { kind }: CueVerb): boolean =>
  previous === undefined ||
  previous.kind === 'quotation' ||
  (kind === 'speech' && /^[,—–―-]$/.test(previous.text))

/** “…,” said Jane Doe: who stands behind the verb, what is before it being at `ahead`. */
function sourceBehind(
  sentence: NamedSentence,
  i: number,
  ahead: number,
  { lemma, kind }: CueVerb,
): Source | undefined {
  const { words, nameTo } = sentence
  const next = lowerAt(words, i + 1)
  if (lemma === 'put' && next === 'it') return undefined
  const source = subjectAfter(sentence, isParticleOf(lemma, next) ? i + 2 : i + 1)
  // "Ms. Doe, when told of it, said the Finns were late": what she says.
  const goesOn = lowerAt(words, source?.to ?? 0)
  if (isComma(words[ahead]) && source && (auxiliaries.has(goesOn) || pastVerbs.has(goesOn)))
    return firstSubject(sentence, i)
  // "Ms. Doe, star of “Blue Door,” thanked Mr. Roe for it": whom, not who does.
  if (kind === 'stance' && source && /^(?:for|as|over)$/.test(lowerAt(words, source.to))) return undefined
  // "…, told the Gazette": whom one tells, not who tells; but “…,” advised Jane Doe.
  const isClosed =
    words[ahead]?.kind === 'quotation' && source && (words[source.to]?.kind ?? 'mark') === 'mark'
  if (verbsThat('addresses').has(lemma) && (lemma === 'tell' || !isClosed)) return undefined
  // "…, Jane Doe, said the offer was late": an offer says nothing.
  const name = isComma(words[ahead]) ? nameTo.get(ahead) : undefined
  const isThing = source?.kind === 'description' && !isSpeaker(source.head)
  return name && isThing && name.kind !== 'place' ? named(words, name) : source
}

/** "When I asked Ms. Doe, she smiled and said …": the pronoun with which the last clause before `end` begins. */
function pronounOfClause({ words, nameFrom }: NamedSentence, end: number): Source | undefined {
  for (let i = end - 1; i >= 0 && end - i < clauseReach; i--) {
    const word = words[i]
    if (!word || word.kind === 'quotation' || cueVerb(word.lower)?.kind === 'speech') return undefined
    // "When they left, Ms. Doe hugged them and said …"
    const name = isComma(words[i - 1]) ? nameFrom.get(i) : undefined
    if (name && isTensed(words[name.to])) return undefined
    const opens =
      i === 0 ||
      words[i - 1]?.kind === 'mark' ||
      /^(?:when|after|while|before|but)$/.test(lowerAt(words, i - 1))
    if (opens && /^(?:he|she|they|i|we)$/.test(word.lower))
      return { from: i, to: i + 1, kind: 'pronoun', head: word }
  }
  return undefined
}

/** "Ms. Doe was telling them a tale when her son walked in and said …": who comes in upon what the sentence's subject was doing. */
function interrupter(sentence: NamedSentence, end: number, before: readonly Report[]): Source | undefined {
  const { words } = sentence
  const main = before.findLast((r) => !r.inverted && !r.nested)
  let when = end - 1
  while (when > end - clauseReach && when > 0 && words[when]?.lower !== 'when') when--
  const least = Math.max(0, when - clauseReach)
  const isGoingOn = words
    .slice(least, when)
    .some(
      ({ lower }, at) =>
        /^(?:was|were)$/.test(lower) &&
        /[a-z]{2}ing$/.test(lowerAt(words, least + at + (isAdverb(words[least + at + 1]) ? 2 : 1))),
    )
  if (words[when]?.lower !== 'when' || !isGoingOn || (main && main.cueTo > when)) return undefined
  const source = subjectAfter(sentence, when + 1)
  if (!source) return undefined
  // "her son, 17, walked in"
  const isAged =
    isComma(words[source.to]) && words[source.to + 1]?.kind === 'number' && isComma(words[source.to + 2])
  return isTensed(words[isAged ? source.to + 3 : source.to]) ? source : undefined
}

/**
 * Whom the main clause before "and" is about: "As the crowd began to chant, Ms. Doe was joined by them and said …", "Ms. Doe met farmers who
 * say that it is late, and told them …".
 */
function subjectOfMain(sentence: NamedSentence, and: number, before: readonly Report[]): Source | undefined {
  const last = before.findLast((r) => !r.inverted && !r.nested)
  const subjectOf = isComma(sentence.words[and - 1]) ? subjectBesideReport : subjectBehind
  return last && subjectOf(sentence, and, last)
}
