import { shownTogether } from '../../answer/article-answers.ts'
import type { Answer } from '../../answer/library.ts'
import { articlesCalled, scopeIn } from '../../answer/scope.ts'
import type { SpokenArticle } from '../../speech/speech.ts'
import { pageLine, pressButton, turnButtons } from '../buttons/keyboard.ts'
import { shortened } from '../message/cut.ts'
import { pageOf } from '../message/pages.ts'
import { room } from '../message/room.ts'
import {
  blocks,
  bold,
  isLinkable,
  italic,
  joined,
  lines,
  link,
  type StyledText,
  separated,
  visible,
} from '../message/styled-text.ts'
import { type View, view } from '../message/view.ts'
import type { Scene } from '../scene.ts'
import { passageView, trailOf } from './passage.ts'
import { quoted } from './quoted.ts'
import { publishedText, sourceLine, titleOf } from './source.ts'
import { speakerLines } from './speaker.ts'

const articlesPage = 8

/** One article: title, who wrote and published it, how it begins, its notes and rights. */
export function articleView(scene: Scene, article: SpokenArticle): View {
  const { t, asker } = scene
  const body = article.paragraphs.filter(({ kind }) => kind === 'body')
  const lead = body[0] ?? article.paragraphs[0]
  return view(
    [
      factLines(scene, article),
      lead ? quoted(lead.text, { limit: room.lead }) : '',
      ...article.paragraphs
        .filter(({ kind }) => kind === 'note')
        .slice(0, 2)
        .map(({ text }) => lines(t('from-notes'), quoted(text, { limit: room.note }))),
      article.rights ? italic(shortened(visible(article.rights), 300)) : '',
      scene.library.articles.length > 1 ? t('article-ask', { name: scopeName(article) }) : '',
    ],
    [
      [
        ...(article.url && isLinkable(article.url) ? [{ text: t('button-read'), url: article.url }] : []),
        ...(scene.library.speakers().length > 0
          ? [pressButton(t('button-who-speaks'), { kind: 'speakers', asker, page: 0 })]
          : []),
      ],
    ],
  )
}

/** What a question is limited to an article by. */
function scopeName({ id }: SpokenArticle): string {
  const name = shortened(visible(id), 80)
  return /^[^\s"“”„«»]+$/u.test(name) ? name : `“${name.replace(/["“”»]/gu, '')}”`
}

/** What an article is about: what it is, and how it begins; the buttons lead on. */
export function subjectView(scene: Scene, { passages }: Answer): View {
  const [first] = passages
  if (!first) return view([])
  const count = shownTogether(passages)
  const trail = trailOf(scene, passages)
  const shown = Math.min(count, trail.passages.length) - 1
  const last = passages[count - 1] ?? first
  const heading = blocks(
    factLines(scene, first.article),
    ...passages
      .slice(0, count - 1)
      .map((passage) =>
        lines(speakerLines(scene.t, passage), quoted(passage.paragraph.text, { limit: room.ofSeveral })),
      ),
  )
  return passageView(scene, last, { ...trail, shown: Math.max(0, shown) }, heading)
}

function factLines({ t }: Scene, article: SpokenArticle): StyledText {
  const author = shortened(visible(article.author ?? ''), 80)
  const publisher = shortened(visible(article.publisher ?? ''), 80)
  const published = publishedText(t, article.published)
  const body = article.paragraphs.filter(({ kind }) => kind === 'body')
  return lines(
    bold(link(article.url, titleOf(article))),
    author ? t('article-by', { author }) : '',
    separated(' · ', [publisher, published, t('article-size', { paragraphs: body.length })]),
  )
}

/** A page of the titles of several articles, the newest first, with a button for each. */
export function articlesView(scene: Scene, page: number, articles = scene.library.newest): View {
  const { t, asker } = scene
  const isAll = articles === scene.library.newest
  const shown = pageOf(articles, articlesPage, page)
  const first = shown.page * articlesPage + 1
  const buttons = shown.entries.flatMap((article, i) => {
    const key = scene.directory.articleKey(article)
    return key === undefined ? [] : [pressButton(String(first + i), { kind: 'article', asker, article: key })]
  })
  return view(
    [
      bold(t('articles-title', { count: articles.length })),
      lines(...shown.entries.map((article, i) => joined(`${first + i}. `, sourceLine(t, article)))),
      isAll ? pageLine(scene, shown) : '',
    ],
    [
      buttons.slice(0, 4),
      buttons.slice(4),
      isAll ? turnButtons(scene, shown, (to) => ({ kind: 'articles', asker, page: to })) : [],
    ],
  )
}

/** The articles that somebody calls so, the newest first; or the one with that number in the list. */
export function articlesTitled({ library }: Scene, text: string): readonly SpokenArticle[] {
  const number = /^\d{1,6}$/u.test(text) ? library.newest[Number(text) - 1] : undefined
  return number ? [number] : articlesCalled(scopeIn(text)?.name ?? text, library.newest)
}
