import { KeptFiles } from '../../../state/kept-files.ts'
import { type EncoderTraits, vectorLength } from './encoder.ts'
import { type PassageTokens, packTokens, unpackTokens } from './tokens/token-vectors.ts'

/** Vectors that outlive the process, so that the next start need not make them anew: a file for each article. */
export class KeptVectors {
  readonly #files: KeptFiles

  /** Throws `StateError` where the folder cannot be used. */
  constructor(stateFolder: string) {
    this.#files = new KeptFiles(stateFolder, 'vectors', '2')
  }

  /** Takes away what nobody has needed for long, file by file. */
  sweep(): Generator<void, void> {
    return this.#files.sweep()
  }

  /** The vectors of these texts side by side; `undefined` where none are kept, or not whole. */
  read(texts: readonly string[], traits: EncoderTraits): Int8Array | undefined {
    const size = texts.length * vectorLength(traits)
    const bytes = this.#files.read(keyOf(texts, traits), size)
    return bytes?.length === size ? new Int8Array(bytes.buffer, bytes.byteOffset, size) : undefined
  }

  /** Throws where they cannot be kept. */
  write(texts: readonly string[], traits: EncoderTraits, vectors: Int8Array): void {
    this.#files.write(keyOf(texts, traits), new Uint8Array(vectors))
  }

  /** The tokens of these paragraphs, where they are kept as `read` says. */
  readTokens(texts: readonly string[], traits: EncoderTraits): PassageTokens[] | undefined {
    const { maxTokens, tokens } = traits
    if (!tokens) return undefined
    const most = texts.length * maxTokens * (tokens.dimensions + BESIDE_TOKEN)
    const bytes = this.#files.read(tokenKeyOf(texts, traits), most)
    return bytes && unpackTokens(bytes, texts.length, tokens.dimensions)
  }

  /** Throws where they cannot be kept. */
  writeTokens(texts: readonly string[], traits: EncoderTraits, all: readonly PassageTokens[]): void {
    if (traits.tokens) this.#files.write(tokenKeyOf(texts, traits), packTokens(all, traits.tokens.dimensions))
  }
}

/** So many bytes are enough for what is kept beside each token: hardly a sentence is without one. */
const BESIDE_TOKEN = 16

const tokenKeyOf = (texts: readonly string[], traits: EncoderTraits): string =>
  JSON.stringify(['tokens', traits.tokens?.dimensions, keyOf(texts, traits)])

/** What was read, and by which encoder. */
const keyOf = (texts: readonly string[], traits: EncoderTraits): string =>
  JSON.stringify([
    [traits, traits.english].map((model) => [model?.dimensions, model?.maxTokens]),
    traits.version,
    texts,
  ])
