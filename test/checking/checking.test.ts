import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readCorpus } from '../../src/article/corpus.ts'
import { checkCorpus, type Finding } from '../../src/checking/checking.ts'
import { hearSpeech } from '../../src/speech/speech.ts'
import { runHere, runProgram } from '../support/program.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-check-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const put = (name: string, content: string) => writeFileSync(join(folder, name), content)
const HEAD = '---\ntitle: The dam\nauthor: Jo Pell\npublished: 2024-05-03\n---\n\n'
const TEXT =
  'The river rose by a metre in the night, and the dam held.\n\nThe army came on Sunday, and went on Monday.\n'

async function findings(): Promise<Finding[]> {
  const { articles } = await readCorpus(folder)
  return checkCorpus(folder, articles.map(hearSpeech))
}
const found = async () =>
  (await findings()).map(({ file, line, rule, severity }) => [file, line, rule, severity])

describe('what an editor would want to mend', () => {
  it('is nothing in an article that has what readers like to see', async () => {
    put('dam.md', `${HEAD}${TEXT}`)
    put('README.md', 'Not an article.')
    put('.draft.md', 'Nor this.')
    expect(await findings()).toEqual([])
  })

  it('is the source of a page in a file that is no page', async () => {
    const html = `<!DOCTYPE html>\n<html><body><h1>The dam</h1><p>${TEXT}</p><p>User123: “This is terrible,” said everyone</p></body></html>`
    put('dam.md', html)
    put('other.txt', html.replace('dam', 'weir'))
    expect((await found()).filter(([, , rule]) => rule === 'page-source')).toEqual([
      ['dam.md', undefined, 'page-source', 'error'],
      ['other.txt', undefined, 'page-source', 'error'],
    ])
  })

  it.each([
    ['no-text', 'error', '# The dam\n\nhttps://example.org/dam\n', undefined],
    ['no-text', 'error', '# The dam\n\nAnalysis\n', undefined],
    ['menu', 'warning', `${HEAD}Home\n\nWorld\n\nSports\n\nCulture\n\nOpinion\n\nWeather\n\n${TEXT}`, 7],
    ['comments', 'error', `${HEAD}${TEXT}\nUser123: “This is terrible,” said everyone.\n`, 11],
    ['comments', 'error', `${HEAD}${TEXT}\nJane\n\n3 hours ago\n\nI do not like it.\n\nReply\n`, 13],
    ['mojibake', 'error', `${HEAD}${TEXT}\n“We donâ€™t know,” the mayor said.\n`, 11],
    ['mojibake', 'error', `${HEAD}${TEXT}\nThe cafÃ© was open.\n`, 11],
    ['mojibake', 'error', `${HEAD}РџСЂРµРјСЊРµСЂ СЃРєР°Р·Р°Р».\n`, 7],
    ['mojibake', 'error', `${HEAD}${TEXT}\nThe caf\ufffd was open.\n`, 11],
    ['giant-paragraph', 'warning', `${HEAD}${TEXT}\n${'The river rose by a metre. '.repeat(130)}\n`, 11],
    [
      'no-title',
      'warning',
      `---\nauthor: Jo\npublished: 2024\n---\n\n${'The river rose by a metre in the night, and the dam above Lanval held, though water stood at its rim for six hours and nobody in the town slept until the morning came, as they said.'}\n`,
      undefined,
    ],
    ['no-author', 'note', `# The dam\n\n${TEXT}`, undefined],
    ['no-date', 'note', `# The dam\n\n${TEXT}`, undefined],
    ['no-speaker', 'note', `${HEAD}${TEXT}\n“We waited eleven years for it.”\n`, 11],
    [
      'idle-speaker',
      'warning',
      `${HEAD.replace('---\n\n', 'speakers:\n  - quote: We waited twelve\n    name: Jo Pell\n---\n\n')}${TEXT}`,
      6,
    ],
    [
      'idle-speaker',
      'warning',
      `${HEAD.replace('---\n\n', 'speakers:\n  - role: guard\n    name: Bo Diaz\n---\n\n')}${TEXT}`,
      7,
    ],
  ])('is %s (%s), by its line', async (rule, severity, source, line) => {
    put('dam.md', source)
    expect(await found()).toContainEqual(['dam.md', line, rule, severity])
  })

  it('is each quotation without a speaker by itself, until the front matter says whose it is, or that it is nobody’s', async () => {
    const quoted = `${TEXT}\n“We waited eleven years for it.”\n\nThe “fix” went on.\nSo did\n“nothing at all that anybody had ever promised here”, as always.\n`
    const speakers = async () =>
      (await findings())
        .filter(({ rule }) => rule === 'no-speaker')
        .map(({ line, message }) => [line, message])
    put('dam.md', `${HEAD}${quoted}`)
    expect(await speakers()).toEqual([
      [11, 'it is not clear who says “We waited eleven years for it.” in paragraph 3'],
      [15, expect.stringContaining('“nothing at all that anybody')],
    ])
    const settled = 'speakers:\n  - quote: We waited\n    name: Jo Pell\n  - quote: nothing at all\n---\n\n'
    put('dam.md', `${HEAD.replace('---\n\n', settled)}${quoted}`)
    expect(await speakers()).toEqual([])
  })

  it.each([
    ['a cafe in Curaçao, naïve and déjà vu: “à la carte”, 5 °C, © Älvsbyn, ÅÄÖ'],
    ['Россия, Сербия и СССР; “Ресторан Сёстры”'],
    ['Â is a letter of some languages, and Ã is too.'],
    ['As Smith: “it was so” and @mayor agreed; Dr. No2: a film.'],
    ['WIRED25: Stories of people, and @mayor'],
    ['- Home\n- World\n- Sports\n- Culture\n- Opinion\n- Weather\n\nThat is it'],
    ['It costs {5} or <6 in function of the size.'],
  ])('is not %s', async (words) => {
    put('dam.md', `${HEAD}${TEXT}\n${words}.\n`)
    expect((await found()).filter(([, , , severity]) => severity !== 'note')).toEqual([])
  })

  it('is one article twice, by its words or its address', async () => {
    const long = TEXT.replace('army', 'whole army of the land')
    put('a.md', `${HEAD}${long}`)
    put('b.txt', `The same\n\n${long}`)
    put(
      'c.md',
      `---\ntitle: C\nurl: https://www.example.org/dam/?utm_source=x\n---\n\nSomething else was said here.\n\nAnd more.`,
    )
    put(
      'd.md',
      `---\ntitle: D\nurl: http://example.org/dam#top\n---\n\nNo word of that stands in this one.\n\nNone.`,
    )
    const twins = (await findings()).filter(({ rule }) => rule === 'duplicate')
    expect(twins.map(({ file, message }) => [file, message])).toEqual([
      ['b.txt', '100 % of its text stands in a.md as well'],
      ['d.md', 'it has the same address as c.md'],
    ])
  })

  it('is another article that nothing tells apart below an answer', async () => {
    put('a.txt', 'The dam\n\nThe water rose by a metre in the night before the market opened.')
    put('b.txt', 'The dam\n\nNine engineers walked along the wall and found no crack in it at all.')
    const same = (await findings()).filter(({ rule }) => rule === 'same-title')
    expect(same.map(({ file, message }) => [file, message])).toEqual([
      ['b.txt', 'its title, author and date are those of a.txt'],
    ])
  })

  it('is what stands in the folder and is not read', async () => {
    put('dam.md', `${HEAD}${TEXT}`)
    put('photo.jpg', 'x')
    mkdirSync(join(folder, '2024'))
    expect(await found()).toEqual([
      ['2024', undefined, 'skipped-folder', 'warning'],
      ['photo.jpg', undefined, 'skipped-file', 'note'],
    ])
  })
})

