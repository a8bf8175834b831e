import { spawn, spawnSync } from 'node:child_process'
import { PassThrough, Readable } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import { runProgram as run } from '../../src/program.ts'
import { harmless } from '../../src/terminal/harmless.ts'
import { lookOf } from '../../src/terminal/look.ts'

/** How a run of the program ended. */
export interface Run {
  code: number | null
  stdout: string
  stderr: string
}

const MAIN = new URL('../../dist/main.js', import.meta.url).pathname

/** An environment that takes nothing from the developer's own settings. */
export const cleanEnvironment = (added: Record<string, string> = {}): NodeJS.ProcessEnv => {
  const {
    BOT_TOKEN: _token,
    CORPUS_DIR: _corpus,
    NO_COLOR: _plain,
    FORCE_COLOR: _color,
    ...rest
  } = process.env
  // It takes a while to load; who tests it asks for it.
  return { ...rest, ENCODER: 'off', ...added }
}

/** Runs the built program to its end, as a process of its own. */
export function runProgram(
  args: string[],
  {
    input = '',
    env = {},
    readsOutput = true,
  }: { input?: string; env?: Record<string, string>; readsOutput?: boolean } = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [MAIN, ...args], { env: cleanEnvironment(env) })
    const run: Run = { code: null, stdout: '', stderr: '' }
    child.stdout.on('data', (chunk) => {
      run.stdout += chunk
    })
    child.stderr.on('data', (chunk) => {
      run.stderr += chunk
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ ...run, code }))
    if (!readsOutput) child.stdout.destroy()
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

/**
 * Runs the program to its end as `runProgram` does, but in this process, behind a pipe: for what is not about being a process,
 * since to start one takes longer than what is tested.
 */
export async function runHere(
  args: readonly string[],
  { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {},
): Promise<Run> {
  let [stdout, stderr] = ['', '']
  const code = await run(args, {
    environment: cleanEnvironment(env),
    terminal: {
      input: Readable.from(input === '' ? [] : [Buffer.from(input)]),
      print: (text) => {
        stdout += `${text}\n`
      },
      warn: (text) => {
        stderr += `${harmless(text)}\n`
      },
      look: await lookOf({}, undefined),
    },
    output: new PassThrough(),
    progress: new PassThrough(),
  })
  return { code, stdout, stderr }
}

/** Whether this machine has util-linux's `script`, which gives a program a real terminal. */
export const hasTerminal: boolean = /util-linux/.test(
  spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout ?? '',
)

/** A program at a real terminal of 60 columns: what it shows can be waited for, and keys typed. */
export class TerminalSession {
  /** Everything that was shown so far, with the terminal's control sequences. */
  shown = ''
  readonly ended: Promise<number | null>
  readonly #child

  constructor(args: string[], env: Record<string, string> = {}) {
    const command = `stty cols 60 rows 40; exec '${process.execPath}' '${MAIN}' ${args.map((arg) => `'${arg}'`).join(' ')}`
    this.#child = spawn('script', ['-qefc', command, '/dev/null'], {
      env: cleanEnvironment({ TERM: 'xterm', ...env }),
    })
    this.#child.stdout.on('data', (chunk) => {
      this.shown += chunk
    })
    this.ended = new Promise((resolve) => this.#child.on('close', resolve))
  }

  type(keys: string): void {
    this.#child.stdin.write(keys)
  }

  /** Waits until `wanted` is shown after what was there at the call. @throws after `milliseconds` */
  async see(wanted: RegExp | string, milliseconds = 30_000): Promise<void> {
    const deadline = Date.now() + milliseconds
    const found = () => (typeof wanted === 'string' ? this.shown.includes(wanted) : wanted.test(this.shown))
    while (!found()) {
      if (Date.now() > deadline) throw new Error(`${wanted} was not shown, but:\n${this.shown}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  /**
   * Types a line and waits until the prompt is there again; what was shown in between, without control sequences.
   * @throws after `milliseconds`
   */
  async ask(line: string, milliseconds = 30_000): Promise<string> {
    this.clear()
    this.type(`${line}\r`)
    const deadline = Date.now() + milliseconds
    // The line is echoed first; an empty line stands before what is said, and one behind it.
    const answered = /\r\n\r\n(.*)\r\n\r\n> $/su
    let found = answered.exec(stripVTControlCharacters(this.shown))
    while (!found) {
      if (Date.now() > deadline) throw new Error(`"${line}" was not answered, but:\n${this.shown}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
      found = answered.exec(stripVTControlCharacters(this.shown))
    }
    return found[1] ?? ''
  }

  /** Forgets what was shown, so that `see` waits for something new. */
  clear(): void {
    this.shown = ''
  }

  /** Ends the program where it still runs. */
  close(): void {
    this.#child.kill()
  }
}
