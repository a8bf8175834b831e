import { readFileSync } from 'node:fs'
import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { z } from 'zod'
import {
  type AddCommandLine,
  type AskCommandLine,
  type CheckCommandLine,
  type CorpusOption,
  type Invocation,
  type QuotesCommandLine,
  runAdd,
  runAsk,
  runBot,
  runBotOrRepl,
  runCheck,
  runDoctor,
  runQuotes,
  runRepl,
} from './command-actions.ts'

/**
 * All commands with what each takes, in the order of the help. What they do is in `command-actions.ts`.
 * @param onEnd is told the exit code of the command that ran
 */
export function commandLine(invocation: Invocation, onEnd: (code: number) => void): Command {
  const program = new Command('verbatim')
    .description("Answers questions about news articles in the articles' own words, and says who said them.")
    .configureOutput({ writeOut: (text) => invocation.terminal.print(text.trimEnd()), writeErr: () => {} })
    .exitOverride()
    .version(versionOf(), '-V, --version', 'which version this is')
    .helpCommand('help [command]', 'what a command does and takes')
    .allowExcessArguments()
    .action(async () => {
      const [unknown] = program.args
      if (unknown !== undefined)
        throw new CommanderError(1, 'unknownCommand', `There is no command "${unknown}".`)
      onEnd(await runBotOrRepl(invocation))
    })
  command(program, 'bot', 'the Telegram bot').action(async () => onEnd(await runBot(invocation)))
  defineQuestions(program, invocation, onEnd)
  defineCorpus(program, invocation, onEnd)
  corpusCommand(
    program,
    'doctor',
    'looks at everything the bot needs, and says how to mend what is wrong',
  ).action(async (options: CorpusOption) => onEnd(await runDoctor(invocation, options)))
  return program
}

function command(program: Command, name: string, description: string): Command {
  return program.command(name).description(description).allowExcessArguments(false)
}

function corpusCommand(program: Command, name: string, description: string): Command {
  return command(program, name, description).option(
    '--corpus <folder>',
    'the folder of articles (else CORPUS_DIR, else "corpus")',
  )
}

/** The commands that answer from the corpus. */
function defineQuestions(program: Command, invocation: Invocation, onEnd: (code: number) => void): void {
  corpusCommand(program, 'repl', 'questions at a terminal').action(async (options: CorpusOption) =>
    onEnd(await runRepl(invocation, options)),
  )

  corpusCommand(program, 'ask', 'one answer; with no question, one for each line of standard input')
    .argument('[question...]')
    .option('--json', 'one JSON object a line')
    .option('--limit <number>', 'at most so many passages', wholeNumber, 5)
    .action(async (words: string[], options: AskCommandLine) =>
      onEnd(await runAsk(invocation, words, options)),
    )

  corpusCommand(program, 'quotes', 'every quote with its speaker')
    .option('--json', 'one JSON object a line')
    .option('--speaker <name>', 'only what this speaker says')
    .action(async (options: QuotesCommandLine) => onEnd(await runQuotes(invocation, options)))
}

/** The commands that look after the corpus. */
function defineCorpus(program: Command, invocation: Invocation, onEnd: (code: number) => void): void {
  corpusCommand(
    program,
    'add',
    'brings articles into the corpus: web pages, HTML, Markdown, text, .docx, PDF',
  )
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
    .action(async (sources: string[], options: AddCommandLine) =>
      onEnd(await runAdd(invocation, sources, options)),
    )

  corpusCommand(program, 'check', 'says what the corpus holds and how to mend what is wrong with it')
    .option('--json', 'one JSON object a line for each thing that is wrong')
    .option('--strict', 'end with 1 for warnings too')
    .action(async (options: CheckCommandLine) => onEnd(await runCheck(invocation, options)))
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
