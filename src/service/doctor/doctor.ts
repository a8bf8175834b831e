import { accessSync, constants, existsSync, statfsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { encoderTrouble, hasPointer, Library, pointerFolder, pointerTrouble } from '../../answer/library.ts'
import { CorpusError, describeProblem } from '../../article/corpus.ts'
import { type BotSettings, botSettings, corpusFolder, type Environment, SettingsError } from '../../config.ts'
import { createLogger, redactor } from '../../logging/logging.ts'
import { folderTrouble } from '../../state/state-folder.ts'
import { secretsOf } from '../secrets.ts'
import type { Diagnosis } from './diagnosis.ts'
import { telegramFindings } from './telegram.ts'

export { type Diagnosis, describeDiagnosis } from './diagnosis.ts'

/** The oldest Node.js that works, as package.json has it. */
const OLDEST_NODE = [20, 19] as const

/**
 * Looks at everything that a bot needs to run: each thing is either as it should be or comes with what to do about
 * it. It changes nothing, and nothing that it says holds a secret.
 */
export async function* diagnose(environment: Environment): AsyncGenerator<Diagnosis> {
  yield nodeVersion(process.versions.node)
  const settings = yield* settingsFindings(environment)
  yield* corpusFindings(environment)
  if (!settings) return
  const withoutSecrets = redacted(settings)
  for await (const finding of telegramFindings(settings)) yield withoutSecrets(finding)
  if (settings.redisUrl !== undefined) yield await redisFinding(settings.redisUrl)
  yield stateFinding(settings.stateDir)
  yield await encoderFinding(settings)
}

/** Takes secrets out of what was found: the address of a webhook, for one, often has the token in it. */
function redacted(settings: BotSettings): (finding: Diagnosis) => Diagnosis {
  const redact = redactor(secretsOf(settings))
  return ({ found, ...finding }) => ({ ...finding, found: redact(found) })
}

export function nodeVersion(version: string): Diagnosis {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [wantedMajor, wantedMinor] = OLDEST_NODE
  const isNewEnough = major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)
  const finding = { subject: 'Node.js', found: version }
  if (isNewEnough) return finding
  return { ...finding, mend: `Install Node.js ${wantedMajor}.${wantedMinor} or newer (https://nodejs.org).` }
}

function* settingsFindings(environment: Environment): Generator<Diagnosis, BotSettings | undefined> {
  try {
    const settings = botSettings(environment)
    const way = settings.webhookUrl === undefined ? 'long polling' : `a webhook at ${settings.webhookUrl}`
    yield redacted(settings)({ subject: 'settings', found: `all right, for ${way}` })
    return settings
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    for (const line of error.message.split('\n'))
      yield {
        subject: 'settings',
        found: line,
        mend: 'Set it in the environment or in .env; .env.example explains it.',
      }
    return undefined
  }
}

async function* corpusFindings(environment: Environment): AsyncGenerator<Diagnosis> {
  const subject = 'corpus'
  const corpusDir = corpusFolder(environment)
  try {
    const { articles, problems } = await Library.open(corpusDir)
    const quotes = articles.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.quotes))
    yield { subject, found: `${articles.length} in ${corpusDir} can be served, with ${quotes.length} quotes` }
    for (const problem of problems)
      yield {
        subject,
        found: describeProblem(problem),
        mend: 'Until then it is left out, and the others are served.',
      }
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error
    yield { subject, found: 'cannot be served', mend: error.message }
  }
}

/** Without it the bot runs as well, but finds less. */
async function encoderFinding({ encoder, encoderDir }: BotSettings): Promise<Diagnosis> {
  const subject = 'encoder'
  if (!encoder)
    return {
      subject,
      found:
        'off: questions are compared with paragraphs by their words alone, and who speaks is told by rules alone',
    }
  const trouble = await encoderTrouble(encoderDir)
  if (trouble === undefined) return await withPointer(encoderDir)
  return {
    subject,
    found: `does not work, so that passages are found by words alone: ${trouble}`,
    mend: 'Install the project anew (npm ci), or set ENCODER=off.',
  }
}

/** An encoder of somebody's own need not have the model that has its say on who speaks. */
async function withPointer(encoderDir: string | undefined): Promise<Diagnosis> {
  const finding = { subject: 'encoder', found: 'works: passages are found in other words and languages too' }
  const folder = pointerFolder(encoderDir)
  const trouble = await pointerTrouble(folder)
  if (trouble === undefined) return finding
  const found = `${finding.found}, but who speaks is told by rules alone: ${trouble}`
  if (encoderDir === undefined) return { ...finding, found, mend: 'Take the files of the project anew.' }
  return hasPointer(folder)
    ? { ...finding, found, mend: `Take the files in ${folder} anew, or take pointer.json out of it.` }
    : { ...finding, found }
}

async function redisFinding(url: string): Promise<Diagnosis> {
  const subject = 'Redis'
  const logger = createLogger({ level: 'silent', secrets: [] })
  const { SharedMemory } = await import('../../telegram/transport/state/redis.ts')
  const shared = await SharedMemory.connect({ url, prefix: 'verbatim:doctor', logger })
  const { isReady } = shared
  await shared.close()
  if (isReady) return { subject, found: 'answers' }
  return {
    subject,
    found: 'does not answer',
    mend: 'See that the server at REDIS_URL runs and lets this machine in.',
  }
}

/** It changes nothing: a folder that is not there yet is looked at from the one above it that is. */
function stateFinding(folder: string | undefined): Diagnosis {
  const subject = 'state'
  if (folder === undefined)
    return {
      subject,
      found: 'this user has no home',
      mend: 'Set STATE_DIR to a folder that the bot can write to.',
    }
  try {
    const existing = nearest(resolve(folder))
    const trouble = existing === resolve(folder) ? folderTrouble(existing) : undefined
    if (trouble !== undefined)
      return { subject, found: `${folder} ${trouble.found}`, mend: `${trouble.mend}.` }
    // With the dot at its end it has to be a folder.
    accessSync(`${existing}/.`, constants.W_OK)
    if (statfsSync(existing).bavail > 0)
      return { subject, found: `the list of handled updates is kept in ${folder}` }
    return {
      subject,
      found: `the disk of ${folder} is full`,
      mend: 'Make room, or set STATE_DIR to another disk.',
    }
  } catch {
    return {
      subject,
      found: `${folder} cannot be written`,
      mend: 'Set STATE_DIR to a folder that the bot can write to.',
    }
  }
}

/** The folder itself where it is there, else the nearest one above it: the bot makes what is missing. */
const nearest = (path: string): string =>
  existsSync(path) || path === dirname(path) ? path : nearest(dirname(path))
