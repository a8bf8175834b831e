import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { StateError } from '../../src/state/state-folder.ts'
import { lockState, StateTaken } from '../../src/state/state-lock.ts'
import { temporaryFolder } from '../support/service.ts'

let folder: ReturnType<typeof temporaryFolder>
let path: string

beforeEach(() => {
  folder = temporaryFolder()
  path = join(folder.path, 'bot.lock')
})

afterEach(() => folder.remove())

const built = pathToFileURL('dist/state/state-lock.js').href

/** A process of its own that locks the path, tells whether it could, and stays where it could. */
function locker(): { told: Promise<string>; kill: () => Promise<unknown> } {
  const source = `import { lockState } from '${built}'
    try { await lockState(process.argv[1]); console.log('mine'); setInterval(() => {}, 1e6) }
    catch (error) { console.log(error.name) }`
  const child = spawn(process.execPath, ['--input-type=module', '-e', source, path])
  const ended = once(child, 'close')
  return {
    told: once(child.stdout, 'data').then(([piece]) => String(piece).trim()),
    kill: () => {
      child.kill('SIGKILL')
      return ended
    },
  }
}

describe('the lock of a state folder', () => {
  it('has one owner at a time, and leaves nothing behind', async () => {
    const lock = await lockState(path)
    await expect(lockState(path)).rejects.toThrow(StateTaken)
    lock.release()
    const again = await lockState(path)
    again.release()
    expect(readdirSync(folder.path)).toEqual([])
  })

  it('is free as soon as its owner was killed, and one of many takes it then', async () => {
    const first = locker()
    expect(await first.told).toBe('mine')
    await expect(lockState(path)).rejects.toThrow(StateTaken)
    await first.kill()
    expect(existsSync(path)).toBe(true)
    const many = Array.from({ length: 4 }, locker)
    const told = await Promise.all(many.map((one) => one.told))
    expect(told.sort()).toEqual(['StateTaken', 'StateTaken', 'StateTaken', 'mine'])
    await Promise.all(many.map((one) => one.kill()))
    const own = await lockState(path)
    own.release()
  })

  it('is held by an owner that is too busy to answer', async () => {
    const busy = createServer(() => {})
    await new Promise<void>((resolve) => busy.listen(path, resolve))
    await expect(lockState(path)).rejects.toThrow(StateTaken)
    busy.close()
  })

  it.each([
    ['a file', () => writeFileSync(path, 'x')],
    ['a pipe', () => void execFileSync('mkfifo', [path])],
  ])('is taken where %s has its name', async (_, put) => {
    put()
    const lock = await lockState(path)
    await expect(lockState(path)).rejects.toThrow(StateTaken)
    lock.release()
  })

  it('works in a folder with a long path', async () => {
    const deep = join(folder.path, 'a'.repeat(120))
    mkdirSync(deep)
    const lock = await lockState(join(deep, 'bot.lock'))
    await expect(lockState(join(deep, 'bot.lock'))).rejects.toThrow(StateTaken)
    lock.release()
    expect(readdirSync(deep)).toEqual([])
  })

  it('says so where there can be none', async () => {
    await expect(lockState('/nowhere/bot.lock')).rejects.toThrow(StateError)
  })
})
