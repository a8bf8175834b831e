import type { NamedSentence, Source } from '../grammar/phrases.ts'
import type { Name } from '../names/names.ts'
import type { Cast } from '../people/cast.ts'
import type { Entity } from '../people/entity.ts'
import { kinshipAt, kinshipOf } from '../people/kin.ts'
import type { Described } from './description.ts'
import type { Focus } from './focus.ts'

/** How clearly "her" has to mean somebody for "her husband, John Roe" to be theirs. */
const sureOwner = 0.6

/** Finds out whom "her husband" and the like mean, in the order of the text. */
export class Relatives {
  readonly #cast: Cast
  readonly #focus: Focus

  constructor(cast: Cast, focus: Focus) {
    this.#cast = cast
    this.#focus = focus
  }

  /** "her husband", "Ms. Doe's late mother": whom the article names as that, here or elsewhere; `meet` tells whose a name is. */
  meantBy(
    sentence: NamedSentence,
    { to, head }: Source,
    meet: (name: Name) => Entity,
  ): Described | undefined {
    const kinship = sentence.words[to - 1] === head ? kinshipAt(sentence, to - 1) : undefined
    if (!kinship) return undefined
    const { noun, owner: name, ownerGender } = kinship
    const found = ownerGender && this.#focus.person(ownerGender)
    const owner = name ? meet(name) : found?.entity
    const entity = owner && this.#cast.families.relativeOf(owner, noun)
    return entity && { entity, by: 'role', clearly: found ? found.clearly : 1 }
  }

  /** Remembers whose kin those are whom a sentence names as "his" or "her" husband, mother and so on. */
  remember(sentence: NamedSentence, meet: (name: Name) => Entity): void {
    for (const name of sentence.names) {
      const kinship = kinshipOf(sentence, name)
      const owner = kinship?.ownerGender && this.#focus.person(kinship.ownerGender)
      if (!owner || owner.elsewhere || owner.clearly < sureOwner) continue
      this.#cast.families.relate(owner.entity, kinship.noun, meet(name))
    }
  }
}
