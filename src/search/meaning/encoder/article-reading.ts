import type { Span } from '../../../article/article.ts'
import type { SpokenArticle } from '../../../speech/speech.ts'
import { type Encoder, vectorLength } from './encoder.ts'
import { passageText, sentencesInPassage, sentenceTexts } from './encoder-texts.ts'
import type { KeptVectors } from './kept-vectors.ts'
import type { PassageTokens } from './tokens/token-vectors.ts'

/** What an encoder made of an article. */
export interface ReadArticle {
  /** The vectors of its paragraphs, side by side. */
  paragraphs: Int8Array
  /** Those of the sentences of its paragraphs, and how many each paragraph has. */
  sentences: Int8Array
  counts: readonly number[]
  /** Of each paragraph its tokens; none where they are not wanted, or the encoder gives none. */
  tokens: readonly PassageTokens[]
  /** Whether all this was made before, and only taken. */
  wasKept: boolean
  /** Why it could not be kept, where it could not. */
  notKept?: string
}

/**
 * Takes what is kept of an article, or makes and keeps it.
 * @param wantsTokens whether its tokens are compared; else they are neither made nor taken
 * @throws {EncoderError} where the encoder fails
 */
export async function readArticle(
  article: SpokenArticle,
  encoder: Encoder,
  { kept, wantsTokens }: { kept: KeptVectors | undefined; wantsTokens: boolean },
): Promise<ReadArticle> {
  const texts = textsOf(article)
  const takesTokens = wantsTokens && encoder.traits.tokens !== undefined
  const known = keptOf(texts, encoder, kept, takesTokens)
  const made = known ?? (await encoded(texts, encoder, takesTokens))
  const notKept = known ? undefined : keep(made, texts, encoder, kept, takesTokens)
  const to = texts.paragraphs.length * vectorLength(encoder.traits)
  return {
    paragraphs: made.vectors.subarray(0, to),
    sentences: made.vectors.slice(to),
    counts: texts.sentences.map(({ length }) => length),
    tokens: made.tokens,
    wasKept: known !== undefined,
    ...(notKept === undefined ? {} : { notKept }),
  }
}

/** What is to be read of an article. */
interface Texts {
  paragraphs: readonly string[]
  /** Of each paragraph where its sentences stand in that text. */
  spans: readonly (readonly Span[])[]
  /** Of each paragraph the sentences that are read by themselves. */
  sentences: readonly (readonly string[])[]
}

const textsOf = (article: SpokenArticle): Texts => ({
  paragraphs: article.paragraphs.map((paragraph) => passageText(article, paragraph)),
  spans: article.paragraphs.map(sentencesInPassage),
  sentences: article.paragraphs.map((paragraph) => sentenceTexts(article, paragraph)),
})

/** All vectors side by side, those of paragraphs and then those of sentences; and all paragraphs' tokens. */
interface Made {
  vectors: Int8Array
  tokens: readonly PassageTokens[]
}

async function encoded(
  { paragraphs, spans, sentences }: Texts,
  encoder: Encoder,
  takesTokens: boolean,
): Promise<Made> {
  const size = vectorLength(encoder.traits)
  const parts = sentences.flat()
  const vectors = new Int8Array((paragraphs.length + parts.length) * size)
  const tokens: PassageTokens[] = []
  const readings = [
    ...paragraphs.map((text, i) => async () => {
      if (!takesTokens) return vectors.set(await encoder.passage(text), i * size)
      const read = await encoder.paragraph(text, spans[i] ?? [])
      vectors.set(read.vector, i * size)
      if (read.tokens) tokens[i] = read.tokens
    }),
    ...parts.map((text, i) => async () => {
      vectors.set(await encoder.passage(text), (paragraphs.length + i) * size)
    }),
  ].values()
  const readOn = async () => {
    for (const read of readings) await read()
  }
  // One more than are read at a time waits, so that nobody does.
  await Promise.all(Array.from({ length: encoder.width + 1 }, readOn))
  return { vectors, tokens }
}

const allOf = ({ paragraphs, sentences }: Texts): string[] => [...paragraphs, ...sentences.flat()]

function keptOf(
  texts: Texts,
  { traits }: Encoder,
  kept: KeptVectors | undefined,
  takesTokens: boolean,
): Made | undefined {
  const vectors = kept?.read(allOf(texts), traits)
  const tokens = takesTokens ? kept?.readTokens(texts.paragraphs, traits) : []
  return vectors && tokens && { vectors, tokens }
}

/** Says why they could not be kept. */
function keep(
  { vectors, tokens }: Made,
  texts: Texts,
  { traits }: Encoder,
  kept: KeptVectors | undefined,
  takesTokens: boolean,
): string | undefined {
  try {
    kept?.write(allOf(texts), traits, vectors)
    if (takesTokens) kept?.writeTokens(texts.paragraphs, traits, tokens)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
