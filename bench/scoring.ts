import { Library } from '../src/answer/library.ts'
import { hearSpeech } from '../src/speech/speech.ts'
import { articleOf, type Sample, squash, strangeQuestions } from './dataset.ts'

/** What a data set's questions were answered with; counts. */
export interface Score {
  questions: number
  first: number
  three: number
  reciprocal: number
  refused: number
  strange: number
  strangeAnswered: number
  sentence: number
  sentenceOf: number
  speakers: number
  speakersOf: number
  altered: number
}

/** Asks every article its own questions and forty of others', one corpus an article. */
export function scoreSamples(samples: readonly Sample[], onMiss?: (line: string) => void): Score {
  const t: Score = {
    questions: 0,
    first: 0,
    three: 0,
    reciprocal: 0,
    refused: 0,
    strange: 0,
    strangeAnswered: 0,
    sentence: 0,
    sentenceOf: 0,
    speakers: 0,
    speakersOf: 0,
    altered: 0,
  }
  for (const [at, sample] of samples.entries()) {
    const article = articleOf(sample)
    const texts = article.paragraphs.map(({ text }) => text)
    const whole = texts.join('\n')
    const library = new Library([hearSpeech(article)])
    for (const { question, gold, answers, speakers } of sample.questions) {
      const answer = library.ask(squash(question))
      t.questions++
      if (!answer.answered) t.refused++
      for (const { paragraph } of answer.passages) if (!whole.includes(paragraph.text)) t.altered++
      const rank = answer.passages.findIndex((p) => gold.some((g) => texts[g] === p.paragraph.text))
      if (rank === 0) t.first++
      else
        onMiss?.(
          JSON.stringify({
            article: sample.id,
            question,
            gold,
            got: answer.passages.slice(0, 3).map((p) => p.paragraph.number - 1),
          }),
        )
      if (rank >= 0 && rank < 3) t.three++
      if (rank >= 0 && rank < 5) t.reciprocal += 1 / (rank + 1)
      const top = answer.passages[0]
      if (rank !== 0 || !top) continue
      if (answers?.length) {
        t.sentenceOf++
        const marked = top.sentence ? top.paragraph.text.slice(top.sentence.start, top.sentence.end) : ''
        if (answers.some((a) => squash(marked).includes(squash(a)))) t.sentence++
      }
      if (speakers !== undefined) {
        t.speakersOf++
        const named = top.speakers.map(({ name }) => name)
        if ((speakers ?? []).length === named.length && (speakers ?? []).every((w) => named.includes(w)))
          t.speakers++
      }
    }
    for (const question of strangeQuestions(samples, at)) {
      t.strange++
      if (library.ask(squash(question)).answered) t.strangeAnswered++
    }
  }
  return t
}
