import { newspaperEnds, newspapersOfOneName } from '../../lexicon/groups.ts'
import type { Entity } from '../entity.ts'

/** Whether the article of such a newspaper belongs to its name: "The Washington Post", "The Guardian". */
function hasArticle(name: string): boolean {
  const words = name.split(' ')
  return newspapersOfOneName.has(name) || (words.length > 1 && newspaperEnds.has(words.at(-1) ?? ''))
}

/** Gives a group its article where that is part of its name, by how the article is written before it. */
export function nameWithArticle(group: Entity, seen: readonly ('inside' | 'small' | 'opening')[]): void {
  const count = (kind: string): number => seen.filter((article) => article === kind).length
  const isOnlyOpening = count('small') + count('inside') === 0
  if (count('inside') > count('small') || (isOnlyOpening && hasArticle(group.name)))
    group.name = `The ${group.name}`
}
