import { type CueVerb, cueVerb } from './lexicon/cues.ts'
import {
  auxiliaries,
  determiners,
  formsOfBe,
  pastVerbs,
  prepositions,
  speakingNouns,
} from './lexicon/grammar.ts'
import { peoples } from './lexicon/groups.ts'
import { roles } from './lexicon/people.ts'
import type { Name } from './names.ts'
import { isAdverb, type NamedSentence, phraseEndingAt, type Source } from './phrases.ts'
import { firstSubject, subjectAfter, subjectBefore } from './sources.ts'
import { isCapitalised, isPossessive, type Word } from './words.ts'

/** A place where a sentence says that somebody says something: a cue and its source. */
export interface Report {
  /** The cue's first word and the one after its last, among the sentence's words. */
  cueFrom: number
  cueTo: number
  /** `undefined` for "according to". */
  verb: CueVerb | undefined
  source: Source
  /** The source stands behind the cue: "said Jane Doe", "according to Jane Doe". */
  inverted: boolean
  /** They are said not to say it: "did not say", "declined to say". */
  negated: boolean
  /** It has not been said: "would say", "should explain". */
  imagined: boolean
  /** Its source is another verb's: "…, she said, adding that …", "He went on to say …". */
  follows: boolean
  /** It is part of what another report of the sentence gives: "He said that she had warned them". */
  nested: boolean
}

const negations = new Set(
  "not never didn't doesn't don't wouldn't won't hasn't haven't hadn't isn't wasn't cannot can't couldn't shouldn't weren't aren't".split(
    ' ',
  ),
)
const refusals = new Set(
  'declined declines decline refused refuses refuse failed fails unable reluctant'.split(' '),
)
const modals = new Set(
  "would could should might may can must will shall 'd 'll wouldn't couldn't shouldn't won't can't cannot".split(
    ' ',
  ),
)
/** Verbs with whom one speaks to right behind them. */
const addressing = new Set('tell inform remind assure advise'.split(' '))
const joining = new Set(['and', 'but', 'then', 'or'])

/** "if he asks", "whether she said", "when they say": what may be said, or when; not what was. */
function isSupposed(words: readonly Word[], { from }: Source, verb: CueVerb | undefined): boolean {
  const before = words[from - 1]?.lower ?? ''
  if (/^(?:if|whether|how|unless)$/.test(before)) return true
  return (
    /^(?:when|whenever)$/.test(before) &&
    (verb?.form === 'third' || verb?.form === 'base' || verb?.lemma === 'ask')
  )
}

const isNegation = (word: Word): boolean => negations.has(word.lower)

/** What stands before the verb at `i`, adverbs left out: auxiliaries and the like. */
interface Helpers {
  nearest: Word | undefined
  negated: boolean
  modal: boolean
  /** "to say" */
  infinitive: boolean
}

function helpersBefore(words: readonly Word[], i: number): Helpers {
  const helpers: Helpers = { nearest: undefined, negated: false, modal: false, infinitive: false }
  for (let at = i - 1; at >= 0 && at > i - 6; at--) {
    const word = words[at]
    if (word?.kind !== 'word') break
    if (isNegation(word)) helpers.negated = true
    if (modals.has(word.lower)) helpers.modal = true
    if (word.lower === 'to') helpers.infinitive = true
    const adverb =
      /[a-z]ly$/.test(word.lower) || word.lower === 'also' || word.lower === 'not' || word.lower === 'never'
    if (!adverb) helpers.nearest ??= word
    if (!adverb && !auxiliaries.has(word.lower) && word.lower !== 'to') break
  }
  return helpers
}

type Draft = Pick<Report, 'source'> & Partial<Report>

