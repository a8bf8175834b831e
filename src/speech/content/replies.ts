import { replies } from '../lexicon/documents.ts'
import { isComma, isPossessive, lowerAt, type Word } from '../text/words.ts'

/** In words: what kind of answer it is stands before its noun, "was the minister’s blunt reply". */
const reach = 5

/** Where the noun for an answer stands behind `from`, with nothing but what kind it is before: "the blunt reply". */
function replyFrom(words: readonly Word[], from: number): boolean {
  for (let i = from; i < from + reach && words[i]?.kind === 'word'; i++)
    if (replies.has(lowerAt(words, i))) return true
  return false
}

/**
 * Whether the quotation `words[at]` is told to be an answer, by nobody in particular: “…” was the reply; “…,” came the answer. It
 * is not theirs who spoke last.
 */
export function isReply(words: readonly Word[], at: number): boolean {
  const verb = isComma(words[at + 1]) ? at + 2 : at + 1
  return /^(?:was|came|is|comes)$/.test(lowerAt(words, verb)) && replyFrom(words, verb + 1)
}

/** “The president’s reply consisted of a single sentence: “…””: an answer that is not theirs who spoke last. */
export const isReplyBehindColon = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.text === ':' && /^(?:the|an?)$/.test(lowerAt(words, 0)) && replyFrom(words, 1)

/** Whether a sentence leads to somebody's answer, which comes behind it: "The answer came back within four minutes." */
export function announcesReply(words: readonly Word[]): boolean {
  const noun = words.findIndex(({ lower }) => replies.has(lower))
  const isOwned = isPossessive(words[noun - 1]) || /^(?:his|her|their|its)$/.test(lowerAt(words, noun - 1))
  return noun > 0 && noun < reach && !isOwned && /^(?:came|arrived|followed)$/.test(lowerAt(words, noun + 1))
}
