import { deflateSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { BoundedReader } from '../../src/adding/adding.ts'
import { wordParts } from '../support/documents.ts'
import { isFull } from './runs.ts'

const MEGABYTE = 1024 * 1024
const reader = new BoundedReader({ time: 60_000 })
afterAll(() => reader.close())

/** How the reader takes a document, and by how much the process grew meanwhile, in MB. */
async function read(bytes: Uint8Array, kind: 'word' | 'pdf') {
  const before = process.memoryUsage.rss()
  let most = 0
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss() - before)
  }, 20)
  const began = performance.now()
  const outcome = await reader.read({ bytes }, kind).then(
    () => 'read',
    (error: Error) => `${error.name}: ${error.message}`,
  )
  clearInterval(watch)
  return { outcome, seconds: (performance.now() - began) / 1000, grown: most / MEGABYTE }
}

/** A PDF of one page whose text stream unpacks to so many bytes. */
function pdfBomb(size: number): Uint8Array {
  const line = 'BT /F1 12 Tf 72 720 Td (word) Tj ET\n'
  const stream = deflateSync(Buffer.alloc(size, line), { level: 9 })
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>>>>>>>',
  ].map((text, i) => Buffer.from(`${i + 1} 0 obj\n${text}\nendobj\n`))
  const last = [
    Buffer.from(`4 0 obj\n<</Length ${stream.length}/Filter/FlateDecode>>\nstream\n`),
    stream,
    Buffer.from('\nendstream\nendobj\ntrailer\n<</Root 1 0 R/Size 5>>\n%%EOF\n'),
  ]
  return Buffer.concat([Buffer.from('%PDF-1.4\n'), ...objects, ...last])
}

describe('a document that is made to take too much', () => {
  it.skipIf(!isFull)(
    'is refused soon: a zip bomb of 130 MB in a picture',
    async () => {
      const bomb = { ...wordParts(''), 'word/media/picture.png': new Uint8Array(130 * MEGABYTE) }
      expect((await read(zipSync(bomb, { level: 1 }), 'word')).outcome).toMatch(/unpacks to more than 128 MB/)
    },
    180_000,
  )

  it.skipIf(!isFull)(
    'ends in words, in a minute and two gigabytes: a PDF whose text unpacks to a gigabyte',
    async () => {
      const { outcome, seconds, grown } = await read(pdfBomb(1024 * MEGABYTE), 'pdf')
      expect(outcome).toMatch(/^ArticleError: /)
      expect(seconds).toBeLessThan(75)
      expect(grown).toBeLessThan(2500)
    },
    180_000,
  )

  it.skipIf(!isFull)(
    'ends in words, in a minute and two gigabytes: a .docx of a hundred megabytes of small paragraphs',
    async () => {
      const body = '<w:p><w:r><w:t>word</w:t></w:r></w:p>'.repeat(2_500_000)
      const { outcome, seconds, grown } = await read(zipSync(wordParts(body), { level: 1 }), 'word')
      expect(outcome).toMatch(/^ArticleError: /)
      expect(seconds).toBeLessThan(75)
      expect(grown).toBeLessThan(2500)
    },
    180_000,
  )

  it.skipIf(!isFull)(
    'ends in words, in a minute and two gigabytes: a .docx of one endless word',
    async () => {
      const parts = wordParts('')
      const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${'a'.repeat(100 * MEGABYTE)}</w:t></w:r></w:p></w:body></w:document>`
      const { outcome, seconds, grown } = await read(
        zipSync({ ...parts, 'word/document.xml': strToU8(xml) }, { level: 1 }),
        'word',
      )
      expect(outcome).toMatch(/^(?:ArticleError: |read)/)
      expect(seconds).toBeLessThan(75)
      expect(grown).toBeLessThan(2500)
    },
    180_000,
  )
})
