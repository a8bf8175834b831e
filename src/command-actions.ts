import { CommanderError } from 'commander'
import type { Library } from './answer/library.ts'
import { type Invocation, openForQuestions, openForSpeakers, warnOfProblems } from './command-library.ts'
import { botSettings, corpusFolder, hasBotToken, librarySettings } from './config.ts'
import type { LiveCorpus } from './service/live-corpus.ts'
import type { Terminal } from './terminal/commands.ts'
import { isTerminal } from './terminal/look.ts'

export type { Invocation } from './command-library.ts'

/** What a wrong command line, setting or corpus ends with; another failure ends with 1. */
export const EXIT_MISUSE = 2

export interface CorpusOption {
  corpus?: string
}

export interface AskCommandLine extends CorpusOption {
  json?: boolean
  limit: number
}

export interface QuotesCommandLine extends CorpusOption {
  json?: boolean
  speaker?: string
}

export interface CheckCommandLine extends CorpusOption {
  json?: boolean
  strict?: boolean
}

export interface AddCommandLine extends CorpusOption {
  yes?: boolean
  force?: boolean
  dryRun?: boolean
  id?: string
  allowPrivate?: boolean
  timeout: number
  feed?: string
  sitemap?: string
  limit: number
  pause: number
}

const HOW_TO_GET_A_TOKEN =
  'BOT_TOKEN is not set, so this is the terminal and not the bot. For a token, write /newbot to @BotFather in Telegram and put it into .env.'

/** Without a command: the bot where there is a token for it, else the terminal. */
export async function runBotOrRepl(invocation: Invocation): Promise<number> {
  if (hasBotToken(invocation.environment)) return runBot(invocation)
  const waits = !isTerminal(invocation.terminal.input)
  const library = await openForQuestions(invocation, undefined, { waits })
  invocation.terminal.warn(HOW_TO_GET_A_TOKEN)
  const read = await startRepl(library, invocation)
  await library.close()
  return read === 0 && waits ? EXIT_MISUSE : 0
}

export async function runBot({ environment }: Invocation): Promise<number> {
  const settings = botSettings(environment)
  const { serveBot } = await import('./service/serving.ts')
  await serveBot(settings)
  return 0
}

/** Questions at a terminal. */
export async function runRepl(invocation: Invocation, { corpus }: CorpusOption): Promise<number> {
  const waits = !isTerminal(invocation.terminal.input)
  const library = await openForQuestions(invocation, corpus, { waits })
  await startRepl(library, invocation, corpus)
  await library.close()
  return 0
}

/** Answers the question of these words, or where there are none each line of standard input. */
export async function runAsk(
  invocation: Invocation,
  words: readonly string[],
  { corpus, json = false, limit }: AskCommandLine,
): Promise<number> {
  const { askCommand } = await import('./terminal/commands.ts')
  const library = await openForQuestions(invocation, corpus, { waits: true })
  await askCommand(
    library,
    words.length === 0 ? undefined : words.join(' '),
    { json, limit },
    invocation.terminal,
  )
  await library.close()
  return 0
}

export async function runQuotes(
  invocation: Invocation,
  { corpus, json = false, speaker }: QuotesCommandLine,
): Promise<number> {
  const { quotesCommand } = await import('./terminal/commands.ts')
  const library = await openForSpeakers(invocation, corpus)
  await warnOfProblems(library, invocation.terminal)
  const isAny = quotesCommand(library, speaker, { json }, invocation.terminal)
  await library.close()
  return isAny || speaker === undefined ? 0 : 1
}

