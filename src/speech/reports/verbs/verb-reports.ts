import { auxiliariesBefore } from '../../grammar/auxiliaries.ts'
import { type NamedSentence, nobody } from '../../grammar/phrases.ts'
import { letterAhead } from '../../grammar/recipients.ts'
import { subjectBefore } from '../../grammar/subject-before.ts'
import { isQualifier } from '../../grammar/verbs.ts'
import { isBearer } from '../../lexicon/documents.ts'
import {
  amounts,
  auxiliaries,
  determiners,
  formsOfBe,
  openAmounts,
  opensPhrase,
  pastOpeners,
  prepositions,
} from '../../lexicon/grammar.ts'
import { isState } from '../../lexicon/states.ts'
import { makingVerbs } from '../../lexicon/verbs/around-verbs.ts'
import type { CueVerb } from '../../lexicon/verbs/table.ts'
import { isComma, isPossessive, lowerAt, textAt, type Word } from '../../text/words.ts'
import { heardBefore, isWatched, quotesSomebody } from '../quoting.ts'
import type { Report, ReportDraft } from '../report.ts'
import { type CueRule, firstVerdict, saidBy } from '../rules.ts'
import { isTensed } from './agreement.ts'
import { reportOfFinite } from './finite-reports.ts'
import { infinitive, isHabit } from './infinitives.ts'
import { isAsking, isBehindQuotation, isSaid } from './making.ts'
import { reportOfParticiple } from './participles.ts'
import { reportByHearsay, reportOfPassive } from './passives.ts'
import type { VerbInSentence } from './verb-in-sentence.ts'

const isPast = ({ form }: CueVerb): boolean => form === 'past' || form === 'participle'

