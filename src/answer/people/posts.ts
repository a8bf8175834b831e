import { LRUCache } from 'lru-cache'
import { organisationWords, peoples, places } from '../../speech/lexicon/groups.ts'
import { particles, parties, roles } from '../../speech/lexicon/person-nouns.ts'
import { titles } from '../../speech/lexicon/titles.ts'

/** What a role says that somebody is: "mayor of Osh". */
export interface Post {
  /** The noun, the same for all who may be called by it: "chair" of a chairwoman. */
  noun: string
  /** The words that tell which one: "osh"; those that many have ("city", "council") only where there are no others. */
  which: readonly string[]
  /** Whether `which` are words that many have. */
  isGeneric: boolean
  /** All words beside the noun. */
  words: readonly string[]
  /** Of those the names that tell where somebody is, whatever they do there. */
  places: readonly string[]
  /** The people or country that it is of: "russi" of the Russian president. */
  nations: readonly string[]
}

/** A role is read so far, in UTF-16 code units. */
const LONGEST = 300

/** What somebody is for a while, or to somebody else: it does not tell them from another of their name. */
const PASSING = new Set(
  `candidate nominee contender hopeful challenger opponent rival frontrunner front-runner incumbent winner contestant nemesis
   man woman boy girl mother father son daughter husband wife brother sister uncle aunt cousin nephew niece grandmother
   grandfather grandson granddaughter friend neighbor neighbour widow widower partner boyfriend girlfriend fiance fiancee colleague
   predecessor successor mate running-mate ally backer supporter admirer detractor critic skeptic sceptic democrat republican
   conservative liberal independent person parent child kid star celebrity newcomer participant side
   billionaire millionaire mogul tycoon magnate`.split(/\s+/),
)

/** Nouns that one and the same post goes by. */
const ALIKE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    representative: 'congress',
    premier: 'minister',
    attorney: 'lawyer',
    physician: 'doctor',
    advisor: 'adviser',
    aide: 'adviser',
    strategist: 'adviser',
    envoy: 'ambassador',
    reporter: 'journalist',
    correspondent: 'journalist',
    anchor: 'host',
    presenter: 'host',
    mp: 'deputy',
    ceo: 'executive',
    boss: 'chief',
    scholar: 'researcher',
    scientist: 'researcher',
  }),
)

/** Nouns by which papers call whoever has another post. */
const VAGUE = new Set('leader head chief official politician statesman'.split(' '))

/** Whether a noun stands for any post that its bearer may have: "the Russian leader". */
export const isVague = ({ noun }: Post): boolean => VAGUE.has(noun)

const LINKS = new Set(
  'of for from at in on to with by as during who which whose that under near behind inside outside within'.split(
    ' ',
  ),
)
/** Words that tell nothing of a post, or only since when somebody has it. */
const SMALL = new Set(
  `the a an his her its their our my this and or also now then s former ex acting interim incoming outgoing deputy vice assistant
   associate senior retired late current longtime first second last own top`.split(/\s+/),
)
/** Words of many names, which two names may share that have nothing else in common. */
const COMMON = new Set(
  `united national international central general new old great north south east west northern southern eastern western
   american u.s us usa federal royal public state mr mrs ms dr sir saint san los white black`.split(/\s+/),
)

interface Word {
  text: string
  lower: string
  isNoun: boolean
}

/** The posts of the last roles: papers give one person the same role in each article. */
const known = new LRUCache<string, readonly Post[]>({ max: 20_000 })

/** The posts that a role names; those left out that somebody has only for a while or to others. */
export function postsOf(role: string): readonly Post[] {
  const posts = known.get(role) ?? readPosts(role)
  known.set(role, posts)
  return posts
}

