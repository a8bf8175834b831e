import { titles } from '../lexicon/titles.ts'

/** A name of one word, or one behind a title: "Jane", "Ms. Doe". */
const name = String.raw`((?:\p{Lu}\p{Ll}+\.? )?\p{Lu}[\p{L}’'-]*\p{Ll})`

/** “…, Jane.” at the end of what is said, or of a sentence of it; “Jane, …” at its beginning. */
const closing = new RegExp(String.raw`, ${name}(?:[.!?…]+(?=[\s”"’']|$)|,?[”"’']+$)`, 'gu')
const opening = new RegExp(`^${name}, `, 'u')

/** Marks within what is said. */
const nested = /(?<=^|[\s(])["“‘'](?=\p{L})/u

/** “Jane, look at that. Who do you think built it?”; not “Joy, pure joy”. */
const others = /\b(?:you|your|yours|let['’]s)\b/iu

/** How many letters of a quotation are looked through: nobody is addressed only far on. */
const reach = 2000

/**
 * The names by which somebody is spoken to in what is said: Jane in “I find out from you lot, Jane.” and “Jane, look at that.”. Each
 * is one word, or one behind a title. Whoever says it has another name.
 * @param said with the marks that it stands in or without
 */
export function namesCalledIn(said: string): string[] {
  const text = said.slice(0, reach).replace(/^\s*[“"'‘”]/, '')
  // “They all sang, ‘Come on, Jane!’”: so did others.
  const own = text.slice(0, nested.exec(text)?.index ?? text.length)
  const first = others.test(own) ? opening.exec(own) : undefined
  const found = [first, ...own.matchAll(closing)].flatMap((match) => match?.[1] ?? [])
  return found.filter(isOne)
}

function isOne(found: string): boolean {
  const [first = '', last] = found.split(' ')
  const lower = first.toLowerCase()
  return last === undefined || titles.has(lower) || titles.has(lower.replace('.', ''))
}
