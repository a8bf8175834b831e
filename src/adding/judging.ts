import type { Paragraph } from '../article/article.ts'
import { ArticleError } from '../article/article-error.ts'
import { endsSentence } from '../article/sentence-end.ts'
import type { Kind } from './material.ts'

/** In code units. What is shorter was found on a page that shows its article to nobody who reads it so. */
const LEAST_TEXT = 250

/** Of an article's text, more than this stands in sentences; of a front page's, in labels and links. */
const LEAST_PROSE = 0.5

/** In code units: a page with so much text in sentences is an article, whatever lists stand in it. */
const ENOUGH_PROSE = 1500

/** In code units; a page with more text than this may speak of passwords. */
const LONGEST_WALL = 1500

const WALLS: readonly [sign: RegExp, what: string][] = [
  [
    /\b(?:enable|turn on|requires?|activate) java ?script\b|\bjava ?script (?:is|seems to be) (?:disabled|off)/i,
    'the page shows its text only to browsers that run its programs',
  ],
  [
    /\b(?:are you|you are not|verify (?:that )?you are|not) (?:a )?(?:robot|human)\b|captcha|unusual (?:traffic|activity)|checking your browser|access (?:to this page )?(?:has been |is |was )?denied/i,
    'the site takes this program for a robot',
  ],
  [
    /\b(?:subscribe|sign in|log in|register|create an? (?:free )?account) to (?:continue|read|keep reading|view|access|unlock)\b|\b(?:already a subscriber|subscribers only|for subscribers)\b|\byou (?:need|must have) (?:an? (?:free )?)?account\b|\bby (?:signing|logging) in\b|\bforgot(?:ten)? your password\b|(?:^|[^\p{L}])(?:войдите|авторизуйтесь|зарегистрируйтесь|оформите подписку|подпишитесь),? чтобы (?:про)?(?:чита|продолж)/iu,
    'the site gives its text only to those who have signed in',
  ],
  [
    /\b(?:page|article|story) (?:you (?:requested|are looking for) )?(?:was |is |could |can )?(?:not|no longer) (?:be )?(?:found|available|exists?)\b|\b404\b|\b(?:page|article|story|link|address) .{0,40}(?:(?:does not|doesn[’']t) exist|(?:was|has been|may have been) (?:moved|removed|deleted)|can(?:not|[’']t) be found)|(?:страниц\p{L}*|материал) не (?:найден|существует)|такой страницы нет/iu,
    'the site says that the page is not there',
  ],
  [
    /\bvalue your privacy\b|\bwe and our (?:\d+ )?partners\b|\bwith your (?:permission|consent) we\b/i,
    'the page first asks what it may know of its visitors',
  ],
]

const OPEN_IT = 'open it in a browser, save the page where the whole article is shown, and add that file'

/**
 * Sees that what was found is an article. Files that somebody wrote by hand may be as short as they like.
 * @throws {ArticleError} saying what it is instead
 */
export function checkIsArticle(paragraphs: readonly Paragraph[], kind: Kind): void {
  const body = paragraphs.filter(({ kind: of }) => of === 'body').map(({ text }) => text)
  const lengthOf = (texts: string[]) => texts.reduce((sum, text) => sum + text.length, 0)
  const length = lengthOf(body)
  if (kind === 'page' && length <= LONGEST_WALL) {
    const wall = WALLS.find(([sign]) => body.some((text) => sign.test(text)))
    if (wall) throw new ArticleError(wall[1], OPEN_IT)
  }
  if (length === 0)
    throw new ArticleError(
      'no text of an article was found in it',
      kind === 'page' ? OPEN_IT : 'see whether it is the right one',
    )
  if (kind !== 'markdown' && kind !== 'text' && length < LEAST_TEXT)
    throw new ArticleError(
      `only ${length} characters of text were found in it, fewer than an article has`,
      kind === 'page' ? OPEN_IT : 'if it shows pictures of pages, let a program recognise their text first',
    )
  const prose = lengthOf(body.filter(endsSentence))
  if (prose < length * LEAST_PROSE && prose < ENOUGH_PROSE)
    throw new ArticleError(
      'most of its text is no sentences: it looks like a list of links, a menu or a table',
      'add the page of one article',
    )
}
