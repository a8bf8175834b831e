import slugify from '@sindresorhus/slugify'

/** In code units: longer names are cut at the end of a word. */
const LONGEST_ID = 60

/** Names that some systems keep for themselves, and the one that is no article's. */
const TAKEN = /^(?:readme|con|prn|aux|nul|com\d|lpt\d)$/

/** A name that a file may have on any system: letters, digits, `.`, `_` and `-`, beginning with one of the first two. */
export const isFileName = (id: string): boolean =>
  /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,99}$/u.test(id) && !TAKEN.test(id.toLowerCase()) && !id.endsWith('.')

/**
 * A file's name for an article, without its ending: the words of its title in Latin letters, small, with hyphens; where
 * they have no such letters, those of its address.
 */
export function idFor(title: string | undefined, address?: string): string {
  const last = address === undefined ? undefined : new URL(address).pathname.split('/').filter(Boolean).at(-1)
  for (const words of [title, last?.replace(/\.\w{2,5}$/, '')]) {
    const id = shortened(slugify(words ?? '', { decamelize: false }))
    if (id.length > 1) return TAKEN.test(id) ? `${id}-article` : id
  }
  return 'article'
}

function shortened(id: string): string {
  if (id.length <= LONGEST_ID) return id
  const cut = id.slice(0, LONGEST_ID + 1)
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 20)).replace(/-+$/, '')
}
