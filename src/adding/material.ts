import { ArticleError } from '../article/article-error.ts'
import { decodePage } from '../article/decoding.ts'

/** What an article may come as. */
export type Kind = 'page' | 'markdown' | 'text' | 'word' | 'pdf'

/** What a source holds, before it is read. */
export interface Material {
  bytes: Uint8Array
  /** A file's name, or the last part of an address; it may end in what tells the kind. */
  name?: string
  /** Where it was fetched from. */
  address?: string
  /** As a server says it, in small letters and without parameters. */
  contentType?: string
  /** As a server declares it. */
  charset?: string
}

const BEGINNING_BYTES = 4096

const SAVE_AS = 'save it as .docx, PDF or plain text in the program that it was written with, and add that'

const SAVE_PAGE = 'save the page again, as “Page Source” or “Webpage, HTML only”'

/** What begins with these bytes, in hexadecimal, is no text, and no article that can be read. */
const FOREIGN: readonly [beginning: RegExp, what: string, mend: string][] = [
  [/^d0cf11e0/, 'it is a document of an old kind (.doc)', SAVE_AS],
  [/^62706c697374/, 'it is a web archive of Safari (.webarchive)', SAVE_PAGE],
  [/^7b5c727466/, 'it is a rich text document (.rtf)', SAVE_AS],
  [
    /^(?:89504e47|ffd8ff|47494638|52494646.{8}57454250)/,
    'it is a picture',
    'add the article’s text, or the page that shows it',
  ],
  [
    /^(?:494433|fffb|4f676753|.{8}66747970|1a45dfa3)/,
    'it is a recording',
    'add the article’s text, or the page that has it',
  ],
  [
    /^(?:7f454c46|4d5a(?:90|00)|1f8b|425a68|377abcaf|52617221)/,
    'it is a program or an archive',
    'add the article itself',
  ],
]

/** What a text with this beginning is, where it is no article. */
const OTHER_TEXTS: readonly [beginning: RegExp, what: string, mend: string][] = [
  [
    /^(?:From: <Saved by |MIME-Version: 1\.0\b)[\s\S]*?multipart\/related/,
    'it is a page with all that belongs to it in one file (.mhtml)',
    SAVE_PAGE,
  ],
  [
    /^(?:<\?xml[^>]*>\s*)?(?:<\?[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:rss|feed|rdf:RDF)[\s>]/,
    'it is a feed of articles and not an article',
    'give it as: --feed ADDRESS',
  ],
  [
    /^(?:<\?xml[^>]*>\s*)?(?:<\?[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:urlset|sitemapindex)[\s>]/,
    'it is a sitemap and not an article',
    'give it as: --sitemap ADDRESS',
  ],
  [/^\s*[[{]\s*["{[]/, 'it is data and not an article', 'add the page that shows the article'],
]

const PAGE_BEGINNING =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta)[\s>]/i
const MARKDOWN_SIGN = /^---[ \t]*$|^#{1,6} \S|^\[[^\]\n]+\]: |^(?:[-*] |> )\S|\]\(https?:/m

/**
 * What kind of article a source may be: by its own beginning, then by what the server says, then by its name.
 * @throws {ArticleError} where it is something else
 */
export function kindOf({ bytes, name = '', contentType = '', charset }: Material): Kind {
  const head = bytes.subarray(0, BEGINNING_BYTES)
  const latin = Buffer.from(head).toString('latin1')
  const hex = Buffer.from(head.subarray(0, 16)).toString('hex')
  if (latin.trim() === '' && bytes.length <= BEGINNING_BYTES)
    throw new ArticleError('it is empty', 'see whether it is the right one')
  if (latin.slice(0, 1024).includes('%PDF-')) return 'pdf'
  if (latin.startsWith('PK\x03\x04')) return zipKind(bytes)
  const foreign = FOREIGN.find(([beginning]) => beginning.test(hex))
  if (foreign) throw new ArticleError(foreign[1], foreign[2])
  if (/^(?:image|audio|video|font)\//.test(contentType))
    throw new ArticleError(`it is no text (${contentType})`, 'add the page that shows the article')
  const text = decodePage(head, charset).replace(/^\ufeff/, '')
  if (text.includes('\0'))
    throw new ArticleError(
      'it is not a text but binary data',
      'add the article as a page, a document or a text',
    )
  const other = OTHER_TEXTS.find(([beginning]) => beginning.test(text))
  if (other && !/\.(?:md|markdown|txt)$/i.test(name)) throw new ArticleError(other[1], other[2])
  if (PAGE_BEGINNING.test(text) || /html/.test(contentType) || /\.x?html?$/i.test(name)) return 'page'
  const document = /\.(docx|pdf)$/i.exec(name)?.[1]?.toLowerCase()
  if (document !== undefined)
    throw new ArticleError(
      `its name ends in .${document}, but it is no ${document === 'pdf' ? 'PDF' : 'Word document'}`,
      SAVE_AS,
    )
  if (/\.(?:md|markdown)$/i.test(name) || /markdown/.test(contentType)) return 'markdown'
  if (/\.txt$/i.test(name)) return 'text'
  return MARKDOWN_SIGN.test(text) ? 'markdown' : 'text'
}

/** A document that is a zip file of parts names its main part at its end. */
function zipKind(bytes: Uint8Array): Kind {
  const names = Buffer.from(bytes.subarray(Math.max(0, bytes.length - 64 * 1024))).toString('latin1')
  if (names.includes('word/document')) return 'word'
  throw new ArticleError('it is an archive, or a document that is not .docx', SAVE_AS)
}
