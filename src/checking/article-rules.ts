import type { Paragraph } from '../article/article.ts'
import { endsSentence } from '../article/sentence-end.ts'
import { idleNotes, unsettled } from '../speech/settling.ts'
import type { SpokenArticle } from '../speech/speech.ts'
import type { Flaw } from './finding.ts'
import { mojibakeIn } from './mojibake.ts'

/** An article with what stands in its file. */
export interface CheckedArticle {
  article: SpokenArticle
  /** The file's text; undefined where that is not what the article was written in. */
  source?: string
  /** Whether the title is the article's own, and not the file's name. */
  hasTitle: boolean
}

type Rule = (checked: CheckedArticle) => Flaw[]

/** Everything that an editor would want to mend in one article, the worst first. Never throws. */
export const flawsOf = (checked: CheckedArticle): Flaw[] => RULES.flatMap((rule) => rule(checked))

const bodyOf = ({ paragraphs }: SpokenArticle): Paragraph[] =>
  paragraphs.filter(({ kind }) => kind === 'body')

/** "“The first words of it …”" */
function beginning(text: string, most = 50): string {
  if (text.length <= most) return `“${text}”`
  return `“${text.slice(0, most).replace(/\s\S*$/, '')} …”`
}

const PAGE_SOURCE = /^\s*(?:<!--[\s\S]*?-->\s*)?<(?:!doctype\s+html|html|head|body)[\s>]/i
const CODE =
  /<\/?(?:div|span|script|style|link|meta|iframe|section|body|html|head|svg|form|input|a)\b[^>]*>|\bfunction\s*\w*\(.*\)\s*\{|\b(?:document|window)\.\w+|@media\b|\{\s*[\w-]+\s*:[^{}]*;\s*\}/i

/** One paragraph with code in it may be a slip, or be about code. */
const LEAST_CODE = 2

const pageSource: Rule = ({ article, source }) => {
  const code = article.paragraphs.filter(({ text }) => CODE.test(text))
  const isSource = source !== undefined && PAGE_SOURCE.test(source)
  const inTitle = /<[a-z!][^<>]*>/i.test(article.title)
  if (!isSource && !inTitle && code.length < LEAST_CODE) return []
  return [
    {
      rule: 'page-source',
      severity: 'error',
      message: isSource ? 'it is the source of a web page and no article' : 'code of a web page stands in it',
      why: 'readers are shown tags, and what strangers wrote below the article is taken for its words',
      mend: isSource ? 'rename it to end in .html, or bring it in with: verbatim add' : 'take the code out',
      ...(isSource || !code[0] ? {} : { at: code[0].text }),
    },
  ]
}

const ADDRESS = /(?:https?:\/\/|www\.)\S+/gi

/** In code units: what is longer is text, though it ends in no full stop. */
const LEAST_TEXT = 200

const onlyTitle: Rule = ({ article }) => {
  const body = bodyOf(article).map(({ text }) => text.replace(ADDRESS, '').trim())
  const length = body.reduce((sum, text) => sum + text.length, 0)
  if (length >= LEAST_TEXT || body.some((text) => text !== '' && endsSentence(text))) return []
  return [
    {
      rule: 'no-text',
      severity: 'error',
      message: length === 0 ? 'there is only an address in it' : 'there is only a title or a label in it',
      why: 'no question can be answered from it',
      mend:
        length === 0
          ? 'bring the page in with: verbatim add ADDRESS'
          : 'put the article’s text below the title, or remove the file',
    },
  ]
}

const LONGEST_LABEL = 40
const LEAST_MENU = 6

/** What stands in numbered lists, figures and tables. */
const NO_LABEL = /^\d+\.|\d[.,]\d| \| /

/** What a Markdown file makes an item of a list is meant to be one. */
const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(.*)$/gm

/** Many labels in a row, none of them a sentence, are what a page's menu leaves when it is copied. */
const menus: Rule = ({ article, source = '' }) => {
  const items = new Set([...source.matchAll(ITEM)].map(([, words = '']) => words.trim()))
  const labels: Paragraph[] = []
  for (const paragraph of bodyOf(article)) {
    const { text } = paragraph
    if (text.length <= LONGEST_LABEL && !endsSentence(text) && !NO_LABEL.test(text) && !items.has(text))
      labels.push(paragraph)
    else if (labels.length >= LEAST_MENU) break
    else labels.length = 0
  }
  const [first] = labels
  if (labels.length < LEAST_MENU || !first) return []
  return [
    {
      rule: 'menu',
      severity: 'warning',
      message: `${labels.length} short lines in a row from ${beginning(first.text)} look like a menu`,
      why: 'each of them may be shown as an answer',
      mend: 'take them out, or make them a list with - before each',
      at: first.text,
    },
  ]
}

/** What a reader's comment looks like, and what stands around it. */
const COMMENTER = /^(?=[\w-]*[a-z])[A-Za-z_][\w-]*\d{2,}:\s|^@\w+:\s|^(?:[Aa]nonymous|[Gg]uest)\d*(?: says)?:/
const COMMENT_SIGNS =
  /^(?:reply|report(?: abuse| comment)?|flag|upvote|downvote|permalink|load more comments|show (?:more )?replies|view all comments|log in to (?:comment|reply)|sort by.{0,30}|\d+ likes?)$|^.{2,40} says:$|^.{0,60}\b(?:\d+|an?) (?:minutes?|hours?|days?|weeks?|months?|years?) ago$|^\d+ (?:comments?|replies)$/i
const LEAST_COMMENT_SIGNS = 2

const comments: Rule = ({ article }) => {
  const body = bodyOf(article)
  const commenter = body.find(({ text }) => COMMENTER.test(text))
  const signs = body.filter(({ text }) => COMMENT_SIGNS.test(text))
  const first = commenter ?? (signs.length >= LEAST_COMMENT_SIGNS ? signs[0] : undefined)
  if (!first) return []
  return [
    {
      rule: 'comments',
      // Alone and without a quotation, it may be a headline ("Area51: what was seen").
      severity: signs.length >= LEAST_COMMENT_SIGNS || /["“«]/.test(first.text) ? 'error' : 'warning',
      message: `${beginning(first.text)} looks like a reader’s comment`,
      why: 'what a stranger wrote may be put into the mouth of somebody in the article',
      mend: 'take the comments out',
      at: first.text,
    },
  ]
}

const mojibake: Rule = ({ article }) => {
  const broken = [article.title, ...article.paragraphs.map(({ text }) => text)].filter(
    (text) => mojibakeIn(text) !== undefined,
  )
  const [first] = broken
  if (first === undefined) return []
  const more = broken.length === 1 ? '' : ` and ${broken.length - 1} more places`
  return [
    {
      rule: 'mojibake',
      severity: 'error',
      message: `“${mojibakeIn(first)}”${more} was read in the wrong character set`,
      why: 'readers see it so, and neither quotation marks nor words are found',
      mend: 'take the text from where it came from again, and save it in UTF-8',
      at: first,
    },
  ]
}

/** In code units: three screens of a telephone. */
const LONGEST_PARAGRAPH = 3000

const giant: Rule = ({ article }) =>
  bodyOf(article)
    .filter(({ text }) => text.length > LONGEST_PARAGRAPH)
    .map(({ number, text }) => ({
      rule: 'giant-paragraph',
      severity: 'warning',
      message: `paragraph ${number} has ${text.length} characters`,
      why: 'an answer is a paragraph, and nobody reads one so long',
      mend: 'put blank lines between its paragraphs',
      at: text,
    }))

const about: Rule = ({ article: { author, published, title }, hasTitle }) => {
  const missing = (what: string, why: string, mend: string, severity: Flaw['severity']): Flaw => ({
    rule: `no-${what}`,
    severity,
    message: `it has no ${what}`,
    why,
    mend,
  })
  return [
    ...(hasTitle
      ? []
      : [
          missing(
            'title',
            `readers see “${title}”, the file’s name, below each answer`,
            'put title: … into its front matter, or the title into its first line',
            'warning',
          ),
        ]),
    ...(author === undefined
      ? [missing('author', 'nobody can be told who wrote it', 'put author: … into its front matter', 'note')]
      : []),
    ...(published === undefined
      ? [
          missing(
            'date',
            'readers cannot tell how old it is',
            'put published: … into its front matter',
            'note',
          ),
        ]
      : []),
  ]
}

/** What stands between the marks of a quotation. */
const withoutMarks = (text: string): string => text.replace(/^["“”„'‘’«»]+|["“”'‘’«»]+$/gu, '')

/** In letters and figures: so many of a quotation's first words tell its line from others. */
const TELLING = 24

/** Each quotation without a speaker, by itself: an editor may know who says it. */
const withoutSpeaker: Rule = ({ article }) =>
  unsettled(article).map(({ paragraph, text }) => {
    const isTelling = text.replace(/[^\p{L}\p{N}]+/gu, '').length >= TELLING
    const around = article.paragraphs.find(({ number }) => number === paragraph)?.text ?? text
    return {
      rule: 'no-speaker',
      severity: 'note',
      message: `it is not clear who says ${beginning(withoutMarks(text))} in paragraph ${paragraph}`,
      why: 'it is shown without a name',
      mend: 'where somebody says it, name them in the same sentence or the one before, or under speakers: in the front matter',
      at: isTelling ? text : around,
    }
  })

/** What stands under `speakers:` in the front matter and settles nothing: mistyped, or the article is another now. */
const idleSpeakers: Rule = ({ article }) =>
  idleNotes(article).map(({ quote, name = '' }) => ({
    rule: 'idle-speaker',
    severity: 'warning',
    message:
      quote === undefined
        ? `nobody is called “${name}” in it, as speakers: in its front matter has it`
        : `no quotation in it begins with “${quote}”, as speakers: in its front matter has it`,
    why: 'what that settles is not shown',
    mend:
      quote === undefined
        ? 'write the name in full, as the article has it'
        : 'copy the first words of the quotation from the article',
    at: quote ?? name,
  }))

const RULES: readonly Rule[] = [
  pageSource,
  onlyTitle,
  comments,
  mojibake,
  menus,
  giant,
  idleSpeakers,
  about,
  withoutSpeaker,
]
