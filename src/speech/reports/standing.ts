import type { Source } from '../grammar/phrases.ts'
import { isPersonal } from '../lexicon/person-nouns.ts'
import { objectPronouns } from '../lexicon/pronouns.ts'
import type { CueVerb } from '../lexicon/verbs/table.ts'
import { isCapitalised, isComma, lowerAt, noWord, type Word } from '../text/words.ts'
import type { Report } from './report.ts'

/** How a report stands in its sentence: whether it has been said, and by whose account. */

/** "if he asks", "whether she said", "when they say": what may be said, or when; not what was. */
export function isSupposed(
  words: readonly Word[],
  { from, name }: Source,
  verb: CueVerb | undefined,
): boolean {
  const before = lowerAt(words, from - 1)
  if (/^(?:if|whether|how|unless)$/.test(before)) return true
  // "Asked why she had been threatening to leave, Ms. Doe said …"
  if (/^(?:why|when|where|what)$/.test(before) && lowerAt(words, from - 2) === 'asked') return true
  // "Had Ms. Doe said so, …"
  if (words[0]?.lower === 'had' && (name?.titleFrom ?? from) === 1) return true
  return (
    /^(?:when|whenever)$/.test(before) &&
    (verb?.form === 'third' || verb?.form === 'base' || verb?.lemma === 'ask')
  )
}

/** In words: "that" stands no farther behind a verb, whoever is told. */
const addresseeReach = 8

/** Where the words begin behind the "that" of a report, whoever is told: "told the court that Mr. Roe"; `undefined` where it has none. */
export function behindThat(words: readonly Word[], { cueTo }: Report): number | undefined {
  const that = words.slice(cueTo, cueTo + addresseeReach).findIndex(({ lower }) => lower === 'that')
  return that < 0 ? undefined : cueTo + that + 1
}

/** What somebody says to one alone, "told her", or by themselves, "promised that she". */
const toOne = /^(?:tell|ask|warn|beg|assure)$/
const byOne = /^(?:shout|scream|yell|promise|threaten)$/

/**
 * "Ms. Doe said her sister had called and told her to run": the second verb is the sister's, who is the subject of what is said, and so is
 * what she told.
 */
function isInnerSecond(words: readonly Word[], main: Report, { cueFrom, source, verb }: Report): boolean {
  if (source.from !== main.source.from || main.inverted || lowerAt(words, cueFrom - 1) !== 'and') return false
  if (verb?.form !== 'past' || isComma(words[cueFrom - 2])) return false
  const isOfOne =
    byOne.test(verb.lemma) || (toOne.test(verb.lemma) && objectPronouns.has(lowerAt(words, cueFrom + 1)))
  const begin = behindThat(words, main) ?? main.cueTo
  const isSomebody =
    isCapitalised(words[begin] ?? noWord) ||
    [1, 2, 3].some((ahead) => isPersonal(lowerAt(words, begin + ahead)))
  return isOfOne && isSomebody
}

/** Whether a report stands in what an earlier one of its sentence gives, and does not go on beside it (", but she said"). */
export function isNested(words: readonly Word[], report: Report, before: readonly Report[]): boolean {
  const main = before.findLast((r) => !r.nested && r.verb?.kind === 'speech')
  if (main && isInnerSecond(words, main, report)) return true
  if (!main || main.inverted || report.follows || report.source.from === main.source.from) return false
  // A comma right behind the cue: it gave what stands before it ("As it has shrunk, he continued, …").
  if (isComma(words[main.cueTo])) return false
  // "reassured Carl Doe, who said he was lost": a clause of its own.
  if (lowerAt(words, report.cueFrom - 1) === 'who' && isComma(words[report.cueFrom - 2])) return false
  const start = Math.min(report.source.from, report.cueFrom)
  const [previous, beforeIt] = [words[start - 1], words[start - 2]]
  if (previous?.kind !== 'word') return false
  if (/^(?:but|while|though|although|whereas)$/.test(previous.lower)) return false
  // "Ms. Doe said it rained and Mr. Roe said it snowed"
  if (previous.lower === 'and' && report.source.kind === 'name' && report.verb?.lemma === main.verb?.lemma)
    return false
  return !(previous.lower === 'and' && beforeIt?.kind !== 'word')
}

/** "Neither woman had asked for it", "neither confirmed nor denied that it rained" */
export const isSaidByNone = (words: readonly Word[], { from }: Source, cueFrom: number): boolean =>
  /^(?:neither|no|none|nobody)$/.test(lowerAt(words, from)) ||
  /^(?:neither|nor)$/.test(lowerAt(words, cueFrom - 1)) ||
  lowerAt(words, from - 1) === 'nor'

/** The reports of a sentence, those nested that only tell what another one gives: "According to the Gazette, the mayor said …". */
export function withTellersNested(words: readonly Word[], reports: readonly Report[]): Report[] {
  const teller = tellerBehind(words, reports)
  if (teller) return [...reports.slice(0, -1), { ...teller, nested: true }]
  const others = reports.some((r) => r.verb?.kind === 'speech' && !r.follows)
  const isTeller = (r: Report): boolean =>
    r.verb === undefined && lowerAt(words, r.cueFrom) === 'according' && others
  return reports.map((r) => (isTeller(r) ? { ...r, nested: true } : r))
}

/** The last report of "The mayor said that it rained, the Gazette reported." */
function tellerBehind(words: readonly Word[], reports: readonly Report[]): Report | undefined {
  const last = reports.at(-1)
  const tells = last?.verb?.lemma === 'report' && !last.nested && isComma(words[last.source.from - 1])
  if (!tells || words.some(({ kind }) => kind === 'quotation')) return undefined
  const isToldOf = reports.some(
    (r) => r !== last && r.verb?.kind === 'speech' && !r.follows && !r.nested && !r.inverted,
  )
  return isToldOf ? last : undefined
}
