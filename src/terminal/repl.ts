import { createInterface, type Interface } from 'node:readline'
import type { Library, Passage } from '../answer/library.ts'
import { notAnswered, perhapsNotAnswered, type Terminal } from './commands.ts'
import {
  harmless,
  renderAbout,
  renderArticle,
  renderPassage,
  renderPerson,
  renderQuote,
} from './rendering.ts'

/** What the REPL remembers between two lines. */
interface Conversation {
  /** The passages of the last answer that were not shown yet. */
  waiting: Passage[]
}

interface ReplCommand {
  name: string
  /** What follows the name, as the help shows it. */
  takes?: string
  help: string
  /** Answers what to print. */
  run: (library: Library, rest: string, conversation: Conversation, terminal: Terminal) => string
}

/** One table: the help, the completion and the handling are made from it. */
const COMMANDS: readonly ReplCommand[] = [
  { name: '/help', help: 'this list', run: () => help() },
  {
    name: '/speakers',
    help: 'everybody who is quoted',
    run: (library, _rest, _conversation, { look }) =>
      library
        .speakers()
        .map((person) => renderPerson(person, look))
        .join('\n') || 'Nobody is quoted by name.',
  },
  {
    name: '/quotes',
    takes: 'NAME',
    help: 'what somebody says',
    run: (library, name, _conversation, { look }) => {
      if (name === '') return look.wrap('Whose? Write /quotes and a name, or /speakers to see them.')
      const [person] = library.findPeople(name)
      if (person === undefined)
        return look.wrap(`Nobody called "${harmless(name)}" is named. /speakers shows who is quoted.`)
      return [renderPerson(person, look), ...person.quotes.map((quote) => renderQuote(quote, look))].join(
        '\n',
      )
    },
  },
  {
    name: '/more',
    help: 'the next passage of the last answer',
    run: (_library, _rest, conversation, terminal) =>
      showNext(conversation, terminal) ?? 'There is no more. Ask something.',
  },
  {
    name: '/article',
    help: 'what is being read',
    run: (library, _rest, _conversation, { look }) =>
      library.articles.map((article) => renderArticle(article, look)).join('\n\n'),
  },
  { name: '/quit', help: 'leave (so does Ctrl-D)', run: () => '' },
]

const help = (): string => {
  const names = COMMANDS.map(({ name, takes }) => (takes === undefined ? name : `${name} ${takes}`))
  const width = Math.max(...names.map((name) => name.length)) + 2
  return [
    'Ask anything in plain language, or:',
    ...COMMANDS.map((c, i) => `  ${names[i]?.padEnd(width)}${c.help}`),
  ].join('\n')
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
): Promise<number> {
  const interactive =
    'isTTY' in terminal.input && terminal.input.isTTY === true && 'isTTY' in output && output.isTTY === true
  const conversation: Conversation = { waiting: [] }
  const lines = createInterface({
    input: terminal.input,
    ...(interactive ? { output, prompt: PROMPT, completer: (line: string) => complete(library, line) } : {}),
    terminal: interactive,
    crlfDelay: Number.POSITIVE_INFINITY,
    historySize: 500,
    removeHistoryDuplicates: true,
  })
  if (interactive) {
    terminal.print(terminal.look.wrap(greeting(library)))
    leaveOnSecondInterrupt(lines, terminal)
    lines.prompt()
  }
  let read = 0
  for await (const line of lines) {
    read++
    const said = await respond(library, line.trim(), conversation, terminal)
    if (said === undefined) break
    if (said !== '') terminal.print(interactive ? `\n${said}\n` : said)
    if (interactive) lines.prompt()
  }
  lines.close()
  return read
}

const greeting = ({ articles }: Library): string => {
  const [first] = articles
  const what = articles.length === 1 && first ? `"${harmless(first.title)}"` : `${articles.length} articles`
  return `Verbatim answers from ${what}, word for word. Ask something; /help lists the commands.`
}

/** Answers what to print for a line; `undefined` where it ends the conversation. */
async function respond(
  library: Library,
  line: string,
  conversation: Conversation,
  terminal: Terminal,
): Promise<string | undefined> {
  if (line === '') return ''
  if (!line.startsWith('/')) return answer(library, line, conversation, terminal)
  const [, name = '', rest = ''] = /^(\S+)\s*(.*)$/s.exec(line) ?? []
  if (/^\/(?:quit|exit|q)$/i.test(name)) return undefined
  const command = COMMANDS.find((known) => known.name === name.toLowerCase())
  return (
    command?.run(library, rest.trim(), conversation, terminal) ??
    terminal.look.wrap(`There is no command ${harmless(name)}. /help lists them.`)
  )
}

async function answer(
  library: Library,
  question: string,
  conversation: Conversation,
  terminal: Terminal,
): Promise<string> {
  const { answered, certainty, passages, about } = await library.ask(question)
  conversation.waiting = [...passages]
  if (answered) {
    const known = about ? [renderAbout(about, terminal.look)] : []
    const doubt = certainty === 'perhaps' ? [terminal.look.wrap(perhapsNotAnswered(library))] : []
    return [...doubt, ...known, showNext(conversation, terminal) ?? ''].join('\n\n').trimEnd()
  }
  return passages.length === 0
    ? notAnswered(library)
    : terminal.look.wrap(`${notAnswered(library)} /more shows the nearest passage.`)
}

/** The next passage that waits, and how many are left; `undefined` where none waits. */
function showNext(conversation: Conversation, { look }: Terminal): string | undefined {
  const next = conversation.waiting.shift()
  if (next === undefined) return undefined
  const left = conversation.waiting.length
  return renderPassage(next, look) + (left === 0 ? '' : `\n(/more: ${left} more)`)
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

/** Completes a command's name, and a speaker's after `/quotes`. */
function complete(library: Library, line: string): [string[], string] {
  const name = /^\/quotes\s+(.*)$/i.exec(line)?.[1]
  const wanted = (name ?? line).toLowerCase()
  const known =
    name === undefined ? COMMANDS.map((command) => command.name) : library.speakers().map((s) => s.name)
  const fitting = line.startsWith('/') ? known.filter((item) => item.toLowerCase().startsWith(wanted)) : []
  return [fitting, name ?? line]
}
