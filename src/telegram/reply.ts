import { type Context, passageShown, type Reply } from '../answer/conversing.ts'
import type { Passage } from '../answer/library.ts'
import { mentionsIn } from '../answer/people/library-people.ts'
import type { Press, Trail } from './buttons/callback-data.ts'
import { commandHelp } from './commands/table.ts'
import type { Shown } from './listening/shown.ts'
import { lines } from './message/styled-text.ts'
import { type View, view, withHeading } from './message/view.ts'
import type { Scene } from './scene.ts'
import { answerView, notSaidView } from './views/answer.ts'
import { articlesView } from './views/articles.ts'
import { helpView, startView } from './views/introduction.ts'
import { aroundView, moreFromButton, trailOf } from './views/passage.ts'
import { pressed } from './views/pressed.ts'
import { quoted } from './views/quoted.ts'
import { sourceLine } from './views/source.ts'
import { speakerLines } from './views/speaker.ts'
import { personView, speakersView } from './views/who.ts'

/** What a reply looks like; `shown` is what was shown before, which the reply may go on from. */
export async function replyView(scene: Scene, reply: Reply, shown: Shown = {}): Promise<View> {
  const { t } = scene
  const trail = shown.trail && { ...shown.trail, asker: scene.asker }
  switch (reply.kind) {
    case 'greeting':
      return startView(scene)
    case 'thanks':
      return view([t('welcome')])
    case 'help':
      return helpView(scene, commandHelp(t))
    case 'speakers':
      return speakersView(scene, 0)
    case 'articles':
      return reply.asksWhich
        ? withHeading(t('which-article'), articlesView(scene, 0))
        : articlesView(scene, 0)
    case 'next':
      return (await nextView(scene, shown)) ?? view([t('nothing-more')])
    case 'last':
      return view([t('nothing-more')])
    case 'which-answer':
      return view([t(isStale(scene, shown) ? 'stale' : 'no-passage-shown')])
    case 'who':
      return whoView(scene, reply.passage, trail ?? trailOf(scene, [reply.passage]))
    case 'around':
      return aroundView(scene, reply.passage, trail ?? trailOf(scene, [reply.passage]))
    case 'person':
      return personView(scene, reply.person)
    case 'answer':
      return answerView(scene, reply.answer, reply.shown)
    case 'not-said':
      return notSaidView(scene, reply.answer.passages)
  }
}

/** What a message of the bot shows, as far as the articles still have it. */
export function contextOf(scene: Scene, shown: Shown, isReply: boolean): Context {
  const { trail, next } = shown
  const person = shown.person === undefined ? undefined : scene.directory.person(shown.person)
  const addresses = trail?.passages ?? []
  const there = addresses.flatMap((address) => scene.directory.passage(address) ?? [])
  const isWhole = trail !== undefined && there.length === addresses.length
  return {
    passages: isWhole ? there : [],
    ...(isWhole ? { shown: trail.shown } : {}),
    ...(person ? { person } : {}),
    hasNext: next !== undefined || (trail !== undefined && trail.shown < trail.passages.length - 1),
    isReply,
  }
}

/** Whether what was shown is not there any more. */
function isStale(scene: Scene, shown: Shown): boolean {
  const context = contextOf(scene, shown, true)
  return (
    (shown.trail !== undefined || shown.person !== undefined) && !passageShown(context) && !context.person
  )
}

/** What comes next: by the button for it, else the next passage of the answer, as where only what stands around it was shown. */
async function nextView(scene: Scene, { next, trail }: Shown): Promise<View | undefined> {
  const press: Press | undefined = next ?? (trail && { kind: 'next', trail })
  return press && pressed(scene, ownedBy(scene.asker, press), '')
}

function ownedBy(asker: number, press: Press): Press {
  return 'trail' in press ? { ...press, trail: { ...press.trail, asker } } : { ...press, asker }
}

/** Who says what a passage shows, with the words of the article that say so; or that it does not make it clear. */
function whoView(scene: Scene, passage: Passage, trail: Trail): View {
  const { t, library } = scene
  const { article, paragraph, speakers } = passage
  if (speakers.length === 0) {
    return view([
      t(paragraph.quotes.length > 0 ? 'who-said-unknown' : 'who-said-nobody'),
      sourceLine(t, article),
    ])
  }
  const evidence = mentionsIn(paragraph).flatMap((mention) => {
    const said = library.passage(article.id, mention.paragraph)?.paragraph.text
    return said === undefined ? [] : [quoted(said, { limit: 800, marks: [mention], focus: mention })]
  })
  return view(
    [lines(speakerLines(t, passage), ...evidence, sourceLine(t, article))],
    [moreFromButton(scene, passage, trail)],
  )
}
