import { readdirSync, readFileSync } from 'node:fs'
import { FluentResource } from '@fluent/bundle'
import { describe, expect, it } from 'vitest'
import { type Language, languageOf, languages, textsIn } from '../../src/locale/locale.ts'
import { commands } from '../../src/telegram/commands/table.ts'

const sourceOf = (language: string) => readFileSync(`locales/${language}.ftl`, 'utf8')
const messagesOf = (language: string) =>
  new Map(new FluentResource(sourceOf(language)).body.map((message) => [message.id, message]))

/** The names of the values that a message takes. */
const valuesIn = (message: unknown): string[] => {
  const found = [...JSON.stringify(message).matchAll(/"type":"var","name":"(\w+)"/gu)].map(
    ([, name]) => name ?? '',
  )
  return [...new Set(found)].sort()
}

const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(`src/${name}`, 'utf8'))
  .join('\n')

describe.each(languages)('the texts in %s', (language) => {
  it('have every key of the others, and take the same values', () => {
    const [first] = languages
    const mine = messagesOf(language)
    const others = messagesOf(first)
    expect([...mine.keys()].sort()).toEqual([...others.keys()].sort())
    for (const [key, message] of others) {
      const given = valuesIn(message)
      expect(valuesIn(mine.get(key)).every((value) => given.includes(value) || value === 'articles')).toBe(
        true,
      )
    }
  })

  it('hold no mistake in their grammar', () => {
    const written = [...sourceOf(language).matchAll(/^[a-z-]+ =/gmu)]
    expect(messagesOf(language).size).toBe(written.length)
  })

  it('are short and quiet: no exclamation marks', () => {
    expect(sourceOf(language)).not.toContain('!')
  })

  it('fit where they are shown', () => {
    const t = textsIn(language)
    for (const { description } of commands) expect(t(description).length).toBeLessThanOrEqual(256)
    for (const notice of ['stale', 'too-old', 'not-yours', 'apology']) {
      expect(t(notice).length).toBeLessThanOrEqual(200)
    }
    expect(t('profile-description').length).toBeLessThanOrEqual(512)
    expect(t('profile-short').length).toBeLessThanOrEqual(120)
    expect(t('ask-placeholder').length).toBeLessThanOrEqual(64)
    expect(t('inline-nothing').length).toBeLessThanOrEqual(64)
  })
})

describe('numbers', () => {
  it('are followed by the form of the word that the language wants', () => {
    const said = (language: Language, key: string, value: string) =>
      [1, 2, 5, 11, 21].map((count) => textsIn(language)(key, { [value]: count }))
    expect(said('ru', 'quote-count', 'count')).toEqual([
      '1 цитата',
      '2 цитаты',
      '5 цитат',
      '11 цитат',
      '21 цитата',
    ])
    expect(said('ru', 'article-size', 'paragraphs')).toEqual([
      '1 абзац',
      '2 абзаца',
      '5 абзацев',
      '11 абзацев',
      '21 абзац',
    ])
    expect(said('ru', 'start', 'articles').map((text) => /^[^.]+/u.exec(text)?.[0])).toEqual([
      'Спросите меня об этой статье',
      'Спросите меня об этих 2 статьях',
      'Спросите меня об этих 5 статьях',
      'Спросите меня об этих 11 статьях',
      'Спросите меня о 21 статье',
    ])
    // Kyrgyz words keep their form after a number.
    expect(new Set(said('ky', 'articles-title', 'count').map((text) => text.replace(/\d+/u, '')))).toEqual(
      new Set([' макала']),
    )
    expect(said('en', 'quote-count', 'count').slice(0, 2)).toEqual(['one quote', '2 quotes'])
  })
})

describe('the keys', () => {
  it('that the code uses are all there', () => {
    const there = messagesOf('en')
    const used = [...code.matchAll(/\bt\(\s*'([a-z-]+)'/gu)].map(([, key]) => key ?? '')
    expect(used.length).toBeGreaterThan(30)
    for (const key of used) expect(there.has(key), key).toBe(true)
    for (const { description, argument } of commands) {
      expect(there.has(description), description).toBe(true)
      if (argument) expect(there.has(argument), argument).toBe(true)
    }
  })

  it('that are there are all used', () => {
    for (const key of messagesOf('en').keys()) {
      const isUsed = code.includes(`'${key}'`) || /^(?:field|unknown)-/u.test(key)
      expect(isUsed, key).toBe(true)
    }
  })
})

describe('the language of a user', () => {
  it('is Russian for readers of Kazakh and Uzbek, which the interface does not speak', () => {
    expect(['kk', 'uz', 'kk-KZ', 'UZ'].map(languageOf)).toEqual(['ru', 'ru', 'ru', 'ru'])
  })

  it('is read from any code, and English where it is not known', () => {
    const codes = ['ru', 'RU-ru', 'ky', 'ky-KG', 'en-GB', 'de', '', undefined, 7, {}]
    expect(codes.map(languageOf)).toEqual(['ru', 'ru', 'ky', 'ky', 'en', 'en', 'en', 'en', 'en', 'en'])
  })
})
