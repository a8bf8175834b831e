import { headlineWords } from '../lexicon/grammar.ts'
import { organisationWords, panels } from '../lexicon/groups.ts'
import { companions } from '../lexicon/names/bodies.ts'
import { epithets } from '../lexicon/names/epithets.ts'
import { isFirstName } from '../lexicon/names/first-names.ts'
import { arePairedPlaces } from '../lexicon/names/places.ts'
import { memberships, remitted } from '../lexicon/names/remits.ts'
import { beforeThe } from '../lexicon/names/works.ts'
import { particles, roles, singlePosts, suffixes } from '../lexicon/person-nouns.ts'
import { inEitherNumber } from '../lexicon/singular.ts'
import { days, months } from '../lexicon/time.ts'
import { titleOfSeveral, titles } from '../lexicon/titles.ts'
import { isCapitalised, isPossessive, lowerAt, noWord, textAt, type Word } from '../text/words.ts'
import { isDayAsName } from './days-as-names.ts'
import { isPairBefore, isRemitBefore, lastOf, overList } from './remit-runs.ts'

/** Whether a name begins there as an appeal does: "Save the Children". */
export const isAppeal = (words: readonly Word[], i: number): boolean =>
  words[i + 1]?.lower === 'the' && /^(?:Save|Stop|Free|Feed|Protect|Defend)$/.test(textAt(words, i))

/** Over "of" or "for", and "the" behind it: "Bank of Elba", "Institute for the Sea". */
function overOf(words: readonly Word[], i: number): number {
  const [next, afterNext] = [words[i + 1], words[i + 2]]
  if (next && isCapitalised(next)) return 1
  return next?.lower === 'the' && afterNext && isCapitalised(afterNext) ? 2 : 0
}

/** Over "von", or "van der". */
function overParticles(words: readonly Word[], i: number): number {
  const [next, afterNext] = [words[i + 1], words[i + 2]]
  if (!next || !particles.has(lowerAt(words, i))) return 0
  if (isCapitalised(next)) return 1
  return afterNext && particles.has(next.lower) && isCapitalised(afterNext) ? 2 : 0
}

/** Whether the words so far are a body's name; "Bill" is a law, but in "Bill de Blasio" and "Mayor Bill de Blasio" a first name. */
function isBodys(soFar: readonly Word[]): boolean {
  const own = soFar.slice(titlesAhead(soFar, 0, soFar.length))
  const isFirst = own.length === 1 && isFirstName(lowerAt(own, 0))
  return !isFirst && !isWholeName(soFar) && soFar.some(({ lower }) => organisationWords.has(lower))
}

/** "House Speaker Paul D. Ryan", "Gov. Bill Richardson": somebody's whole name, with what they are, in which there are words of bodies. */
function isWholeName(soFar: readonly Word[]): boolean {
  const title = soFar.findLastIndex(({ lower }) => titles.has(lower) || roles.has(lower))
  const own = soFar.slice(title + 1)
  return (
    title >= 0 &&
    own.length > 1 &&
    isFirstName(lowerAt(own, 0)) &&
    !own.slice(1).some(({ lower }) => organisationWords.has(lower) || /^(?:of|for)$/.test(lower))
  )
}

/** "Senator the Hon. Jane Doe", "Dr. the Right Hon. John Roe": an honour behind another title. */
const isHonoured = (words: readonly Word[], i: number, before: string): boolean =>
  words[i]?.lower === 'the' &&
  (titles.has(before) || roles.has(before)) &&
  /^(?:Hon\.?|Honou?rable|Rt\.?|Right|Most|Rev\.?|Reverend)$/.test(textAt(words, i + 1)) &&
  isCapitalised(words[i + 2] ?? noWord)

/** "Chance the Rapper said", "Ivan the Terrible"; not "gave Jane the Rapper of the Year award". */
export const isByEpithet = (words: readonly Word[], i: number, soFar: readonly Word[]): boolean =>
  soFar.length === 1 &&
  words[i]?.lower === 'the' &&
  epithets.has(lowerAt(words, i + 1)) &&
  !/^(?:of|for)$/.test(lowerAt(words, i + 2)) &&
  !isCapitalised(words[i + 2] ?? noWord)

/** "Running Up With the Roes": a preposition with a capital at `i`, and "the" before another capital, show that a title goes on. */
const isInTitle = (words: readonly Word[], i: number, soFar: number): boolean =>
  soFar > 0 &&
  beforeThe.has(lowerAt(words, i)) &&
  isCapitalised(words[i] ?? noWord) &&
  words[i + 1]?.lower === 'the' &&
  isCapitalised(words[i + 2] ?? noWord)

