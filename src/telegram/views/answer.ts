import type { About, Answer, Passage } from '../../answer/library.ts'
import type { Translate } from '../../locale/locale.ts'
import { pressButton, shareButton } from '../buttons/keyboard.ts'
import { shortened } from '../message/cut.ts'
import { joined, type Part, type StyledText, visible } from '../message/styled-text.ts'
import { type View, view } from '../message/view.ts'
import type { Scene } from '../scene.ts'
import { subjectView } from './articles.ts'
import { addressOf, passageView, trailOf } from './passage.ts'
import { publishedText, sourceLine } from './source.ts'
import { suggestionRows } from './suggestions.ts'
import { whichPersonView } from './who.ts'

/** What was shown of an answer to anybody who may turn its pages, by the interface's language. */
const shown = new WeakMap<Answer, Map<Translate, View>>()

/** An answer's best passage, or what is known of the article, or an honest word that there is nothing. */
export function answerView(scene: Scene, answer: Answer, at = 0): View {
  if (scene.asker !== 0 || at !== 0) return newView(scene, answer, at)
  const views = shown.get(answer) ?? new Map<Translate, View>()
  const known = views.get(scene.t) ?? newView(scene, answer, at)
  shown.set(answer, views.set(scene.t, known))
  return known
}

function newView(scene: Scene, answer: Answer, at: number): View {
  const { answered, passages, about, candidates, notQuoted, noArticle } = answer
  const best = passages[at]
  if (noArticle !== undefined) return noArticleView(scene, noArticle)
  if (candidates) return whichPersonView(scene, candidates, 'saying')
  if (about?.field === 'subject') return subjectView(scene, answer)
  if (notQuoted !== undefined) {
    const heading = scene.t('not-quoted', { name: shortened(visible(notQuoted), 80) })
    return best ? passageView(scene, best, trailOf(scene, passages), heading) : view([heading])
  }
  if (!answered) return about ? articleFactView(scene, about) : notSaidView(scene, passages)
  if (!best) return about ? articleFactView(scene, about) : notSaidView(scene, passages)
  const trail = trailOf(scene, passages)
  const moved = { ...trail, shown: Math.min(at, Math.max(0, trail.passages.length - 1)) }
  return passageView(scene, best, moved, headingOf(scene, answer))
}

function headingOf(scene: Scene, { certainty, about }: Answer): Part {
  if (certainty === 'perhaps') return perhapsNotSaid(scene)
  return about ? aboutLine(scene, about) : ''
}

/** What stands above a passage that may not answer. */
export const perhapsNotSaid = ({ t, library }: Scene): string =>
  t('perhaps-not-said', { articles: library.articles.length })

/** What is said where the articles do not answer, with something to do next: the nearest passage, questions that they answer. */
export function notSaidView(scene: Scene, nearest: readonly Passage[]): View {
  const { t, library } = scene
  const trail = trailOf(scene, nearest)
  return view(
    [`${t('not-said', { articles: library.articles.length })} ${t('not-said-next')}`],
    [
      trail.passages.length > 0
        ? [pressButton(t('button-nearest'), { kind: 'passage', trail, isNext: true })]
        : [],
      ...suggestionRows(scene),
    ],
  )
}

/** What is said where no article is called so. */
function noArticleView({ t, asker }: Scene, name: string): View {
  return view(
    [t('no-article-called', { name: shortened(visible(name), 80) })],
    [[pressButton(t('button-articles'), { kind: 'articles', asker, page: 0 })]],
  )
}

/** What is known of an article itself, and which one it is. */
export function articleFactView(scene: Scene, about: About): View {
  const article = scene.library.articles.find(({ id }) => id === about.article)
  const first = article?.paragraphs[0]
  const address = article && first && addressOf(scene, { article, paragraph: first })
  return view(
    [aboutLine(scene, about), article ? sourceLine(scene.t, article) : ''],
    [address ? [shareButton(scene, address)] : []],
  )
}

function aboutLine({ t }: Scene, { field, value }: About): Part {
  if (value === undefined) return t(`unknown-${field}`)
  if (field === 'published')
    return filled((text) => t('field-published', { value: text }), publishedText(t, value))
  return t(`field-${field}`, { value: shortened(visible(value) || '—', 400) })
}

/** A text of the interface with something styled in its place. */
function filled(textWith: (value: string) => string, part: StyledText): Part {
  const [before = '', after = ''] = textWith(PLACE).split(PLACE)
  return joined(before, part, after)
}

/** A character that no text of the interface has. */
const PLACE = '\uE000'
