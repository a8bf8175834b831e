import type { Sample } from '../../bench/dataset.ts'

/** Words shorter than this tell no article from another. */
const SHORTEST = 4

/**
 * For each article the others, those first that are most like it: by the cosine of their words, a rare word counting more
 * (tf-idf; Salton and Buckley, "Term-weighting approaches in automatic text retrieval", 1988).
 */
export function mostAlike(samples: readonly Sample[]): number[][] {
  const bags = samples.map(wordsOf)
  const holders = new Map<string, number>()
  for (const bag of bags) for (const word of bag.keys()) holders.set(word, (holders.get(word) ?? 0) + 1)
  const vectors = bags.map((bag) => {
    const vector = new Map(
      [...bag].map(([word, times]) => [
        word,
        (1 + Math.log(times)) * Math.log(samples.length / (holders.get(word) ?? 1)),
      ]),
    )
    const length = Math.sqrt([...vector.values()].reduce((sum, x) => sum + x * x, 0)) || 1
    return new Map([...vector].map(([word, x]) => [word, x / length]))
  })
  const likeness = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>) => {
    let sum = 0
    for (const [word, x] of a) sum += x * (b.get(word) ?? 0)
    return sum
  }
  return vectors.map((vector, at) =>
    vectors
      .map((other, i) => ({ i, like: likeness(vector, other) }))
      .filter(({ i }) => i !== at)
      .sort((a, b) => b.like - a.like)
      .map(({ i }) => i),
  )
}

/** Of so many articles, those most like this one, so many questions are asked: papers of one month speak of like things. */
const LIKE = 12
const QUESTIONS = 2

/**
 * Questions of the articles most like one, which itself may answer one of them now and then.
 * @param alike the others, those first that are most like it
 * @param at which article it is: which questions are taken goes round with it
 */
export const questionsOfLike = (samples: readonly Sample[], alike: readonly number[], at: number): string[] =>
  alike.slice(0, LIKE).flatMap((other) => {
    const own = samples[other]?.questions.filter(({ gold }) => gold.length > 0) ?? []
    return Array.from({ length: QUESTIONS }, (_, i) => own[(at + i * 5) % own.length]?.question ?? []).flat()
  })

function wordsOf({ title, paragraphs }: Sample): Map<string, number> {
  const bag = new Map<string, number>()
  for (const word of `${title} ${paragraphs.join(' ')}`.toLowerCase().match(/\p{L}+/gu) ?? [])
    if (word.length >= SHORTEST) bag.set(word, (bag.get(word) ?? 0) + 1)
  return bag
}
