import { phraseEndingAt } from '../../grammar/noun-phrases/noun-phrases.ts'
import { isAdverb, type NamedSentence, named, type Source } from '../../grammar/phrases.ts'
import { subjectAfter } from '../../grammar/subject-after.ts'
import { subjectBefore } from '../../grammar/subject-before.ts'
import { isActing } from '../../grammar/verbs.ts'
import { isBearer } from '../../lexicon/documents.ts'
import { auxiliaries, finiteAuxiliaries, formsOfBe, prepositions } from '../../lexicon/grammar.ts'
import { peoples } from '../../lexicon/groups.ts'
import { isPersonal } from '../../lexicon/person-nouns.ts'
import { endings, repeating, showing } from '../../lexicon/verbs/around-verbs.ts'
import { cueVerb } from '../../lexicon/verbs/table.ts'
import { isComma, isDash, lowerAt } from '../../text/words.ts'
import {
  blamedBefore,
  documentBefore,
  isWatched,
  quotedReport,
  receivedBefore,
  rememberedBefore,
  seenBefore,
} from '../quoting.ts'
import type { Report, ReportDraft } from '../report.ts'
import { type CueRule, firstVerdict, saidBy, type Verdict } from '../rules.ts'
import { isTensed } from './agreement.ts'
import { isCompoundNoun } from './compounds.ts'
import { mainSource } from './main-clause.ts'

/** In words: between "he" and what he does with words is no more, "he then walked out of it saying". */
const actReach = 6

/** "at which he walked out saying": the pronoun whose own verb no mark parts from the participle at `i`. */
function pronounRightBefore({ words }: NamedSentence, i: number): Source | undefined {
  for (let at = i - 1; at > i - actReach && words[at]?.kind === 'word'; at--) {
    const head = words[at]
    if (!head || !/^(?:he|she|they)$/.test(head.lower)) continue
    // "called him when he arrived saying": who called did.
    const isAside = /^(?:when|after|before|as|while|where|until|since|once)$/.test(lowerAt(words, at - 1))
    return !isAside && at < i - 1 && isActing(words, at + 1)
      ? { from: at, to: at + 1, kind: 'pronoun', head }
      : undefined
  }
  return undefined
}

/** A participle in -ing at `i`, and the reports of its sentence before it. */
interface Participle {
  sentence: NamedSentence
  i: number
  before: readonly Report[]
}

/** The name right before a participle, where it is one that brings somebody in: "footage of Ms. Doe asking". */
function askerBefore({ sentence: { words, nameTo }, i, before }: Participle): Source | undefined {
  const name = nameTo.get(i)
  if (!name) return undefined
  const lead = words[name.titleFrom - 1]
  // "footage of …", "a video showed …", "…, with …", "both issued a statement – Mr. Roe saying …"
  const isBroughtIn =
    /^(?:of|with|from)$/.test(lead?.lower ?? '') || isDash(lead) || showing.has(lead?.lower ?? '')
  // "Ms. Doe saying … and Mr. Roe saying …"
  const isNext = lead?.lower === 'and' && goesOnFrom(before) !== undefined
  return isBroughtIn || isNext ? named(words, name) : undefined
}

/** The last report, if that is a participle's with a subject of its own. */
function goesOnFrom(before: readonly Report[]): Report | undefined {
  const last = before.at(-1)
  return last?.verb?.form === 'ing' && !last.follows && last.source.from > 0 ? last : undefined
}

const draftOf = (source: Source | undefined): ReportDraft | undefined => source && { source }

