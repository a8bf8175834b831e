import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Library } from '../answer/library.ts'
import type { Outcome } from '../telegram/transport/incoming/handling.ts'

/** What the service counts, for Prometheus. One instance a process; nothing in it tells who asked or what. */
export class Metrics {
  readonly #registry = new Registry()
  readonly #updates = new Counter({
    name: 'verbatim_updates_total',
    help: 'Updates by kind and by how it ended with them',
    labelNames: ['kind', 'outcome'] as const,
    registers: [this.#registry],
  })
  /** Of `#updates`, found once: it is counted up for every update. */
  readonly #counters = new Map<string, Counter.Internal>()
  readonly #seconds = new Histogram({
    name: 'verbatim_update_seconds',
    help: 'From taking up an update to its end, answers sent',
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers: [this.#registry],
  })
  readonly #answers = new Counter({
    name: 'verbatim_answers_total',
    help: 'Questions by outcome: answered, refused (the articles do not say), failed',
    labelNames: ['outcome'] as const,
    registers: [this.#registry],
  })
  readonly #apiErrors = new Counter({
    name: 'verbatim_bot_api_errors_total',
    help: 'Calls to the Bot API that failed, by method and code; each attempt counts',
    labelNames: ['method', 'code'] as const,
    registers: [this.#registry],
  })

  constructor() {
    collectDefaultMetrics({ register: this.#registry })
  }

  updateDone(kind: string, outcome: Outcome, seconds: number): void {
    const key = `${kind} ${outcome}`
    const counter = this.#counters.get(key) ?? this.#updates.labels(kind, outcome)
    this.#counters.set(key, counter)
    counter.inc()
    this.#seconds.observe(seconds)
    if (outcome === 'set aside') this.answerFailed()
  }

  answerFailed(): void {
    this.#answers.inc({ outcome: 'failed' })
  }

  apiCallFailed(method: string, code: string): void {
    this.#apiErrors.inc({ method, code })
  }

  /** Counts what this library answers from now on, and tells its size. */
  watch(library: Library): void {
    const size = new Gauge({
      name: 'verbatim_index_size',
      help: 'What is served: articles, paragraphs, people who are quoted',
      labelNames: ['of'] as const,
      registers: [this.#registry],
      collect: () => {
        size.set({ of: 'articles' }, library.articles.length)
        size.set({ of: 'paragraphs' }, sum(library.articles.map(({ paragraphs }) => paragraphs.length)))
        size.set({ of: 'people' }, library.speakers().length)
      },
    })
    const ask = library.ask.bind(library)
    const answered = this.#answers.labels('answered')
    const refused = this.#answers.labels('refused')
    library.ask = async (question, options) => {
      const answer = await ask(question, options)
      if (answer.answered) answered.inc()
      else refused.inc()
      return answer
    }
  }

  /** The type of `text`. */
  get contentType(): string {
    return this.#registry.contentType
  }

  /** All of it, as Prometheus reads it. */
  text(): Promise<string> {
    return this.#registry.metrics()
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
