import { phraseEndingAt } from '../grammar/noun-phrases/noun-phrases.ts'
import { type NamedSentence, named, type Source } from '../grammar/phrases.ts'
import { auxiliaries } from '../lexicon/grammar.ts'
import { isPersonal } from '../lexicon/person-nouns.ts'
import { subjectOf } from '../lexicon/pronouns.ts'
import { cueVerb } from '../lexicon/verbs/table.ts'
import { mayBePerson } from '../names/name-kinds.ts'
import type { Name } from '../names/names.ts'
import { isComma, lowerAt, type Word } from '../text/words.ts'

/** In words: what leads to a colon that stands for a verb is short, "And this from our deputy chairwoman:". */
const longestLabel = 6

/** In words: a line that says who speaks in the next paragraph, "Jane Doe, 34, a nurse from Leeds:". */
const longestIntroduction = 14

/** “Doe: …”, “More from Jane Doe: …”: nothing but the name leads to what is quoted. */
function isLabel(words: readonly Word[], { titleFrom }: Name): boolean {
  const before = words[titleFrom - 1]
  return before === undefined || before.lower === 'from' || /^[—–―-]$/.test(before.text)
}

/** “Jane Doe, 34, from Leeds:”, “Jane Doe, teacher:”: whom a line of nothing but who they are brings in before the colon at `i`. */
function introducedBefore({ words, nameFrom }: NamedSentence, i: number): Name | undefined {
  const name = nameFrom.get(0)
  const isPerson = name && mayBePerson(name) && name.parts.length > 1
  if (!isPerson || i > longestIntroduction || !isComma(words[name.to])) return undefined
  const isLine = words
    .slice(name.to, i)
    .every(
      ({ kind, lower }) => kind !== 'quotation' && !auxiliaries.has(lower) && cueVerb(lower) === undefined,
    )
  return isLine ? name : undefined
}

/**
 * Who stands before the colon at `i` with nothing that says so: “Doe: …”, “The mayor: …”. The quotation may be the next
 * paragraph ("And from Jane Doe:").
 */
export function labelBefore(sentence: NamedSentence, i: number): Source | undefined {
  const { words, nameTo } = sentence
  const name = nameTo.get(i)
  if (words[i + 1]?.kind === 'quotation') {
    const heard = i === 2 && lowerAt(words, 0) === 'hear' ? words[1] : undefined
    const subject = heard && subjectOf.get(heard.lower)
    if (heard && subject) return { from: 1, to: 2, kind: 'pronoun', head: { ...heard, lower: subject } }
    if (name) return isLabel(words, name) ? named(words, name) : undefined
    const phrase = i < longestLabel ? phraseEndingAt(sentence, i) : undefined
    return phrase?.kind === 'description' && phrase.from === 0 && isPersonal(phrase.head.lower)
      ? phrase
      : undefined
  }
  if (i !== words.length - 1) return undefined
  const introduced = introducedBefore(sentence, i)
  if (introduced) return named(words, introduced)
  const from = name && words[name.titleFrom - 1]?.lower === 'from' && name.titleFrom <= longestLabel
  return name && from && i === words.length - 1 ? named(words, name) : undefined
}

/** Whether nothing but dashes stands between a quotation and the word at `i`, which is the last of them. */
function endsDashes(words: readonly Word[], i: number): boolean {
  const isDashAt = (at: number): boolean => /^[—–―~-]+$/.test(words[at]?.text ?? '')
  return (
    isDashAt(i) &&
    (words[i - 1]?.kind === 'quotation' || (isDashAt(i - 1) && words[i - 2]?.kind === 'quotation'))
  )
}

/** “…” — Jane Doe: who signs a quotation behind the dash at `i`. */
export function signatureBehind({ words, nameFrom }: NamedSentence, i: number): Source | undefined {
  const name = endsDashes(words, i) ? nameFrom.get(i + 1) : undefined
  return name && words[name.to]?.kind !== 'word' ? named(words, name) : undefined
}

/** “…” (Jane Doe, nurse): whom a bracket names behind the quotation that is all there is besides. */
export function creditBehind({ words, nameFrom }: NamedSentence, i: number): Source | undefined {
  const isBracket = i === 1 && words[0]?.kind === 'quotation' && /^[[(]$/.test(words[i]?.text ?? '')
  const name = isBracket ? nameFrom.get(i + 1) : undefined
  const isPerson = name && mayBePerson(name) && name.parts.length > 1
  if (!isPerson || !/^[,)\]]$/.test(words[name.to]?.text ?? '')) return undefined
  const closing = words.at(-1)?.text === '.' ? words.at(-2) : words.at(-1)
  return /^[\])]$/.test(closing?.text ?? '') ? named(words, name) : undefined
}

/** “…” [NYT.], “…” (Reuters): the paper whose words a digest quotes, behind the bracket at `i`. */
export function citationBehind({ words, nameFrom, nameTo }: NamedSentence, i: number): Source | undefined {
  const isBracket = words[i - 1]?.kind === 'quotation' && /^[[(]$/.test(words[i]?.text ?? '')
  const name = isBracket ? nameFrom.get(i + 1) : undefined
  // “Jane Doe: “…” [NYT.]”: hers, wherever the digest found it.
  const isLabelled = words[i - 2]?.text === ':' && nameTo.has(i - 2)
  if (!name || isLabelled) return undefined
  const isPaper = name.kind === 'group' || /\p{Ll}\p{Lu}/u.test(name.text) || words[i]?.text === '['
  const closing = words[name.to]?.text === '.' ? words[name.to + 1] : words[name.to]
  return isPaper && /^[\])]$/.test(closing?.text ?? '') ? named(words, name) : undefined
}
