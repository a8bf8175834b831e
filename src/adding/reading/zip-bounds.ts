import { Parser } from 'htmlparser2'
import { fromBufferPromise } from 'yauzl'
import { ArticleError } from '../../article/article-error.ts'
import { reasonOf } from './reason.ts'

/** No text with its pictures unpacks to more, in bytes: pictures are packed already. */
const LARGEST_UNPACKED = 128 * 1024 * 1024

const MOST_ENTRIES = 5000

const SAVE_AGAIN = 'open it in Word or LibreOffice, save it again as .docx, and add that'

/** Tags inside each other in a document's XML; tables in tables need some forty. */
const DEEPEST = 400

/** Each run of letters in one style has some five. */
const MOST_ELEMENTS = 2_000_000

/**
 * Sees that a zip file is no bomb, whatever it says of itself: all of it is unpacked once, a piece at a time and kept
 * nowhere, and counted, and so are the tags of its XML.
 * @throws {ArticleError} where it is broken, or unpacks to more than a text with pictures does
 */
export async function checkZip(bytes: Buffer): Promise<void> {
  let unpacked = 0
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true })
    if (zip.entryCount > MOST_ENTRIES) throw tooMuch()
    for await (const entry of zip.eachEntry()) {
      if (unpacked + entry.uncompressedSize > LARGEST_UNPACKED) throw tooMuch()
      const tags = /\.(?:xml|rels)$/i.test(entry.fileName) ? tagCounter() : undefined
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        unpacked += chunk.length
        if (unpacked > LARGEST_UNPACKED) throw tooMuch()
        // Tags are in ASCII, whatever the letters between them.
        tags?.write(chunk.toString('latin1'))
      }
    }
  } catch (error) {
    if (error instanceof ArticleError) throw error
    throw new ArticleError(`it is broken (${reasonOf(error)})`, SAVE_AGAIN)
  }
}

/** @throws {ArticleError} from its `write` where tags are too many or too deep */
function tagCounter(): Parser {
  let depth = 0
  let elements = 0
  return new Parser(
    {
      onopentagname: () => {
        if (++depth > DEEPEST) throw new ArticleError('its tags are nested too deeply', SAVE_AGAIN)
        if (++elements > MOST_ELEMENTS) throw new ArticleError('it has too many tags', SAVE_AGAIN)
      },
      onclosetag: () => {
        depth--
      },
    },
    { xmlMode: true, decodeEntities: false },
  )
}

const tooMuch = () =>
  new ArticleError(
    `it unpacks to more than ${LARGEST_UNPACKED / 1024 / 1024} MB, as no article does`,
    SAVE_AGAIN,
  )
