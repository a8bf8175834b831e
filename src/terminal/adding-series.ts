import { CorpusFolder, FetchError, Fetcher, prepare } from '../adding/adding.ts'
import {
  type Entry,
  feedSeries,
  PoliteFetcher,
  type Series,
  sitemapSeries,
  Visits,
} from '../adding/series/series.ts'
import { ArticleError } from '../article/article-error.ts'
import type { AddOptions, AddSetting } from './adding.ts'
import { harmless } from './harmless.ts'
import { ProgressBar } from './progress-bar.ts'
import { counted } from './rendering.ts'

export interface SeriesOptions extends AddOptions {
  /** Articles that one run fetches at the most, so that nobody brings home a whole archive by mistake. */
  limit: number
  /** Between two requests to one site, in milliseconds. */
  pause: number
  /** For what was fetched before; nothing is remembered without it. */
  stateDir: string | undefined
}

/** A feed or a sitemap. */
export interface SeriesSource {
  kind: 'feed' | 'sitemap'
  address: string
}

/** Where this many pages in a row cannot be had, the site is in trouble, or wants no more of this. */
const MOST_FAILURES = 5

/**
 * Brings the articles of a feed or a sitemap into the corpus, politely: what robots.txt allows, one request at a time with
 * a pause. What is there already, or was fetched before, is not fetched again. Answers whether it came to its end.
 */
export async function addSeriesCommand(
  source: SeriesSource,
  options: SeriesOptions,
  setting: AddSetting,
): Promise<boolean> {
  const { timeout, allowPrivate } = options
  const fetcher = new Fetcher({ timeout, ...(allowPrivate ? { mayAsk: () => true } : {}) })
  const corpus = await CorpusFolder.open(setting.folder, setting.stateDir)
  const visits = new Visits(setting.folder, options.stateDir)
  const run = new SeriesRun({
    corpus,
    visits,
    polite: new PoliteFetcher(fetcher, options.pause),
    options,
    setting,
  })
  try {
    return await run.add(source)
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error
    setting.terminal.warn(`${source.address}: ${error.message}; ${error.mend}.`)
    return false
  } finally {
    await fetcher.close()
  }
}

interface SeriesTools {
  corpus: CorpusFolder
  visits: Visits
  polite: PoliteFetcher
  options: SeriesOptions
  setting: AddSetting
}

/** One feed or sitemap, from its address to its last article. */
class SeriesRun {
  readonly #tools: SeriesTools
  readonly #counts = { added: 0, known: 0, refused: 0 }
  #failures = 0

  constructor(tools: SeriesTools) {
    this.#tools = tools
  }

  async add(source: SeriesSource): Promise<boolean> {
    const { polite, options, setting } = this.#tools
    const series = await (source.kind === 'feed'
      ? feedSeries(source.address, polite)
      : sitemapSeries(source.address, polite, (address) => this.#isNew(address), options.limit))
    const fresh = series.entries.filter(({ address }) => this.#isNew(address))
    const wanted = fresh.slice(0, options.limit)
    this.#say(overview(series, fresh.length, wanted.length))
    if (wanted.length === 0) return true
    if (options.dryRun) {
      for (const { address } of wanted) setting.terminal.print(harmless(address))
      return true
    }
    if (!options.yes) {
      if (!setting.ask)
        throw new ArticleError(
          'nobody is here to be asked whether to fetch them',
          'say --yes to do it without',
        )
      const question = `Fetch ${wanted.length === 1 ? 'it' : `these ${wanted.length}`}, and write what is an article to ${setting.folder}?`
      if (!(await setting.ask(question))) {
        this.#say('Nothing is fetched.')
        return true
      }
    }
    return await this.#fetchAll(wanted, fresh.length - wanted.length)
  }

  #isNew(address: string): boolean {
    const { corpus, visits, options } = this.#tools
    return options.force || (!visits.has(address) && corpus.twins.at(address) === undefined)
  }

  async #fetchAll(entries: readonly Entry[], left: number): Promise<boolean> {
    const { setting } = this.#tools
    const progress = new ProgressBar(setting.progress, '{bar} {value} of {total} articles')
    try {
      for (const [i, entry] of entries.entries()) {
        progress.update(i, entries.length)
        const said = await this.#addEntry(entry)
        progress.aside(() => this.#say(said))
        if (this.#failures >= MOST_FAILURES) {
          this.#say(
            `${this.#summary()} It stopped: the site does not answer as it should. Run it again later; it goes on where it stopped.`,
          )
          return false
        }
      }
    } finally {
      progress.stop()
    }
    this.#say(
      this.#summary() +
        (left === 0 ? '' : ` ${left} more are new: run it again for the next, or say --limit.`),
    )
    return true
  }

  /** What is to be said of it. */
  async #addEntry({ address, known }: Entry): Promise<string> {
    const { corpus, visits, polite, options, setting } = this.#tools
    try {
      const fetched = await polite.fetch(address)
      const name = new URL(fetched.address).pathname.split('/').at(-1) ?? ''
      const candidate = await prepare(
        { ...fetched, name },
        { corpus, reader: setting.reader },
        { force: options.force, known },
      )
      this.#failures = 0
      const { article, markdown, twin, flaws } = candidate
      const error = flaws.find(({ severity }) => severity === 'error')
      if (error) throw new ArticleError(error.message, error.mend)
      visits.add(address)
      if (twin && !options.force) {
        this.#counts.known++
        return `known: ${address} is ${corpus.fileOf(twin.id) ?? twin.id}`
      }
      const file = await corpus.put(article, markdown)
      this.#counts.added++
      return `added: ${file}: ${article.title}${article.published === undefined ? '' : ` (${article.published})`}`
    } catch (error) {
      if (!(error instanceof ArticleError)) throw error
      const isPassing = error instanceof FetchError && error.isPassing
      this.#failures = isPassing ? this.#failures + 1 : 0
      // What may go better another time is asked for again.
      if (!isPassing) visits.add(address)
      this.#counts.refused++
      return `refused: ${address}: ${error.message}; ${error.mend}.`
    }
  }

  #summary(): string {
    const { added, known, refused } = this.#counts
    const others = [
      ...(known === 0 ? [] : [`${known} known`]),
      ...(refused === 0 ? [] : [`${refused} refused`]),
    ]
    return `${[`${counted(added, 'article')} added`, ...others].join(', ')}.`
  }

  #say(words: string): void {
    const { terminal } = this.#tools.setting
    terminal.print(terminal.look.wrap(harmless(words)))
  }
}

function overview({ title, entries }: Series, fresh: number, wanted: number): string {
  const some =
    fresh === 0 ? 'none of them new' : fresh === entries.length ? 'all new' : `${fresh} of them new`
  const first = wanted < fresh ? `; the first ${wanted} are taken now` : ''
  return `${title}: ${counted(entries.length, 'article')}, ${some}${first}.`
}
