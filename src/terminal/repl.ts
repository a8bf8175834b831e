import { createInterface, type Interface } from 'node:readline'
import { type Context, converse } from '../answer/conversing.ts'
import type { Library } from '../answer/library.ts'
import { articlesCalled, scopeIn } from '../answer/scope.ts'
import type { Translate } from '../locale/locale.ts'
import type { Terminal } from './commands.ts'
import { harmless } from './harmless.ts'
import { isTerminal } from './look.ts'
import { renderArticle } from './rendering.ts'
import {
  aboutText,
  articlesList,
  introduction,
  type Printed,
  personText,
  quotesText,
  randomQuote,
  type Showing,
  showReply,
  speakersList,
  whichPerson,
} from './replies.ts'

/** What the REPL remembers between two lines: what was shown last. */
interface ReplMemory {
  context: Context | undefined
  /** Which quotation was shown by chance. */
  random?: number
}

interface ReplCommand {
  name: string
  /** The key of the word for what follows it, where something does. */
  argument?: 'argument-name' | 'argument-question'
  /** The key of its description. */
  help: string
  run: (showing: Showing, rest: string, memory: ReplMemory) => Printed | Promise<Printed>
}

/** One table: the help, the completion and the handling are made from it. */
const COMMANDS: readonly ReplCommand[] = [
  { name: '/help', help: 'terminal-command-help', run: ({ t }) => ({ text: help(t) }) },
  {
    name: '/ask',
    argument: 'argument-question',
    help: 'command-ask',
    run: (showing, question, memory) =>
      question === ''
        ? { text: showing.look.wrap(showing.t('ask-prompt')) }
        : answer(showing, question, memory),
  },
  {
    name: '/speakers',
    help: 'command-speakers',
    run: (showing) => ({ text: speakersList(showing, showing.library.speakers()) }),
  },
  {
    name: '/who',
    argument: 'argument-name',
    help: 'command-who',
    run: (showing, name) => aboutPerson(showing, name, 'who-usage', personText),
  },
  {
    name: '/quotes',
    argument: 'argument-name',
    help: 'command-quotes',
    run: (showing, name) => aboutPerson(showing, name, 'quotes-usage', quotesText),
  },
  {
    name: '/more',
    help: 'terminal-command-more',
    run: (showing, _rest, { context }) =>
      context?.hasNext
        ? showReply(showing, { kind: 'next' }, context)
        : showReply(showing, { kind: 'last' }, context),
  },
  {
    name: '/articles',
    help: 'command-articles',
    run: (showing) => ({ text: articlesList(showing) }),
  },
  {
    name: '/article',
    help: 'command-article',
    run: ({ library, look, t }, name) => {
      const meant = name === '' ? library.newest : articlesCalled(scopeIn(name)?.name ?? name, library.newest)
      if (meant.length === 0) return { text: look.wrap(harmless(t('no-article-called', { name }))) }
      return { text: meant.map((article) => renderArticle(article, look)).join('\n\n') }
    },
  },
  {
    name: '/random',
    help: 'command-random',
    run: (showing, _rest, memory) => {
      const { at, text } = randomQuote(showing, memory.random)
      memory.random = at
      return { text }
    },
  },
  { name: '/about', help: 'terminal-command-about', run: (showing) => ({ text: aboutText(showing) }) },
  { name: '/start', help: 'command-start', run: (showing) => ({ text: introduction(showing) }) },
  { name: '/quit', help: 'terminal-command-quit', run: () => ({ text: '' }) },
]

/** What is shown of the one who is meant by a name, or the question which one. */
function aboutPerson(showing: Showing, name: string, usage: string, show: typeof personText): Printed {
  const { library, look, t } = showing
  if (name === '') return { text: look.wrap(t(usage)) }
  const meant = library.peopleMeant(name)
  if (meant.length > 1) return { text: whichPerson(showing, meant) }
  const [person] = library.findPeople(name)
  if (!person) return { text: look.wrap(t('nobody-called', { name: harmless(name) })) }
  return { text: show(showing, person), context: { passages: [], person, hasNext: false, isReply: false } }
}

