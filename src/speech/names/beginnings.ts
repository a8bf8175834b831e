import {
  abstractions,
  adverbs,
  auxiliaries,
  opensPhrase,
  pastVerbs,
  sentenceOpeners,
} from '../lexicon/grammar.ts'
import { isPlace, organisationWords, peoples } from '../lexicon/groups.ts'
import { countriesInNames } from '../lexicon/names/bodies.ts'
import { isFirstName } from '../lexicon/names/first-names.ts'
import {
  appeals,
  calls,
  currencies,
  describing,
  describingOrNames,
  exceptions,
  gerunds,
  kickers,
  namings,
  states,
  trades,
} from '../lexicon/names/openers.ts'
import { pastimes, remits } from '../lexicon/names/remits.ts'
import { crowds, isRole, particles, partyMembers, roles } from '../lexicon/person-nouns.ts'
import { inEitherNumber, singularOf } from '../lexicon/singular.ts'
import { days, months } from '../lexicon/time.ts'
import { titles } from '../lexicon/titles.ts'
import { cueVerb } from '../lexicon/verbs/table.ts'
import type { Spelling } from '../text/spelling.ts'
import { isCapitalised, isComma, isPossessive, lowerAt, textAt, type Word } from '../text/words.ts'
import { appositionBehind } from './body-nouns.ts'
import { isDayAsName } from './days-as-names.ts'
import { isAcronym } from './name-kinds.ts'
import { isAppeal, isByEpithet } from './name-runs.ts'

/** Whether the name of a body begins there that ends in its country: "Water UK said", though water is a common word. */
const isBranch = (words: readonly Word[], i: number): boolean => {
  const next = words[i + 2]
  return (
    /^(?:UK|USA|NI|NZ|GB)$/.test(textAt(words, i + 1)) &&
    next !== undefined &&
    (next.text === ',' || auxiliaries.has(next.lower) || cueVerb(next.lower)?.form === 'past')
  )
}

/** "Transport Focus, the watchdog, said", "Soil Watch Europe said": what a body is for opens its name, though it is a common word. */
function isTopicOfBody(words: readonly Word[], i: number): boolean {
  const end = capitalsEnd(words, i)
  const next = lowerAt(words, i + 1)
  if (!(remits.has(lowerAt(words, i)) || pastimes.has(lowerAt(words, i))) || end === i + 1) return false
  if (roles.has(next) || titles.has(next) || isFirstName(next)) return false
  const isOfCountry = end - i < 4 && countriesInNames.has(lowerAt(words, end - 1))
  return isOfCountry || appositionBehind(words, end).some((noun) => !isRole(noun))
}

/** "Police said", "Residents said": nouns for people with a capital that only the beginning of the sentence gives them. */
function isCommonNoun(lower: string): boolean {
  const one = singularOf(lower)
  const isCommon = lower === 'police' || (one !== lower && (crowds.has(one) || roles.has(one)))
  return isCommon && !peoples.has(one)
}

/** Endings of words for what is done or thought of: "Funding has been secured", "Disappointment was great". */
const nounEndings = /.{3}(?:[ts]ions?|ments?|ity|ities)$/

