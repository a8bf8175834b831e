import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Tokenizer } from '@huggingface/tokenizers'
import type { InferenceSession } from 'onnxruntime-node'
import { z } from 'zod'
import { excerptTokens, sharesIn, type WordPieces } from './excerpt-tokens.ts'
import { type Pointer, PointerError } from './pointer.ts'

/** What is known of a pointer, as its `pointer.json` says. */
const PointerFacts = z.object({
  /** Another for each other model. */
  version: z.string().min(1),
  maxTokens: z.int().positive(),
  /** The beginning of the SHA-256 of the `model.onnx` from which it takes weights, by where they stand there. */
  beside: z.string().min(8),
})

/**
 * Opens the model in a folder: `pointer.onnx` there, which takes most of its weights from the `model.onnx` beside it.
 * @throws {PointerError} where there is none that works
 */
export async function openPointer(folder: string): Promise<Pointer> {
  try {
    if (!existsSync(join(folder, 'pointer.json'))) throw new PointerError(`there is none in ${folder}`)
    const facts = PointerFacts.parse(JSON.parse(await readFile(join(folder, 'pointer.json'), 'utf8')))
    // Of another model it would take numbers that mean nothing, and point at anybody.
    if (!(await digestOf(join(folder, 'model.onnx'))).startsWith(facts.beside))
      throw new PointerError(
        `the model.onnx in ${folder} is not the one that pointer.onnx was learned beside`,
      )
    const pieces = await openPieces(join(folder, 'tokenizer.json'))
    return await openModel(join(folder, 'pointer.onnx'), pieces, facts)
  } catch (error) {
    if (error instanceof PointerError) throw error
    throw new PointerError(error instanceof Error ? error.message : String(error), { cause: error })
  }
}

async function openModel(
  file: string,
  pieces: WordPieces,
  { version, maxTokens }: z.infer<typeof PointerFacts>,
): Promise<Pointer> {
  // Loaded here and not above, for it may not run on this machine.
  const { default: runtime } = await import('onnxruntime-node')
  const session: InferenceSession = await runtime.InferenceSession.create(file, {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionProviders: ['cpu'],
    logSeverityLevel: 3,
  })
  const whole = (numbers: readonly number[]) =>
    new runtime.Tensor('int64', BigInt64Array.from(numbers, BigInt), [1, numbers.length])
  return {
    version,
    async point(excerpt, candidates) {
      const { ids, kinds, slots, quotation } = excerptTokens(excerpt, pieces, maxTokens)
      const { shares } = await session.run({
        input_ids: whole(ids),
        kinds: whole(kinds),
        slots: new runtime.Tensor('float32', sharesIn(slots, ids.length), [slots.length, ids.length]),
        quotation: new runtime.Tensor('float32', sharesIn([quotation], ids.length), [1, ids.length]),
      })
      if (!(shares?.data instanceof Float32Array) || shares.data.length !== slots.length + 1)
        throw new PointerError('the model does not give a share for each place')
      const together = new Array<number>(candidates).fill(0)
      const whose = [...excerpt.slots.map(({ candidate }) => candidate), candidates - 1]
      for (const [at, share] of shares.data.entries()) {
        const candidate = whose[at] ?? candidates - 1
        together[candidate] = (together[candidate] ?? 0) + share
      }
      return together
    },
    close: () => session.release(),
  }
}

/** So many words are remembered: of all others the same are asked again and again. */
const REMEMBERED = 50_000

async function openPieces(file: string): Promise<WordPieces> {
  const { Tokenizer } = await import('@huggingface/tokenizers')
  const tokenizer: Tokenizer = new Tokenizer(JSON.parse(await readFile(file, 'utf8')), {})
  const [begin, end] = tokenizer.encode('').ids
  if (begin === undefined || end === undefined)
    throw new PointerError(`${file} has no marks for the beginning and the end of a text`)
  const known = new Map<string, readonly number[]>()
  return {
    begin,
    end,
    of(word) {
      const found = known.get(word)
      if (found) return found
      if (known.size >= REMEMBERED) known.clear()
      const { ids } = tokenizer.encode(word, { add_special_tokens: false })
      known.set(word, ids)
      return ids
    },
  }
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}
