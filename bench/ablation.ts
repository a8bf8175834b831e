import { PassageIndex } from '../src/search/index/passage-index.ts'
import { shortlist } from '../src/search/ranking/candidates.ts'
import { EVIDENCE, type EvidenceName } from '../src/search/ranking/evidence.ts'
import { understand } from '../src/search/ranking/question.ts'
import { consider, weightsFor } from '../src/search/ranking/ranking.ts'
import { QuestionSession } from '../src/search/ranking/session.ts'
import { weighed } from '../src/search/ranking/weighing.ts'
import { hearSpeech } from '../src/speech/speech.ts'
import type { Exam } from './exams.ts'
import { type Means, meaningOf } from './means.ts'
import { Places } from './scoring.ts'

/** Where the right paragraphs come without one piece of evidence. */
export interface Ablation {
  without: EvidenceName | 'nothing'
  places: Places
}

/** Ranks by all the evidence, then without each piece, its weight taken as 0; what brings most comes first. */
export async function ablate(exams: readonly Exam[], means: Means): Promise<Ablation[]> {
  const whole: Ablation = { without: 'nothing', places: new Places() }
  const ablations = EVIDENCE.map((without): Ablation => ({ without, places: new Places() }))
  for (const { article, own } of exams) {
    const spoken = [hearSpeech(article)]
    const index = new PassageIndex(spoken, means.vectors)
    const meaning = await meaningOf(spoken, means)
    for (const { question: text, gold } of own) {
      const question = understand(text, index, await meaning?.near(text))
      const session = new QuestionSession(index, question)
      const { evidence: weights } = weightsFor(session)
      const considered = consider(session, shortlist(session, index.paragraphs))
      const scored = considered.map((one) => ({ one, score: weighed(EVIDENCE, one.evidence, weights) }))
      for (const { without, places } of [whole, ...ablations]) {
        const weight = without === 'nothing' ? 0 : (weights[without] ?? 0)
        const ranked = scored
          .map(({ one, score }) => ({
            paragraph: one.paragraph,
            score: score - (without === 'nothing' ? 0 : weight * one.evidence[without]),
          }))
          .sort((a, b) => b.score - a.score || a.paragraph - b.paragraph)
        places.count(ranked.findIndex(({ paragraph }) => gold.includes(paragraph)))
      }
    }
  }
  ablations.sort((a, b) => a.places.first.yes - b.places.first.yes || a.places.three.yes - b.places.three.yes)
  return [whole, ...ablations]
}