function readPosts(role: string): Post[] {
  return partsOf(wordsIn(role)).flatMap((part) => {
    const link = part.findIndex(({ lower }) => LINKS.has(lower))
    const front = link < 0 ? part : part.slice(0, link)
    const at = Math.max(
      front.findLastIndex(({ isNoun }) => isNoun),
      front.some(({ isNoun }) => isNoun) ? 0 : front.length - 1,
    )
    const head = front[at]
    if (!head || PASSING.has(head.lower)) return []
    const behind = link < 0 ? [] : part.slice(link)
    return [postOf(head, [...front.slice(0, at), ...front.slice(at + 1)], behind)]
  })
}

function postOf(head: Word, before: readonly Word[], behind: readonly Word[]): Post {
  const rest = [...before, ...behind].filter(({ lower }) => !SMALL.has(lower) && !LINKS.has(lower))
  const telling = rest.filter((word) => behind.includes(word) || isNameBefore(word, head))
  const own = telling.filter(({ lower }) => !isShared(lower))
  const which = own.length > 0 ? own : telling.filter(({ lower }) => organisationWords.has(lower))
  return {
    noun: nounOf(head.lower),
    which: which.map(stemOf),
    isGeneric: own.length === 0,
    words: rest.map(stemOf),
    places: own.filter(isCapital).map(stemOf),
    nations: rest.filter(({ lower }) => isNation(lower)).map(stemOf),
  }
}

/** "Osh mayor", "Ohio Gov.": a name before the noun tells which one; "Foreign Minister" has none. */
const isNameBefore = (word: Word, head: Word): boolean =>
  isCapital(word) && !word.isNoun && (!isCapital(head) || places.has(word.lower))

const isShared = (lower: string): boolean =>
  COMMON.has(lower) ||
  organisationWords.has(lower) ||
  peoples.has(lower) ||
  roles.has(lower) ||
  particles.has(lower)

const isNation = (lower: string): boolean =>
  (places.has(lower) || peoples.has(lower)) && !parties.has(lower) && !COMMON.has(lower)

const isCapital = ({ text }: Word): boolean => /^\p{Lu}/u.test(text)

/** "Kyrgyz" and "Kyrgyzstan", "Russia" and "Russian" begin alike. */
const stemOf = ({ lower }: Word): string => lower.slice(0, 5)

/** The noun without who bears it and since when: "spokeswoman", "ex-president", "Sen.". */
function nounOf(lower: string): string {
  const plain = lower
    .replace(/^(?:co|ex|vice|then|now)-/u, '')
    .replace(/-(?:elect|designate)$/u, '')
    .replace(
      /(?<=^(?:spokes|chair|congress|council|assembly|business|police|alder|committee|fisher|sports))(?:man|woman|person|men|women)$/u,
      '',
    )
  return ALIKE.get(plain) ?? plain
}

function wordsIn(role: string): Word[] {
  const found = role.slice(0, LONGEST).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’-]*|[,&;]/gu) ?? []
  return found.map((text) => {
    const written = text.toLowerCase().replace(/['’]s?$/u, '')
    const title = titles.get(written) || titles.get(written.replace(/\.$/u, ''))
    const lower =
      title ??
      written.replace(/\.$/u, '').replace(/^(?:\p{L}\.)+\p{L}$/u, (dotted) => dotted.replaceAll('.', ''))
    return { text, lower, isNoun: title !== undefined || roles.has(lower.replace(/^(?:co|ex|vice)-/u, '')) }
  })
}

/** "Founder of a bank and mayor": two parts; what names no post ("of Osh and Naryn") belongs to the part before it. */
function partsOf(words: readonly Word[]): Word[][] {
  const parts: Word[][] = []
  let part: Word[] = []
  const close = () => {
    const last = parts.at(-1)
    if (last && !part.some(({ isNoun }) => isNoun)) last.push(...part)
    else if (part.length > 0) parts.push(part)
    part = []
  }
  for (const word of words) {
    if (/^(?:[,&;]|and|or)$/u.test(word.lower)) close()
    else part.push(word)
  }
  close()
  return parts
}
