/** An article as a newsroom has it, before any page shows it. */
export interface Told {
  title: string
  author: string
  publisher: string
  /** `YYYY-MM-DD` */
  day: string
  url: string
  paragraphs: string[]
}

/** Words that stand in the chrome of every page: none of them may be read. */
export const CHROME_SIGN = 'zzchrome'

const encoded = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const each = (told: Told, tag: (text: string, i: number) => string): string =>
  told.paragraphs.map((text, i) => tag(encoded(text), i)).join('\n')

const p = (text: string): string => `<p>${text}</p>`

const jsonLd = ({ title, author, publisher, day, url }: Told): string =>
  `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    author: [{ '@type': 'Person', name: author }],
    publisher: { '@type': 'Organization', name: publisher },
    datePublished: `${day}T08:30:00+06:00`,
    mainEntityOfPage: { '@type': 'WebPage', '@id': url },
  }).replaceAll('<', '\\u003c')}</script>`

const graph = ({ title, author, publisher, day, url }: Told): string =>
  `<script type="application/ld+json">${JSON.stringify({
    '@graph': [
      { '@type': 'WebSite', name: publisher },
      {
        '@type': ['Article', 'ReportageNewsArticle'],
        headline: title,
        author: { name: author },
        publisher: { name: publisher },
        datePublished: day,
        url,
      },
      { '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', name: 'News' }] },
    ],
  }).replaceAll('<', '\\u003c')}</script>`

const openGraph = ({ title, publisher, day, url, author }: Told): string => `
<meta property="og:title" content="${encoded(title)} | ${encoded(publisher)}"><meta property="og:site_name" content="${encoded(publisher)}">
<meta property="og:url" content="${url}"><meta property="article:published_time" content="${day}T08:30:00Z"><meta name="author" content="${encoded(author)}">`

const canonical = ({ url }: Told): string => `<link rel="canonical" href="${url}">`

const comments = `<section id="comments"><h3>3 comments</h3><ol class="comment-list">
<li><b>User123</b><p>“This is terrible ${CHROME_SIGN},” said everyone who lives in this town and has to read of it every day.</p></li>
<li><b>Reader</b><p>I do not agree with a word of it ${CHROME_SIGN}, and neither does my neighbour, who is a farmer, said so.</p></li></ol>
<form><h3>Leave a Reply ${CHROME_SIGN}</h3><p>Your email address will not be published ${CHROME_SIGN}.</p><textarea></textarea><button>Post</button></form></section>`
const share = `<div class="share-bar"><a href="#">Facebook ${CHROME_SIGN}</a> <a href="javascript:alert(1)">Tweet ${CHROME_SIGN}</a> <a href="#">Copy link</a></div>`
const newsletter = `<div class="newsletter-signup"><h4>Never miss a story ${CHROME_SIGN}</h4><p>Sign up for our morning letter ${CHROME_SIGN}, and get the news of the day before breakfast.</p><input></div>`
const related = `<aside class="related-articles"><h4>Related ${CHROME_SIGN}</h4><ul><li><a href="/a">Ten things about dams ${CHROME_SIGN}</a></li><li><a href="/b">Why the mayor left ${CHROME_SIGN}</a></li></ul></aside>`
const nav = `<nav><ul><li><a href="/">Home ${CHROME_SIGN}</a></li><li><a href="/w">World</a></li></ul></nav>`
const footer = `<footer><p>© The publisher ${CHROME_SIGN}. All rights reserved, and nothing may be copied without leave.</p></footer>`
const figure = `<figure><img src="a.jpg" alt=""><figcaption>The valley in spring ${CHROME_SIGN}. Photo: Ana Ruiz</figcaption></figure>`
const advert = `<div class="ad-slot"><p>Advertisement ${CHROME_SIGN}</p></div>`
const readMore = `<p class="read-more"><a href="/c">READ MORE: what the river did ${CHROME_SIGN}</a></p>`

