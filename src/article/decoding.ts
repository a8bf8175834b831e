import { analyse } from 'chardet'
import { decodeBuffer, getEncoding } from 'encoding-sniffer'
import { ArticleError } from './article-error.ts'

/**
 * The text of a web page from its bytes: in the character set that its first bytes, its server or the page itself
 * declares; where none does, in UTF-8 if it is that, else in the one that its bytes look like.
 * @param declared by the server, where there was one
 */
export function decodePage(bytes: Uint8Array, declared?: string): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const guess = looksLike(buffer)
  const encoding = getEncoding(buffer, {
    ...(declared === undefined ? {} : { transportLayerEncodingLabel: declared }),
    defaultEncoding: guess,
  })
  // What declares a character set of one byte a letter and is UTF-8 all the same was converted, and not told so.
  const isWide = guess === 'utf-8' && buffer.some((byte) => byte >= 0xc2)
  if (isWide && !/^utf/i.test(encoding)) return decodeAs(buffer, guess)
  const text = decodeAs(buffer, encoding)
  // A page may call itself what it is not; what is no UTF-8 and says so is shown with holes.
  return encoding.toLowerCase() === 'utf-8' && text.includes('\ufffd') ? decodeAs(buffer, guess) : text
}

function decodeAs(bytes: Buffer, encoding: string): string {
  // The library's own decoder: that of some versions of Node.js takes Windows-1252 for Latin-1 and spoils quotation marks.
  return decodeBuffer(bytes, { userEncoding: encoding })
}

/** The character set is guessed from the beginning: letters repeat, and guessing takes longer the more there is. */
const SAMPLE_BYTES = 64 * 1024

/** Character sets of the scripts that articles and questions are written in: Latin and Cyrillic. */
const SERVED = /^(?:UTF-|windows-125[0124]|ISO-8859-[1259]|KOI8-R|ASCII)/i

/** In percent: a guess that is as sure as this is no mere chance. */
const LIKELY = 25

function looksLike(bytes: Buffer): string {
  const utf16 = utf16Of(bytes)
  if (utf16 !== undefined) return utf16
  if (isUtf8(bytes)) return 'utf-8'
  const guesses = analyse(bytes.subarray(0, SAMPLE_BYTES))
  // A short text in Cyrillic letters may look a little more like another script's: what is likelier to be served goes first.
  const served = guesses.find(({ name, confidence }) => SERVED.test(name) && confidence >= LIKELY)
  // Browsers read what is declared ISO-8859-1 as Windows-1252, which has its quotation marks as well.
  const guess = (served ?? guesses[0])?.name ?? 'windows-1252'
  return /^ISO-8859-1$/i.test(guess) ? 'windows-1252' : guess
}

/** Text in a Latin or Cyrillic script has every second byte small, and zero bytes stand in no other character set. */
function utf16Of(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, 2000)
  const zeros = [0, 0]
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (odd > sample.length / 20 && even * 10 < odd) return 'utf-16le'
  if (even > sample.length / 20 && odd * 10 < even) return 'utf-16be'
  return undefined
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/**
 * The text of a Markdown or text file: UTF-8, or UTF-16 as some editors save it. Whatever else it may be is not guessed at:
 * somebody wrote it, and can save it again.
 * @throws {ArticleError} naming the line, where it is neither
 */
export function decodeText(bytes: Buffer): string {
  const utf16 = utf16Of(bytes)
  if (utf16 !== undefined) return new TextDecoder(utf16).decode(bytes)
  if (bytes.includes(0))
    throw new ArticleError('it is not a text but binary data', 'save the article as text in UTF-8')
  if (!isUtf8(bytes))
    throw new ArticleError('it is not in UTF-8', 'save it again with the encoding UTF-8', firstBadLine(bytes))
  return new TextDecoder().decode(bytes)
}

/** A line end is the same byte in UTF-8 and in the encodings that are taken for it, so lines can be looked at one by one. */
function firstBadLine(bytes: Buffer): number {
  let line = 1
  for (let start = 0; start <= bytes.length; line++) {
    const end = bytes.indexOf(10, start)
    const piece = bytes.subarray(start, end < 0 ? bytes.length : end)
    if (!Buffer.from(piece.toString('utf8'), 'utf8').equals(piece)) return line
    if (end < 0) break
    start = end + 1
  }
  return line
}
