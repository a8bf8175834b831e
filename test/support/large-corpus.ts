import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const nouns =
  'bridge river port market school harvest road council summit border hospital power water budget pension tariff museum railway glacier festival'.split(
    ' ',
  )
const verbs =
  'opened closed grew fell changed moved began ended failed returned waited spread stopped rose'.split(' ')
const places = 'Osh Naryn Talas Batken Karakol Bishkek Tokmok Uzgen Almaty Tashkent Khujand Dushanbe'.split(
  ' ',
)
const names = 'Aigul Bakyt Chyngyz Dinara Emil Farida Gulnara Hasan Ilyas Jane'.split(' ')
const syllables = 'ba be bi da de di ka ke ki la le li ma me mi na ne ni ra re ri sa se si ta te ti'.split(
  ' ',
)

/** Numbers that look like chance and are the same each time (a linear congruential generator, Numerical Recipes). */
function chance(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** Writes articles of fifty paragraphs each into a folder, no two paragraphs alike, with people who speak in them. */
export function writeCorpus(folder: string, paragraphs: number): void {
  const next = chance(7)
  const one = (words: readonly string[]): string => words[next(words.length)] ?? ''
  const sentence = (): string =>
    `The ${one(nouns)} of ${one(places)} ${one(verbs)} in ${1990 + next(36)}, and ${next(900)} people of the ${one(nouns)} ${one(verbs)}.`
  const person = (): string => `${one(names)} T${one(syllables)}${one(syllables)}${one(syllables)}ov`
  for (let article = 0; article * 50 < paragraphs; article += 1) {
    const texts = Array.from(
      { length: Math.min(50, paragraphs - article * 50) },
      () =>
        `${sentence()} “${sentence().slice(0, -1)},” ${person()}, a teacher from ${one(places)}, said. ${sentence()} He added that the ${one(nouns)} ${one(verbs)}.`,
    )
    const name = `article-${String(article).padStart(4, '0')}.md`
    writeFileSync(join(folder, name), `# The ${one(nouns)} of ${one(places)}\n\n${texts.join('\n\n')}\n`)
  }
}
