import { KeptArticles, type ReadBy, type SourceFile } from '../../src/archive/kept-articles.ts'
import { type BackgroundReader, type CloseReading, ReaderHere } from '../../src/archive/readers.ts'
import type { WordedArticle } from '../../src/search/index/passage-index.ts'

/** Whom this reader's model hears in every article of which it hears something else. */
export const HEARD_CLOSELY = 'Clara Close'

/** Reads here what threads would read, and marks what it heard closely: as if a model had heard one more person there. */
export class MarkingReader implements BackgroundReader {
  readonly width = 1
  readonly closeWidth = 2
  keepsFor: ReadBy | undefined
  /** The files that were to be heard closely. */
  readonly asked: string[] = []
  /** How many were heard closely at a time, at most. */
  most = 0
  isReady = false
  /** Called before a file is heard closely, and waited for. What it throws is why the model fails. */
  beforeHearing: (file: string) => unknown = () => {}
  /** Whether something else is heard in a file. */
  hearsMoreIn: (file: string) => boolean = () => true
  readonly #stateDir: string | undefined
  readonly #here = new ReaderHere(undefined)
  #hearing = 0
  #end: () => void = () => {}
  readonly #ended = new Promise<void>((resolve) => {
    this.#end = resolve
  })

  constructor(stateDir?: string) {
    this.#stateDir = stateDir
  }

  read(source: SourceFile, bytes: Uint8Array): Promise<WordedArticle> {
    return this.#here.read(source, bytes)
  }

  async readClosely(source: SourceFile, bytes: Uint8Array): Promise<CloseReading> {
    this.asked.push(source.file)
    this.most = Math.max(this.most, ++this.#hearing)
    const worded = await this.read(source, bytes)
    try {
      await Promise.race([this.beforeHearing(source.file), this.#ended])
    } catch (error) {
      return { worded, trouble: String(error) }
    } finally {
      this.#hearing--
    }
    const heard = this.hearsMoreIn(source.file) ? marked(worded) : worded
    if (this.keepsFor && this.#stateDir !== undefined)
      new KeptArticles(this.#stateDir, this.keepsFor).write(source, 'close', heard)
    return { worded: heard }
  }

  getReady(): void {
    this.isReady = true
  }

  async close(): Promise<void> {
    this.#end()
  }
}

function marked({ article, words }: WordedArticle): WordedArticle {
  const [first] = article.paragraphs
  const text = first?.text.slice(0, 3) ?? ''
  const mention = { start: 0, end: text.length, paragraph: first?.number ?? 1, text }
  return {
    article: { ...article, people: [...article.people, { name: HEARD_CLOSELY, mentions: [mention] }] },
    words,
  }
}

/** Something that is waited for until it is let go. */
export function gate(): { passed: Promise<void>; open: () => void } {
  let open = () => {}
  const passed = new Promise<void>((resolve) => {
    open = resolve
  })
  return { passed, open }
}

/** Waits until that is so. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5))
}
