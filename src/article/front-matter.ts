import { VFile } from 'vfile'
import { matter } from 'vfile-matter'
import { z } from 'zod'
import { ArticleError } from './article-error.ts'
import { foldWhiteSpace } from './white-space.ts'

const text = z
  .union([z.string(), z.number()], { error: 'must be text' })
  .transform((value) => foldWhiteSpace(String(value)))
  .refine((value) => value !== '', { error: 'is empty' })

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

/** Keys that are not ours are left alone: files come from other systems too. `null` ("author:" and nothing) counts as absent. */
const frontMatter = z.object({
  title: text.nullish(),
  author: names.nullish(),
  publisher: text.nullish(),
  published: text.nullish(),
  url: webAddress.nullish(),
  rights: text.nullish(),
})

export interface FrontMatter {
  title?: string
  author?: string
  publisher?: string
  published?: string
  url?: string
  rights?: string
}

const FENCE = /^---[ \t]*(?:\r?\n|$)/

/**
 * Splits a file into its YAML front matter and the body below it.
 * A file that does not begin with a line of three hyphens is all body.
 * @throws {ArticleError} where the front matter is not closed, not YAML, or holds a value that cannot be used
 */
export function splitFrontMatter(source: string): { meta: FrontMatter; body: string } {
  if (!FENCE.test(source)) return { meta: {}, body: source }
  const lines = source.split(/\r?\n/)
  if (!lines.slice(1).some((line) => /^---[ \t]*$/.test(line))) {
    throw new ArticleError(
      'its front matter is opened by --- and never closed',
      'put a line with only --- below the last setting',
      1,
    )
  }
  const file = new VFile(source)
  try {
    matter(file, { strip: true })
  } catch (error) {
    throw new ArticleError(
      `its front matter is not YAML: ${firstLine(error)}`,
      'write one "key: value" a line, and put a value that holds a colon between quotation marks',
      yamlLine(error),
    )
  }
  const parsed = frontMatter.safeParse(file.data.matter ?? {})
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const key = String(issue?.path[0] ?? '')
    throw new ArticleError(
      key === ''
        ? 'its front matter is not a list of "key: value" lines'
        : `its front matter's "${key}" ${issue?.message}`,
      key === ''
        ? 'write one "key: value" a line'
        : `mend the line that begins with "${key}:", or take it out`,
      key === '' ? 1 : lines.findIndex((line) => line.startsWith(`${key}:`)) + 1 || 1,
    )
  }
  const meta: FrontMatter = {}
  for (const key of ['title', 'author', 'publisher', 'published', 'url', 'rights'] as const) {
    const value = parsed.data[key]
    if (value != null) meta[key] = value
  }
  return { meta, body: String(file) }
}

/** YAML's own message carries a picture of the line below its first line. */
function firstLine(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
  return line.replace(/ at line \d+, column \d+:?$/, '').replace(/[.:]$/, '')
}

/** Lines of the YAML text are counted from below the opening fence. */
function yamlLine(error: unknown): number {
  if (typeof error === 'object' && error !== null && 'linePos' in error && Array.isArray(error.linePos)) {
    const line: unknown = error.linePos[0]?.line
    if (typeof line === 'number') return line + 1
  }
  return 1
}
