import type { NamedSentence } from '../grammar/phrases.ts'
import { bodies, kindsOfBodies, legalForms } from '../lexicon/bodies.ts'
import { organisationWords, peoples, placeOpeners, places, regionOpeners } from '../lexicon/groups.ts'
import { companyEnds } from '../lexicon/names/bodies.ts'
import { isFirstName } from '../lexicon/names/first-names.ts'
import { nationOf } from '../lexicon/nations.ts'
import type { Name } from '../names/names.ts'
import { lowerAt } from '../text/words.ts'
import { plain } from './likeness.ts'

/** What the words beside and in a group's name say that it is: "the ACV union", "the aid group Shoreline", "Acme Inc.". */
export function bodiesBeside({ words }: NamedSentence, { titleFrom, to, parts }: Name): string[] {
  const said = [lowerAt(words, titleFrom - 1), lowerAt(words, to), ...parts.map((part) => part.toLowerCase())]
  return [
    ...said.filter((word) => bodies.has(word)),
    ...(parts.some((part) => legalForms.has(part.toLowerCase().replace(/\.$/, ''))) ? ['company'] : []),
  ]
}

/** Whether a group of which these nouns are known may be called by that noun: a union is no company. */
export function isSuchBody(known: ReadonlySet<string> | undefined, noun: string): boolean {
  const own = [...(known ?? [])].filter((word) => bodies.has(word))
  return (
    own.length === 0 || kindsOfBodies.some((kind) => kind.has(noun) && own.some((word) => kind.has(word)))
  )
}

/** Whether the first word of a company's name may stand for all of it: no first name, country, kind of body or adjective does. */
export function mayStandForBody(word: string, last: string): boolean {
  const lower = plain(word)
  return (
    companyEnds.has(plain(last)) &&
    /^\p{Lu}\p{L}{2,}$/u.test(word) &&
    !isFirstName(word) &&
    nationOf(lower) === undefined &&
    ![organisationWords, places, peoples, placeOpeners, regionOpeners].some((words) => words.has(lower)) &&
    !/(?:al|ic|an|ish|ese)$/.test(lower)
  )
}
