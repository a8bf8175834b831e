import { describe, expect, it } from 'vitest'
import { listen } from '../../../src/speech/hearing/hearing.ts'
import { partsOf } from '../../../src/speech/parts.ts'
import type { Pointer } from '../../../src/speech/pointing/pointer.ts'
import { pointedIn } from '../../../src/speech/pointing/pointing.ts'
import { hearClosely } from '../../../src/speech/speech.ts'

/** Points at the first candidate, whoever that is. */
const first: Pointer = {
  version: '1',
  point: async (_, candidates) => Array.from({ length: candidates }, (_, at) => (at === 0 ? 1 : 0)),
  close: async () => {},
}

async function asked(...texts: string[]): Promise<string[]> {
  const { setting } = listen(texts)
  const pointed = await pointedIn(setting, first)
  return [...pointed.keys()].map(({ paragraph, start, end }) => texts[paragraph]?.slice(start, end) ?? '')
}

describe('which quotations a pointer is asked about', () => {
  it('those that somebody near may have said', async () => {
    expect(await asked('Ann Roe met Bo Lane. “We go,” she said. “Now?” he asked.')).toEqual([
      '“We go,”',
      '“Now?”',
    ])
  })

  it('none that nobody near may have said', async () => {
    expect(await asked('“We go.”')).toEqual([])
  })

  it('none that is signed: a mark says whose it is', async () => {
    expect(
      await asked(
        '“We shall go home before it rains.” — Ann Roe',
        '“We shall stay here in the rain.” ― Bo Lane',
      ),
    ).toEqual([])
  })

  it('none that two say together: it could point at one of them alone', async () => {
    const own = 'Omar Haddad and Lena Brugger own the mill. “It is over now,” Haddad and Brugger said.'
    expect(await asked(own)).toEqual([])
  })

  it('no more than any article has', async () => {
    const many = await asked(
      'Ann Roe spoke.',
      ...Array.from({ length: 60 }, () => '“We go,” said Roe. '.repeat(20)),
    )
    expect(many.length).toBe(1000)
  })

  it('no more than any article has, of a text that is read in parts', async () => {
    let times = 0
    const counting: Pointer = { ...first, point: (...given) => first.point(...given).finally(() => times++) }
    const texts = ['Ann Roe spoke.', ...Array.from({ length: 400 }, () => '“We go,” said Roe. '.repeat(20))]
    expect(partsOf(texts).length).toBeGreaterThan(1)
    const paragraphs = texts.map((text, at) => ({ number: at + 1, text, kind: 'body' as const }))
    await hearClosely({ id: 'a', title: 'Going', paragraphs }, counting)
    expect(times).toBe(1000)
  })
})
