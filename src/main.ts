#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { z } from 'zod'
import type { Library } from './answer/library.ts'
import { CorpusError, describeProblem } from './article/corpus.ts'
import {
  botSettings,
  corpusFolder,
  type Environment,
  hasBotToken,
  librarySettings,
  readEnvironment,
  SettingsError,
} from './config.ts'
import { TokenRefused } from './telegram/transport/calls/token-refused.ts'
import { askCommand, quotesCommand, type Terminal } from './terminal/commands.ts'
import { lookOf } from './terminal/look.ts'
import { harmless } from './terminal/rendering.ts'

/** What a wrong command line, setting or corpus ends with; another failure ends with 1. */
const EXIT_MISUSE = 2

const HOW_TO_GET_A_TOKEN =
  'BOT_TOKEN is not set, so this is the terminal and not the bot. For a token, write /newbot to @BotFather in Telegram and put it into .env.'

const terminal: Terminal = {
  input: process.stdin,
  print: (text) => process.stdout.write(`${text}\n`),
  warn: (text) => process.stderr.write(`${harmless(text)}\n`),
  look: await lookOf(process.stdout, process.env.NO_COLOR),
}

/** What is wrong with a corpus is told and does not stop the rest of it from being served. Whoever watches sees how far it is. */
async function openLibrary(environment: Environment, corpus: string | undefined): Promise<Library> {
  const [{ Library: Shelf }, { Progress }] = await Promise.all([
    import('./answer/library.ts'),
    import('./terminal/progress.ts'),
  ])
  const { corpusDir, stateDir } = librarySettings(environment)
  const bar = new Progress(process.stderr, 'Reading the articles {bar} {value} of {total}')
  try {
    return await Shelf.open(corpus ?? corpusDir, {
      stateDir,
      onProgress: ({ done, files }) => bar.update(done, files),
    })
  } finally {
    bar.stop()
  }
}

/**
 * The same for questions: an encoder reads the articles as well. Whoever writes a question by hand is answered by words
 * until it is done; whoever gives them all at once gets the same answers each time.
 */
async function openForQuestions(
  environment: Environment,
  corpus: string | undefined,
  { waits }: { waits: boolean },
): Promise<Library> {
  const library = await openLibrary(environment, corpus)
  warnOfProblems(library)
  const { encoder, encoderDir, stateDir } = librarySettings(environment)
  if (!encoder) return library
  const read = library.readWithEncoder({ folder: encoderDir, stateDir })
  if (waits) await read
  return library
}

function warnOfProblems({ problems }: Library): void {
  for (const problem of problems) terminal.warn(`Left out: ${describeProblem(problem)}`)
}

function wholeNumber(text: string): number {
  const number = Number(text)
  if (!/^\d+$/.test(text) || number < 1 || number > 1000) {
    throw new InvalidArgumentError('It must be a whole number from 1 to 1000.')
  }
  return number
}

/** As package.json has it, which stands above the compiled code. */
function versionOf(): string {
  const file = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  return z.object({ version: z.string() }).parse(JSON.parse(file)).version
}

interface CorpusOption {
  corpus?: string
}

function commandLine(environment: Environment): Command {
  const program = new Command('verbatim')
    .description("Answers questions about news articles in the articles' own words, and says who said them.")
    .configureOutput({ writeErr: () => {} })
    .exitOverride()
    .version(versionOf(), '-V, --version', 'which version this is')
    .helpCommand('help [command]', 'what a command does and takes')
    .allowExcessArguments()
    .action(async () => {
      const [unknown] = program.args
      if (unknown !== undefined)
        throw new CommanderError(1, 'unknownCommand', `There is no command "${unknown}".`)
      if (hasBotToken(environment)) return startBot(environment)
      const library = await openForQuestions(environment, undefined, { waits: !process.stdin.isTTY })
      terminal.warn(HOW_TO_GET_A_TOKEN)
      const read = await startRepl(library)
      if (read === 0 && !process.stdin.isTTY) process.exitCode = EXIT_MISUSE
      await library.close()
    })
  const command = (name: string, description: string) =>
    program.command(name).description(description).allowExcessArguments(false)
  const corpusCommand = (name: string, description: string) =>
    command(name, description).option(
      '--corpus <folder>',
      'the folder of articles (else CORPUS_DIR, else "corpus")',
    )

  command('bot', 'the Telegram bot').action(() => startBot(environment))

  corpusCommand('repl', 'questions at a terminal').action(async ({ corpus }: CorpusOption) => {
    const library = await openForQuestions(environment, corpus, { waits: !process.stdin.isTTY })
    await startRepl(library)
    await library.close()
  })

  corpusCommand('ask', 'one answer; with no question, one for each line of standard input')
    .argument('[question...]')
    .option('--json', 'one JSON object a line')
    .option('--limit <number>', 'at most so many passages', wholeNumber, 5)
    .action(
      async (
        words: string[],
        { corpus, json = false, limit }: CorpusOption & { json?: boolean; limit: number },
      ) => {
        const library = await openForQuestions(environment, corpus, { waits: true })
        await askCommand(library, words.length === 0 ? undefined : words.join(' '), { json, limit }, terminal)
        await library.close()
      },
    )

  corpusCommand('quotes', 'every quote with its speaker')
    .option('--json', 'one JSON object a line')
    .option('--speaker <name>', 'only what this speaker says')
    .action(
      async ({ corpus, json = false, speaker }: CorpusOption & { json?: boolean; speaker?: string }) => {
        const library = await openLibrary(environment, corpus)
        warnOfProblems(library)
        if (!quotesCommand(library, speaker, { json }, terminal))
          process.exitCode = speaker === undefined ? 0 : 1
      },
    )

  corpusCommand('add', 'brings articles into the corpus: web pages, HTML, Markdown, text, .docx, PDF')
    .argument('[source...]', 'web addresses or files; - for standard input')
    .option('-y, --yes', 'write without asking')
    .option('--force', 'write over an article that is there')
    .option('--dry-run', 'say what was found, and write nothing')
    .option('--id <name>', "the article's file name, without its ending (else made from its title)")
    .option('--allow-private', 'fetch from this machine and its own network too')
    .option('--feed <address>', 'the articles of an RSS or Atom feed')
    .option('--sitemap <address>', 'the articles of a sitemap, the newest first')
    .option('--limit <number>', 'of a feed or sitemap at most so many', wholeNumber, 100)
    .option('--pause <seconds>', 'between two requests to one site', wholeNumber, 2)
    .option('--timeout <seconds>', 'how long one address may take', wholeNumber, 60)
    .action((sources: string[], options: AddCommandLine) => add(environment, sources, options))

  corpusCommand('check', 'says what the corpus holds and how to mend what is wrong with it')
    .option('--json', 'one JSON object a line for each thing that is wrong')
    .option('--strict', 'end with 1 for warnings too')
    .action((options: CorpusOption & { json?: boolean; strict?: boolean }) => check(environment, options))

  corpusCommand('doctor', 'looks at everything the bot needs, and says how to mend what is wrong').action(
    ({ corpus }: CorpusOption) =>
      runDoctor(corpus === undefined ? environment : { ...environment, CORPUS_DIR: corpus }),
  )
  return program
}

