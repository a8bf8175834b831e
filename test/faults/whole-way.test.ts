import { Worker } from 'node:worker_threads'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readShippedVectors } from '../../src/search/meaning/shipped-vectors.ts'
import { growthOf } from '../support/growth.ts'
import { longSentences } from '../support/long-sentences.ts'
import { files, questions, repeatedPieces } from '../support/texts.ts'
import { wholeWay } from '../support/whole-way.ts'
import { longest, report, size } from './runs.ts'

/** How many texts there are in all; FUZZ_TEXTS says another number. */
const texts = Number(process.env.FUZZ_TEXTS ?? size(100_000, 200))
const repeated = Math.ceil(texts / 500)
/** Another seed makes other texts; a failure tells which it was. */
const seed = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31))
const MOST_GROWTH = 2.6
/** Times the text, in bytes. */
const MOST_MEMORY = 40

const asked = ['what did Jane Doe say?', 'why is the bridge closed?']

/** A file of about that many UTF-16 code units. */
const fileOf = (ending: string, piece: string, length: number) => ({
  ending,
  source: `# A title\n\nThe first words.\n\n${piece.repeat(Math.ceil(length / piece.length))}`,
})

describe('the whole way from a file to an answer', () => {
  it(
    'ends in an answer or a reason, whatever the file holds and the question is',
    async () => {
      const shipped = await readShippedVectors()
      let [read, refused] = [0, 0]
      let number = 0
      await fc.assert(
        fc.asyncProperty(files, questions, async (file, question) => {
          number += 1
          const vectors = number % 20 === 0 ? shipped.vectors : undefined
          if ('refused' in (await wholeWay(file, [question], vectors))) refused += 1
          else read += 1
        }),
        { numRuns: texts, seed },
      )
      report('whole way', { seed, texts, read, refused })
    },
    3 * longest,
  )

  it(
    'takes as long for each part of a file, whatever is repeated in it',
    async () => {
      let most = 0
      const pieces = fc.sample(repeatedPieces, { numRuns: repeated, seed })
      for (const [i, { ending, piece }] of pieces.entries()) {
        // Few up to a megabyte: that takes long.
        const sizes = i % 10 === 0 ? [50_000, 500_000] : [50_000]
        for (const length of sizes) {
          const growth = await growthOf((n) => {
            const file = fileOf(ending, piece, n)
            return () => wholeWay(file, asked)
          }, length)
          most = Math.max(most, growth)
          expect(growth, JSON.stringify({ seed, length, ending, piece })).toBeLessThan(MOST_GROWTH)
        }
      }
      report('whole way, longer and longer', {
        seed,
        pieces: pieces.length,
        'times at most': most.toFixed(2),
      })
    },
    3 * longest,
  )

  it.each(longSentences)(
    'takes as long for each part of a long text: %s',
    async (name, text) => {
      for (const length of size([50_000, 200_000, 500_000], [50_000])) {
        const growth = await growthOf((n) => {
          const file = fileOf('.txt', text(n), 1)
          return () => wholeWay(file, asked)
        }, length)
        expect(growth, `${name}, ${length}`).toBeLessThan(MOST_GROWTH)
      }
    },
    longest,
  )

  it(
    'opens a file that is one line of five megabytes',
    async () => {
      const sentence = 'The minister said nothing new. '
      const line = sentence.repeat(size(5_000_000, 500_000) / sentence.length)
      const outcome = await wholeWay({ ending: '.txt', source: `A title\n\n${line}` }, asked)
      expect(outcome).toHaveProperty('library')
    },
    longest,
  )

  it.each(longSentences)(
    'takes at most forty times the memory of a text of a megabyte: %s',
    async (_, text) => {
      expect(await isReadWithin(MOST_MEMORY, text(size(1_000_000, 250_000)))).toBe('read')
    },
    longest,
  )
})

/** The heap that a thread takes before it reads anything, in megabytes. */
const OWN = 24

/** Whether the built program reads a text in a thread whose heap may grow to so many times its bytes. */
function isReadWithin(times: number, text: string): Promise<string> {
  const source = `const { workerData, parentPort } = require('node:worker_threads')
    Promise.all([import(workerData.corpus), import(workerData.speech), import(workerData.words)]).then(
      async ([{ articleOf }, { hearSpeech }, { wordsOfArticle }]) => {
        wordsOfArticle(hearSpeech(await articleOf('a.txt', Buffer.from(workerData.text))))
        parentPort.postMessage('read')
      })`
  const built = (path: string) => new URL(`../../dist/${path}`, import.meta.url).href
  const megabytes = Buffer.byteLength(text) / 1024 / 1024
  const worker = new Worker(source, {
    eval: true,
    workerData: {
      text: `A title\n\n${text}`,
      corpus: built('article/corpus.js'),
      speech: built('speech/speech.js'),
      words: built('search/index/article-words.js'),
    },
    resourceLimits: {
      maxOldGenerationSizeMb: OWN + Math.ceil(times * megabytes),
      maxYoungGenerationSizeMb: 16,
    },
  })
  return new Promise((resolve) => {
    worker.once('message', resolve)
    worker.once('error', (error) => resolve(error.message))
  })
}
