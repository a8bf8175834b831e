import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Article } from '../src/article/article.ts'

const Datasets = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    paragraphs: z.array(z.string()),
    questions: z.array(
      z.object({
        question: z.string(),
        gold: z.array(z.number()),
        answers: z.array(z.string()).optional(),
        speakers: z.array(z.string()).nullable().optional(),
        kind: z.string().optional(),
      }),
    ),
  }),
)

/** An article of a data set, with questions that it answers; `gold` counts its paragraphs from 0. */
export type Sample = z.infer<typeof Datasets>[number]
export type SampleQuestion = Sample['questions'][number]

/** Reads a JSON file of articles with questions. Throws where it is of another shape. */
export const readSamples = (file: string): Sample[] => Datasets.parse(JSON.parse(readFileSync(file, 'utf8')))

/** Text with every run of white space as one space. */
export const squash = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** A sample's article as a corpus would hold it. */
export const articleOf = ({ id, title, paragraphs }: Sample): Article => ({
  id,
  title,
  paragraphs: paragraphs.map((text, i) => ({ number: i + 1, text: squash(text), kind: 'body' })),
})

/** Questions of other articles: the article at `at` should refuse them. */
export function strangeQuestions(samples: readonly Sample[], at: number, count = 40): string[] {
  const strange: string[] = []
  for (let i = 0; samples.length > 1 && i < count; i++) {
    const other = samples[(at + 1 + i) % samples.length]
    const question = other?.questions[(i * 7 + at) % other.questions.length]
    if (other && other !== samples[at] && question) strange.push(question.question)
  }
  return strange
}
