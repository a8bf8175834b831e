/**
 * Makes the pictures of `docs/` from what the bot really sends: `npm run pictures`. Needs Chromium, as
 * `chromium` or where CHROMIUM says.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { conversations } from './conversations.ts'
import { pageOf } from './page.ts'

const chromium = process.env.CHROMIUM ?? 'chromium'
const width = 460

const folder = mkdtempSync(join(tmpdir(), 'verbatim-pictures-'))
try {
  mkdirSync('docs', { recursive: true })
  for (const [name, picture] of await conversations()) {
    const page = join(folder, `${name}.html`)
    writeFileSync(page, pageOf(picture))
    const address = pathToFileURL(page).href
    const height = Number(/data-height="(\d+)"/u.exec(browse('--dump-dom', address))?.[1] ?? 1000)
    const file = join('docs', `${name}.png`)
    browse(`--screenshot=${file}`, `--window-size=${width},${height}`, address)
    console.log(`${file}: ${picture.bubbles.length} messages`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function browse(...options: string[]): string {
  return execFileSync(
    chromium,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--hide-scrollbars',
      // Where lines break depends on it: the height is measured as the picture is taken.
      '--force-device-scale-factor=1.5',
      `--window-size=${width},1000`,
      ...options,
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  )
}
