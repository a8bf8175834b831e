import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runHere } from '../support/program.ts'

let folder: string
/** Two people of one name are in the articles of this one. */
let namesakes: string

beforeAll(() => {
  namesakes = mkdtempSync(join(tmpdir(), 'verbatim-'))
  writeFileSync(
    join(namesakes, 'budget.md'),
    '# The budget\n\n“We will build roads,” said John Smith, the foreign minister.',
  )
  writeFileSync(
    join(namesakes, 'shots.md'),
    '# The shots\n\n“I heard the shots,” said John Smith, a shooting victim.',
  )
  folder = mkdtempSync(join(tmpdir(), 'verbatim-'))
  writeFileSync(
    join(folder, 'bridge.md'),
    `---
title: The bridge
published: 3 May 2026
---

“It opened on Sunday,” said Nurlan Beishenov, a farmer. Mr. Beishenov added that the ferry would stop.

“It is too steep,” said Aida Beishenova, an engineer. Almaz Toktosunov watched from the shore. “Never mind.”

President Jan Kowalski and President Ana Silva sent letters.`,
  )
})
afterAll(() => {
  for (const made of [folder, namesakes]) rmSync(made, { recursive: true, force: true })
})

/** The rows of the table below that heading. */
function documented(heading: string): string[] {
  const page = readFileSync('docs/json.md', 'utf8')
  const [, section = ''] = page.split(`## \`${heading}\``)
  const [table = ''] = section.split('\n## ')
  return [...table.matchAll(/^\| `([^`]+)` \|/gmu)].map(([, path = '']) => path)
}

/** Every path of a record: "passages[].quotes[].start". */
function pathsOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((entry) => [`${path}[]`, ...pathsOf(entry, `${path}[]`)])
  if (typeof value !== 'object' || value === null) return path === '' ? [] : [path]
  const inner = Object.entries(value).flatMap(([key, entry]) =>
    pathsOf(entry, path === '' ? key : `${path}.${key}`),
  )
  return path === '' || path.endsWith('[]') ? inner : [path, ...inner]
}

const records = (stdout: string): unknown[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

describe('docs/json.md', () => {
  it('has every field of an answer, and none that there is not', async () => {
    const questions = [
      'when did the bridge open?',
      'what is this about?',
      'when was this published?',
      'what did the president say?',
      'what did Toktosunov say?',
      'who won the World Cup?',
    ]
    const { stdout } = await runHere(['ask', '--json', '--corpus', folder], {
      input: questions.join('\n'),
    })
    const answers = records(stdout)
    expect(answers).toHaveLength(questions.length)
    const asked = await runHere(['ask', '--json', 'what does John Smith say?', '--corpus', namesakes])
    answers.push(...records(asked.stdout))
    expect(new Set(answers.flatMap((answer) => pathsOf(answer)))).toEqual(new Set(documented('ask --json')))
  })

  it('has every field of a quote, and none that there is not', async () => {
    const { stdout } = await runHere(['quotes', '--json', '--corpus', folder])
    const quotes = records(stdout)
    expect(quotes.length).toBeGreaterThan(2)
    expect(new Set(quotes.flatMap((quote) => pathsOf(quote)))).toEqual(new Set(documented('quotes --json')))
  })
})

describe('docs/json.md, of a corpus that has a fault,', () => {
  it('has every field of what is wrong, and none that there is not', async () => {
    const faulty = mkdtempSync(join(tmpdir(), 'verbatim-'))
    writeFileSync(join(faulty, 'bad.md'), '---\ntitle: a: b\n---\n\nText.')
    writeFileSync(join(faulty, 'good.md'), '# The bridge\n\nThe bridge opened on Sunday.')
    const { stdout } = await runHere(['check', '--json', '--corpus', faulty])
    rmSync(faulty, { recursive: true })
    const found = records(stdout)
    expect(found.length).toBeGreaterThan(0)
    expect(new Set(found.flatMap((finding) => pathsOf(finding)))).toEqual(new Set(documented('check --json')))
  })
})

describe('what is printed for scripts', () => {
  const ask = async (question: string) =>
    records((await runHere(['ask', '--json', question, '--corpus', folder])).stdout)[0]

  it('names those of whom one may be meant, and says where somebody is not quoted', async () => {
    expect(await ask('what did the president say?')).toMatchObject({
      answered: false,
      candidates: [{ name: 'Jan Kowalski' }, { name: 'Ana Silva' }],
    })
    expect(await ask('what did Toktosunov say?')).toMatchObject({ notQuoted: 'Almaz Toktosunov' })
  })

  it('tells people of one name apart by role and article', async () => {
    const asked = await runHere(['ask', '--json', 'what does John Smith say?', '--corpus', namesakes])
    expect(records(asked.stdout)[0]).toMatchObject({
      answered: false,
      candidates: [
        { name: 'John Smith', role: 'foreign minister', article: 'budget' },
        { name: 'John Smith', role: 'shooting victim', article: 'shots' },
      ],
    })
    const quoted = ['quotes', '--speaker', 'John Smith', '--corpus', namesakes]
    const { stdout } = await runHere([...quoted, '--json'])
    expect(records(stdout)).toMatchObject([
      { speaker: 'John Smith', person: 'John Smith [budget]' },
      { speaker: 'John Smith', person: 'John Smith [shots]' },
    ])
    const { stderr } = await runHere(quoted)
    expect(stderr).toContain('John Smith (foreign minister), John Smith (shooting victim)')
  })

  it('gives reported words with the verb that reports them', async () => {
    const { stdout } = await runHere(['quotes', '--json', '--corpus', folder])
    const reported = records(stdout).find((quote) => JSON.stringify(quote).includes('"indirect"'))
    expect(reported).toMatchObject({
      text: 'the ferry would stop',
      report: { text: 'Mr. Beishenov added that the ferry would stop' },
    })
  })
})
