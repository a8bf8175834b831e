import { isVague, type Post, postsOf } from './posts.ts'

/** Somebody as one article has them: whom it calls by a name. */
export interface Portrayal {
  /** What the article says that they are; nothing where it does not say it. */
  roles: readonly string[]
  /** The full names of others whom it names. */
  company: readonly string[]
}

/** More roles of one article tell no more about who somebody is, and all are compared with all. */
const MOST_ROLES = 12

/**
 * Which appearances of one full name are one person. Two are where their roles agree: they share the noun and nothing tells
 * the one post from the other ("Foreign Minister" and "minister", "mayor of Osh" and "Osh mayor", but not "mayor of Naryn"),
 * or they share the place; what an article says of somebody twice holds together. An appearance without a role is the only
 * person of that name; where there are several it is nobody's of these, and together only with others like it that are in the same
 * company. The order of the appearances does not matter; takes time in proportion to the words of their roles and company, and does
 * it step by step: a president is in most articles of an archive.
 * (Appearances are told apart by what stands around the name, as in Bagga and Baldwin, *Entity-Based Cross-Document Coreferencing
 * Using the Vector Space Model*, 1998; by rules here, since two who are taken for one put words into the wrong mouth.)
 * @returns for each appearance the number of its person, from 0, counted as they first appear
 */
export function* personNumbers(appearances: readonly Portrayal[]): Generator<void, number[]> {
  const posts: Post[][] = []
  for (const { roles } of appearances) {
    posts.push(roles.slice(0, MOST_ROLES).flatMap(postsOf))
    yield
  }
  const known = posts.flatMap((own, at) => own.map((post) => ({ at, post })))
  const groups = new Groups(appearances.length)
  yield* joinSharing(groups, known)
  yield* joinGeneric(groups, known)
  yield* joinPlain(groups, known)
  yield* joinVague(groups, known)
  yield* joinUnknown(groups, appearances, posts)
  return groups.numbers()
}

interface Known {
  /** Whose post it is. */
  at: number
  post: Post
}

/** The same post of the same place, or different posts of it. */
function* joinSharing(groups: Groups, known: readonly Known[]): Generator<void, void> {
  for (const { at, post } of known) {
    if (!post.isGeneric) for (const word of post.which) groups.join(at, `${post.noun} ${word}`)
    for (const place of post.places) groups.join(at, `in ${place}`)
    yield
  }
}

/** "Head of the council" is the head of the Osh council, where that is the only council with a head. */
function* joinGeneric(groups: Groups, known: readonly Known[]): Generator<void, void> {
  const there = new Index(groups)
  const generic = known.filter(({ post }) => post.isGeneric && post.which.length > 0)
  for (const { at, post } of known) {
    if (!post.isGeneric) for (const word of post.words) there.add(`${post.noun} ${word}`, at)
    yield
  }
  yield* groups.joiningAll(generic, ({ at, post: { noun, which } }) => {
    const [only, ...others] = there.of(which.map((word) => `${noun} ${word}`))
    return {
      at,
      to: only !== undefined && others.length === 0 ? only : `${noun} of ${[...which].sort().join(' ')}`,
    }
  })
}

/** A post that does not say which one: the one of which it has a word, else the only one that there is. */
function* joinPlain(groups: Groups, known: readonly Known[]): Generator<void, void> {
  const [byWord, byNoun] = [new Index(groups), new Index(groups)]
  const isPlain = ({ post }: Known) => post.which.length === 0
  for (const one of known) {
    if (isPlain(one)) continue
    byNoun.add(one.post.noun, one.at)
    for (const word of one.post.words) byWord.add(`${one.post.noun} ${word}`, one.at)
    yield
  }
  yield* groups.joiningAll(known.filter(isPlain), ({ at, post: { noun, words } }) => {
    const sharing = byWord.of(words.map((word) => `${noun} ${word}`))
    const fitting = sharing.length > 0 ? sharing : byNoun.of([noun])
    const [only, ...others] = fitting
    return { at, to: only !== undefined && others.length === 0 ? only : `any ${noun}` }
  })
}

