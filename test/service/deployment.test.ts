import { existsSync, readFileSync } from 'node:fs'
import { validate } from 'dockerfile-utils'
import { describe, expect, it } from 'vitest'

const read = (path: string) => readFileSync(path, 'utf8')

describe('the Dockerfile', () => {
  it('has nothing that a linter objects to', () => {
    expect(validate(read('Dockerfile'))).toEqual([])
  })

  it('builds from what is there, and leaves nothing out that is copied', () => {
    const ignored = read('.dockerignore')
    const copied = [...read('Dockerfile').matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, files = '']) =>
      files.split(' '),
    )
    expect(copied).toContain('src')
    for (const file of copied) {
      expect(existsSync(file), file).toBe(true)
      expect(ignored).toContain(`!${file}\n`)
    }
  })

  it('holds what the program reads when it runs', () => {
    for (const folder of ['corpus', 'locales', 'data'].filter((name) => existsSync(name)))
      expect(read('Dockerfile')).toMatch(new RegExp(`^COPY ${folder} ${folder}$`, 'm'))
  })

  it('does not run as root, and says how to see whether it is healthy', () => {
    expect(read('Dockerfile')).toMatch(/^USER node$/m)
    expect(read('Dockerfile')).toMatch(/^HEALTHCHECK /m)
  })
})

describe('the Procfile', () => {
  it('runs the same command for web and worker, and so do the unit and the image', () => {
    const command = 'node --max-semi-space-size=64 dist/main.js bot'
    expect(read('Procfile')).toBe(`web: ${command}\nworker: ${command}\n`)
    expect(read('docs/verbatim.service')).toContain(`ExecStart=/usr/bin/${command}\n`)
    expect(read('Dockerfile')).toContain(
      'ENTRYPOINT ["node", "--max-semi-space-size=64", "dist/main.js"]\nCMD ["bot"]',
    )
  })
})

describe('the settings', () => {
  it('are all in .env.example, each with a line that explains it', () => {
    const known = [...read('src/config.ts').matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(([, name]) => name)
    const example = read('.env.example')
    expect(known.length).toBeGreaterThan(10)
    for (const name of known) expect(example, name).toMatch(new RegExp(`^# .+\\n#?${name}=`, 'm'))
  })
})
