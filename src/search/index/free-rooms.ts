/** How much stands in an index, or where something does: counted in each of the arrays in which it is. */
export interface Extent {
  paragraphs: number
  sentences: number
  /** Without stop words. */
  words: number
  /** With them. */
  tokens: number
}

/** Room for articles: `from` up to, but not, `to` in each array. */
export interface Room {
  from: Extent
  to: Extent
}

/**
 * Room that articles left which were taken out, for others to be put there: the first that is large enough is taken, and
 * rooms side by side become one (first fit, as in Knuth, *The Art of Computer Programming* 1, 2.5). An index whose articles
 * change for years takes no more than two or three times what they need.
 */
export class FreeRooms {
  /** In order; none begins where another ends. */
  readonly #rooms: Room[] = []

  /** How many paragraphs would go into them. */
  get paragraphs(): number {
    return this.#rooms.reduce((sum, { from, to }) => sum + to.paragraphs - from.paragraphs, 0)
  }

  /** Takes so much room; gives the room that it is the beginning of, or `undefined` where there is none so large. */
  take(needed: Extent): Room | undefined {
    const at = this.#rooms.findIndex((room) => fits(room, needed))
    const room = this.#rooms[at]
    if (!room) return undefined
    const from = sumOf(room.from, needed)
    if (from.paragraphs < room.to.paragraphs) this.#rooms[at] = { from, to: room.to }
    else this.#rooms.splice(at, 1)
    return room
  }

  /** What stood there is gone. */
  give({ from, to }: Room): void {
    const at = this.#rooms.findIndex((room) => room.from.paragraphs >= to.paragraphs)
    const next = at < 0 ? this.#rooms.length : at
    const [before, behind] = [this.#rooms[next - 1], this.#rooms[next]]
    const joinsBefore = before?.to.paragraphs === from.paragraphs
    const joinsBehind = behind?.from.paragraphs === to.paragraphs
    const joined: Room = {
      from: joinsBefore ? before.from : from,
      to: joinsBehind ? behind.to : to,
    }
    this.#rooms.splice(joinsBefore ? next - 1 : next, Number(joinsBefore) + Number(joinsBehind), joined)
  }
}

/**
 * Whether it fits exactly, or leaves something of all over: each paragraph ends where the next one begins, so what is left of
 * sentences and words must belong to a paragraph and a sentence that are left.
 */
function fits({ from, to }: Room, { paragraphs, sentences, words, tokens }: Extent): boolean {
  const left = {
    paragraphs: to.paragraphs - from.paragraphs - paragraphs,
    sentences: to.sentences - from.sentences - sentences,
    words: to.words - from.words - words,
    tokens: to.tokens - from.tokens - tokens,
  }
  if (left.paragraphs > 0 && left.sentences > 0) return left.words >= 0 && left.tokens >= 0
  return left.paragraphs === 0 && left.sentences === 0 && left.words === 0 && left.tokens === 0
}

/** Where something ends that begins there. */
export const sumOf = (from: Extent, extent: Extent): Extent => ({
  paragraphs: from.paragraphs + extent.paragraphs,
  sentences: from.sentences + extent.sentences,
  words: from.words + extent.words,
  tokens: from.tokens + extent.tokens,
})
