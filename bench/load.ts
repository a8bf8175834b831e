/**
 * Verbatim under load, against a bare grammY bot that answers "ok": same server, same questions, in turns within one
 * run; then a soak: many updates, with the memory after each tenth. The readers ask 8,192 different questions, a few of
 * them often and most of them rarely (`--asking` has other ways: see `Asking`).
 * `npm run bench:load -- [--updates N] [--rounds N] [--soak N] [--ways webhook,polling] [--asking few,popular,different]`
 * (0: none of it)
 */
import { parseArgs } from 'node:util'
import { Contender } from './load/contender.ts'
import { type Measure, median, perRound } from './load/figures.ts'
import { type Asking, allAskings } from './load/questions.ts'
import type { Subject, Way } from './load/subject.ts'

const { values } = parseArgs({
  options: {
    updates: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '7' },
    soak: { type: 'string', default: '200000' },
    ways: { type: 'string', default: 'webhook,polling' },
    asking: { type: 'string', default: 'popular' },
  },
})
const ways = (['webhook', 'polling'] as const).filter((way) => values.ways.split(',').includes(way))
const askings = allAskings.filter((asking) => values.asking.split(',').includes(asking))

/** How many updates come before those that are measured: by then what an update takes falls no more. */
const WARM_UP = 40_000
/** How many updates one bot gets before it is the other's turn: what disturbs the machine for a while disturbs both. */
const TURN = 1_000

async function compare(way: Way, asking: Asking, updates: number, rounds: number): Promise<void> {
  const found: Record<Subject, Measure[]> = { bare: [], verbatim: [] }
  for (let round = 0; round < rounds; round += 1) {
    const bare = await Contender.start('bare', way, asking, WARM_UP)
    const verbatim = await Contender.start('verbatim', way, asking, WARM_UP)
    const turns = Math.max(1, Math.round(updates / TURN))
    for (let turn = 0; turn < turns; turn += 1)
      // Whoever is first finds another machine than whoever is second: they take turns in that too.
      for (const contender of turn % 2 === 0 ? [bare, verbatim] : [verbatim, bare])
        await contender.take(Math.ceil(updates / turns))
    found.bare.push(await bare.stop())
    found.verbatim.push(await verbatim.stop())
  }
  console.log(`\n${way}: ${updates} updates, ${asking} questions, medians of ${rounds} rounds`)
  console.log('            updates/s   p50 ms   p99 ms   CPU ms/update   memory MB')
  for (const subject of ['bare', 'verbatim'] as const) {
    const { perSecond, p50, p99, cpu, memory } = median(found[subject])
    const cells = [perSecond.toFixed(0).padStart(10), p50.toFixed(1).padStart(8), p99.toFixed(1).padStart(8)]
    console.log(subject.padEnd(10), ...cells, cpu.toFixed(3).padStart(15), memory.toFixed(0).padStart(11))
  }
  // Both of a round had the same machine at the same time; the next round may find another.
  const ratios = perRound(found.verbatim, found.bare)
  const { perSecond, p99, cpu } = median(ratios)
  console.log(
    `Verbatim / bare, medians of the rounds' ratios: throughput ${perSecond.toFixed(2)}, 99th percentile ${p99.toFixed(2)}, CPU ${cpu.toFixed(2)}`,
  )
  console.log(`throughput, round by round: ${ratios.map((one) => one.perSecond.toFixed(2)).join(' ')}`)
}

async function soak(way: Way, updates: number): Promise<void> {
  const contender = await Contender.start('verbatim', way, 'popular', 0)
  console.log(`\nsoak, ${way}: ${updates} updates, popular questions, memory in MB after each tenth`)
  const memory: number[] = []
  for (let tenth = 0; tenth < 10; tenth += 1) {
    await contender.take(Math.ceil(updates / 10))
    memory.push(contender.memory)
  }
  await contender.stop()
  console.log(memory.join(' '))
}

if (Number(values.rounds) > 0)
  for (const way of ways)
    for (const asking of askings) await compare(way, asking, Number(values.updates), Number(values.rounds))
if (Number(values.soak) > 0) await soak('webhook', Number(values.soak))
