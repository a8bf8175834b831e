import type { Span } from '../../article/article.ts'
import { isFirstName } from '../lexicon/names/first-names.ts'
import { kickers } from '../lexicon/names/openers.ts'
import { interviewers } from '../lexicon/person-nouns.ts'
import { titles } from '../lexicon/titles.ts'

/** A paragraph that somebody says as a whole: who, by the words that name them, and what they say. */
export interface Turn {
  /** The name, and the index of the paragraph that it stands in; `undefined` where only "A:" says who answers. */
  label: (Span & { paragraph: number }) | undefined
  /** `undefined` for a question that only "Q:" marks: the article itself asks. */
  said: Span | undefined
}

const inCapitals = /^(["“”'‘]?\s*)(\p{Lu}[\p{Lu}\p{M}.'’-]+(?:\s\p{Lu}[\p{Lu}\p{M}.'’-]+){0,3}):\s+(?=\S)/u
const inSmall =
  /^(["“”'‘]?\s*)((?:(?:The|Our)\s\p{L}[\p{L}\p{M}'’-]*|\p{Lu}[\p{L}\p{M}.'’-]+)(?:\s(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|van|von|al|bin)){0,3}):\s+(?=\S)/u
/** "Hon. Grace Roe (Port West, ODM): …": what is recorded of a parliament, a council or a court. */
const inRecord =
  /^()((?:\p{Lu}[\p{L}\p{M}.'’-]*|de|van|von|al|bin)(?:\s(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|van|von|al|bin)){1,5})\s*(\([^()]{1,80}\))?:\s+(?=\S)/u
const byLetter = /^(Q|A|Question|Answer)[:.]\s+(?=\S)/

/** "UPDATE: …", "ORIGINAL STORY: …": what a paragraph is, not who speaks. */
const isKicker = (label: string): boolean =>
  label
    .toLowerCase()
    .replace(/’/g, "'")
    .split(/\s/)
    .every((word) => kickers.has(word))

function turnIn(text: string, paragraph: number, pattern: RegExp): Turn | undefined {
  const [whole, before = '', label = ''] = pattern.exec(text) ?? []
  if (whole === undefined || isKicker(label)) return undefined
  return {
    label: { start: before.length, end: before.length + label.trimEnd().length, paragraph },
    said: { start: whole.length, end: text.length },
  }
}

/** "Q: … A: …": the answers, by nobody's name, and the questions. */
function lettered(text: string): Turn | undefined {
  const [whole, letter = ''] = byLetter.exec(text) ?? []
  if (whole === undefined) return undefined
  return {
    label: undefined,
    said: letter.startsWith('A') ? { start: whole.length, end: text.length } : undefined,
  }
}

/** The turn of a record: whoever is labelled has a title before the name, or an office or a place in brackets behind it. */
function recorded(text: string, paragraph: number): Turn | undefined {
  const [whole, , label = '', bracket] = inRecord.exec(text) ?? []
  if (whole === undefined) return undefined
  const words = label.split(' ')
  let from = 0
  while (from < words.length - 1 && titles.has(words[from]?.toLowerCase() ?? '')) from++
  if (from === 0 && bracket === undefined) return undefined
  const start = words.slice(0, from).join(' ').length + (from > 0 ? 1 : 0)
  return { label: { start, end: label.length, paragraph }, said: { start: whole.length, end: text.length } }
}

const labelIn = (paragraphs: readonly string[], turn: Turn | undefined): string =>
  turn?.label ? (paragraphs[turn.label.paragraph] ?? '').slice(turn.label.start, turn.label.end) : ''

/** Those labels under which nothing but questions stand, two at least: who asks. */
function askersOf(paragraphs: readonly string[], turns: readonly (Turn | undefined)[]): Set<string> {
  const asked = new Map<string, boolean[]>()
  for (const [i, turn] of turns.entries()) {
    const label = labelIn(paragraphs, turn)
    if (!turn?.said || !label) continue
    const all = asked.get(label) ?? []
    all.push((paragraphs[i] ?? '').includes('?'))
    asked.set(label, all)
  }
  return new Set([...asked].filter(([, all]) => all.length > 1 && all.every(Boolean)).map(([label]) => label))
}

const firstPerson = /(?:^|[^\p{L}])(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us)(?:[^\p{L}]|$)/u

/**
 * The second paragraph of an answer, which has no label of its own: it stands between two turns, is whole sentences in the first
 * person, and does not name who answers.
 */
function withLaterParagraphs(
  paragraphs: readonly string[],
  turns: readonly (Turn | undefined)[],
): (Turn | undefined)[] {
  const askers = askersOf(paragraphs, turns)
  const last = turns.findLastIndex((turn) => turn !== undefined)
  let before: Turn | undefined
  return turns.map((turn, i) => {
    if (turn) {
      before = turn.said && !askers.has(labelIn(paragraphs, turn)) ? turn : undefined
      return turn
    }
    const text = paragraphs[i] ?? ''
    const surname = labelIn(paragraphs, before).split(' ').at(-1) ?? ''
    const goesOn =
      before !== undefined &&
      i < last &&
      /^[^([].*[.!?…]["”’]*$/su.test(text) &&
      firstPerson.test(text.replace(/[“"][^“”"]*[”"]/gu, '')) &&
      !(surname && text.includes(surname))
    if (!goesOn || !before) {
      before = undefined
      return undefined
    }
    return { label: before.label, said: { start: 0, end: text.length } }
  })
}

/** Whether the label is somebody's name: a first name is in it, or the other paragraphs have it, if one word inside a sentence. */
function isName(label: string, prose: readonly string[]): boolean {
  if (isFirstName(label.split(/\s/)[0] ?? '')) return true
  return prose.some((text) =>
    /\s/.test(label) ? text.includes(label) : /[\p{L},]/u.test(text.charAt(text.indexOf(` ${label}`) - 1)),
  )
}

/** No interview has more who take turns; a glossary has. */
const MOST_VOICES = 40

/** `Doe: How is it? Roe: Fine. Doe: …`: two who take turns twice each at least, one of whom has a name. */
function conversation(paragraphs: readonly string[]): (Turn | undefined)[] {
  const none = paragraphs.map(() => undefined)
  const turns = paragraphs.map((text, paragraph) => turnIn(text, paragraph, inSmall))
  const labels = turns.map((turn) => labelIn(paragraphs, turn))
  const counts = new Map<string, number>()
  for (const [i, turn] of turns.entries())
    if (turn) counts.set(labels[i] ?? '', (counts.get(labels[i] ?? '') ?? 0) + 1)
  const often = [...counts].filter(([, count]) => count > 1).map(([label]) => label)
  if (often.length > MOST_VOICES) return none
  const prose = paragraphs.filter((_, i) => turns[i] === undefined)
  const names = often.filter((label) => isName(label, prose))
  const askers = askersOf(paragraphs, turns)
  const others = often.some(
    (label) =>
      /^(?:The|Our)\s/.test(label) ||
      interviewers.has(label.toLowerCase()) ||
      (askers.has(label) && !names.includes(label)),
  )
  if (often.length < 2 || (names.length < 2 && !(names.length === 1 && others))) return none
  return turns.map((turn, i) => (often.includes(labels[i] ?? '') ? turn : undefined))
}

const isSeveral = (turns: readonly (Turn | undefined)[]): boolean =>
  turns.filter((turn) => turn !== undefined).length > 1

/**
 * The turns of a transcript or an interview, by paragraph: `WALLACE: Will she be there?`, `Q: Is it late? A: Yes.` One label
 * alone makes no transcript: an article may begin a paragraph with a word and a colon.
 */
export function turnsOf(paragraphs: readonly string[]): (Turn | undefined)[] {
  const inTurns = [
    (text: string, paragraph: number): Turn | undefined => turnIn(text, paragraph, inCapitals),
    lettered,
    recorded,
  ]
  const found = inTurns.map((turnOf) => paragraphs.map(turnOf)).find(isSeveral) ?? conversation(paragraphs)
  return withLaterParagraphs(paragraphs, found)
}