interface AddCommandLine extends CorpusOption {
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

async function add(environment: Environment, sources: string[], given: AddCommandLine): Promise<void> {
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
  const kinds = [sources[0], feed, sitemap].filter((source) => source !== undefined)
  if (kinds.length === 0) throw misuse('say what to add: a web address, a file, or - for standard input')
  if (kinds.length > 1) throw misuse('give either sources, or one feed, or one sitemap')
  if (id !== undefined && (sources.length > 1 || address !== undefined))
    throw misuse('--id names one article, and there are several')
  if (id !== undefined && !isFileName(id))
    throw misuse('--id must be a file name of letters, digits, ".", "_" and "-", without its ending')
  const options = { yes, force, dryRun, id, allowPrivate, timeout: given.timeout * 1000 }
  const reader = new BoundedReader()
  const setting = {
    folder: corpus ?? corpusFolder(environment),
    terminal,
    ask: sources.includes('-') ? undefined : askAt(process.stdin, process.stdout),
    progress: process.stderr,
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
  if (!isAdded) process.exitCode = 1
}

const misuse = (message: string): CommanderError => new CommanderError(1, 'misuse', message)

async function check(
  environment: Environment,
  { corpus, json = false, strict = false }: CorpusOption & { json?: boolean; strict?: boolean },
): Promise<void> {
  const folder = corpus ?? corpusFolder(environment)
  const { checkCommand, tellProblems } = await import('./terminal/checking.ts')
  const library = await openLibrary(environment, corpus).catch((error: unknown) => {
    // The error tells of the first file; here all are asked for.
    if (error instanceof CorpusError)
      tellProblems(json ? error.problems : error.problems.slice(1), { json }, terminal)
    throw error
  })
  if (!(await checkCommand(library, folder, { json, strict }, terminal))) process.exitCode = 1
}

/** In the language of the terminal, as its environment names it (POSIX: LC_ALL before LC_MESSAGES before LANG). */
async function startRepl(library: Library): Promise<number> {
  const [{ languageOf, textsIn }, { runRepl }] = await Promise.all([
    import('./locale/locale.ts'),
    import('./terminal/repl.ts'),
  ])
  const { LC_ALL, LC_MESSAGES, LANG } = process.env
  return runRepl(library, terminal, process.stdout, textsIn(languageOf(LC_ALL || LC_MESSAGES || LANG)))
}

async function runDoctor(environment: Environment): Promise<void> {
  const { describeFinding, diagnose } = await import('./service/doctor/doctor.ts')
  for await (const finding of diagnose(environment)) {
    terminal.print(describeFinding(finding))
    if (finding.mend !== undefined) process.exitCode = 1
  }
}

async function startBot(environment: Environment): Promise<void> {
  const settings = botSettings(environment)
  const { serveBot } = await import('./service/serving.ts')
  await serveBot(settings)
}

/** Mistakes of whoever started the program: the message says what to do, and there is nothing to debug. */
const isMisuse = (error: unknown): error is Error =>
  error instanceof SettingsError || error instanceof CorpusError || error instanceof TokenRefused

/** What is wrong with the command line. The library says nothing of help for a command that it does not know. */
const inOneLine = ({ code, message }: CommanderError): string =>
  code === 'commander.help'
    ? 'There is no such command.'
    : message.replace(/^error: /, '').replaceAll('\n', ' ')

/** Whoever reads our output may stop doing so (`verbatim quotes | head`): that is no failure. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1)
  })
}

try {
  await commandLine(readEnvironment()).parseAsync()
} catch (error) {
  if (error instanceof CommanderError) {
    if (error.exitCode !== 0) terminal.warn(`${inOneLine(error)} (verbatim --help says how)`)
    process.exitCode = error.exitCode === 0 ? 0 : EXIT_MISUSE
  } else if (isMisuse(error)) {
    terminal.warn(error.message)
    process.exitCode = EXIT_MISUSE
  } else {
    terminal.warn(
      `Something went wrong that should not: ${error instanceof Error ? error.message : String(error)}`,
    )
    process.exitCode = 1
  }
}
