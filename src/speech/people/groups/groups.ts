import { shortened } from '../../lexicon/groups.ts'
import type { Name } from '../../names/names.ts'
import { capitalisedOf, initials } from '../../names/spelled-out.ts'
import type { Entity } from '../entity.ts'
import { groupKey, plain } from '../likeness.ts'
import { isMadeShort, mayStandForBody, otherInitials } from './short-forms.ts'

/** The groups and places of an article: which names and short forms are whose. */
export class Groups {
  readonly #byName = new Map<string, Entity>()
  readonly #byLast = new Map<string, Entity>()
  /** By the first word of a name of several; nothing where two groups begin with it. */
  readonly #byFirst = new Map<string, Entity | undefined>()
  /** Letters beside which the article tells whose they are. */
  readonly #explained = new Set<string>()
  /** Names that the article has for where something is, "in Elba". */
  readonly #whereabouts = new Set<string>()

  /** Learns a name; `undefined` where it is known, else the new group. */
  add(name: Name): { entity: Entity; isNew: boolean } {
    const key = groupKey(name.text)
    const known = this.#byName.get(key) ?? (name.kind === 'group' ? this.#fuller(name) : undefined)
    if (known) {
      known.count++
      return { entity: known, isNew: false }
    }
    const entity: Entity = {
      name: name.text,
      parts: name.parts,
      suffix: undefined,
      kind: 'group',
      gender: undefined,
      count: 1,
      certain: true,
    }
    if (name.kind === 'place') entity.place = true
    this.#byName.set(key, entity)
    if (name.parts.length > 1 && name.kind === 'group') this.#fileShortForms(name, entity)
    return { entity, isNew: true }
  }

  /** Learns a group that was taken for a person so far. */
  file(entity: Entity): void {
    const key = groupKey(entity.name)
    if (this.#byName.has(key)) return
    this.#byName.set(key, entity)
    this.#fileShortForms(entity, entity)
  }

  /** The group of that name, or that is called by it for short. */
  find(name: Name): Entity | undefined {
    return this.#byName.get(groupKey(name.text)) ?? this.#beginningWith(name)
  }

  /** The group with that name of several words, in any letter case. */
  called(words: readonly string[]): Entity | undefined {
    return words.length > 1 ? this.#byName.get(groupKey(words.join(' '))) : undefined
  }

  /** The group is called by these letters, too: "Médecins Sans Frontières (MSF)". */
  abbreviate(letters: string, group: Entity): void {
    this.#byName.set(groupKey(letters), group)
    this.#explained.add(groupKey(letters))
  }

  /** The only one of those bodies whose name the letters make short, unless they are one's already: "NSHA". */
  spelledBy(letters: string, entities: readonly Entity[]): Entity | undefined {
    if (!/^\p{Lu}{4,8}$/u.test(letters) || this.#byName.has(groupKey(letters))) return undefined
    const found = entities.filter((e) => isMadeShort(e, letters))
    return found.length === 1 ? found[0] : undefined
  }

  /** Learns that the article has a name for where something is: no body of which it is the first word is called by it alone. */
  addWhereabouts({ text }: Name): void {
    this.#whereabouts.add(plain(text))
  }

  /** A group may be called by its initials or by a noun of its name: "the Observatory" is the Syrian Observatory for Human Rights. */
  #fileShortForms({ parts }: Pick<Name, 'parts'>, entity: Entity): void {
    const letters = groupKey(initials(capitalisedOf(parts)))
    if (!this.#explained.has(letters)) this.#byName.set(letters, entity)
    for (const other of otherInitials(entity).map(groupKey))
      if (!this.#byName.has(other)) this.#byName.set(other, entity)
    const [first = ''] = parts
    if (mayStandForBody(first, parts.at(-1) ?? '')) {
      const opening = plain(first)
      this.#byFirst.set(opening, this.#byFirst.has(opening) ? undefined : entity)
    }
    const of = parts.findIndex((part) => /^(?:of|for)$/.test(part))
    for (const part of [parts.at(-1), parts[of - 1]]) {
      const noun = plain(part ?? '')
      if (shortened.has(noun) && !this.#byLast.has(noun)) this.#byLast.set(noun, entity)
    }
  }

  /** The group that a short form means: "the Times" after "the Tampa Bay Times". */
  #fuller(name: Name): Entity | undefined {
    return name.parts.length === 1 ? this.#byLast.get(plain(name.parts[0] ?? '')) : undefined
  }

  /** "Corrib", of Corrib Aviation Leasing. */
  #beginningWith({ parts }: Name): Entity | undefined {
    const word = plain(parts[0] ?? '')
    return parts.length === 1 && !this.#whereabouts.has(word) ? this.#byFirst.get(word) : undefined
  }
}
