import { officialBodies } from '../../lexicon/bodies.ts'
import { policeForces } from '../../lexicon/names/bodies.ts'
import { isBodyNoun, isOutlet } from '../../names/body-nouns.ts'
import type { Entity } from '../entity.ts'
import { isSuchBody } from './kinds.ts'

/** Whether a body may be what a noun means, by what it is called and by its name. */
export function mayBeMeantBy(head: string, entity: Entity, nouns: ReadonlySet<string> | undefined): boolean {
  if (!isSuchBody(nouns, head)) return false
  if (head === 'police') return isPolice(entity, nouns)
  return !officialBodies.has(head) || (nouns?.has(head) ?? false) || mayBeOfficial(entity, head, nouns)
}

/** "the police" are the Met or the LAPD, and whoever else is called so; not whichever body is in mind. */
const isPolice = ({ parts }: Entity, nouns: ReadonlySet<string> | undefined): boolean =>
  nouns?.has('police') === true ||
  parts.some((part) => policeForces.has(part.toLowerCase()) || /^(?=.*P)\p{Lu}{2,6}$/u.test(part))

/**
 * Whether "the commission", "the ministry" and the like may mean a body whose name has no such word: the SEC, by its letters; "the
 * department" the LAPD or Homeland Security, "the council" Brent. No newspaper, nor another body of which more is told.
 * @param nouns what the body is called
 */
function mayBeOfficial({ parts }: Entity, head: string, nouns: ReadonlySet<string> | undefined): boolean {
  const [first = '', second, third] = parts
  if (isOutlet(parts) || third !== undefined) return false
  const isLetters = second === undefined && /^(?=.*\p{Lu}.*\p{Lu})\p{L}{2,6}$/u.test(first)
  if (isLetters && head === 'department') return true
  if ([...(nouns ?? [])].some(isBodyNoun)) return false
  if (/^(?:department|council)$/.test(head)) return true
  if (!isLetters) return false
  const letter = head === 'ministry' ? first.charAt(0) : first.slice(-1)
  return letter === head.charAt(0).toUpperCase()
}
