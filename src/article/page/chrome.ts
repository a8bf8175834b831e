import type { PageElement } from './dom.ts'

/** Elements that have no words of the article, whatever they are called. */
const WORDLESS =
  'script, style, noscript, template, iframe, object, embed, svg, canvas, audio, video, picture, img, map, form, button, input, select, textarea, dialog, nav, footer, figure, figcaption, amp-img, amp-ad, amp-embed, amp-iframe, amp-video, amp-carousel, amp-social-share, amp-sidebar, amp-analytics, [hidden], [aria-hidden="true"], [role="navigation"], [role="complementary"], [role="search"], [role="dialog"], [role="alertdialog"], [role="contentinfo"], [role="banner"], [role="menu"], [itemprop="comment"]'

/** Parts of a name that say what a box is; whole words, as `-`, `_` and capital letters part them. */
const CHROME_WORDS =
  'ad|ads|adbox|adslot|adunit|advert|adverts|advertisement|advertising|advertorial|banner|breadcrumb|breadcrumbs|caption|comment|comments|commenting|commentlist|cookie|cookies|copyright|credit|credits|disqus|donate|donates|donation|donations|download|engagement|gallery|gdpr|hatom|infobox|jumbotron|livefyre|login|masthead|menu|modal|mostpopular|mostread|nav|navbar|navigation|newsletter|outbrain|overlay|pager|pagination|paywall|photocredit|popular|popup|print|promo|promos|promotion|rating|recirc|recirculation|recommend|recommendation|recommendations|recommended|related|relatedposts|replies|respond|sharedaddy|share|sharebar|sharebox|sharing|shares|shoutbox|sidebar|signup|skip|slideshow|social|sponsor|sponsored|subscribe|subscription|taboola|tag|taglist|tags|teaser|teasers|toolbar|tooltip|topics|trending|upsell|widget|widgets'
const CHROME_PAIRS =
  'also-(?:like|read)|read-(?:more|next|also)|more-(?:stories|news|from|on|like)|most-(?:read|popular|viewed)|see-also|up-next|you-may|visually-hidden|sr-only|screen-reader(?:-text)?|follow-us|article-(?:tools|actions|footer|tags|meta)|entry-(?:meta|footer)|post-(?:meta|footer|tags|navigation)|jp-[a-z]+|image-(?:credit|caption)|photo-(?:credit|caption|by)|media-(?:credit|caption)|wp-caption(?:-text)?|audio-player|video-player|site-(?:header|footer|nav)|page-(?:header|footer)|call-to-action|reader-comments|mailing-list|email-form|links-block|byline-block|email-signup|author-bio|sign-up|app-promo'
const CHROME_NAME = new RegExp(`(?:^|[ -])(?:${CHROME_WORDS}|${CHROME_PAIRS})(?=$|[ -])`)

/** Boxes that are named so although the article stands in them ("article-with-sidebar", "main no-comments"). */
const NEVER_CHROME = new Set(['html', 'body', 'main', 'article', 'head', 'p', 'h1', 'em', 'strong', 'b', 'i'])

/** A box with this share of all the page's paragraphs, or more, is the article, whatever it is called. */
const SHARE_OF_ARTICLE = 0.4

/** A page with less text in its paragraphs than this has its article elsewhere; in code units. */
const LEAST_PROSE = 500

const NAMELESS_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

/** Takes off what a page shows around an article and in its midst: menus, adverts, share bars, forms, comments. */
export function removeChrome(body: PageElement): void {
  for (const element of body.querySelectorAll('script, style, noscript, template')) element.remove()
  const isPage = (measure: Measure) => measure(body) >= LEAST_PROSE
  const measure = [proseIn, textIn].find(isPage) ?? textIn
  const most = measure(body) * SHARE_OF_ARTICLE
  for (const selector of [WORDLESS, '*']) {
    for (const element of [...body.querySelectorAll(selector)]) {
      const isNamed = selector !== WORDLESS
      if (isNamed && (NEVER_CHROME.has(element.localName) || !isChrome(element))) continue
      if (most === 0 || measure(element) < most) element.remove()
    }
  }
}

/** How much of an article may stand in an element, in code units. */
type Measure = (element: PageElement) => number

/** What a box is called: besides class and id, what page builders name their parts by, and readers aloud. */
const NAMING = [
  'class',
  'id',
  'name',
  'aria-label',
  'data-block',
  'data-component',
  'data-component-name',
  'data-cy',
  'data-gu-name',
  'data-module',
  'data-module-name',
  'data-name',
  'data-qa',
  'data-role',
  'data-test',
  'data-test-id',
  'data-testid',
  'data-type',
  'data-widget',
]

/** `commentForm-top` and `comment_form` as `comment-form`. */
const nameOf = (element: PageElement): string =>
  [
    // Elements of a site's own have names with a hyphen.
    ...(element.localName.includes('-') ? [element.localName] : []),
    ...NAMING.flatMap((name) => element.getAttribute(name) ?? []),
  ]
    .join(' ')
    .slice(0, 500)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[_:.]+/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/\s+/g, ' ')

const isChrome = (element: PageElement): boolean =>
  CHROME_NAME.test(nameOf(element)) || NAMELESS_STYLE.test(element.getAttribute('style') ?? '')

/** How much text stands in paragraphs there, in code units. */
function proseIn(element: PageElement): number {
  let length = 0
  for (const paragraph of element.querySelectorAll('p')) length += paragraph.textContent?.trim().length ?? 0
  return length
}

/** Where a page knows no paragraphs: all text that leads nowhere. */
function textIn(element: PageElement): number {
  let length = element.textContent?.length ?? 0
  for (const link of element.querySelectorAll('a')) length -= link.textContent?.length ?? 0
  return length
}