/** "Senators", "commissioners": a title of several; not "architects", which a firm may have before its name. */
function isTitleOfSeveral(lower: string): boolean {
  const noun = titleOfSeveral(lower)
  return noun !== undefined && (titles.has(lower) || singlePosts.has(noun))
}

/** "Senators Jane Doe & John Roe": two whole names behind a title of several; "Jane Doe & John Roe" and "Jane Doe & Sons" are firms. */
const areTwo = (words: readonly Word[], i: number, from: number): boolean =>
  isCapitalised(words[i + 2] ?? noWord) &&
  !organisationWords.has(lowerAt(words, i + 2)) &&
  !organisationWords.has(lowerAt(words, i + 3)) &&
  [from, from - 1].some((title) => isTitleOfSeveral(lowerAt(words, title))) &&
  [i - 2, i + 1].every((first) => isFirstName(lowerAt(words, first)))

/** "a Bench of Justices Jane Doe": a name behind a title of several, beside which another one stands. */
const isBehindTitle = (soFar: readonly Word[]): boolean =>
  soFar
    .slice(0, -1)
    .some(({ lower }, i) => isTitleOfSeveral(lower) && !/^(?:for|of)$/.test(lowerAt(soFar, i + 1)))

/** "the Friends of Elba Library", inside of a sentence: those who stand for something, and call themselves so. */
const isOfFriends = (words: readonly Word[], i: number, soFar: readonly Word[]): boolean =>
  soFar.length === 1 &&
  companions.has(lowerAt(soFar, 0)) &&
  words[i - 2]?.kind === 'word' &&
  !isFirstName(lowerAt(words, i + 1))

/** "Department of Trade", with which "and Industry" may go on. */
const isBodyOf = (soFar: readonly Word[]): boolean =>
  isBodys(soFar) && soFar.some(({ lower }) => /^(?:for|of)$/.test(lower)) && !isBehindTitle(soFar)

/** How many words a name goes on over the small word at `i`, its capital with it; 0 where it ends before. */
type Bridge = (words: readonly Word[], i: number, soFar: readonly Word[]) => number

const overNext = (words: readonly Word[], i: number, goesOn: boolean): number =>
  goesOn && isCapitalised(words[i + 1] ?? noWord) ? 1 : 0

/** Whether a name goes on over the "of" behind such a noun: "Indigenous People of Elba", "Joint Chiefs of Staff", "Trade and Cost of Living Minister". */
const takesOf = (soFar: readonly Word[]): boolean =>
  soFar.length > 1 && /^(?:peoples?|chiefs|cost)$/.test(lastOf(soFar))

/** "Peter T. King of New York": a surname that is an office, too. */
const endsInSurname = (soFar: readonly Word[]): boolean =>
  /^(?:king|bishop|judge|pope|abbot|marshal)$/.test(lastOf(soFar)) &&
  (/^\p{Lu}\.$/u.test(textAt(soFar, soFar.length - 2)) || isFirstName(lowerAt(soFar, soFar.length - 2)))

const overOfBody: Bridge = (words, i, soFar) =>
  isBodys(soFar) ||
  takesOf(soFar) ||
  (roles.has(lastOf(soFar)) && !endsInSurname(soFar)) ||
  isOfFriends(words, i, soFar)
    ? overOf(words, i)
    : 0

/** By the small word. */
const bridges: ReadonlyMap<string, Bridge> = new Map<string, Bridge>([
  [
    'on',
    (words, i, soFar) => {
      const next = lowerAt(words, i + 1)
      return overNext(words, i, panels.has(lastOf(soFar)) && !days.has(next) && !months.has(next))
    },
  ],
  // "Committee to Protect Journalists"
  ['to', (words, i, soFar) => overNext(words, i, /^(?:committee|campaign|coalition)$/.test(lastOf(soFar)))],
  ['at', (words, i, soFar) => overNext(words, i, lowerAt(soFar, 0) === 'university')],
  ['of', overOfBody],
  ['for', overOfBody],
  [
    'and',
    (words, i, soFar) =>
      overNext(
        words,
        i,
        isBodyOf(soFar) ||
          isRemitBefore(words, i, soFar) ||
          isPairBefore(words, i, soFar) ||
          arePairedPlaces(lastOf(soFar), lowerAt(words, i + 1)),
      ),
  ],
])

