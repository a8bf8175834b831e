import { organisationWords } from '../../lexicon/groups.ts'
import { isFirstName } from '../../lexicon/names/first-names.ts'
import { shows } from '../../lexicon/names/works.ts'
import type { Name } from '../../names/names.ts'

/** Whose show has their name: "Jane Doe" of "The Jane Doe Show". */
export function hostOf(name: Name): Name | undefined {
  const [first = '', last = '', show = '', ...more] = name.parts
  const isShow = more.length === 0 && shows.has(show.toLowerCase())
  if (!isShow || !isFirstName(first) || organisationWords.has(last.toLowerCase())) return undefined
  return { ...name, kind: 'unknown', text: `${first} ${last}`, parts: [first, last] }
}
