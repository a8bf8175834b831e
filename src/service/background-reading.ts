import { type Library, pointerFolder } from '../answer/library.ts'
import type { BotSettings } from '../config.ts'
import type { Logger } from '../logging/logger.ts'

/** Where the model is that has its say on who speaks; nowhere where the settings do without models. */
export const pointerDirOf = ({ encoder, encoderDir }: BotSettings): string | undefined =>
  encoder ? pointerFolder(encoderDir) : undefined

/**
 * What models do with the articles while they are served: all are heard closely, then the encoder reads them with their speakers.
 * The log says how it went. Never rejects.
 */
export async function readInBackground(
  library: Library,
  settings: BotSettings,
  logger: Logger,
  signal: AbortSignal,
): Promise<void> {
  if (!settings.encoder) return
  await hearClosely(library, logger)
  if (!signal.aborted) await readWithEncoder(library, settings, logger, signal)
}

/** Meanwhile speakers are told by rules alone; so they are ever after where it cannot be. */
async function hearClosely(library: Library, logger: Logger): Promise<void> {
  const began = performance.now()
  await library.hearClosely()
  const { hearing } = library
  if (hearing.kind === 'off')
    logger.warn(
      { reason: hearing.reason },
      'articles are not heard closely: who speaks is told by rules alone',
    )
  const ms = Math.round(performance.now() - began)
  if (hearing.kind === 'closely')
    logger.info({ articles: library.articles.length, ms }, 'the corpus is heard closely')
}

/** Meanwhile questions are answered by their words; so they are ever after where it cannot be. */
async function readWithEncoder(
  library: Library,
  { encoderDir, stateDir }: BotSettings,
  logger: Logger,
  signal: AbortSignal,
): Promise<void> {
  const onLost = (reason: string) =>
    logger.warn(
      { reason },
      'the encoder works no more: until the next start questions are answered by words alone',
    )
  await library.readWithEncoder({ folder: encoderDir, stateDir, onLost })
  const state = library.encoderState
  if (state.kind === 'off')
    return logger.warn({ reason: state.reason }, 'there is no encoder: questions are answered by words alone')
  if (signal.aborted) return
  logger.info({}, 'the encoder has read the corpus')
  if (state.notKept !== undefined)
    logger.warn({ reason: state.notKept }, 'the next start reads the corpus anew: that could not be kept')
}
