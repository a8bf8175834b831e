import { isAdverb, type NamedSentence, type Source } from '../../grammar/phrases.ts'
import { qualifiers } from '../../lexicon/bodies.ts'
import {
  givenDocuments,
  givingOut,
  givingParticles,
  isDocumentNoun,
  issuing,
  networks,
  pages,
  singledDocuments,
} from '../../lexicon/documents.ts'
import { auxiliaries, formsOfBe, prepositions } from '../../lexicon/grammar.ts'
import { peoples } from '../../lexicon/groups.ts'
import { isPersonal } from '../../lexicon/person-nouns.ts'
import { cueVerb } from '../../lexicon/verbs/table.ts'
import { mayBePerson } from '../../names/name-kinds.ts'
import type { Name } from '../../names/names.ts'
import type { Report } from '../../reports/report.ts'
import { isComma, isPossessive, lowerAt, type Word } from '../../text/words.ts'

/** Whether the noun is one for what words are written in. */
export const isDocument = ({ lower }: Word): boolean => isDocumentNoun(lower)

/** In words: how far the noun for a document stands behind its determiner, "a long open letter". */
const nounReach = 4

/** In words: what somebody is who issues a document is no longer, "the club's executive director". */
const officeReach = 8

/** The person whom a comma parts from what they are, behind "by" or "from": "from the club's director, Jane Doe". */
function officerBehind(
  { words, nameFrom }: Pick<NamedSentence, 'words' | 'nameFrom'>,
  by: number,
): Name | undefined {
  for (let i = by + 1; i < by + officeReach; i++) {
    const word = words[i]
    if (isComma(word)) {
      const name = isPersonal(lowerAt(words, i - 1)) ? nameFrom.get(i + 1) : undefined
      return name && mayBePerson(name) ? name : undefined
    }
    if (word?.kind !== 'word' || prepositions.has(word.lower)) return undefined
  }
  return undefined
}

/** "by", "from", "in" the one whose document it is, behind the noun at `noun`: "a study that appeared in the Medical Journal". */
function nameBehind({ words, nameFrom }: NamedSentence, noun: number): Name | undefined {
  for (let i = noun + 1; i < noun + 7; i++) {
    const word = words[i]
    if (!word || word.kind === 'quotation') return undefined
    const officer = /^(?:by|from)$/.test(word.lower) ? officerBehind({ words, nameFrom }, i) : undefined
    if (officer) return officer
    if (/^(?:by|from|in)$/.test(word.lower)) {
      const begin = /^(?:the|an?)$/.test(lowerAt(words, i + 1)) ? i + 2 : i + 1
      // "by the state Department of Health"
      const name = nameFrom.get(qualifiers.has(lowerAt(words, begin)) ? begin + 1 : begin)
      // "by PDP spokesman Jane Doe"; "by the Elba leadership of the union"
      const officer = name && isPersonal(lowerAt(words, name.to)) ? nameFrom.get(name.to + 1) : undefined
      if (officer && mayBePerson(officer)) return officer
      if (name && /ship$/.test(lowerAt(words, name.to))) return undefined
      if (name)
        return name.kind === 'place' || (word.lower === 'in' && name.kind !== 'group') ? undefined : name
    }
    const leadsOn = isComma(word) && i === noun + 1 && issuing.has(lowerAt(words, i + 1))
    if (
      !leadsOn &&
      !issuing.has(word.lower) &&
      !isAdverb(word) &&
      word.kind !== 'number' &&
      !prepositions.has(word.lower)
    )
      return undefined
  }
  return undefined
}

/** "the Facebook post": where somebody put it; but "a Facebook statement". */
const isPostOn = ({ text }: Name, noun: string): boolean =>
  networks.has(text.toLowerCase()) && (pages.has(noun) || /^(?:message|tweet|note)$/.test(noun))

/** "Ms. Doe's brief", "the IMF report": the name before the noun. */
function nameBefore({ words, nameTo }: NamedSentence, noun: number): Name | undefined {
  for (let end = noun; end > noun - 5 && end > 0; end--) {
    const isOwner = isPossessive(words[end - 1])
    const name = nameTo.get(isOwner ? end - 1 : end)
    // "the Facebook post": where somebody put it.
    const isBeside = end === noun || (end === noun - 1 && /^(?:press|news|media)$/.test(lowerAt(words, end)))
    // "Turkish news reports" are nobody's.
    if (name && end < noun && peoples.has(name.text.toLowerCase())) return undefined
    if (name && !isOwner && (!isBeside || isPostOn(name, lowerAt(words, noun)))) return undefined
    if (name) return name
    if (words[end - 1]?.kind !== 'word') return undefined
  }
  return undefined
}

