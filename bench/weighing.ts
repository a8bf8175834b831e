import { join } from 'node:path'
import { CAUTION, type Caution, POINTED_CAUTION } from '../src/speech/attribution/attribution.ts'
import { likelihoods, type Model, shippedModel } from '../src/speech/attribution/model.ts'
import { openPointer } from '../src/speech/pointing/shipped-pointer.ts'
import type { Annotated } from '../tools/learning/speakers/annotations.ts'
import { type Case, casesOf, pointedCasesOf } from '../tools/learning/speakers/cases.ts'
import { ablationOf, type Likely, reliabilityOf, tallyOf } from '../tools/learning/speakers/tables.ts'

/** Prints how well the evidence tells who says the quotations of some articles, first without a pointer and then with it. */
export async function tellOfWeighing(articles: readonly Annotated[]): Promise<void> {
  tell('all evidence weighed', articles.flatMap(casesOf), shippedModel('plain'), CAUTION)
  const pointer = await openPointer(join('data', 'encoder', 'english')).catch(() => undefined)
  if (!pointer) return console.log('\nthere is no pointer')
  const cases: Case[] = []
  const started = process.cpuUsage()
  for (const article of articles) cases.push(...(await pointedCasesOf(article, pointer)))
  const { user, system } = process.cpuUsage(started)
  tell('the same with a pointer', cases, shippedModel('pointed'), POINTED_CAUTION)
  console.log(
    `${((user + system) / 1000 / Math.max(1, cases.length)).toFixed(1)} ms of processor a quotation`,
  )
}

function tell(title: string, cases: readonly Case[], model: Model | undefined, caution: Caution): void {
  const known = cases.filter((one) => one.known)
  if (!model || known.length === 0) return
  const likely: Likely = ({ choice }) => likelihoods(model, choice.rows)
  console.log(`\n${title.padEnd(44)}${tallyOf(known, likely, caution)}`)
  for (const line of ablationOf(known, model, caution)) console.log(line)
  console.log('how far certainty can be relied on:')
  for (const line of reliabilityOf(known, likely)) console.log(line)
}
