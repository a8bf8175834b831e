import type { Nearness } from '../meaning/encoder/nearness.ts'
import type { Ranked } from './considered.ts'
import { highest } from './evidence.ts'
import { largestUnmet, shareMet } from './matching.ts'
import type { Question } from './question.ts'

/** What tells a question that the articles answer from one that they do not; each about 0 to 1. */
export const SIGNALS = [
  /** Share of the question's words in the first passage, by weight. */
  'coverage',
  /** Share of the question's words in the first passage's best sentence. */
  'sentence',
  'pairs',
  /** Words in a row, as the first passage's evidence has them. */
  'run',
  /** Words of near meaning in the first passage with its title and people, by their weight. */
  'context',
  /** Words of near meaning in its best sentence. */
  'meaningSentence',
  /** The first passage as a whole, and one of its sentences, points where the question does. */
  'sense',
  'senseSentence',
  /** By the encoder: the first passage, its nearest sentence, its lead, its chance among all paragraphs and nothing, and that anything answers. */
  'near',
  'nearSentence',
  'nearLead',
  'nearChance',
  'nearAnything',
  /** The first passage and its nearest sentence by their tokens alone. */
  'nearTokens',
  'nearTokensSentence',
  /** By that of its models which thinks the least of the first passage; and whether each by itself puts it first. */
  'nearLeast',
  'nearAgreed',
  /** One of its models alone read the question and the first passage: they are not both in English. */
  'nearAlone',
  /** How near paragraphs of other articles are: a question that fits everywhere tells less. */
  'nearElsewhere',
  /** By how much the first passage's score is ahead of the next: 1 for `FULL_LEAD`; and its chance among the best few. */
  'lead',
  'share',
  /** 1 over the number of passages looked at: of a few, the best is ahead of none or one. */
  'few',
  /** Share of the question's names and numbers that the corpus does not have. */
  'strangeNames',
  /** The first passage's score: 1 for `FULL_SCORE`. */
  'score',
  /** Share of the question's words that mean something near to a word of the passages looked at. */
  'metAnywhere',
  /** The largest share that a word has, as far as none of them meets it. */
  'unmetAnywhere',
  /** The question wants a number, a time, a person or so, and the first passage's best sentence has none. */
  'kindUnmet',
  /** The question wants a number, and none stands anywhere in the first passage. */
  'numberUnmet',
  /** It wants somebody, or one of a kind, named. */
  'asksPerson',
  'asksWhich',
  /** It wants something counted, and no number stands before that in the first passage; a reason, and it says none; words, and nobody speaks. */
  'countUnmet',
  'causeUnmet',
  'wordsUnmet',
  /** The question is in another script than the first passage, where they share no words; the encoder's score beside that. */
  'foreign',
  'nearForeign',
  /** All of the question's words stand in the first passage, and what kind of thing it wants. */
  'there',
  /** Besides, it is no question but words to look up, or asks no more than who somebody is with whom a sentence begins; the encoder's score beside that: of a name alone it can tell little. */
  'lookup',
  'nearLookup',
  /** How much the words weigh together that the first passage meets: 1 for `FULL_WEIGHT`. */
  'met',
  /** The first passage's length, as its evidence has it: a long one meets words by chance. */
  'length',
] as const

/** What a good answer to a question of some words scores, and what its words weigh together: signals are about 1 there. */
const FULL_SCORE = 20
const FULL_WEIGHT = 20

/** A first passage is as far ahead as counts; and so many passages are looked at for that. */
const FULL_LEAD = 5
const FEW = 5

/** As good as all of the question's words: what is reckoned from shares may miss the last bit. */
const ALL = 0.999

export type SignalName = (typeof SIGNALS)[number]
export type Signals = Record<SignalName, number>

