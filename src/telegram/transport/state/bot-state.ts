import { describeError } from '../../../logging/described-error.ts'
import type { Logger } from '../../../logging/logger.ts'
import { openStateFolder, StateError } from '../../../state/state-folder.ts'
import { lockState, type StateLock, StateTaken } from '../../../state/state-lock.ts'
import { JournalMemory } from './journal.ts'
import { KeptUpdates } from './kept-updates.ts'
import { stateFile } from './state-file.ts'
import { ProcessMemory, type UpdateMemory } from './update-memory.ts'

export interface BotStateOptions {
  /** The bot's Telegram id. */
  bot: number
  token: string
  /** The Bot API server; what is known of its updates is its own. */
  apiRoot?: string | undefined
  /** A folder for what must outlive the process; without one nothing does. */
  stateDir?: string | undefined
  /** Instead of the journal: one that several processes share. */
  memory?: UpdateMemory | undefined
  logger: Logger
}

/** What a bot knows of its updates beyond this process. */
export interface BotState {
  memory: UpdateMemory
  kept: KeptUpdates
  /** Lets go of the memory, and lets another process have the folder. */
  close: () => Promise<void>
}

/**
 * Opens the files of a bot in its folder. Where they cannot be had that is logged, and it is known in the process alone.
 * @throws {StateTaken} where another process of this bot works with the same folder, and they share no memory
 */
export async function openBotState(options: BotStateOptions): Promise<BotState> {
  const { token, logger } = options
  const fileOf = stateFiles(options)
  const lock = options.memory ? undefined : await lockAt(fileOf('lock'), logger)
  const memory = options.memory ?? journalAt(fileOf('handled'), logger)
  const kept = new KeptUpdates({ path: fileOf('kept'), token, logger })
  return {
    memory,
    kept,
    close: async () => {
      await memory.close()
      lock?.release()
    },
  }
}

/** The path of the file for each thing that this bot writes down; undefined where there is no folder for it. */
function stateFiles({
  bot,
  apiRoot,
  stateDir,
  logger,
}: BotStateOptions): (what: string) => string | undefined {
  try {
    if (stateDir === undefined) throw new StateError('this user has no home: set STATE_DIR to a folder')
    const owner = {
      bot,
      stateDir: openStateFolder(stateDir),
      ...(apiRoot === undefined ? {} : { apiRoot }),
    }
    return (what) => stateFile(owner, what)
  } catch (error) {
    logger.warn(
      { reason: describeError(error).message },
      'cannot write down which updates were handled: after a crash a few may be answered twice',
    )
    return () => undefined
  }
}

/**
 * Without a memory that they share, two processes with one folder would each answer what is kept there.
 * @throws {StateTaken} where another one has it
 */
async function lockAt(path: string | undefined, logger: Logger): Promise<StateLock | undefined> {
  if (path === undefined) return undefined
  try {
    return await lockState(path)
  } catch (error) {
    if (error instanceof StateTaken) throw error
    logger.warn(
      { err: error },
      'cannot see whether another process works with STATE_DIR: let it be the only one',
    )
    return undefined
  }
}

const journalAt = (path: string | undefined, logger: Logger): UpdateMemory =>
  path === undefined ? new ProcessMemory() : new JournalMemory(path, logger)
