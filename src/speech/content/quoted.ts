import { isAdverb } from '../grammar/phrases.ts'
import { cueVerb } from '../lexicon/cues.ts'
import { formsOfBe } from '../lexicon/grammar.ts'
import { isPersonal } from '../lexicon/people.ts'
import type { Report } from '../reports/report.ts'
import type { Quotation } from '../text/quotations.ts'
import { isCapitalised, isPossessive, type Word } from '../text/words.ts'

/** Whether nothing but commas, dashes and the like stands between two places of a sentence. */
function touch(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = words[i]
    if (word && !/^(?:[,—–―:-]|as|and|then|but)$/.test(word.lower) && !isAdverb(word)) return false
  }
  return true
}

/** The first word of the report: its source or its cue, whichever comes first. */
export const beginOf = (report: Report): number => Math.min(report.cueFrom, report.source.from)
/** Verbs that attribute words only right beside them: "…," she began; but "It began with “The Rising”". */
const weak = new Set(
  'begin go put push fire hit press sign name publish charge react talk speak sing discuss'.split(' '),
)
/** "put it" is not weak. */
const isWeak = ({ verb, cueFrom, cueTo }: Report): boolean =>
  verb !== undefined && weak.has(verb.lemma) && cueTo - cueFrom === 1

/** Whether the report only counts where its cue stands right beside the quotation. */
const mustTouch = (report: Report): boolean =>
  report.verb?.kind === 'thought' ||
  isWeak(report) ||
  (report.verb?.kind === 'finding' && report.source.kind === 'name') ||
  (report.nested && report.source.head.lower === 'it')

/** What does not say whose words are quoted where somebody reports it: "He said they had been talking “on and off”". */
const isReported = (report: Report): boolean =>
  report.nested && (report.verb?.kind === 'thought' || isWeak(report))

/** Whether what stands before the report is what it gives: "The “mess” is over, she said", but not "…, and she said that …". */
function closes(words: readonly Word[], report: Report): boolean {
  return /^[,—–―-]$/.test(words[beginOf(report) - 1]?.text ?? '')
}

/** Whether nothing but a comma or a colon stands between the report and the quotation behind it: "A voter cried, “…”". */
function introduces(words: readonly Word[], at: number, { cueTo, verb, inverted }: Report): boolean {
  return !inverted && verb?.kind === 'speech' && at === cueTo + 1 && /^[,:]$/.test(words[cueTo]?.text ?? '')
}

/** "tells voters who wonder why": only who they are. */
const isRelative = (words: readonly Word[], { nested, cueFrom }: Report): boolean =>
  nested && /^(?:who|which)$/.test(words[cueFrom - 1]?.lower ?? '')

/**
 * Whether the quotation is the object of the report before it, and the one behind has something else to report: "what he
 * called “a mess,” the club charged more", "he claimed that “it leaks,” she said it did not".
 */
function claims(words: readonly Word[], at: number, before: Report, behind: Report): boolean {
  if (before.nested || before.inverted) return false
  if (before.cueTo === at && behind.verb?.kind === 'stance') return true
  const next = words[behind.cueTo]
  const reports = !behind.inverted && /^(?:that|the|an?|he|she|it|they|there)$/.test(next?.lower ?? '')
  return reports && words[at - 1]?.lower === 'that'
}

/**
 * The report of its own sentence that says whose words a quotation is, the quotation being `words[at]`: one right
 * behind it ("…," she said), unless one right before it ends in a comma or a colon (When a voter cried, "…," he joked);
 * else the nearest one before it (He called it "…"); else the next behind. A verb of thinking must stand right beside.
 */
export function reportOfQuotation(
  words: readonly Word[],
  at: number,
  reports: readonly Report[],
): Report | undefined {
  let before: Report | undefined
  for (const report of reports) {
    if (isReported(report) || (before && isRelative(words, report))) continue
    if (report.cueTo <= at) {
      if (!mustTouch(report) || touch(words, report.cueTo, at)) before = report
      continue
    }
    if (report.follows || beginOf(report) <= at) continue
    // "Mr. Roe said he was “glad” and Ms. Doe called it “late”"
    if (
      before &&
      /^(?:and|but)$/.test(words[at + 1]?.lower ?? '') &&
      beginOf(report) === at + 2 &&
      !report.inverted
    )
      continue
    if (touch(words, at + 1, beginOf(report)))
      return before && (introduces(words, at, before) || claims(words, at, before, report)) ? before : report
    if (before || mustTouch(report) || report.verb?.kind === 'finding') continue
    if (report.verb === undefined || closes(words, report)) return report
  }
  return before
}

