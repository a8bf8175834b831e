import type { Cast, Place } from '../people/cast.ts'
import type { Entity } from '../people/entity.ts'

/**
 * The person who is interviewed, where they are first named: the only one whom the article names, or whom it names twice as often as
 * anybody else before the first turn, which is the paragraph at `first`.
 */
export function interviewedIn(cast: Cast, first: number): { entity: Entity; mention: Place } | undefined {
  const named = [...cast.mentions]
    .filter(([{ kind }]) => kind === 'person')
    .map(([entity, places]) => ({
      entity,
      mention: places[0],
      often: places.filter(({ paragraph }) => paragraph < first).length,
    }))
    .sort((a, b) => b.often - a.often)
  const [one, other] = named
  if (!one?.mention || (other && one.often < 2 * Math.max(1, other.often))) return undefined
  return { entity: one.entity, mention: one.mention }
}
