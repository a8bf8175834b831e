import { randomBytes } from 'node:crypto'
import { closeSync, constants, lstatSync, openSync, renameSync, rmSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { basename, dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { failureCode, StateError } from './ownership.ts'

/** Another process that lives has what was to be locked. The message is one line that says what. */
export class StateTaken extends Error {
  override name = 'StateTaken'
}

/** What this process alone works with, until it lets go of it or ends. */
export interface StateLock {
  release: () => void
}

/** A process that lives answers within so many milliseconds, or is busy. */
const PATIENCE = 1_000

/** Of two that take the place of a dead one in the same moment the first knows after so many milliseconds. */
const SETTLED_AFTER = 100

/** The system takes no longer address of a socket, in bytes. */
const LONGEST = 100

/**
 * Locks what stands beside `path` for this process: a socket listens there, which nobody has to clear up after a process
 * that was killed, since the system closes it; process ids, which come again, tell nothing.
 * @param path in a folder that is there, of this user alone
 * @throws {StateTaken} where another process has it
 * @throws {StateError} where there can be no such socket
 */
export async function lockState(path: string): Promise<StateLock> {
  const id = randomBytes(8).toString('hex')
  const folder = dirname(path)
  const room = new Room(folder)
  const taken = new StateTaken(`another process of this bot works with ${folder}`)
  // Its name is that of a file that is being written: what is left of it goes as those do.
  const fresh = `.${id}.new`
  let server: Server | undefined
  try {
    if ((await ask(room.address(basename(path)))) !== undefined) throw taken
    server = await listen(room.address(fresh), id)
    renameSync(join(folder, fresh), path)
    const { ino } = lstatSync(path)
    await pause(SETTLED_AFTER)
    if ((await ask(room.address(basename(path)))) !== id) throw taken
    return {
      release: () => {
        server?.close()
        if (lstatSync(path, { throwIfNoEntry: false })?.ino === ino) rmSync(path, { force: true })
        room.close()
      },
    }
  } catch (error) {
    server?.close()
    room.close()
    if (error instanceof StateTaken) throw error
    throw new StateError(`${path} cannot be a socket (${failureCode(error)})`)
  }
}

/** A folder whose sockets have addresses that are short enough, also where its path is long. */
class Room {
  readonly #folder: string
  #open: number | undefined

  constructor(folder: string) {
    this.#folder = folder
  }

  address(name: string): string {
    const path = join(this.#folder, name)
    if (Buffer.byteLength(path) <= LONGEST || process.platform !== 'linux') return path
    this.#open ??= openSync(this.#folder, constants.O_RDONLY | constants.O_DIRECTORY)
    return `/proc/self/fd/${this.#open}/${name}`
  }

  close(): void {
    if (this.#open !== undefined) closeSync(this.#open)
    this.#open = undefined
  }
}

/** Tells `id` to whoever connects. */
function listen(address: string, id: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on('error', () => {})
      socket.end(id)
    })
    server.on('error', reject)
    server.listen(address, () => resolve(server.unref()))
  })
}

/** What nobody behind a socket comes to: none is there, its process died, or something else has its name. */
const NOBODY = new Set(['ENOENT', 'ECONNREFUSED', 'ENOTSOCK', 'EPROTOTYPE', 'ELOOP'])

/** What the process behind a socket tells, empty where it is too busy; undefined where nobody is there. */
function ask(address: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    let told = ''
    const socket = connect(address)
    socket.setTimeout(PATIENCE, () => {
      resolve(told)
      socket.destroy()
    })
    socket.on('data', (piece) => {
      told += piece
    })
    socket.on('end', () => resolve(told))
    socket.on('close', () => resolve(told))
    socket.on('error', (error) => resolve(NOBODY.has(failureCode(error)) ? undefined : told))
  })
}
