import { clauseWords } from '../lexicon/grammar.ts'
import { titleOfSeveral } from '../lexicon/titles.ts'
import type { Name } from '../names/names.ts'
import { afterDateline } from '../text/datelines.ts'
import { isComma } from '../text/words.ts'
import type { NamedSentence, Source } from './phrases.ts'

/** Whether a clause may begin at `at`: not behind a verb, whose object the name would be ("He met Jane Doe and John Roe said"). */
function opensClause({ words }: NamedSentence, at: number): boolean {
  const before = words[at - 1]
  if (!before || at === afterDateline(words)) return true
  return (
    before.kind === 'mark' ||
    before.kind === 'quotation' ||
    before.lower === 'that' ||
    clauseWords.has(before.lower)
  )
}

const isSomebody = ({ kind }: Name): boolean => kind !== 'place'

/**
 * All of those who speak together, where names go before the last of them: "Jane Doe and John Roe said". Nobody of them says it
 * alone, so that the source is their description as a whole.
 */
export function withPartners(sentence: NamedSentence, source: Source): Source {
  const { words, nameTo } = sentence
  const isSeveral =
    source.kind === 'name' || (source.kind === 'description' && /[^s]s$/.test(source.head.lower))
  if (!isSeveral || words[source.from - 1]?.lower !== 'and') return source
  const end = isComma(words[source.from - 2]) ? source.from - 2 : source.from - 1
  let first = nameTo.get(end)
  if (!first || !isSomebody(first)) return source
  for (let next = nameTo.get(first.titleFrom - 1); next && isComma(words[first.titleFrom - 1]); ) {
    first = next
    next = nameTo.get(first.titleFrom - 1)
  }
  // "a bench of Justices Jane Doe and John Roe": whatever stands before it.
  const isTitled = words
    .slice(first.titleFrom, first.from)
    .some(({ lower }) => titleOfSeveral(lower) !== undefined)
  return isTitled || opensClause(sentence, first.titleFrom)
    ? { from: first.titleFrom, to: source.to, kind: 'description', head: source.head }
    : source
}

/**
 * Two who speak together, where they stand behind the verb: "said Jane Doe and John Roe." Where they begin a sentence (`opens`)
 * its verb may follow.
 */
export function pairAfter(
  { words, nameFrom }: NamedSentence,
  source: Source,
  opens = false,
): Source | undefined {
  if (source.kind !== 'name' || words[source.to]?.lower !== 'and') return undefined
  const partner = nameFrom.get(source.to + 1)
  const head = partner && words[partner.to - 1]
  const isClosed = opens || (words[partner?.to ?? 0]?.kind ?? 'mark') === 'mark'
  if (!partner || !head || !isSomebody(partner) || !isClosed) return undefined
  return { from: source.from, to: partner.to, kind: 'description', head }
}
