import { bearerOf, bodyNamed } from '../grammar/bearers.ts'
import type { NamedSentence, Source } from '../grammar/phrases.ts'
import { subjectAfter } from '../grammar/subject-after.ts'
import { personalPapers } from '../lexicon/documents.ts'
import { determiners } from '../lexicon/grammar.ts'
import { type Gender, isPersonal, roleGender } from '../lexicon/person-nouns.ts'
import { indefinite, ownerGender } from '../lexicon/pronouns.ts'
import type { Name } from '../names/names.ts'
import type { Cast, Place } from '../people/cast.ts'
import type { Entity } from '../people/entity.ts'
import { afterDateline } from '../text/datelines.ts'
import { isCapitalised, isComma, isPossessive, lowerAt, noWord, type Word } from '../text/words.ts'
import { isDocument, issuerBehind } from './bodies/documents.ts'
import { Issued } from './bodies/issued.ts'
import { Issuers } from './bodies/issuers.ts'
import { wholeDocument } from './bodies/parts-of-documents.ts'
import { bySource, type Distance, type SourceKind, threshold } from './certainty.ts'
import { certaintyOf, type Described } from './description.ts'
import { Descriptions } from './descriptions.ts'
import { Focus } from './focus.ts'
import { Foretold } from './foretold.ts'
import { interviewedIn } from './interviewed.ts'
import { Relatives } from './relatives.ts'
import { parentsIn, strangersIn } from './strangers.ts'
import { Surnames } from './surnames.ts'
import { isKeptBack, isOneOfPeople, isSingled, kindOfWording } from './unnamed.ts'

/** Who speaks, by which words, and how sure that is (0 to 1). */
export interface Voice {
  entity: Entity
  mention: Place
  certainty: number
  /** In which way the source is known. */
  by: SourceKind
  /** Where its words stand, if they are not those of the quote's own report. */
  from?: Distance
}

/** Finds out whom the sources of a text mean, in the order of the text. */
export class Resolution {
  readonly focus = new Focus()
  readonly #cast: Cast
  /** Who is "I" from here on, and so is nobody else's "she"; `undefined` where nobody tells the article whom it names. */
  narrator: Entity | undefined
  /** Those whom the article never names: "a senior official". By their wording. */
  readonly #unnamed = new Map<string, Entity>()

  readonly #issued = new Issued()
  readonly #issuers: Issuers
  #interviewed: { found: ReturnType<typeof interviewedIn> } | undefined
  readonly #surnames: Surnames
  readonly #descriptions: Descriptions
  readonly #relatives: Relatives
  readonly #foretold: Foretold

