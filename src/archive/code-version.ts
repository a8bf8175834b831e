import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { projectFolder } from '../project-folder.ts'

/** The rooms whose code decides what an article is read as. */
const ROOMS = ['article', 'speech', 'search', 'archive']

let known: string | undefined

/**
 * What stands for the code and the data by which articles are read: another whenever any of it is another, so that what
 * other code has read is never taken for what this would read. Worked out once.
 */
export function codeVersion(): string {
  known ??= workOut()
  return known
}

function workOut(): string {
  const hash = createHash('sha256')
  const add = (path: string) => hash.update(path).update(readFileSync(path))
  const here = join(dirname(fileURLToPath(import.meta.url)), '..')
  for (const room of ROOMS)
    for (const name of readdirSync(join(here, room), { recursive: true, encoding: 'utf8' }).sort())
      if (/\.[jt]s$/.test(name)) add(join(here, room, name))
  const project = projectFolder()
  const lock = join(project, 'package-lock.json')
  add(existsSync(lock) ? lock : join(project, 'package.json'))
  const data = join(project, 'data')
  if (existsSync(data))
    for (const name of readdirSync(data).sort()) if (/\.(?:bin|json)$/.test(name)) add(join(data, name))
  return hash.digest('hex')
}
