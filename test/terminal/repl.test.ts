import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { hasTerminal, runHere, runProgram, TerminalSession } from '../support/program.ts'
import { temporaryFolder } from '../support/service.ts'

const ESCAPE = '\u001b'

let session: TerminalSession | undefined
afterEach(() => session?.close())

describe('the REPL behind a pipe', () => {
  it('answers each line, plain and without a prompt', async () => {
    const { code, stdout } = await runProgram(['repl'], {
      input: 'why is Kyrgyzstan neutral?\n/more\n/nonsense\n',
    })
    expect(code).toBe(0)
    expect(stdout).toContain('we cannot stop the war')
    expect(stdout).toContain('There is no command /nonsense. /help lists them.')
    expect(stdout).not.toContain('> ')
    expect(stdout).not.toContain(ESCAPE)
  })

  it('knows its commands in any letter case', async () => {
    const { stdout } = await runHere(['repl'], {
      input:
        '/SPEAKERS\n/quotes\n/quotes Kachkinbay\n/quotes Napoleon\n/article\n/help\n/more\n/quit\nafter\n',
    })
    expect(stdout).toMatch(/Seitek Kachkynbai, political (?:analyst|expert) \(\d+ quotes\)/)
    expect(stdout).toContain('Whose words? Choose somebody, or write the name after the command.')
    expect(stdout).toContain('I found nobody called “Napoleon”.')
    expect(stdout).toContain('By: Myrzaiym Janybek kyzy')
    expect(stdout).toContain('There is no more. Ask something.')
    for (const name of ['/help', '/speakers', '/quotes NAME', '/more', '/article', '/quit'])
      expect(stdout).toContain(`  ${name} `)
  })

  it('tells people of one name apart by role and article, and takes the role for an answer', async () => {
    const corpus = temporaryFolder()
    writeFileSync(
      join(corpus.path, 'budget.txt'),
      'The budget\n\n“We will build roads,” said John Smith, the foreign minister.',
    )
    writeFileSync(
      join(corpus.path, 'shots.txt'),
      'The shots\n\n“I heard the shots,” said John Smith, a shooting victim.',
    )
    const { stdout } = await runHere(['repl', '--corpus', corpus.path], {
      input:
        '/speakers\n/who John Smith\n/who John Smith, the victim\nwhat does John Smith say?\nJohn Smith, minister\n',
    })
    corpus.remove()
    expect(stdout).toContain('John Smith, foreign minister · The budget (one quote)')
    expect(stdout).toContain('Whom do you mean?\n  John Smith, foreign minister · The budget\n')
    expect(stdout).toContain('\nJohn Smith, shooting victim · The shots\nQuoted once')
    expect(stdout).toMatch(/We will build roads[^\n]*\n[^\n]*The budget[^\n]*\s*$/)
  })

  it('says that the article does not say, and shows the nearest passage to whoever asks for it', async () => {
    const { stdout } = await runHere(['repl'], {
      input: 'what is the weather in Bishkek like tomorrow?\n/more\n',
    })
    expect(stdout).toMatch(/^The article does not say\./)
  })
})

describe.skipIf(!hasTerminal)('the REPL at a real terminal (needs script from util-linux)', () => {
  const open = async (env: Record<string, string> = {}) => {
    session = new TerminalSession(['repl'], env)
    await session.see('> ')
    return session
  }

  it('opens where no token is set, says how to get one, and answers', async () => {
    session = new TerminalSession([])
    await session.see('@BotFather')
    await session.see('> ')
    session.type('why is Kyrgyzstan neutral?\r')
    await session.see('no choice but')
    session.type('/more\r')
    await session.see('Sadyr Japarov')
  })

  it('wraps passages to the width and sets the matched words off', async () => {
    const terminal = await open()
    terminal.clear()
    terminal.type('why is Kyrgyzstan neutral?\r')
    await terminal.see('/more')
    expect(terminal.shown).toContain(`${ESCAPE}[1m`)
    const widths = terminal.shown
      .split(ESCAPE)
      .map((piece, i) => (i === 0 ? piece : piece.replace(/^\[[0-9;?]*[A-Za-z]/, '')))
      .join('')
      .split(/\r?\n/)
      .map((line) => line.length)
    expect(Math.max(...widths)).toBeLessThanOrEqual(60)
  })

  it('is plain where NO_COLOR is set', async () => {
    const terminal = await open({ NO_COLOR: '1' })
    terminal.clear()
    terminal.type('why is Kyrgyzstan neutral?\r')
    await terminal.see('/more')
    expect(terminal.shown).not.toMatch(new RegExp(`${ESCAPE}\\[\\d+m`))
  })

  it('brings the last question back with the up key and completes commands with tab', async () => {
    const terminal = await open()
    terminal.type('who is Umarov?\r')
    await terminal.see('Carnegie')
    terminal.clear()
    terminal.type(`${ESCAPE}[A\r`)
    await terminal.see('Carnegie')
    terminal.clear()
    terminal.type('/spe\t')
    await terminal.see('/speakers')
    terminal.type('\r')
    await terminal.see('Musurkul Kabylbekov')
  })

  it('drops the line at Ctrl-C, and leaves at the second one', async () => {
    const terminal = await open()
    terminal.type('half a quest\u0003')
    terminal.type('/speakers\r')
    await terminal.see('Musurkul Kabylbekov')
    expect(terminal.shown).not.toContain('no command')
    terminal.clear()
    terminal.type('\u0003')
    await terminal.see('Ctrl-D')
    terminal.type('\u0003')
    expect(await terminal.ended).toBe(0)
  })

  it('answers from what is put into the corpus meanwhile, and says what is wrong with it', async () => {
    const corpus = temporaryFolder()
    writeFileSync(join(corpus.path, 'dam.txt'), 'The dam\n\nThe dam holds twelve million litres.')
    session = new TerminalSession(['repl', '--corpus', corpus.path], { ENCODER: 'off' })
    await session.see('> ')
    writeFileSync(join(corpus.path, 'ferry.txt'), 'The ferry\n\nThe ferry to Naryn costs ninety soms.')
    const deadline = Date.now() + 20_000
    let answer = ''
    while (!answer.includes('ninety') && Date.now() < deadline)
      answer = await session.ask('what does the ferry cost?')
    expect(answer).toContain('ninety')
    writeFileSync(join(corpus.path, 'bad.md'), '---\ntitle: [\n---\n\nText.')
    await session.see('bad.md')
    corpus.remove()
  })

  it('leaves at Ctrl-D, and at /quit', async () => {
    const first = await open()
    first.type('\u0004')
    expect(await first.ended).toBe(0)
    const second = await open()
    second.type('/quit\r')
    expect(await second.ended).toBe(0)
  })
})