describe('verbatim check', () => {
  it('names each thing with file, line, severity, what, why and how to mend it, and ends with 1 for an error', async () => {
    put('dam.md', `${HEAD}${TEXT}\n“We donâ€™t know,” said the mayor.\n`)
    const { code, stdout, stderr } = await runProgram(['check', '--corpus', folder])
    expect([code, stderr]).toEqual([1, ''])
    expect(stdout).toMatch(
      /^dam\.md:11: error: ““?We donâ€™t”?.* was read in the wrong character set; .+; .+\.$|^dam\.md:11: error: “donâ€™t” was read in the wrong character set; .+; .+\.$/m,
    )
    expect(stdout).toContain('1 article can be served: 1 error')
  })

  it('ends with 0 for warnings unless it is strict', async () => {
    put('dam.md', `${HEAD}${TEXT}`)
    mkdirSync(join(folder, '2024'))
    expect((await runHere(['check', '--corpus', folder])).code).toBe(0)
    expect((await runHere(['check', '--strict', '--corpus', folder])).code).toBe(1)
  })

  it('prints one object a line for machines, and nothing else', async () => {
    put('dam.md', `${HEAD}${TEXT}\nThe cafÃ© was open.\n`)
    put('broken.md', '---\ntitle: a: b\n---\n\nText.')
    const { code, stdout, stderr } = await runHere(['check', '--json', '--corpus', folder])
    expect([code, stderr]).toEqual([1, ''])
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(records.map(({ file, line, rule }) => [file, line, rule])).toEqual([
      ['dam.md', 11, 'mojibake'],
      ['broken.md', 2, 'unreadable'],
    ])
    for (const record of records)
      expect(Object.keys(record)).toEqual(['file', 'line', 'severity', 'rule', 'message', 'why', 'mend'])
  })
})