/** In their order. */
export const participleRules: readonly CueRule<Participle>[] = [
  {
    example: 'no warning was issued',
    read: ({ sentence: { words }, i }) => (finiteAuxiliaries.has(lowerAt(words, i + 1)) ? 'none' : undefined),
  },
  {
    example: 'She told the hearing that it rained',
    read: ({ sentence: { words }, i }) =>
      /^(?:the|an?|his|her|their|its)$/.test(lowerAt(words, i - 1)) && lowerAt(words, i) !== 'warning'
        ? 'none'
        : undefined,
  },
  {
    example: 'The Gazette quoted Ms. Doe as saying “…”',
    read: ({ sentence, i }) =>
      lowerAt(sentence.words, i - 1) === 'as' ? quotedReport(sentence, i - 1) : undefined,
  },
  {
    example: 'Ms. Doe is quoted as saying “…”',
    read: ({ sentence, i }) => {
      const quoted = lowerAt(sentence.words, i - 1) === 'as' ? quotedBefore(sentence, i - 1) : undefined
      return quoted === undefined ? undefined : saidBy(subjectBefore(sentence, quoted))
    },
  },
  {
    // She does, not who plays it.
    example: 'a video in which Ms. Doe can be heard saying “…”',
    read: ({ sentence, i }) =>
      isWatched(sentence.words, i) ? saidBy(subjectBefore(sentence, i - 1)) : undefined,
  },
  {
    // He does, not who recalls it.
    example: 'She recalled him saying “…”',
    read: ({ sentence, i }) => draftOf(rememberedBefore(sentence, i)),
  },
  {
    example: 'with Ms. Doe calling it late and saying “…”',
    read: (participle) => {
      const { sentence, i, before } = participle
      const isNext = /^(?:and|while)$/.test(lowerAt(sentence.words, i - 1))
      return draftOf(askerBefore(participle) ?? (isNext ? goesOnFrom(before)?.source : undefined))
    },
  },
  {
    example: 'The march went on with many marchers chanting “…”',
    read: ({ sentence, i }) => draftOf(companionBefore(sentence, i)),
  },
  {
    // Whoever wrote it does.
    example: "He came after the paper's editorial telling him to leave",
    read: ({ sentence, i, before }) => {
      const source = before.some(({ nested }) => !nested) ? undefined : documentBefore(sentence, i)
      return source && { source }
    },
  },
  {
    // She does, not who saw her.
    example: 'He saw a woman crying and murmuring “…”',
    read: ({ sentence, i }) => draftOf(seenBefore(sentence, i)),
  },
  {
    // Whoever wrote it does.
    example: 'All that they got was a message saying “…”',
    read: ({ sentence, i }) => draftOf(receivedBefore(sentence, i)),
  },
  {
    // He does, whom she blames for it.
    example: 'She slammed Mr. Roe for suggesting “…”',
    read: ({ sentence, i, before }) => draftOf(blamedBefore(sentence, i, before)),
  },
  {
    // He does, not she.
    example: 'She left, and Mr. Roe kept asking her why it was “late”',
    read: ({ sentence, i }) =>
      repeating.has(lowerAt(sentence.words, i - 1)) ? draftOf(subjectBefore(sentence, i - 1)) : undefined,
  },
  {
    // They do not say it now.
    example: 'stopped telling them',
    read: ({ sentence: { words }, i }) => (endings.has(lowerAt(words, i - 1)) ? 'none' : undefined),
  },
  {
    // Who does it stands right before.
    example: "a woman's voice telling him",
    read: ({ sentence: { words }, i }) => {
      const doer = words[i - 1]
      return doer?.kind === 'word' &&
        (isPersonal(doer.lower) || peoples.has(doer.lower) || doer.lower === 'voice')
        ? 'none'
        : undefined
    },
  },
  {
    // He does, not she.
    example: 'She told him to go, at which he walked out saying “…”',
    read: ({ sentence, i }) => draftOf(pronounRightBefore(sentence, i)),
  },
  {
    // He does, not who is told of before.
    example: 'They hear Ms. Doe, while her rival, Mr. Roe, has won by saying that it rains',
    read: ({ sentence, i }) => meansBefore(sentence, i),
  },
  {
    example: 'The agency lifted the storm warning at six',
    read: ({ sentence, i }) => (isCompoundNoun(sentence.words, i) ? 'none' : undefined),
  },
  {
    example: '…, she said, adding that it rained',
    read: ({ sentence, i, before }) => {
      if (i === 0) return undefined
      const isOthers = isObjects(sentence, i) || isSomebodyElses(sentence, i)
      return isOthers ? 'none' : saidBy(mainSource(sentence, i, before), { follows: true })
    },
  },
  {
    example: 'Calling it “a mess,” Ms. Doe left',
    read: ({ sentence, i }) => {
      const { words } = sentence
      const comma = words.findIndex((word, at) => at > i && (isComma(word) || word.kind === 'quotation'))
      if (comma < 0) return 'none'
      const from = isComma(words[comma + 1]) ? comma + 2 : comma + 1
      return saidBy(subjectAfter(sentence, from), { follows: true })
    },
  },
]

