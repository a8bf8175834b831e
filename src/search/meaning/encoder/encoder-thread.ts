/** The thread in which texts become vectors. Whatever goes wrong in it is told, and ends nothing but the thread. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import type { Tokenizer } from '@huggingface/tokenizers'
import type { InferenceSession, Tensor } from 'onnxruntime-node'
import { endWhenTold } from '../../../model-thread.ts'
import { nearestShared } from '../../arrays/shared-vectors.ts'
import { type ModelTraits, vectorLength } from './encoder.ts'
import { isEnglish } from './english.ts'
import { ENGLISH } from './shipped-encoder.ts'
import type { EncoderReply, EncoderRequest, EncoderStart, ReadTokens } from './thread-messages.ts'
import { piecesOf } from './tokens/pieces.ts'
import { tokenBytes } from './tokens/token-vectors.ts'
import { byFirstModel, vectorBytes } from './vector-bytes.ts'

const { traits, folder }: EncoderStart = workerData
const say = (reply: EncoderReply) => parentPort?.postMessage(reply)
const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

endWhenTold(parentPort)
try {
  const read = await openEncoder()
  parentPort?.on('message', async (request: EncoderRequest) => {
    const { among, count } = request
    try {
      const { vector, tokens } = await read(request)
      const nearest = among ? nearestShared(byFirstModel(vector, traits), among, count) : []
      say({ kind: 'encoded', vector, tokens, nearest })
    } catch (error) {
      say({ kind: 'failed', reason: reasonOf(error) })
    }
  })
  say({ kind: 'ready' })
} catch (error) {
  say({ kind: 'failed', reason: reasonOf(error) })
}

/** What a model makes of a text as a whole, and of its tokens, where it does and where that is wanted. */
interface Read<Vector> {
  vector: Vector
  tokens: ReadTokens
}
type Reading<Vector> = (request: EncoderRequest) => Promise<Read<Vector>>

/** What each of an encoder's models makes of a text as a whole, side by side, and the first of its tokens. */
async function openEncoder(): Promise<Reading<Int8Array>> {
  const { dimensions, english, tokens: token } = traits
  const [first, second] = await Promise.all([
    openModel(folder, traits, token?.dimensions),
    english && openModel(join(folder, ENGLISH), english),
  ])
  const length = vectorLength(traits)
  return async (request) => {
    const vector = new Int8Array(length)
    const read = await first(request)
    vector.set(vectorBytes(read.vector))
    if (second && isEnglish(request.text)) vector.set(vectorBytes((await second(request)).vector), dimensions)
    return { vector, tokens: read.tokens }
  }
}

/** Both libraries are loaded here and not above, for they may not run on this machine. */
async function openModel(
  folder: string,
  { maxTokens, dimensions }: ModelTraits,
  tokenDimensions?: number,
): Promise<Reading<Float32Array>> {
  const { Tokenizer } = await import('@huggingface/tokenizers')
  const { default: runtime } = await import('onnxruntime-node')
  const tokenizer: Tokenizer = new Tokenizer(
    JSON.parse(await readFile(join(folder, 'tokenizer.json'), 'utf8')),
    {},
  )
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
  return async ({ kind, text, sentences = [] }) => {
    const pieces = piecesOf(tokenizer, text, tokenDimensions === undefined ? [] : sentences, maxTokens)
    const ids = BigInt64Array.from(pieces.ids, BigInt)
    const given = await session.run(
      {
        input_ids: tensor(ids),
        // One that was made for several texts at a time wants to be told that all pieces count.
        ...(wantsMask ? { attention_mask: tensor(new BigInt64Array(ids.length).fill(1n)) } : {}),
      },
      ['sentence_embedding', ...(tokenDimensions === undefined ? [] : WANTED[kind])],
    )
    const numbers = (name: string, length: number) => numbersOf(given[name], name, length)
    const vector = numbers('sentence_embedding', dimensions)
    if (tokenDimensions === undefined || kind === 'part') return { vector, tokens: {} }
    const vectors = (name: string) => tokenBytes(numbers(name, ids.length * tokenDimensions))
    return kind === 'question'
      ? {
          vector,
          tokens: { asked: { vectors: vectors('asked'), weights: sharesOf(numbers('matters', ids.length)) } },
        }
      : { vector, tokens: { told: { vectors: vectors('told'), sentences: pieces.sentences } } }
  }
}

/** What a model gives besides of each kind of text. */
const WANTED = { question: ['asked', 'matters'], paragraph: ['told'], part: [] } as const

function numbersOf(tensor: Tensor | undefined, name: string, length: number): Float32Array {
  if (!(tensor?.data instanceof Float32Array)) throw new TypeError(`The model gives no ${name}.`)
  if (tensor.data.length !== length)
    throw new TypeError(`The model gives ${tensor.data.length} numbers as ${name}, and not ${length}.`)
  return tensor.data
}

/** Each as a share of all. */
function sharesOf(weights: Float32Array): Float32Array {
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => weight / all)
}
