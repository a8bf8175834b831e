import type { NamedSentence, Source } from '../grammar/phrases.ts'
import { isPersonal } from '../lexicon/person-nouns.ts'
import { synonymsOf } from '../lexicon/synonyms.ts'
import type { Cast, Place } from '../people/cast.ts'
import type { Entity } from '../people/entity.ts'
import { lowerAt } from '../text/words.ts'
import type { Described } from './description.ts'

/** With so many paragraphs an article may open; and so many further on it names whom it means there. */
const opening = 2
const ahead = 2

/** Finds out whom an article's opening means by "A mayor has called for …", as news does: the mayor whom it names next. */
export class Foretold {
  readonly #cast: Cast

  constructor(cast: Cast) {
    this.#cast = cast
  }

  /** Whoever is named next and is called so, as nobody else is whom the article names. */
  meantBy({ words }: NamedSentence, { from, head, kind }: Source, paragraph: number): Described | undefined {
    const [first, last] = [words[0], words.at(-1)]
    const opens = kind === 'description' && from === 0 && /^an?$/.test(lowerAt(words, 0))
    // The first sentence of a paragraph, and no other.
    if (paragraph >= opening || !opens || first?.start !== 0 || !last) return undefined
    const isNext = ([place]: readonly Place[]): boolean =>
      place !== undefined &&
      (place.paragraph === paragraph ? place.start > last.end : place.paragraph > paragraph) &&
      place.paragraph <= paragraph + ahead
    const [one, other] = [...this.#cast.mentions].filter(([entity]) => this.#isCalled(entity, head.lower))
    return one && !other && isNext(one[1]) ? { entity: one[0], by: 'role' } : undefined
  }

  /** Whether the article calls somebody so, or a body's name ends so: "a hospital trust", of the Lund Hospitals Trust. */
  #isCalled(entity: Entity, noun: string): boolean {
    if (entity.kind === 'group')
      return !isPersonal(noun) && entity.parts.length > 1 && entity.parts.at(-1)?.toLowerCase() === noun
    const nouns = this.#cast.nouns.get(entity)
    return isPersonal(noun) && [noun, ...synonymsOf(noun)].some((own) => nouns?.has(own) ?? false)
  }
}