/** In words: so far before "by" stands what is done by it, "has soared in the polls by saying". */
const meansReach = 8

/** "has won by saying that": who does what the verb before the "by" tells; by whom it "can be resolved by saying so" nobody tells. */
function meansBefore(sentence: NamedSentence, i: number): Verdict {
  const { words } = sentence
  if (lowerAt(words, i - 1) !== 'by' || cueVerb(lowerAt(words, i))?.kind !== 'speech') return undefined
  for (let at = i - 2; at > 0 && at > i - meansReach && words[at]?.kind === 'word'; at--)
    if (isTensed(words[at]) && !auxiliaries.has(lowerAt(words, at)))
      return formsOfBe.has(lowerAt(words, at - 1)) ? 'none' : draftOf(subjectBefore(sentence, at))
  return undefined
}

/** The report of the participle in -ing at `i` ("…, she said, adding that …"); `before` are the sentence's reports so far. */
export const reportOfParticiple = (
  sentence: NamedSentence,
  i: number,
  before: readonly Report[],
): ReportDraft | undefined => firstVerdict(participleRules, { sentence, i, before })

/**
 * Who does what the participle at `i` says, where "with" or "as" brings them in, or where they are a thing that bears
 * words: "with many marchers chanting", "a sign saying".
 */
function companionBefore(sentence: NamedSentence, i: number): Source | undefined {
  const { words } = sentence
  let end = i
  while (end > 0 && isAdverb(words[end - 1])) end--
  const noun = words[end - 1]
  if (noun?.kind !== 'word') return undefined
  if (/^(?:and|or|but)$/.test(noun.lower)) return companionAhead(sentence, end - 1)
  const phrase = phraseEndingAt(sentence, end)
  if (isBearer(noun.lower) && lowerAt(words, i) !== 'writing')
    return phrase && { ...phrase, kind: 'description', head: noun }
  for (let at = end - 1; at > 0 && at > end - 10 && words[at]?.kind === 'word'; at--) {
    if (words[at]?.lower !== 'with' || at === end - 1) continue
    const name = sentence.nameTo.get(end)
    return name ? named(words, name) : { from: at + 1, to: end, kind: 'description', head: noun }
  }
  return undefined
}

/** "with many marchers waving flags and chanting": who does what the participle before the "and" at `and` says; nobody in "escaping with the flag and chanting". */
function companionAhead(sentence: NamedSentence, and: number): Source | undefined {
  for (let at = and - 1; at > 0 && at > and - 8 && sentence.words[at]?.kind === 'word'; at--) {
    if (prepositions.has(lowerAt(sentence.words, at - 1))) continue
    if (/[a-z]{2}ing$/.test(lowerAt(sentence.words, at))) return companionBefore(sentence, at)
  }
  return undefined
}

/** Where "quoted" stands before "as saying", with or without who quotes: "was quoted by the Gazette as saying". */
function quotedBefore({ words }: NamedSentence, as: number): number | undefined {
  for (let i = as - 1; i > as - 8 && words[i]?.kind === 'word'; i--) {
    if (/^(?:quoted|cited|reported)$/.test(lowerAt(words, i)))
      return i === as - 1 || words[i + 1]?.lower === 'by' ? i : undefined
  }
  return undefined
}

/** "filmed her kneeling and explaining why", "heard him saying": the one who is seen or heard does it, not the subject. */
function isObjects({ words }: NamedSentence, i: number): boolean {
  for (let at = i - 1; at >= 0 && at > i - 12 && words[at]?.kind === 'word'; at--)
    if (/^(?:him|her|them|me|us)$/.test(lowerAt(words, at)))
      return /[a-z]{2}ing$/.test(lowerAt(words, at + 1))
  return false
}

/** "Ms. Doe is sure despite allies such as Mr. Roe saying …": somebody stands between the subject and the participle. */
function isSomebodyElses({ words, nameTo }: NamedSentence, i: number): boolean {
  let end = i
  while (end > i - 6 && !nameTo.has(end) && (words[end - 1]?.kind === 'mark' || isAdverb(words[end - 1])))
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
