import type { NamedSentence, Source } from '../../grammar/phrases.ts'
import { rulings } from '../../lexicon/documents.ts'
import type { Name } from '../../names/names.ts'
import type { Entity } from '../../people/entity.ts'
import { lowerAt } from '../../text/words.ts'
import { issuedIn, tellsOfAnswer } from './documents.ts'

const isCourt = ({ parts }: Entity): boolean => parts.some((part) => /^(?:court|tribunal|bench)$/i.test(part))

/** Whose the documents are that an article told of so far. */
export class Issued {
  /** Who issued the last report, letter and so on, by noun. */
  readonly #byNoun = new Map<string, Entity>()
  /** The court that last gave a ruling, whatever it was called: "In its opinion, the court … The ruling said". */
  #court: Entity | undefined

  /** From now on "the report" is theirs. */
  add(noun: string, entity: Entity): void {
    this.#byNoun.set(noun, entity)
    if (rulings.has(noun)) this.#court = isCourt(entity) ? entity : undefined
  }

  /** Learns whose documents a sentence names; behind an answer or another letter nobody knows whose "the letter" is. */
  remember(sentence: NamedSentence, meet: (name: Name) => Entity): void {
    if (tellsOfAnswer(sentence.words)) this.#byNoun.delete('letter')
    for (const [noun, name] of issuedIn(sentence)) this.add(noun, meet(name))
  }

  /** Whose "the report" is. */
  meant({ words }: NamedSentence, { from, head: { lower } }: Source): Entity | undefined {
    if (!/^(?:the|this|that)$/.test(lowerAt(words, from))) return undefined
    if (lower === 'letter' && tellsOfAnswer(words)) return undefined
    return this.#byNoun.get(lower) ?? (rulings.has(lower) ? this.#court : undefined)
  }
}
