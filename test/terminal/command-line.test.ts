import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runHere, runProgram } from '../support/program.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-'))
  writeFileSync(
    join(folder, 'bridge.md'),
    '# The bridge\n\n“It opened on Sunday,” said Nurlan Beishenov, a farmer.\n\nRain fell on the river.',
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const records = (stdout: string): Record<string, unknown>[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

describe('verbatim ask', () => {
  it('answers a question as long as a command line may be, with the encoder too', async () => {
    const question = `why is Kyrgyzstan neutral? ${'x'.repeat(100_000)}`
    const { code, stdout } = await runProgram(['ask', '--json', question], { env: { ENCODER: 'on' } })
    expect([code, JSON.parse(stdout)]).toMatchObject([expect.any(Number), { passages: expect.any(Array) }])
  })

  it('is not sure of what is asked of a name that no article has, however near the rest is', async () => {
    const corpus = join(folder, 'strange')
    mkdirSync(corpus)
    writeFileSync(
      join(corpus, 'a.md'),
      'The flood\n\nThe U.S. sent four helicopters. The U.N. sent none.\n\nIt rained for two days.',
    )
    const ask = async (question: string): Promise<unknown> => {
      const { stdout } = await runProgram(['ask', '--json', '--corpus', corpus, question], {
        env: { ENCODER: 'on' },
      })
      return JSON.parse(stdout)
    }
    expect(await ask('what did the US send?')).toMatchObject({ certainty: 'sure' })
    expect(await ask('what did Uruguay send?')).not.toMatchObject({ certainty: 'sure' })
  })

  it('answers by words, and says so, where the encoder cannot be loaded', async () => {
    const { code, stdout, stderr } = await runProgram(['ask', 'why is Kyrgyzstan neutral?'], {
      env: { ENCODER: 'on', ENCODER_DIR: folder },
    })
    expect([code, stdout]).toEqual([0, expect.stringContaining('we cannot stop the war')])
    expect(stderr).toMatch(
      /^Who speaks is told by rules alone: .*\.\nAnswered by words alone: .*encoder\.json is not there\.\n$/,
    )
  })

  it('answers one question with passages, plain where the output is no terminal', async () => {
    const { code, stdout, stderr } = await runProgram(['ask', 'why', 'is', 'Kyrgyzstan', 'neutral?'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout.replace(/\s+/g, ' ')).toContain('we cannot stop the war')
    expect(stdout).toContain('Myrzaiym Janybek kyzy')
    expect(stdout).not.toContain('\u001b')
  })

  it('answers each line of the input with one line of JSON, in order, an empty line too', async () => {
    const questions = ['Where is the airbase?', '', 'asdf qwer zxcv', '  who is Umarov?  ']
    const { code, stdout } = await runHere(['ask', '--json', '--limit', '2'], {
      input: questions.join('\n'),
    })
    const answers = records(stdout)
    expect(code).toBe(0)
    expect(answers.map(({ question }) => question)).toEqual(questions)
    for (const { passages } of answers) expect(Array.isArray(passages) && passages.length <= 2).toBe(true)
    expect(answers[1]).toMatchObject({ answered: false })
    expect(answers[2]).toMatchObject({ answered: false })
    expect(answers[0]).toMatchObject({
      answered: true,
      passages: expect.arrayContaining([
        expect.objectContaining({ article: 'putins-bishkek-visit', paragraph: 4 }),
      ]),
    })
  })

  it('prints JSON in ASCII alone, so that nobody who reads it in pieces cuts a letter in two', async () => {
    const { stdout } = await runHere(['ask', '--json'], {
      input: 'why is Kyrgyzstan neutral? 🕊 нейтралитет\n',
    })
    expect(stdout).toMatch(/^[\n\u0020-\u007e]+$/)
    const [answer] = records(stdout)
    expect(answer).toMatchObject({ question: 'why is Kyrgyzstan neutral? 🕊 нейтралитет' })
    expect(JSON.stringify(answer)).toContain('Kyrgyzstan – and the region at large – has no choice')
  })

  it('says that the article does not say', async () => {
    const { code, stdout } = await runHere(['ask', 'How do I bake sourdough bread?'])
    expect([code, stdout]).toEqual([0, 'The article does not say.\n'])
  })

  it('leaves passages in one line where the output is no terminal, so that their words can be searched', async () => {
    const { stdout } = await runHere(['ask', 'why is Kyrgyzstan neutral?'])
    expect(stdout).toContain(
      '  Given the national interests and current realities, Kyrgyzstan – and the region at large – has no choice but to remain neutral.\n',
    )
  })

  it('says who wrote the article, with or without a note about the author', async () => {
    const shipped = await runHere(['ask', 'who wrote this?'])
    expect(shipped.stdout).toMatch(/^ {2}By: Myrzaiym Janybek kyzy\n\n {2}About the author: /)
    const authored = join(folder, 'authored')
    mkdirSync(authored)
    writeFileSync(join(authored, 'a.md'), '---\nauthor: Jane Roe\n---\n\n# T\n\nThe bridge opened.')
    const noteless = await runHere(['ask', 'who wrote this?', '--corpus', authored])
    expect(noteless.stdout).toBe('  By: Jane Roe\n')
  })

  it('is not troubled where nobody reads its output to the end', async () => {
    const { code, stderr } = await runProgram(['ask'], {
      // Many times what fits between two programs.
      input: 'who is Umarov?\n'.repeat(500),
      readsOutput: false,
    })
    expect([code, stderr]).toEqual([0, ''])
  })

  it('reads another corpus where it is told', async () => {
    const { stdout } = await runHere(['ask', '--json', 'when did the bridge open?', '--corpus', folder])
    const [answer] = records(stdout)
    expect(answer).toMatchObject({ answered: true, passages: { 0: { article: 'bridge' } } })
    expect(answer).toMatchObject({
      passages: { 0: { speakers: [{ name: 'Nurlan Beishenov', role: 'farmer' }] } },
    })
  })
})

describe('verbatim quotes', () => {
  it('prints every quote with its speaker as JSON', async () => {
    const { stdout } = await runProgram(['quotes', '--json', '--corpus', folder])
    expect(records(stdout)).toEqual([
      {
        article: 'bridge',
        paragraph: 1,
        start: 0,
        end: 22,
        kind: 'direct',
        text: '“It opened on Sunday,”',
        speaker: 'Nurlan Beishenov',
        person: 'Nurlan Beishenov',
        role: 'farmer',
        mention: expect.stringContaining('Nurlan Beishenov'),
        report: null,
      },
    ])
  })

  it('prints those of one speaker, and says where there is no such speaker', async () => {
    const one = await runHere(['quotes', '--speaker', 'umarov'])
    expect(one.stdout).toMatch(/^Temur Umarov, /)
    const titled = await runHere(['quotes', '--speaker', 'President Japarov’s'])
    expect(titled.stdout).toMatch(/^Sadyr Japarov, /)
    const none = await runHere(['quotes', '--speaker', 'Napoleon'])
    expect([none.code, none.stdout, none.stderr]).toEqual([1, '', 'Nobody called "Napoleon" is quoted.\n'])
  })

  it.each(['quotes', 'check'])(
    'says in `%s` too where articles are not heard closely, and goes on',
    async (command) => {
      const env = { ENCODER: 'on', ENCODER_DIR: folder, STATE_DIR: join(folder, 'state') }
      const { code, stdout, stderr } = await runHere([command], { env })
      expect([code, stdout]).toEqual([0, expect.stringMatching(/quotes|Japarov/)])
      expect(stderr).toMatch(/^Who speaks is told by rules alone: .*\.\n$/)
    },
  )
})

describe('verbatim check', () => {
  it('says what the corpus holds', async () => {
    const { code, stdout } = await runHere(['check'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/27 paragraphs, 3 notes, \d+ quotes.*, 5 speakers/)
  })

  it('names what is wrong, serves the rest, and ends with 1', async () => {
    writeFileSync(join(folder, 'bad.md'), '---\ntitle: a: b\n---\n\nText.')
    const { code, stdout, stderr } = await runProgram(['check', '--corpus', folder])
    rmSync(join(folder, 'bad.md'))
    expect(code).toBe(1)
    expect(stdout).toContain('1 article can be served')
    expect(stderr).toMatch(/^bad\.md:2: .*\n$/)
  })

  it('names every file where none can be served', async () => {
    const bad = join(folder, 'all-bad')
    mkdirSync(bad)
    for (const name of ['a.md', 'b.txt', 'c.md']) writeFileSync(join(bad, name), '')
    const { code, stdout, stderr } = await runHere(['check', '--corpus', bad])
    expect([code, stdout]).toEqual([2, ''])
    for (const name of ['a.md', 'b.txt', 'c.md']) expect(stderr.split(name)).toHaveLength(2)
  })
})

describe('a mistake on the command line', () => {
  it.each([
    ['an unknown command', ['nonsense'], /no command "nonsense"/],
    ['help on an unknown command', ['help', 'nonsense'], /no such command/],
    ['an unknown option', ['ask', '--nonsense', 'x'], /unknown option '--nonsense'/],
    [
      'an option that is nearly known',
      ['ask', '--jsn', 'x'],
      /unknown option '--jsn' \(Did you mean --json\?\)/,
    ],
    ['a word too many', ['quotes', 'Umarov'], /too many arguments for 'quotes'/],
    ['a limit that is no number', ['ask', '--limit', 'many', 'x'], /whole number/],
    ['a limit that is no whole number', ['ask', '--limit', '1e2', 'x'], /whole number/],
    ['a limit of nothing', ['ask', '--limit', '0', 'x'], /whole number from 1/],
    ['a folder that is not there', ['ask', '--corpus', '/no/such/folder', 'x'], /does not exist/],
    ['the bot without a token', ['bot'], /^BOT_TOKEN is not set: ask @BotFather/],
  ])('is one line on standard error and exit code 2: %s', async (_name, args, message) => {
    const { code, stdout, stderr } = await runHere(args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(message)
    expect(stderr.trimEnd()).not.toContain('\n')
  })

  it('names every wrong setting at once, and never shows its value', async () => {
    const { code, stderr } = await runProgram(['bot'], {
      env: { BOT_TOKEN: 'secret-but-wrong', LOG_LEVEL: 'loud', TELEGRAM_API_ROOT: 'ftp://example.org' },
    })
    expect(code).toBe(2)
    for (const name of ['BOT_TOKEN', 'LOG_LEVEL', 'TELEGRAM_API_ROOT'])
      expect(stderr).toMatch(new RegExp(`^${name} `, 'm'))
    expect(stderr).not.toContain('secret-but-wrong')
    expect(stderr).not.toMatch(/^\s+at /m)
  })

  it('is an environment without token, terminal and questions', async () => {
    const { code, stderr } = await runProgram([])
    expect([code, stderr]).toEqual([2, expect.stringContaining('@BotFather')])
  })
})

describe('verbatim --version', () => {
  it('says which version it is', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    expect(await runProgram(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })
})

describe('verbatim doctor', () => {
  it('looks at the folder that it is told', async () => {
    const { stdout } = await runProgram(['doctor', '--corpus', folder])
    expect(stdout).toContain(`corpus: 1 in ${folder} can be served`)
    const nowhere = await runProgram(['doctor', '--corpus', '/no/such/folder'])
    expect([nowhere.code, nowhere.stdout]).toEqual([
      1,
      expect.stringContaining('MEND  corpus: cannot be served'),
    ])
  })

  it('fails, as the bot does, where the webhook has no https', async () => {
    const env = {
      BOT_TOKEN: '123456789:AAsomething_like_a_token',
      WEBHOOK_URL: 'http://bot.example.org/hook',
    }
    const [doctor, bot] = await Promise.all([runHere(['doctor'], { env }), runHere(['bot'], { env })])
    expect([doctor.code, doctor.stdout]).toEqual([
      1,
      expect.stringContaining('WEBHOOK_URL must begin with https://'),
    ])
    expect([bot.code, bot.stderr]).toEqual([
      2,
      expect.stringMatching(/^WEBHOOK_URL must begin with https:.*\n$/),
    ])
  })
})

describe('verbatim --help', () => {
  it('lists the commands', async () => {
    const { code, stdout } = await runProgram(['--help'])
    expect(code).toBe(0)
    for (const command of ['bot', 'repl', 'ask', 'quotes', 'check'])
      expect(stdout).toMatch(new RegExp(`^  ${command}\\b`, 'm'))
  })
})
