import { organisationWords } from '../lexicon/groups.ts'
import { isFirstName } from '../lexicon/names/first-names.ts'
import { particles, roles, suffixes, titles } from '../lexicon/people.ts'
import { days, months } from '../lexicon/time.ts'
import { isCapitalised, isPossessive, lowerAt, textAt, type Word } from '../text/words.ts'

/** Whether a name begins there as an appeal does: "Save the Children". */
export const isAppeal = (words: readonly Word[], i: number): boolean =>
  words[i + 1]?.lower === 'the' && /^(?:Save|Stop|Free|Feed|Protect|Defend)$/.test(textAt(words, i))

/** Whether the name that began may go on over the small word `words[i]` ("of", "von", "&"), and how many words it takes. */
function bridge(words: readonly Word[], i: number, soFar: readonly Word[]): number {
  const [word, next, afterNext] = [words[i], words[i + 1], words[i + 2]]
  if (!word || !next) return 0
  if (word.text === '&' && isCapitalised(next)) return 1
  if (soFar.length === 1 && isAppeal(words, i - 1)) return isCapitalised(next) ? 1 : 0
  // "Bill" is a law, but in "Bill de Blasio" a first name.
  const ofPerson = soFar.length === 1 && isFirstName(soFar[0]?.lower ?? '')
  const ofOrganisation = !ofPerson && soFar.some((part) => organisationWords.has(part.lower))
  if (word.lower === 'on' || word.lower === 'at') {
    const last = soFar.at(-1)?.lower ?? ''
    const goesOn =
      word.lower === 'on'
        ? /^(?:commission|committee|council|panel|conference|subcommittee|institute)$/.test(last)
        : soFar[0]?.lower === 'university'
    return goesOn && isCapitalised(next) ? 1 : 0
  }
  if (word.lower === 'of' || word.lower === 'for') {
    if (!ofOrganisation && !roles.has(soFar.at(-1)?.lower ?? '')) return 0
    if (isCapitalised(next)) return 1
    return next.lower === 'the' && afterNext && isCapitalised(afterNext) ? 2 : 0
  }
  if (word.lower === 'and')
    return ofOrganisation && soFar.some((p) => p.lower === 'for' || p.lower === 'of') && isCapitalised(next)
      ? 1
      : 0
  if (ofOrganisation) return 0
  if (particles.has(word.lower) && isCapitalised(next)) return 1
  return particles.has(word.lower) && afterNext && particles.has(next.lower) && isCapitalised(afterNext)
    ? 2
    : 0
}

/** Small words that only a headline writes with a capital; no name goes over them. */
const headlineWords = new Set(
  'Who Whom Whose Which What That The Are Is Was Were Be Been Has Have Had Does Did And Or Nor If Because When Where Why How This These Those Of For In On To With By From At About After Before His Her Their Its It He She They You We'.split(
    ' ',
  ),
)

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
  return isPlural && organisationWords.has(body.lower)
}

/** How many words from `from` on are one run of capitalised words. */
export function runFrom(words: readonly Word[], from: number): number {
  let to = from + 1
  for (;;) {
    const word = words[to]
    if (isMembers(words, to)) {
      to += 2
      continue
    }
    if (!word || isPossessive(word) || headlineWords.has(word.text)) break
    if (
      isCapitalised(word) &&
      !days.has(word.lower) &&
      !months.has(word.lower) &&
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
