import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ArticleError } from '../../src/article/article-error.ts'
import { readArticle } from '../../src/article/reading.ts'

const texts = (fileName: string, source: string) =>
  readArticle(fileName, source).paragraphs.map(({ text }) => text)

const refusal = (source: string): ArticleError => {
  try {
    readArticle('bad.md', source)
  } catch (error) {
    if (error instanceof ArticleError) return error
    throw error
  }
  throw new Error('it was read')
}

describe('a Markdown article', () => {
  it('takes title, author and the rest from its front matter', () => {
    const article = readArticle(
      'bridge.md',
      '---\ntitle: "Bridge: open"\nauthor: [A. B., C. D.]\npublisher: Herald\npublished: 2026-05-03\nurl: https://example.org/b\nlayout: post\n---\n\nIt opened.\n',
    )
    expect(article).toEqual({
      id: 'bridge',
      title: 'Bridge: open',
      author: 'A. B., C. D.',
      publisher: 'Herald',
      published: '2026-05-03',
      url: 'https://example.org/b',
      paragraphs: [{ number: 1, text: 'It opened.', kind: 'body' }],
    })
  })

  it('takes its title from the first heading and its author from the byline where there is no front matter', () => {
    const article = readArticle('a.md', '# The Bridge\n\nBy Aigul Toktosheva\n\nIt opened.\n')
    expect([article.title, article.author, article.paragraphs.length]).toEqual([
      'The Bridge',
      'Aigul Toktosheva',
      1,
    ])
  })

  it('takes front matter below blank lines, with blanks behind its lines, in any letter case, by other systems’ names', () => {
    const source =
      '\n---  \nTitle: The Bridge\nAUTHORS:\n  - A. B.\n  - C. D.\ndate: 2026-05-03\n--- \n\nIt opened.\n'
    for (const text of [source, source.replaceAll('\n', '\r\n'), source.replaceAll('\n', '\r')])
      expect(readArticle('a.md', text)).toEqual({
        id: 'a',
        title: 'The Bridge',
        author: 'A. B., C. D.',
        published: '2026-05-03',
        paragraphs: [{ number: 1, text: 'It opened.', kind: 'body' }],
      })
  })

  it('keeps a setting as it is written, and takes one without a value for absent', () => {
    expect(readArticle('a.md', '---\ntitle: 007\nauthor: No\npublisher:\nrights: ""\n---\n\nText.')).toEqual({
      id: 'a',
      title: '007',
      author: 'No',
      paragraphs: [{ number: 1, text: 'Text.', kind: 'body' }],
    })
  })

  it.each(['', '\n', '# nothing yet\n'])('may have front matter without settings: %j', (settings) => {
    expect(readArticle('a.md', `---\n${settings}---\n\n# T\n\nText.`)).toMatchObject({
      title: 'T',
      paragraphs: [{ text: 'Text.' }],
    })
  })

  it('keeps words whole that hold HTML, and shows nothing that is for the browser alone', () => {
    expect(texts('a.md', 'T\n\nH<sub>2</sub>O and <b>Kyrg</b>yzstan,<br>at last.<!-- not this -->')).toEqual([
      'H2O and Kyrgyzstan, at last.',
    ])
    const article = readArticle(
      'a.md',
      '<article>\n<h1>The Bridge</h1>\n<p class="by">By <a href="/x">Jane Roe</a></p>\n<p>It <em>opened</em> &ldquo;at last&rdquo;.</p><script>var x = "<p>";</script>\n<h2>Costs</h2>\n<p>3 million.</p><style>p { color: red }</style>\n<table><tr><td>a</td><td>b</td></tr></table>\n</article>\n<!-- never closed\n<p>The end.</p>',
    )
    expect(article).toEqual({
      id: 'a',
      title: 'The Bridge',
      author: 'Jane Roe',
      paragraphs: [
        { number: 1, text: 'It opened “at last”.', kind: 'body' },
        { number: 2, text: '3 million.', kind: 'body', section: 'Costs' },
        { number: 3, text: 'a | b', kind: 'body', section: 'Costs' },
        { number: 4, text: '<!-- never closed', kind: 'body', section: 'Costs' },
        { number: 5, text: 'The end.', kind: 'body', section: 'Costs' },
      ],
    })
  })

  it('shows a sign that was escaped without its backslash', () => {
    expect(texts('a.md', 'T\n\nHe said \\"yes\\" for \\$5 and \\*left\\*.')).toEqual([
      'He said "yes" for $5 and *left*.',
    ])
  })

  it('loses the signs of footnotes and keeps the footnotes', () => {
    expect(
      texts('a.md', '# T\n\nIt opened.[^1] It cost 3 million.[^2]\n\n[^1]: On Sunday.\n[^2]: In *som*.'),
    ).toEqual(['It opened. It cost 3 million.', 'On Sunday.', 'In som.'])
  })

  it('loses its markup and keeps its words', () => {
    expect(
      texts(
        'a.md',
        'Title\n\nThe **bridge** over [the river](https://example.org) is *open*; see `x`.\nReally &amp; truly.',
      ),
    ).toEqual(['The bridge over the river is open; see x. Really & truly.'])
  })

  it('keeps signs that are no markup: brackets, formulas, years at a line’s beginning, angle brackets', () => {
    const paragraphs = [
      'They work with us [because] they must, 2 * 3 * 4 = 24 and snake_case_name.',
      'The set \\{x\\} and \\displaystyle y.',
      '1986. A great year it was.',
      '<tweet id="1">So it goes</tweet> with 3 < 4.',
    ]
    expect(texts('a.md', `---\ntitle: T\n---\n\n${paragraphs.join('\n\n')}`)).toEqual(paragraphs)
  })

  it('names the section that a paragraph stands in, and does not take headings for paragraphs', () => {
    const article = readArticle('a.md', '# T\n\nFirst.\n\n## Costs\n\nSecond.')
    expect(article.paragraphs).toEqual([
      { number: 1, text: 'First.', kind: 'body' },
      { number: 2, text: 'Second.', kind: 'body', section: 'Costs' },
    ])
  })

  it('reads list items, quotations and table rows as paragraphs', () => {
    expect(texts('a.md', '# T\n\n- one\n- two\n\n> three\n\n| a | b |\n|---|---|\n| 1 | 2 |\n')).toEqual([
      'one',
      'two',
      'three',
      'a | b',
      '1 | 2',
    ])
  })
})

