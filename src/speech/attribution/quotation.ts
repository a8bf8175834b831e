import { isAlone } from '../content/quotation-kinds.ts'
import { determiners, formsOfBe, prepositions } from '../lexicon/grammar.ts'
import { cueVerb } from '../lexicon/verbs/table.ts'
import { isPossessive, type Word } from '../text/words.ts'
import { isBefore, type OpenQuotation } from './candidates.ts'
import { genderOf, innerOf, lengthOf, textOf } from './character.ts'
import type { Evidence } from './pieces.ts'
import type { HeardSentence } from './setting.ts'

/** Where the quotations of a sentence stand, and whether it is nothing but quotations. */
interface Frame {
  places: ReadonlyMap<number, number>
  isAlone: boolean
}

const frames = new WeakMap<HeardSentence, Frame>()

/** Worked out once for a sentence, however many quotations it has. */
function frameOf(heard: HeardSentence): Frame {
  const known = frames.get(heard)
  if (known) return known
  const { words } = heard.sentence
  const places = new Map<number, number>()
  for (const [i, { kind }] of words.entries()) if (kind === 'quotation') places.set(i, places.size)
  const frame = { places, isAlone: isAlone(words) }
  frames.set(heard, frame)
  return frame
}

/** What holds of the quotation, whoever says it. */
export function quotationEvidence(open: OpenQuotation): Evidence {
  const { quotation, own, setting } = open
  const heard = setting.sentences[quotation.paragraph]?.[quotation.sentence]
  if (!heard) return {}
  const { places, isAlone: isOnly } = frameOf(heard)
  const nth = places.get(quotation.at) ?? 0
  const inner = innerOf(textOf(open))
  return {
    quotationWords: Math.log1p(lengthOf(open)) / 4,
    quotationSpeech: quotation.shape === 'speech' ? 1 : 0,
    quotationAlone: isOnly ? 1 : 0,
    quotationReports: Math.min(4, new Set(own.flatMap(({ report }) => report ?? [])).size) / 4,
    quotationNames: Math.min(4, new Set(own.map(({ entity }) => entity)).size) / 4,
    quotationFirst: quotation.sentence === 0 ? 1 : 0,
    quotationParagraph: Math.min(10, quotation.paragraph) / 10,
    quotationEndsInComma: inner.endsWith(',') ? 1 : 0,
    quotationEndsInStop: /[.?!…]$/.test(inner) ? 1 : 0,
    quotationByName: quotation.tied?.source.kind === 'name' ? 1 : 0,
    quotationByPronoun: quotation.tied?.source.kind === 'pronoun' ? 1 : 0,
    quotationByDescription: quotation.tied?.source.kind === 'description' ? 1 : 0,
    quotationRuledSure: quotation.ruled?.certainty ?? 0,
    quotationsBefore: Math.min(4, nth) / 4,
    quotationsBehind: Math.min(4, places.size - 1 - nth) / 4,
    rivals: rivalsOf(open),
    ...besideEvidence(heard.sentence.words, quotation.at),
  }
}

/** How many people near are of the gender that the pronoun of its report tells, of five. */
function rivalsOf({ quotation, near }: OpenQuotation): number {
  const gender = genderOf(quotation.tied)
  if (!gender) return 0
  const fitting = near.filter(
    (one) =>
      one.entity.kind === 'person' &&
      !one.entity.unnamed &&
      (one.entity.gender ?? gender) === gender &&
      isBefore(one, quotation),
  )
  return Math.min(5, new Set(fitting.map(({ entity }) => entity)).size) / 5
}

/** What stands right before the quotation and behind it. */
function besideEvidence(words: readonly Word[], at: number): Evidence {
  const [before, behind] = [words[at - 1], words[at + 1]]
  const lower = before?.lower ?? ''
  const isWord = behind?.kind === 'word' || behind?.kind === 'number'
  return {
    quotationOpens: before ? 0 : 1,
    quotationAfterComma: lower === ',' ? 1 : 0,
    quotationAfterColon: lower === ':' ? 1 : 0,
    quotationAfterThat: lower === 'that' ? 1 : 0,
    quotationAfterAs: lower === 'as' ? 1 : 0,
    quotationAfterDeterminer: determiners.has(lower) ? 1 : 0,
    quotationAfterPossessive: isPossessive(before) ? 1 : 0,
    quotationAfterPreposition: prepositions.has(lower) ? 1 : 0,
    quotationAfterBe: formsOfBe.has(lower) ? 1 : 0,
    quotationAfterCue: cueVerb(lower) ? 1 : 0,
    quotationBeforeWord: isWord && !/^(?:and|or|but)$/.test(behind.lower) ? 1 : 0,
    quotationBeforeAnd: /^(?:and|or|but)$/.test(behind?.lower ?? '') ? 1 : 0,
    quotationCloses: !behind || (behind.kind === 'mark' && at + 2 >= words.length) ? 1 : 0,
  }
}