/** The report that the verb at `i` makes, if it makes one; `before` are the sentence's reports so far. */
function reportOfVerb(
  sentence: NamedSentence,
  i: number,
  verb: CueVerb,
  before: readonly Report[],
): Draft | undefined {
  const { words } = sentence
  const { nearest, infinitive } = helpersBefore(words, i)
  const adjacent = nearest !== undefined && nearest === words[i - 1]
  const afterBe = nearest !== undefined && formsOfBe.has(nearest.lower)
  const nounBefore =
    nearest !== undefined &&
    (determiners.has(nearest.lower) || isPossessive(nearest) || prepositions.has(nearest.lower))
  const main = (): Source | undefined =>
    before.findLast((r) => !r.follows && !r.nested && !r.imagined)?.source ?? firstSubject(sentence, i)
  const following = (source: Source | undefined, more: Partial<Report> = {}): Draft | undefined =>
    source && { source, follows: true, ...more }

  if (infinitive) {
    const refused = words.slice(Math.max(0, i - 4), i).some((word) => refusals.has(word.lower))
    return verb.form === 'base' && verb.kind !== 'thought'
      ? following(main(), refused ? { negated: true } : {})
      : undefined
  }
  if (verb.form === 'ing' && !afterBe) {
    // "“…,” Ms. Doe is quoted as saying"
    if (words[i - 1]?.lower === 'as' && /^(?:quoted|cited|reported)$/.test(words[i - 2]?.lower ?? ''))
      return following(subjectBefore(sentence, i - 2), { follows: false })
    // "footage of Ms. Doe asking": the name right before is the one who asks.
    const asker = sentence.nameTo.get(i)
    if (asker && /^(?:of|with|from)$/.test(words[asker.titleFrom - 1]?.lower ?? ''))
      return { source: named(words, asker) }
    const companion = companionBefore(sentence, i)
    if (companion) return { source: companion }
    if (i > 0) return isSomebodyElses(sentence, i) ? undefined : following(main())
    // "Calling it “a mess,” Ms. Doe …": the subject comes behind the comma.
    const comma = words.findIndex((word, at) => at > i && (word.text === ',' || word.kind === 'quotation'))
    return comma < 0
      ? undefined
      : following(subjectAfter(sentence, words[comma + 1]?.text === ',' ? comma + 2 : comma + 1))
  }
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
  const subject = subjectBefore(sentence, i)
  if (subject) return agrees(words, verb, subject, nearest) ? { source: subject } : undefined
  // "…, say some Democrats"
  if (verb.form === 'base') {
    const speakers =
      verb.lemma === 'say' && /^[,—–―-]$|“”/.test(words[i - 1]?.text ?? '') && subjectAfter(sentence, i + 1)
    return speakers && agrees(words, verb, speakers, undefined) ? { source: speakers } : undefined
  }
  let ahead = i - 1
  while (auxiliaries.has(words[ahead]?.lower ?? '') || isAdverb(words[ahead] ?? nothing)) ahead--
  const previous = words[ahead]
  // "He thanked them and said …": the subject is the one before.
  if (previous && joining.has(previous.lower)) {
    const source =
      pronounOfClause(words, ahead) ??
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
  const source = subjectAfter(sentence, i + 1)
  return source && { source }
}

/** "When I asked Ms. Doe, she smiled and said …": the pronoun with which the last clause before `end` begins. */
function pronounOfClause(words: readonly Word[], end: number): Source | undefined {
  for (let i = end - 1; i >= 0 && end - i < 24; i--) {
    const word = words[i]
    if (!word || word.kind === 'quotation' || cueVerb(word.lower)?.kind === 'speech') return undefined
    const opens =
      words[i - 1]?.kind === 'mark' || /^(?:when|after|while|before|but)$/.test(words[i - 1]?.lower ?? '')
    if (opens && /^(?:he|she|they|i|we)$/.test(word.lower))
      return { from: i, to: i + 1, kind: 'pronoun', head: word }
  }
  return undefined
}

/** Whether the word is an auxiliary or a past tense. */
function isTensed(word: Word | undefined): boolean {
  if (word?.kind !== 'word' || isPossessive(word)) return false
  return auxiliaries.has(word.lower) || pastVerbs.has(word.lower) || /[a-z]{2}ed$/.test(word.lower)
}

/** The source that is a name alone. */
function named(words: readonly Word[], name: Name): Source {
  return {
    from: name.titleFrom,
    to: name.to,
    kind: 'name',
    name,
    head: words[name.to - 1] ?? words[name.from] ?? nothing,
  }
}

const nothing: Word = { kind: 'mark', start: 0, end: 0, text: '', lower: '' }

/**
 * Who does what the participle at `i` says, where "with" or "as" brings them in, or where they are a thing that bears
 * words: "with many marchers chanting", "a sign saying".
 */
function companionBefore(sentence: NamedSentence, i: number): Source | undefined {
  const { words } = sentence
  let end = i
  while (end > 0 && isAdverb(words[end - 1] ?? nothing)) end--
  const noun = words[end - 1]
  if (noun?.kind !== 'word') return undefined
  const phrase = phraseEndingAt(sentence, end)
  if (bearers.has(noun.lower.replace(/s$/, ''))) return phrase
  for (let at = end - 1; at > 0 && at > end - 10 && words[at]?.kind === 'word'; at--) {
    if (words[at]?.lower !== 'with' || at === end - 1) continue
    const name = sentence.nameTo.get(end)
    return name ? named(words, name) : { from: at + 1, to: end, kind: 'description', head: noun }
  }
  return undefined
}

/** "Ms. Doe is sure despite allies such as Mr. Roe saying …": somebody stands between the subject and the participle. */
function isSomebodyElses({ words, nameTo }: NamedSentence, i: number): boolean {
  let end = i
  while (
    end > i - 6 &&
    !nameTo.has(end) &&
    (words[end - 1]?.kind === 'mark' || isAdverb(words[end - 1] ?? nothing))
  )
    end--
  const name = nameTo.get(end)
  if (!name) return false
  for (let at = name.titleFrom - 1; at >= 0 && at > name.titleFrom - 16; at--) {
    if (words[at]?.lower === 'despite' || (words[at]?.lower === 'such' && words[at + 1]?.lower === 'as'))
      return true
    if (words[at]?.kind === 'quotation') return false
  }
  return false
}

/** Things that words stand on. */
const bearers = new Set(
  'sign banner poster placard hat cap shirt t-shirt button sticker billboard headline'.split(' '),
)

/** Whether the noun is one of those that can say something. */
function speaks(noun: Word): boolean {
  return roles.has(noun.lower) || speakingNouns.has(noun.lower) || isCapitalised(noun)
}

/** They have a plural verb without ending in -s: "a majority of voters say". */
const collectives = new Set(
  'people men women children police majority half percent rest third quarter number some many most few all'.split(
    ' ',
  ),
)

const opensSingular = (word: Word | undefined): boolean =>
  word !== undefined &&
  (isCapitalised(word) || /^(?:the|a|an|this|that|one|another|his|her|their|its|our|my)$/.test(word.lower))

/** Whether the form that a verb shares with a noun or a command goes with the subject: "the mayor claims", "they say". */
function agrees(words: readonly Word[], verb: CueVerb, subject: Source, nearest: Word | undefined): boolean {
  const plural = /[^s’']s$/.test(subject.head.lower) || collectives.has(subject.head.lower)
  // "the mayor claims"; but not "four police reports", "widespread worker protests".
  if (verb.noun && verb.form === 'third' && subject.kind === 'description')
    return speaks(subject.head) && opensSingular(words[subject.from])
  // "Republican claims": an adjective, though it has a capital.
  if (verb.noun && subject.kind === 'name' && peoples.has(subject.head.lower)) return false
  // "The Republicans say", "did say"; but no "a persuasive advocate for women".
  if (verb.form === 'base' && subject.kind !== 'pronoun')
    return plural || (nearest !== undefined && auxiliaries.has(nearest.lower))
  return true
}

/** "was described by Mr. Doe as …"; "was quoted as saying …" is found at "saying". */
function passive(sentence: NamedSentence, i: number): Draft | undefined {
  const { words } = sentence
  for (let at = i + 1; at < i + 7 && words[at]?.kind === 'word'; at++) {
    if (words[at]?.lower !== 'by') continue
    const source = subjectAfter(sentence, at + 1)
    return source && { source }
  }
  // "Ms. Doe was asked, “…”": by whom, nobody tells.
  const [verb, next] = [words[i], words[i + 1]]
  return verb?.lower === 'asked' && next && (next.kind === 'quotation' || /^[,:]$/.test(next.text))
    ? { source: { from: i, to: i + 1, kind: 'pronoun', head: { ...verb, lower: 'somebody' } } }
    : undefined
}

/** Nouns for what somebody says; with their owner before them they attribute the words behind them. */
const utterances = new Set(
  `answer argument assertion assurance characterization claim comment complaint contention declaration demand description explanation
   line message phrase pledge prediction promise question quip quote remark reply response retort slogan statement suggestion tweet vow
   warning word words remarks comments claims statements assertions`.split(/\s+/),
)

/** "her remark that “…”", "Mr. Doe’s answer was “…”": whose words they are. */
function ownerOf(sentence: NamedSentence, i: number, before: readonly Report[]): Draft | undefined {
  const { words, nameTo } = sentence
  let at = i - 1
  while (
    at > i - 5 &&
    words[at]?.kind === 'word' &&
    !isPossessive(words[at]) &&
    !/^(?:his|her)$/.test(words[at]?.lower ?? '')
  )
    at--
  const owner = words[at]
  if (!owner) return undefined
  if (/^(?:his|her)$/.test(owner.lower)) {
    // "Mr. Doe repeated his claim that …": his own.
    const main = before.findLast((r) => !r.nested && !r.inverted && r.source.to <= at)
    if (main) return { source: main.source, follows: true }
    return {
      source: {
        from: at,
        to: at + 1,
        kind: 'pronoun',
        head: { ...owner, lower: owner.lower === 'her' ? 'she' : 'he' },
      },
    }
  }
  const name = isPossessive(owner) ? nameTo.get(at) : undefined
  return name && { source: named(words, name) }
}
const utterance: CueVerb = { lemma: 'word', kind: 'thought', form: 'base', noun: true }

/** Whether a report stands in what an earlier one of its sentence gives, and does not go on beside it (", but she said"). */
function isNested(words: readonly Word[], report: Report, before: readonly Report[]): boolean {
  const main = before.findLast((r) => !r.nested && r.verb?.kind === 'speech')
  if (!main || main.inverted || report.follows || report.source.from === main.source.from) return false
  // A comma right behind the cue: it gave what stands before it ("As it has shrunk, he continued, …").
  if (words[main.cueTo]?.text === ',') return false
  const start = Math.min(report.source.from, report.cueFrom)
  const [previous, beforeIt] = [words[start - 1], words[start - 2]]
  if (previous?.kind !== 'word') return false
  return !(/^(?:and|but|while|though|although|whereas)$/.test(previous.lower) && beforeIt?.kind !== 'word')
}

/** Where the small words between a noun and the words that it announces end: "that", "was", ":". */
function endOfLead(words: readonly Word[], from: number): number {
  let at = from
  while (at < from + 3 && /^(?:that|was|is|of|about|as|,|:|—|–|-)$/.test(words[at]?.lower ?? '')) at++
  return at
}

const leadsToQuotation = (words: readonly Word[], from: number): boolean =>
  words[endOfLead(words, from)]?.kind === 'quotation'

/** “Doe: …”, “More from Jane Doe: …”: nothing but the name leads to what is quoted. */
function isLabel(words: readonly Word[], { titleFrom }: Name): boolean {
  const before = words[titleFrom - 1]
  return before === undefined || before.lower === 'from' || /^[—–―-]$/.test(before.text)
}

/** Any past tense behind a quotation that opens the sentence and its subject: “The bridge is closed,” she surmised. */
function openVerb({ words, nameTo }: NamedSentence, i: number): CueVerb | undefined {
  const word = words[i]
  if (words[0]?.kind !== 'quotation' || !word || !/[a-z]{2}ed$/.test(word.lower)) return undefined
  const name = nameTo.get(i)
  const opens = name ? name.titleFrom === 1 : i === 2 && /^(?:he|she)$/.test(words[1]?.lower ?? '')
  return opens ? { lemma: word.lower, kind: 'speech', form: 'past', noun: false } : undefined
}

/** Every report of a sentence, in order of its cues. */
export function reportsOf(sentence: NamedSentence): Report[] {
  const { words } = sentence
  const reports: Report[] = []
  const add = (cueFrom: number, cueTo: number, verb: CueVerb | undefined, draft: Draft | undefined): void => {
    if (!draft) return
    const { negated, modal } = helpersBefore(words, cueFrom)
    const report = {
      cueFrom,
      cueTo,
      verb,
      inverted: draft.source.from > cueFrom,
      negated,
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
    const label = word.text === ':' && words[i + 1]?.kind === 'quotation' ? sentence.nameTo.get(i) : undefined
    if (label && isLabel(words, label)) add(i, i + 1, undefined, { source: named(words, label) })
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
      if (verb)
        add(
          i,
          i + (verb.lemma === 'put' && words[i + 1]?.lower === 'it' ? 2 : 1),
          verb,
          reportOfVerb(sentence, i, verb, reports),
        )
    }
  })
  // "According to the Gazette, the mayor said …": the mayor speaks, the Gazette only tells it.
  const others = reports.some((r) => r.verb?.kind === 'speech' && !r.follows)
  return others
    ? reports.map((r) =>
        r.verb === undefined && words[r.cueFrom]?.lower === 'according' ? { ...r, nested: true } : r,
      )
    : reports
}
