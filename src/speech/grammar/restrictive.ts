import { clauseWords, determiners, linking, mixedPasts, prepositions } from '../lexicon/grammar.ts'
import { crowds, isPersonal } from '../lexicon/person-nouns.ts'
import { personal } from '../lexicon/pronouns.ts'
import { charges } from '../lexicon/verbs/around-verbs.ts'
import { cueVerb, verbsThat } from '../lexicon/verbs/table.ts'
import { mayBePerson } from '../names/name-kinds.ts'
import type { Name } from '../names/names.ts'
import { afterDateline } from '../text/datelines.ts'
import { isPossessive, lowerAt, type Word } from '../text/words.ts'
import { afterAuxiliaries } from './auxiliaries.ts'
import { isCalled } from './callings.ts'
import { isParticiple, phraseEndingAt } from './noun-phrases/noun-phrases.ts'
import { isPlural, type NamedSentence, reach, type Source } from './phrases.ts'
import { isAuxiliary, isPastVerb } from './verbs.ts'

/** In words: what somebody is stands so near behind its determiner, "the retired night-shift nurse". */
const longestHead = 4

/** Where the clause begins that goes on up to `end` without a mark. */
function clauseBefore(words: readonly Word[], end: number): number {
  let begin = end
  while (begin > 0 && end - begin < reach && /^(?:word|number)$/.test(words[begin - 1]?.kind ?? '')) begin--
  begin = Math.max(begin, afterDateline(words))
  while (linking.has(lowerAt(words, begin))) begin++
  return begin
}

/** "representing Ms. Doe", "accused of killing Ms. Doe" */
const isDoing = ({ words }: NamedSentence, i: number): boolean =>
  charges.has(lowerAt(words, i)) ? prepositions.has(lowerAt(words, i + 1)) : isParticiple(words[i])

/** Whether the "who" at `i` is who does it: "who shot Ms. Doe", not "who Ms. Doe said". */
function isDoer({ words, nameFrom }: NamedSentence, i: number): boolean {
  const at = afterAuxiliaries(words, i + 1)
  const word = words[at]
  return (
    word?.kind === 'word' && !nameFrom.has(at) && !personal.has(word.lower) && !determiners.has(word.lower)
  )
}

const hasVerb = (sentence: NamedSentence, from: number, to: number): boolean =>
  sentence.words.slice(from, to).some((_, i) => isVerbAt(sentence, from + i))

const isVerbAt = (sentence: NamedSentence, i: number): boolean =>
  isPastVerb(sentence, i) ||
  isAuxiliary(sentence.words[i]) ||
  // "whose dog bit Ms. Doe"
  (mixedPasts.has(lowerAt(sentence.words, i)) && sentence.nameFrom.has(i + 1))

/** Where the words begin that only tell which one is meant by the noun before `i`, which go up to `end`. */
function restrictionAt(sentence: NamedSentence, i: number, end: number): number | undefined {
  const { words } = sentence
  const at = prepositions.has(lowerAt(words, i)) && lowerAt(words, i + 1) === 'whom' ? i + 1 : i
  const lower = lowerAt(words, at)
  const opens =
    lower === 'who'
      ? isDoer(sentence, at) || hasVerb(sentence, at + 1, end)
      : /^(?:whom|whose)$/.test(lower)
        ? hasVerb(sentence, at + 1, end)
        : lower === 'that'
          ? isVerbAt(sentence, at + 1)
          : isDoing(sentence, at)
  return opens ? at + 1 : undefined
}

/** Whether another clause may begin there, whose subject is its own: "the man who left when Ms. Doe said". */
const opensAnother = ({ lower }: Word): boolean =>
  clauseWords.has(lower) && !/^(?:and|or|than|as)$/.test(lower)

/** "who say Ms. Doe called": the name is no object, but begins what they say. */
function beginsClause({ words, nameTo }: NamedSentence, end: number): boolean {
  const name = nameTo.get(end)
  const verb = name && cueVerb(lowerAt(words, name.titleFrom - 1))
  return verb !== undefined && (/^(?:thought|finding)$/.test(verb.kind) || verbsThat('plain').has(verb.lemma))
}

/**
 * Who does what the verb at `verb` says, where all that parts them from it only tells which of them is meant: the man of "The man
 * who shot Mayor Roe said", the nurse of "a nurse treating Ms. Doe told them". Whoever is named there says nothing.
 */
export function restrictedBefore(sentence: NamedSentence, end: number, verb: number): Source | undefined {
  const { words, nameFrom, nameTo } = sentence
  const begin = clauseBefore(words, end)
  if (!determiners.has(lowerAt(words, begin))) return undefined
  for (let head = begin + 1; head <= begin + longestHead && head < end - 1; head++) {
    if (nameFrom.has(head) || prepositions.has(lowerAt(words, head))) return undefined
    if (!isPersonal(lowerAt(words, head)) && !crowds.has(lowerAt(words, head))) continue
    const from = restrictionAt(sentence, head + 1, end)
    if (from === undefined || from >= end) continue
    if (words.slice(from, end).some(opensAnother) || beginsClause(sentence, end)) return undefined
    const name = nameTo.get(end)
    if (name && !isObject(sentence, head, name)) return undefined
    const source = phraseEndingAt(sentence, head + 1)
    // "who heard Ms. Doe say"
    const fits = cueVerb(lowerAt(words, verb))?.form !== 'base' || (source && isPlural(source.head))
    return fits && source?.kind === 'description' ? source : undefined
  }
  return undefined
}

/** Whether the name is what words behind `head` are about: "for", "who shot", "representing nurse"; not "head of the port Jane Doe". */
function isObject(sentence: NamedSentence, head: number, { titleFrom }: Name): boolean {
  const { words } = sentence
  let at = titleFrom - 1
  while (at > head && isPersonal(lowerAt(words, at))) at--
  if (determiners.has(lowerAt(words, at))) at--
  const lower = lowerAt(words, at)
  // "a nurse who became mayor Jane Doe", "a man calling himself Captain Roe"
  if (at <= head || /^be(?:come|came)$|sel(?:f|ves)$/.test(lower)) return false
  return (
    prepositions.has(lower) ||
    /^(?:and|or|who(?:m|se)?)$/.test(lower) ||
    /^(?:who|to)$/.test(lowerAt(words, at - 1)) ||
    isDoing(sentence, at) ||
    isVerbAt(sentence, at)
  )
}

/**
 * The people whom a source's own words name as others: Ms. Doe in "a lawyer for Ms. Doe said", "said the man who shot Ms. Doe",
 * "Ms. Doe's lawyer said". They are not who speaks.
 * @param to where its words end at the latest: at its verb, where that stands behind it
 */
export function namedAsOthers(sentence: NamedSentence, source: Source, to: number): Name[] {
  const { words, names } = sentence
  if (source.kind !== 'description' || !isPersonal(source.head.lower)) return []
  const head = words.indexOf(source.head)
  let end = source.from
  while (end < to && /^(?:word|number)$/.test(words[end]?.kind ?? '')) end++
  return names.filter((name) => {
    if (name.titleFrom < source.from || name.to > end || !mayBePerson(name) || isCalled(sentence, name))
      return false
    return name.to <= head ? isPossessive(words[name.to]) : isObject(sentence, head, name)
  })
}
