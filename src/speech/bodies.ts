import type { Name } from './names.ts'
import type { NamedSentence } from './phrases.ts'

/** Nouns that stand for an organisation that was named before: "the company said". */
export const bodies = new Set(
  `company firm group organization organisation agency newspaper magazine website site network union association committee commission
   council board bank airline party publication outlet institute institution foundation charity nonprofit coalition department ministry
   corporation carrier maker retailer startup team club university school operator police force`.split(/\s+/),
)

/** Nouns that may mean the same organisation. */
const kinds = [
  'company firm bank airline corporation carrier maker retailer startup operator group publication newspaper magazine network website site',
  'group organization organisation union association network coalition charity nonprofit foundation party',
  'agency commission committee council board department ministry organization organisation institute institution',
  'university school institute institution foundation organization organisation',
  'club team organization organisation',
  'police force department agency',
].map((nouns) => new Set(nouns.split(' ')))

const legalForms = /^(?:inc|corp|co|ltd|llc|plc|ag|nv|sa|gmbh|holdings|industries|brands)\.?$/

/** What the words beside and in a group's name say that it is: "the ACV union", "the aid group Shoreline", "Acme Inc.". */
export function bodiesBeside({ words }: NamedSentence, { titleFrom, to, parts }: Name): string[] {
  const said = [
    words[titleFrom - 1]?.lower ?? '',
    words[to]?.lower ?? '',
    ...parts.map((part) => part.toLowerCase()),
  ]
  return [
    ...said.filter((word) => bodies.has(word)),
    ...(parts.some((part) => legalForms.test(part.toLowerCase())) ? ['company'] : []),
  ]
}

/** Whether a group of which these nouns are known may be called by that noun: a union is no company. */
export function isSuchBody(known: ReadonlySet<string> | undefined, noun: string): boolean {
  const own = [...(known ?? [])].filter((word) => bodies.has(word))
  return own.length === 0 || kinds.some((kind) => kind.has(noun) && own.some((word) => kind.has(word)))
}