/** In their order. */
export const verbRules: readonly CueRule<VerbInSentence>[] = [
  {
    example: 'a student called Ana, left',
    read: ({ sentence, i }) => (isNaming(sentence, i) ? 'none' : undefined),
  },
  {
    example: 'The Gazette quoted Ms. Doe as saying “…”',
    read: ({ words, i }) => (quotesSomebody(words, i) ? 'none' : undefined),
  },
  {
    example: 'people with placards that read “…”',
    read: ({ words, i }) => (isOnThing(words, i) ? { source: nobody(words, i) } : undefined),
  },
  {
    // Hers all the same.
    example: 'Ms. Doe said, and I quote, “…”',
    read: ({ words, i }) =>
      lowerAt(words, i) === 'quote' && lowerAt(words, i - 1) === 'i' && lowerAt(words, i - 2) === 'and'
        ? 'none'
        : undefined,
  },
  {
    // The contrary of what stands behind.
    example: 'The mayor ruled out that it rained',
    read: ({ words, i, verb }) =>
      verb.lemma === 'rule' && lowerAt(words, i + 1) === 'out' ? 'none' : undefined,
  },
  {
    // What they do with a work or a land.
    example: 'She recorded “Blue Door” in May',
    read: ({ words, i, verb }) =>
      makingVerbs.has(verb.lemma) && !isSaid(words, i, verb) ? 'none' : undefined,
  },
  {
    // Nobody does.
    example: 'It felt “amazing”, she said',
    read: ({ verb, nearest }) => (verb.lemma === 'feel' && nearest?.lower === 'it' ? 'none' : undefined),
  },
  {
    // A land, or how something is.
    example: 'He won Oklahoma and his home state of Texas',
    read: ({ words, i, verb }) => (verb.lemma === 'state' && isLand(words, i) ? 'none' : undefined),
  },
  {
    // What they have to do with.
    example: 'risks related to “slow growth”',
    read: ({ words, i, verb }) =>
      verb.lemma === 'relate' && verb.form === 'past' && lowerAt(words, i + 1) === 'to' ? 'none' : undefined,
  },
  {
    // What they are called.
    example: 'who identified himself as John Roe',
    read: ({ words, i, verb }) =>
      verb.lemma === 'identify' &&
      /^(?:him|her|them)sel/.test(lowerAt(words, i + 1)) &&
      words[i + 3]?.kind !== 'quotation'
        ? 'none'
        : undefined,
  },
  {
    // Not whom it was sent to.
    example: 'The letter to Ms. Doe reads: “…”',
    read: ({ words, i, verb }) => {
      const letter = verb.lemma === 'read' ? letterAhead(words, i) : undefined
      return letter && saidBy(letter)
    },
  },
  {
    // What they made, or had.
    example: 'She directed “Blue Door” in May',
    read: ({ words, i, verb }) =>
      lowerAt(words, i + 1) !== 'that' &&
      (verb.lemma === 'hold' || (verb.lemma === 'direct' && !isBehindQuotation(words, i)))
        ? 'none'
        : undefined,
  },
  {
    // Whom they please, or what they take to court.
    example: 'It appeals to fans of “Blue Door”',
    read: ({ words, i, verb }) =>
      verb.lemma === 'appeal' && !isAsking(words, i) && !isBehindQuotation(words, i) ? 'none' : undefined,
  },
  {
    example: 'will continue to be',
    read: ({ words, i, verb }) =>
      /^(?:begin|continue)$/.test(verb.lemma) && lowerAt(words, i + 1) === 'to' ? 'none' : undefined,
  },
  {
    // What they do, in whoever's words.
    example: 'The clubs agreed to “all terms” of it',
    read: ({ words, i, verb }) => (verb.lemma === 'agree' && isAccepting(words, i) ? 'none' : undefined),
  },
  {
    example: 'he used to say “…”',
    read: (one) =>
      one.infinitive && one.verb.kind === 'speech' && isHabit(one)
        ? saidBy(subjectBefore(one.sentence, one.i - 2))
        : undefined,
  },
  {
    // She calls nobody.
    example: 'an expert called by the state',
    read: ({ words, i, verb, isAfterBe }) =>
      verb.kind !== 'speech' && isPast(verb) && !isAfterBe && lowerAt(words, i + 1) === 'by'
        ? 'none'
        : undefined,
  },
  {
    example: 'Ms. Doe was heard to say “…”',
    read: (one) =>
      one.infinitive && isWatched(one.words, one.i - 1)
        ? saidBy(subjectBefore(one.sentence, one.i - 2))
        : undefined,
  },
  {
    // She does, not who tells it.
    example: 'Ms. Doe is said by Mr. Roe to have replied “…”',
    read: ({ sentence, i }) => reportByHearsay(sentence, i),
  },
  { example: 'declined to say', read: (one) => (one.infinitive ? infinitive(one) : undefined) },
  {
    example: '…, adding that it rained',
    read: ({ sentence, i, verb, before, isAfterBe }) =>
      verb.form === 'ing' && !isAfterBe ? (reportOfParticiple(sentence, i, before) ?? 'none') : undefined,
  },
  {
    example: 'was described by Mr. Doe as “…”',
    read: ({ sentence, i, verb, before, isAfterBe }) =>
      isPast(verb) && isAfterBe ? (reportOfPassive(sentence, i, before) ?? 'none') : undefined,
  },
  {
    // An adjective, or a participle.
    example: 'the reported plan',
    read: ({ words, i, verb, nearest, isAfterOpener }) =>
      isPast(verb) && isAfterOpener && nearest === words[i - 1] && !pastOpeners.has(nearest?.lower ?? '')
        ? 'none'
        : undefined,
  },
  {
    example: 'the claims',
    read: ({ verb, nearest, isAfterOpener, words, i }) => {
      // "despite existing reports"
      if (
        verb.noun &&
        /^\p{Ll}+(?:ing|ed)$/u.test(textAt(words, i - 1)) &&
        prepositions.has(lowerAt(words, i - 2))
      )
        return 'none'
      const lower = nearest?.lower ?? ''
      const isNoun = (verb.noun || verb.form === 'base') && isAfterOpener
      return isNoun && !openAmounts.has(lower) && (lower !== 'that' || verb.noun) ? 'none' : undefined
    },
  },
  {
    // A noun, which has a verb of its own.
    example: 'his sexist remarks drew boos',
    read: ({ words, i, verb, nearest }) =>
      verb.noun &&
      nearest?.kind === 'word' &&
      !/^(?:he|she|it|they|we|who|that)$/.test(nearest.lower) &&
      isTensed(words[i + 1])
        ? 'none'
        : undefined,
  },
  {
    // One who may be guilty, or hurt.
    example: 'Another alleged victim left',
    read: ({ words, i }) => (isQualifier(words, i) ? 'none' : undefined),
  },
  {
    // He does, who is heard.
    example: 'They heard a man shout “…”',
    read: ({ sentence, i, verb }) => {
      const source = verb.form === 'base' && verb.kind === 'speech' ? heardBefore(sentence, i) : undefined
      return source && { source }
    },
  },
  {
    example: 'Ms. Doe said “…”',
    read: ({ sentence, i, verb, before, nearest }) => reportOfFinite(sentence, i, verb, before, nearest),
  },
]

