import type { Block } from '../blocks.ts'
import type { FrontMatter } from '../front-matter.ts'
import { endsSentence } from '../sentence-end.ts'

/** What stands between an article's title and its first paragraph. */
export interface Head {
  author?: string
  published?: string
}

/** A line or two that sum the article up, who wrote it, when: the head is no longer. */
const LONGEST_HEAD = 3

/** In code units; what is longer is a paragraph. */
const LONGEST_LINE = 200

const MONTHS =
  'jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря'
const WEEKDAYS = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?'
/** "12 May 2026", "Tuesday, May 12, 2026", "2026-05-12", "12.05.2026" */
const DATE = `(?:${WEEKDAYS},? )?(?:\\d{1,2}(?:st|nd|rd|th)? (?:${MONTHS}),? \\d{4}|(?:${MONTHS}) \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{4})`
/** "at 10:23 a.m. EDT", "T10:23:00Z" */
const TIME =
  '(?:[ T]|,? (?:at |- |\\| )?)\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?(?: ?[ap]\\.?m\\.?)?(?: ?(?:Z|[A-Z]{2,5}(?:[+-]\\d{1,2}(?::?\\d\\d)?)?))?'
const DATE_AND_TIME = `${DATE}(?:${TIME})?(?:[,;|·•–— ]+(?:last )?(?:updated|modified)(?: on)?:? (?:${DATE}(?:${TIME})?|[\\w ]{1,30} ago))?`
/** "4:25 PM, May 11, 2015" */
const TIME_AND_DATE = `\\d{1,2}[:.]\\d\\d(?: ?[ap]\\.?m\\.?)?(?: [A-Z]{2,5})?,? (?:on )?${DATE}`
/** "Published on 12 May 2026; updated May 13, 2026 10:23 GMT" */
const DATE_LINE = new RegExp(
  `^(?:(?<act>(?:first |last )?(?:published|posted|updated|modified)|опубликовано|обновлено)(?: on| at)?:? )?(?<published>${DATE_AND_TIME}|${TIME_AND_DATE})$`,
  'iu',
)
const CHANGED = /updated|modified|обновлено/i
/** A line with a date at its end, as many bylines are. */
const DATED = new RegExp(
  `^(?<names>.+?)[\\s,|·•–—-]+(?:(?:published|posted|updated)(?: on)?:? )?(?<published>${DATE_AND_TIME})$`,
  'iu',
)

/** A part of a name: a word with a capital letter ("Janybek", "O’Neil", "J."), or one of the small words between them. */
const NAME_WORD = "\\p{Lu}[\\p{L}\\p{M}’'.‑-]*"
const SMALL_WORD =
  'and|und|et|y|i|и|&|of|for|the|in|with|de|da|di|du|del|der|den|van|von|al|el|bin|ibn|kyzy|uulu|кызы|уулу'
const CAPITAL_WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const NAMES = `${NAME_WORD}(?:,? (?:${NAME_WORD}|${SMALL_WORD})){0,19}`
/** "By Myrzaiym Janybek kyzy", "Written by Jane Roe and John Doe"; "By Monday" names nobody. */
const BYLINE = new RegExp(
  `^(?:(?:(?:[Ww]ritten|[Ww]ords|[Ss]tory|[Tt]ext|[Rr]eported) )?(?:By|BY|by)|Authors?:|Автор(?:ы|лор)?:):? (?!${CAPITAL_WEEKDAY})(${NAMES})$`,
  'u',
)

/** "Posted on May 12, 2026 by Jane Roe" */
const POSTED = new RegExp(
  `^(?:posted|published)(?: on)?:? (?<published>${DATE_AND_TIME}),? (?<names>by .+)$`,
  'iu',
)

/** "Jo Pell · May 3, 2024": without a word that says so, only signs between the two make it a byline. */
const NAMES_AND_MORE = new RegExp(
  `^(?<names>${NAME_WORD}(?:,? (?:${NAME_WORD}|${SMALL_WORD})){1,9}) ?[·•|] ?(?<more>.+)$`,
  'u',
)

/** What a blog puts behind its byline. */
const BEHIND_BYLINE =
  /\s*[|·•–—-]\s*(?:leave a (?:comment|reply)|\d+ comments?|no comments|\d+[- ]min(?:ute)?s?(?:[- ]read)?)$/i

/**
 * Takes the byline and the date off the blocks below a title, where they stand on their own there. A byline may stand
 * below a line or two that sum the article up; a date only right below title or byline, for another begins a chronicle.
 */
