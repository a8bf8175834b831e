import { bodies } from '../../lexicon/bodies.ts'
import {
  auxiliaries,
  clauseWords,
  determiners,
  irregularParticiples,
  pastVerbs,
  prepositions,
} from '../../lexicon/grammar.ts'
import { isPersonal, roles } from '../../lexicon/person-nouns.ts'
import { insertions } from '../../lexicon/pronouns.ts'
import { inEitherNumber } from '../../lexicon/singular.ts'
import { titles } from '../../lexicon/titles.ts'
import type { Name } from '../../names/names.ts'
import { afterDateline } from '../../text/datelines.ts'
import { isCapitalised, isComma, isDash, isPossessive, lowerAt, textAt, type Word } from '../../text/words.ts'
import { phraseEndingAt } from '../noun-phrases/noun-phrases.ts'
import { insideName, type NamedSentence, named, reach, type Source } from '../phrases.ts'
import { letterBefore } from '../recipients.ts'
import { restrictedBefore } from '../restrictive.ts'
import { bodyIn, holderAtEnd, isPersons, nameAtEnd, namedAide, nameIn } from './apposed-names.ts'

/** Where the text before a bracket that closes at `end - 1` ends; `end` itself where there is no bracket. */
export function beforeBracket({ words }: NamedSentence, end: number): number {
  if (!/^[)\]]$/.test(textAt(words, end - 1))) return end
  for (let i = end - 2; i >= 0 && end - i < reach; i--) if (/^[([]$/.test(textAt(words, i))) return i
  return end
}

/** "Jane Doe (R., S.C.)": whether the comma at `i` stands in a bracket, which closes a few words behind it. */
function isInBracket(words: readonly Word[], i: number): boolean {
  const mark = [1, 2, 3, 4].find((ahead) => /^[()[\]]$/.test(textAt(words, i + ahead)))
  return mark !== undefined && /^[)\]]$/.test(textAt(words, i + mark))
}

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
    insertions.has(word.lower) ||
    (word.lower === 'while' && /(?:ing$|^(?:in|at|on)$)/.test(lowerAt(words, i + 1))) ||
    /(?:ed|ing|ly)$/.test(word.lower) ||
    irregularParticiples.has(word.lower) ||
    words.slice(i, i + 4).some(({ lower }) => inEitherNumber(lower, isPersonal))
  )
}

/** Whether a description looks like a subject: it has a determiner, or its noun is a role or a plural. */
function describesSomebody({ words }: NamedSentence, { from, head }: Source): boolean {
  const first = words[from]
  if (!first || prepositions.has(first.lower) || clauseWords.has(first.lower)) return false
  // "Speaking at the event, …": what somebody did meanwhile.
  if (from === afterDateline(words) && /^\p{Lu}\p{Ll}+ing$/u.test(first.text) && !roles.has(first.lower))
    return false
  return (
    words.slice(from, words.indexOf(head, from)).some(isPossessive) ||
    determiners.has(first.lower) ||
    isCapitalised(head) ||
    roles.has(head.lower) ||
    /[^s]s$/.test(head.lower)
  )
}

/** Whether a quotation belongs to the words around it: a nickname, or a title as in "the author of “My Port”". */
export function isInserted(sentence: NamedSentence, i: number): boolean {
  const before = sentence.words[i - 1]
  return (
    insideName(sentence, i) ||
    (before?.kind === 'word' && prepositions.has(before.lower)) ||
    before?.lower === 'and'
  )
}

