import { FAILSAFE_SCHEMA, loadAll, YAMLException } from 'js-yaml'
import { z } from 'zod'
import { ArticleError } from './article-error.ts'
import { foldWhiteSpace } from './white-space.ts'

/** Every value is read as the text that stands there: "007" stays "007", "no" stays "no". */
const text = z.string({ error: 'must be text' }).transform(foldWhiteSpace)

const names = z.union(
  [
    text,
    z
      .array(text)
      .min(1)
      .transform((list) => list.join(', ')),
  ],
  {
    error: 'must be a name or a list of names',
  },
)

const webAddress = z.url({
  protocol: /^https?$/,
  error: 'must be a web address that begins with http:// or https://',
})

const speakers = z.array(
  z
    .strictObject({ quote: text.exactOptional(), name: text.exactOptional(), role: text.exactOptional() })
    .refine(({ quote, name, role }) => quote !== undefined || (name !== undefined && role !== undefined)),
  {
    error:
      'must be a list of entries with "quote" (how a quotation begins) and "name", or with "name" and "role"',
  },
)

/** Keys that are not ours are left alone: files come from other systems too. */
const frontMatter = z.object({
  title: text.exactOptional(),
  author: names.exactOptional(),
  publisher: text.exactOptional(),
  published: text.exactOptional(),
  url: webAddress.exactOptional(),
  rights: text.exactOptional(),
  speakers: speakers.exactOptional(),
})

/** What other systems call them. */
const OTHER_NAMES = new Map([
  ['authors', 'author'],
  ['date', 'published'],
])

export type FrontMatter = z.output<typeof frontMatter>

/** Lines that open and close front matter, with the blanks that nobody sees. */
const OPENING = /^\s*---[ \t]*(?=\n|$)/
const CLOSING = /^---[ \t]*$/m

/**
 * Splits a file into its YAML front matter and the body below it.
 * A file that does not begin with a line of three hyphens is all body.
 * @param source with line ends of one character
 * @throws {ArticleError} where the front matter is not closed, not YAML, or holds a value that cannot be used
 */
export function splitFrontMatter(source: string): { meta: FrontMatter; body: string } {
  if (/^\s*\+{3}[ \t]*\n/.test(source)) {
    throw new ArticleError(
      'its front matter is TOML',
      'write it as YAML: one "key: value" a line between two lines of ---',
      1,
    )
  }
  const [opening] = OPENING.exec(source) ?? []
  if (opening === undefined) return { meta: {}, body: source }
  const above = opening.split('\n').length - 1
  const below = source.slice(opening.length)
  const closing = CLOSING.exec(below)
  if (closing === null) {
    throw new ArticleError(
      'its front matter is opened by --- and never closed',
      'put a line with only --- below the last setting',
      above + 1,
    )
  }
  const inside = below.slice(0, closing.index)
  const parsed = frontMatter.safeParse(withOurNames(parseYaml(inside, above)))
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const key = String(issue?.path[0] ?? '')
    throw new ArticleError(
      key === ''
        ? 'its front matter is not a list of "key: value" lines'
        : `its front matter's "${key}" ${issue?.message}`,
      key === ''
        ? 'write one "key: value" a line, or take out the --- above'
        : `mend the line that begins with "${key}:", or take it out`,
      above + 1 + (key === '' ? 0 : lineOfKey(inside, key)),
    )
  }
  return { meta: parsed.data, body: below.slice(closing.index + closing[0].length) }
}

/**
 * @param text what stands behind the opening hyphens, from the rest of their line on
 * @param above how many lines of the file stand above that line
 */
function parseYaml(text: string, above: number): unknown {
  try {
    // There may be nothing but blanks and comments.
    const [settings = {}] = loadAll(text, { schema: FAILSAFE_SCHEMA })
    return settings
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    throw new ArticleError(
      `its front matter is not YAML: ${error.reason}`,
      'write one "key: value" a line, and put a value that holds a colon between quotation marks',
      above + 1 + (error.mark?.line ?? 0),
    )
  }
}

/** The settings by our names, in small letters; one without a value ("author:") counts as absent. */
function withOurNames(settings: unknown): unknown {
  if (typeof settings !== 'object' || settings === null || Array.isArray(settings)) return settings
  const named = Object.entries(settings)
    .filter(([, value]) => typeof value !== 'string' || value.trim() !== '')
    .map(([key, value]): [string, unknown] => [ourName(key), value])
  return Object.fromEntries(named)
}

function ourName(key: string): string {
  const small = key.trim().toLowerCase()
  return OTHER_NAMES.get(small) ?? small
}

/** How many lines below the opening fence a setting stands. */
const lineOfKey = (inside: string, key: string): number =>
  Math.max(
    0,
    inside.split('\n').findIndex((line) => ourName(line.split(':')[0] ?? '') === key),
  )
