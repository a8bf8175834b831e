import type { Span } from '../../article/article.ts'
import { dotted } from '../../speech/lexicon/abbreviations.ts'
import { list } from '../../speech/lexicon/list.ts'
import { cueVerb } from '../../speech/lexicon/verbs/table.ts'

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The word before a full stop: an abbreviation, an initial, letters with full stops between. */
const BEFORE_STOP = /(?:^|[\s(“"‘'[])((?:\p{L}\.)*\p{L}{1,6})\.\s*$/u
/** Behind these a sentence goes on however they are written. */
const IN_SMALL_LETTERS = list(
  'v vs etc cf ca al e.g i.e approx incl max min ул просп пер проф акад обл им тыс стр корп кв',
)
/** These are words as well ("No.", "The Sun."): before a number alone they stand for others. */
const BEFORE_NUMBERS = list('No Nos Rs Sun Sat Mon Tue Tues Wed Thu Thur Thurs Fri')
/** What a time of the day goes on with: “7:19 p.m. EST”, “at 9 a.m. Tuesday”. */
const HALF_DAY = /\d\s*[ap]\.m\.\s*$/
const BEHIND_HALF_DAY =
  /^(?:GMT|UTC|[A-Z]{1,2}[SD]?T|Eastern|Central|Mountain|Pacific|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?![\p{L}])/u

/** A quotation that ends in a question or a cry, with its mark. */
const CRIED = /[?!]['"’”»]+\s*$/
/** A name, with small words before it or behind, and a verb: “Why?” Ms. Doe asked; she cried; asked the minister. */
const WHO_SAID =
  /^(?:(?:\p{Lu}[\p{L}.'’-]{0,30} ){1,5}|(?:\p{Ll}{1,20} ){0,3})(\p{Ll}{2,20})(?=([\s,.;:]|$))/u
/** Behind a name these say who asks or cries; any other verb of speech only where nothing comes that is said. */
const ASKED = new Set(['asked', 'cried', 'exclaimed', 'shouted', 'wondered', 'yelled'])
/** So far it is looked for, in UTF-16 code units. */
const AHEAD = 200

/** Sentences are looked for in windows of so many UTF-16 code units: the segmenter takes quadratic time over a whole text. */
const WINDOW = 4_096

/** What may stand before the end of a sentence and make it none, in UTF-16 code units: the longest abbreviation is shorter. */
const TAIL = 64

/**
 * The sentences of a paragraph's text, in order, without the white space between them; UTF-16 code units.
 * Unicode's rules (UAX #29), but neither a full stop after an abbreviation or an initial ends one, nor a question or a cry
 * behind which stands who asked or cried. Takes linear time.
 */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = []
  let open: number | undefined
  for (const { start: from, end } of segmentsOf(text)) {
    const start = open ?? from
    if (
      end < text.length &&
      goesOn(text.slice(Math.max(from, end - TAIL), end), text.slice(end, end + AHEAD))
    ) {
      open = start
      continue
    }
    open = undefined
    const sentence = trimmed(text, start, end)
    if (sentence.end > sentence.start) sentences.push(sentence)
  }
  return sentences
}

/** Whether what looks like the end of a sentence is none, by what stands before and behind. */
const goesOn = (before: string, behind: string): boolean =>
  // “в г. Токмок”, and not “в 1967 г. Мост …”
  /(?:^|[^\d])[\s(]г\.\s*$/u.test(before) ||
  isAbbreviation(BEFORE_STOP.exec(before)?.[1] ?? '', behind) ||
  (HALF_DAY.test(before) && BEHIND_HALF_DAY.test(behind)) ||
  (CRIED.test(before) && saysWho(behind))

/** Whether a word before a full stop stands for a longer one, and does not end the sentence. */
function isAbbreviation(word: string, behind: string): boolean {
  if (BEFORE_NUMBERS.has(word)) return /^\d/.test(behind)
  if (
    /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word) ||
    IN_SMALL_LETTERS.has(/^\p{Script=Cyrillic}/u.test(word) ? word.toLowerCase() : word)
  )
    return true
  return /^\p{Lu}/u.test(word) && dotted.has(word.toLowerCase())
}

/** Whether a text begins with who said something: not with somebody who says something else, “Stop?” Guards said that … */
function saysWho(behind: string): boolean {
  const [, verb = '', next = ''] = WHO_SAID.exec(behind) ?? []
  if (cueVerb(verb)?.kind !== 'speech') return false
  return /^\p{Ll}/u.test(behind) || ASKED.has(verb) || /[,.;:]/.test(next)
}

/** What Unicode's rules take for sentences, one behind the other: each window begins where the last whole one of the window before ended. */
function* segmentsOf(text: string): Generator<Span> {
  let from = 0
  let size = WINDOW
  while (from < text.length) {
    const isLast = from + size >= text.length
    let start = from
    let end = from
    for (const { segment, index } of SEGMENTER.segment(text.slice(from, from + size))) {
      // The last one may go on behind the window.
      if (end > start) yield { start, end }
      start = from + index
      end = start + segment.length
    }
    if (isLast) {
      yield { start, end }
      return
    }
    // A sentence longer than the window: one twice as large.
    size = start === from ? size * 2 : WINDOW
    from = start
  }
}

function trimmed(text: string, from: number, to: number): Span {
  const part = text.slice(from, to)
  return {
    start: from + part.length - part.trimStart().length,
    end: to - (part.length - part.trimEnd().length),
  }
}