/** @throws {CommanderError} where what is to be added is not clear */
export async function runAdd(
  { environment, terminal, output, progress }: Invocation,
  sources: string[],
  given: AddCommandLine,
): Promise<number> {
  checkSources(sources, given)
  const {
    corpus,
    yes = false,
    force = false,
    dryRun = false,
    id,
    allowPrivate = false,
    feed,
    sitemap,
  } = given
  const [{ addCommand }, { addSeriesCommand }, { BoundedReader, isFileName }, { askAt }] = await Promise.all([
    import('./terminal/adding.ts'),
    import('./terminal/adding-series.ts'),
    import('./adding/adding.ts'),
    import('./terminal/asking.ts'),
  ])
  const address = feed ?? sitemap
  if (id !== undefined && !isFileName(id))
    throw misuse('--id must be a file name of letters, digits, ".", "_" and "-", without its ending')
  const options = { yes, force, dryRun, id, allowPrivate, timeout: given.timeout * 1000 }
  const reader = new BoundedReader()
  const setting = {
    folder: corpus ?? corpusFolder(environment),
    stateDir: librarySettings(environment).stateDir,
    terminal,
    ask: sources.includes('-') ? undefined : askAt(terminal.input, output),
    progress,
    reader,
  }
  const { limit, pause } = given
  const isAdded =
    address === undefined
      ? await addCommand(sources, options, setting)
      : await addSeriesCommand(
          { kind: feed === undefined ? 'sitemap' : 'feed', address },
          { ...options, limit, pause: pause * 1000, stateDir: librarySettings(environment).stateDir },
          setting,
        )
  await reader.close()
  return isAdded ? 0 : 1
}

/** One thing is added at a time: sources, or a feed, or a sitemap. */
function checkSources(sources: readonly string[], { id, feed, sitemap }: AddCommandLine): void {
  const kinds = [sources[0], feed, sitemap].filter((source) => source !== undefined)
  if (kinds.length === 0) throw misuse('say what to add: a web address, a file, or - for standard input')
  if (kinds.length > 1) throw misuse('give either sources, or one feed, or one sitemap')
  if (id !== undefined && (sources.length > 1 || (feed ?? sitemap) !== undefined))
    throw misuse('--id names one article, and there are several')
}

const misuse = (message: string): CommanderError => new CommanderError(1, 'misuse', message)

export async function runCheck(
  invocation: Invocation,
  { corpus, json = false, strict = false }: CheckCommandLine,
): Promise<number> {
  const { environment, terminal } = invocation
  const folder = corpus ?? corpusFolder(environment)
  const [{ checkCommand, tellProblems }, { CorpusError }] = await Promise.all([
    import('./terminal/checking.ts'),
    import('./article/corpus.ts'),
  ])
  const library = await openForSpeakers(invocation, corpus).catch((error: unknown) => {
    // The error tells of the first file; here all are asked for.
    if (error instanceof CorpusError)
      tellProblems(json ? error.problems : error.problems.slice(1), { json }, terminal)
    throw error
  })
  const isClean = await checkCommand(library, folder, { json, strict }, terminal)
  await library.close()
  return isClean ? 0 : 1
}

export async function runDoctor(
  { environment, terminal }: Invocation,
  { corpus }: CorpusOption,
): Promise<number> {
  const asked = corpus === undefined ? environment : { ...environment, CORPUS_DIR: corpus }
  const { describeDiagnosis, diagnose } = await import('./service/doctor/doctor.ts')
  let code = 0
  for await (const finding of diagnose(asked)) {
    terminal.print(describeDiagnosis(finding))
    if (finding.mend !== undefined) code = 1
  }
  return code
}

/**
 * In the language of the terminal, as its environment names it (POSIX: LC_ALL before LC_MESSAGES before LANG). Whoever
 * sits there may change the corpus meanwhile.
 */
async function startRepl(
  library: Library,
  { environment, terminal, output }: Invocation,
  corpus?: string,
): Promise<number> {
  const [{ languageOf, textsIn }, { runRepl: readLines }] = await Promise.all([
    import('./locale/locale.ts'),
    import('./terminal/repl.ts'),
  ])
  const folder = corpus ?? corpusFolder(environment)
  const live = isTerminal(terminal.input) ? await followed(library, folder, terminal) : undefined
  const { LC_ALL, LC_MESSAGES, LANG } = environment
  const t = textsIn(languageOf(LC_ALL || LC_MESSAGES || LANG))
  try {
    return await readLines(library, terminal, output, t)
  } finally {
    await live?.close()
  }
}

/** Has a library follow its folder. Only what is wrong there is told: what changed, they who changed it know. */
async function followed(library: Library, folder: string, { warn }: Terminal): Promise<LiveCorpus> {
  const { LiveCorpus: Live } = await import('./service/live-corpus.ts')
  const tell = (_fields: object, message: string) => warn(message)
  const ignore = () => {}
  const live = new Live(library, folder, { debug: ignore, info: ignore, warn: tell, error: tell })
  live.start()
  return live
}
