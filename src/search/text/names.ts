import { LRUCache } from 'lru-cache'
import { roles, suffixes } from '../../speech/lexicon/person-nouns.ts'
import { titles } from '../../speech/lexicon/titles.ts'
import { latinised, nameKey } from './transliteration.ts'

/** Below this a name is taken for somebody else's. */
const LEAST = 0.6

/** How well a part of a name fits that sounds the same, and one that only begins so; less for each letter that slipped. */
const SAME_SOUND = 0.97
const BEGINNING = 0.9
const SLIPS = 0.6
/** How much a part counts that is not the last name; and what each further name takes away, where two fit alike. */
const NOT_LAST = 0.95
const FURTHER = 0.01

/** A name, and how well it fits: 1 for the name as it is, less for a part of it or another spelling. */
export interface NameFit {
  name: string
  fit: number
}

function fitting(wanted: readonly Part[], names: Iterable<string>): NameFit[] {
  if (wanted.length === 0) return []
  return [...names]
    .map((name) => ({ name, fit: fitOf(wanted, partsOf(name)) }))
    .filter(({ fit }) => fit >= LEAST)
    .sort((a, b) => b.fit - a.fit)
}

/** Comparing a word with all names takes milliseconds, and the same words are asked for again and again. */
const MOST_ASKED = 200

/** The names of a corpus, in which those that may be meant are found by their parts: of many thousands few are looked at. */
export class Names {
  /** In the order in which they were added, each once. */
  readonly all: readonly string[]
  /** The places of the names that have a part, by the part. */
  readonly #byPart = new Map<string, { part: Part; places: number[] }>()
  readonly #asked = new LRUCache<string, ReadonlySet<number>>({ max: MOST_ASKED })

  private constructor(all: readonly string[]) {
    this.all = all
  }

  /** Reads names, step by step. */
  static *of(names: Iterable<string>): Generator<void, Names> {
    const read = new Names([...new Set(names)])
    for (const [place, name] of read.all.entries()) {
      for (const part of partsOf(name)) {
        const known = read.#byPart.get(part.plain) ?? { part, places: [] }
        read.#byPart.set(part.plain, known)
        if (known.places.at(-1) !== place) known.places.push(place)
      }
      yield
    }
    return read
  }

  /**
   * Which of the names a reader may mean, best first: the full name or a part of it, in any letter case, without
   * accents, with a typo or two, in Latin or Cyrillic letters. Empty where none fits.
   */
  withFit(asked: string): NameFit[] {
    const wanted = bareName(readParts(asked))
    const [fewest, ...others] = wanted.map((part) => this.#having(part)).sort((a, b) => a.size - b.size)
    const places = [...(fewest ?? [])].filter((place) => others.every((having) => having.has(place)))
    return fitting(
      wanted,
      places.sort((a, b) => a - b).map((place) => this.all[place] ?? ''),
    )
  }

  /** The places of the names of which a part may be meant. */
  #having(asked: Part): ReadonlySet<number> {
    const known = this.#asked.get(asked.plain)
    if (known) return known
    const found = new Set<number>()
    for (const { part, places } of this.#byPart.values())
      if (likeness(asked, part) >= LEAST) for (const place of places) found.add(place)
    this.#asked.set(asked.plain, found)
    return found
  }
}

/** Whether two ways of writing are the same name: letter case, accents and alphabet aside. */
export const isSameName = (a: string, b: string): boolean => {
  const [as, bs] = [partsOf(a), partsOf(b)]
  return as.length === bs.length && as.every(({ plain }, i) => plain === bs[i]?.plain)
}

/** A part of a name as it is written and as it sounds. */
interface Part {
  plain: string
  key: string
  /** A bit for each letter of the key. */
  letters: number
}

/** The parts of the names that were compared last: everybody of a corpus is compared with each name that is asked for. */
const known = new LRUCache<string, readonly Part[]>({ max: 100_000 })

/** A name's parts, without a possessive. */
function partsOf(name: string): readonly Part[] {
  const parts = known.get(name) ?? readParts(name)
  known.set(name, parts)
  return parts
}

const readParts = (name: string): Part[] =>
  (
    name
      .slice(0, 200)
      .replace(/\p{Cf}/gu, '')
      .replace(/(?<=\p{L})['’]s(?!\p{L})/giu, '')
      .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []
  ).map((part) => {
    const key = nameKey(part)
    return { plain: latinised(part), key, letters: lettersOf(key) }
  })

/** One bit for each letter; some share one. */
function lettersOf(key: string): number {
  let bits = 0
  for (let i = 0; i < key.length; i++) bits |= 1 << (key.charCodeAt(i) & 31)
  return bits
}

/** How many letters only one of two words has, at least. */
function lettersApart(a: number, b: number): number {
  let count = 0
  for (let bits = a ^ b; bits !== 0; bits &= bits - 1) count++
  return count
}

/** Without titles and offices before a name and "Jr." behind it; one part is a name, whatever it is. */
function bareName(parts: readonly Part[]): Part[] {
  const isTitle = ({ plain }: Part) => titles.has(plain) || titles.has(`${plain}.`) || roles.has(plain)
  const first = parts.findIndex((part) => !isTitle(part))
  const last = parts.findLastIndex(({ plain }) => !suffixes.has(plain))
  return first < 0 || last < first ? [...parts] : parts.slice(first, last + 1)
}

/** 0 to 1: every part that is asked for must fit one of the name's own; the last name counts most. */
function fitOf(asked: readonly Part[], name: readonly Part[]): number {
  if (name.length === 0 || asked.length > 2 * name.length) return 0
  let sum = 0
  for (const part of asked) {
    const fits = name.map((own, i) => likeness(part, own) * (i === name.length - 1 ? 1 : NOT_LAST))
    const best = Math.max(...fits)
    if (best < LEAST) return 0
    sum += best
  }
  // Of two who fit alike the one with fewer further names is meant.
  return sum / asked.length - FURTHER * Math.abs(name.length - asked.length)
}

/** 1 for the same spelling, less for a slip of the pen, another case ending or a beginning; 0 for another name. */
function likeness(a: Part, b: Part): number {
  if (a.plain === b.plain) return 1
  if (a.key === b.key) return SAME_SOUND
  const longest = Math.max(a.key.length, b.key.length)
  if (longest < 4) return 0
  if (a.key.length >= 4 && b.key.startsWith(a.key)) return BEGINNING
  const slips = longest < 5 ? 1 : longest < 8 ? 2 : 3
  // A slip changes two letters at most: most words are told apart by that, and quickly.
  if (lettersApart(a.letters, b.letters) > 2 * slips) return 0
  const distance = editDistance(a.key, b.key, slips)
  return distance > slips || distance * 3 > longest ? 0 : BEGINNING - (SLIPS * distance) / longest
}

/**
 * Letters that must be put in, left out, changed or swapped with their neighbour to make one word of the other
 * (optimal string alignment); more than `atMost` is told as `atMost + 1`.
 */
export function editDistance(a: string, b: string, atMost: number): number {
  if (Math.abs(a.length - b.length) > atMost) return atMost + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1)
      }
      row.push(least)
    }
    if (Math.min(...row) > atMost) return atMost + 1
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}
