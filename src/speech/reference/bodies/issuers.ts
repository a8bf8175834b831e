import type { NamedSentence, Source } from '../../grammar/phrases.ts'
import { placesWithSites } from '../../lexicon/bodies.ts'
import { isBodyNoun } from '../../names/body-nouns.ts'
import type { Name } from '../../names/names.ts'
import type { Entity } from '../../people/entity.ts'
import { isCapitalised, lowerAt, type Word } from '../../text/words.ts'
import { threshold } from '../certainty.ts'
import { certaintyOf, type Described } from '../description.ts'
import type { DescribedBodies } from './described-bodies.ts'
import { isDocument, issuerOf, ownerDescribed } from './documents.ts'
import type { Issued } from './issued.ts'
import { bodyOfDocument, ownerOfPage } from './pages.ts'

/** The body that is meant, where that is sure enough. */
function surely(meant: Described | undefined): Entity | undefined {
  const isSure = meant !== undefined && certaintyOf(meant) >= threshold
  return isSure && /^(?:role|group)$/.test(meant.by) && meant.entity.kind === 'group'
    ? meant.entity
    : undefined
}

/** What finding out who speaks through a document needs of what is known so far. */
export interface Known {
  bodies: DescribedBodies
  issued: Issued
  /** Whose a name is, the words of its sentence given. */
  meet: (name: Name, words: readonly Word[]) => Entity
  /** Whom a description means. */
  described: (sentence: NamedSentence, source: Source) => Described | undefined
}

/** Finds out who speaks through a document. */
export class Issuers {
  readonly #known: Known

  /** Whether the last sentence told of a body without a name: "The FBI raided the church. Its website says". */
  #bringsBodyIn = false

  constructor(known: Known) {
    this.#known = known
  }

  /** A sentence was read. */
  pass({ words }: NamedSentence): void {
    this.#bringsBodyIn = words.some(
      (word, i) =>
        !isCapitalised(word) &&
        (isBodyNoun(word.lower) || placesWithSites.has(word.lower)) &&
        [i - 1, i - 2, i - 3].some((at) => /^(?:an?|the|its|their|this|that)$/.test(lowerAt(words, at))),
    )
  }

  /**
   * Whose the document is that the source is: the name's beside it, whose page it is on, who owns it, whose document of that kind was
   * named before, or the body of which it is one.
   */
  of(sentence: NamedSentence, source: Source): Entity | undefined {
    const name = issuerOf(sentence, source)
    if (name) return this.#known.meet(name, sentence.words)
    const page = ownerOfPage(sentence, source)
    if (page === 'its') return surely(this.#known.bodies.ownerPlainly())
    if (page && 'name' in page) return this.#known.meet(page.name, sentence.words)
    // "the charity's report" is not the one that somebody else issued.
    const owner = page?.owner ?? ownerDescribed(sentence, source)
    if (owner) return surely(this.#known.described(sentence, owner))
    const issued = this.#known.issued.meant(sentence, source)
    if (issued) return issued
    const body = bodyOfDocument(sentence, source)
    return body && surely(this.#known.bodies.called(body.lower))
  }

  /** "Its website says", "according to its statement": the body that "it" would mean there. */
  owning({ words, names }: NamedSentence, { from, head }: Source): Described | undefined {
    if (lowerAt(words, from) !== 'its' || !isDocument(head)) return undefined
    const found = this.#known.bodies.ownerPlainly()
    // "Acme, the maker, claims on its website": Acme, or another that the sentence names before.
    const before = names.filter(({ to }) => to <= from)
    const isTold =
      before.length === 0
        ? !this.#bringsBodyIn
        : before.some((name) => this.#known.meet(name, words) === found?.entity)
    return found && surely(found) && isTold ? { ...found, by: 'issuer' } : undefined
  }
}
