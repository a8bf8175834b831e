import { type CueVerb, cueVerb } from './lexicon/cues.ts'
import { auxiliaries, clauseWords, determiners, formsOfBe, prepositions } from './lexicon/grammar.ts'
import { type NamedSentence, type Source, subjectAfter, subjectBefore } from './sources.ts'
import { isCapitalised, isPossessive, type Word } from './words.ts'

/** A place where a sentence says that somebody says something: a cue and its source. */
export interface Report {
  /** The cue's first word and the one after its last, among the sentence's words. */
  cueFrom: number
  cueTo: number
  verb: CueVerb | undefined
  source: Source
  /** The source stands behind the cue: "said Jane Doe", "according to Jane Doe". */
  inverted: boolean
  /** They are said not to say it: "did not say", "declined to say". */
  negated: boolean
  /** A participle whose source is another's: "…, she said, adding that …". */
  follows: boolean
}

const negations = new Set(
  "not n't never didn't doesn't don't wouldn't won't hasn't haven't hadn't isn't wasn't cannot can't couldn't shouldn't weren't aren't".split(
    ' ',
  ),
)
const refusals = new Set(
  'declined declines refused refuses failed fails unable reluctant decline refuse'.split(' '),
)

const isMark = (word: Word | undefined, marks: RegExp): boolean =>
  word?.kind === 'mark' && marks.test(word.text)

