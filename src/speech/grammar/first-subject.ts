import { auxiliaries, clauseWords, determiners, pastVerbs, prepositions } from '../lexicon/grammar.ts'
import { isPersonal } from '../lexicon/people.ts'
import { afterDateline } from '../text/datelines.ts'
import { isComma, lowerAt, type Word } from '../text/words.ts'
import { pairAfter } from './partners.ts'
import { isAdverb, type NamedSentence, reach, type Source } from './phrases.ts'
import { subjectAfter } from './sources.ts'

/** "Eight years ago, …", "Two long days later, …" */
const isTimeAway = ({ lower }: Word): boolean =>
  /^(?:ago|later|earlier|before|afterward|afterwards)$/.test(lower)

/** "Moments before the vote, …", "Two days after he left, …" */
const isTimeBefore = (words: readonly Word[], from: number): boolean =>
  [from, from + 1].some(
    (i) =>
      /^(?:moments|seconds|minutes|hours|days|weeks|months|years|decades|shortly|soon|long)$/.test(
        lowerAt(words, i),
      ) && /^(?:before|after)$/.test(lowerAt(words, i + 1)),
  )

const introducing = new Set('when while if although though because since once'.split(' '))

const linking = new Set('but and however still so then also instead meanwhile later yet'.split(' '))

/** "In a tent at the camp she drew": the pronoun that ends what is said of place and time, where no comma does. */
function pronounBehind(words: readonly Word[], from: number, before: number): Source | undefined {
  for (let i = from + 1; i < Math.min(before, from + 16); i++) {
    const word = words[i]
    if (!word || word.kind === 'mark' || word.kind === 'quotation') return undefined
    if (auxiliaries.has(word.lower) || pastVerbs.has(word.lower) || clauseWords.has(word.lower))
      return undefined
    if (/^(?:he|she|they|we|i)$/.test(word.lower)) return { from: i, to: i + 1, kind: 'pronoun', head: word }
  }
  return undefined
}

/** "Late in the day a tall guard knocked": whom the second noun phrase of such a beginning brings in. */
function personBehind(sentence: NamedSentence, from: number, before: number): Source | undefined {
  const { words } = sentence
  for (let i = from + 2; i < Math.min(before, from + 10); i++) {
    const [previous, word] = [words[i - 1], words[i]]
    if (word?.kind !== 'word' || auxiliaries.has(word.lower) || clauseWords.has(word.lower)) return undefined
    if (!/^(?:an?|another)$/.test(word.lower) || previous?.kind !== 'word') continue
    if (prepositions.has(previous.lower) || determiners.has(previous.lower)) continue
    const source = subjectAfter(sentence, i)
    const verb = (source && words[source.to]?.lower) ?? ''
    const acts = pastVerbs.has(verb) || /[a-z]{2}ed$/.test(verb)
    return source && acts && isPersonal(source.head.lower) ? source : undefined
  }
  return undefined
}

/** The subject of a sentence: the phrase that it begins with, behind what is said of time and place. */
export function firstSubject(sentence: NamedSentence, before = sentence.words.length): Source | undefined {
  const { words, nameFrom } = sentence
  let from = afterDateline(words)
  for (let passed = 0; passed < 6; passed++) {
    const first = words[from]
    if (!first || from >= before) return undefined
    // "In 2015, …", "There, …", "Hours later, …"
    const aside = [1, 2, 3, 4].find((length) => isComma(words[from + length]))
    const last = words[from + (aside ?? 0) - 1]
    if (last && aside && (aside < 3 ? first.kind === 'number' || isAdverb(last) : isTimeAway(last))) {
      from += aside + 1
      continue
    }
    // "Here in Springfield, …"
    if (
      (isAdverb(first) || /^(?:late|early)$/.test(first.lower)) &&
      prepositions.has(lowerAt(words, from + 1))
    ) {
      from++
      continue
    }
    // "In Aspen, Colo., the graduate said …"
    const where = passed > 0 ? nameFrom.get(from) : undefined
    if (where && isComma(words[where.to]) && (where.kind === 'place' || where.text.endsWith('.'))) {
      from = where.to + 1
      continue
    }
    const participle = !nameFrom.has(from) && /[a-z](?:ly|ing|ed)$/.test(first.lower)
    if (
      prepositions.has(first.lower) ||
      introducing.has(first.lower) ||
      participle ||
      isTimeBefore(words, from)
    ) {
      let comma = from + 1
      while (comma < before && comma - from < reach && !isComma(words[comma])) comma++
      const pronoun = clauseWords.has(first.lower) ? undefined : pronounBehind(words, from, before)
      // Not "In the book she wrote, Ms. Doe says".
      if (pronoun && comma - pronoun.to > 4) return pronoun
      if (!isComma(words[comma])) return pronoun ?? personBehind(sentence, from, before)
      from = comma + 1
    } else if (first.kind === 'mark' || linking.has(first.lower)) from++
    else break
  }
  const first = words[from]
  if (!first || from >= before) return undefined
  if (/^(?:he|she|they|it|we|i)$/.test(first.lower))
    return { from, to: from + 1, kind: 'pronoun', head: first }
  const single = subjectAfter(sentence, from)
  const source = single && (pairAfter(sentence, single, true) ?? single)
  return source && source.to <= before ? source : undefined
}
