import { behindAdverbs, isAdverb } from '../../grammar/phrases.ts'
import { auxiliaries, mixedPasts, opensPhrase, pastVerbs, prepositions } from '../../lexicon/grammar.ts'
import { isPersonal } from '../../lexicon/person-nouns.ts'
import { objectPronouns, personal } from '../../lexicon/pronouns.ts'
import { inEitherNumber } from '../../lexicon/singular.ts'
import { days, months, timeSpans } from '../../lexicon/time.ts'
import {
  adverseNouns,
  comments,
  consequences,
  disclosing,
  disclosures,
} from '../../lexicon/verbs/narration.ts'
import { cueVerb, withholdingOf } from '../../lexicon/verbs/table.ts'
import type { Report } from '../../reports/report.ts'
import { isCapitalised, isComma, lowerAt, type Word } from '../../text/words.ts'
import { verbOfClause } from './complement.ts'
import { isFiniteVerb } from './frame.ts'
import { endOfTeller } from './tellers.ts'

/** A place behind reported words at which the article itself may go on: `i` is its comma, or the small word that joins it. */
interface Turn {
  words: readonly Word[]
  i: number
  /** Where the reported words begin. */
  from: number
  report: Report
}

/** A rule of whether the article goes on there. */
interface TurnRule {
  example: string
  applies: (turn: Turn) => boolean
}

/** In words: what a remark of the article's own is about, its subject and its verb, stands no farther behind the comma. */
const remarkReach = 8

const isJoined = (words: readonly Word[], i: number, joined = /^(?:and|but|although|though)$/): boolean =>
  isComma(words[i]) && joined.test(lowerAt(words, i + 1))

