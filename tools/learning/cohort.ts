/**
 * Writes the vectors of the encoder's cohort (src/search/meaning/encoder/cohort.ts), for each new encoder anew:
 * `npm run cohort -- [--encoder FOLDER] [FILE]`, a line of the file being a paragraph and the title of its article in JSON.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { articleOf } from '../../bench/dataset.ts'
import { passageText } from '../../src/search/meaning/encoder/encoder-texts.ts'
import { COHORT, cohortKey, findModels } from '../../src/search/meaning/encoder/shipped-encoder.ts'
import { ThreadedEncoder } from '../../src/search/meaning/encoder/threaded-encoder.ts'
import { hearSpeech } from '../../src/speech/speech.ts'

const Line = z.object({ title: z.string(), text: z.string() })

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { encoder: { type: 'string', default: join('data', 'encoder') } },
})
const [file = join('tools', 'encoder', 'cohort.jsonl')] = positionals
const out = join(values.encoder, COHORT)
const models = await findModels(values.encoder)
const encoder = await ThreadedEncoder.start({ ...models, cohort: new Int8Array() })
const vectors: Int8Array[] = []
for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
  const { title, text } = Line.parse(JSON.parse(line))
  const article = hearSpeech(articleOf({ id: 'cohort', title, paragraphs: [text], questions: [] }))
  for (const paragraph of article.paragraphs)
    vectors.push(await encoder.passage(passageText(article, paragraph)))
}
await encoder.close()
const bytes = Buffer.concat(vectors.map((vector) => Buffer.from(vector)))
writeFileSync(out, bytes)
const traits = { ...models.traits, cohort: cohortKey(models.traits, bytes) }
writeFileSync(join(values.encoder, 'encoder.json'), `${JSON.stringify(traits, null, 2)}\n`)
console.log(`${out}: ${vectors.length} paragraphs`)
