import { isRemark, readFollowUp } from '../../answer/follow-up.ts'
import { followedUp } from '../../answer/followed-up.ts'
import type { LibraryPerson, Passage } from '../../answer/library.ts'
import type { Mention, SpokenParagraph } from '../../speech/speech.ts'
import type { Trail } from '../buttons/callback-data.ts'
import type { Shown } from '../listening/shown.ts'
import { lines } from '../message/styled-text.ts'
import { type View, view } from '../message/view.ts'
import type { Scene } from '../scene.ts'
import { answerView, notSaidView } from './answer.ts'
import { aroundView, moreFromButton } from './passage.ts'
import { personView } from './people.ts'
import { pressed, shownPassage } from './pressed.ts'
import { quoted } from './quoted.ts'
import { sourceLine } from './source.ts'
import { speakerLines } from './speaker.ts'

/**
 * The answer to words written under one of the bot's own messages. `undefined` where nothing is asked, such as
 * a thank-you, or a remark in a group that no passage answers: there is nothing to say then.
 */
export async function followUpView(scene: Scene, text: string, shown: Shown): Promise<View | undefined> {
  const meant = readFollowUp(text)
  const trail = shown.trail && { ...shown.trail, asker: scene.asker }
  const passage = trail && (await shownPassage(scene, trail, ''))
  const person = personShown(scene, shown)
  switch (meant.kind) {
    case 'thanks':
    case 'greeting':
      return undefined
    case 'more':
      return moreView(scene, shown, trail)
    case 'who':
      if (trail && passage) return whoView(scene, passage, trail)
      if (person) return personView(scene, person)
      return view([scene.t(shown.trail || shown.person ? 'stale' : 'no-passage-shown')])
    case 'around':
      return trail && passage
        ? aroundView(scene, passage, trail)
        : answerView(scene, await scene.library.ask(text))
    case 'question': {
      const answer = await followedUp(scene.library, meant, passage, await speakerShown(scene, shown))
      if (answer) return answerView(scene, answer)
      const isChatter = scene.isGroup && !shown.asks && isRemark(text)
      return isChatter ? undefined : notSaidView(scene)
    }
  }
}

async function moreView(scene: Scene, shown: Shown, trail: Trail | undefined): Promise<View> {
  const asked = shown.next && ownedBy(scene.asker, shown.next)
  return (
    (asked && (await pressed(scene, asked, ''))) ??
    view([scene.t(trail ? 'nothing-more' : 'no-passage-shown')])
  )
}

function ownedBy(asker: number, press: NonNullable<Shown['next']>): NonNullable<Shown['next']> {
  return 'trail' in press ? { ...press, trail: { ...press.trail, asker } } : { ...press, asker }
}

/** Who says what a passage shows, with the words of the article that say so; or that it does not make it clear. */
function whoView(scene: Scene, passage: Passage, trail: Trail): View {
  const { t, library } = scene
  const { article, paragraph, speakers } = passage
  if (speakers.length === 0) {
    return view([
      t(paragraph.quotes.length > 0 ? 'who-said-unknown' : 'who-said-nobody'),
      sourceLine(article),
    ])
  }
  const evidence = mentionsIn(paragraph).flatMap((mention) => {
    const said = library.passage(article.id, mention.paragraph)?.paragraph.text
    return said === undefined ? [] : [quoted(said, { limit: 800, marks: [mention], focus: mention })]
  })
  return view(
    [lines(speakerLines(t, passage), ...evidence, sourceLine(article))],
    [moreFromButton(scene, passage, trail)],
  )
}

/** Where the article names those who speak in a paragraph: each speaker and each place once, a few at most. */
function mentionsIn({ quotes }: SpokenParagraph): Mention[] {
  const mentions = new Map<number, Mention>()
  const named = new Set<string>()
  for (const { speaker } of quotes) {
    if (!speaker || named.has(speaker.name)) continue
    named.add(speaker.name)
    if (!mentions.has(speaker.mention.paragraph)) mentions.set(speaker.mention.paragraph, speaker.mention)
  }
  return [...mentions.values()].slice(0, 3)
}

/** The name of the one who speaks in what was shown; `undefined` where nobody does, or several. */
export async function speakerShown(scene: Scene, shown: Shown): Promise<string | undefined> {
  const passage = shown.trail && (await shownPassage(scene, shown.trail, ''))
  const [speaker, ...others] = passage?.speakers ?? []
  return personShown(scene, shown)?.name ?? (others.length === 0 ? speaker?.name : undefined)
}

function personShown({ directory }: Scene, { person }: Shown): LibraryPerson | undefined {
  return person === undefined ? undefined : directory.person(person)
}