describe('a plain text article', () => {
  it('has its title in the first block, its author in the second, and paragraphs between blank lines', () => {
    const article = readArticle(
      'a.txt',
      '\uFEFFBridge opens\r\n\r\nBy A. B.\r\n \r\nIt opened\r\non Sunday.\r\n\r\n\r\nAt last.\r\n',
    )
    expect(article).toMatchObject({ title: 'Bridge opens', author: 'A. B.' })
    expect(article.paragraphs.map(({ text }) => text)).toEqual(['It opened on Sunday.', 'At last.'])
  })

  it('may have one paragraph a line', () => {
    expect(texts('a.txt', 'Title\n\nIt opened on Sunday.\n“At last,” he said.\nCars came!')).toHaveLength(3)
  })

  it('knows the ends of sentences of other scripts', () => {
    expect(texts('a.txt', '标题\n\n总统抵达比什凯克。\n他说：“我们很高兴。”')).toHaveLength(2)
  })

  it('is called by its file’s name where its first block is too long for a title', () => {
    expect(readArticle('the-bridge.txt', `${'Long words. '.repeat(40)}\n\nMore.`)).toMatchObject({
      title: 'the bridge',
      paragraphs: [{ number: 1 }, { number: 2 }],
    })
  })
})

describe('the head of an article', () => {
  it.each([
    ['By Jane Roe', 'Jane Roe', undefined],
    ['BY JANE ROE', 'JANE ROE', undefined],
    ['By Myrzaiym Janybek kyzy', 'Myrzaiym Janybek kyzy', undefined],
    ['By Jane Roe and John O’Neil-Doe Jr.', 'Jane Roe and John O’Neil-Doe Jr.', undefined],
    ['By Jane Roe, Staff Writer', 'Jane Roe, Staff Writer', undefined],
    ['By Jane Roe\n12 May 2026', 'Jane Roe', '12 May 2026'],
    ['Written by Jane Roe | May 12, 2026 10:23 a.m. EDT', 'Jane Roe', 'May 12, 2026 10:23 a.m. EDT'],
    ['By Jane Roe\n\nPublished on Tuesday, May 12th, 2026', 'Jane Roe', 'Tuesday, May 12th, 2026'],
    ['A river, a village, and eleven years\n\nBy Jane Roe', 'Jane Roe', undefined],
    [
      'By Jane Roe\nMay 12, 2026 11:42 AM GMT+6 Updated 2 hours ago',
      'Jane Roe',
      'May 12, 2026 11:42 AM GMT+6 Updated 2 hours ago',
    ],
    ['By Jane Roe\nHerald News, Naryn', 'Jane Roe', undefined],
    ['Posted on May 12, 2026 by Jane Roe | Leave a Comment', 'Jane Roe', 'May 12, 2026'],
    ['2026-05-12T10:23:00Z', undefined, '2026-05-12T10:23:00Z'],
    ['Автор: Айгуль Токтошева\n\n12 мая 2026', 'Айгуль Токтошева', '12 мая 2026'],
  ])('says who wrote it and when: %j', (head, author, published) => {
    for (const fileName of ['a.txt', 'a.md']) {
      const article = readArticle(fileName, `Bridge opens\n\n${head}\n\nIt opened on Sunday.`)
      expect([article.title, article.author, article.published]).toEqual(['Bridge opens', author, published])
      expect(article.paragraphs.at(-1)?.text).toBe('It opened on Sunday.')
    }
  })

  it.each([
    'By the time they arrived it was over',
    'By Sunday Night',
    'By 2030',
    'By then, said Jane Roe, it was over.',
    'Bypass',
    `By ${'Very '.repeat(60)}Long`,
  ])('is text where it names nobody: %j', (line) => {
    const article = readArticle('a.txt', `Bridge opens\n\n${line}\n\nIt opened.`)
    expect(article.author).toBeUndefined()
    expect(article.paragraphs).toHaveLength(2)
  })

  it('ends where the text begins: a date further down begins the entry of a chronicle', () => {
    const source = 'How the bridge was built\n\nIt took eleven years.\n\n12 May 2015\n\nThe river rose.'
    expect(readArticle('a.txt', source).published).toBeUndefined()
    expect(texts('a.txt', source)).toEqual(['It took eleven years.', '12 May 2015', 'The river rose.'])
  })

  it('may stand line below line, with the title and even the text', () => {
    expect(
      readArticle('a.txt', 'Bridge opens\nBy Jane Roe\nIt opened on Sunday.\n“At last,” he said.'),
    ).toEqual({
      id: 'a',
      title: 'Bridge opens',
      author: 'Jane Roe',
      paragraphs: [
        { number: 1, text: 'It opened on Sunday.', kind: 'body' },
        { number: 2, text: '“At last,” he said.', kind: 'body' },
      ],
    })
    expect(readArticle('a.txt', 'A title over\ntwo lines\n\nIt opened.').title).toBe('A title over two lines')
  })

  it('has its title in the heading, also where a label or the way to the page stands above it', () => {
    const article = readArticle('a.md', '[Home](/) » [News](/n)\n\n# The Bridge\n\nBy Jane Roe\n\nIt opened.')
    expect([article.title, article.author]).toEqual(['The Bridge', 'Jane Roe'])
    expect(readArticle('a.md', 'The Bridge\n\n# Costs\n\nIt opened.').title).toBe('Costs')
  })

  it('may be underlined in a plain text', () => {
    expect(
      readArticle(
        'a.txt',
        'Bridge opens\n============\n\nBy Jane Roe\n-----------\n\nIt opened.\n\n* * *\n\nEnd.',
      ),
    ).toEqual({
      id: 'a',
      title: 'Bridge opens',
      author: 'Jane Roe',
      paragraphs: [
        { number: 1, text: 'It opened.', kind: 'body' },
        { number: 2, text: 'End.', kind: 'body' },
      ],
    })
  })

  it('has no title where the first block is a long sentence', () => {
    const lede = `The bridge over the river opened on Sunday ${'and on and '.repeat(12)}on.`
    expect(readArticle('the-bridge.md', `${lede}\n\nMore.`)).toMatchObject({
      title: 'the bridge',
      paragraphs: [{ text: lede }, { text: 'More.' }],
    })
  })
})