/** "Jane Doe, who was thought to be “Pip” from the song, said": a quotation in a clause that tells who somebody is. */
function isInRelative(words: readonly Word[], i: number): boolean {
  if (words[i - 1]?.kind !== 'word' || (words[i + 1]?.kind !== 'word' && !isComma(words[i + 1]))) return false
  for (let at = i - 1; at > 1 && at > i - reach / 2 && words[at]?.kind === 'word'; at--)
    if (/^(?:who|whose)$/.test(lowerAt(words, at)))
      return isComma(words[at - 1]) && words[at - 2]?.kind === 'word'
  return false
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

const mayPass = (sentence: NamedSentence, i: number): boolean =>
  isInserted(sentence, i) || isInRelative(sentence.words, i)

/** How far left the subject before an apposition that closes at `end` may stand. */
function leastBefore(sentence: NamedSentence, end: number): number {
  const { words } = sentence
  const begin = afterDateline(words)
  let least = words[end - 1]?.kind === 'quotation' ? end : end - 1
  while (
    least > begin &&
    end - least < 2 * reach &&
    (words[least - 1]?.kind !== 'quotation' || least === end || mayPass(sentence, least - 1)) &&
    !/^[;:]$/.test(textAt(words, least - 1))
  )
    least--
  return least
}

/** Whom an apposition explains that opens at the comma at `i`: the phrase before it, if that may be a subject. */
function explainedAt(sentence: NamedSentence, i: number): Source | undefined {
  if (!mayInsert(sentence, i + 1)) return undefined
  // "Ms. Doe -- who won -- said"
  const end = isDash(sentence.words[i - 1]) ? i - 1 : i
  const to = beforeBracket(sentence, end)
  // "The man who shot Mayor Roe, John Doe, said"
  const phrase = restrictedBefore(sentence, to, to) ?? phraseEndingAt(sentence, to)
  if (!phrase || phrase.kind === 'pronoun') return undefined
  return phrase.kind === 'name' || describesSomebody(sentence, phrase) ? phrase : undefined
}

/**
 * Who speaks, the phrase before the comma or the name behind it: "the group's president, Jane Doe,", "one pastor near Mr. Roe,
 * Jane Doe of Springfield,". `isSame` knows the mark by which the apposition closes.
 */
function bearerOf(
  sentence: NamedSentence,
  phrase: Source,
  comma: number,
  isSame: (word: Word | undefined) => boolean,
): Source {
  const { words } = sentence
  const name = nameIn(sentence, comma + 1) ?? bodyIn(sentence, phrase, comma + 1)
  if (!name) return phrase
  const behind = words[name.to]
  const isClosed =
    behind !== undefined &&
    (isSame(behind) || behind.text === '(' || (isPersons(name) && isSame(behindHome(sentence, name))))
  const isDescribed = phrase.kind === 'description' && isClosed
  // "A spokesman for the pool's operator, Acme, said": the name is the operator's.
  if (isDescribed && isOfBody(sentence, phrase, comma, name)) return { ...phrase, to: name.to }
  const opensVaguely = /^(?:an?|one|another)$/.test(lowerAt(words, phrase.from))
  return isDescribed || (opensVaguely && isPersons(name))
    ? { ...named(words, name), from: phrase.from }
    : phrase
}

/** "His partner at the other end, goalkeeper Jane Doe,": the name behind a description that begins a sentence. */
export function bearerBehind(sentence: NamedSentence, phrase: Source): Source {
  const { words } = sentence
  const isDescribed = phrase.kind === 'description' && isPersonal(phrase.head.lower)
  const isDefinite = determiners.has(lowerAt(words, phrase.from))
  const comma = isDescribed ? behindOffice(words, phrase.to, isDefinite) : phrase.to
  const name = isDescribed && isComma(words[comma]) ? nameIn(sentence, comma + 1) : undefined
  // "The leader of the party, Dr. Jane Doe has declared": the second comma is often left out.
  const isClosed = name && (isComma(words[name.to]) || /^(?:has|had|have)$/.test(lowerAt(words, name.to)))
  return name && isPersons(name) && isClosed ? { ...named(words, name), from: phrase.from } : phrase
}

/**
 * Where what an office is for ends, behind its noun: "of the Students’ Union", "for Osh, Naryn and the South" has a comma; and a second
 * office that the same person has: "The mayor and leader of the council". "The mayor and the treasurer" are two.
 */
function behindOffice(words: readonly Word[], from: number, isDefinite: boolean): number {
  let at = from
  let second = from
  for (let word = words[at]; word && at < from + reach / 2; word = words[at]) {
    if (word.lower === 'and' && isDefinite && determiners.has(lowerAt(words, at + 1))) break
    const isBehindAnd = lowerAt(words, at - 1) === 'and' || lowerAt(words, at - 2) === 'and'
    if (isBehindAnd && isPersonal(word.lower)) second = at + 1
    const isPart =
      isCapitalised(word) ||
      /^(?:of|for|the|and|in|at|['’]|&|\()$/.test(word.lower) ||
      word.text === ')' ||
      (second > from && (at < second || /^(?:of|the)$/.test(lowerAt(words, at - 1))))
    if (!isPart) break
    at++
  }
  return at
}

/** The subject before an apposition that closes at `end`: "Jane Doe, a professor at Yale, 59,". */
export function beforeApposition(sentence: NamedSentence, end: number): Source | undefined {
  const { words } = sentence
  const isSame = isDash(words[end - 1]) ? isDash : isComma
  const letter = letterBefore(sentence, end - 1)
  if (letter) return letter
  const holder = namedAide(sentence, end - 1) ?? holderAtEnd(sentence, end - 1)
  if (holder) return holder
  const least = leastBefore(sentence, end)
  for (let i = least; i < end - 2; i++) {
    const phrase = isSame(words[i]) && !isInBracket(words, i) ? explainedAt(sentence, i) : undefined
    if (!phrase) continue
    if (isSame === isComma && hasVerb(sentence, i + 1, end)) return undefined
    // "In Paris, Jane Doe, …" has no subject in front; "As Jane Doe, a professor, put it" has.
    const before = lowerAt(words, phrase.from - 1)
    const isClause =
      before === 'as' ||
      (/^(?:after|before|since|until)$/.test(before) &&
        phrase.name !== undefined &&
        (isPersons(phrase.name) || /^(?:while|who)$/.test(lowerAt(words, i + 1))))
    const isPlace = phrase.from > least && prepositions.has(before) && !isClause
    if (!isPlace) return bearerOf(sentence, phrase, i, isSame)
  }
  return nameAtEnd(sentence, end - 1)
}
