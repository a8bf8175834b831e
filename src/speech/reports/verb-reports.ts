import { auxiliariesBefore } from '../grammar/auxiliaries.ts'
import { firstSubject } from '../grammar/first-subject.ts'
import { isAdverb, type NamedSentence, named, nobody, type Source } from '../grammar/phrases.ts'
import { isSpeaker } from '../grammar/speakers.ts'
import { subjectAfter } from '../grammar/subject-after.ts'
import { subjectBefore } from '../grammar/subject-before.ts'
import { type CueVerb, cueVerb, isParticleOf } from '../lexicon/cues.ts'
import { auxiliaries, determiners, formsOfBe, pastVerbs, prepositions } from '../lexicon/grammar.ts'
import { isComma, isPossessive, lowerAt, textAt, type Word } from '../text/words.ts'
import { agrees, isTensed } from './agreement.ts'
import { isBearer, mainSource, reportOfParticiple } from './participles.ts'
import type { Draft, Report } from './report.ts'

const refusals = new Set(
  'declined declines decline refused refuses refuse failed fails unable reluctant'.split(' '),
)

/** Verbs with whom one speaks to right behind them. */
const addressing = new Set('tell inform remind assure advise'.split(' '))

const joining = new Set(['and', 'but', 'then', 'or'])

/** The report that the verb at `i` makes, if it makes one; `before` are the sentence's reports so far. */
export function reportOfVerb(
  sentence: NamedSentence,
  i: number,
  verb: CueVerb,
  before: readonly Report[],
): Draft | undefined {
  const { words } = sentence
  const { nearest, infinitive } = auxiliariesBefore(words, i)
  if (isNaming(sentence, i)) return undefined
  if (isBorne(words, i)) return { source: nobody(words, i) }
  // "will continue to be"
  if (/^(?:begin|continue)$/.test(verb.lemma) && words[i + 1]?.lower === 'to') return undefined
  const adjacent = nearest !== undefined && nearest === words[i - 1]
  const afterBe = nearest !== undefined && formsOfBe.has(nearest.lower)
  const nounBefore =
    nearest !== undefined &&
    (determiners.has(nearest.lower) || isPossessive(nearest) || prepositions.has(nearest.lower))
  // "he used to say": he did.
  const usedTo =
    words[i - 2]?.lower === 'used' && words[i - 1]?.lower === 'to' && !auxiliaries.has(lowerAt(words, i - 3))
  if (infinitive && verb.kind === 'speech' && usedTo) {
    const source = subjectBefore(sentence, i - 2)
    return source && { source }
  }
  // "an expert called by the state": she calls nobody.
  if (verb.kind !== 'speech' && verb.form === 'past' && words[i + 1]?.lower === 'by' && !afterBe)
    return undefined
  if (infinitive) {
    const refused = words.slice(Math.max(0, i - 4), i).some((word) => refusals.has(word.lower))
    if (verb.form !== 'base' || verb.kind === 'thought') return undefined
    const source = mainSource(sentence, i, before)
    return source && { source, follows: true, ...(refused ? { negated: true } : {}) }
  }
  if (verb.form === 'ing' && !afterBe) return reportOfParticiple(sentence, i, before)
  if (verb.form === 'past' || verb.form === 'participle') {
    if (afterBe) return passive(sentence, i)
    // An adjective, or a participle: "the reported plan", "a plan called".
    if (
      adjacent &&
      nounBefore &&
      !/^(?:before|after|since|that|one|another|each|some|many|most|all|both)$/.test(nearest.lower)
    )
      return undefined
  }
  if (
    (verb.noun || verb.form === 'base') &&
    nounBefore &&
    !(/^(?:some|many|most|all|both|like)$/.test(nearest.lower) || (nearest.lower === 'that' && !verb.noun))
  )
    return undefined
  // "his sexist remarks drew boos", "the jobs report has shown": a noun, which has a verb of its own.
  if (
    verb.noun &&
    nearest?.kind === 'word' &&
    !/^(?:he|she|it|they|we|who|that)$/.test(nearest.lower) &&
    isTensed(words[i + 1])
  )
    return undefined
  // "She offered him a job, then said …": the subject is the sentence's.
  const goesOn = words[i - 1]?.lower === 'then' && isComma(words[i - 2])
  const subject = goesOn ? firstSubject(sentence, i) : subjectBefore(sentence, i)
  if (subject) return agrees(words, verb, subject, nearest) ? { source: subject } : undefined
  // "…, say some Democrats"
  if (verb.form === 'base') {
    const speakers =
      verb.lemma === 'say' && /^[,—–―-]$|“”/.test(textAt(words, i - 1)) && subjectAfter(sentence, i + 1)
    return speakers && agrees(words, verb, speakers, undefined) ? { source: speakers } : undefined
  }
  let ahead = i - 1
  while (auxiliaries.has(lowerAt(words, ahead)) || isAdverb(words[ahead])) ahead--
  const previous = words[ahead]
  // "He thanked them and said …": the subject is the one before.
  if (previous && joining.has(previous.lower)) {
    const source =
      pronounOfClause(words, ahead) ??
      nameOfClause(sentence, ahead, before) ??
      before.findLast((r) => !r.inverted && !r.nested && !r.imagined)?.source ??
      firstSubject(sentence, i)
    return source && { source }
  }
  if (
    previous &&
    previous.kind !== 'quotation' &&
    !(verb.kind === 'speech' && /^[,—–―-]$/.test(previous.text))
  )
    return undefined
  // "…, told the Gazette": whom one tells, not who tells.
  if (addressing.has(verb.lemma) || (verb.lemma === 'put' && words[i + 1]?.lower === 'it')) return undefined
  const source = subjectAfter(sentence, isParticleOf(verb.lemma, lowerAt(words, i + 1)) ? i + 2 : i + 1)
  // "…, Jane Doe, said the offer was late": an offer says nothing.
  const name = previous?.text === ',' ? sentence.nameTo.get(ahead) : undefined
  if (name && source?.kind === 'description' && !isSpeaker(source.head) && name.kind !== 'place')
    return { source: named(words, name) }
  return source && { source }
}