describe('what stands around an article', () => {
  it('is left out where it is the web page’s: comment forms, share bars, advertisement labels', () => {
    expect(
      texts(
        'a.txt',
        'Title\n\nShare this:\n\nIt opened.\n\nAdvertisement\n\nAt last.\n\nFacebook | Twitter\n\nLeave a Reply\n\nYour email address will not be published. Required fields are marked *',
      ),
    ).toEqual(['It opened.', 'At last.'])
  })

  it.each([
    '3 min read',
    'Share',
    'Facebook Twitter WhatsApp Email',
    'Click to share on Telegram (Opens in new window)',
    'ADVERTISEMENT',
    'Story continues below advertisement',
    'Sign up for our newsletter',
    'We use cookies to improve your experience. Accept all',
    'Read more: Why bridges fail',
    'Filed under: Bridges, Naryn',
    'Related Articles\n\nAnother bridge\n\nWhy bridges fail',
  ])('is left out where it is the web page’s: %j', (chrome) => {
    expect(texts('a.txt', `Title\n\nIt opened.\n\n${chrome}\n\nAt last, he said.`)).toEqual([
      'It opened.',
      'At last, he said.',
    ])
  })

  it.each([
    'Share prices fell on Monday.',
    'We use cookies, not crackers: the baker told us how over three hours, and what he said about flour, water, butter, sugar, eggs and the long nights in the bakery on the river would fill a book of its own, with pictures of every loaf.',
    'Related costs were not known.',
    'Read more books, she said.',
    'X',
    'Search on for missing hikers',
  ])('is the article’s own where it only begins like it: %j', (text) => {
    expect(texts('a.txt', `Title\n\nIt opened.\n\n${text}\n\nAt last.`)).toEqual([
      'It opened.',
      text,
      'At last.',
    ])
  })

  it.each(['12 comments', 'Comments (12)', '2 thoughts on “Title”', '## One response to “Title”'])(
    'is not what readers wrote below it: %j',
    (counter) => {
      const source = `Title\n\n${counter}\n\nIt opened.\n\nCars came.\n\nAt last.\n\n${counter}\n\nBob says:\n\nNo!`
      expect(texts('a.md', source)).toEqual(expect.arrayContaining(['It opened.', 'Cars came.', 'At last.']))
      expect(texts('a.md', source).join()).not.toMatch(/Bob|No!/)
    },
  )

  it('does not end at a button for comments above the text', () => {
    expect(
      texts('a.txt', 'Title\n\nLeave a comment\n\nIt opened.\n\nAt last.\n\nLeave a comment\n\nBob: no!'),
    ).toEqual(['It opened.', 'At last.'])
  })

  it('is a note where it is about the author or the publication, and so is all below it', () => {
    const kinds = readArticle(
      'a.txt',
      'Title\n\nBy Jane Roe\n\nIt opened.\n\nAbout the author: Jane Roe writes.\n\nThis article was published by the Herald.\n\nThe Herald is in Naryn.',
    ).paragraphs.map(({ kind }) => kind)
    expect(kinds).toEqual(['body', 'note', 'note', 'note'])
  })

  it('is a note where it introduces the author by name, or stands below a heading that says so', () => {
    expect(
      readArticle('a.txt', 'T\n\nBy Jane Roe\n\nIt opened.\n\nJane Roe is a reporter.').paragraphs[1]?.kind,
    ).toBe('note')
    expect(readArticle('a.md', '# T\n\nIt opened.\n\n## Notes\n\nAnything.').paragraphs[1]?.kind).toBe('note')
  })

  it('is the article’s own where it only speaks of reports or comments', () => {
    expect(
      readArticle(
        'a.txt',
        'T\n\nIt opened.\n\nThe author was arrested on Sunday.\n\nCopyright law did not help.\n\nThis report was wrong, she said.\n\nLeave a reply to him unread, they warned.\n\nEnd.',
      ).paragraphs.every(({ kind }) => kind === 'body'),
    ).toBe(true)
  })
})

