import type { Context, Filter } from 'grammy'
import { LRUCache } from 'lru-cache'
import { languageOf } from '../../locale/locale.ts'
import type { Logger } from '../../logging/logger.ts'
import type { Scene } from '../scene.ts'
import { refusalOf } from '../sending/refusal.ts'
import { ReaderTurns } from './reader-turns.ts'
import { type InlinePage, inlineResults } from './results.ts'

/** Seconds that clients may keep the results of an inline query. */
const CACHE_TIME = 60
/** Pages that are kept, since many begin to type the same; some 20 KB each. */
const PAGES = 200
/** A longer query is no question of a reader's, and not worth keeping; Telegram's own limit is as large. */
const LONGEST_KEPT = 256

export interface InlineQueriesOptions {
  sceneOf: (ctx: Context) => Scene
  logger: Logger
  /** How many results are looked for, for one reader; 0 sets no limit. */
  perMinute: number
}

/**
 * Answers inline queries. They come at every letter that somebody types, so of each reader only the newest one is
 * looked at, so many times a minute; a page that was made before is sent at once. An older one stays without answer:
 * its reader's client waits for it no more.
 */
export class InlineQueries {
  readonly #options: InlineQueriesOptions
  readonly #turns: ReaderTurns
  readonly #pages = new LRUCache<string, InlinePage>({ max: PAGES })

  constructor(options: InlineQueriesOptions) {
    this.#options = options
    this.#turns = new ReaderTurns(options.perMinute)
  }

  /**
   * Resolves when it is answered; at once where its reader has to wait: Telegram brings a reader's next query by
   * webhook only when the one before is over.
   */
  async answer(ctx: Filter<Context, 'inline_query'>): Promise<void> {
    const reader = readerOf(ctx)
    const hasTurn = this.#turns.hasTurn(reader)
    const answered = this.#answer(ctx, reader)
    if (hasTurn) await answered
    else
      answered.catch((error: unknown) =>
        this.#options.logger.info({ err: error }, 'a query that had to wait was not answered'),
      )
  }

  async #answer(ctx: Filter<Context, 'inline_query'>, reader: number): Promise<void> {
    const { query, offset } = ctx.inlineQuery
    const scene = this.#options.sceneOf(ctx)
    const key = JSON.stringify([languageOf(ctx.from?.language_code), query, offset])
    const known = this.#pages.get(key)
    if (known) this.#turns.forget(reader)
    const page = known ?? (await this.#turns.take(reader, () => inlineResults(scene, query, offset)))
    if (!page) return
    if (key.length <= LONGEST_KEPT) this.#pages.set(key, page)
    await this.#send(ctx, scene, page)
  }

  async #send(
    ctx: Filter<Context, 'inline_query'>,
    scene: Scene,
    { results, next }: InlinePage,
  ): Promise<void> {
    const isNothing = results.length === 0 && ctx.inlineQuery.offset === ''
    try {
      await ctx.answerInlineQuery(results, {
        cache_time: CACHE_TIME,
        // The results speak the user's language.
        is_personal: true,
        next_offset: next ?? '',
        ...(isNothing ? { button: { text: scene.t('inline-nothing'), start_parameter: 'inline' } } : {}),
      })
    } catch (error) {
      // It may come too late to matter: that is no error.
      if (refusalOf(error) === undefined) throw error
      this.#options.logger.info({ err: error }, 'a query was not answered')
    }
  }
}

/** Who asks; 0 stands for everybody of whom an update does not tell. */
const readerOf = (ctx: Context): number => ctx.from?.id ?? 0