/** Whether a quotation is whole sentences that somebody says, not a word or a title that the article sets in marks. */
export function isSpeech(text: string, { inner }: Quotation): boolean {
  const said = text.slice(inner.start, inner.end).trim()
  const words = said.split(/\s+/)
  if (words.length < 2) return false
  if (/[.?!…,—–-]['’"”]*$/.test(said)) return words.length > 2 || /[?!]/.test(said)
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length
  return words.length >= 5 && small * 2 >= words.length
}

/** Whether a quotation is all of its sentence, whose words are `words`: “Why should I?” she said. “Never.” */
export function isSentence(text: string, { inner }: Quotation, words: readonly Word[]): boolean {
  return (
    words.every(({ kind }) => kind === 'quotation' || kind === 'mark') &&
    /^\P{Ll}.*[.?!…]['’"”]*$/su.test(text.slice(inner.start, inner.end).trim())
  )
}

const works = new Set(
  `show program programme series book novel memoir autobiography film movie documentary play musical album song single column essay
   article podcast magazine episode section segment paper story painting poem game guide`.split(/\s+/),
)

const presentations =
  /^(?:release|production|performance|version|copy|copies|premiere|showing|screening|rendition|recording|adaptation|author|star|director|creator|editor|host|publication)$/

/** Whether a verb of saying or whoever says stands right beside: “Small Green Worlds,” she said. */
function isAttributed(words: readonly Word[], at: number): boolean {
  const [cue, mark] = [words[at - 2], words[at - 1]]
  if (cue && /^[,:]$/.test(mark?.text ?? '') && cueVerb(cue.lower)) return true
  for (let i = at + 1; i < at + 5; i++) {
    const word = words[i]
    if (word?.kind !== 'word') return false
    if (cueVerb(word.lower)?.kind === 'speech') return true
  }
  return false
}

/** "known as “Pepper”", "goes by the name “Pepper”", "nicknamed “Pepper”", "so-called “woke” lessons": what somebody is called. */
function isNickname(words: readonly Word[], at: number): boolean {
  const [third, second, before] = [words[at - 3]?.lower, words[at - 2]?.lower, words[at - 1]?.lower ?? '']
  if (/^(?:nicknamed|so-called|entitled|titled|pseudonym|alias|nickname)$/.test(before)) return true
  if (before === 'as') return second === 'known' || (third === 'known' && second === 'simply')
  if (before === 'by') return /^(?:goes|went|go|going)$/.test(second ?? '')
  return (
    before === 'name' && /^(?:the|stage|pen)$/.test(second ?? '') && /^(?:by|under|the|a)$/.test(third ?? '')
  )
}

/**
 * Whether the quotation `words[at]` is the name of a work, which nobody says: "on NBC's “Meet the Press”", "his book, “A Time
 * for Truth,”", "The result, “Small Green Worlds,” was".
 */
export function isTitle(text: string, { inner }: Quotation, words: readonly Word[], at: number): boolean {
  if (isNickname(words, at) && !/[.!?].*\p{L}/su.test(text.slice(inner.start, inner.end))) return true
  // "The study, “Skin of the deep,” appears": a title, however it is written.
  const isStudy =
    words[at - 1]?.text === ',' && /^(?:study|paper|thesis|dissertation)$/.test(words[at - 2]?.lower ?? '')
  if (isStudy && !isAttributed(words, at) && words[at + 1]?.kind === 'word') return true
  const named = text
    .slice(inner.start, inner.end)
    .trim()
    .replace(/,$|(?<=\s\S+)\.$/, '')
  const parts = named.split(/[\s:–—-]+/)
  const capital = parts.every(
    (word, i) => /^(?:\p{Lu}|\p{N}|&$)/u.test(word) || (i > 0 && /^\p{Ll}{1,4}$/u.test(word)),
  )
  if (!capital || parts.length > 12 || /[.!?;,]/.test(named)) return false
  const [beforeThat, before] = [words[at - 2], words[at - 1]]
  if (
    before?.text === ','
      ? works.has(beforeThat?.lower ?? '')
      : isPossessive(before) || works.has(before?.lower ?? '')
  )
    return true
  if (/^(?:on|in|the|a|an)$/.test(before?.lower ?? '')) return true
  if (before?.lower === 'of' && presentations.test(beforeThat?.lower ?? '')) return true
  // "“Harbour Lights” star Jane Doe"
  const [next, afterNext] = [words[at + 1], words[at + 2]]
  const endsInComma = /,["'’”]*\s*$/.test(text.slice(inner.start, inner.end))
  if (next && afterNext && isPersonal(next.lower) && isCapitalised(afterNext) && !endsInComma) return true
  const long =
    parts.filter((word) => /^\p{Lu}/u.test(word)).length > 1 &&
    parts.some((word) => /^\p{Lu}\p{Ll}/u.test(word))
  const apposed = before?.text === ',' || formsOfBe.has(before?.lower ?? '')
  return long && apposed && !isAttributed(words, at)
}