  constructor(cast: Cast) {
    this.#cast = cast
    this.#surnames = new Surnames(cast, this.focus)
    this.#descriptions = new Descriptions(cast, this.focus)
    this.#relatives = new Relatives(cast, this.focus)
    this.#issuers = new Issuers({
      bodies: this.#descriptions.bodies,
      issued: this.#issued,
      meet: (name, words) => this.meet(name, words),
      described: (sentence, source) => this.#descriptions.described(sentence, source),
    })
    this.#foretold = new Foretold(cast)
  }

  /** Who the source is, as far as what was read before tells; it is none of the `others`. */
  voiceOf(
    text: string,
    paragraph: number,
    sentence: NamedSentence,
    source: Source,
    others?: ReadonlySet<Entity>,
  ): Voice | undefined {
    const { words } = sentence
    const first = words[source.kind === 'name' && source.name ? source.name.from : source.from]
    const last = words[source.to - 1]
    const meant =
      first &&
      last &&
      (this.#foretold.meantBy(sentence, source, paragraph) ?? this.#meantBy(text, sentence, source, others))
    if (!meant) return undefined
    const { entity, by } = meant
    const mention = { start: first.start, end: last.end, paragraph }
    return { entity, mention, certainty: certaintyOf(meant), by }
  }

  #meantBy(
    text: string,
    sentence: NamedSentence,
    source: Source,
    others: ReadonlySet<Entity> | undefined,
  ): Described | undefined {
    if (source.kind === 'name' && source.name) {
      const entity = this.meet(source.name, sentence.words)
      const clearly = this.#surnames.clearlyMeant(source.name, entity, sentence.words)
      return { entity, by: 'name', clearly }
    }
    const { lower } = source.head
    if (source.kind === 'pronoun' && lower === 'i' && this.narrator)
      return { entity: this.narrator, by: 'name' }
    if (source.kind === 'pronoun' && indefinite.has(lower)) return undefined
    if (source.kind === 'pronoun' && /^(?:he|she)$/.test(lower))
      return this.#personMeant(lower === 'he' ? 'male' : 'female', others)
    if (source.kind === 'pronoun' && /^(?:it|they)$/.test(lower))
      return this.#descriptions.bodies.groupMeant(lower === 'they')
    return this.#describedAs(text, sentence, source)
  }

  /** Whom "he" or "she" means; none of the `others`. */
  #personMeant(gender: Gender, others: ReadonlySet<Entity> | undefined): Described | undefined {
    const found = this.focus.person(
      gender,
      this.narrator ? new Set([this.narrator, ...(others ?? [])]) : others,
    )
    if (!found) return undefined
    const { entity, clearly, elsewhere } = found
    // Who is "she" once is no "he" later.
    if (clearly > (entity.parts.length > 1 ? 0.9 : 0.6)) entity.gender ??= gender
    const by = this.#descriptions.definite.has(entity) ? 'definite' : 'pronoun'
    return { entity, by, clearly: elsewhere || clearly < 0.505 ? 0.4 : 0.5 + 0.5 * clearly }
  }

  /** Whom a description means: those it names together, who issued it, whom the article called so; else somebody in its words. */
  #describedAs(text: string, sentence: NamedSentence, given: Source): Described | undefined {
    const source = wholeDocument(sentence.words, given)
    const isAnother = source.head.lower === 'another' && source.to - source.from === 1
    const worded = this.#together(sentence, source) ?? (isAnother ? this.#another() : undefined)
    if (worded) return { entity: worded, by: 'worded' }
    const bearer = bearerOf(sentence, source)
    if (bearer) return { entity: this.meet(bearer, sentence.words), by: 'name' }
    const body = bodyNamed(sentence, source)
    if (body) return { entity: this.#asBody(body, sentence.words), by: 'name' }
    const writer = this.#writer(sentence, source) ?? this.#issuers.owning(sentence, source)
    if (writer) return writer
    const issuer = this.#issuingBody(text, sentence, source) ?? this.#issuers.of(sentence, source)
    if (issuer) return { entity: issuer, by: 'issuer' }
    const relative = this.#relatives.meantBy(sentence, source, (name) => this.meet(name, sentence.words))
    if (relative) return relative
    const known = this.#descriptions.described(sentence, source)
    if (known && (known.entity.unnamed || !isKeptBack(sentence, source))) return known
    const entity = this.#worded(text, sentence, source)
    const by = kindOfWording(sentence, source)
    if (entity && by === 'definite') this.#descriptions.definite.add(entity)
    return entity && { entity, by }
  }

  /** Whose name it is that the article tells to be a body's. */
  #asBody(name: Name, words: readonly Word[]): Entity {
    const entity = this.meet(name, words)
    if (entity.kind === 'person' && !entity.certain && !entity.gender) entity.kind = 'group'
    return entity
  }

  /** "Doe and Roe said": those who speak together, by their full names. */
  #together(sentence: NamedSentence, { from, to, kind }: Source): Entity | undefined {
    const { words, nameFrom } = sentence
    if (kind !== 'description' || !nameFrom.has(from)) return undefined
    const names: string[] = []
    for (let i = from; i < to; i++) {
      const name = nameFrom.get(i)
      const entity = name && this.meet(name, words)
      if (name && entity?.kind === 'person') {
        names.push(entity.name)
        i = name.to - 1
      } else if (words[i]?.lower !== 'and' && !isComma(words[i])) return undefined
    }
    const last = names.pop()
    if (names.length === 0 || last === undefined) return undefined
    const all = `${names.join(', ')}${names.length > 1 ? ',' : ''} and ${last}`
    return this.#unnamedAs(all, all.split(' '), '')
  }

  /** "Another" alone, behind "one minister": another minister. */
  #another(): Entity | undefined {
    const [one] = this.focus.among(
      (e) => e.unnamed === true && e.kind === 'person' && /^(?:one|an?)$/i.test(e.parts[0] ?? ''),
    )
    if (!one) return undefined
    const parts = ['another', ...one.entity.parts.slice(1)]
    return this.#unnamedAs(parts.join(' '), parts, parts.at(-1)?.toLowerCase() ?? '')
  }

  /** Whose turn a transcript's label names ("PENCE"). */
  labelled(text: string, mention: Place): Voice {
    const label = text.slice(mention.start, mention.end)
    const { people } = this.#cast
    const entity =
      people.called(label) ?? people.withInitials(label) ?? this.#unnamedAs(label, label.split(/\s+/), '')
    // A label is a name, although the article gives no other.
    delete entity.unnamed
    return { entity, mention, certainty: bySource.name, by: 'name' }
  }

  /** Whose name it is: of several whom a bare surname fits, the one in mind. `words` are its sentence's. */
  meet(name: Name, words: readonly Word[]): Entity {
    return this.#surnames.meet(name, words)
  }

  /** Who is interviewed, where they are first named; the article's first turn is the paragraph at `first`. */
  interviewed(first: number): Voice | undefined {
    this.#interviewed ??= { found: interviewedIn(this.#cast, first) }
    const { found } = this.#interviewed
    return found && { ...found, certainty: bySource.guess, by: 'guess' }
  }

  /** "Her letter called it “…”", "his reply was": whoever "her" is. */
  #writer({ words }: NamedSentence, { from, to, head }: Source): Described | undefined {
    const gender = ownerGender(lowerAt(words, from))
    // "His email to him"
    const isToOther = words.slice(to - 2, to + 2).some(({ lower }) => /^(?:him|her)$/.test(lower))
    if (!gender || isToOther || !personalPapers.has(head.lower)) return undefined
    const found = this.focus.person(gender)
    return found && !found.elsewhere && found.clearly > 0.6
      ? { entity: found.entity, by: 'issuer', clearly: found.clearly }
      : undefined
  }

  /** "a statement from the company", "an ad by the Roe campaign": the body that the description behind the document means. */
  #issuingBody(text: string, sentence: NamedSentence, source: Source): Entity | undefined {
    const begin = issuerBehind(sentence, source)
    const found = begin === undefined ? undefined : subjectAfter(sentence, begin)
    const last = sentence.words[source.to - 1]
    if (found?.kind !== 'description' || !last) return undefined
    const issuer = found.to > source.to ? { ...found, to: source.to, head: last } : found
    if (isDocument(issuer.head)) return undefined
    const meant = this.#describedAs(text, sentence, issuer)
    return meant && meant.by !== 'definite' && certaintyOf(meant) >= threshold ? meant.entity : undefined
  }

  /** Remembers whose the document is that they give out or speak in: from now on "the statement" is theirs. */
  issue(document: string | undefined, { entity, by, certainty }: Voice): void {
    const isSomebody = certainty >= threshold && !/^(?:document|share|guess)$/.test(by)
    if (document !== undefined && isSomebody) this.#issued.add(document, entity)
  }

  /** Remembers whose documents a sentence names, and whom it brings in. */
  remember(sentence: NamedSentence): void {
    this.#issuers.pass(sentence)
    this.#issued.remember(sentence, (name) => this.meet(name, sentence.words))
    this.#relatives.remember(sentence, (name) => this.meet(name, sentence.words))
    for (const noun of parentsIn(sentence)) this.#descriptions.parents.add(noun)
    for (const { noun, name } of strangersIn(sentence)) {
      this.#descriptions.broughtIn.add(noun)
      if (!name) continue
      const entity = this.meet(name, sentence.words)
      this.#cast.describe(entity, noun)
      this.#surnames.bringIn(entity, noun)
    }
  }

  /** Somebody without a name, as the article words it; "the" goes where a proper name follows ("the Obama campaign"). */
  #worded(text: string, { words, nameFrom }: NamedSentence, source: Source): Entity | undefined {
    let from = source.from
    const last = words[source.to - 1]
    const isNamed = isCapitalised(words[from + 1] ?? noWord)
    if (words[from]?.lower === 'the' && isNamed) from++
    // "that company", "the person": the noun alone is no name.
    else if (from + 1 === source.to && isSingled(words, from)) from--
    const first = words[from]
    if (!first || !last) return undefined
    // “aNew York banker”: the page has lost the space.
    const raw = text.slice(first.start, last.end).replace(/^(an?)(?=\p{Lu})/u, '$1 ')
    const opened =
      from === afterDateline(words) &&
      !nameFrom.has(from) &&
      (determiners.has(first.lower) ||
        !(isPossessive(words[from + 1]) || isCapitalised(words[from + 1] ?? first)))
    const name =
      (opened && !/^\p{Lu}{2}/u.test(raw)) || /^The\b/.test(raw)
        ? raw.charAt(0).toLowerCase() + raw.slice(1)
        : raw
    const parts = words.slice(source.from, source.to).map((word) => word.text)
    return this.#unnamedAs(name, parts, source.head.lower)
  }

  #unnamedAs(name: string, parts: string[], head: string): Entity {
    const known = this.#unnamed.get(name)
    if (known) return known
    const entity: Entity = {
      name,
      parts,
      suffix: undefined,
      kind: isPersonal(head) || isOneOfPeople(parts) ? 'person' : 'group',
      gender: roleGender.get(head),
      count: 1,
      certain: false,
      unnamed: true,
    }
    if (entity.kind === 'person') this.#cast.describe(entity, head)
    this.#unnamed.set(name, entity)
    return entity
  }
}
