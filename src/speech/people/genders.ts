import type { Gender } from '../lexicon/person-nouns.ts'
import { pronounGender } from '../lexicon/pronouns.ts'
import type { Name } from '../names/names.ts'
import type { ReadParagraph } from '../reports/reading.ts'
import { isPossessive } from '../text/words.ts'
import type { Entity } from './entity.ts'

/** What an article says that somebody is tells their gender, and more surely than their first name does: "the actress Noel Doe". */
export function learnGender(entity: Entity, gender: Gender): void {
  if (entity.genderByName) entity.gender = gender
  entity.gender ??= gender
  if (entity.gender === gender) entity.genderByName = false
}

/** Whose a name is, and how many others it fits. */
interface Owners {
  entities: readonly Entity[]
  ownerOf: (name: Name) => Entity | undefined
  isShared: (name: Name, entity: Entity) => boolean
}

/** "he" and "she" behind the name of the one person in a paragraph tell their gender, if most such paragraphs agree. */
export function learnGenders(paragraphs: readonly ReadParagraph[], owners: Owners): void {
  const votes = new Map<Entity, Record<Gender, number>>()
  for (const paragraph of paragraphs) {
    const vote = genderIn(paragraph, owners)
    if (!vote) continue
    const count = votes.get(vote.entity) ?? { male: 0, female: 0 }
    count[vote.gender]++
    votes.set(vote.entity, count)
  }
  const most = mostNamed(owners.entities)
  for (const [entity, { male, female }] of votes) {
    const told: Gender | undefined = male > 2 * female ? 'male' : female > 2 * male ? 'female' : undefined
    const often = Math.max(male, female)
    // "A critic, John Roe, disliked it. She laughed": in an article about Jane Doe that may be she.
    const isPlain = told !== undefined && most[told] <= entity.count
    // What the article says twice counts more than what the first name mostly tells: a woman may be called Ashley or Noel.
    if (told && entity.genderByName && (often > 2 || (often > 1 && isPlain))) entity.gender = told
    else if (told && (often > 1 || isPlain)) entity.gender ??= told
  }
}

/** How often the one is named of each gender who is named most. */
function mostNamed(entities: readonly Entity[]): Record<Gender, number> {
  const most = { male: 0, female: 0 }
  for (const { gender, count } of entities) if (gender) most[gender] = Math.max(most[gender], count)
  return most
}

/** The one person whom a paragraph names, and the gender that its pronouns tell; `undefined` where that is not plain. */
function genderIn(paragraph: ReadParagraph, owners: Owners): { entity: Entity; gender: Gender } | undefined {
  const named = peopleIn(paragraph, owners)
  if (!named) return undefined
  const genders = new Set<Gender>()
  for (const { words } of paragraph.sentences)
    for (const { lower, start } of words) {
      const gender = pronounGender.get(lower)
      if (gender && start < named.first) return undefined
      if (gender) genders.add(gender)
    }
  const [[entity], [gender]] = [[...named.people], [...genders]]
  return entity && gender && named.people.size === 1 && genders.size === 1 ? { entity, gender } : undefined
}

/** Everybody whom a paragraph names, and where it first does so; `undefined` where it is not plain whom. */
function peopleIn(
  { sentences }: ReadParagraph,
  { ownerOf, isShared }: Owners,
): { people: ReadonlySet<Entity>; first: number } | undefined {
  const people = new Set<Entity>()
  let first = Number.POSITIVE_INFINITY
  for (const { words, names } of sentences)
    for (const name of names) {
      const entity = ownerOf(name)
      // "Maureen's grandson Dean filmed it on his phone": of whom "his" speaks is not plain.
      if (isPossessive(words[name.to]) || (!entity && name.kind === 'unknown')) return undefined
      if (entity?.kind !== 'person') continue
      if (name.parts.length === 1 && isShared(name, entity)) return undefined
      people.add(entity)
      first = Math.min(first, name.start)
    }
  return { people, first }
}
