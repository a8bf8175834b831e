import type { Translate } from '../../locale/locale.ts'
import { readTarget } from '../buttons/links.ts'
import { type View, view, withHeading } from '../message/view.ts'
import type { Scene } from '../scene.ts'
import { answerView } from '../views/answer.ts'
import { articlesTitled, articlesView, articleView } from '../views/articles.ts'
import { aboutView, type CommandHelp, helpView, startView } from '../views/introduction.ts'
import { pressed } from '../views/pressed.ts'
import { randomView } from '../views/random.ts'
import {
  emptyTrail,
  nobodyView,
  personView,
  quotesView,
  speakersView,
  whichPersonView,
} from '../views/who.ts'

/** Where a command is offered in the menu; it is answered everywhere. */
export type CommandScope = 'private' | 'group'

/** One row of the table that handles, documents and registers the commands. */
export interface Command {
  name: string
  /** The key of the word that stands for its argument, where it takes one. */
  argument?: 'argument-question' | 'argument-name' | 'argument-title'
  /** The key of its description: a menu's and the help's. */
  description: `command-${string}`
  scopes: readonly CommandScope[]
  /** Whether what the command replies to stands in for its argument: somebody's words, or who speaks in an answer. */
  takesReply?: boolean
  /** Whether its answer matters to nobody but the one who asks, so that a group need not see it. */
  isPersonal?: boolean
  /** The message that answers it; the argument is trimmed and may be empty. */
  answer: (scene: Scene, argument: string) => View | Promise<View>
}

const everywhere = ['private', 'group'] as const

/** Every command; the order is the menu's and the help's. */
export const commands: readonly Command[] = [
  {
    name: 'ask',
    argument: 'argument-question',
    description: 'command-ask',
    scopes: everywhere,
    takesReply: true,
    answer: async (scene, question) =>
      question === '' ? promptView(scene) : answerView(scene, await scene.library.ask(question)),
  },
  {
    name: 'who',
    argument: 'argument-name',
    description: 'command-who',
    scopes: everywhere,
    takesReply: true,
    answer: (scene, name) => {
      if (name === '') return view([scene.t('who-usage')])
      const meant = scene.library.peopleMeant(name)
      if (meant.length > 1) return whichPersonView(scene, meant, 'person')
      const [person, ...others] = scene.library.findPeople(name)
      return person ? personView(scene, person, others) : nobodyView(scene, name)
    },
  },
  {
    name: 'speakers',
    description: 'command-speakers',
    scopes: everywhere,
    answer: (scene) => speakersView(scene, 0),
  },
  {
    name: 'quotes',
    argument: 'argument-name',
    description: 'command-quotes',
    scopes: everywhere,
    takesReply: true,
    answer: (scene, name) => {
      if (name === '') return withHeading(scene.t('quotes-usage'), speakersView(scene, 0))
      const meant = scene.library.peopleMeant(name)
      if (meant.length > 1) return whichPersonView(scene, meant, 'quotes')
      const [person] = scene.library.findPeople(name)
      if (!person) return nobodyView(scene, name)
      return person.quotes.length > 0
        ? quotesView(scene, person, 0, emptyTrail(scene))
        : personView(scene, person)
    },
  },
  {
    name: 'article',
    argument: 'argument-title',
    description: 'command-article',
    scopes: everywhere,
    answer: (scene, title) => {
      const found = title === '' ? scene.library.newest : articlesTitled(scene, title)
      const [only] = found
      if (!only) return view([scene.t('articles-none')])
      return found.length === 1 ? articleView(scene, only) : articlesView(scene, 0, found)
    },
  },
  {
    name: 'articles',
    description: 'command-articles',
    scopes: everywhere,
    answer: (scene) => articlesView(scene, 0),
  },
  {
    name: 'random',
    description: 'command-random',
    scopes: everywhere,
    answer: (scene) => randomView(scene),
  },
  {
    name: 'help',
    isPersonal: true,
    description: 'command-help',
    scopes: everywhere,
    answer: (scene) => helpView(scene, commandHelp(scene.t)),
  },
  {
    name: 'about',
    description: 'command-about',
    scopes: everywhere,
    isPersonal: true,
    answer: aboutView,
  },
  {
    name: 'start',
    description: 'command-start',
    scopes: ['private'],
    answer: async (scene, parameter) => (await targetView(scene, parameter)) ?? startView(scene),
  },
]

const byName = new Map(commands.map((command) => [command.name, command]))

/** The command of that name, in lower case; `undefined` where there is none. */
export function commandNamed(name: string): Command | undefined {
  return byName.get(name)
}

/** What the help says about every command: how it is written and what it does. */
export function commandHelp(t: Translate): CommandHelp[] {
  return commands.map(({ name, argument, description }) => ({
    usage: argument ? `/${name} ${t(argument)}` : `/${name}`,
    description: t(description),
  }))
}

/** Asks for the question, with an input field that is ready for it. */
export function promptView({ t }: Scene): View {
  return { ...view([t('ask-prompt')]), asksFor: t('ask-placeholder') }
}

/** What a deep link opens; `undefined` where the parameter is none of the bot's. */
async function targetView(scene: Scene, parameter: string): Promise<View | undefined> {
  const target = readTarget(parameter)
  if (!target) return undefined
  const shown =
    target.kind === 'person'
      ? await pressed(scene, { kind: 'quotes', trail: emptyTrail(scene), person: target.person, page: 0 }, '')
      : await pressed(
          scene,
          { kind: 'passage', trail: { asker: scene.asker, passages: [target.address], shown: 0 } },
          '',
        )
  return shown ?? view([scene.t('stale')])
}