/** Whether the name that began may go on over the small word `words[i]` ("of", "von", "&"), and how many words it takes. */
function bridge(words: readonly Word[], i: number, soFar: readonly Word[]): number {
  const [word, next] = [words[i], words[i + 1]]
  if (!word || !next) return 0
  const one = isCapitalised(next) ? 1 : 0
  if (one === 1 && word.text === '&') return areTwo(words, i, i - soFar.length) ? 0 : 1
  if (soFar.length === 1 && isAppeal(words, i - 1)) return one
  if (isByEpithet(words, i, soFar) || isInTitle(words, i - 1, soFar.length - 1)) return one
  if (isHonoured(words, i, lastOf(soFar))) return one
  if (word.text === ',') return overList(words, i, soFar)
  const over = bridges.get(word.lower)
  if (over) return over(words, i, soFar)
  // "European Commission President Ursula von der Leyen"
  return isBodys(soFar) && !isFirstName(lastOf(soFar)) ? 0 : overParticles(words, i)
}

/** How many titles and roles the words from `from` on begin with. */
function titlesAhead(words: readonly Word[], from: number, to: number): number {
  let at = from
  while (at < to - 1 && (titles.has(lowerAt(words, at)) || roles.has(lowerAt(words, at)))) at++
  return at - from
}

/** "the Dockers' Union", "the Women's Institute": whose members it has is part of the name. */
function isMembers(words: readonly Word[], i: number): boolean {
  const [members, mark, body] = [words[i - 1], words[i], words[i + 1]]
  if (!members || !mark || !body || mark.start !== members.end || !isCapitalised(body)) return false
  const isPlural = /^['’]$/.test(mark.text)
    ? /s$/.test(members.lower)
    : isPossessive(mark) && /^(?:people|women|men|children)$/.test(members.lower)
  if (!isPlural) return false
  return inEitherNumber(body.lower, (noun) => organisationWords.has(noun)) || isOfWorkers(words, i)
}

/** "the Garment Workers' Unity Council", "the Patients' Voice Alliance": one word stands between the members and the body's noun. */
const isOfWorkers = (words: readonly Word[], i: number): boolean =>
  memberships.has(lowerAt(words, i - 1)) &&
  isCapitalised(words[i + 2] ?? noWord) &&
  remitted.has(lowerAt(words, i + 2))

/** "the Sheriff's Office", "the Ohio Attorney General's Office": whoever holds the office is part of the name. */
const isOfficersOffice = (words: readonly Word[], i: number, from: number): boolean =>
  isPossessive(words[i]) &&
  // "Sheriff Alan Judge's Office"
  !words.slice(from, i - 1).some(({ lower }) => isFirstName(lower)) &&
  roles.has(lowerAt(words, i - 1)) &&
  /^(?:Office|Department|Bureau)$/.test(textAt(words, i + 1))

/** "St. Mary's Hospital": whom a body is called after, behind "St." alone. */
const isSaints = (words: readonly Word[], i: number, from: number): boolean =>
  isPossessive(words[i]) &&
  i === from + 2 &&
  /^(?:st\.?|saint)$/.test(lowerAt(words, from)) &&
  isCapitalised(words[i + 1] ?? noWord) &&
  [1, 2, 3].some(
    (ahead) => organisationWords.has(lowerAt(words, i + ahead)) && isCapitalised(words[i + ahead] ?? noWord),
  )

/** "Theresa May", not "told Theresa May 5": the month that is a surname. */
const isMay = (words: readonly Word[], i: number, from: number): boolean =>
  words[i]?.lower === 'may' &&
  i > from &&
  isFirstName(lowerAt(words, i - 1)) &&
  !roles.has(lowerAt(words, i - 1)) &&
  words[i + 1]?.kind !== 'number'

/** How many words from `from` on are one run of capitalised words; it is read no further than over `most` of them. */
export function runFrom(words: readonly Word[], from: number, most = Number.POSITIVE_INFINITY): number {
  let to = from + 1
  while (to - from < most) {
    const word = words[to]
    if (isMembers(words, to) || isOfficersOffice(words, to, from) || isSaints(words, to, from)) {
      to += 2
      continue
    }
    if (!word || isPossessive(word) || (headlineWords.has(word.text) && !isInTitle(words, to, to - from)))
      break
    if (
      isCapitalised(word) &&
      ((!days.has(word.lower) && (!months.has(word.lower) || isMay(words, to, from))) ||
        isDayAsName(words, to)) &&
      !/^i(?:'|$)/.test(word.lower)
    )
      to++
    else if (word.lower === 'kyzy' || word.lower === 'uulu') to++
    else if (word.text === ',' && suffixes.has(lowerAt(words, to + 1))) to += 2
    else if (
      word.kind === 'quotation' &&
      word.end - word.start < 14 &&
      to - from - titlesAhead(words, from, to) <= 1 + (words[to - 1]?.text.endsWith('.') ? 1 : 0) &&
      isCapitalised(words[to + 1] ?? word)
    )
      to++
    else {
      const small = bridge(words, to, words.slice(from, to))
      if (small === 0) break
      to += small + 1
    }
  }
  return to - from
}
