import { type Forms, inflect } from './inflection.ts'
import { speechVerbs } from './speech-verbs.ts'
import { stanceVerbs } from './stance-verbs.ts'
import { findingVerbs, thoughtVerbs } from './thought-verbs.ts'

/**
 * The verbs with which English-language newsrooms attribute words, a row each: its lemma, and behind a colon what is known
 * of it. Chosen from the cues of attributions that were marked by hand in news articles (PolNeAR: Newell, Margolin and
 * Ruths, LREC 2018). A row may say how the verb is inflected where that is not regular (`forms=says,said,said,saying`,
 * `doubled` for "admitted"), the word that belongs to it and tells no place (`particle=in` for "chimed in"), and behind which
 * prepositions stands what is said about something, or to be done (`topics=of,about` for "warned of"). The rest are marks.
 */
const tables = { speech: speechVerbs, stance: stanceVerbs, thought: thoughtVerbs, finding: findingVerbs }

/**
 * How much a verb says by itself. `speech`: it reports words wherever it has a subject ("said"). `stance`: it tells what
 * somebody makes known, without always giving words ("praised"). `thought`: it attributes only what stands in quotation marks
 * ("thinks"). `finding`: what a study, a poll or a document does ("found that").
 */
export type CueKind = keyof typeof tables

/** What a row may say of a verb. */
const marks = [
  /** Its first two forms are common nouns too ("claims", "report"). */
  'noun',
  /** It gives words, whatever follows: "said on Monday", "announced a ban". */
  'plain',
  /** Behind it a phrase of where or when may stand before what is said: "said in Osh the bridge was closed". */
  'placed',
  /** Its participle always reports ("…, saying that …"); others only colour ("reflecting the mood"). */
  'reporting',
  /** It goes on with what was said before. */
  'goesOn',
  /** It answers what somebody else just said. */
  'answers',
  /** It attributes words only right beside them: "…," she began; but "It began with “The Rising”". */
  'weak',
  /** Nobody can do it without words, though it is of stance: "He questioned their motives". */
  'act',
  /** Its object may as well be a thing: "claimed a victory", "maintains her lead", "wrote a letter", "quoted the Talmud". */
  'handles',
  /** Whom one speaks to stands right behind it, and what one says behind that: "told him that". */
  'tells',
  /** Whom one speaks to stands right behind it, whatever follows: "advised him to". */
  'addresses',
  /** Its object is whom one speaks to, where it has one: "asked him". */
  'speaksTo',
  /** It vouches for a clause and directs with an infinitive: "told them that it rained", "told them to leave". */
  'directs',
  'doubled',
] as const

export type Mark = (typeof marks)[number]

/**
 * Marks of verbs behind which words stand that their speaker does not vouch for. Whoever denies that something happened has
 * not said that it happened: such words are never shown without their verb.
 *
 * `denial`: the contrary is said, or the words are turned down ("denied that", "rejected the claim that"). `doubt`: nothing is
 * said to be so ("questioned whether"). `question`: it is asked. `judgement`: what is behind the verb is somebody else's doing or
 * saying ("accused the treasurer of …", "condemned the claim that …"). `directive`: what is to be done or left ("urged residents not
 * to …", "warned against …"). `play`: said, but not meant or not known ("joked that", "speculated that").
 */
const withholdings = ['denial', 'doubt', 'question', 'judgement', 'directive', 'play'] as const

export type Withholding = (typeof withholdings)[number]

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing'

export interface CueVerb {
  lemma: string
  kind: CueKind
  form: VerbForm
  /** The same form is a common noun too ("claims", "report"). */
  noun: boolean
}

const verbs = new Map<string, CueVerb>()
const withholding = new Map<string, Withholding>()
const particles = new Map<string, string>()
const topics = new Map<string, ReadonlySet<string>>()
const byMark = new Map(marks.map((mark) => [mark, new Set<string>()]))

for (const kind of ['speech', 'stance', 'thought', 'finding'] as const)
  for (const row of tables[kind].trim().split('\n')) read(row, kind)

/** Takes a row in. What is written first goes before: "found" is a form of "find" only as long as no verb is "found". */
function read(row: string, kind: CueKind): void {
  const [lemma = '', said = ''] = row.split(':')
  let forms: Forms | undefined
  for (const word of said.trim().split(/\s+/).filter(Boolean)) {
    const [name = '', value = ''] = word.split('=')
    const mark = marks.find((known) => known === name)
    const kept = withholdings.find((known) => known === name)
    if (mark) byMark.get(mark)?.add(lemma)
    else if (kept) withholding.set(lemma, kept)
    else if (name === 'forms') forms = formsIn(value, row)
    else if (name === 'particle') particles.set(lemma, value)
    else if (name === 'topics') topics.set(lemma, new Set(value.split(',')))
    else throw new Error(`"${name}" says nothing of a verb, in the row: ${row}`)
  }
  forms ??= inflect(lemma, verbsThat('doubled').has(lemma))
  know(lemma, kind, forms)
}

function formsIn(list: string, row: string): Forms {
  const [third, past, participle, ing] = list.split(',')
  if (third && past && participle && ing) return [third, past, participle, ing]
  throw new Error(`There are four forms to give, in the row: ${row}`)
}

function know(lemma: string, kind: CueKind, [third, past, participle, ing]: Forms): void {
  const noun = verbsThat('noun').has(lemma)
  const forms: [string, VerbForm][] = [
    [past, 'past'],
    [lemma, 'base'],
    [third, 'third'],
    [ing, 'ing'],
    [participle, 'participle'],
  ]
  for (const [text, form] of forms)
    if (!verbs.has(text))
      verbs.set(text, { lemma, kind, form, noun: noun && (form === 'base' || form === 'third') })
}

/** The lemmas of the verbs that have a mark. */
export function verbsThat(mark: Mark): ReadonlySet<string> {
  return byMark.get(mark) ?? new Set()
}

/** What the word, in small letters, is as a verb of attribution; `undefined` where it is none. */
export function cueVerb(lower: string): CueVerb | undefined {
  return verbs.get(lower)
}

/** Whether the word, in small letters, belongs to the verb before it: the "in" of "chimed in". */
export const isParticleOf = (lemma: string, lower: string): boolean => particles.get(lemma) === lower

/** Whether behind a verb and this preposition stands what is said about something, or to be done: "warned of". */
export const isTopicOf = (lemma: string, preposition: string): boolean =>
  topics.get(lemma)?.has(preposition) ?? false

/** How a verb withholds what stands behind it; `undefined` where it vouches for it ("said"), or as far as it does ("told"). */
export const withholdingOf = (lemma: string): Withholding | undefined => withholding.get(lemma)