const page = (head: string, body: string): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`

/** The paragraphs with something between the second and the third. */
const amid = (told: Told, between: string, tag: (text: string) => string = p): string =>
  told.paragraphs.map((text, i) => (i === 2 ? between : '') + tag(encoded(text))).join('\n')

/** A page of an article after the structure of one kind of publisher's template. */
export type Publisher = (told: Told) => string

/** By what the template is known for. */
export const publishers: Record<string, Publisher> = {
  'a broadsheet: header, figure, advert and related links amid the text': (told) =>
    page(
      `<title>${encoded(told.title)} - ${encoded(told.publisher)}</title>${jsonLd(told)}${canonical(told)}`,
      `<header class="site-header">${nav}</header><main><article><h1>${encoded(told.title)}</h1><p class="byline">By <a rel="author" href="/x">${encoded(told.author)}</a></p>${figure}<div class="article-body">${amid(told, advert + related)}</div>${share}</article>${comments}</main>${footer}`,
    ),
  'WordPress: entry-content, sharedaddy, a comment form': (told) =>
    page(
      `<title>${encoded(told.title)} &#8211; ${encoded(told.publisher)}</title>${openGraph(told)}${canonical(told)}`,
      `<div id="page" class="site">${nav}<div id="content" class="site-content"><div id="primary"><article id="post-42" class="post type-post hentry"><header class="entry-header"><h1 class="entry-title">${encoded(told.title)}</h1><div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="${told.day}T10:00:00+00:00">${told.day}</time></span></div></header><div class="entry-content">${amid(told, advert)}<div class="sharedaddy"><h3>Share this: ${CHROME_SIGN}</h3>${share}</div></div><footer class="entry-footer">Tags: water ${CHROME_SIGN}</footer></article>${comments}</div><div id="secondary" class="sidebar widget-area"><div class="widget"><p>Recent posts ${CHROME_SIGN} and what else we have written in these weeks for you.</p></div></div></div></div>${footer}`,
    ),
  'a wire service: data-testid boxes, each paragraph in a div': (told) =>
    page(
      `<title>${encoded(told.title)} | ${encoded(told.publisher)}</title>${graph(told)}`,
      `${nav}<main><div class="css-1x"><h1 data-testid="Heading">${encoded(told.title)}</h1><div class="css-2y">${each(told, (text, i) => `<div data-testid="paragraph-${i}" class="text__text__1FZLe">${text}</div>`)}</div>${share}${newsletter}</div></main>${footer}`,
    ),
  'an old site: layout tables and line breaks': (told) =>
    page(
      `<title>${encoded(told.title)}</title><meta name="author" content="${encoded(told.author)}"><meta name="date" content="${told.day}"><meta property="og:site_name" content="${encoded(told.publisher)}"><meta property="og:url" content="${told.url}">`,
      `<table width="100%"><tr><td class="menu">${nav}</td><td><h1>${encoded(told.title)}</h1><font face="Arial">${told.paragraphs.map(encoded).join('<br><br>\n')}</font></td><td class="sidebar"><p>Advertisement ${CHROME_SIGN}</p></td></tr></table>${footer}`,
    ),
  'AMP: amp tags and nothing else': (told) =>
    page(
      `<title>${encoded(told.title)}</title>${jsonLd(told)}<script async src="https://cdn.example/v0.js"></script><style amp-custom>p{color:red}</style>`,
      `<amp-sidebar><ul><li>Home ${CHROME_SIGN}</li></ul></amp-sidebar><article class="amp-wp-article"><h1 class="amp-wp-title">${encoded(told.title)}</h1><amp-img src="a.jpg"></amp-img><div class="amp-wp-article-content">${amid(told, `<amp-ad>${CHROME_SIGN}</amp-ad>`)}</div></article><amp-social-share>${CHROME_SIGN}</amp-social-share>`,
    ),
  'a magazine: drop cap, newsletter box and pull quotes': (told) =>
    page(
      `<title>${encoded(told.title)}</title>${openGraph(told)}`,
      `${nav}<article><h1>${encoded(told.title)}</h1><div class="longform">${told.paragraphs.map((text, i) => (i === 2 ? newsletter : '') + (i === 0 ? `<p><span class="drop-cap">${encoded(text.slice(0, 1))}</span>${encoded(text.slice(1))}</p>` : p(encoded(text)))).join('')}</div></article>${related}${footer}`,
    ),
  'a portal: each block in a component of its own': (told) =>
    page(
      `<title>${encoded(told.title)}</title>${jsonLd(told)}`,
      `<div id="root">${nav}<div id="main-content"><article class="ssrcss-x"><header><h1 id="main-heading">${encoded(told.title)}</h1></header>${each(told, (text) => `<div data-component="text-block" class="ssrcss-y"><div class="ssrcss-z"><p><span>${text}</span></p></div></div>`)}<section data-component="links-block" class="related-links"><p>More on this story ${CHROME_SIGN}</p></section></article></div></div>${comments}${footer}`,
    ),
  'a headless shop of news: microdata': (told) =>
    page(
      `<title>${encoded(told.title)}</title><meta property="og:site_name" content="${encoded(told.publisher)}">${canonical(told)}`,
      `<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${encoded(told.title)}</h1><span itemprop="author" itemscope><span itemprop="name">${encoded(told.author)}</span></span><meta itemprop="datePublished" content="${told.day}T01:00:00Z"><time itemprop="datePublished" datetime="${told.day}T01:00:00Z"></time><div itemprop="articleBody">${amid(told, readMore)}</div></div>${share}${footer}`,
    ),
  'a paper with its head in the body: byline and time as people read them': (told) =>
    page(
      `<title>${encoded(told.title)} :: ${encoded(told.publisher)}</title><meta property="og:site_name" content="${encoded(told.publisher)}"><link rel="canonical" href="${told.url}">`,
      `${nav}<div class="story"><h1>${encoded(told.title)}</h1><div class="byline">By ${encoded(told.author)}</div><time datetime="${told.day}">${told.day}</time>${each(told, p)}</div>${share}${comments}`,
    ),
  'a blog platform: sections, and claps': (told) =>
    page(
      `<title>${encoded(told.title)}</title>${graph(told)}`,
      `<div class="metabar">${nav}</div><article><section><div class="pw-post-title"><h1>${encoded(told.title)}</h1></div>${each(told, (text) => `<p class="pw-post-body-paragraph" id="${text.length.toString(16)}">${text}</p>`)}</section></article><div class="recommendations"><p>Recommended from us ${CHROME_SIGN} and from others who write about this.</p></div>`,
    ),
  'a radio: audio player, gallery and a box of topics': (told) =>
    page(
      `<title>${encoded(told.title)}</title>${jsonLd(told)}`,
      `${nav}<div id="article-content"><h1>${encoded(told.title)}</h1><div class="audio-player"><p>Listen ${CHROME_SIGN} to this story, five minutes long, in our player here.</p></div><div class="wsw">${amid(told, `<div class="media-block gallery"><p>${CHROME_SIGN}</p></div>`)}</div><div class="topics"><a href="/t">Water ${CHROME_SIGN}</a></div></div>${newsletter}`,
    ),
  'a local paper: cookie banner, paywall notice, most read': (told) =>
    page(
      `<title>${encoded(told.title)}</title>${openGraph(told)}`,
      `<div id="cookie-banner"><p>We use cookies ${CHROME_SIGN} to make this site better for you and for us all.</p></div><div class="container">${nav}<div class="article-page"><h1>${encoded(told.title)}</h1><div class="content">${each(told, p)}</div></div><div class="most-read"><h3>Most read ${CHROME_SIGN}</h3><ol><li><a href="/1">One ${CHROME_SIGN}</a></li></ol></div></div>${footer}`,
    ),
  'tags left out, as HTML allows': (told) =>
    `<!doctype html><title>${encoded(told.title)}</title>${openGraph(told)}${nav}<article><h1>${encoded(told.title)}</h1>${told.paragraphs.map((text) => `<p>${encoded(text)}`).join('\n')}</article>${footer}`,
  'a page printed by a framework: hidden state and a noscript twin': (told) =>
    page(
      `<title>${encoded(told.title)}</title>${jsonLd(told)}<noscript><p>${CHROME_SIGN}</p></noscript>`,
      `<div id="__next">${nav}<main><article><h1>${encoded(told.title)}</h1><div>${amid(told, '<div style="display:none"><p>zzchrome hidden words that no reader sees here</p></div>')}</div></article></main></div><script id="__NEXT_DATA__" type="application/json">{"text":"${CHROME_SIGN}"}</script>`,
    ),
  'Drupal: fields in fields': (told) =>
    page(
      `<title>${encoded(told.title)} | ${encoded(told.publisher)}</title>${openGraph(told)}`,
      `<div class="layout-container">${nav}<main role="main"><div class="node node--type-article"><h1 class="page-title">${encoded(told.title)}</h1><div class="field field--name-body"><div class="field__item">${each(told, p)}</div></div><div class="field field--name-field-tags">Tags: <a href="/t">water ${CHROME_SIGN}</a></div></div></main>${comments}</div>`,
    ),
  'a broadcaster: boxes that only their data name': (told) =>
    page(
      `<title>${encoded(told.title)} - ${encoded(told.publisher)}</title>${jsonLd(told)}<link rel="canonical" href="${told.url}">`,
      `<div id="root"><header>${nav}</header><main><article><div data-component="headline-block"><h1>${encoded(told.title)}</h1></div><div data-component="byline-block"><div><time datetime="${told.day}">2 days ago</time></div><div><span>${encoded(told.author)}</span><div>${encoded(told.publisher)}, Lanval</div></div></div>${each(told, (text) => `<div data-component="text-block" class="sc-1"><div class="sc-2"><p class="sc-3"><b></b>${text}</p></div></div>`)}<div data-component="links-block"><h2>More on this story</h2><ul><li><a href="/a">Flood closes the bridge ${CHROME_SIGN}</a></li></ul></div><div data-component="text-block"><p><i>Follow ${CHROME_SIGN} News on Facebook, X and Instagram. Send your ideas to news@gazette.example</i></p></div></article><div data-component="related"><div><h3>Man charged over fire ${CHROME_SIGN}</h3><p>A man of 44 is due in court on Tuesday over the fire ${CHROME_SIGN}.</p><span>3 hrs ago</span></div></div></main></div>`,
    ),
  'a paper with names for its tests: a letter to subscribe to in the midst': (told) =>
    page(
      `<title>${encoded(told.title)} | Water</title>${jsonLd(told)}`,
      `<main><article><h1>${encoded(told.title)}</h1><div><p>${encoded(told.author)}</p></div><div data-gu-name="body">${amid(told, `<div data-testid="newsletter"><p>Sign up to Down the River ${CHROME_SIGN}</p><p>The week's news of the river. Get all of it, the good and the bad ${CHROME_SIGN}.</p></div><p id="skip-link-6">after newsletter promotion</p>`)}</div><p>___</p></article></main>`,
    ),
  'a site in Russian: appeals, and what else to read': (told) =>
    page(
      `<title>${encoded(told.title)} — ${encoded(told.publisher)}</title>${jsonLd(told)}`,
      `<div class="Header">${nav}</div><div class="Material-body">${each(told, (text) => `<p class="Simple-p">${text}</p>`)}<p>Читайте также</p><p><a href="/a">Почему рухнул мост ${CHROME_SIGN}</a></p></div><div class="Donates"><p>Поддержите нас ${CHROME_SIGN}. Мы живём на ваши пожертвования.</p></div><p>Подписывайтесь на наш телеграм-канал</p>`,
    ),
  'a page in capitals, with presentational markup': (told) =>
    `<HTML><HEAD><TITLE>${encoded(told.title)}</TITLE>${openGraph(told)}</HEAD><BODY>${nav}<DIV CLASS="story-text"><H1>${encoded(told.title)}</H1>${told.paragraphs.map((text) => `<P ALIGN=justify><FONT SIZE=2>${encoded(text)}</FONT></P>`).join('\n')}</DIV>${footer}</BODY></HTML>`,
}
