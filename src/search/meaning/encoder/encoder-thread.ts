/** The thread in which texts become vectors. Whatever goes wrong in it is told, and ends nothing but the thread. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import type { InferenceSession, Tensor } from 'onnxruntime-node'
import { nearestShared } from '../../arrays/shared-vectors.ts'
import { type ModelTraits, vectorLength } from './encoder.ts'
import { isEnglish } from './english.ts'
import { ENGLISH } from './shipped-encoder.ts'
import type { EncoderReply, EncoderRequest, EncoderStart } from './thread-messages.ts'
import { byFirstModel, vectorBytes } from './vector-bytes.ts'

const { traits, folder }: EncoderStart = workerData
const say = (reply: EncoderReply) => parentPort?.postMessage(reply)
const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

try {
  const vectorOf = await openEncoder()
  parentPort?.on('message', async ({ text, among, count }: EncoderRequest) => {
    try {
      const vector = await vectorOf(text)
      const nearest = among ? nearestShared(byFirstModel(vector, traits), among, count) : []
      say({ kind: 'encoded', vector, nearest })
    } catch (error) {
      say({ kind: 'failed', reason: reasonOf(error) })
    }
  })
  say({ kind: 'ready' })
} catch (error) {
  say({ kind: 'failed', reason: reasonOf(error) })
}

type Reading<Vector> = (text: string) => Promise<Vector>

/** What each of an encoder's models makes of a text, side by side. */
async function openEncoder(): Promise<Reading<Int8Array>> {
  const { dimensions, english } = traits
  const [first, second] = await Promise.all([
    openModel(folder, traits),
    english && openModel(join(folder, ENGLISH), english),
  ])
  const length = vectorLength(traits)
  return async (text) => {
    const vector = new Int8Array(length)
    vector.set(vectorBytes(await first(text)))
    if (second && isEnglish(text)) vector.set(vectorBytes(await second(text)), dimensions)
    return vector
  }
}

/** Both libraries are loaded here and not above, for they may not run on this machine. */
async function openModel(
  folder: string,
  { maxTokens, dimensions }: ModelTraits,
): Promise<Reading<Float32Array>> {
  const { Tokenizer } = await import('@huggingface/tokenizers')
  const { default: runtime } = await import('onnxruntime-node')
  const tokenizer = new Tokenizer(JSON.parse(await readFile(join(folder, 'tokenizer.json'), 'utf8')), {})
  // Other threads are busy with other texts, and readers with their own: one thread for one text.
  const session: InferenceSession = await runtime.InferenceSession.create(join(folder, 'model.onnx'), {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionProviders: ['cpu'],
    enableCpuMemArena: true,
    logSeverityLevel: 3,
  })
  const tensor = (numbers: BigInt64Array): Tensor => new runtime.Tensor('int64', numbers, [1, numbers.length])
  const wantsMask = session.inputNames.includes('attention_mask')
  return async (text) => {
    const ids = BigInt64Array.from(cut(tokenizer.encode(text).ids, maxTokens), BigInt)
    const { sentence_embedding: vector } = await session.run({
      input_ids: tensor(ids),
      // One that was made for several texts at a time wants to be told that all pieces count.
      ...(wantsMask ? { attention_mask: tensor(new BigInt64Array(ids.length).fill(1n)) } : {}),
    })
    if (!(vector?.data instanceof Float32Array)) throw new TypeError('The model gives no sentence_embedding.')
    if (vector.data.length !== dimensions)
      throw new TypeError(
        `The model gives ${vector.data.length} numbers, and encoder.json says ${dimensions}.`,
      )
    return vector.data
  }
}

/** The first pieces and the last one: it is the mark of the end, which the encoder has to see. */
const cut = (ids: readonly number[], most: number): number[] =>
  ids.length <= most ? [...ids] : [...ids.slice(0, most - 1), ...ids.slice(-1)]
