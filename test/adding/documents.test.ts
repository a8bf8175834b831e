import { PDFDocument, type PDFFont, type PDFPage, StandardFonts } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { convert } from '../../src/adding/reading/conversion.ts'
import { joinLines, wordsIn } from '../../src/adding/reading/pdf-words.ts'
import { paragraphsOf } from '../../src/article/draft.ts'
import { wordDocument } from '../support/documents.ts'

const told = [
  'The river rose by a metre in the night, and the dam above Lanval held, though water stood at its rim for six hours and nobody slept.',
  '"We waited eleven years for this dam," said Omar Haddad, the mayor, "and last night it was worth every day of the waiting."',
  'Engineers from the regional water board spent the morning at the northern wall, where a well-known crack was found in March and filled.',
  'The director of the board, Lena Brugger, said that the crack had not grown, and that nobody downstream had to leave their homes.',
  'Farmers below the dam were less sure. Some had driven their animals into the hills before midnight, and meant to stay there for a while.',
  'The army is expected on Sunday, and the well-known minister with it, who opened the dam eleven years ago and has not been seen there since.',
]

describe('a Word document', () => {
  it('is read with its title, headings, lists and quotations, without captions, its footnotes as notes', async () => {
    const bytes = wordDocument(
      [
        { text: 'The dam at Lanval holds', style: 'Title' },
        { text: 'By Jo Pell' },
        { text: '3 May 2024' },
        { text: told[0] ?? '', footnote: 1 },
        { text: 'What the mayor says', style: 'Heading2' },
        { text: told[1] ?? '', style: 'Quote' },
        { text: 'Photo: the dam in spring', style: 'Caption' },
        { text: told[2] ?? '' },
      ],
      ['By the gauge at the old bridge.'],
    )
    const draft = await convert({ bytes }, 'word')
    expect(draft.about).toEqual({
      title: 'The dam at Lanval holds',
      author: 'Jo Pell',
      published: '3 May 2024',
    })
    expect(paragraphsOf(draft)).toEqual([
      { number: 1, text: told[0], kind: 'body' },
      { number: 2, text: told[1], kind: 'body', section: 'What the mayor says' },
      { number: 3, text: told[2], kind: 'body', section: 'What the mayor says' },
      { number: 4, text: 'By the gauge at the old bridge.', kind: 'note', section: 'Notes' },
    ])
    expect(draft.blocks.find(({ text }) => text === told[1])?.form).toBe('quotation')
  })
})

/** Prints paragraphs as a typesetter does: lines filled, words broken at their ends, the first line indented. */
class Printer {
  readonly #document: PDFDocument
  readonly #font: PDFFont
  #page: PDFPage
  #y = 0
  readonly #columns: readonly { x: number; width: number }[]
  #column = 0
  #number = 0
  readonly #top: number

  private constructor(
    document: PDFDocument,
    font: PDFFont,
    columns: readonly { x: number; width: number }[],
    top: number,
  ) {
    this.#document = document
    this.#font = font
    this.#columns = columns
    this.#top = top
    this.#page = this.#newPage()
  }

  static async start(columns: readonly { x: number; width: number }[], top = 700): Promise<Printer> {
    const document = await PDFDocument.create()
    return new Printer(document, await document.embedFont(StandardFonts.TimesRoman), columns, top)
  }

  #newPage(): PDFPage {
    const page = this.#document.addPage([595, 842])
    this.#number++
    page.drawText('The Lanval Gazette, May 2024', { x: 60, y: 810, size: 8, font: this.#font })
    page.drawText(`Page ${this.#number}`, { x: 280, y: 30, size: 8, font: this.#font })
    this.#y = this.#top
    return page
  }

  title(text: string, size = 22): void {
    this.#page.drawText(text, { x: 60, y: 760, size, font: this.#font })
  }

  paragraph(text: string, { size = 10, indent = 12 } = {}): void {
    const words = text.split(' ')
    let line = ''
    let isFirst = true
    const { width } = this.#columns[0] ?? { width: 400 }
    const fits = (words: string) =>
      this.#font.widthOfTextAtSize(words, size) + (isFirst ? indent : 0) <= width
    const flush = (text: string) => {
      this.#line(text, size, isFirst ? indent : 0)
      isFirst = false
    }
    for (const word of words) {
      const longer = line === '' ? word : `${line} ${word}`
      if (fits(longer)) line = longer
      else {
        const cut = [6, 5, 4].find(
          (n) => word.length > n + 3 && /^[a-z]+$/.test(word) && fits(`${line} ${word.slice(0, n)}-`),
        )
        const hyphen = word.indexOf('-')
        if (hyphen > 0 && fits(`${line} ${word.slice(0, hyphen + 1)}`)) {
          flush(`${line} ${word.slice(0, hyphen + 1)}`)
          line = word.slice(hyphen + 1)
        } else if (cut === undefined) {
          flush(line)
          line = word
        } else {
          flush(`${line} ${word.slice(0, cut)}-`)
          line = word.slice(cut)
        }
      }
    }
    flush(line)
  }

  #line(text: string, size: number, indent: number): void {
    if (this.#y < 80) {
      this.#column++
      this.#y = this.#top
      if (this.#column === this.#columns.length) {
        this.#column = 0
        this.#page = this.#newPage()
      }
    }
    const { x } = this.#columns[this.#column] ?? { x: 60 }
    this.#page.drawText(text, { x: x + indent, y: this.#y, size, font: this.#font })
    this.#y -= size * 1.2
  }

  async bytes(): Promise<Uint8Array> {
    return this.#document.save()
  }
}

describe('a PDF', () => {
  it.each([
    ['one column', [{ x: 60, width: 470 }], 700],
    [
      'two columns',
      [
        { x: 60, width: 225 },
        { x: 310, width: 225 },
      ],
      240,
    ],
    [
      'three columns',
      [
        { x: 50, width: 155 },
        { x: 220, width: 155 },
        { x: 390, width: 155 },
      ],
      220,
    ],
  ])(
    'is read in %s, over pages, whole words, without running heads and page numbers',
    async (_what, columns, top) => {
      const paragraphs = [
        ...told,
        ...told.map((text) => text.replaceAll('Lanval', 'Orsova').replace('The', 'Then the')),
        ...told.map((text) => text.replaceAll('Lanval', 'Turin').replace('The', 'Now the')),
      ]
      const printer = await Printer.start(columns, top)
      printer.title('The dam at Lanval holds')
      for (const text of paragraphs) printer.paragraph(text)
      const draft = await convert({ bytes: await printer.bytes() }, 'pdf')
      expect(draft.about.title).toBe('The dam at Lanval holds')
      expect(paragraphsOf(draft).map(({ text }) => text)).toEqual(paragraphs)
    },
  )

  it('that has no text says so', async () => {
    const document = await PDFDocument.create()
    document.addPage()
    await expect(convert({ bytes: await document.save() }, 'pdf')).rejects.toThrow(
      /pictures of pages and has no text/,
    )
    await expect(convert({ bytes: Buffer.from('%PDF-1.7 nothing') }, 'pdf')).rejects.toThrow(
      /no PDF that can be read/,
    )
  })

  it('has words whole that were broken at the ends of lines', () => {
    const known = wordsIn('a well-known crack')
    expect(
      joinLines(
        ['The engi-', 'neers found the well-', 'known crack in Osh-', 'Batken and a 30-', 'year wall.'],
        known,
      ),
    ).toBe('The engineers found the well-known crack in Osh-Batken and a 30- year wall.')
  })
})