/** Who issued the document that the source is, by the names beside it; `undefined` where it is no document or none stands there. */
export function issuerOf(sentence: NamedSentence, { from, to, head }: Source): Name | undefined {
  const noun = sentence.words.indexOf(head, from)
  return noun >= 0 && isDocument(head)
    ? (nameBefore(sentence, noun) ?? nameBehind(sentence, noun) ?? signerOf(sentence, noun, to))
    : undefined
}

/** Who signed the document whose readers are named first: "A letter addressed to Mr. Roe and signed by Ms. Doe". */
function signerOf(sentence: NamedSentence, noun: number, to: number): Name | undefined {
  const { words, nameFrom } = sentence
  for (let by = to - 2; by > noun + 1; by--) {
    if (lowerAt(words, by) !== 'by') continue
    const before = lowerAt(words, by - 1)
    const isSigned = /^(?:signed|written|penned|drafted|issued|sent)$/.test(before) || !/ed$/.test(before)
    return isSigned ? (officerBehind(sentence, by) ?? nameFrom.get(by + 1)) : undefined
  }
  return undefined
}

/** Who owns the document that the source is, where the owner is described: "the watchdog" of "the watchdog's report". */
export function ownerDescribed({ words, nameTo }: NamedSentence, { from, head }: Source): Source | undefined {
  const noun = words.indexOf(head, from)
  const mark = noun < 0 ? -1 : words.findIndex((word, i) => i > from && i < noun && isPossessive(word))
  const owner = words[mark - 1]
  const isOwned =
    isDocument(head) && owner?.kind === 'word' && !nameTo.has(mark) && lowerAt(words, from) === 'the'
  return isOwned ? { from, to: mark, kind: 'description', head: owner } : undefined
}

/** Where the words begin for who issued the document that the source is: behind the "by" of "a statement issued by the company". */
export function issuerBehind({ words }: NamedSentence, { from, head }: Source): number | undefined {
  const noun = words.indexOf(head, from)
  if (noun < 0 || !isDocument(head)) return undefined
  let at = noun + 1
  while (issuing.has(lowerAt(words, at)) || isAdverb(words[at])) at++
  return /^(?:by|from)$/.test(lowerAt(words, at)) ? at + 1 : undefined
}

/** The documents that a sentence names together with who issued them, by noun: "report" of "the report by the Health Institute". */
export function issuedIn(sentence: NamedSentence): Map<string, Name> {
  const issued = new Map<string, Name>()
  if (sentence.names.length === 0) return issued
  for (const [i, word] of sentence.words.entries()) {
    if (word.kind !== 'word' || !singledDocuments.has(word.lower)) continue
    const name = nameBefore(sentence, i) ?? nameBehind(sentence, i)
    if (name) issued.set(word.lower, name)
  }
  return issued
}

/** The document that the noun phrase at `at` is, if it is one of somebody's own: "a statement", "her open letter". */
function documentAt(words: readonly Word[], at: number): string | undefined {
  if (!/^(?:an?|the|its|his|her|their|another)$/.test(lowerAt(words, at))) return undefined
  for (let i = at + 1; i <= at + nounReach; i++) {
    const word = words[i]
    // "its 61-page report"
    if (word?.kind === 'number') continue
    if (word?.kind !== 'word' || prepositions.has(word.lower)) return undefined
    const isSingled = singledDocuments.has(word.lower) || givenDocuments.has(word.lower)
    if (isSingled && words[i + 1]?.lower !== word.lower) return word.lower
  }
  return undefined
}

/** In words: the longest of what stands between commas behind a subject. */
const insertionReach = 24

