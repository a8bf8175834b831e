import { titles } from '../lexicon/titles.ts'

/** How many words are those by which one addresses somebody, at most: "Madam Vice President". */
const longest = 4

/** "Ms. ", "Dr. ": the full stop ends no sentence. */
const shortened = [...titles.keys()].filter((title) => title.endsWith('.')).map((title) => title.slice(0, -1))
const words = String.raw`((?:(?:${shortened.join('|')})\. )?[^,.?!;:…—–]+?)`

/** “Jane, …” at the beginning of what is said; “…, Jane.” at its end, or at that of a sentence of it. */
const opening = new RegExp(String.raw`^${words},\s`, 'iu')
const closing = new RegExp(String.raw`,\s${words}(?:[.?!…—–]+(?=[\s”"’']|$)|,?[”"’']*$)`, 'giu')

/** A name of one word, or one behind a title: "Jane", "Ms. Doe". */
const name = /^(?:\p{Lu}\p{Ll}+\.? )?\p{Lu}[\p{L}’'-]*\p{Ll}$/u

/** Marks within what is said. */
const nested = /(?<=^|[\s(])["“‘'](?=\p{L})/u

/** “Jane, look at that. Who do you think built it?”; not “Joy, pure joy”. */
const others = /\b(?:you|your|yours|let['’]s)\b/iu

/** How many letters of a quotation are looked through: nobody is addressed only far on. */
const reach = 2000

/** Words by which somebody may be spoken to, as they are written; `opens`: what is said begins with them. */
interface Vocative {
  text: string
  opens: boolean
}

/** What one says of one's own: “They all sang, ‘Come on, Jane!’”: that was said by others. */
function ownWords(said: string): string {
  const text = said.slice(0, reach).replace(/^\s*["“'‘”«„]/u, '')
  return text.slice(0, nested.exec(text)?.index ?? text.length)
}

function vocativesOf(own: string): Vocative[] {
  const first = opening.exec(own)?.[1]
  const found = [...own.matchAll(closing)].map(([, text = '']) => ({ text, opens: false }))
  const all = first === undefined ? found : [{ text: first, opens: true }, ...found]
  return all.filter(({ text }) => text.split(' ').length <= longest)
}

/**
 * The words between the beginning of what is said and its first comma, and those between a comma and the end of a sentence, as they
 * are written: "Senator" and "Jane" in “Senator, look at that. That is for you, Jane.”
 * @param said with the marks that it stands in or without
 */
export const vocativesIn = (said: string): string[] => vocativesOf(ownWords(said)).map(({ text }) => text)

/**
 * The names by which somebody is spoken to in what is said: Jane in “I find out from you lot, Jane.” and “Jane, look at that.”. Each
 * is one word, or one behind a title. Whoever says it has another name.
 * @param said with the marks that it stands in or without
 */
export function namesCalledIn(said: string): string[] {
  const own = ownWords(said)
  const speaksToOthers = others.test(own)
  return vocativesOf(own).flatMap(({ text, opens }) =>
    isName(text) && (!opens || speaksToOthers) ? [text] : [],
  )
}

function isName(text: string): boolean {
  const [first = '', last] = text.split(' ')
  const lower = first.toLowerCase()
  return name.test(text) && (last === undefined || titles.has(lower) || titles.has(lower.replace('.', '')))
}
