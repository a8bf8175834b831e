import { describe, expect, it } from 'vitest'
import { CAUTION, chosen, decide, POINTED_CAUTION } from '../../../src/speech/attribution/attribution.ts'
import { openQuotations } from '../../../src/speech/attribution/candidates.ts'
import { gather } from '../../../src/speech/attribution/evidence.ts'
import { likelihoods, shippedModel } from '../../../src/speech/attribution/model.ts'
import { listen } from '../../../src/speech/hearing/hearing.ts'

const texts = [
  'Marta Roe, a nurse, met Mayor Hugh Lane on Monday.',
  '“We felt a bump, and then nothing moved,” Roe said. “It was very quiet.”',
  'Lane told Roe that the road would be mended. “Please be patient,” he said.',
]

describe('the evidence for a speaker', () => {
  it('has nobody among the candidates of every quotation, and their likelihoods are 1 together', () => {
    const model = shippedModel()
    if (!model) throw new Error('data/speakers.json is missing or is for other evidence')
    const all = [...openQuotations(listen(texts).setting)]
    expect(all).toHaveLength(3)
    for (const open of all) {
      const likely = likelihoods(model, gather(open))
      expect(open.candidates.at(-1)?.entity).toBeUndefined()
      expect(likely.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
    }
  })

  it('names nobody where it speaks for nobody, and those whom its own report names where it does', () => {
    const { setting } = listen(texts)
    expect(decide(setting, { trees: [] }).map(({ voice }) => voice)).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect(decide(setting).map(({ voice }) => voice?.entity.name)).toEqual([
      'Marta Roe',
      'Marta Roe',
      'Hugh Lane',
    ])
  })

  it('is as likely as it says: who is shown is so with a certainty of the threshold at least', () => {
    for (const { voice } of decide(listen(texts).setting))
      expect(voice?.certainty ?? 0).toBeGreaterThanOrEqual(CAUTION.person)
  })

  it('has to be greater for the words of the text where no verb of saying stands beside the quotation', () => {
    const shown = (text: string): (string | undefined)[] =>
      [...openQuotations(listen([text]).setting)].map((open) => {
        const likely = open.candidates.map(({ entity }) => (entity?.unnamed ? 0.4 : 0))
        return chosen(open, likely, POINTED_CAUTION)?.entity.name
      })
    expect(shown('“It was very quiet,” said a senior official.')).toEqual(['a senior official'])
    expect(shown('A senior official called the road “very quiet”.')).toEqual([undefined])
  })
})