/** The word before `i` that is no adverb, and whether a negation was passed on the way. */
function helperBefore(words: readonly Word[], i: number): { helper: Word | undefined; negated: boolean } {
  let at = i - 1
  let negated = false
  for (
    let word = words[at];
    word &&
    word.kind === 'word' &&
    (negations.has(word.lower) ||
      /[a-z]ly$/.test(word.lower) ||
      word.lower === 'also' ||
      word.lower === 'been' ||
      word.lower === 'yet');
    word = words[at]
  ) {
    negated ||= negations.has(word.lower)
    if (/n't$|^not$|^cannot$/.test(word.lower) && word.lower !== 'not') break
    if (word.lower === 'been') return { helper: word, negated }
    at--
  }
  return { helper: words[at], negated }
}

/** The report that the verb at `i` makes, if it makes one. */
function reportOfVerb(
  sentence: NamedSentence,
  i: number,
  verb: CueVerb,
  before: readonly Report[],
): Report | undefined {
  const { words } = sentence
  const { helper, negated } = helperBefore(words, i)
  const report = (source: Source | undefined, more: Partial<Report> = {}): Report | undefined =>
    source && {
      cueFrom: i,
      cueTo: i + 1,
      verb,
      source,
      inverted: source.from > i,
      negated,
      follows: false,
      ...more,
    }

  if (verb.form === 'ing' && !(helper && formsOfBe.has(helper.lower)))
    return participle(sentence, i, before, report)
  if (verb.form === 'past' || verb.form === 'participle') {
    if (helper && formsOfBe.has(helper.lower) && !/^'s$/.test(helper.lower))
      return passive(sentence, i, report)
    // An adjective, or a participle behind its noun: "the reported plan", "remarks reported by".
    if (
      helper &&
      helper === words[i - 1] &&
      (determiners.has(helper.lower) ||
        isPossessive(helper) ||
        (prepositions.has(helper.lower) && !['before', 'after'].includes(helper.lower)))
    ) {
      if (!(isPossessive(helper) && verb.lemma === 'say')) return undefined
    }
  }
  if (verb.form === 'base') {
    if (helper?.lower === 'to') {
      const refused = words.slice(Math.max(0, i - 4), i).some((word) => refusals.has(word.lower))
      const main = before.findLast((r) => !r.follows)?.source ?? firstSubject(sentence, i)
      return report(main, { follows: true, negated: negated || refused })
    }
    if (helper && (determiners.has(helper.lower) || prepositions.has(helper.lower) || isPossessive(helper)))
      return undefined
  }
  if (
    verb.noun &&
    helper &&
    (determiners.has(helper.lower) || prepositions.has(helper.lower) || isPossessive(helper))
  )
    return undefined
  const subject = subjectBefore(sentence, i)
  if (subject) {
    if (
      verb.noun &&
      subject.kind === 'description' &&
      !determiners.has(words[subject.from]?.lower ?? '') &&
      !/s$/.test(subject.head.lower)
    )
      return undefined
    if (verb.form === 'base' && subject.kind === 'name' && helper && !auxiliaries.has(helper.lower))
      return undefined
    return report(subject)
  }
  const previous = words[i - 1]
  if (
    previous &&
    previous.kind !== 'quotation' &&
    !isMark(previous, /^[,—–-]$/) &&
    !(previous.lower === 'and' || previous.lower === 'but' || previous.lower === 'then')
  )
    return undefined
  if (previous && (previous.lower === 'and' || previous.lower === 'but' || previous.lower === 'then')) {
    // "He thanked them and said …": the subject is the one before.
    const main = before.findLast((r) => !r.inverted)?.source ?? firstSubject(sentence, i)
    return verb.form === 'base' ? undefined : report(main)
  }
  if (verb.form === 'base') return undefined
  return report(subjectAfter(sentence, i + 1))
}

function participle(
  sentence: NamedSentence,
  i: number,
  before: readonly Report[],
  report: (source: Source | undefined, more?: Partial<Report>) => Report | undefined,
): Report | undefined {
  const { words } = sentence
  const previous = words[i - 1]
  if (!previous) {
    const comma = words.findIndex((word, at) => at > i && word.text === ',')
    return comma < 0 ? undefined : report(subjectAfter(sentence, comma + 1), { follows: true })
  }
  const bound =
    previous.kind !== 'word' ||
    clauseWords.has(previous.lower) ||
    /^(?:by|in|as|of|while|after|before|without|from|for|when)$/.test(previous.lower) ||
    previous.kind === 'word'
  if (!bound) return undefined
  const main = before.findLast((r) => !r.follows)?.source ?? firstSubject(sentence, i)
  return report(main, { follows: true })
}

/** "was described by Mr. Doe as …"; "was quoted as saying …" is found at "saying". */
function passive(
  sentence: NamedSentence,
  i: number,
  report: (source: Source | undefined, more?: Partial<Report>) => Report | undefined,
): Report | undefined {
  const { words } = sentence
  for (let at = i + 1; at < i + 7 && words[at]?.kind === 'word'; at++) {
    if (words[at]?.lower === 'by') return report(subjectAfter(sentence, at + 1))
  }
  return undefined
}

/** The subject of a sentence: the phrase that it begins with, behind what is said of time and place. */
export function firstSubject(sentence: NamedSentence, before = sentence.words.length): Source | undefined {
  const { words, nameFrom } = sentence
  let from = 0
  for (let guard = 0; guard < 4; guard++) {
    const first = words[from]
    if (!first || from >= before) return undefined
    if (
      prepositions.has(first.lower) ||
      /(?:ly|ing|ed)$/.test(first.lower) ||
      ['when', 'while', 'if', 'although', 'though', 'because', 'since', 'once'].includes(first.lower)
    ) {
      const comma = words.findIndex((word, at) => at > from && word.text === ',')
      if (comma < 0 || comma >= before) break
      from = comma + 1
    } else if (
      first.kind === 'mark' ||
      ['but', 'and', 'however', 'still', 'so', 'then', 'also', 'instead', 'meanwhile', 'later'].includes(
        first.lower,
      )
    )
      from++
    else break
  }
  const named = nameFrom.get(from)
  const last = named && words[named.to - 1]
  if (last && !isPossessive(words[named.to]))
    return { from, to: named.to, kind: 'name', name: named, head: last }
  const first = words[from]
  if (first && /^(?:he|she|they|it|we|i)$/.test(first.lower))
    return { from, to: from + 1, kind: 'pronoun', head: first }
  const source = first && subjectAfter(sentence, from)
  return source && source.from < before ? source : undefined
}

/** Every report of a sentence, in order of its cues. */
export function reportsOf(sentence: NamedSentence): Report[] {
  const { words } = sentence
  const reports: Report[] = []
  words.forEach((word, i) => {
    if (word.lower === 'according' && words[i + 1]?.lower === 'to') {
      const source = subjectAfter(sentence, i + 2)
      if (source)
        reports.push({
          cueFrom: i,
          cueTo: i + 2,
          verb: undefined,
          source,
          inverted: true,
          negated: false,
          follows: false,
        })
      return
    }
    if (word.kind !== 'word' || (isCapitalised(word) && i > 0)) return
    const verb = cueVerb(word.lower)
    const report = verb && reportOfVerb(sentence, i, verb, reports)
    if (report) reports.push(report)
  })
  return reports
}
