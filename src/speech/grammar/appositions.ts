import { bodies } from '../lexicon/bodies.ts'
import { auxiliaries, clauseWords, determiners, pastVerbs, prepositions } from '../lexicon/grammar.ts'
import { isPersonal, roles, titles } from '../lexicon/people.ts'
import type { Name } from '../names/names.ts'
import { afterDateline } from '../text/datelines.ts'
import { isCapitalised, isComma, isDash, isPossessive, lowerAt, textAt, type Word } from '../text/words.ts'
import { phraseEndingAt } from './noun-phrases.ts'
import { insideName, type NamedSentence, reach, type Source } from './phrases.ts'

/** Where the text before a bracket that closes at `end - 1` ends; `end` itself where there is no bracket. */
export function beforeBracket({ words }: NamedSentence, end: number): number {
  if (!/^[)\]]$/.test(textAt(words, end - 1))) return end
  for (let i = end - 2; i >= 0 && end - i < reach; i--) if (/^[([]$/.test(textAt(words, i))) return i
  return end
}

const insertions = /^(?:who|whose|which|whom|himself|herself|now|then|also|formerly|once|née|nee|aka|alias)$/

/** Whether the words from `i` on may stand in apposition to what is before their comma. */
function mayInsert({ words, nameFrom }: NamedSentence, i: number): boolean {
  const word = words[i]
  if (!word) return false
  return (
    word.kind === 'number' ||
    isCapitalised(word) ||
    nameFrom.has(i) ||
    determiners.has(word.lower) ||
    titles.has(word.lower) ||
    prepositions.has(word.lower) ||
    insertions.test(word.lower) ||
    /(?:ed|ing|ly)$/.test(word.lower) ||
    words.slice(i, i + 4).some(({ lower }) => roles.has(lower))
  )
}

/** Whether a description looks like a subject: it has a determiner, or its noun is a role or a plural. */
function describesSomebody({ words }: NamedSentence, { from, head }: Source): boolean {
  const first = words[from]
  if (!first || prepositions.has(first.lower) || clauseWords.has(first.lower)) return false
  return (
    words.slice(from, words.indexOf(head, from)).some(isPossessive) ||
    determiners.has(first.lower) ||
    isCapitalised(head) ||
    roles.has(head.lower) ||
    /[^s]s$/.test(head.lower)
  )
}

/** Whether a name has the length or the title of a person's full name. */
const isPersons = ({ kind, parts }: Name): boolean =>
  kind !== 'group' && kind !== 'place' && (parts.length > 1 || kind === 'person')

/** Whether a quotation belongs to the words around it: a nickname, or a title as in "the author of “My Port”". */
export function isInserted(sentence: NamedSentence, i: number): boolean {
  const before = sentence.words[i - 1]
  return (
    insideName(sentence, i) ||
    (before?.kind === 'word' && prepositions.has(before.lower)) ||
    before?.lower === 'and'
  )
}

/** "…, his top aide, Jane Doe,", "…, the mayor, Jane Doe,": the name at the end, behind the role that it explains. */
function namedAide({ words, nameTo }: NamedSentence, end: number): Source | undefined {
  const name = nameTo.get(end)
  const head = words[end - 1]
  if (!name || !head || !isPersons(name) || !isComma(words[name.titleFrom - 1])) return undefined
  for (let i = name.titleFrom - 2; i > name.titleFrom - 8; i--) {
    if (words[i]?.kind !== 'word') return undefined
    // "Asked by them, the mayor, Jane Doe, said"
    if (/^(?:his|her|their|its|the|an?)$/.test(lowerAt(words, i)))
      return isComma(words[i - 1]) && roles.has(lowerAt(words, name.titleFrom - 2))
        ? { from: i, to: end, kind: 'name', name, head }
        : undefined
  }
  return undefined
}

/** The name that an apposition consists of: "her coach, Jane Doe,", "her coach, the grandmaster Jane Doe,". */
function nameIn({ words, nameFrom }: NamedSentence, from: number): Name | undefined {
  const name = nameFrom.get(from)
  if (name || words[from]?.lower !== 'the') return name
  for (let i = from + 1; i < from + 5; i++) {
    const word = words[i]
    const found = nameFrom.get(i)
    const behindNoun = i > from + 1 || (found && found.titleFrom < found.from) ? found : undefined
    if (behindNoun) return isPersons(behindNoun) ? behindNoun : undefined
    if (word?.kind !== 'word' || prepositions.has(word.lower) || clauseWords.has(word.lower)) return undefined
  }
  return undefined
}

/** What stands behind a name's "of Springfield". */
function behindHome({ words, nameFrom }: NamedSentence, name: Name): Word | undefined {
  if (!/^(?:of|from)$/.test(lowerAt(words, name.to))) return undefined
  const at = words[name.to + 1]?.lower === 'the' ? name.to + 2 : name.to + 1
  const home = nameFrom.get(at)
  return home && words[home.to]
}

/** "The plan, which is new, would open the port, said …": behind the comma the subject has a verb of its own. */
function hasVerb({ words }: NamedSentence, from: number, to: number): boolean {
  for (let i = from; i < to - 2; i++) {
    const verb = isComma(words[i]) ? words[i + 1] : undefined
    if (verb && !isPossessive(verb) && (auxiliaries.has(verb.lower) || pastVerbs.has(verb.lower))) return true
  }
  return false
}

/** Whether the name behind the comma at `comma` is that of a body which the description before it speaks for. */
function isOfBody({ words }: NamedSentence, of: Source, comma: number, name: Name): boolean {
  const head = words.indexOf(of.head, of.from)
  const noun = words[comma - 1]
  return (
    isPersonal(of.head.lower) &&
    head < comma - 2 &&
    words.slice(head, comma).some(({ lower }) => /^(?:for|of|at|from|with)$/.test(lower)) &&
    !isPersons(name) &&
    (name.kind === 'group' || bodies.has(noun?.lower ?? ''))
  )
}

/** Where the words between commas begin that end in the name, if nothing but what its bearer is stands before it. */
function beginOfSegment({ words }: NamedSentence, { titleFrom }: Name): number | undefined {
  for (let i = titleFrom - 1; i > titleFrom - 8; i--) {
    const word = words[i]
    if (isComma(word)) return i > 0 ? i + 1 : undefined
    if (word?.kind !== 'word' || prepositions.has(word.lower) || clauseWords.has(word.lower)) return undefined
    if (auxiliaries.has(word.lower) || pastVerbs.has(word.lower)) return undefined
  }
  return undefined
}

/** The subject before an apposition that closes at `end`: "Jane Doe, a professor at Yale, 59,". */
export function beforeApposition(sentence: NamedSentence, end: number): Source | undefined {
  const { words } = sentence
  const same = isDash(words[end - 1]) ? isDash : isComma
  const aide = namedAide(sentence, end - 1)
  if (aide) return aide
  let least = words[end - 1]?.kind === 'quotation' ? end : end - 1
  const begin = afterDateline(words)
  while (
    least > begin &&
    end - least < 2 * reach &&
    (words[least - 1]?.kind !== 'quotation' || least === end || isInserted(sentence, least - 1)) &&
    !/^[;:]$/.test(textAt(words, least - 1))
  )
    least--
  for (let i = least; i < end - 2; i++) {
    if (!same(words[i]) || !mayInsert(sentence, i + 1)) continue
    const candidate = phraseEndingAt(sentence, beforeBracket(sentence, i))
    if (!candidate || candidate.kind === 'pronoun') continue
    if (candidate.kind === 'description' && !describesSomebody(sentence, candidate)) continue
    if (hasVerb(sentence, i + 1, end)) return undefined
    // "In Paris, Jane Doe, …" has no subject in front; "As Jane Doe, a professor, put it" has.
    const before = lowerAt(words, candidate.from - 1)
    if (candidate.from > least && prepositions.has(before) && before !== 'as') continue
    // "the group's president, Jane Doe,", "one pastor near Mr. Roe, Jane Doe of Springfield,": the name is the one who speaks.
    const inserted = nameIn(sentence, i + 1)
    const closes = inserted && words[inserted.to]
    const opensVaguely = /^(?:an?|one|another)$/.test(lowerAt(words, candidate.from))
    const isClosed =
      closes &&
      (same(closes) || closes.text === '(' || (isPersons(inserted) && same(behindHome(sentence, inserted))))
    // "A spokesman for the pool's operator, Acme, said": the name is the operator's.
    if (
      inserted &&
      isClosed &&
      candidate.kind === 'description' &&
      isOfBody(sentence, candidate, i, inserted)
    )
      return { ...candidate, to: inserted.to }
    if (
      inserted &&
      ((candidate.kind === 'description' && isClosed) || (opensVaguely && isPersons(inserted)))
    ) {
      const head = words[inserted.to - 1]
      return head && { from: candidate.from, to: inserted.to, kind: 'name', name: inserted, head }
    }
    return candidate
  }
  // "An expert called by the state, retired captain Jane Doe, said"
  const last = sentence.nameTo.get(end - 1)
  const head = words[end - 2]
  const begins = last && beginOfSegment(sentence, last)
  return last && head && begins !== undefined && isPersons(last)
    ? { from: begins, to: last.to, kind: 'name', name: last, head }
    : undefined
}