/** "a student called Ana, left": her name; but "a senator called Ms. Doe a liar". */
function isNaming(sentence: NamedSentence, i: number): boolean {
  const { words, nameFrom } = sentence
  const name = /^(?:called|named|nicknamed)$/.test(lowerAt(words, i)) ? nameFrom.get(i + 1) : undefined
  const next = name && words[name.to]
  const begin = [i - 2, i - 3].some((at) => /^(?:an?|one|another)$/.test(lowerAt(words, at)))
  return name !== undefined && begin && (next === undefined || isComma(next) || isTensed(next))
}

/** "people with placards that read “…”": what stands on a thing is said by nobody. */
const isBorne = (words: readonly Word[], i: number): boolean =>
  /^(?:that|which)$/.test(lowerAt(words, i - 1)) &&
  /^(?:read|reads|said|say|says)$/.test(lowerAt(words, i)) &&
  isBearer(lowerAt(words, i - 2))

/** "When I asked Ms. Doe, she smiled and said …": the pronoun with which the last clause before `end` begins. */
function pronounOfClause(words: readonly Word[], end: number): Source | undefined {
  for (let i = end - 1; i >= 0 && end - i < 24; i--) {
    const word = words[i]
    if (!word || word.kind === 'quotation' || cueVerb(word.lower)?.kind === 'speech') return undefined
    const opens =
      i === 0 ||
      words[i - 1]?.kind === 'mark' ||
      /^(?:when|after|while|before|but)$/.test(lowerAt(words, i - 1))
    if (opens && /^(?:he|she|they|i|we)$/.test(word.lower))
      return { from: i, to: i + 1, kind: 'pronoun', head: word }
  }
  return undefined
}

/** "As the crowd began to chant, Ms. Doe was joined by them and said …": the name that the main clause begins with. */
function nameOfClause(
  { words, names }: NamedSentence,
  end: number,
  before: readonly Report[],
): Source | undefined {
  const last = before.findLast((r) => !r.inverted && !r.nested)
  if (!last || !/^(?:as|when|while|after|before|although|though)$/.test(lowerAt(words, 0))) return undefined
  const name = names.find(
    ({ titleFrom, to }) => titleFrom >= last.cueTo && to < end && isComma(words[titleFrom - 1]),
  )
  const verb = name && words[name.to]
  return name && verb?.kind === 'word' && (auxiliaries.has(verb.lower) || pastVerbs.has(verb.lower))
    ? named(words, name)
    : undefined
}

/** "was described by Mr. Doe as …"; "was quoted as saying …" is found at "saying". */
function passive(sentence: NamedSentence, i: number): Draft | undefined {
  const { words } = sentence
  for (let at = i + 1; at < i + 7 && words[at]?.kind === 'word'; at++) {
    if (words[at]?.lower !== 'by') continue
    const source = subjectAfter(sentence, at + 1)
    // "was quoted by the Gazette as saying": who says it stands before.
    if (source && words[source.to]?.lower === 'as' && cueVerb(lowerAt(words, source.to + 1))?.form === 'ing')
      return undefined
    return source && { source }
  }
  // "Ms. Doe was asked, “…”": by whom, nobody tells.
  const [verb, next] = [words[i], words[i + 1]]
  return verb?.lower === 'asked' && next && (next.kind === 'quotation' || /^[,:]$/.test(next.text))
    ? { source: nobody(words, i) }
    : undefined
}
