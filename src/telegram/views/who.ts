import type { InlineKeyboardButton } from 'grammy/types'
import type { LibraryPerson, SpokenQuote } from '../../answer/library.ts'
import { shownOf } from '../../answer/people/library-people.ts'
import type { Press, Trail } from '../buttons/callback-data.ts'
import { pageLine, pressButton, sharePersonButton, turnButtons } from '../buttons/keyboard.ts'
import { shortened, wordsOf } from '../message/cut.ts'
import { filledPageOf, pageOf } from '../message/pages.ts'
import { room } from '../message/room.ts'
import { bold, italic, joined, lines, type Part } from '../message/styled-text.ts'
import { type View, view } from '../message/view.ts'
import type { Scene } from '../scene.ts'
import { addressOf } from './passage.ts'
import { quoted } from './quoted.ts'
import { sourceLine } from './source.ts'
import { personLabel, personLine } from './speaker.ts'

const quotesPage = { room: room.page, most: 3 }
const speakersPage = 10

/** A trail of nothing: for messages that are no answer to come back to. */
export function emptyTrail({ asker }: Scene): Trail {
  return { asker, passages: [], shown: 0 }
}

/** A page of what somebody says, each quote with its source; the trail is the answer to come back to. */
export function quotesView(scene: Scene, person: LibraryPerson, page: number, trail: Trail): View {
  const { t, directory } = scene
  const shown = filledPageOf(person.quotes, sizeOf, quotesPage, page)
  const key = directory.personKey(person)
  return view(
    [
      lines(personLine(person), t('person-quoted', { count: person.quotes.length })),
      ...shown.entries.flatMap((quote, i) => quoteBlocks(scene, quote, shown.entries[i + 1])),
      pageLine(scene, shown),
    ],
    [
      key === undefined
        ? []
        : turnButtons(scene, shown, (to) => ({ kind: 'quotes', trail, person: key, page: to })),
      [
        ...(trail.passages.length > 0 ? [pressButton(t('button-back'), { kind: 'passage', trail })] : []),
        ...(key !== undefined && person.quotes.length > 0 ? [sharePersonButton(scene, key)] : []),
      ],
    ],
  )
}

/** A quote and, after the last one of an article, where it is from. */
function quoteBlocks({ t }: Scene, spoken: SpokenQuote, next: SpokenQuote | undefined): Part[] {
  const { article, paragraph, quote } = spoken
  const words = quoted(wordsOf(paragraph.text, shownOf(quote)), { limit: room.ofSeveral })
  const block = quote.kind === 'indirect' ? lines(italic(t('reported')), words) : words
  return next?.article.id === article.id ? [block] : [lines(block, sourceLine(t, article))]
}

function sizeOf({ quote }: SpokenQuote): number {
  const { start, end } = shownOf(quote)
  return Math.min(end - start, room.ofSeveral)
}

/** Who somebody is: the role, how often they are quoted, and the first place that names them. */
export function personView(scene: Scene, person: LibraryPerson, others: readonly LibraryPerson[] = []): View {
  const { t, library, directory } = scene
  const [first] = person.mentions
  const passage = first && library.passage(first.article.id, first.mention.paragraph)
  const key = directory.personKey(person)
  const trail = { ...emptyTrail(scene), passages: passage ? [addressOf(scene, passage) ?? []].flat() : [] }
  return view(
    [
      lines(personLine(person), t('person-quoted', { count: person.quotes.length })),
      ...(first && passage
        ? [
            lines(
              `${t('first-mention')}:`,
              quoted(passage.paragraph.text, {
                limit: room.page,
                marks: [first.mention],
                focus: first.mention,
              }),
              sourceLine(t, first.article),
            ),
          ]
        : []),
    ],
    [
      [
        ...(key !== undefined && person.quotes.length > 0
          ? [
              pressButton(t('button-quotes', { count: person.quotes.length }), {
                kind: 'quotes',
                trail: emptyTrail(scene),
                person: key,
                page: 0,
              }),
            ]
          : []),
        ...(trail.passages.length > 0 ? [pressButton(t('button-around'), { kind: 'around', trail })] : []),
      ],
      othersButtons(scene, others),
    ],
  )
}

/** Everybody who is quoted, most quoted first, with a button for each. */
export function speakersView(scene: Scene, page: number): View {
  const { t, library, directory } = scene
  const speakers = library.speakers()
  if (speakers.length === 0) return view([t('speakers-none')])
  const shown = pageOf(speakers, speakersPage, page)
  const buttons = shown.entries.flatMap((person) => {
    const key = directory.personKey(person)
    if (key === undefined) return []
    const trail = emptyTrail(scene)
    return [pressButton(personLabel(person, 38), { kind: 'quotes', trail, person: key, page: 0 })]
  })
  const [only] = library.articles.length === 1 ? library.articles : []
  return view(
    [
      bold(t('speakers-title')),
      lines(
        ...shown.entries.map((person) =>
          joined(personLine(person), ` · ${t('quote-count', { count: person.quotes.length })}`),
        ),
      ),
      lines(only ? sourceLine(t, only) : '', pageLine(scene, shown)),
    ],
    [
      ...inPairs(buttons),
      turnButtons(scene, shown, (to) => ({ kind: 'speakers', asker: scene.asker, page: to })),
    ],
  )
}

/** Asks which of several people is meant, with a button for each that shows who they are, what they say, or all their quotes. */
export function whichPersonView(
  scene: Scene,
  people: readonly LibraryPerson[],
  shows: 'person' | 'saying' | 'quotes',
): View {
  const { t, asker, directory } = scene
  const trail = emptyTrail(scene)
  const offered = people.slice(0, speakersPage)
  const buttons = offered.flatMap((one) => {
    const person = directory.personKey(one)
    if (person === undefined) return []
    const press: Press =
      shows === 'quotes' ? { kind: shows, trail, person, page: 0 } : { kind: shows, asker, person }
    return [pressButton(personLabel(one, 38), press)]
  })
  const more = people.length - offered.length
  return view(
    [t('which-person'), lines(...offered.map(personLine), more > 0 ? t('and-more', { count: more }) : '')],
    inPairs(buttons),
  )
}

/** What is said where nobody of that name is found. */
export function nobodyView({ t }: Scene, name: string): View {
  return view([t('nobody-called', { name: shortened(name, 100) })])
}

function othersButtons(
  { asker, directory }: Scene,
  others: readonly LibraryPerson[],
): InlineKeyboardButton[] {
  return others.slice(0, 3).flatMap((person) => {
    const key = directory.personKey(person)
    return key === undefined
      ? []
      : [pressButton(personLabel(person, 38), { kind: 'person', asker, person: key })]
  })
}

function inPairs<T>(entries: readonly T[]): T[][] {
  const pairs: T[][] = []
  for (let i = 0; i < entries.length; i += 2) pairs.push(entries.slice(i, i + 2))
  return pairs
}
