import { bynames } from '../lexicon/names/epithets.ts'
import { mayBePerson } from '../names/name-kinds.ts'
import type { Name } from '../names/names.ts'
import { isComma } from '../text/words.ts'
import type { NamedSentence } from './phrases.ts'

/** In words: how far behind what somebody is their name is given, "a trader who gave only her family name, Roe,". */
const reach = 10

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
  return (
    before?.lower === 'as' &&
    words
      .slice(Math.max(0, titleFrom - 8), titleFrom)
      .some(({ lower }) => /^(?:named?|identified|known|introduced)$/.test(lower))
  )
}

/** The name that the words right behind a description give to whom it is of: "one of them, a student called Ana,". */
export function nameCalled(sentence: NamedSentence, from: number): Name | undefined {
  for (let i = from; i < from + reach; i++) {
    const name = sentence.nameFrom.get(i)
    if (name) return isCalled(sentence, name) && mayBePerson(name) ? name : undefined
  }
  return undefined
}