/** Whether the words at `i` tell that something was not told: "did not say", "declined to comment", "refused to name". */
function isKeptBack(words: readonly Word[], i: number): boolean {
  const [first, second] = [lowerAt(words, i), lowerAt(words, i + 1)]
  if (/^(?:didn't|wouldn't|couldn't)$/.test(first)) return disclosures.has(second)
  const isNot = /^(?:did|would|could)$/.test(first) && second === 'not'
  const refuses = /^(?:declined|refused)$/.test(first) && second === 'to'
  return (isNot || refuses) && disclosures.has(lowerAt(words, isAdverb(words[i + 2]) ? i + 3 : i + 2))
}

/** "on Thursday", "in June", "two days later", "hours after": when something else happened. */
function isLater(words: readonly Word[], i: number): boolean {
  const [first, second] = [lowerAt(words, i), lowerAt(words, i + 1)]
  if (/^(?:on|in|by)$/.test(first) && (days.has(second) || months.has(second))) return true
  if (/^(?:later|soon|earlier)$/.test(first) || days.has(first)) return true
  const at = timeSpans.has(first) ? i : i + 1
  return timeSpans.has(lowerAt(words, at)) && /^(?:later|after|before|earlier)$/.test(lowerAt(words, at + 1))
}

const isSimplePast = (words: readonly Word[], i: number): boolean =>
  !auxiliaries.has(lowerAt(words, i)) && isFiniteVerb(words, i)

/** A past tense that is no adjective: "and urged them", "and left"; not "and repaired bridges". */
function isSecondVerb(words: readonly Word[], i: number): boolean {
  const [lower, next] = [lowerAt(words, i), words[i + 1]]
  const verb = cueVerb(lower)
  if (pastVerbs.has(lower) || (verb?.form === 'past' && verb.kind === 'speech')) return true
  const goesOn =
    next === undefined ||
    next.kind === 'mark' ||
    isCapitalised(next) ||
    opensPhrase(next.lower) ||
    next.lower === 'people' ||
    inEitherNumber(next.lower, isPersonal) ||
    objectPronouns.has(next.lower)
  return (mixedPasts.has(lower) || isSimplePast(words, i)) && goesOn
}

/** In their order; tests hold the example of each. */
export const turnRules: readonly TurnRule[] = [
  {
    example: 'said coins were found but did not specify how many',
    applies: ({ words, i }) =>
      /^(?:but|and|though|although)$/.test(lowerAt(words, i)) &&
      isKeptBack(words, personal.has(lowerAt(words, i + 1)) ? i + 2 : i + 1),
  },
  {
    example: 'said it would close without giving a date',
    applies: ({ words, i }) => lowerAt(words, i) === 'without' && disclosing.has(lowerAt(words, i + 1)),
  },
  {
    example: 'said her husband had laughed, according to Ms. Doe',
    applies: ({ words, i }) => endOfTeller(words, i) !== undefined,
  },
  {
    example: 'said it would open in June, a move that surprised drivers',
    applies: ({ words, i }) => isComma(words[i]) && isComment(words, i + 1),
  },
  {
    example: 'said ministers had blocked it, which the department denies',
    applies: ({ words, i }) =>
      isComma(words[i]) && lowerAt(words, i + 1) === 'which' && isDeniedBehind(words, i + 2),
  },
  {
    example: 'said that profit would fall, sending its shares down',
    applies: ({ words, i }) => isComma(words[i]) && consequences.has(lowerAt(words, i + 1)),
  },
  {
    example: 'said he would not back down, despite a warning that he would lose',
    applies: ({ words, i }) =>
      isComma(words[i]) &&
      lowerAt(words, i + 1) === 'despite' &&
      words.slice(i + 2, i + 2 + remarkReach).some(({ lower }) => adverseNouns.has(lower)),
  },
  {
    example: 'denied having said so, as the Gazette had reported',
    applies: ({ words, i }) => isJoined(words, i, /^as$/) && isReportedBehind(words, i + 2),
  },
  {
    example: 'said the state had sent boats, where residents told us that they had seen none',
    applies: ({ words, i }) => isJoined(words, i, /^where$/) && isReportedBehind(words, i + 2),
  },
  {
    example: 'said no one would be cold, but on Thursday the supply was cut off',
    applies: ({ words, i }) => isJoined(words, i) && isLater(words, i + 2),
  },
  {
    example: 'said that she respected the verdict, and left',
    applies: ({ words, i, from, report }) =>
      isJoined(words, i, /^(?:and|but)$/) &&
      isPast(report) &&
      verbOfClause(words, from) !== undefined &&
      isSecondVerb(words, behindAdverbs(words, i + 2)),
  },
  {
    example: 'said that they would fight, and the workers walked out',
    applies: (turn) => isJoined(turn.words, turn.i) && isPast(turn.report) && turnsTense(turn),
  },
]

const isPast = ({ verb }: Report): boolean => verb?.form === 'past'

/** "a move that surprised drivers", "a figure disputed by campaigners": what the article makes of what was said. */
function isComment(words: readonly Word[], i: number): boolean {
  if (!/^(?:an?|the)$/.test(lowerAt(words, i))) return false
  const noun = [i + 1, i + 2].find((at) => comments.has(lowerAt(words, at)))
  const next = noun === undefined ? '' : lowerAt(words, noun + 1)
  return /^(?:that|which|who|by|from|in|widely|later|since|long|also)$|[a-z]{2}ed$/.test(next)
}

/** "which the department denies", "which she denied" */
function isDeniedBehind(words: readonly Word[], from: number): boolean {
  for (let i = from; i < from + remarkReach && words[i]?.kind === 'word'; i++) {
    const verb = cueVerb(lowerAt(words, i))
    if (verb && i > from && withholdingOf(verb.lemma) === 'denial') return true
    if (i > from && pastVerbs.has(lowerAt(words, i))) return false
  }
  return false
}

/** "the Gazette had reported", "residents told": somebody else tells something there. */
function isReportedBehind(words: readonly Word[], from: number): boolean {
  for (let i = from + 1; i < from + remarkReach; i++) {
    const word = words[i]
    if (word?.kind !== 'word' || prepositions.has(word.lower)) return false
    const verb = cueVerb(word.lower)
    if (verb?.kind === 'speech' && verb.form === 'past') return true
  }
  return false
}

/**
 * Whether the clause behind a comma and "and" tells with a plain past what happened, where the reported words tell of what was, had been
 * or would be: what is reported is shifted back by one tense.
 */
function turnsTense({ words, i, from }: Turn): boolean {
  const own = verbOfClause(words, from) ?? [from, from + 1, from + 2].find((at) => isPresent(words, at))
  const other = verbOfClause(words, i + 2) ?? verbBehindRelative(words, i + 2)
  if (own === undefined || other === undefined || own > i || other === i + 2) return false
  const subject = lowerAt(words, i + 2)
  if (/^(?:it|that|this|there|which|who)$/.test(subject)) return false
  // "…, and she urged them": whoever said it does.
  if (personal.has(subject) && cueVerb(lowerAt(words, other))?.form === 'past') return true
  return (auxiliaries.has(lowerAt(words, own)) || isPresent(words, own)) && isSimplePast(words, other)
}

const isPresent = (words: readonly Word[], i: number): boolean =>
  /^(?:base|third)$/.test(cueVerb(lowerAt(words, i))?.form ?? '')

/** "ecologists who examined them found": the verb of those of whom "who" tells something first. */
function verbBehindRelative(words: readonly Word[], from: number): number | undefined {
  const who = [from + 1, from + 2, from + 3].find((at) => lowerAt(words, at) === 'who')
  const told = who === undefined ? undefined : verbOfClause(words, who + 1)
  if (told === undefined) return undefined
  for (let i = told + 1; i < told + remarkReach && words[i]?.kind === 'word'; i++)
    if (isSimplePast(words, i)) return i
  return undefined
}

/** In words: nobody is looked for behind more of them. */
const longest = 120

/**
 * Where reported words end before the article itself goes on: "said coins were found, but did not specify how many", "said it would
 * open in June, a move that surprised drivers".
 * @returns `to` where it does not
 */
export function beforeNarrator(words: readonly Word[], report: Report, from: number, to: number): number {
  for (let i = from + 2; i < Math.min(to, from + longest); i++)
    if (turnRules.some(({ applies }) => applies({ words, i, from, report })))
      return isComma(words[i - 1]) ? i - 1 : i
  return to
}