export function takeHead(blocks: Block[]): Head {
  const head: Head = {}
  let takenAt = 0
  let changed: string | undefined
  for (let i = 0; i < LONGEST_HEAD && blocks.length > 1; ) {
    const block = blocks[i]
    if (block === undefined || block.kind === 'heading' || block.text.length > LONGEST_LINE) break
    const byline = head.author === undefined ? bylineOf(block.text) : undefined
    const date = i === takenAt ? dateLineOf(block.text) : undefined
    const isNew = head.published === undefined || date?.isChange === true
    const found = byline ?? (isNew ? date : undefined)
    if (found === undefined) i++
    else {
      if (byline) Object.assign(head, byline)
      else if (date?.isChange) changed ??= date.published
      else if (date) head.published = date.published
      blocks.splice(i, 1)
      takenAt = i
    }
  }
  return head.published === undefined && changed !== undefined ? { ...head, published: changed } : head
}

/** A page may show more lines than it says in words of its own: who wrote it for whom, where, how long ago. */
const LONGEST_SHOWN_HEAD = 5
/** In code units; what is longer is text. */
const LONGEST_SHOWN_LINE = 80

const SOME_TIME_AGO =
  /^(?:(?:last )?(?:updated|published|posted|обновлено|опубликовано):? )?(?:(?:a few|an?|\d+) ?(?:[smhdw]|secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?|months?|years?) ago|just now|yesterday|today|вчера|сегодня|\d+ (?:секунд|минут|час|дн|день|недел|месяц|год|лет)\p{L}* назад|\d+ (?:мүнөт|саат|күн|жума|ай|жыл) мурун)(?:,? (?:at |в )?\d\d?[:.]\d\d)?$/iu

/**
 * The blocks of a page without the lines above its text that begin with the name of author or publisher, as the page says
 * them elsewhere, or say how long ago that was.
 */
export function withoutHeadLines(
  blocks: readonly Block[],
  { author, publisher }: Pick<FrontMatter, 'author' | 'publisher'>,
): Block[] {
  const names = [...(author?.split(', ') ?? []), publisher].flatMap((name) => name?.toLowerCase() ?? [])
  const isHeadLine = ({ kind, text }: Block) =>
    kind === 'paragraph' &&
    text.length <= LONGEST_SHOWN_LINE &&
    !endsSentence(text) &&
    (SOME_TIME_AGO.test(text) || names.some((name) => beginsWith(text.toLowerCase(), name)))
  return blocks.filter((block, i) => i >= LONGEST_SHOWN_HEAD || !isHeadLine(block))
}

const beginsWith = (text: string, name: string): boolean =>
  text.startsWith(name) && !/^[\p{L}\p{N}]/u.test(text.slice(name.length))

/**
 * The lines of an article's block, what belongs to its head apart: a title may have the byline right below it, and that
 * the date, the paper's name or the text.
 * @param place how many blocks stand above it
 */
export function linesApart(lines: string[], place: number): string[][] {
  const byline = place > LONGEST_HEAD ? -1 : lines.findIndex(isByline)
  if (byline < 0 || (byline > 0 && place > 0)) return [lines]
  const below = lines.slice(byline + 1)
  const dates = dateOf(below[0] ?? '') === undefined ? 0 : 1
  const parts = [
    lines.slice(0, byline),
    lines.slice(byline, byline + 1),
    below.slice(0, dates),
    below.slice(dates),
  ]
  return parts.filter((part) => part.length > 0)
}

/** Whether a line names the author and does nothing else. */
const isByline = (line: string): boolean => line.length <= LONGEST_LINE && bylineOf(line) !== undefined

/** When it was published, or where `isChange` last changed. */
function dateLineOf(line: string): { published: string; isChange: boolean } | undefined {
  const { act = '', published } = DATE_LINE.exec(line)?.groups ?? {}
  return published === undefined ? undefined : { published, isChange: CHANGED.test(act) }
}

function dateOf(line: string): Head | undefined {
  const found = dateLineOf(line)
  return found && { published: found.published }
}

function bylineOf(text: string): Head | undefined {
  const line = text.replace(BEHIND_BYLINE, '')
  const posted = POSTED.exec(line)?.groups
  const { names = line, published } = posted ?? DATED.exec(line)?.groups ?? {}
  const author = BYLINE.exec(names)?.[1]
  if (author === undefined) return namesAndDate(line)
  return published === undefined ? { author } : { author, published }
}

/** What a page's own byline or time says. */
export const readBylineText = (line: string): Head | undefined =>
  line.length > LONGEST_LINE ? undefined : (bylineOf(line) ?? dateOf(line))

function namesAndDate(line: string): Head | undefined {
  const { names, more = '' } = NAMES_AND_MORE.exec(line)?.groups ?? {}
  const date = dateLineOf(more)
  return names === undefined || date === undefined ? undefined : { author: names, published: date.published }
}
