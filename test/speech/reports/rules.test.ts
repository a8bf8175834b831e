import { describe, expect, it } from 'vitest'
import { complementRules } from '../../../src/speech/content/reported/complement.ts'
import { turnRules } from '../../../src/speech/content/reported/narrator-goes-on.ts'
import { isAdverb } from '../../../src/speech/grammar/phrases.ts'
import { cueVerb } from '../../../src/speech/lexicon/verbs/table.ts'
import { kindRules } from '../../../src/speech/names/name-kinds.ts'
import { type ReadSentence, readParagraphs } from '../../../src/speech/reports/reading.ts'
import { participleRules } from '../../../src/speech/reports/verbs/participles.ts'
import { verbAt, verbRules } from '../../../src/speech/reports/verbs/verb-reports.ts'
import { wordsOf } from '../../../src/speech/text/words.ts'

/** The only sentence of a text, with its names and reports. */
function sentenceOf(text: string): ReadSentence {
  const [sentence] = readParagraphs([text])[0]?.sentences ?? []
  if (!sentence) throw new Error(`no sentence: ${text}`)
  return sentence
}

describe('the first rule that applies to its example', () => {
  it.each(complementRules)('of what stands behind a verb is it: $example', (rule) => {
    const words = wordsOf(rule.example)
    const verb = cueVerb(words[0]?.lower ?? '')
    let at = 1
    while (isAdverb(words[at])) at++
    const first = words[at]
    if (!verb || !first) throw new Error(`no verb: ${rule.example}`)
    expect(complementRules.find(({ applies }) => applies({ words, verb, from: 1, at, first }))).toBe(rule)
  })

  it.each(turnRules)('of where the article itself goes on is it: $example', (rule) => {
    const { words, reports } = sentenceOf(`Ana Roe ${rule.example}.`)
    const report = reports[0]
    if (!report) throw new Error(`no report: ${rule.example}`)
    const from = report.cueTo
    const firsts = words.map((_, i) => turnRules.find(({ applies }) => applies({ words, i, from, report })))
    expect(firsts.find((first) => first !== undefined)).toBe(rule)
  })

  it.each(kindRules)('of a name’s kind is it: $example', ({ example, kind }) => {
    const { names } = sentenceOf(`They met ${example}, who came from afar.`)
    expect(names.map((name) => name.kind)).toEqual([kind])
  })

  it.each(participleRules)('of a participle is it: $example', (rule) => {
    const sentence = sentenceOf(`${rule.example}.`)
    const firsts = [...sentence.words.entries()]
      .filter(([, { lower }]) => cueVerb(lower)?.form === 'ing')
      .map(([i]) => {
        const before = sentence.reports.filter(({ cueFrom }) => cueFrom < i)
        return participleRules.find(({ read }) => read({ sentence, i, before }))
      })
    expect(firsts).toContain(rule)
  })

  it.each(verbRules)('of a verb is it: $example', (rule) => {
    const sentence = sentenceOf(`${rule.example}.`)
    const firsts = [...sentence.words.entries()].flatMap(([i, { lower }]) => {
      const verb = cueVerb(lower)
      const before = sentence.reports.filter(({ cueFrom }) => cueFrom < i)
      if (!verb) return []
      const inSentence = verbAt(sentence, i, verb, before)
      return verbRules.find(({ read }) => read(inSentence)) ?? []
    })
    expect(firsts).toContain(rule)
  })
})
