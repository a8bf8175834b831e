import mammoth from 'mammoth'
import { ArticleError } from '../../article/article-error.ts'
import type { Block } from '../../article/blocks.ts'
import { plainBlock, readBlocks } from '../../article/page/page-blocks.ts'
import { parsePage } from '../../article/page/parsing.ts'
import { reasonOf } from './reason.ts'
import { checkZip } from './zip-bounds.ts'

/** What Word's own styles mean, beyond those that the library knows. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Caption'] => !",
  "p[style-name='caption'] => !",
  "p[style-name='header'] => !",
  "p[style-name='footer'] => !",
]

/**
 * Reads a .docx: its words as they stand with all changes accepted; comments, pictures, captions, heads and feet are left
 * out, and footnotes stand as notes at the end.
 * @throws {ArticleError} where it is none, is broken, or would unpack to more than a text does
 */
export async function readWordDocument(bytes: Uint8Array): Promise<Block[]> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  await checkZip(buffer)
  const { value: html } = await mammoth
    .convertToHtml(
      { buffer },
      { styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    )
    .catch((error: unknown) => {
      throw new ArticleError(
        `it is no Word document that can be read (${reasonOf(error)})`,
        'open it in Word or LibreOffice, save it again as .docx, and add that',
      )
    })
  const document = parsePage(`<!DOCTYPE html><html><body>${html}</body></html>`)
  for (const sign of document.querySelectorAll(FOOTNOTE_SIGNS)) sign.remove()
  const footnotes = [...document.querySelectorAll('li[id^="footnote-"], li[id^="endnote-"]')]
  const notes = footnotes.flatMap((note) => {
    note.remove()
    return readBlocks(note).map(({ text }): Block => ({ kind: 'paragraph', text }))
  })
  const blocks = readBlocks(document.body).map(plainBlock)
  return notes.length === 0 ? blocks : [...blocks, { kind: 'heading', level: 2, text: 'Notes' }, ...notes]
}

/** The numbers that point to footnotes, and the arrows that point back. */
const FOOTNOTE_SIGNS =
  'a[id^="footnote-ref-"], a[id^="endnote-ref-"], a[href^="#footnote-ref-"], a[href^="#endnote-ref-"], a[id^="comment-ref-"]'
