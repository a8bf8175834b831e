import {
  type BoundedReader,
  CorpusFolder,
  Fetcher,
  isAddress,
  type NewArticle,
  openSource,
  prepare,
  readStream,
} from '../adding/adding.ts'
import { ArticleError } from '../article/article-error.ts'
import { describeFlaw } from '../checking/checking.ts'
import type { Terminal } from './commands.ts'
import { harmless } from './harmless.ts'
import { ProgressBar, type ProgressStream } from './progress-bar.ts'
import { counted, renderArticle } from './rendering.ts'

/** Asks whoever sits at the terminal; undefined where nobody does. */
export type Asker = (question: string) => Promise<boolean>

export interface AddOptions {
  /** Writes without asking. */
  yes: boolean
  /** Writes over what is there. */
  force: boolean
  /** Writes nothing. */
  dryRun: boolean
  id?: string | undefined
  allowPrivate: boolean
  /** For one address, in milliseconds. */
  timeout: number
}

/** What adding needs of the world. */
export interface AddSetting {
  /** The corpus. */
  folder: string
  /** Where it is kept what the articles are known by; nowhere without it. */
  stateDir?: string | undefined
  terminal: Terminal
  ask: Asker | undefined
  progress: ProgressStream
  reader: BoundedReader
}

/** What became of one source. */
type SourceOutcome = 'added' | 'known' | 'left' | 'refused'

/** Stands for standard input among the sources. */
const STANDARD_INPUT = '-'

/**
 * Brings articles into the corpus: says of each source what was found in it, asks, and writes it. One that is refused keeps
 * no other from being added. Answers whether none was refused.
 */
export async function addCommand(
  sources: readonly string[],
  options: AddOptions,
  setting: AddSetting,
): Promise<boolean> {
  const corpus = await CorpusFolder.open(setting.folder, setting.stateDir)
  const { timeout, allowPrivate } = options
  const fetcher = new Fetcher({ timeout, ...(allowPrivate ? { mayAsk: () => true } : {}) })
  const outcomes: SourceOutcome[] = []
  try {
    for (const [i, source] of sources.entries()) {
      if (i > 0) setting.terminal.print('')
      outcomes.push(await addOne(source, { corpus, fetcher }, options, setting))
    }
  } finally {
    await fetcher.close()
  }
  return !outcomes.includes('refused')
}

interface AddTools {
  corpus: CorpusFolder
  fetcher: Fetcher
}

async function addOne(
  source: string,
  { corpus, fetcher }: AddTools,
  options: AddOptions,
  setting: AddSetting,
): Promise<SourceOutcome> {
  const { terminal } = setting
  try {
    const candidate = await prepare(
      await opened(source, fetcher, setting),
      { corpus, reader: setting.reader },
      options,
    )
    terminal.print(describeCandidate(candidate, terminal))
    return await put(candidate, corpus, options, setting)
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error
    const name = source === STANDARD_INPUT ? 'standard input' : source
    terminal.warn(
      `${name}${error.line === undefined ? '' : `:${error.line}`}: ${error.message}; ${error.mend}.`,
    )
    return 'refused'
  }
}

async function opened(source: string, fetcher: Fetcher, { terminal, progress }: AddSetting) {
  if (source === STANDARD_INPUT) return readStream(terminal.input)
  const bar = new ProgressBar(
    progress,
    `${isAddress(source) ? 'Fetching' : 'Reading'} {bar} {value} of {total} kB`,
  )
  try {
    return await openSource(source, fetcher, (received, whole = received) =>
      bar.update(Math.round(received / 1000), Math.round(whole / 1000)),
    )
  } finally {
    bar.stop()
  }
}

/** Speakers that are named, enough to see whether they are the right ones; of more, how many there are. */
const MOST_SPEAKERS = 6

/** What was found, for whoever decides whether it is right. */
function describeCandidate({ article, flaws }: NewArticle, { look }: Terminal): string {
  const quotes = article.paragraphs.flatMap((paragraph) => paragraph.quotes)
  const speakers = new Map<string, { role: string | undefined; count: number }>()
  for (const { speaker } of quotes) {
    if (!speaker || speaker.kind === 'unnamed') continue
    const { role, count = 0 } = speakers.get(speaker.name) ?? {}
    speakers.set(speaker.name, { role: role ?? speaker.role, count: count + 1 })
  }
  const named = [...speakers].map(
    ([name, { role, count }]) =>
      `${name}${role === undefined ? '' : `, ${role}`} (${counted(count, 'quote')})`,
  )
  const more = named.length > MOST_SPEAKERS ? [`and ${named.length - MOST_SPEAKERS} more`] : []
  const body = article.paragraphs.filter(({ kind }) => kind === 'body')
  const line = (label: string, words: string | undefined) =>
    words === undefined ? [] : [look.wrap(harmless(`${label}: ${words}`), '  ')]
  return [
    renderArticle(article, look),
    ...line('First', body[0] && opening(body[0].text)),
    ...line('Last', body.length > 1 ? opening(body.at(-1)?.text ?? '') : undefined),
    ...line('Speakers', [...named.slice(0, MOST_SPEAKERS), ...more].join('; ') || 'none is named'),
    ...flaws.map((flaw) => look.wrap(harmless(`${flaw.severity}: ${describeFlaw(flaw)}`), '  ')),
  ].join('\n')
}

/** In code units. */
const OPENING = 70

const opening = (text: string): string =>
  text.length <= OPENING ? text : `${text.slice(0, OPENING).replace(/\s\S*$/, '')} …`

async function put(
  { article, markdown, flaws, twin, replaces }: NewArticle,
  corpus: CorpusFolder,
  { yes, force, dryRun }: AddOptions,
  { terminal, ask }: AddSetting,
): Promise<SourceOutcome> {
  const say = (words: string) => terminal.print(terminal.look.wrap(harmless(words)))
  // A path in two lines could not be copied.
  const sayPath = (words: string) => terminal.print(harmless(words))
  const there = twin && (corpus.fileOf(twin.id) ?? twin.id)
  if (twin && there !== undefined && !force) {
    const how = twin.isSameAddress
      ? 'from the same address'
      : `with ${Math.floor(twin.share * 100)} % of its text`
    say(`It is in the corpus already, ${how}: ${there}. Nothing is written; --force writes it all the same.`)
    return 'known'
  }
  if (replaces !== undefined && !force)
    throw new ArticleError(
      `${replaces} is in the corpus already`,
      'give another name with --id, or say --force',
    )
  const file = `${article.id}.md`
  if (dryRun) {
    sayPath(`It would be written to ${corpus.folder}/${file}.`)
    return 'left'
  }
  const error = flaws.find(({ severity }) => severity === 'error')
  // Whoever is asked has read it; of those who are not, nobody wants an article that is broken.
  if (error && yes && !force) throw new ArticleError(error.message, `${error.mend}, or say --force`)
  if (!yes) {
    const question =
      replaces === undefined ? `Write it to ${corpus.folder}/${file}?` : `Write it over ${replaces}?`
    if (!(await agreed(question, ask))) {
      say('Nothing is written.')
      return 'left'
    }
  }
  sayPath(`Written: ${await corpus.put(article, markdown)}`)
  return 'added'
}

async function agreed(question: string, ask: Asker | undefined): Promise<boolean> {
  if (ask) return ask(question)
  throw new ArticleError('nobody is here to be asked whether it is right', 'say --yes to write it without')
}
