import { afterEach, describe, expect, it } from 'vitest'
import { Library } from '../../src/answer/library.ts'
import { botSettings } from '../../src/config.ts'
import { pointerDirOf, readInBackground } from '../../src/service/background-reading.ts'

let library: Library | undefined
afterEach(() => library?.close())

/** What the log says of a corpus that is read so. */
async function said(
  environment: Record<string, string>,
  signal = new AbortController().signal,
): Promise<string[]> {
  const settings = botSettings({ BOT_TOKEN: '123456789:AAtest_token_of_the_loopback_server', ...environment })
  library = await Library.open('corpus', { pointerDir: pointerDirOf(settings) })
  const lines: string[] = []
  const say = (fields: object, message: string) => lines.push(`${message} ${JSON.stringify(fields)}`)
  await readInBackground(library, settings, { debug: say, info: say, warn: say, error: say }, signal)
  return lines
}

describe('what models do with a corpus in the background', () => {
  it('is told where they do not work, first that nothing is heard closely', async () => {
    expect(await said({ ENCODER_DIR: '/nowhere' })).toEqual([
      expect.stringMatching(/^articles are not heard closely: .*\/nowhere\/english/),
      expect.stringMatching(/^there is no encoder: .*\/nowhere/),
    ])
  })

  it('is nothing where the settings do without them', async () => {
    expect(await said({ ENCODER: 'off' })).toEqual([])
  })

  it('goes no further where the bot is told to stop', async () => {
    expect(await said({ ENCODER_DIR: '/nowhere' }, AbortSignal.abort())).toHaveLength(1)
  })
})
