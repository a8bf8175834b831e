import type { EncoderOptions, Library, Progress } from './answer/library.ts'
import { type Environment, librarySettings } from './config.ts'
import type { Terminal } from './terminal/commands.ts'

/** What commands are run with. What each of them needs takes a while to load, so it is loaded where it is needed. */
export interface Invocation {
  environment: Environment
  terminal: Terminal
  /** Where somebody who sits at the terminal sees what they write, and is asked. */
  output: NodeJS.WritableStream
  /** Where is shown how far something has come. */
  progress: NodeJS.WritableStream
}

/** What is wrong with a corpus is told and does not stop the rest of it from being served. Whoever watches sees how far it is. */
async function openLibrary(
  { environment, progress }: Invocation,
  corpus: string | undefined,
): Promise<Library> {
  const { Library: Shelf, pointerFolder } = await import('./answer/library.ts')
  const { corpusDir, stateDir, encoder, encoderDir } = librarySettings(environment)
  const pointerDir = encoder ? pointerFolder(encoderDir) : undefined
  return await withBar(progress, 'Reading the articles', (onProgress) =>
    Shelf.open(corpus ?? corpusDir, { stateDir, pointerDir, onProgress }),
  )
}

/** Shows how far work has come. */
async function withBar<Result>(
  stream: NodeJS.WritableStream,
  what: string,
  work: (onProgress: (progress: Progress) => void) => Promise<Result>,
): Promise<Result> {
  const { ProgressBar } = await import('./terminal/progress-bar.ts')
  const bar = new ProgressBar(stream, `${what} {bar} {value} of {total}`)
  try {
    return await work(({ done, files }) => bar.update(done, files))
  } finally {
    bar.stop()
  }
}

/** The same for what tells who speaks: the articles are heard closely before it is told. */
export async function openForSpeakers(invocation: Invocation, corpus: string | undefined): Promise<Library> {
  const library = await openLibrary(invocation, corpus)
  await patiently(hearClosely(library, invocation, { isSeen: true }), STILL_HEARING, invocation.terminal)
  return library
}

/**
 * The same for questions: articles are heard closely, and an encoder reads them as well. Whoever writes a question by hand is
 * answered by words until it is done; whoever gives them all at once gets the same answers each time.
 */
export async function openForQuestions(
  invocation: Invocation,
  corpus: string | undefined,
  { waits }: { waits: boolean },
): Promise<Library> {
  const { encoder, encoderDir, stateDir } = librarySettings(invocation.environment)
  // The encoder is loaded while the articles are read: each takes about as long as the other.
  const loading = encoder ? (await import('./answer/encoder-reading.ts')).loadEncoder(encoderDir) : undefined
  const library = await openLibrary(invocation, corpus).catch(async (error: unknown) => {
    await loading?.then(
      (unneeded) => unneeded.close(),
      () => {},
    )
    throw error
  })
  await warnOfProblems(library, invocation.terminal)
  if (!loading) return library
  const { terminal } = invocation
  const read = hearClosely(library, invocation, { isSeen: waits }).then(() =>
    readWithEncoder(library, { loading, stateDir }, terminal),
  )
  if (waits) await patiently(read, STILL_READING, terminal)
  return library
}

/** `isSeen`: somebody waits for it, and sees how far it is. */
async function hearClosely(
  library: Library,
  { progress, terminal }: Invocation,
  { isSeen }: { isSeen: boolean },
): Promise<void> {
  if (isSeen)
    await withBar(progress, 'Hearing the articles closely', (onProgress) => library.hearClosely(onProgress))
  else await library.hearClosely()
  const { hearing } = library
  if (hearing.kind === 'off') terminal.warn(`Who speaks is told by rules alone: ${hearing.reason}.`)
}

async function readWithEncoder(library: Library, options: EncoderOptions, terminal: Terminal): Promise<void> {
  await library.readWithEncoder(options)
  const state = library.encoderState
  if (state.kind === 'off') terminal.warn(`Answered by words alone: ${state.reason}.`)
}

/** Waits for what never rejects; where that takes long, whoever waits is told why. */
async function patiently(work: Promise<void>, words: string, terminal: Terminal): Promise<void> {
  const patience = setTimeout(() => terminal.warn(words), PATIENCE)
  await work
  clearTimeout(patience)
}

/** In milliseconds: whoever waits longer is told for what. */
const PATIENCE = 10_000

const STILL_HEARING =
  'The articles are heard closely; that takes minutes for many, the first time only. With ENCODER=off who speaks is told by rules alone, at once.'

const STILL_READING =
  'The articles are heard closely, and the encoder reads them; that takes minutes for many, the first time only. With ENCODER=off questions are answered by words, at once.'

export async function warnOfProblems({ problems }: Library, terminal: Terminal): Promise<void> {
  const { describeProblem } = await import('./article/corpus.ts')
  for (const problem of problems) terminal.warn(`Left out: ${describeProblem(problem)}`)
}
