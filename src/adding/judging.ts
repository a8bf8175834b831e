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
    /\b(?:are you|you are not|verify (?:that )?you are|not) (?:a )?(?:robot|human)\b|\b(?:complete|solve|enter) (?:the|a|this) captcha\b|\bunusual (?:traffic|activity) (?:from|on) your\b|checking your browser|\baccess denied\b|\baccess to this (?:page|site|resource) (?:has been |is |was )?denied\b|\byou do(?: not|n[’']t) have (?:permission|access) to\b/i,
    'the site takes this program for a robot',
  ],
  [
    /\b(?:subscribe|sign in|log in|register|create an? (?:free )?account) to (?:continue|read|keep reading|view|access|unlock)\b|\balready a (?:subscriber|member)\b|\b(?:article|story|content) is (?:only |exclusively )?(?:for|available to) (?:our )?subscribers\b|\bsubscribers only\b|\bto read (?:this|the (?:rest|whole|full)) .{0,40}\baccount\b|\bby (?:signing|logging) in,? you agree\b|\bforgot(?:ten)? your password\b|\b(?:read|used) all (?:of )?your free articles\b|\bfree articles? (?:left|remaining)\b|(?:^|[^\p{L}])(?:забыли пароль|(?:материал|статья|текст) доступ(?:ен|на) только (?:для )?подписчик)|(?:^|[^\p{L}])(?:войдите|авторизуйтесь|зарегистрируйтесь|оформите подписку|подпишитесь),? чтобы (?:про)?(?:чита|продолж)/iu,
    'the site gives its text only to those who have signed in',
  ],
  [
    /(?:^|[.!?,] )(?:the|this|that) (?:page|article|story)(?:,? (?:that |which )?you(?:[’']re| are| were)? [^.]{3,40}?)? (?:does(?: not|n[’']t) exist|(?:has been|was|may have been) (?:moved|removed|deleted)|can(?:not|[’']t) be found|could(?: not|n[’']t) be found|(?:was |is )?not found|is no longer (?:available|here))|\berror 404\b|\b404 (?:error|not found|page)|(?:^|[.!?] )(?:запрошенная |запрашиваемая |эта |такая )?страница не (?:найдена|существует)|такой страницы нет|запрошенн\p{L}+ (?:документ|адрес|материал) не (?:найден|существует)|\b(?:our|the) (?:server|(?:web)?site) (?:has (?:met|encountered) an error|is (?:currently |temporarily )?(?:down|unavailable))/iu,
    'the site says that the page is not there',
  ],
  [
    /^we (?:value|care about|respect) your privacy|^(?:we|this (?:web)?site) uses? (?:cookies|necessary cookies)\b|(?:^|[^\p{L}])используем (?:файлы )?cookie|\bwe and our (?:\d+ )?partners (?:store|process|use|may)\b|\bwith your (?:permission|consent),? we\b/iu,
    'the page first asks what it may know of its visitors',
  ],
]

/** Of a page with a sign of these, so much stands in the blocks that have one; a short piece of news may speak of such things. */
const SHARE_OF_WALL = 0.4

/** Titles of pages that are none, with nothing but the site's name behind, which is short. */
const WALL_TITLE =
  /^(?:(?:error )?(?:40[0-9]|50[0-9])|error|oops|(?:page )?not found|(?:page|article) (?:not found|unavailable)|(?:service |temporarily )?unavailable|(?:site )?(?:under )?maintenance|access denied|forbidden|just a moment|attention required|(?:log|sign) ?in|subscribe|(?:we value )?your privacy|before you continue|cookies?(?: (?:settings|policy|consent))?|search(?: results)?|results|страница не найдена|ошибка(?: \d+)?|вход|авторизация|доступ запрещ[её]н)[.…!]*(?:$|\s+[|·–—-]\s+\S+(?:\s+\S+){0,2}$)/iu

const OPEN_IT = 'open it in a browser, save the page where the whole article is shown, and add that file'

/**
 * Sees that what was found is an article. Files that somebody wrote by hand may be as short as they like.
 * @param title that the page gives itself
 * @throws {ArticleError} saying what it is instead
 */
export function checkIsArticle(paragraphs: readonly Paragraph[], kind: Kind, title = ''): void {
  const body = paragraphs.filter(({ kind: of }) => of === 'body').map(({ text }) => text)
  const lengthOf = (texts: string[]) => texts.reduce((sum, text) => sum + text.length, 0)
  const length = lengthOf(body)
  if (kind === 'page' && length <= LONGEST_WALL) {
    const wall = WALLS.find(
      ([sign]) => lengthOf(body.filter((text) => sign.test(text))) > length * SHARE_OF_WALL,
    )
    if (wall) throw new ArticleError(wall[1], OPEN_IT)
    if ([title, paragraphs[0]?.section ?? ''].some((words) => WALL_TITLE.test(words)))
      throw new ArticleError('by its title it is no article', OPEN_IT)
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