const help = (t: Translate): string => {
  const names = COMMANDS.map(({ name, argument }) => (argument ? `${name} ${t(argument)}` : name))
  const width = Math.max(...names.map((name) => name.length)) + 2
  return [t('terminal-help'), ...COMMANDS.map((c, i) => `  ${names[i]?.padEnd(width)}${t(c.help)}`)].join(
    '\n',
  )
}

const PROMPT = '> '

/**
 * Questions and answers at a terminal, until the input ends, `/quit`, or Ctrl-C at an empty prompt.
 * Where the input is no terminal, each of its lines is answered without prompts.
 * @returns how many lines were read
 */
export async function runRepl(
  library: Library,
  terminal: Terminal,
  output: NodeJS.WritableStream,
  t: Translate,
): Promise<number> {
  const interactive = isTerminal(terminal.input) && isTerminal(output)
  const showing: Showing = { library, look: terminal.look, t }
  const memory: ReplMemory = { context: undefined }
  const lines = createInterface({
    input: terminal.input,
    ...(interactive ? { output, prompt: PROMPT, completer: (line: string) => complete(library, line) } : {}),
    terminal: interactive,
    crlfDelay: Number.POSITIVE_INFINITY,
    historySize: 500,
    removeHistoryDuplicates: true,
  })
  if (interactive) {
    terminal.print(terminal.look.wrap(hello(showing)))
    leaveOnSecondInterrupt(lines, terminal)
    lines.prompt()
  }
  let read = 0
  for await (const line of lines) {
    read++
    const said = await respond(showing, line.trim(), memory)
    if (said === undefined) break
    if (said !== '') terminal.print(interactive ? `\n${said}\n` : said)
    if (interactive) lines.prompt()
  }
  lines.close()
  return read
}

const hello = ({ library: { articles }, t }: Showing): string =>
  t('terminal-hello', { articles: articles.length, title: harmless(articles[0]?.title ?? '') })

/** Answers what to print for a line; `undefined` where it ends the conversation. */
async function respond(showing: Showing, line: string, memory: ReplMemory): Promise<string | undefined> {
  if (line === '') return ''
  const shown = line.startsWith('/')
    ? await runCommand(showing, line, memory)
    : await answer(showing, line, memory)
  if (shown?.context) memory.context = shown.context
  return shown?.text
}

async function runCommand(showing: Showing, line: string, memory: ReplMemory): Promise<Printed | undefined> {
  const [, name = '', rest = ''] = /^(\S+)\s*(.*)$/s.exec(line) ?? []
  if (/^\/(?:quit|exit|q)$/i.test(name)) return undefined
  const command = COMMANDS.find((known) => known.name === name.toLowerCase())
  if (!command) return { text: showing.look.wrap(showing.t('terminal-unknown', { name: harmless(name) })) }
  return command.run(showing, rest.trim(), memory)
}

async function answer(showing: Showing, line: string, { context }: ReplMemory): Promise<Printed> {
  const reply = await converse(showing.library, line, context)
  return reply.kind === 'help' ? { text: help(showing.t) } : showReply(showing, reply, context)
}

/** Ctrl-C drops the line that is being written; at an empty prompt it says how to leave, and the second time leaves. */
function leaveOnSecondInterrupt(lines: Interface, { print }: Terminal): void {
  let asked = false
  lines.on('line', () => {
    asked = false
  })
  lines.on('SIGINT', () => {
    const empty = lines.line === ''
    if (empty && asked) return lines.close()
    asked = empty
    print(empty ? '\nPress Ctrl-C again, or Ctrl-D, to leave.' : '')
    lines.write(null, { ctrl: true, name: 'e' })
    lines.write(null, { ctrl: true, name: 'u' })
    lines.prompt()
  })
}

/** Completes a command's name, and a speaker's after `/quotes` or `/who`. */
function complete(library: Library, line: string): [string[], string] {
  const name = /^\/(?:quotes|who)\s+(.*)$/i.exec(line)?.[1]
  const wanted = (name ?? line).toLowerCase()
  const known =
    name === undefined ? COMMANDS.map((command) => command.name) : library.speakers().map((s) => s.name)
  const fitting = line.startsWith('/') ? known.filter((item) => item.toLowerCase().startsWith(wanted)) : []
  return [fitting, name ?? line]
}
