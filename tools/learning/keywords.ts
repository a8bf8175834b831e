import { speakerNames } from '../../src/speech/speaker-names.ts'
import type { SpokenArticle } from '../../src/speech/spoken-article.ts'

/** What people write who do not ask but look something up, and the paragraphs where all of it stands. */
export interface Keywords {
  words: string
  /** Counted from 0. */
  gold: number[]
}

const MOST_NAMES = 3
const MOST_PAIRS = 3

/** Names of people who speak in an article, the full one and the surname by turns, and pairs of its rare words. */
export function keywordsOf({ paragraphs }: SpokenArticle): Keywords[] {
  const texts = paragraphs.map(({ text }) => text)
  const names = speakerNames(paragraphs.flatMap(({ quotes }) => quotes))
  const called = [...names]
    .slice(0, MOST_NAMES)
    .map((name, i) => (i % 2 === 0 ? (name.split(' ').at(-1) ?? name) : name))
  return [...called, ...rarePairs(texts)]
    .map((words) => ({ words, gold: placesOf(words, texts) }))
    .filter(({ gold }) => gold.length > 0)
}

/** From some paragraphs, one after the other of equal distance, two words of a sentence that hardly stand elsewhere. */
function rarePairs(texts: readonly string[]): string[] {
  const step = Math.max(1, Math.floor(texts.length / MOST_PAIRS))
  return texts
    .filter((_, i) => i % step === 0)
    .slice(0, MOST_PAIRS)
    .flatMap((text) => {
      const [sentence = ''] = text.split(/(?<=[.!?]) /)
      const words = [...new Set(sentence.match(/\p{L}{4,}/gu))]
      const rare = words.filter((word) => placesOf(word, texts).length <= 2)
      return rare.length >= 2 ? [`${rare[0]} ${rare[1]}`.toLowerCase()] : []
    })
}

function placesOf(words: string, texts: readonly string[]): number[] {
  const wanted = words.toLowerCase().split(' ')
  return texts.flatMap((text, i) => {
    const there = new Set(
      text
        .toLowerCase()
        .match(/[\p{L}\p{N}'’.-]+/gu)
        ?.map((word) => word.replace(/[.'’]+s?$/, '')),
    )
    return wanted.every((word) => there.has(word)) ? [i] : []
  })
}
