import { type Answer, Library } from '../src/answer/library.ts'
import { hearSpeech } from '../src/speech/speech.ts'
import { type SampleQuestion, squash } from './dataset.ts'
import type { Exam } from './exams.ts'
import { KEPT, type Means } from './means.ts'
import { PlainMiniSearch } from './plain-minisearch.ts'

/** Yes out of so many. */
export class Share {
  yes = 0
  of = 0

  count(yes: boolean): void {
    this.of++
    if (yes) this.yes++
  }

  /** In percent; "-" of nothing. */
  toString(): string {
    return this.of === 0 ? '-' : ((100 * this.yes) / this.of).toFixed(1)
  }
}

/** Where the right paragraphs came. */
export class Places {
  readonly first = new Share()
  readonly three = new Share()
  #reciprocal = 0

  /** `place` counts from 0; -1 where no right paragraph was found. */
  count(place: number): void {
    this.first.count(place === 0)
    this.three.count(place >= 0 && place < 3)
    if (place >= 0 && place < 5) this.#reciprocal += 1 / (place + 1)
  }

  get meanReciprocal(): string {
    return this.first.of === 0 ? '-' : (this.#reciprocal / this.first.of).toFixed(3)
  }
}

/** What the questions of a data set were answered with. */
export class Score {
  readonly verbatim = new Places()
  readonly plain = new Places()
  readonly ownRefused = new Share()
  /** Own questions that were surely answered, and rightly; the same, wrongly. */
  readonly rightly = new Share()
  readonly wrongly = new Share()
  /** Questions near an article's topic that it does not answer. */
  readonly nearNotSure = new Share()
  readonly strangeAnswered = new Share()
  readonly sentence = new Share()
  readonly speakers = new Share()
  /** How many of the first passages found with such a confidence answer the question. */
  readonly reliability = Array.from({ length: 10 }, () => new Share())
}

/** Asks every article its own questions and those it should refuse, one corpus an article. */
export async function scoreExams(exams: readonly Exam[], { vectors, encoder }: Means): Promise<Score> {
  const score = new Score()
  for (const exam of exams) {
    const library = new Library([hearSpeech(exam.article)], vectors ? { vectors } : {})
    if (encoder) await library.readWith(encoder, KEPT)
    await scoreExam(exam, library, score)
  }
  return score
}

async function scoreExam(
  { article, own, near, strange }: Exam,
  library: Library,
  score: Score,
): Promise<void> {
  const plain = new PlainMiniSearch(article.paragraphs.map(({ text }) => text))
  const rely = ({ confidence }: Answer, right: boolean) =>
    score.reliability[Math.min(9, Math.floor(10 * confidence))]?.count(right)
  for (const one of own) {
    const answer = await library.ask(one.question)
    const isGold = (at: number) => one.gold.includes(at)
    const place = answer.passages.findIndex(({ paragraph }) => isGold(paragraph.number - 1))
    const isSure = answer.certainty === 'sure'
    score.verbatim.count(place)
    score.plain.count(plain.find(one.question).findIndex(isGold))
    score.ownRefused.count(!answer.answered)
    score.rightly.count(isSure && place === 0)
    score.wrongly.count(isSure && place !== 0)
    rely(answer, place === 0)
    if (place === 0) scoreFirst(answer, one, score)
  }
  for (const question of near) {
    const answer = await library.ask(question)
    score.nearNotSure.count(answer.certainty !== 'sure')
    rely(answer, false)
  }
  for (const question of strange) {
    const answer = await library.ask(question)
    score.strangeAnswered.count(answer.answered)
    rely(answer, false)
  }
}

/** The marked sentence and the speakers of a first passage that is right. */
function scoreFirst({ passages: [top] }: Answer, { answers, speakers }: SampleQuestion, score: Score): void {
  if (!top) return
  if (answers?.length) {
    const marked = top.sentence ? top.paragraph.text.slice(top.sentence.start, top.sentence.end) : ''
    score.sentence.count(answers.some((answer) => squash(marked).includes(squash(answer))))
  }
  if (speakers !== undefined) {
    const wanted = speakers ?? []
    const named = top.speakers.map(({ name }) => name)
    score.speakers.count(wanted.length === named.length && wanted.every((name) => named.includes(name)))
  }
}
