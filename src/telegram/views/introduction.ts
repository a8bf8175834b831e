import { pressButton } from '../buttons/keyboard.ts'
import { bold, lines } from '../message/styled-text.ts'
import { type View, view } from '../message/view.ts'
import type { Scene } from '../scene.ts'
import { sourceLine } from './source.ts'
import { suggestionRows } from './suggestions.ts'

/** Sources that an introduction names one by one; the rest are counted. */
const sourceLimit = 3

/** The first words in a chat: what it is for, and what it is about. */
export function startView(scene: Scene): View {
  const { t, library, isGroup } = scene
  return view(
    [
      t('start', { articles: library.articles.length }),
      sourceLines(scene),
      isGroup ? t('start-next-group') : t('start-next'),
    ],
    suggestionRows(scene),
  )
}

/** The first words in a group: what it is for, what it is about, and when it speaks there. */
export function welcomeView(scene: Scene): View {
  const { t, library } = scene
  return view(
    [t('start', { articles: library.articles.length }), sourceLines(scene), t('help-ask-group')],
    suggestionRows(scene),
  )
}

/** What a command is written like, and what it does. */
export interface CommandHelp {
  usage: string
  description: string
}

/** Every command with its help, and the ways of asking without one. */
export function helpView(scene: Scene, commands: readonly CommandHelp[]): View {
  const { t, bot, isGroup } = scene
  return view([
    bold(t('help-title')),
    isGroup ? t('help-ask-group') : t('help-ask-private'),
    lines(...commands.map(({ usage, description }) => `${usage} — ${description}`)),
    bot.hasInlineMode ? t('help-inline', { bot: bot.username }) : '',
  ])
}

/** What it is, where its words are from, whose they are, and what it keeps. */
export function aboutView(scene: Scene): View {
  const { t, asker, library } = scene
  return view(
    [
      t('about-what'),
      lines(bold(t('about-sources', { articles: library.articles.length })), sourceLines(scene)),
      t('about-rights'),
      t('about-privacy'),
    ],
    [
      library.articles.length > sourceLimit
        ? [
            pressButton(t('articles-title', { count: library.articles.length }), {
              kind: 'articles',
              asker,
              page: 0,
            }),
          ]
        : [],
    ],
  )
}

function sourceLines({ t, library }: Scene) {
  const more = library.articles.length - sourceLimit
  return lines(
    ...library.newest.slice(0, sourceLimit).map((article) => sourceLine(t, article)),
    more > 0 ? t('and-more', { count: more }) : '',
  )
}
