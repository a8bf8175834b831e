import { readdir } from 'node:fs/promises'
import { extname } from 'node:path'
import {
  type CorpusProblem,
  isArticleFile,
  isArticleName,
  isPassedOver,
  readArticleBytes,
  sourceOf,
} from '../article/corpus.ts'
import { PAGE_ENDINGS } from '../article/reading.ts'
import { Twins } from '../article/twins.ts'
import type { SpokenArticle } from '../speech/speech.ts'
import { flawsOf } from './article-rules.ts'
import type { Finding } from './finding.ts'

export { type CheckedArticle, flawsOf } from './article-rules.ts'
export { describeFinding, describeFlaw, type Finding, type Flaw, type Severity } from './finding.ts'

/**
 * Everything that an editor would want to mend in a corpus: in each article, between them, and in the folder. What could
 * not be read is not among it.
 * @param articles what was read of the folder
 */
export async function checkCorpus(folder: string, articles: readonly SpokenArticle[]): Promise<Finding[]> {
  const names = (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))
  const files = new Map(names.filter(({ name }) => isArticleFile(name)).map(({ name }) => [idOf(name), name]))
  const found: Finding[] = []
  // One after the other: systems let a process have so many files open and no more.
  for (const article of articles) {
    const file = files.get(article.id)
    if (file !== undefined) found.push(...(await findingsIn(folder, file, article)))
  }
  const skipped = names
    .filter(({ name }) => !isArticleName(name) && !isPassedOver(name))
    .map((entry) => (entry.isDirectory() ? skippedFolder(entry.name) : skippedFile(entry.name)))
  return [...found, ...twinsAmong(articles, files), ...namesakesAmong(articles, files), ...skipped]
}

/** A flaw as a problem that can be left to whoever reads the corpus. */
export const problemOfFile = ({ file, message, mend, line }: CorpusProblem): Finding => ({
  file,
  ...(line === undefined ? {} : { line }),
  rule: 'unreadable',
  severity: 'error',
  message,
  why: 'it is not served',
  mend,
})

const idOf = (file: string): string => file.slice(0, file.length - extname(file).length).normalize('NFC')

async function findingsIn(folder: string, file: string, article: SpokenArticle): Promise<Finding[]> {
  const source = sourceOf(file, await readArticleBytes(folder, file))
  const isPage = PAGE_ENDINGS.has(extname(file).toLowerCase())
  const hasTitle = article.title !== idOf(file).replace(/[-_]+/g, ' ') || standsAsLine(article.title, source)
  const flaws = flawsOf({ article, hasTitle, ...(isPage ? {} : { source }) })
  const lines = linesOf(source)
  return flaws.map(({ at, ...flaw }) => {
    const line = at === undefined ? undefined : lines(at)
    return { file, ...flaw, ...(line === undefined ? {} : { line }) }
  })
}

/** Whether a line of the source says this and nothing else, besides that it is the title. */
const standsAsLine = (title: string, source: string): boolean =>
  source.split(/[\r\n]+/).some((line) => plain(line.replace(/^\s*title:/i, '')) === plain(title))

/** In code units: so much of a paragraph tells it from others; markup may stand behind it. */
const TELLING = 24

/** The 1-based line on which words of an article begin in its source, where they stand there as they are read. */
function linesOf(source: string): (words: string) => number | undefined {
  const lines = source.split(/\r\n?|\n/).map(plain)
  return (words) => {
    const wanted = plain(words).slice(0, TELLING)
    if (wanted === '') return undefined
    const at = lines.findIndex((line) => line.includes(wanted))
    return at < 0 ? undefined : at + 1
  }
}

const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()

function twinsAmong(articles: readonly SpokenArticle[], files: ReadonlyMap<string, string>): Finding[] {
  const before = new Twins()
  return articles.flatMap((article) => {
    const twin = before.of(article)
    before.add(article)
    if (!twin) return []
    const other = files.get(twin.id) ?? twin.id
    return {
      file: files.get(article.id) ?? article.id,
      rule: 'duplicate',
      severity: 'warning' as const,
      message: twin.isSameAddress
        ? `it has the same address as ${other}`
        : `${Math.floor(twin.share * 100)} % of its text stands in ${other} as well`,
      why: 'the same passage is shown twice',
      mend: 'remove one of the two',
    }
  })
}

/** Articles of other words that nothing tells apart of what stands below an answer. */
function namesakesAmong(articles: readonly SpokenArticle[], files: ReadonlyMap<string, string>): Finding[] {
  const before = new Map<string, string>()
  return articles.flatMap(({ id, title, author, publisher, published }) => {
    const shown = JSON.stringify([title, author, publisher, published])
    const other = before.get(shown)
    before.set(shown, other ?? files.get(id) ?? id)
    if (other === undefined) return []
    return {
      file: files.get(id) ?? id,
      rule: 'same-title',
      severity: 'warning' as const,
      message: `its title, author and date are those of ${other}`,
      why: 'readers cannot tell which of the two an answer is from',
      mend: 'give one of them another title, or its date',
    }
  })
}

const skippedFolder = (name: string): Finding => ({
  file: name,
  rule: 'skipped-folder',
  severity: 'warning',
  message: 'it is a folder',
  why: 'what is in it is not served',
  mend: 'move its articles up into the corpus folder',
})

const skippedFile = (name: string): Finding => ({
  file: name,
  rule: 'skipped-file',
  severity: 'note',
  message: 'it is no kind of file that articles come in',
  why: 'it is not served',
  mend: 'put articles as .md, .txt or .html here, and other things elsewhere',
})
