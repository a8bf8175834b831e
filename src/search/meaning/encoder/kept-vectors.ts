import { KeptFiles } from '../../../state/kept-files.ts'
import { type EncoderTraits, vectorLength } from './encoder.ts'

/** Vectors that outlive the process, so that the next start need not make them anew: a file for each article. */
export class KeptVectors {
  readonly #files: KeptFiles

  /** Throws `StateError` where the folder cannot be used. */
  constructor(stateFolder: string) {
    this.#files = new KeptFiles(stateFolder, 'vectors', '1')
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
}

/** What was read, and by which encoder. */
const keyOf = (texts: readonly string[], traits: EncoderTraits): string =>
  JSON.stringify([
    [traits, traits.english].map((model) => [model?.dimensions, model?.maxTokens]),
    traits.version,
    texts,
  ])
