import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Tokenizer } from '@huggingface/tokenizers'
import type { InferenceSession } from 'onnxruntime-node'
import { z } from 'zod'
import { excerptTokens, fitted, sharesIn, type WordPieces } from './excerpt-tokens.ts'
import { POINTER_FILES, type Pointer, PointerError } from './pointer.ts'

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
  const facts = join(folder, POINTER_FILES.facts)
  const model = join(folder, 'model.onnx')
  const tokenizer = join(folder, 'tokenizer.json')
  const pointer = join(folder, POINTER_FILES.model)
  if (!existsSync(facts)) throw new PointerError(`there is none in ${folder}`)
  const known = await reading(facts, async () =>
    PointerFacts.parse(JSON.parse(await readFile(facts, 'utf8'))),
  )
  // Of another model it would take numbers that mean nothing, and point at anybody.
  if (!(await reading(model, () => digestOf(model))).startsWith(known.beside))
    throw new PointerError(`${shown(model)} is not the one that pointer.onnx was learned beside`)
  const pieces = await reading(tokenizer, () => openPieces(tokenizer))
  return await reading(pointer, () => openModel(pointer, pieces, known))
}

/** What reads a file, with a reason that says which one it is where it cannot: what a library says of it helps nobody. */
async function reading<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof PointerError) throw error
    const state = existsSync(file) ? 'cannot be read, or is damaged' : 'is not there'
    throw new PointerError(`${shown(file)} ${state}`, { cause: error })
  }
}

/** A file with the folder that it is in: "english/pointer.onnx". */
const shown = (file: string): string => join(basename(dirname(file)), basename(file))

async function openModel(
  file: string,
  pieces: WordPieces,
  { version, maxTokens }: z.infer<typeof PointerFacts>,
): Promise<Pointer> {
  // Loaded here and not above, for it may not run on this machine.
  const { default: runtime } = await import('onnxruntime-node').catch((error: unknown) => {
    throw new PointerError('onnxruntime-node does not run on this machine', { cause: error })
  })
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
    async point(given, candidates) {
      const excerpt = fitted(given, pieces, maxTokens)
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
