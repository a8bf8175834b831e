import { articleOf, type Sample, squash, strangeQuestions } from '../../bench/dataset.ts'
import { PassageIndex } from '../../src/search/index/passage-index.ts'
import type { Encoder } from '../../src/search/meaning/encoder/encoder.ts'
import type { KeptVectors } from '../../src/search/meaning/encoder/kept-vectors.ts'
import { numbered, PassageMeaning } from '../../src/search/meaning/encoder/passage-meaning.ts'
import type { WordVectors } from '../../src/search/meaning/word-vectors.ts'
import { shortlist } from '../../src/search/ranking/candidates.ts'
import type { Considered } from '../../src/search/ranking/considered.ts'
import { EVIDENCE } from '../../src/search/ranking/evidence.ts'
import { type Question, understand } from '../../src/search/ranking/question.ts'
import { consider } from '../../src/search/ranking/ranking.ts'
import { QuestionSession } from '../../src/search/ranking/session.ts'
import { hearSpeech } from '../../src/speech/speech.ts'
import { keywordsOf } from './keywords.ts'

/**
 * What a question is to an article: its own, one near its topic that it does not answer, another article's, or no
 * question but words to look up.
 */
export type CaseKind = 'own' | 'near' | 'strange' | 'keywords'

/** A question, the paragraphs of an article that are shortlisted for it with their evidence, and which answer it. */
export interface Case {
  /** Which article, counted through all sets; cross-validation never learns from the article that it tests on. */
  article: number
  question: Question
  considered: Considered[]
  rows: Float64Array[]
  /** All false for a question that the article does not answer, and where the shortlist has none that answers. */
  right: boolean[]
  kind: CaseKind
  weight: number
  /** How much it counts for confidence: in each set all questions of a kind weigh 1 together. */
  balance: number
}

/** What an index is made with besides the articles. */
export interface Means {
  vectors: WordVectors | undefined
  encoder: Encoder | undefined
  kept: KeptVectors | undefined
}

/** The cases of a data set: each article's own questions, those near its topic, and others'. */
export async function casesOf(
  samples: readonly Sample[],
  {
    weight,
    firstArticle,
    means,
    foreign,
  }: {
    weight: number
    firstArticle: number
    means: Means
    /** Questions of other sets: no article of this one answers them. */
    foreign: readonly string[]
  },
): Promise<Case[]> {
  const cases: Case[] = []
  for (const [at, sample] of samples.entries()) {
    const ask = await examinerOf(sample, means)
    const add = async (text: string, gold: readonly number[], kind: CaseKind) => {
      const found = await ask.about(text, gold)
      cases.push({ ...found, article: firstArticle + at, kind, weight, balance: 1 })
    }
    for (const { question, gold } of sample.questions)
      await add(question, gold, gold.length > 0 ? 'own' : 'near')
    for (const { words, gold } of keywordsOf(ask.article)) await add(words, gold, 'keywords')
    for (const question of strangeQuestions(samples, at, STRANGE)) await add(question, [], 'strange')
    for (const [i, question] of foreign.entries())
      if (i % samples.length === at || samples.length < 3) await add(question, [], 'strange')
  }
  const counts = new Map<CaseKind, number>()
  for (const { kind } of cases) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  for (const one of cases) one.balance = 1 / (counts.get(one.kind) ?? 1)
  return cases
}

/** How many questions of other articles are asked of each: enough of them to learn what is not answered. */
const STRANGE = 40

/** Asks one article. */
async function examinerOf(sample: Sample, { vectors, encoder, kept }: Means) {
  const article = hearSpeech(articleOf(sample))
  const index = new PassageIndex([article], vectors)
  const meaning = encoder && new PassageMeaning(numbered([article]), encoder)
  await meaning?.prepare(kept)
  const about = async (text: string, gold: readonly number[]) => {
    const asked = squash(text)
    const question = understand(asked, index, await meaning?.near(asked))
    const session = new QuestionSession(index, question)
    const considered = consider(session, shortlist(session, index.paragraphs))
    return {
      question,
      considered,
      rows: considered.map(({ evidence }) => Float64Array.from(EVIDENCE, (name) => evidence[name])),
      right: considered.map(({ paragraph }) => gold.includes(paragraph)),
    }
  }
  return { article, about }
}