describe('an article that cannot be read', () => {
  it('says so where it has no text', () => {
    expect(refusal('---\ntitle: T\n---\n').message).toBe('it holds no text')
    expect(refusal('').message).toBe('it holds no text')
  })

  it('names the line of front matter that is not YAML', () => {
    const { message, line, mend } = refusal('---\nauthor: A\ntitle: The bridge: open: at last\n---\n\nText.')
    expect(message).toMatch(/^its front matter is not YAML/)
    expect([line, mend]).toEqual([3, expect.stringContaining('quotation marks')])
  })

  it('names the setting that cannot be used', () => {
    expect(refusal('---\ntitle: T\nurl: javascript:alert(1)\n---\n\nText.')).toMatchObject({
      message: expect.stringMatching(/"url" must be a web address/),
      line: 3,
    })
    expect(refusal('---\ntitle: {a: 1}\n---\n\nText.').message).toMatch(/"title" must be text/)
    expect(refusal('---\n- a\n- b\n---\n\nText.').message).toMatch(/not a list of "key: value" lines/)
  })

  it('says so where it is nested beyond all sense', () => {
    expect(refusal(`# T\n\n${'> '.repeat(100_000)}`).message).toMatch(/nested too deeply/)
  })

  it('says so where its front matter is TOML', () => {
    expect(refusal('+++\ntitle = "T"\n+++\n\nText.')).toMatchObject({
      message: 'its front matter is TOML',
      mend: expect.stringContaining('YAML'),
    })
  })

  it('names the line in the file, also where blank lines stand above the front matter', () => {
    expect(refusal('\n\n---\nAuthor: A\nURL: example.org\n---\n\nText.').line).toBe(5)
    expect(refusal('\n\n---\nauthor: A\ntitle: a: b\n---\n\nText.').line).toBe(5)
  })

  it('says where front matter is not closed', () => {
    expect(refusal('---\ntitle: T\n\nText.')).toMatchObject({
      line: 1,
      message: expect.stringContaining('never closed'),
    })
  })
})

