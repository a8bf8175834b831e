import { basename } from 'node:path'
import { watch } from 'chokidar'

/** In milliseconds: an editor writes a file in several steps, and a change is over when nothing comes for so long. */
const QUIET = 150
/** It is looked at after so many all the same. */
const LONGEST_WAIT = 1_000

/** Whoever watches a folder can stop doing so. */
export interface Watching {
  close(): Promise<void>
}

/** Who is told what happens in a folder. */
export interface FolderListener {
  /** Called at once when something begins to change. */
  onStir: () => void
  /**
   * Called, after a moment in which nothing more happened, with the names of the files that changed; without names when
   * watching has begun, for what happened before that is not known.
   */
  onChange: (names?: ReadonlySet<string>) => void
  /** Called where the folder cannot be watched, or not any more. */
  onTrouble: (error: unknown) => void
}

/** Watches the files of a folder, not those of folders within it. */
export function watchFolder(folder: string, { onStir, onChange, onTrouble }: FolderListener): Watching {
  const watcher = watch(folder, {
    depth: 0,
    ignoreInitial: true,
    ignorePermissionErrors: true,
    // The system tells of what happens to a folder's files by the folder: none need be watched by itself, of thousands.
    ignored: (path, about) => path !== folder && about?.isFile() === true && !watcher.options.usePolling,
  })
  let changed = new Set<string>()
  let since = 0
  let timer: NodeJS.Timeout | undefined
  const tell = () => {
    timer = undefined
    const names = changed
    changed = new Set()
    onChange(names)
  }
  const note = (path: string) => {
    const now = performance.now()
    if (timer === undefined) {
      since = now
      onStir()
    }
    changed.add(basename(path))
    clearTimeout(timer)
    timer = setTimeout(tell, Math.max(0, Math.min(QUIET, since + LONGEST_WAIT - now)))
  }
  watcher.on('all', (_event, path) => note(path))
  watcher.on('raw', (_event, path) => note(path))
  watcher.on('ready', () => onChange())
  watcher.on('error', onTrouble)
  return {
    close: async () => {
      clearTimeout(timer)
      await watcher.close()
    },
  }
}
