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
import { mostAlike, questionsOfLike } from './alike.ts'
import { excerptOf } from './excerpts.ts'
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
  /** How much it counts for confidence, within its set. */
  judging: number
  /** Whether it is asked of a few of the article's paragraphs only. */
  isExcerpt: boolean
  /** How much it counts for confidence: in each set all questions of a kind weigh 1 together, those of excerpts less. */
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
    judging,
    firstArticle,
    means,
    foreign,
  }: {
    weight: number
    judging: number
    firstArticle: number
    means: Means
    /** Questions of other sets: no article of this one answers them. */
    foreign: readonly string[]
  },
): Promise<Case[]> {
  const cases: Case[] = []
  const alike = mostAlike(samples)
  for (const [at, sample] of samples.entries()) {
    const strange = [
      ...strangeQuestions(samples, at, STRANGE),
      ...questionsOfLike(samples, alike[at] ?? [], at),
      ...foreign.filter((_, i) => i % samples.length === at || samples.length < 3),
    ]
    const add = async (asked: Sample, others: readonly string[], isExcerpt: boolean) => {
      const found = await casesOfArticle(asked, others, means)
      cases.push(
        ...found.map((one) => ({
          ...one,
          article: firstArticle + at,
          weight,
          judging,
          isExcerpt,
          balance: 1,
        })),
      )
    }
    await add(sample, strange, false)
    const excerpt = excerptOf(sample, at)
    const few = strange.filter((_, i) => i % EXCERPT_STRANGE === 0)
    if (excerpt) await add(excerpt, few, true)
  }
  const groupOf = ({ kind, isExcerpt }: Case) => `${kind} ${isExcerpt}`
  const counts = new Map<string, number>()
  for (const one of cases) counts.set(groupOf(one), (counts.get(groupOf(one)) ?? 0) + 1)
  for (const one of cases) one.balance = (one.isExcerpt ? EXCERPTS : 1) / (counts.get(groupOf(one)) ?? 1)
  return cases
}

/** All that is asked of an article. */
async function casesOfArticle(sample: Sample, strange: readonly string[], means: Means) {
  const { article, about } = await examinerOf(sample, means)
  const asked: { text: string; gold: readonly number[]; kind: CaseKind }[] = [
    ...sample.questions.map(({ question: text, gold }) => ({ text, gold, kind: kindOf(gold) })),
    ...keywordsOf(article).map(({ words: text, gold }) => ({ text, gold, kind: 'keywords' as const })),
    ...strange.map((text) => ({ text, gold: [], kind: 'strange' as const })),
  ]
  const cases: (Awaited<ReturnType<typeof about>> & { kind: CaseKind })[] = []
  // While the encoder reads some, others are looked for.
  while (asked.length > 0)
    cases.push(
      ...(await Promise.all(
        asked
          .splice(0, AT_ONCE)
          .map(async ({ text, gold, kind }) => ({ ...(await about(text, gold)), kind })),
      )),
    )
  return cases
}

const kindOf = (gold: readonly number[]): CaseKind => (gold.length > 0 ? 'own' : 'near')

/** So many questions are asked at a time; more than the encoder lets wait would be answered without it. */
const AT_ONCE = 32

/** How much the questions of excerpts count beside those of whole articles. */
const EXCERPTS = 0.5

/** Of an excerpt every so manieth strange question is asked. */
const EXCERPT_STRANGE = 4

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
