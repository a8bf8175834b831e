import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { validate } from 'dockerfile-utils'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const read = (path: string) => readFileSync(path, 'utf8')

const updatesSchema = z.object({ updates: z.array(z.object({ 'package-ecosystem': z.string() })) })
const workflowSchema = z.object({
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(
    z.string(),
    z.object({
      'timeout-minutes': z.number(),
      strategy: z.object({ matrix: z.object({ node: z.array(z.string()) }) }).optional(),
      steps: z.array(z.object({ uses: z.string().optional(), run: z.string().optional() })),
    }),
  ),
})
const packageSchema = z.object({
  scripts: z.record(z.string(), z.string()),
  engines: z.object({ node: z.string() }),
})

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

const HEX = /@sha256:[0-9a-f]{64}/

describe('what others made', () => {
  it('is named by its digest where it is built upon, and kept up to date', () => {
    const bases = read('Dockerfile').match(/^FROM .+/gm) ?? []
    expect(bases.length).toBe(2)
    for (const base of bases) expect(base).toMatch(HEX)
    expect(new Set(bases.map((base) => HEX.exec(base)?.[0])).size).toBe(1)
    const { updates } = updatesSchema.parse(load(read('.github/dependabot.yml')))
    expect(updates.map((update) => update['package-ecosystem']).sort()).toEqual([
      'docker',
      'github-actions',
      'npm',
    ])
  })

  it('has its whole notices beside what was made of it, in the image as well', () => {
    const meaning = read('data/meaning.LICENSE')
    expect(meaning).toContain('WordNet 3.1 Copyright 2011 by Princeton University.')
    expect(meaning).toContain('Princeton University and LICENSEE agrees to preserve same.')
    expect(meaning).toContain('TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION')
    expect(meaning).toContain('END OF TERMS AND CONDITIONS')
    for (const file of ['data/meaning.LICENSE', 'data/encoder/LICENSE', 'LICENSE'])
      expect(read(file)).toMatch(
        /The above copyright notice and this permission notice shall be included in all\s+copies/,
      )
    expect(read('Dockerfile')).toMatch(/^COPY .*\bLICENSE\b.* \.\/$/m)
    expect(read('Dockerfile')).toMatch(/^COPY data data$/m)
  })
})

describe('the workflows', () => {
  const names = readdirSync('.github/workflows')
  const workflows = names.map((name) => workflowSchema.parse(load(read(`.github/workflows/${name}`))))
  const jobs = workflows.flatMap((workflow) => Object.values(workflow.jobs))
  const steps = jobs.flatMap((job) => job.steps)

  it('name each action by its commit, may do no more than they need, and end', () => {
    for (const { uses } of steps)
      if (uses !== undefined) expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/)
    for (const { permissions } of workflows) expect(Object.keys(permissions)).toEqual(['contents'])
    for (const job of jobs) expect(job['timeout-minutes']).toBeLessThan(60)
  })

  it('run what is there', () => {
    const { scripts } = packageSchema.parse(JSON.parse(read('package.json')))
    const runs = steps.flatMap(({ run }) => run ?? []).join('\n')
    const own = [...runs.matchAll(/^\.ci\/\w+/gm)].map(([path]) => path)
    expect(own).toEqual(expect.arrayContaining(['.ci/run', '.ci/image']))
    for (const path of own) expect(statSync(path).mode & 0o111, path).not.toBe(0)
    for (const [, script = ''] of runs.matchAll(/npm run (?:--\S+ )*([\w:]+)/g))
      expect(Object.keys(scripts)).toContain(script)
  })

  it('try every Node.js that is promised', () => {
    const { engines } = packageSchema.parse(JSON.parse(read('package.json')))
    const tried = jobs.flatMap((job) => job.strategy?.matrix.node ?? [])
    expect(tried).toEqual(['20', '22', '24'])
    expect(engines.node).toBe('>=20.19')
    expect(read('Dockerfile')).toMatch(new RegExp(`^FROM node:(?:${tried.join('|')})\\.`, 'm'))
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
