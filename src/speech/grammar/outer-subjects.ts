import { determiners } from '../lexicon/grammar.ts'
import { readingVerbs } from '../lexicon/verbs/around-verbs.ts'
import { afterDateline } from '../text/datelines.ts'
import { isComma, lowerAt } from '../text/words.ts'
import { phraseEndingAt } from './noun-phrases/noun-phrases.ts'
import { isPlural, type NamedSentence, type Source } from './phrases.ts'

/** Subjects that stand farther out than the noun phrase right before their verb. */

/** In words: who reads a statement out is told in no more, "by his long-time lawyer, Ms. Doe". */
const readerReach = 6

/** "The statement, read out by his lawyer, Ms. Doe, said": the statement. */
export function readOut(sentence: NamedSentence, source: Source): Source | undefined {
  const { words } = sentence
  let by = source.from - 1
  while (by > source.from - readerReach && by > 0 && lowerAt(words, by) !== 'by') by--
  const comma = [by - 2, by - 3].find((i) => isComma(words[i])) ?? 0
  const isRead = lowerAt(words, by) === 'by' && readingVerbs.has(lowerAt(words, comma + 1))
  return isRead && comma > 0 ? phraseEndingAt(sentence, comma) : undefined
}

/** "The parents of a teenager who stole it have said": they, since the verb is that of several. */
export function severalBefore(sentence: NamedSentence, source: Source, verb: number): Source | undefined {
  const { words } = sentence
  const begin = afterDateline(words)
  const isOfSeveral = words.slice(source.to, verb).some(({ lower }) => /^(?:have|are|were)$/.test(lower))
  const isOne =
    source.kind === 'description' && !isPlural(source.head) && /^an?$/.test(lowerAt(words, source.from))
  const isFarther = source.from > begin + 2 && determiners.has(lowerAt(words, begin))
  const of = words.findIndex((word, i) => i > begin && word.lower === 'of')
  if (!isOfSeveral || !isOne || !isFarther || of < 0 || of > source.from) return undefined
  const first = phraseEndingAt(sentence, of)
  return first?.kind === 'description' && isPlural(first.head) ? first : undefined
}
