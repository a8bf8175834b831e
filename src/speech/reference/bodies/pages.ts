import type { NamedSentence, Source } from '../../grammar/phrases.ts'
import { bodies } from '../../lexicon/bodies.ts'
import { media, networks, ownNotices, sitesOfBodies } from '../../lexicon/documents.ts'
import { mayBePerson } from '../../names/name-kinds.ts'
import type { Name } from '../../names/names.ts'
import { isPossessive, lowerAt, type Word } from '../../text/words.ts'
import { isDocument } from './documents.ts'

/** In words: the owner of a page stands no farther before it, "its official Facebook page". */
const ownerReach = 5

/** Who puts a document where it stands: by their name, as "its", or described. */
export type PageOwner = { name: Name } | { owner: Source } | 'its'

/** "a notice on Acme's website", "a post on its page", "a message on the club's Facebook page": whose the page is that the document is on. */
export function ownerOfPage({ words, nameTo }: NamedSentence, source: Source): PageOwner | undefined {
  const { from, to, head } = source
  const noun = words.indexOf(head, from)
  if (noun < 0 || !ownNotices.has(head.lower)) return undefined
  const on = words.findIndex((word, i) => i > noun && i < to && /^(?:on|to|via)$/.test(word.lower))
  const page =
    on < 0 ? -1 : words.findIndex((word, i) => i > on && i < to + 1 && sitesOfBodies.has(word.lower))
  // "a post by a fan on Acme's page"
  const isByOther =
    words.slice(noun, Math.max(noun, on)).some(({ lower }) => /^(?:by|from|of)$/.test(lower)) ||
    words.slice(on, to).some(({ lower }) => lower === 'behalf')
  if (page < 0 || page - on > ownerReach || isByOther) return undefined
  if (lowerAt(words, on + 1) === 'its') return 'its'
  const mark = words.findIndex(
    (word, i) => i > on && i < page && (isPossessive(word) || /^['’]$/.test(word.text)),
  )
  if (mark < 0) return undefined
  const name = nameTo.get(mark)
  if (name) return networks.has(name.text.toLowerCase()) || mayBePerson(name) ? undefined : { name }
  const owner = words[mark - 1]
  return owner?.kind === 'word' && lowerAt(words, on + 1) === 'the'
    ? { owner: { from: on + 1, to: mark, kind: 'description', head: owner } }
    : undefined
}

/** The noun for a body right before that for its document: "club" of "a club statement". */
export function bodyOfDocument({ words }: NamedSentence, { from, head }: Source): Word | undefined {
  const noun = words.indexOf(head, from)
  const body = words[noun - 1]
  const isBare = noun > 1 && noun - from === 2 && /^(?:an?|the|another)$/.test(lowerAt(words, from))
  return isBare && isDocument(head) && body && bodies.has(body.lower) && !media.has(body.lower)
    ? body
    : undefined
}
