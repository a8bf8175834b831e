const forms = [
  (topic: string) => `what is said about ${topic}?`,
  (topic: string) => `why ${topic}`,
  (topic: string) => topic,
  (topic: string) => `who spoke of ${topic} and when did they say it?`,
  (topic: string) => `does ${topic} matter for the region`,
  (topic: string) => `Tell me more about ${topic}, please.`,
  (topic: string) => `${topic}??`,
  (topic: string) => `what did the expert say about ${topic}`,
]

const topics =
  `Kyrgyzstan, neutrality, sanctions, the air base, Putin, Japarov, the war in Ukraine, migrants, the economy,
  the visit, China, trade, the image of Russia, drones, the World Cup, football, the president, central Asia, Moscow,
  the author, weapons, remittances, the parliament, weather, the court, allies, gas prices, the military, cooperation,
  elections, the summit, history`.split(/,\s+/)

const pairs = topics.flatMap((topic) => [
  topic,
  ...topics.filter((other) => other !== topic).map((other) => `${topic} and ${other}`),
])

/** All that anybody asks: 8,192 different questions, short and long, answered and not, in no order. */
const questions = shuffled(pairs.flatMap((topic) => forms.map((form) => form(topic))))

/** Up to and with each question, how many are asked of all, by Zipf's law: the nth is asked 1/n as often as the first. */
const shares = zipf(questions.length)

/**
 * How readers ask: `popular`, by Zipf's law, so that a few questions make up much of what is asked and most are rare;
 * `few`: 256 of them, one after the other, again and again; `different`: no question again before all others were asked.
 */
export const allAskings = ['few', 'popular', 'different'] as const
export type Asking = (typeof allAskings)[number]

/** What is asked, one after the other without an end; the same each time. */
export function* asked(asking: Asking): Generator<string, never> {
  const random = randomNumbers(1)
  const inTurn = asking === 'few' ? 256 : questions.length
  for (let count = 0; ; count += 1) {
    const at = asking === 'popular' ? placeOf(random()) : count % inTurn
    yield questions[at] ?? ''
  }
}

/** The first question whose share reaches `share`, by halving. */
function placeOf(share: number): number {
  let [low, high] = [0, shares.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((shares[middle] ?? 1) < share) low = middle + 1
    else high = middle
  }
  return low
}

function zipf(count: number): number[] {
  const weights = Array.from({ length: count }, (_, i) => 1 / (i + 1))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let sum = 0
  return weights.map((weight) => {
    sum += weight
    return sum / total
  })
}

function shuffled<T>(list: readonly T[]): T[] {
  const random = randomNumbers(2)
  return list
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item)
}

/** Numbers from 0 up to, but not, 1, the same for the same seed ("mulberry32", by Tommy Ettinger). */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