/** The verb at `i` with what stands before it; `before` are the sentence's reports so far. */
export function verbAt(
  sentence: NamedSentence,
  i: number,
  verb: CueVerb,
  before: readonly Report[],
): VerbInSentence {
  const { words } = sentence
  const found = auxiliariesBefore(words, i)
  const nearest = words[found.nearestAt]
  const isAfterBe = nearest !== undefined && formsOfBe.has(nearest.lower)
  const isAfterOpener =
    nearest !== undefined &&
    (opensPhrase(nearest.lower) || isPossessive(nearest)) &&
    !endsCount(words, found.nearestAt)
  return { ...found, nearest, sentence, words, i, verb, before, isAfterBe, isAfterOpener }
}

/** "the mother of three": a number for those it counts. */
const endsCount = (words: readonly Word[], i: number): boolean =>
  amounts.has(lowerAt(words, i)) && lowerAt(words, i - 1) === 'of'

/** The report that the verb at `i` makes, if it makes one; `before` are the sentence's reports so far. */
export const reportOfVerb = (
  sentence: NamedSentence,
  i: number,
  verb: CueVerb,
  before: readonly Report[],
): ReportDraft | undefined => firstVerdict(verbRules, verbAt(sentence, i, verb, before))

/** "a student called Ana, left": her name; but "a senator called Ms. Doe a liar". */
function isNaming(sentence: NamedSentence, i: number): boolean {
  const { words, nameFrom } = sentence
  const name = /^(?:called|named|nicknamed)$/.test(lowerAt(words, i)) ? nameFrom.get(i + 1) : undefined
  const next = name && words[name.to]
  const begin = [i - 2, i - 3].some((at) => /^(?:an?|one|another)$/.test(lowerAt(words, at)))
  return name !== undefined && begin && (next === undefined || isComma(next) || isTensed(next))
}

/** "people with placards that read “…”": what stands on a thing is said by nobody. */
const isOnThing = (words: readonly Word[], i: number): boolean =>
  /^(?:that|which)$/.test(lowerAt(words, i - 1)) &&
  /^(?:read|reads|said|say|says)$/.test(lowerAt(words, i)) &&
  isBearer(lowerAt(words, i - 2))

/** "agreed to the terms", "agreed on a deal"; not "agreed to meet". */
function isAccepting(words: readonly Word[], i: number): boolean {
  const [preposition, next] = [lowerAt(words, i + 1), words[i + 2]]
  if (/^(?:on|upon)$/.test(preposition)) return true
  return (
    preposition === 'to' && next !== undefined && (next.kind === 'quotation' || determiners.has(next.lower))
  )
}

/** "his home state of Texas", "Illinois state Rep. Jane Doe", "Rust Belt states that have lost jobs": a noun. */
const isLand = (words: readonly Word[], i: number): boolean =>
  (lowerAt(words, i) === 'state' && (isState(lowerAt(words, i - 1)) || !mayBeStated(words, i + 1))) ||
  (lowerAt(words, i) === 'states' &&
    lowerAt(words, i + 1) === 'that' &&
    auxiliaries.has(lowerAt(words, i + 2)))

/** Whether what stands behind "state" may be what somebody states: not in "his home state of Texas", "Chinese state media". */
const mayBeStated = (words: readonly Word[], i: number): boolean =>
  words[i]?.kind !== 'word' ||
  determiners.has(lowerAt(words, i)) ||
  /^(?:that|it|he|she|they|there|we|in|on|as|how|why|what)$/.test(lowerAt(words, i))
