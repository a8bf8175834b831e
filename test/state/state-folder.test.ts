import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openToAppend, readStateFile, replaceFile } from '../../src/state/state-file.ts'
import { openStateFolder, ownStateFolder, StateError } from '../../src/state/state-folder.ts'
import { temporaryFolder } from '../support/service.ts'

let folder: ReturnType<typeof temporaryFolder>
let path: string

beforeEach(() => {
  folder = temporaryFolder()
  path = join(folder.path, 'file')
})

afterEach(() => folder.remove())

const modeOf = (name: string): number => statSync(name).mode & 0o777

describe('the folder for what outlives the process', () => {
  it('is a folder of this user’s own where nobody names one', () => {
    expect(ownStateFolder({ XDG_STATE_HOME: '/x', HOME: '/home/ada' })).toBe('/x/verbatim')
    expect(ownStateFolder({ XDG_STATE_HOME: 'x', HOME: '/home/ada' })).toBe('/home/ada/.local/state/verbatim')
    expect(ownStateFolder({ HOME: '/home/ada' })).toBe('/home/ada/.local/state/verbatim')
  })

  it('is made so that nobody else can look into it', () => {
    const made = openStateFolder(join(folder.path, 'a', 'b'))
    expect([modeOf(made), modeOf(join(made, '..'))]).toEqual([0o700, 0o700])
  })

  it('is not used where everybody can put files into it', () => {
    chmodSync(folder.path, 0o777)
    expect(() => openStateFolder(folder.path)).toThrow(/can be written by everybody: .*STATE_DIR/)
    chmodSync(folder.path, 0o1777)
    expect(() => openStateFolder(folder.path)).toThrow(StateError)
  })

  it('may be a link, and says what is wrong with a file in its place', () => {
    const link = `${folder.path}/link`
    symlinkSync(folder.path, link)
    expect(openStateFolder(link)).toBe(link)
    writeFileSync(path, '')
    expect(() => openStateFolder(path)).toThrow(/STATE_DIR/)
  })

  it('is rid of what processes left half-written, not of what is being written', () => {
    const [old = '', fresh = ''] = ['0123456789abcdef', 'fedcba9876543210'].map(
      (name) => `${path}.${name}.new`,
    )
    for (const name of [old, fresh, path]) writeFileSync(name, '')
    for (const name of [old, path]) utimesSync(name, 0, 0)
    openStateFolder(folder.path)
    expect(
      readdirSync(folder.path)
        .map((name) => join(folder.path, name))
        .sort(),
    ).toEqual([path, fresh].sort())
  })
})

describe('a file of what outlives the process', () => {
  it('is there whole, and for this user alone', () => {
    expect(readStateFile(path, 10)).toBeUndefined()
    replaceFile(path, 'one')
    replaceFile(path, Buffer.from('two'))
    expect(readStateFile(path, 10)?.toString()).toBe('two')
    expect(modeOf(path)).toBe(0o600)
    expect(readdirSync(folder.path)).toEqual(['file'])
  })

  it('is read only where it is a file of ours that others cannot write, and not endless', () => {
    const others: [string, () => void][] = [
      ['a pipe', () => execFileSync('mkfifo', [path])],
      ['a link to a device', () => symlinkSync('/dev/zero', path)],
      ['a link to a file', () => symlinkSync(join(process.cwd(), 'package.json'), path)],
      ['a link to nothing', () => symlinkSync('/nowhere/at/all', path)],
      ['a folder', () => execFileSync('mkdir', [path])],
      [
        'a file of everybody',
        () => {
          writeFileSync(path, 'x')
          chmodSync(path, 0o666)
        },
      ],
      ['a larger file', () => writeFileSync(path, 'x'.repeat(11))],
    ]
    for (const [what, make] of others) {
      make()
      expect(() => readStateFile(path, 10), what).toThrow(StateError)
      if (what !== 'a larger file') expect(() => openToAppend(path), what).toThrow()
      execFileSync('rm', ['-rf', path])
    }
  })

  it('takes the place of a link or a pipe, and leaves alone what the link led to', () => {
    const other = join(folder.path, 'other')
    writeFileSync(other, 'theirs')
    symlinkSync(other, path)
    replaceFile(path, 'ours')
    expect([readFileSync(path, 'utf8'), readFileSync(other, 'utf8')]).toEqual(['ours', 'theirs'])
    execFileSync('rm', [path])
    execFileSync('mkfifo', [path])
    replaceFile(path, 'ours')
    expect(readFileSync(path, 'utf8')).toBe('ours')
  })
})
