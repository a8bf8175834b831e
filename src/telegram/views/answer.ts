import type { About, Answer } from '../../answer/library.ts'
import type { Translate } from '../locale.ts'
import { shortened } from '../message/cut.ts'
import type { StyledText } from '../message/styled-text.ts'
import { type View, view } from '../message/view.ts'
import type { Scene } from '../scene.ts'
import { shareButton } from './buttons.ts'
import { addressOf, passageView, trailOf } from './passage.ts'
import { sourceLine, visible } from './source.ts'

/** What was shown of an answer to anybody who may turn its pages, by the interface's language. */
const shown = new WeakMap<Answer, Map<Translate, View>>()

/** An answer's best passage, or what is known of the article, or an honest word that there is nothing. */
export function answerView(scene: Scene, answer: Answer): View {
  if (scene.asker !== 0) return newView(scene, answer)
  const views = shown.get(answer) ?? new Map<Translate, View>()
  const known = views.get(scene.t) ?? newView(scene, answer)
  shown.set(answer, views.set(scene.t, known))
  return known
}

function newView(scene: Scene, { answered, certainty, passages, about }: Answer): View {
  const [best] = passages
  if (!answered) return notSaidView(scene)
  const heading = certainty === 'perhaps' ? perhapsNotSaid(scene) : about && aboutLine(scene, about)
  if (best) return passageView(scene, best, trailOf(scene, passages), heading)
  return about ? articleFactView(scene, about) : notSaidView(scene)
}

/** What stands above a passage that may not answer. */
export const perhapsNotSaid = ({ t, library }: Scene): string =>
  t('perhaps-not-said', { articles: library.articles.length })

/** What is said where the articles do not answer, with something to do next. */
export function notSaidView({ t, library }: Scene): View {
  return view([`${t('not-said', { articles: library.articles.length })} ${t('not-said-next')}`])
}

/** What is known of an article itself, and which one it is. */
export function articleFactView(scene: Scene, about: About): View {
  const article = scene.library.articles.find(({ id }) => id === about.article)
  const first = article?.paragraphs[0]
  const address = article && first && addressOf(scene, { article, paragraph: first })
  return view(
    [aboutLine(scene, about), article ? sourceLine(article) : ''],
    [address ? [shareButton(scene, address)] : []],
  )
}

function aboutLine({ t }: Scene, { field, value }: About): string | StyledText {
  return t(`field-${field}`, { value: shortened(visible(value) || '—', 400) })
}
