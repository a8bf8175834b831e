import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** How many paragraphs each article has, its title and byline left out. */
export const PARAGRAPHS = 20

const FIRST =
  `Aida Bakyt Chinara Daniyar Elmira Farid Gulnara Helena Ivan Jamila Kubat Leila Maria Nurlan Olga Pavel Rosa Samir
  Tolgonai Umar Vera Wanda Yusuf Zarina Anna Boris Carlos Diana Erik Fatima Hugo Ines`.split(/\s+/)
const ROOTS =
  'Asan Beishen Chorob Dost Erkin Fazyl Gapar Isak Jakyp Kadyr Mamat Nurd Orozb Sady Toktos Usen'.split(' ')
const MIDDLES = ['al', 'bek', 'dar', 'gul', 'kul', 'mat', 'nur', 'tur']
const ENDINGS = ['ov', 'ova', 'ev', 'eva', 'iev', 'ieva']
const ROLES =
  `mayor|farmer|teacher|engineer|spokeswoman of the ministry|head of the village council|economist|doctor|shopkeeper|
  judge|police chief|head of the water board|student|analyst|director of the museum`
    .replaceAll('\n', '')
    .split('|')
    .map((role) => role.trim())
const PLACES = ROOTS.flatMap((root) => MIDDLES.map((middle) => `${root}${middle}`))
const THINGS =
  `bridge school road market hospital dam library railway station museum park factory well mill stadium canal harbour
  tunnel greenhouse archive`.split(/\s+/)
const DEEDS =
  'opened closed repaired painted flooded sold rented measured inspected praised abandoned widened'.split(' ')
const SPEECH = ['said', 'told reporters', 'added', 'explained', 'insisted']
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** A question, and the paragraph of an article that alone answers it. */
export interface MadeUpQuestion {
  question: string
  article: string
  paragraph: number
}

/** Chooses by chance, the same each time (a linear congruential generator, Numerical Recipes). */
class Chance {
  #state: number

  constructor(seed: number) {
    this.#state = seed + 1
  }

  below(limit: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0
    return Math.floor((this.#state / 2 ** 32) * limit)
  }

  of<T>(all: readonly T[]): T {
    const chosen = all[this.below(all.length)]
    if (chosen === undefined) throw new RangeError('there is nothing to choose from')
    return chosen
  }
}

const nameBy = (chance: Chance): string =>
  `${chance.of(FIRST)} ${chance.of(ROOTS)}${chance.of(MIDDLES)}${chance.of(ENDINGS)}`

/** An article of the grammar, the same for the same number and edition: its text, and a question that it answers. */
export function madeUpArticle(number: number, edition = 0): { text: string } & MadeUpQuestion {
  const chance = new Chance(number * 7919 + edition)
  const place = chance.of(PLACES)
  const people = Array.from({ length: 4 }, () => ({ name: nameBy(chance), role: chance.of(ROLES) }))
  const asked = { paragraph: 1 + chance.below(PARAGRAPHS), thing: chance.of(THINGS) }
  const count = 1000 + number * 3 + edition
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, at) => {
    const { name, role } = chance.of(people)
    const thing = chance.of(THINGS)
    const plain = `The ${thing} of ${place} was ${chance.of(DEEDS)} in ${chance.of(MONTHS)} after ${2 + chance.below(30)} years of talks between the ${chance.of(ROLES)} and the ${chance.of(ROLES)}.`
    const said = `“The ${chance.of(THINGS)} must be ${chance.of(DEEDS)} before winter, and the ${thing} after it,” ${chance.of(SPEECH)} ${name}, the ${role} of ${chance.of(PLACES)}.`
    const reported = `${name} ${chance.of(SPEECH)} that the ${chance.of(THINGS)} had been ${chance.of(DEEDS)} twice since ${1980 + chance.below(40)}.`
    const answer = `The ${asked.thing} in the quarter Kor${number.toString(26)} cost ${count} soms.`
    const sentences =
      at + 1 === asked.paragraph ? [answer, plain] : [plain, chance.below(2) ? said : reported]
    return chance.below(3) === 0 ? `${sentences.join(' ')} ${reported}` : sentences.join(' ')
  })
  const head = [
    `The ${asked.thing} of ${place} and what became of it (${number})`,
    `By ${nameBy(chance)}`,
    `${1 + chance.below(28)} ${chance.of(MONTHS)} ${2015 + chance.below(11)}`,
  ]
  return {
    text: `${[...head, ...paragraphs].join('\n\n')}\n`,
    question: `What did the ${asked.thing} in the quarter Kor${number.toString(26)} cost?`,
    article: idOf(number),
    paragraph: asked.paragraph,
  }
}

const idOf = (number: number): string => `article-${String(number).padStart(5, '0')}`

/** The file of an article within its folder. */
export const fileOf = (folder: string, number: number): string => join(folder, `${idOf(number)}.txt`)

/** Writes so many articles into a folder. */
export function writeArticles(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true })
  for (let number = 0; number < count; number++)
    writeFileSync(fileOf(folder, number), madeUpArticle(number).text)
}