/** Whether a word at the beginning of a sentence is a name although nothing else in the article shows it to be one. */
function standsAlone(words: readonly Word[], i: number): boolean {
  const [word, next] = [words[i], words[i + 1]]
  if (!word || !next) return false
  const { lower } = word
  if (isCommonNoun(lower)) return isFirstName(lower)
  if (abstractions.has(lower)) return false
  if (isAcronym(word.text) || /\p{Ll}\p{Lu}/u.test(word.text)) return true
  if (isFirstName(lower) || isPlace(lower) || inEitherNumber(lower, (noun) => peoples.has(noun))) return true
  // "Garnier, who was arrested,", "Acme (which had none)"
  if (/^[,(]$/.test(next.text) && /^(?:who|which)$/.test(lowerAt(words, i + 2))) return true
  // "Budiman, 41, a fisherman,"
  const isAged = isComma(next) && /^\d\d$/.test(textAt(words, i + 2)) && isComma(words[i + 3])
  if (isAged && !/ed$/.test(lower) && !describing.has(lower) && !states.has(lower)) return true
  // "Acme, the toy maker,"
  if (!adverbs.has(lower) && appositionBehind(words, i + 1, true).length > 0) return true
  if (gerunds.has(lower)) return isPossessive(next)
  if (auxiliaries.has(next.lower)) return !nounEndings.test(lower)
  return isPossessive(next) || hasVerb(words, i)
}

/** Whether a verb follows on the word at `i`, which may be whose it is: "Keating questions “all of it”", "Roe said". */
function hasVerb(words: readonly Word[], i: number): boolean {
  const lower = lowerAt(words, i)
  const verb = cueVerb(lowerAt(words, i + 1))
  // "Sidestepping questions on it, she left"
  const isActing =
    verb?.noun === true &&
    /^\p{L}{3,}ing$/u.test(lower) &&
    /^(?:about|on|over|from|of|whether|why|how|,)$/.test(lowerAt(words, i + 2))
  // "Official figures reveal"
  const isNoun = verb?.noun === true && cueVerb(lowerAt(words, i + 2))?.form === 'base'
  return verb !== undefined && !isActing && !isNoun
}

/** Whether a sentence begins at `i`, or what may be one. */
function opensSentence(words: readonly Word[], i: number): boolean {
  const before = words[i - 1]
  return !before || before.kind === 'quotation' || /^[.:?!“"'‘([•|*~▪■●►—–―-]$/.test(before.text)
}

/** Whether more of a name follows: a capital, be it behind "van" or behind the "of" of an office ("President of Peru Jane Doe"). */
function goesOn(words: readonly Word[], i: number): boolean {
  const isOffice = roles.has(lowerAt(words, i)) && /^(?:of|for)$/.test(lowerAt(words, i + 1))
  const next = words[isOffice ? i + 2 : i + 1]
  const word = words[i]
  if (next === undefined || !word) return false
  if (isByEpithet(words, i + 1, [word])) return true
  return (
    isCapitalised(next) ||
    ((next.text === '&' || particles.has(next.lower) || isAppeal(words, i)) &&
      isCapitalised(words[i + 2] ?? next))
  )
}

/** Ends of adjectives that are written with the capital of whatever they begin with: "Republican-leaning", "State-owned". */
export const compounds =
  /-(?:years?-old|owned|based|backed|run|listed|controlled|funded|born|trained|leaning|led|style|era|friendly|dominated|aligned|linked|occupied|held|ruled|affiliated|sponsored|appointed|allied|inspired|winning|nominated)$/

/** What people are or feel, with a capital that only the beginning of the sentence gives it: "Defiant Jane", "Old Jane Doe". */
const qualities =
  /^(?:old|young|little|poor|brave|proud|dear|angry|weary|lonely|sad|shy|defiant|ex-\p{L}+|\p{L}{3,}(?:ous|ful|less|stricken|hearted))$/u

const isQuality = (words: readonly Word[], i: number): boolean =>
  opensSentence(words, i) &&
  qualities.test(lowerAt(words, i)) &&
  !isFirstName(lowerAt(words, i)) &&
  isFirstName(lowerAt(words, i + 1))

/** "Singers Jane Doe and John Roe", "Website Acme": what several are, or a body is, before their names. */
const isOfSeveral = (words: readonly Word[], i: number): boolean => {
  const lower = lowerAt(words, i)
  if (!opensSentence(words, i)) return false
  const one = singularOf(lower)
  const isPlural = lower.endsWith('s') && (roles.has(one) || crowds.has(one))
  // "Republicans Roe of Elba and Poe"
  if (lower.endsWith('s') && partyMembers.has(one)) return lowerAt(words, i + 2) === 'of'
  return isFirstName(lowerAt(words, i + 1))
    ? isPlural
    : trades.has(lower) && !organisationWords.has(lowerAt(words, i + 1))
}

/** Where the capitals end that follow on the word at `i`. */
function capitalsEnd(words: readonly Word[], i: number): number {
  let to = i + 1
  for (let word = words[to]; word && isCapitalised(word); word = words[to]) to++
  return to
}

/**
 * "Embattled Elba coach Jane Doe", "Disgraced Jane Doe", "Born Jane Doe in Elba": the first word describes whoever follows, though the
 * sentence gives it a capital; not "Born Free Foundation", which is a body's name.
 */
function describesOne(words: readonly Word[], i: number): boolean {
  const [lower, next] = [lowerAt(words, i), lowerAt(words, i + 1)]
  const isNaming = namings.has(lower)
  if (!opensSentence(words, i) || !(isNaming || describing.has(lower))) return false
  const end = capitalsEnd(words, i)
  const behind = lowerAt(words, end)
  if (organisationWords.has(lowerAt(words, end - 1))) return false
  if (isRole(behind) || (behind.endsWith('s') && isRole(behind.slice(0, -1)))) return !isNaming
  // "Gifted Moses Doe": a first name, too.
  if (isFirstName(next)) return !describingOrNames.has(lower)
  return isNaming && (end - i > 2 || lower !== 'born') && /^(?:,|in|on|at|by|to|as|and)$/.test(behind)
}

/**
 * Whether a sentence begins with a word that is no name though one may follow: "Apparently Jane Doe came", "Except Jane Doe",
 * "Follow Jane Doe on …", "UPDATE: …". An adverb that the article has as a name ("Connolly") is one.
 */
function isLeadIn(words: readonly Word[], i: number, isFollowed: boolean, { proper }: Spelling): boolean {
  const lower = lowerAt(words, i)
  if (exceptions.has(lower) || calls.has(lower)) return true
  if (textAt(words, i + 1) === ':' && kickers.has(lower)) return true
  // "(Subscribe to our podcast.)"
  if (appeals.has(lower) && /^(?:to|the|our|your|this|here|more|us)$/.test(lowerAt(words, i + 1))) return true
  if (isFirstName(lower) || proper.has(lower)) return false
  if (isFollowed && (describesOne(words, i) || cueVerb(lower)?.form === 'ing')) return true
  return (isFollowed && appeals.has(lower)) || (/^\p{L}{3,}ly$/u.test(lower) && !isPlace(lower))
}

/** "Ten-year-old Jane Doe", "State-owned Acme", "Christmas Eve": words with a capital before a name, or of a day's. */
function isNoPart(words: readonly Word[], i: number, isFollowed: boolean): boolean {
  const [previous, lower] = [words[i - 1], lowerAt(words, i)]
  if (isFollowed && /-of-\p{L}+$/u.test(lower)) return true
  if (isFollowed && (isQuality(words, i) || isOfSeveral(words, i))) return true
  if (compounds.test(lower) || /^t-shirts?$/.test(lower)) return true
  // "the Leader of the Opposition Jane Doe"
  if (lower === 'opposition' && lowerAt(words, i - 1) === 'the' && isFirstName(lowerAt(words, i + 1)))
    return true
  return (
    /^(?:eve|day)$/.test(lower) &&
    previous !== undefined &&
    (days.has(previous.lower) || isPossessive(previous))
  )
}

/** "Will Roe, chief executive", "May Roe said": a first name that opens sentences, too; not "Will Congress, which met, do it?" */
function isNamedSo(words: readonly Word[], i: number): boolean {
  const [surname, next] = [words[i + 1], words[i + 2]]
  return (
    isFirstName(lowerAt(words, i)) &&
    surname !== undefined &&
    isCapitalised(surname) &&
    !organisationWords.has(surname.lower) &&
    words.at(-1)?.text !== '?' &&
    next !== undefined &&
    (isComma(next) || cueVerb(next.lower)?.form === 'past')
  )
}

/** Whether a word at the beginning of a sentence, where all have a capital, begins a name. */
function mayOpen(words: readonly Word[], i: number, isFollowed: boolean, spelling: Spelling): boolean {
  const lower = lowerAt(words, i)
  // “Moody’s said”
  if (/'s$/.test(lower)) return true
  const isOpener = sentenceOpeners.has(lower) && !isNamedSo(words, i)
  if (isOpener || isLeadIn(words, i, isFollowed, spelling)) return false
  const { small, proper } = spelling
  if (!isFollowed && (small.has(lower) || !(proper.has(lower) || standsAlone(words, i)))) return false
  const isBearers = roles.has(lower) || titles.has(lower) || isFirstName(lower)
  if (isFollowed && small.has(lower) && !isBearers && !isBranch(words, i) && !isTopicOfBody(words, i))
    return false
  // "Said Jane Doe: …", "Said Doe: …", "Continued Doe: …"
  const verb = cueVerb(lower)
  const inverts = isFirstName(lowerAt(words, i + 1)) || /^[,:]$/.test(textAt(words, i + 2))
  return !(verb?.form === 'past' && (verb.kind === 'speech' || verb.lemma === 'continue') && inverts)
}

/** Whether the verb of whoever is named before it stands there: "urged", "wrote"; not what asks or stands for a verb ("is", "do"). */
const isVerbOf = ({ lower }: Word): boolean => {
  const verb = cueVerb(lower)
  return pastVerbs.has(lower) || (verb !== undefined && (verb.form === 'past' || verb.form === 'third'))
}

/** "Will urged", "Small, who came,", "May's plan", "said May.", where the article has George Will: what the word means besides counts for less. */
function isSurname(words: readonly Word[], i: number, { surnames }: Spelling): boolean {
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]]
  if (!word || !surnames.has(word.lower) || (before && isCapitalised(before))) return false
  if (before && (opensPhrase(before.lower) || before.kind === 'number')) return false
  if (next === undefined || next.kind === 'mark')
    return (
      (isComma(next) && lowerAt(words, i + 2) === 'who') ||
      (before?.kind === 'word' && cueVerb(before.lower)?.form === 'past')
    )
  return isPossessive(next) || isVerbOf(next)
}

/** "Tk 23.4 lakh", "Rs 5,000" */
const isCurrency = (words: readonly Word[], i: number): boolean =>
  words[i + 1]?.kind === 'number' && currencies.has(lowerAt(words, i).replace(/\.$/, ''))

/** Whether a name begins at `i`, by the article's own spelling and what stands beside. */
export function beginsName(words: readonly Word[], i: number, spelling: Spelling): boolean {
  const word = words[i]
  if (!word || !isCapitalised(word) || /^i(?:'|$)/.test(word.lower)) return false
  if (isSurname(words, i, spelling)) return true
  if (isDayAsName(words, i)) return true
  if (days.has(word.lower) || months.has(word.lower) || isCurrency(words, i)) return false
  const isFollowed = goesOn(words, i)
  const begins = opensSentence(words, i)
    ? mayOpen(words, i, isFollowed, spelling)
    : !sentenceOpeners.has(word.lower) || (isFollowed && word.lower !== 'the')
  return begins && !isNoPart(words, i, isFollowed)
}
