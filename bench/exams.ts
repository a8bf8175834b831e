import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Article } from '../src/article/article.ts'
import { readCorpus } from '../src/article/corpus.ts'
import { articleOf, readSamples, type SampleQuestion, squash, strangeQuestions } from './dataset.ts'

/** An article with questions that it answers and questions that it should refuse. */
export interface Exam {
  article: Article
  own: readonly SampleQuestion[]
  /** Near its topic, and not answered by it. */
  near: readonly string[]
  strange: readonly string[]
}

/** Exams under one name: a data set. */
export interface ExamSet {
  name: string
  exams: readonly Exam[]
}

/** The exams of a data set file. Throws where it is of another shape. */
export function examsOfFile(file: string): ExamSet {
  const samples = readSamples(file)
  const exams = samples.map((sample, at) => ({
    article: articleOf(sample),
    own: sample.questions
      .filter(({ gold }) => gold.length > 0)
      .map((one) => ({ ...one, question: squash(one.question) })),
    near: sample.questions.filter(({ gold }) => gold.length === 0).map(({ question }) => squash(question)),
    strange: strangeQuestions(samples, at).map(squash),
  }))
  return { name: file.split('/').slice(-2).join('/'), exams }
}

/** A question about the shipped article, and how the paragraphs that answer it begin: none where it does not. */
const Line = z.object({ question: z.string(), starts: z.array(z.string()) })

/** The shipped article with the questions of `bench/questions.jsonl`. Throws where one fits no paragraph. */
export async function shippedExams(): Promise<ExamSet> {
  const { articles } = await readCorpus('corpus')
  const article = articles.find(({ id }) => id === 'putins-bishkek-visit')
  if (!article) throw new Error('The shipped article is not in corpus/.')
  const lines = readFileSync(join('bench', 'questions.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => Line.parse(JSON.parse(line)))
  const own = lines
    .filter(({ starts }) => starts.length > 0)
    .map(({ question, starts }) => ({
      question,
      gold: starts.map((start) => paragraphThatStarts(article, start)),
    }))
  const strange = lines.filter(({ starts }) => starts.length === 0).map(({ question }) => question)
  return { name: 'shipped article', exams: [{ article, own, near: [], strange }] }
}

function paragraphThatStarts({ paragraphs }: Article, start: string): number {
  const at = paragraphs.findIndex(({ text }) => text.startsWith(start))
  if (at < 0) throw new Error(`No paragraph starts with "${start}".`)
  return at
}
