import type { Library } from '../answer/library.ts'
import { type CorpusProblem, describeProblem } from '../article/corpus.ts'
import { checkCorpus, describeFinding, type Finding, problemOfFile } from '../checking/checking.ts'
import type { SpokenArticle } from '../speech/speech.ts'
import type { Terminal } from './commands.ts'
import { harmless } from './harmless.ts'
import { jsonLine } from './records.ts'
import { counted } from './rendering.ts'

export interface CheckOptions {
  /** One object a line for each thing that is wrong, and nothing else. */
  json: boolean
  /** Whether warnings count as errors do. */
  strict: boolean
}

/**
 * Says what the corpus holds and what is wrong with it. Answers whether all of it could be read and nothing in it is an
 * error.
 */
export async function checkCommand(
  library: Library,
  folder: string,
  { json, strict }: CheckOptions,
  terminal: Terminal,
): Promise<boolean> {
  const findings = await checkCorpus(folder, library.articles)
  if (json) for (const finding of findings) terminal.print(jsonLine(findingRecord(finding)))
  else {
    for (const article of library.articles) terminal.print(summaryOf(article))
    for (const finding of findings) terminal.print(harmless(describeFinding(finding)))
    terminal.print(conclusion(library, findings))
  }
  tellProblems(library.problems, { json }, terminal)
  const isWrong = ({ severity }: Finding) => severity === 'error' || (strict && severity === 'warning')
  return library.problems.length === 0 && !findings.some(isWrong)
}

/** Names the files that could not be read: on standard error, or with everything else as JSON. */
export function tellProblems(
  problems: readonly CorpusProblem[],
  { json }: { json: boolean },
  terminal: Terminal,
): void {
  for (const problem of problems)
    if (json) terminal.print(jsonLine(findingRecord(problemOfFile(problem))))
    else terminal.warn(describeProblem(problem))
}

/** In the shape that scripts rely on. */
const findingRecord = ({ file, line, severity, rule, message, why, mend }: Finding): object => ({
  file,
  line: line ?? null,
  severity,
  rule,
  message,
  why,
  mend,
})

function summaryOf({ id, title, author, paragraphs }: SpokenArticle): string {
  const quotes = paragraphs.flatMap((paragraph) => paragraph.quotes)
  const named = quotes.flatMap(({ speaker }) => (speaker && speaker.kind !== 'unnamed' ? speaker.name : []))
  const notes = paragraphs.filter(({ kind }) => kind === 'note').length
  const unknown = quotes.filter(({ speaker }) => speaker === undefined).length
  const counts = [
    counted(paragraphs.length - notes, 'paragraph'),
    counted(notes, 'note'),
    counted(quotes.length, 'quote') + (unknown === 0 ? '' : ` (${unknown} without a known speaker)`),
    counted(new Set(named).size, 'speaker'),
  ]
  return harmless(`${id}: "${title}"${author === undefined ? '' : ` by ${author}`}\n  `) + counts.join(', ')
}

function conclusion(library: Library, findings: readonly Finding[]): string {
  const { articles, wordsAlone } = library
  const count = (wanted: Finding['severity']) => findings.filter(({ severity }) => severity === wanted).length
  const found = (['error', 'warning', 'note'] as const).flatMap((severity) =>
    count(severity) === 0 ? [] : counted(count(severity), severity),
  )
  return [
    `${counted(articles.length, 'article')} can be served${found.length === 0 ? '' : `: ${found.join(', ')}`}.`,
    `Speakers in all: ${library.speakers().length}.`,
    wordsAlone === undefined
      ? 'Words of near meaning count as well as the same words.'
      : `Passages are found by their words alone: ${wordsAlone}.`,
  ].join('\n')
}