/** The scores of the best passages as signals. */
export function scoreSignals(scores: readonly number[]): Pick<Signals, 'score' | 'lead' | 'share'> {
  const [first = 0, ...others] = scores.toSorted((a, b) => b - a).slice(0, FEW)
  const all = others.reduce((sum, score) => sum + Math.exp(score - first), 1)
  return {
    score: first / FULL_SCORE,
    lead: Math.min(1, (first - (others[0] ?? first - FULL_LEAD)) / FULL_LEAD),
    share: 1 / all,
  }
}

/** What the encoder thinks of the first passage, besides what its evidence has. */
const nearSignals = (nearness: Nearness | undefined, paragraph: number) => ({
  nearChance: nearness?.chanceOf(paragraph) ?? 0,
  nearAnything: nearness?.anything ?? 0,
  nearLeast: nearness?.leastOf(paragraph) ?? 0,
  nearAgreed: nearness?.agreesOn(paragraph) ? 1 : 0,
  nearAlone: nearness?.isAloneOn(paragraph) ? 1 : 0,
  nearElsewhere: nearness?.elsewhere ?? 0,
})

/** Whether nothing is asked but who somebody is, and a sentence begins with them: "Elkin, an engineer from Bishkek". */
const asksWho = ({ kind, words }: Question, topic: number): boolean =>
  kind === 'person' && topic > ALL && words.every(({ name }) => name)

/** Whether all words of a question stand in the first passage, and whether they are but words to look up. */
function standing(question: Question, { evidence, lacks }: Ranked): { isThere: boolean; isLookup: boolean } {
  // When and where something happened may stand over an article and not in its words.
  const met = evidence.coverage + (question.asksNews ? evidence.title : 0)
  const isWho = asksWho(question, evidence.topic)
  const isThere = met > ALL && (isWho || !lacks.kind)
  return { isThere, isLookup: isThere && (isWho || question.asked.every(({ bit }) => bit !== 0)) }
}

/** The signals of a question and what was found for it; `undefined` where nothing was, or nothing is asked for. */
export function signalsOf(question: Question, ranked: readonly Ranked[]): Signals | undefined {
  const { words, weight, nearness } = question
  const [first] = ranked
  if (!first || words.length === 0) return undefined
  const { evidence } = first
  const context = shareMet(question, first.around)
  const { isThere, isLookup } = standing(question, first)
  const anywhere = words.map((_, w) => highest(ranked, ({ around }) => around[w] ?? 0))
  return {
    coverage: evidence.coverage,
    sentence: evidence.sentence,
    pairs: evidence.pairs,
    run: evidence.run,
    meaningSentence: evidence.meaningSentence,
    context,
    sense: evidence.sense,
    senseSentence: evidence.senseSentence,
    near: evidence.near,
    nearSentence: evidence.nearSentence,
    nearTokens: evidence.nearTokens,
    nearTokensSentence: evidence.nearTokensSentence,
    nearLead: evidence.nearLead,
    ...nearSignals(nearness, first.paragraph),
    few: 1 / ranked.length,
    strangeNames: shareMet(
      question,
      words.map(({ strange }) => (strange ? 1 : 0)),
    ),
    ...scoreSignals(ranked.map(({ score }) => score)),
    metAnywhere: shareMet(question, anywhere),
    unmetAnywhere: largestUnmet(question, anywhere),
    kindUnmet: first.lacks.kind ? 1 : 0,
    numberUnmet: first.lacks.number ? 1 : 0,
    asksPerson: question.kind === 'person' ? 1 : 0,
    asksWhich: question.asksWhich ? 1 : 0,
    countUnmet: first.lacks.count ? 1 : 0,
    causeUnmet: first.lacks.cause ? 1 : 0,
    wordsUnmet: first.lacks.words ? 1 : 0,
    foreign: first.isForeign ? 1 : 0,
    nearForeign: first.isForeign ? evidence.near : 0,
    there: isThere ? 1 : 0,
    lookup: isLookup ? 1 : 0,
    nearLookup: isLookup ? evidence.near : 0,
    met: (weight * context) / FULL_WEIGHT,
    length: evidence.length,
  }
}