describe('any text', () => {
  it('is an article with paragraphs numbered from 1, or is refused with a reason', () => {
    const source = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('---', '\n', '\n\n', '# ', '> ', '- ', '*', '“', '”', '<a', '[x]('),
      ),
      {
        maxLength: 40,
      },
    )
    fc.assert(
      fc.property(source, fc.constantFrom('a.md', 'a.txt'), (pieces, fileName) => {
        try {
          const { paragraphs } = readArticle(fileName, pieces.join(''))
          expect(paragraphs.map(({ number }) => number)).toEqual(paragraphs.map((_, i) => i + 1))
          for (const { text } of paragraphs) expect(text).toBe(text.replace(/\s+/g, ' ').trim())
        } catch (error) {
          if (!(error instanceof ArticleError)) throw error
          expect(error.mend).not.toBe('')
        }
      }),
    )
  })

  it('keeps every word of a plain text’s paragraphs', () => {
    const word = fc.stringMatching(/^[a-zA-Zа-яё“”‘’0-9()]{1,8}$/u)
    const paragraph = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 8 }), (paragraphs) => {
        expect(texts('a.txt', ['A title', ...paragraphs.map((p) => `${p}.`)].join('\n\n'))).toEqual(
          paragraphs.map((p) => `${p}.`),
        )
      }),
    )
  })

  it.each([
    ['stars', '*'],
    ['brackets', '['],
    ['backticks', '`'],
    ['quotation marks', '“'],
    ['angle brackets', '<a '],
    ['underscores', '_a '],
    ['scripts', '<script>x'],
    ['comments', '<!--'],
    ['paragraphs of HTML', '<p>a'],
    ['footnotes', '[^a]'],
    ['capital names', 'By A '],
  ])('is read in bounded time even where it is 100,000 %s', (_name, sign) => {
    const started = performance.now()
    readArticle('a.md', `---\ntitle: T\n---\n\n${sign.repeat(100_000)}\n\nThe end.`)
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
