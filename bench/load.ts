/**
 * Verbatim under load, with its encoder and without, against a bare grammY bot that answers "ok": same server, same
 * questions, in turns within one round; then a soak: many updates, with the memory after each tenth. The readers ask 8,192
 * different questions, a few of them often and most of them rarely (`--asking` has other ways: see `Asking`). It ends by
 * itself: no round begins that would not end in time, and a bot that leaves a question without answer ends it at once.
 * `npm run bench:load -- [--within SECONDS] [--updates N] [--warm-up N] [--rounds N] [--soak N] [--ways webhook,polling]
 * [--bots bare,verbatim,words] [--asking few,popular,different]` (0: none of it)
 */
import { parseArgs } from 'node:util'
import { Contender } from './load/contender.ts'
import { Deadline } from './load/deadline.ts'
import { type Measure, median, perRound } from './load/figures.ts'
import { type Asking, allAskings } from './load/questions.ts'
import { allSubjects, type Subject, type Way } from './load/subject.ts'

const { values } = parseArgs({
  options: {
    within: { type: 'string', default: '150' },
    updates: { type: 'string', default: '3000' },
    'warm-up': { type: 'string', default: '3000' },
    rounds: { type: 'string', default: '3' },
    soak: { type: 'string', default: '20000' },
    ways: { type: 'string', default: 'webhook,polling' },
    bots: { type: 'string', default: 'bare,verbatim,words' },
    asking: { type: 'string', default: 'popular' },
  },
})
const ways = (['webhook', 'polling'] as const).filter((way) => values.ways.split(',').includes(way))
const subjects = allSubjects.filter((subject) => values.bots.split(',').includes(subject))
const askings = allAskings.filter((asking) => values.asking.split(',').includes(asking))
const updates = Number(values.updates)
const warmUp = Number(values['warm-up'])
const rounds = Number(values.rounds)
const soaked = Number(values.soak)

/** So many updates one bot gets before it is the next one's turn: what disturbs the machine for a while disturbs all. */
const TURN = 500

/** One round: each bot starts, is warmed up, and takes its updates in turns with the others. */
async function roundOf(way: Way, asking: Asking, deadline: Deadline): Promise<Map<Subject, Measure>> {
  const contenders = new Map<Subject, Contender>()
  try {
    for (const subject of subjects)
      contenders.set(subject, await Contender.start(subject, way, asking, warmUp, deadline))
    const turns = Math.max(1, Math.round(updates / TURN))
    for (let turn = 0; turn < turns && (turn === 0 || !deadline.isOver); turn += 1) {
      // Whoever is first finds another machine than whoever is last: they take turns in that too.
      const order = [...contenders.values()]
      for (let i = 0; i < order.length; i += 1)
        await order[(i + turn) % order.length]?.take(Math.ceil(updates / turns))
    }
    return new Map([...contenders].map(([subject, contender]) => [subject, contender.measure()]))
  } finally {
    for (const contender of contenders.values()) await contender.stop()
  }
}

async function compare(way: Way, asking: Asking, deadline: Deadline): Promise<void> {
  const found: Map<Subject, Measure>[] = []
  let longest = 0
  while (found.length < rounds && (found.length === 0 || deadline.left > longest)) {
    const began = performance.now()
    found.push(await roundOf(way, asking, deadline))
    longest = Math.max(longest, performance.now() - began)
  }
  const of = (subject: Subject): Measure[] => found.flatMap((round) => round.get(subject) ?? [])
  const asked = of('verbatim')[0]?.updates ?? of('words')[0]?.updates ?? 0
  console.log(
    `\n${way}: ${asked} updates a round, ${asking} questions, medians of ${found.length} rounds of ${rounds}`,
  )
  console.log('            updates/s   p50 ms   p99 ms   CPU ms/update   memory MB')
  for (const subject of subjects) {
    const { perSecond, p50, p99, cpu, memory } = median(of(subject))
    const cells = [perSecond.toFixed(0).padStart(10), p50.toFixed(1).padStart(8), p99.toFixed(1).padStart(8)]
    console.log(subject.padEnd(10), ...cells, cpu.toFixed(3).padStart(15), memory.toFixed(0).padStart(11))
  }
  for (const subject of subjects) if (subject !== 'bare') tellRatios(subject, of(subject), of('bare'))
}

/** Those of a round had the same machine at the same time; the next round may find another. */
function tellRatios(subject: Subject, own: readonly Measure[], bare: readonly Measure[]): void {
  const ratios = perRound(own, bare)
  if (ratios.length === 0) return
  const { perSecond, p99, cpu } = median(ratios)
  console.log(
    `${subject} / bare, medians of the rounds' ratios: throughput ${perSecond.toFixed(2)}, 99th percentile ${p99.toFixed(2)}, CPU ${cpu.toFixed(2)}`,
  )
  console.log(`throughput, round by round: ${ratios.map((one) => one.perSecond.toFixed(2)).join(' ')}`)
}

async function soak(way: Way, deadline: Deadline): Promise<void> {
  const contender = await Contender.start('verbatim', way, 'popular', 0, deadline)
  const memory: number[] = []
  try {
    for (let tenth = 0; tenth < 10 && (tenth === 0 || !deadline.isOver); tenth += 1) {
      await contender.take(Math.ceil(soaked / 10))
      memory.push(contender.memory)
    }
  } finally {
    await contender.stop()
  }
  const done = Math.ceil(soaked / 10) * memory.length
  console.log(
    `\nsoak, ${way}: ${done} updates of ${soaked}, popular questions, memory in MB after each tenth`,
  )
  console.log(memory.join(' '))
}

/** The soak gets a fifth of the time, what is compared the rest in equal parts. */
const seconds = Number(values.within)
const parts = ways.length * askings.length
if (rounds > 0)
  for (const way of ways)
    for (const asking of askings) await compare(way, asking, new Deadline((seconds * 0.8) / parts))
if (soaked > 0) await soak('webhook', new Deadline(seconds * 0.2))
