import type { LibraryPerson, Passage } from '../../answer/library.ts'
import { scopeIn } from '../../answer/scope.ts'
import type { SpokenArticle } from '../../speech/speech.ts'
import type { Press, Trail } from '../buttons/callback-data.ts'
import type { View } from '../message/view.ts'
import type { Scene } from '../scene.ts'
import { answerView } from './answer.ts'
import { articlesView, articleView, subjectView } from './articles.ts'
import { aroundView, passageView, trailOf } from './passage.ts'
import { randomView } from './random.ts'
import { titleOf } from './source.ts'
import { personView, quotesView, speakersView } from './who.ts'

/**
 * What a press of a button shows. `question` is the question of the answer it stands under, empty where it is
 * not known: then nothing is marked. `undefined` where the button is from before a change of the articles.
 */
export async function pressed(scene: Scene, press: Press, question: string): Promise<View | undefined> {
  switch (press.kind) {
    case 'passage':
      return trailView(scene, press.trail, 0, question)
    case 'next':
      return trailView(scene, press.trail, 1, question)
    case 'previous':
      return trailView(scene, press.trail, -1, question)
    case 'around': {
      const passage = await shownPassage(scene, press.trail, question)
      return passage && aroundView(scene, passage, press.trail)
    }
    case 'quotes': {
      const person = scene.directory.person(press.person)
      return person && quotesView(scene, person, press.page, press.trail)
    }
    case 'person': {
      const person = scene.directory.person(press.person)
      return person && personView(scene, person)
    }
    case 'speakers':
      return speakersView(scene, press.page)
    case 'articles':
      return articlesView(scene, press.page)
    case 'article': {
      const article = scene.directory.article(press.article)
      return article && articleView(scene, article)
    }
    case 'subject': {
      const article = scene.directory.article(press.article)
      return article && subjectView(scene, scene.library.opening(article))
    }
    case 'within': {
      const article = scene.directory.article(press.article)
      return article && withinView(scene, article, question)
    }
    case 'saying': {
      const person = scene.directory.person(press.person)
      return person && sayingView(scene, person)
    }
    case 'random':
      return randomView(scene, press.after)
  }
}

/** The passage that a trail shows, with the marks of the question; `undefined` where it is not there any more. */
async function shownPassage(
  { directory, library }: Scene,
  trail: Trail,
  question: string,
): Promise<Passage | undefined> {
  const address = trail.passages[trail.shown]
  const passage = address && directory.passage(address)
  if (!passage || question === '') return passage
  const { article, paragraph } = passage
  const { passages: found } = await library.ask(question, { limit: 20, article: article.id })
  return found.find(({ paragraph: { number } }) => number === paragraph.number) ?? passage
}

/** What is said where a button names what is not there any more: which article changed or was taken out, where that is known. */
export function staleNotice({ t, directory }: Scene, press: Press): string {
  const key = 'article' in press ? press.article : 'trail' in press ? keyShown(press) : undefined
  const former = key === undefined ? undefined : directory.former(key)
  if (!former) return t('stale')
  const title = titleOf(former.article, 80)
  return former.isGone ? t('article-gone', { title }) : t('article-changed', { title })
}

/** The article of the passage that a press would show. */
function keyShown({ kind, trail }: Press & { trail: Trail }): string | undefined {
  const step = kind === 'next' ? 1 : kind === 'previous' ? -1 : 0
  return (trail.passages[trail.shown + step] ?? trail.passages[trail.shown])?.article
}

/** The first passage of what somebody says; who they are where they are not quoted. */
function sayingView(scene: Scene, person: LibraryPerson): View {
  const { passages } = scene.library.wordsOf(person)
  const [first] = passages
  return first ? passageView(scene, first, trailOf(scene, passages)) : personView(scene, person)
}

/** What one article answers to a question; the article itself where it is not known what was asked. */
async function withinView(scene: Scene, article: SpokenArticle, question: string): Promise<View> {
  if (question === '') return articleView(scene, article)
  const asked = scopeIn(question)?.question ?? question
  return answerView(scene, await scene.library.ask(asked, { article: article.id }))
}

async function trailView(
  scene: Scene,
  trail: Trail,
  step: number,
  question: string,
): Promise<View | undefined> {
  const last = trail.passages.length - 1
  const moved = { ...trail, shown: Math.min(Math.max(trail.shown + step, 0), last) }
  const passage = await shownPassage(scene, moved, question)
  return passage && passageView(scene, passage, moved)
}
