import { describe, expect, it } from 'vitest'
import { readArticle } from '../../src/article/reading.ts'
import { idleNotes, settle, unattributed } from '../../src/speech/settling.ts'
import { hearSpeech } from '../../src/speech/speech.ts'
import { growthOf } from '../support/growth.ts'

const read = (settings: string) =>
  hearSpeech(
    readArticle(
      'port.md',
      `---
title: The port
${settings}
---

Ana Lopez met Mayor Hugh Roe at the port on Monday.

“We waited eleven years,” Lopez said.

“Nobody told us anything at all about it.”
`,
    ),
  )

const speakersOf = ({ paragraphs }: ReturnType<typeof read>) =>
  paragraphs.flatMap(({ quotes }) =>
    quotes.map(({ speaker }) => (speaker ? [speaker.name, speaker.role] : undefined)),
  )

describe('what an editor settles in the front matter', () => {
  it('names who says a quotation by its first words, and by the fullest name that the article gives', () => {
    const article = read('speakers:\n  - quote: "“Nobody told us"\n    name: hugh roe')
    expect(speakersOf(article).at(-1)?.[0]).toBe('Hugh Roe')
    expect(article.paragraphs[2]?.quotes[0]?.speaker?.mention.text).toBe('Hugh Roe')
    expect(unattributed(article)).toEqual([])
    expect(idleNotes(article)).toEqual([])
  })

  it('names nobody for a quotation without a name, and somebody whom the article does not name', () => {
    const article = read(
      'speakers:\n  - quote: We waited eleven\n  - quote: Nobody told us\n    name: Bo Diaz\n    role: dock worker',
    )
    expect(speakersOf(article)).toEqual([undefined, ['Bo Diaz', 'dock worker']])
    expect(unattributed(article)).toEqual([
      { paragraph: 2, start: 0, end: 25, text: '“We waited eleven years,”' },
    ])
  })

  it('says what somebody is', () => {
    const article = read('speakers:\n  - name: Ana Lopez\n    role: head of the harbour fund')
    expect(speakersOf(article)[0]).toEqual(['Ana Lopez', 'head of the harbour fund'])
    expect(article.people.find(({ name }) => name === 'Ana Lopez')?.role).toBe('head of the harbour fund')
  })

  it('goes by the first that fits of several', () => {
    const article = read(
      'speakers:\n  - quote: We waited eleven years\n    name: Bo Diaz\n  - quote: We waited',
    )
    expect(speakersOf(article)[0]?.[0]).toBe('Bo Diaz')
    const other = read(
      'speakers:\n  - quote: We waited\n  - quote: We waited eleven years\n    name: Bo Diaz',
    )
    expect(speakersOf(other)[0]).toBeUndefined()
  })

  it('takes as long for each of them, however many they are', async () => {
    const growth = await growthOf((length) => {
      const numbers = Array.from({ length }, (_, i) => i)
      const notes = numbers.map((i) => `  - {quote: "zzz W${i} here", name: "Doe"}`)
      const said = numbers.map((i) => `“Words W${i} here are said,” she said.`)
      const article = readArticle(
        'a.md',
        `---\ntitle: T\nspeakers:\n${notes.join('\n')}\n---\n\n${said.join(' ')}`,
      )
      const heard = hearSpeech(article)
      return () => idleNotes(settle(heard))
    }, 2_000)
    expect(growth).toBeLessThan(2.6)
  })

  it('is told as idle where the article has no such quotation, and nobody of that name', () => {
    const article = read(
      'speakers:\n  - quote: We waited twelve\n    name: Ana Lopez\n  - name: Bo Diaz\n    role: guard',
    )
    expect(idleNotes(article)).toHaveLength(2)
  })

  it('has a quotation or a role', () => {
    expect(() => read('speakers:\n  - name: Ana Lopez')).toThrow(/speakers/)
    expect(() => read('speakers: Ana Lopez')).toThrow(/speakers/)
  })
})
