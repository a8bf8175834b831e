/**
 * Follows one question through all steps and prints what each of them adds: `npm run trace -- QUESTION [--corpus FOLDER]`.
 * DESIGN.md shows what it prints for the article that comes with the project.
 */
import { parseArgs } from 'node:util'
import { readCorpus } from '../../src/article/corpus.ts'
import { PassageIndex } from '../../src/search/index/passage-index.ts'
import { sentenceSpan } from '../../src/search/index/texts.ts'
import { numbered, PassageMeaning } from '../../src/search/meaning/encoder/passage-meaning.ts'
import { findEncoder } from '../../src/search/meaning/encoder/shipped-encoder.ts'
import { ThreadedEncoder } from '../../src/search/meaning/encoder/threaded-encoder.ts'
import { readShippedVectors } from '../../src/search/meaning/shipped-vectors.ts'
import { candidatesFor, shortlist } from '../../src/search/ranking/candidates.ts'
import { confidenceOf } from '../../src/search/ranking/confidence.ts'
import { EVIDENCE } from '../../src/search/ranking/evidence.ts'
import { understand } from '../../src/search/ranking/question.ts'
import { rank, weightsFor, wordWeightsFor } from '../../src/search/ranking/ranking.ts'
import { QuestionSession } from '../../src/search/ranking/session.ts'
import { SIGNALS, signalsOf } from '../../src/search/ranking/signals.ts'
import { atOnce } from '../../src/slices.ts'
import { hearSpeech } from '../../src/speech/speech.ts'

/** How many paragraphs are shown, each with its most telling pieces of evidence. */
const SHOWN = 3
const TELLING = 5

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { corpus: { type: 'string', default: 'corpus' } },
})
const text = positionals.join(' ')
if (text === '') throw new Error('Which question? npm run trace -- why is Kyrgyzstan neutral')

const { articles } = await readCorpus(values.corpus)
say('article', articles.map(({ id, paragraphs }) => `${id}: ${paragraphs.length} paragraphs`).join(', '))

const spoken = articles.map(hearSpeech)
const quotes = spoken.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.quotes))
const named = quotes.filter(({ speaker }) => speaker && speaker.kind !== 'unnamed')
say('speech', `${quotes.length} quotations, ${named.length} of somebody with a name`)

const { vectors } = await readShippedVectors()
const index = new PassageIndex(spoken, vectors)
say('index', `${index.texts.terms.length} terms in ${index.size} paragraphs`)

const encoder = await ThreadedEncoder.start(await findEncoder())
const meaning = new PassageMeaning(numbered(spoken), encoder)
await meaning.prepare()
const question = understand(text, index, await meaning.near(text))
await encoder.close()
say('question', question.words.map(({ term, weight }) => `${term} ${weight.toFixed(1)}`).join(', '))
say('', `wants: ${question.kind}${question.asksSpeech ? ', somebody’s words' : ''}`)

const session = new QuestionSession(index, question)
const candidates = atOnce(candidatesFor(session))
const paragraphs = shortlist(session, candidates)
say('candidates', `${candidates.length} paragraphs, ${paragraphs.length} of them read closely`)

const weights = weightsFor(session)
const ranked = rank(session, paragraphs)
for (const { paragraph, score, evidence, best } of ranked.slice(0, SHOWN)) {
  const place = index.texts.places[paragraph]
  const { start, end } = sentenceSpan(index.texts, best.sentence)
  say(
    'ranked',
    `${score.toFixed(1)}  paragraph ${place?.paragraph.number}: ${place?.paragraph.text.slice(start, end)}`,
  )
  say('', mostTelling(EVIDENCE, evidence, weights.evidence))
}

const { certainty, confidence } = confidenceOf(question, ranked, weights, wordWeightsFor(session))
const signals = signalsOf(question, ranked)
say(
  'confidence',
  `${confidence.toFixed(2)}: ${certainty} (sure from ${weights.sure}, perhaps from ${weights.perhaps})`,
)
if (signals) {
  say('spoken of', mostTelling(SIGNALS, signals, weights.topic))
  if (weights.answer) say('answered', mostTelling(SIGNALS, signals, weights.answer))
}

function say(step: string, what: string): void {
  console.log(`${step.padEnd(12)}${what}`)
}

/** What moves the sum most: value times weight, by name. */
function mostTelling<Name extends string>(
  names: readonly Name[],
  found: Readonly<Record<Name, number>>,
  counts: Readonly<Partial<Record<Name, number>>>,
): string {
  return names
    .map((name) => ({ name, points: found[name] * (counts[name] ?? 0) }))
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, TELLING)
    .map(({ name, points }) => `${name} ${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(1)}`)
    .join('  ')
}
