import { chmodSync, readdirSync, readFileSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { KeptVectors } from '../../../../src/search/meaning/encoder/kept-vectors.ts'
import { temporaryFolder } from '../../../support/service.ts'
import { LettersEncoder } from './letters-encoder.ts'

const { traits } = new LettersEncoder()
const texts = ['passage: one', 'passage: two']
const vectors = Int8Array.from({ length: 2 * traits.dimensions }, (_, i) => (i % 255) - 127)

let state: ReturnType<typeof temporaryFolder>
beforeEach(() => {
  state = temporaryFolder()
})
afterEach(() => state.remove())

const file = () => {
  const folder = join(state.path, 'vectors')
  const [name = ''] = readdirSync(folder)
  return join(folder, name)
}

describe('kept vectors', () => {
  it('are there for the next process, of the same texts and the same encoder alone', () => {
    new KeptVectors(state.path).write(texts, traits, vectors)
    const next = new KeptVectors(state.path)
    expect(next.read(texts, traits)).toEqual(vectors)
    expect(next.read([...texts].reverse(), traits)).toBeUndefined()
    expect(next.read(['passage: one'], traits)).toBeUndefined()
    expect(next.read(texts, { ...traits, version: '2' })).toBeUndefined()
  })

  it('have the tokens of paragraphs with them, of the same texts and the same encoder alone', () => {
    const withTokens = {
      ...traits,
      tokens: { dimensions: 2, scale: 1, nothing: 0, shares: { whole: 1, tokens: 1, constant: 0 } },
    }
    const tokens = texts.map((_, i) => ({
      vectors: Int8Array.of(i, 2, 3, 4),
      sentences: [{ start: 0, end: 2 }],
    }))
    const kept = new KeptVectors(state.path)
    kept.write(texts, withTokens, vectors)
    expect(kept.readTokens(texts, withTokens)).toBeUndefined()
    kept.writeTokens(texts, withTokens, tokens)
    const next = new KeptVectors(state.path)
    expect(next.readTokens(texts, withTokens)).toEqual(tokens)
    expect(next.read(texts, withTokens)).toEqual(vectors)
    expect(next.readTokens(['passage: one'], withTokens)).toBeUndefined()
    expect(next.readTokens(texts, { ...withTokens, version: '2' })).toBeUndefined()
    expect(next.readTokens(texts, traits)).toBeUndefined()
  })

  it('are none where a file was cut short, spoiled, or is nothing of ours', () => {
    const kept = new KeptVectors(state.path)
    kept.write(texts, traits, vectors)
    const whole = readFileSync(file())
    for (let at = 0; at < whole.length; at += 13) {
      truncateSync(file(), at)
      expect(kept.read(texts, traits)).toBeUndefined()
      const spoiled = Buffer.from(whole)
      spoiled[at] = (spoiled[at] ?? 0) ^ 1
      writeFileSync(file(), spoiled)
      expect(kept.read(texts, traits)).toBeUndefined()
    }
    writeFileSync(file(), whole)
    expect(kept.read(texts, traits)).toEqual(vectors)
    chmodSync(file(), 0o666)
    expect(kept.read(texts, traits)).toBeUndefined()
  })

  it('are taken away when nobody needed them for long, and else not', () => {
    new KeptVectors(state.path).write(texts, traits, vectors)
    const daysAgo = (days: number) => Date.now() / 1000 - days * 86_400
    utimesSync(file(), daysAgo(50), daysAgo(50))
    for (const kept of [new KeptVectors(state.path), new KeptVectors(state.path)]) {
      for (const _ of kept.sweep());
      expect(kept.read(texts, traits)).toEqual(vectors)
    }
    utimesSync(file(), daysAgo(70), daysAgo(70))
    for (const _ of new KeptVectors(state.path).sweep());
    expect(new KeptVectors(state.path).read(texts, traits)).toBeUndefined()
  })
})
