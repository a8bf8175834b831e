import { createHash, type Hash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { projectFolder } from '../project-folder.ts'
import { POINTER_FILES } from '../speech/pointing/pointer.ts'

/** The rooms whose code decides what an article is read as. */
const ROOMS = ['article', 'speech', 'search', 'archive']

/** In bytes: hashing more at once would hold the event loop for more than some milliseconds. */
const PIECE = 2 ** 20

let known: Promise<string> | undefined

/**
 * What stands for the code and the data by which articles are read: another whenever any of it is another, so that what
 * other code has read is never taken for what this would read. Worked out once, in pieces between which the event loop goes on.
 */
export function readCodeVersion(): Promise<string> {
  known ??= workOut()
  return known
}

/** What stands for the model in a folder: another whenever it is another; `undefined` where nothing says which one it is. */
export async function readModelVersion(folder: string): Promise<string | undefined> {
  const read = (file: string) => readFile(join(folder, file)).catch(() => undefined)
  const [facts, model] = await Promise.all([read(POINTER_FILES.facts), read(POINTER_FILES.model)])
  if (!facts) return undefined
  const hash = createHash('sha256').update(facts)
  return hash.update(model ?? '').digest('hex')
}

async function workOut(): Promise<string> {
  const hash = createHash('sha256')
  const here = join(dirname(fileURLToPath(import.meta.url)), '..')
  for (const room of ROOMS)
    for (const name of (await readdir(join(here, room), { recursive: true, encoding: 'utf8' })).sort())
      if (/\.[jt]s$/.test(name)) await add(hash, join(here, room, name))
  const project = projectFolder()
  const lock = join(project, 'package-lock.json')
  await add(hash, existsSync(lock) ? lock : join(project, 'package.json'))
  const data = join(project, 'data')
  if (existsSync(data))
    for (const name of (await readdir(data)).sort())
      if (/\.(?:bin|json)$/.test(name)) await add(hash, join(data, name))
  return hash.digest('hex')
}

async function add(hash: Hash, path: string): Promise<void> {
  const bytes = await readFile(path)
  hash.update(path)
  for (let from = 0; from < bytes.length; from += PIECE) {
    hash.update(bytes.subarray(from, from + PIECE))
    if (bytes.length > PIECE) await new Promise((done) => setImmediate(done))
  }
}
