import { readFollowUp } from '../../answer/follow-up.ts'
import type { Passage } from '../../answer/library.ts'
import type { Trail } from '../buttons/callback-data.ts'
import type { Shown } from '../listening/context.ts'
import { lines } from '../message/styled-text.ts'
import { type View, view } from '../message/view.ts'
import type { Scene } from '../scene.ts'
import { answerView } from './answer.ts'
import { aroundView, passageView } from './passage.ts'
import { personView } from './people.ts'
import { pressed, shownPassage } from './pressed.ts'
import { sourceLine } from './source.ts'
import { speakerLines } from './speaker.ts'

/**
 * The answer to words written under one of the bot's own messages. `undefined` where nothing is asked, such as
 * a thank-you: there is nothing to say then.
 */
export function followUpView(scene: Scene, text: string, shown: Shown): View | undefined {
  const meant = readFollowUp(text)
  const trail = shown.trail && { ...shown.trail, asker: scene.asker }
  const passage = trail && shownPassage(scene, trail, '')
  switch (meant.kind) {
    case 'thanks':
      return undefined
    case 'more':
      return moreView(scene, shown, trail)
    case 'who':
      if (trail && passage) return whoView(scene, passage, trail)
      return view([scene.t(shown.trail ? 'stale' : 'no-passage-shown')])
    case 'around':
      return trail && passage ? aroundView(scene, passage, trail) : answerView(scene, scene.library.ask(text))
    case 'question': {
      const person = shown.person === undefined ? undefined : scene.directory.person(shown.person)
      const speaker = person?.name ?? onlySpeaker(passage)
      const near = scene.library.ask(meant.question, {
        ...(meant.ofSpeaker && speaker !== undefined ? { speaker } : {}),
        ...(meant.ofArticle && passage ? { article: passage.article.id } : {}),
      })
      return answerView(scene, near.answered ? near : scene.library.ask(meant.question))
    }
  }
}

function moreView(scene: Scene, shown: Shown, trail: Trail | undefined): View {
  const asked = shown.next && ownedBy(scene.asker, shown.next)
  return (asked && pressed(scene, asked, '')) ?? view([scene.t(trail ? 'nothing-more' : 'no-passage-shown')])
}

function ownedBy(asker: number, press: NonNullable<Shown['next']>): NonNullable<Shown['next']> {
  return 'trail' in press ? { ...press, trail: { ...press.trail, asker } } : { ...press, asker }
}

/** Who says what a passage shows, or that the article does not make it clear. */
function whoView(scene: Scene, passage: Passage, trail: Trail): View {
  const { t, library } = scene
  const [first] = passage.speakers
  if (!first) {
    const isSaid = passage.paragraph.quotes.length > 0
    return view([t(isSaid ? 'who-said-unknown' : 'who-said-nobody'), sourceLine(passage.article)])
  }
  if (passage.speakers.length === 1) {
    const person = library.speakers().find(({ name }) => name === first.name)
    if (person) return personView(scene, person)
  }
  const again = passageView(scene, passage, trail)
  return {
    ...view([speakerLines(t, passage.speakers), lines(sourceLine(passage.article))]),
    ...(again.keyboard ? { keyboard: again.keyboard } : {}),
  }
}

function onlySpeaker(passage: Passage | undefined): string | undefined {
  return passage?.speakers.length === 1 ? passage.speakers[0]?.name : undefined
}
