import { firstSubject } from '../../grammar/first-subject.ts'
import { isAdverb, type NamedSentence, named, reach, type Source } from '../../grammar/phrases.ts'
import { subjectAfter } from '../../grammar/subject-after.ts'
import { isActing } from '../../grammar/verbs.ts'
import { formsOfBe, joining, openingBeside } from '../../lexicon/grammar.ts'
import { isPersonal } from '../../lexicon/person-nouns.ts'
import { mayBePerson } from '../../names/name-kinds.ts'
import { isComma, lowerAt, type Word } from '../../text/words.ts'
import type { Report } from '../report.ts'
import { utterance } from '../utterances.ts'
import { isTensed } from './agreement.ts'

/** Who speaks in the sentence before the verb at `i`: the source of its main report, else its subject. */
export function mainSource(
  sentence: NamedSentence,
  i: number,
  before: readonly Report[],
): Source | undefined {
  const report = before.findLast(
    (r) => !r.follows && !r.nested && !r.imagined && !isOfAnother(sentence.words, r),
  )
  return (
    pronounOfClause(sentence.words, i) ??
    (report && (subjectBesideReport(sentence, i, report) ?? report.source)) ??
    subjectOfClause(sentence, i)
  )
}

/** In words: no clause between commas is looked through further. */
const clauseReach = 16

/** "…, though he did well, calling it “…”": the pronoun that begins the clause before the verb at `i`, behind what joins it to another. */
function pronounOfClause(words: readonly Word[], i: number): Source | undefined {
  if (!isComma(words[i - 1])) return undefined
  for (let at = i - 2; at > 1 && at > i - clauseReach && words[at]?.kind === 'word'; at--) {
    const head = words[at]
    if (
      head &&
      /^(?:he|she|they)$/.test(head.lower) &&
      joining.has(lowerAt(words, at - 1)) &&
      isComma(words[at - 2])
    )
      return { from: at, to: at + 1, kind: 'pronoun', head }
  }
  return undefined
}

/**
 * Whom the clause before the verb at `i` is about: the name that begins it behind a comma and does something, "The gaffe was so
 * bad, even Ms. Doe weighed in, calling it “…”", if no role stands before it; else the sentence's subject.
 */
function subjectOfClause(sentence: NamedSentence, i: number): Source | undefined {
  const { words, nameFrom } = sentence
  for (let at = i - 2; at > 0 && at > i - clauseReach && isComma(words[i - 1]); at--) {
    if (words[at]?.kind === 'quotation') break
    if (!isComma(words[at])) continue
    let from = at + 1
    while (from < i && (isAdverb(words[from]) || joining.has(lowerAt(words, from)))) from++
    const name = nameFrom.get(from)
    if (name && mayBePerson(name) && isActing(words, name.to) && !isComma(words[name.to]))
      return named(words, name)
    break
  }
  return firstSubject(sentence, i)
}

/** Whether a verb in a tense stands there, or an adverb before it. */
const isActingAt = (words: readonly Word[], i: number): boolean =>
  isTensed(words[i]) || isActing(words, i) || (isAdverb(words[i]) && isTensed(words[i + 1]))

/**
 * Who the main clause is about, where the last report before `end` stands in a clause beside it: "While rivals called for it, Ms. Doe
 * left, saying …", "Ms. Doe rebuked critics who say that it is late, calling it …". `undefined` where it stands in the main clause.
 */
export const subjectBesideReport = (
  sentence: NamedSentence,
  end: number,
  report: Report,
): Source | undefined => subjectBehind(sentence, end, report) ?? subjectAhead(sentence, report)

/** "As the crowd began to chant, Ms. Doe was joined by them and said …", "After he said so, the mayor thanked him": whom the main clause begins with. */
export function subjectBehind(
  sentence: NamedSentence,
  end: number,
  { cueTo, source }: Report,
): Source | undefined {
  const { words } = sentence
  if (![0, source.from - 1].some((i) => openingBeside.has(lowerAt(words, i)))) return undefined
  for (let comma = cueTo; comma < Math.min(end, cueTo + reach); comma++) {
    const subject = isComma(words[comma]) ? subjectAfter(sentence, comma + 1) : undefined
    const isSomebody = subject && (subject.kind !== 'description' || isPersonal(subject.head.lower))
    if (isSomebody && subject.to < end && isActingAt(words, subject.to)) return subject
  }
  return undefined
}

/** "Ms. Doe rebuked critics who say …": whom the sentence begins with, if it goes on about them and not about whom "who" follows. */
function subjectAhead(sentence: NamedSentence, { source, inverted }: Report): Source | undefined {
  const { words } = sentence
  if (inverted || !/^who\b/.test(lowerAt(words, source.to))) return undefined
  const subject = firstSubject(sentence, source.from)
  const verb = subject && (isAdverb(words[subject.to]) ? subject.to + 1 : subject.to)
  return verb !== undefined && isTensed(words[verb]) ? subject : undefined
}

/**
 * Whether a report is somebody else's than the sentence's: "She slammed Mr. Roe for suggesting “…” and bragged", "blamed them for
 * Mr. Roe's claim that “…,” saying".
 */
export function isOfAnother(words: readonly Word[], { verb, follows, cueFrom }: Report): boolean {
  // "are urging": theirs whom the sentence is about.
  let before = cueFrom - 1
  while (isAdverb(words[before])) before--
  const isParticiple = verb?.form === 'ing' && !formsOfBe.has(lowerAt(words, before))
  return !follows && (isParticiple || verb === utterance)
}
