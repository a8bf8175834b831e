import { isBodyNoun, isOutlet } from '../../names/body-nouns.ts'
import type { Entity } from '../entity.ts'

/**
 * Whether "the commission", "the ministry" and the like may mean a body whose name has no such word: the SEC, by its letters; "the
 * department" the LAPD or Homeland Security, "the council" Brent. No newspaper, nor another body of which more is told.
 * @param nouns what the body is called
 */
export function mayBeOfficial(
  { parts }: Entity,
  head: string,
  nouns: ReadonlySet<string> | undefined,
): boolean {
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
