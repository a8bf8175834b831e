import { phraseEndingAt } from '../grammar/noun-phrases.ts'
import { type NamedSentence, named, type Source } from '../grammar/phrases.ts'
import { isPersonal } from '../lexicon/person-nouns.ts'
import type { Name } from '../names/names.ts'
import type { Word } from '../text/words.ts'

/** In words: what leads to a colon that stands for a verb is short, "And this from our deputy chairwoman:". */
const longestLabel = 6

/** “Doe: …”, “More from Jane Doe: …”: nothing but the name leads to what is quoted. */
function isLabel(words: readonly Word[], { titleFrom }: Name): boolean {
  const before = words[titleFrom - 1]
  return before === undefined || before.lower === 'from' || /^[—–―-]$/.test(before.text)
}

/**
 * Who stands before the colon at `i` with nothing that says so: “Doe: …”, “The mayor: …”. The quotation may be the next
 * paragraph ("And from Jane Doe:").
 */
export function labelBefore(sentence: NamedSentence, i: number): Source | undefined {
  const { words, nameTo } = sentence
  const name = nameTo.get(i)
  if (words[i + 1]?.kind === 'quotation') {
    if (name) return isLabel(words, name) ? named(words, name) : undefined
    const phrase = i < longestLabel ? phraseEndingAt(sentence, i) : undefined
    return phrase?.kind === 'description' && phrase.from === 0 && isPersonal(phrase.head.lower)
      ? phrase
      : undefined
  }
  const from = name && words[name.titleFrom - 1]?.lower === 'from' && name.titleFrom <= longestLabel
  return name && from && i === words.length - 1 ? named(words, name) : undefined
}

/** “…” — Jane Doe: who signs a quotation behind the dash at `i`. */
export function signatureBehind({ words, nameFrom }: NamedSentence, i: number): Source | undefined {
  const isDashBehind = words[i - 1]?.kind === 'quotation' && /^[—–―-]+$/.test(words[i]?.text ?? '')
  const name = isDashBehind ? nameFrom.get(i + 1) : undefined
  return name && words[name.to]?.kind !== 'word' ? named(words, name) : undefined
}

/** “…” [NYT.], “…” (Reuters): the paper whose words a digest quotes, behind the bracket at `i`. */
export function citationBehind({ words, nameFrom }: NamedSentence, i: number): Source | undefined {
  const isBracket = words[i - 1]?.kind === 'quotation' && /^[[(]$/.test(words[i]?.text ?? '')
  const name = isBracket ? nameFrom.get(i + 1) : undefined
  if (!name) return undefined
  const isPaper = name.kind === 'group' || /\p{Ll}\p{Lu}/u.test(name.text) || words[i]?.text === '['
  const closing = words[name.to]?.text === '.' ? words[name.to + 1] : words[name.to]
  return isPaper && /^[\])]$/.test(closing?.text ?? '') ? named(words, name) : undefined
}