/** "released a statement", "has put out a new ad": the document that whoever the subject up to `from` is gives out there. */
export function documentGivenOut(words: readonly Word[], from: number): string | undefined {
  // "The panel, which met in May, submitted its report"
  const closed = isComma(words[from]) ? words.findIndex((word, i) => i > from && isComma(word)) : -1
  let verb = closed > 0 && closed < from + insertionReach ? closed + 1 : from
  const begin = verb
  while (verb < begin + nounReach && (auxiliaries.has(lowerAt(words, verb)) || isAdverb(words[verb]))) verb++
  if (!givingOut.has(lowerAt(words, verb))) return undefined
  const behind = givingParticles.has(lowerAt(words, verb + 1)) ? verb + 2 : verb + 1
  // "submitted the report", "Acme, which paid for it, published the report": that of whoever wrote it.
  const isOthers = lowerAt(words, behind) === 'the' && (begin > from || /^submit/.test(lowerAt(words, verb)))
  return isOthers ? undefined : documentAt(words, behind)
}

/** "in a statement": the document that stands behind the preposition at `i`. */
const documentBehind = (words: readonly Word[], i: number): string | undefined =>
  /^(?:in|via|by|through)$/.test(lowerAt(words, i)) ? documentAt(words, i + 1) : undefined

/** "a statement read by its lawyer", "a ruling of 90 pages": what stands behind the preposition is nobody else. */
const isOwnOrLength = (preposition: string, next: Word | undefined): boolean =>
  /^(?:its|his|her|their)$/.test(next?.lower ?? '') || (preposition === 'of' && next?.kind === 'number')

/** "In a statement, the company said": the document with which the sentence of a report opens; "the report" may be another's. */
export function openingDocument(words: readonly Word[]): string | undefined {
  const document = lowerAt(words, 1) === 'the' ? undefined : documentBehind(words, 0)
  const opening = words.slice(0, words.findIndex(isComma))
  // "In a letter from the bank, Acme is told"; "in his opinion"
  const isOthers = opening.some(
    ({ lower }, i) => /^(?:by|from|of)$/.test(lower) && !isOwnOrLength(lower, opening[i + 1]),
  )
  const isView = document === 'opinion' && !/^an?$/.test(lowerAt(words, 1))
  return isOthers || isView ? undefined : document
}

/** "She wrote to the mayor": that is a letter of hers; not of one of two, nor where another letter is told of. */
const writesAlone = (words: readonly Word[], source: Source, cueTo: number): boolean =>
  lowerAt(words, cueTo) === 'to' && lowerAt(words, source.from - 1) !== 'and' && !tellsOfAnswer(words)

/** "a reply", "wrote back", "a letter from the bank": whoever wrote before, from then on the letter may be another's. */
export const tellsOfAnswer = (words: readonly Word[]): boolean =>
  words.some(
    ({ lower }, i) =>
      /^(?:repl(?:y|ies|ied)|respon(?:se|ded)|answer(?:ed)?)$/.test(lower) ||
      (lower === 'back' && cueVerb(lowerAt(words, i - 1))?.lemma === 'write') ||
      (/^letters?$/.test(lower) && !/^(?:the|this|that)$/.test(lowerAt(words, i - 1))),
  )

/** "said on Monday in a statement": the document in which a report's words are given. */
export function documentOfReport(
  words: readonly Word[],
  { cueFrom, cueTo, source, inverted, nested, verb }: Report,
): string | undefined {
  // Not "In a report, Ms. Doe was accused of it".
  const isSaid = verb?.kind === 'speech' && !formsOfBe.has(lowerAt(words, cueFrom - 1))
  const opening = nested || !isSaid ? undefined : openingDocument(words)
  if (opening !== undefined) return opening
  // "The commission, in an order dated Monday, said"
  const isOwn = !inverted && isComma(words[source.to]) && lowerAt(words, source.to + 2) !== 'the'
  const inserted = isOwn && isSaid ? documentBehind(words, source.to + 1) : undefined
  if (inserted !== undefined) return inserted
  if (verb?.lemma === 'write' && isSaid && writesAlone(words, source, cueTo)) return 'letter'
  const from = inverted ? Math.max(cueTo, source.to) : cueTo
  for (let i = from; i < from + 2 * nounReach; i++) {
    const word = words[i]
    if (!word || word.kind === 'quotation' || word.lower === 'that') return undefined
    const document = documentBehind(words, i)
    if (document !== undefined) return document
  }
  return undefined
}