/** "The Russian leader" is the Russian president, where nobody else of that name is a Russian anything. */
function* joinVague(groups: Groups, known: readonly Known[]): Generator<void, void> {
  const there = new Index(groups)
  for (const { at, post } of known) {
    if (!isVague(post)) for (const nation of post.nations) there.add(nation, at)
    yield
  }
  const vague = known.filter(({ post }) => isVague(post))
  yield* groups.joiningAll(vague, ({ at, post: { nations } }) => {
    const [only, ...others] = there.of(nations)
    return only !== undefined && others.length === 0 ? { at, to: only } : undefined
  })
}

/** Those of whom nothing is said. */
function* joinUnknown(
  groups: Groups,
  appearances: readonly Portrayal[],
  posts: readonly Post[][],
): Generator<void, void> {
  const unknown = [...appearances.keys()].filter((at) => posts[at]?.length === 0)
  const others = new Set([...appearances.keys()].filter((at) => posts[at]?.length).map((at) => groups.of(at)))
  const isOne = others.size <= 1
  for (const at of unknown) {
    if (isOne) groups.join(at, 'the only one')
    else for (const name of appearances[at]?.company ?? []) groups.join(at, `with ${name}`)
    yield
  }
  const [first] = others
  const [one] = unknown
  if (isOne && first !== undefined && one !== undefined) groups.unite(first, one)
}

/** Disjoint sets of appearances (Galler and Fischer, *An improved equivalence algorithm*, 1964), joined by what they share. */
class Groups {
  readonly #above: number[]
  readonly #byKey = new Map<string, number>()

  constructor(size: number) {
    this.#above = Array.from({ length: size }, (_, at) => at)
  }

  /** What stands for the group of an appearance until more are joined. */
  of(at: number): number {
    let top = at
    for (let above = this.#above[top] ?? top; above !== top; above = this.#above[top] ?? top) {
      this.#above[top] = this.#above[above] ?? above
      top = above
    }
    return top
  }

  unite(a: number, b: number): void {
    this.#above[this.of(a)] = this.of(b)
  }

  /** With all that have the same key. */
  join(at: number, key: string): void {
    const other = this.#byKey.get(key)
    if (other === undefined) this.#byKey.set(key, at)
    else this.unite(at, other)
  }

  /**
   * Each of some with another or with those of a key; all are chosen before any is joined, so that their order does not
   * matter.
   */
  *joiningAll<T>(
    some: readonly T[],
    choose: (one: T) => { at: number; to: number | string } | undefined,
  ): Generator<void, void> {
    const pairs: { at: number; to: number | string }[] = []
    for (const one of some) {
      const pair = choose(one)
      if (pair) pairs.push(pair)
      yield
    }
    for (const { at, to } of pairs) {
      if (typeof to === 'number') this.unite(at, to)
      else this.join(at, to)
      yield
    }
  }

  numbers(): number[] {
    const numbers = new Map<number, number>()
    return this.#above.map((_, at) => {
      const top = this.of(at)
      const number = numbers.get(top) ?? numbers.size
      numbers.set(top, number)
      return number
    })
  }
}

/** Which groups have a word; of more than two it is enough to know that they are several. */
class Index {
  readonly #groups: Groups
  readonly #byWord = new Map<string, Set<number>>()

  constructor(groups: Groups) {
    this.#groups = groups
  }

  add(word: string, at: number): void {
    const there = this.#byWord.get(word)
    const group = this.#groups.of(at)
    if (!there) this.#byWord.set(word, new Set([group]))
    else if (there.size < 2) there.add(group)
  }

  of(words: readonly string[]): number[] {
    return [...new Set(words.flatMap((word) => [...(this.#byWord.get(word) ?? [])]))]
  }
}
