import { isAdverb, type NamedSentence, type Source } from '../grammar/phrases.ts'
import { documents, issuing, singledDocuments } from '../lexicon/documents.ts'
import { prepositions } from '../lexicon/grammar.ts'
import type { Name } from '../names/names.ts'
import { isPossessive, lowerAt, type Word } from '../text/words.ts'

/** Whether the noun is one for what words are written in. */
export const isDocument = ({ lower }: Word): boolean =>
  documents.has(lower) || documents.has(lower.replace(/s$/, ''))

/** "by", "from", "in" the one whose document it is, behind the noun at `noun`: "a study that appeared in the Medical Journal". */
function nameBehind({ words, nameFrom }: NamedSentence, noun: number): Name | undefined {
  for (let i = noun + 1; i < noun + 7; i++) {
    const word = words[i]
    if (!word || word.kind === 'quotation') return undefined
    if (/^(?:by|from|in)$/.test(word.lower)) {
      const name = nameFrom.get(/^(?:the|an?)$/.test(lowerAt(words, i + 1)) ? i + 2 : i + 1)
      if (name)
        return name.kind === 'place' || (word.lower === 'in' && name.kind !== 'group') ? undefined : name
    }
    if (
      !issuing.has(word.lower) &&
      !isAdverb(word) &&
      word.kind !== 'number' &&
      !prepositions.has(word.lower)
    )
      return undefined
  }
  return undefined
}

/** "Ms. Doe's brief", "the IMF report": the name before the noun. */
function nameBefore({ words, nameTo }: NamedSentence, noun: number): Name | undefined {
  for (let end = noun; end > noun - 5 && end > 0; end--) {
    const name = nameTo.get(isPossessive(words[end - 1]) ? end - 1 : end)
    if (name) return end < noun && !isPossessive(words[end - 1]) ? undefined : name
    if (words[end - 1]?.kind !== 'word') return undefined
  }
  return undefined
}

/** Who issued the document that the source is, by the names beside it; `undefined` where it is no document or none stands there. */
export function issuerOf(sentence: NamedSentence, { from, head }: Source): Name | undefined {
  const noun = sentence.words.indexOf(head, from)
  return noun >= 0 && isDocument(head)
    ? (nameBefore(sentence, noun) ?? nameBehind(sentence, noun))
    : undefined
}

/** The documents that a sentence names together with who issued them, by noun: "report" of "the report by the Health Institute". */
export function issuedIn(sentence: NamedSentence): Map<string, Name> {
  const issued = new Map<string, Name>()
  if (sentence.names.length === 0) return issued
  for (const [i, word] of sentence.words.entries()) {
    if (word.kind !== 'word' || !singledDocuments.has(word.lower)) continue
    const name = nameBefore(sentence, i) ?? nameBehind(sentence, i)
    if (name) issued.set(word.lower, name)
  }
  return issued
}
