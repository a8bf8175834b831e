import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CorpusError, describeProblem, readCorpus } from '../../src/article/corpus.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-corpus-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const put = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content)
const problems = async () => (await readCorpus(folder)).problems.map(describeProblem)

describe('the shipped corpus', () => {
  it('holds the article with its author and publisher, its notes as notes, and no web chrome', async () => {
    const { articles, problems } = await readCorpus('corpus')
    expect(problems).toEqual([])
    const [article] = articles
    expect(article).toMatchObject({
      title: 'Putin’s Bishkek Visit Signals Moscow’s Increasing Interest In Central Asia – Analysis',
      author: 'Myrzaiym Janybek kyzy',
      publisher: expect.stringContaining('IWPR'),
      rights: expect.stringContaining('IWPR'),
    })
    const kinds = article?.paragraphs.map(({ kind }) => kind) ?? []
    expect([kinds.filter((kind) => kind === 'body').length, kinds.slice(-3)]).toEqual([
      27,
      ['note', 'note', 'note'],
    ])
    const text = article?.paragraphs.map((paragraph) => paragraph.text).join('\n')
    expect(text).toContain('argued that that the visit to Kygyzstan')
    expect(text).not.toMatch(/Leave a Reply|email address/)
  })
})

describe('a corpus folder', () => {
  it('is read in the order of the names; README.md, hidden files and pictures are no articles', async () => {
    await put('b.txt', 'B\n\nText.')
    await put('a.md', '# A\n\nText.')
    await put('README.md', '# Not this\n\nText.')
    await put('.draft.md', '# Nor this\n\nText.')
    await put('photo.jpg', new Uint8Array([0xff, 0xd8]))
    const { articles, problems } = await readCorpus(folder)
    expect([articles.map(({ id }) => id), problems]).toEqual([['a', 'b'], []])
  })

  it('is served without what is wrong in it, which is named with its mend', async () => {
    await put('good.md', '# Good\n\nText.')
    await put('empty.md', ' \n\n')
    await put('latin1.txt', Buffer.from('Title\n\nLine.\ncaf\xe9', 'latin1'))
    await put('binary.md', new Uint8Array([80, 75, 3, 4, 0, 0]))
    await put('front.md', '---\ntitle: a: b\n---\n\nText.')
    await put('good.txt', 'Good\n\nToo.')
    await put('report.pdf', '%PDF')
    await mkdir(join(folder, 'folder.md'))
    expect((await readCorpus(folder)).articles.map(({ id }) => id)).toEqual(['good'])
    expect(await problems()).toEqual([
      'binary.md: it is not a text but binary data; save the article as text in UTF-8.',
      'empty.md: it is empty; put an article into it, or remove it.',
      'folder.md: it is not a file; put the article itself there.',
      expect.stringMatching(
        /^front\.md:2: its front matter is not YAML: .*; write one "key: value" a line, .*\.$/,
      ),
      'good.txt: another file, good.md, has the same name before its ending; rename one of the two: an article is known by that name.',
      'latin1.txt:4: it is not in UTF-8; save it again with the encoding UTF-8.',
      'report.pdf: it is neither Markdown nor plain text nor a web page; move it elsewhere and bring it in with: verbatim add FILE.',
    ])
  })

  it('refuses a file of 20 MB and serves the others', async () => {
    await put('huge.txt', Buffer.alloc(20 * 1024 * 1024, 'word '))
    await put('good.md', '# Good\n\nText.')
    expect(await problems()).toEqual([
      'huge.txt: it is 20 MB, and an article has at most 10; split it into one file an article.',
    ])
  })

  it('is an error in one line where nothing in it can be served', async () => {
    await expect(readCorpus(folder)).rejects.toThrow(
      new CorpusError(`"${folder}" holds no articles. Put a .md, .txt or .html file into it.`),
    )
    await put('empty.md', '')
    await expect(readCorpus(folder)).rejects.toThrow(/No article in .* can be read\. empty\.md: it is empty/)
  })

  it('is an error in one line where it is not there or no folder', async () => {
    await expect(readCorpus(join(folder, 'none'))).rejects.toThrow(/does not exist: make it/)
    await put('file.md', 'x')
    await expect(readCorpus(join(folder, 'file.md'))).rejects.toThrow(/is a file: name the folder/)
  })

  it('serves no file outside of it that a link leads to, and those inside', async () => {
    await put('a.md', 'A\n\nText.')
    await symlink('a.md', join(folder, 'b.md'))
    await symlink('/etc/passwd', join(folder, 'c.md'))
    await symlink(join(process.cwd(), 'README.md'), join(folder, 'd.txt'))
    const { articles } = await readCorpus(folder)
    expect(articles.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(await problems()).toEqual([
      expect.stringMatching(/^c\.md: it is a link that leads out of the folder; put /),
      expect.stringMatching(/^d\.txt: it is a link that leads out of the folder; put /),
    ])
  })
})
