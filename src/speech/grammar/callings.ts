import { prepositions } from '../lexicon/grammar.ts'
import { bynames } from '../lexicon/names/epithets.ts'
import { isPersonal } from '../lexicon/person-nouns.ts'
import { mayBePerson } from '../names/name-kinds.ts'
import type { Name } from '../names/names.ts'
import { isComma, lowerAt, type Word } from '../text/words.ts'
import { phraseEndingAt } from './noun-phrases/noun-phrases.ts'
import { type NamedSentence, named, type Source } from './phrases.ts'

/** In words: how far behind what somebody is their name is given, "a trader who gave only her family name, Roe,". */
const reach = 10

/** "identified himself as", "was named in court only as", "gave her name as"; not "identified the body as". */
function isGivenAs(words: readonly Word[], as: number): boolean {
  const naming = words
    .slice(Math.max(0, as - reach), as)
    .findLastIndex(({ lower }) => /^(?:named?|identified|known|introduced)$/.test(lower))
  const at = Math.max(0, as - reach) + naming
  return naming >= 0 && (at + 1 === as || mayStandBehind(lowerAt(words, at + 1)))
}

/** Whether the word behind "identified" tells where, or that they did so themselves, and not whom. */
const mayStandBehind = (lower: string): boolean =>
  prepositions.has(lower) || /^(?:himself|herself|itself|themselves|only|simply|merely|just)$/.test(lower)

/** Whether the words before a name give it as one: "a man named John Roe", "gave his name as Roe", "gave only his family name, Roe". */
export function isCalled({ words }: NamedSentence, { titleFrom }: Name): boolean {
  const before = words[titleFrom - 1]
  if (/^(?:named|called|nicknamed)$/.test(before?.lower ?? '')) return true
  // "a man going by the name John Roe", "a user under the handle Roe"
  if (bynames.has(before?.lower ?? ''))
    return (
      /^(?:the|an?)$/.test(words[titleFrom - 2]?.lower ?? '') &&
      /^(?:by|under|with)$/.test(words[titleFrom - 3]?.lower ?? '')
    )
  // "a driver, whose name was Bo,"
  if (/^(?:is|was)$/.test(before?.lower ?? ''))
    return words[titleFrom - 2]?.lower === 'name' && words[titleFrom - 3]?.lower === 'whose'
  if (isComma(before)) return words[titleFrom - 2]?.lower === 'name'
  return before?.lower === 'as' && isGivenAs(words, titleFrom - 1)
}

/** The name that the words right behind a description give to whom it is of: "one of them, a student called Ana,". */
export function nameCalled(sentence: NamedSentence, from: number): Name | undefined {
  let isOfWhat = false
  for (let i = from; i < from + reach; i++) {
    const name = sentence.nameFrom.get(i)
    if (name) return isCalled(sentence, name) && mayBePerson(name) ? name : undefined
    // Not "the officer, who held a man named John Roe": somebody else.
    if (isOfWhat && isCalledAt(sentence.words, i)) return undefined
    isOfWhat ||= /^(?:who|which|that)$/.test(lowerAt(sentence.words, i))
  }
  return undefined
}

/** The name that a clause behind the comma at `comma` gives to whom it is about: "said a guard, identified only as Pip". */
export function nameGivenBehind(sentence: NamedSentence, comma: number): Name | undefined {
  const { words } = sentence
  if (!isComma(words[comma])) return undefined
  const verb = lowerAt(words, comma + 1) === 'who' ? comma + 2 : comma + 1
  const gives = /^(?:named|called|identified|introduced|known|gave|asked|wanted)$/.test(lowerAt(words, verb))
  return gives ? nameCalled(sentence, comma + 1) : undefined
}

/** "a man named", "a suspect, identified as": a noun for people with which the words go on that give a name. */
const isCalledAt = (words: readonly Word[], i: number): boolean =>
  isPersonal(lowerAt(words, i)) &&
  /^(?:named|called|identified|known|introduced|who|whose)$/.test(
    lowerAt(words, isComma(words[i + 1]) ? i + 2 : i + 1),
  )

/** "a baker who gave his name as John Roe", "a man named John Roe": the name that ends right before `end`, or before its comma. */
export function calledBefore(sentence: NamedSentence, end: number): Source | undefined {
  const { words, nameTo } = sentence
  const name = nameTo.get(isComma(words[end - 1]) ? end - 1 : end)
  if (!name || !isCalled(sentence, name)) return undefined
  const who = whoBefore(words, name)
  if (who === undefined) return name.to === end ? { ...named(words, name), to: end } : undefined
  // Not "an officer, who held a man named Roe,": somebody else.
  for (let i = who; i < name.titleFrom; i++) if (isCalledAt(words, i)) return undefined
  const phrase = phraseEndingAt(sentence, isComma(words[who - 1]) ? who - 1 : who)
  return { ...named(words, name), from: phrase?.from ?? name.titleFrom, to: end }
}

/** Where the "who" stands of the clause that gives the name: "another man, who gave his name as Roe". */
function whoBefore(words: readonly Word[], { titleFrom }: Name): number | undefined {
  for (let i = titleFrom - 1; i > titleFrom - reach; i--) if (lowerAt(words, i) === 'who') return i
  return undefined
}

/** In words: a list of what one person is has no more between its first and last, "philosopher, peace activist and novelist". */
const callingsReach = 8

/** The "and" before the last of what somebody is; `undefined` where the words from `from` on are no such list. */
export function lastAnd(words: readonly Word[], from: number): number | undefined {
  for (let i = from; i < from + callingsReach; i++) {
    const word = words[i]
    if (word?.lower === 'and') return i === from || isPersonal(lowerAt(words, i - 1)) ? i : undefined
    const isListed = word?.kind === 'word' && /^\p{Ll}/u.test(word.text) && !prepositions.has(word.lower)
    if (!isListed && !(isComma(word) && (i === from || isPersonal(lowerAt(words, i - 1))))) return undefined
    if (i === from && !isComma(word)) return undefined
  }
  return undefined
}
