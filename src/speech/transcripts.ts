import type { Span } from '../article/article.ts'
import { isFirstName } from './lexicon/first-names.ts'

/** A paragraph that somebody says as a whole: who, by the words that name them, and what they say. */
export interface Turn {
  /** The name, and the index of the paragraph that it stands in; `undefined` where only "A:" says who answers. */
  label: (Span & { paragraph: number }) | undefined
  /** `undefined` for a question that only "Q:" marks: the article itself asks. */
  said: Span | undefined
}

const inCapitals = /^(["“”'‘]?\s*)(\p{Lu}[\p{Lu}\p{M}.'’-]+(?:\s\p{Lu}[\p{Lu}\p{M}.'’-]+){0,3}):\s+(?=\S)/u
const inSmall =
  /^(["“”'‘]?\s*)((?:The\s)?\p{Lu}[\p{L}\p{M}.'’-]+(?:\s(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|van|von|al|bin)){0,3}):\s+(?=\S)/u
const byLetter = /^(Q|A|Question|Answer)[:.]\s+(?=\S)/

const interviewers = /^(?:reporter|interviewer|host|moderator|presenter|audience|caller)$/i

function turnIn(text: string, paragraph: number, pattern: RegExp): Turn | undefined {
  const [whole, before = '', label = ''] = pattern.exec(text) ?? []
  if (whole === undefined) return undefined
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

/** Whether the label is somebody's name: a first name is in it, or the other paragraphs have it, if one word inside a sentence. */
function isName(label: string, prose: readonly string[]): boolean {
  if (isFirstName(label.split(/\s/)[0] ?? '')) return true
  return prose.some((text) =>
    /\s/.test(label) ? text.includes(label) : /[\p{L},]/u.test(text.charAt(text.indexOf(` ${label}`) - 1)),
  )
}

/** `Doe: How is it? Roe: Fine. Doe: …`: two who take turns twice each at least, one of whom has a name. */
function conversation(paragraphs: readonly string[]): (Turn | undefined)[] {
  const none = paragraphs.map(() => undefined)
  const turns = paragraphs.map((text, paragraph) => turnIn(text, paragraph, inSmall))
  const labels = turns.map((turn, i) => paragraphs[i]?.slice(turn?.label?.start, turn?.label?.end) ?? '')
  const counts = new Map<string, number>()
  for (const [i, turn] of turns.entries())
    if (turn) counts.set(labels[i] ?? '', (counts.get(labels[i] ?? '') ?? 0) + 1)
  const often = [...counts].filter(([, count]) => count > 1).map(([label]) => label)
  const prose = paragraphs.filter((_, i) => turns[i] === undefined)
  const names = often.filter((label) => isName(label, prose))
  const others = often.some((label) => /^The\s/.test(label) || interviewers.test(label))
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
  const turns = paragraphs.map((text, paragraph) => turnIn(text, paragraph, inCapitals))
  if (isSeveral(turns)) return turns
  const answers = paragraphs.map(lettered)
  return isSeveral(answers) ? answers : conversation(paragraphs)
}
