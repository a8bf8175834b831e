import type { Block } from '../blocks.ts'

/** How a paragraph begins that speaks about the article instead of telling it. */
const NOTE_BEGINNINGS = [
  /^about the (?:authors?|writers?|reporters?|publisher|publication)\b/i,
  /^this (?:article|publication|story|report|analysis|piece|essay|commentary|interview) (?:was|is|has been|appeared)(?: originally| first| also)? (?:published|produced|prepared|written|supported|funded|republished|reprinted|translated|part of)\b/i,
  /^(?:originally|first) (?:published|appeared) (?:in|on|by|at)\b/i,
  /^(?:the )?(?:views|opinions) expressed (?:in this|here|are|by)\b/i,
  /^(?:editor[’']?s[’']? note|publisher[’']?s note|disclaimer:|copyright (?:©|\(c\)|\d{4})|©)/i,
]

/** "The author is a reporter in Osh": at the very end it is about this article's author, elsewhere about any. */
const AUTHOR_INTRODUCED = /^the (?:author|writer) (?:is|was|has|works|teaches)\b/i

const NOTE_HEADING =
  /^(?:notes?|about the (?:authors?|writers?|reporters?|publisher|publication)|credits?|imprint)[:.]?$/i

/** Notes stand at an article's end; a paragraph further up that begins like one is the article's own. */
const NOTES_AT_MOST = 8

/** Further up than this, most of what follows must begin like a note too. */
const LAST_WORDS = 3

/**
 * Where an article's notes begin: the index of the first block that is one; all after it are too.
 * `blocks.length` where there are none. The first block is never a note.
 * @param author who wrote the article, where that is known: "NAME is a reporter …" is then a note too
 */
export function notesStart(blocks: Block[], author?: string): number {
  const isNote = blocks.map(({ kind, text }, i) =>
    kind === 'heading'
      ? NOTE_HEADING.test(text) || (author !== undefined && text === `About ${author}`)
      : NOTE_BEGINNINGS.some((beginning) => beginning.test(text)) ||
        (i >= blocks.length - LAST_WORDS && (AUTHOR_INTRODUCED.test(text) || introduces(text, author))),
  )
  const from = Math.max(1, blocks.length - NOTES_AT_MOST)
  const start = blocks.findIndex(({ kind }, i) => {
    if (i === 0 || !isNote[i]) return false
    if (kind === 'heading') return true
    const rest = isNote.slice(i)
    return i >= from && (rest.length <= LAST_WORDS || rest.filter(Boolean).length * 2 >= rest.length)
  })
  return start < 0 ? blocks.length : start
}

const introduces = (text: string, author: string | undefined): boolean =>
  author !== undefined && /^(?: is| was|, an?) /.test(text.slice(author.length)) && text.startsWith(author)
