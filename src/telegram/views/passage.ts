import type { InlineKeyboardButton } from 'grammy/types'
import type { Passage } from '../../answer/library.ts'
import type { SpokenArticle } from '../../speech/speech.ts'
import { type PassageAddress, paragraphLimit, type Trail, trailLimit } from '../buttons/callback-data.ts'
import { copyButton, pageLine, pressButton, shareButton, shortName } from '../buttons/keyboard.ts'
import { wordsOf } from '../message/cut.ts'
import { room } from '../message/room.ts'
import type { Part } from '../message/styled-text.ts'
import { lines } from '../message/styled-text.ts'
import { type View, view } from '../message/view.ts'
import type { Scene } from '../scene.ts'
import { quoted } from './quoted.ts'
import { sourceLine } from './source.ts'
import { speakerLines } from './speaker.ts'

/** The first passages of an answer as its buttons name them. */
export function trailOf(scene: Scene, passages: readonly Passage[]): Trail {
  const addresses = passages.slice(0, trailLimit).map((passage) => addressOf(scene, passage))
  const firstUnnamed = addresses.indexOf(undefined)
  const named = addresses.slice(0, firstUnnamed < 0 ? undefined : firstUnnamed)
  return { asker: scene.asker, passages: named.flatMap((address) => address ?? []), shown: 0 }
}

/** How a button names a passage; `undefined` where a paragraph's number is beyond what one can hold. */
export function addressOf(
  { directory }: Scene,
  { article, paragraph }: Pick<Passage, 'article' | 'paragraph'>,
): PassageAddress | undefined {
  const key = directory.articleKey(article)
  return key !== undefined && paragraph.number < paragraphLimit
    ? { article: key, paragraph: paragraph.number }
    : undefined
}

/** One passage of an answer: who speaks, the words, where they are from, and buttons to read on. */
export function passageView(scene: Scene, passage: Passage, trail: Trail, heading: Part = ''): View {
  const { t } = scene
  const { article, paragraph, sentence, marks } = passage
  const content: Part[] = [
    heading,
    lines(
      paragraph.kind === 'note' ? t('from-notes') : '',
      speakerLines(t, passage),
      quoted(paragraph.text, { limit: room.passage, sentence, marks }),
      sourceLine(t, article),
      pageLine(scene, { page: trail.shown, pages: trail.passages.length }),
    ),
  ]
  return view(content, [
    [...turning(scene, trail), ...aroundButton(scene, article, trail)],
    [...moreFromButton(scene, passage, trail), ...onlyHereButton(scene, trail)],
    [...shareButtons(scene, trail), ...copyButton(scene, copied(passage))],
  ])
}

/** A passage between the paragraphs before and after it. */
export function aroundView(scene: Scene, passage: Passage, trail: Trail): View {
  const { t, library } = scene
  const { article, paragraph } = passage
  const shown = library.around(article, paragraph.number).map((neighbour): Part => {
    const { number, text } = neighbour.paragraph
    const near = number === paragraph.number ? passage : neighbour
    const edge = number < paragraph.number ? text.length : 0
    return lines(
      near.paragraph.kind === 'note' ? t('from-notes') : '',
      speakerLines(t, near),
      number === paragraph.number
        ? quoted(text, { limit: room.neighbour, sentence: near.sentence, marks: near.marks })
        : quoted(text, { limit: room.neighbour, focus: { start: edge, end: edge } }),
    )
  })
  return view(
    [...shown, sourceLine(t, article)],
    [
      [
        pressButton(t('button-back'), { kind: 'passage', trail }),
        ...moreFromButton(scene, passage, trail),
        ...shareButtons(scene, trail),
      ],
    ],
  )
}

/** The button that opens somebody's quotes, where a passage has one speaker who says more elsewhere. */
export function moreFromButton(
  { t, directory, library }: Scene,
  { article, paragraph, speakers }: Passage,
  trail: Trail,
): InlineKeyboardButton[] {
  const [speaker] = speakers
  const spoken = speaker && speakers.length === 1 ? library.personIn(article, speaker.name) : undefined
  const person = spoken && directory.personKey(spoken)
  if (!spoken || person === undefined) return []
  const elsewhere = spoken.quotes.some(
    (quote) => quote.article.id !== article.id || quote.paragraph.number !== paragraph.number,
  )
  if (!elsewhere) return []
  const name = shortName(spoken.name)
  return [pressButton(t('button-more-from', { name }), { kind: 'quotes', trail, person, page: 0 })]
}

/** Where an answer is from several articles, the button that asks the one that is shown alone. */
function onlyHereButton({ t, asker }: Scene, trail: Trail): InlineKeyboardButton[] {
  const here = trail.passages[trail.shown]
  if (!here || trail.passages.every((address) => address.article === here.article)) return []
  return [pressButton(t('button-only-here'), { kind: 'within', asker, article: here.article })]
}

function turning({ t }: Scene, trail: Trail): InlineKeyboardButton[] {
  return [
    ...(trail.shown > 0 ? [pressButton(t('button-previous'), { kind: 'previous', trail })] : []),
    ...(trail.shown < trail.passages.length - 1
      ? [pressButton(t('button-next'), { kind: 'next', trail })]
      : []),
  ]
}

function aroundButton({ t }: Scene, article: SpokenArticle, trail: Trail): InlineKeyboardButton[] {
  return trail.passages.length > 0 && article.paragraphs.length > 1
    ? [pressButton(t('button-around'), { kind: 'around', trail })]
    : []
}

function shareButtons(scene: Scene, trail: Trail): InlineKeyboardButton[] {
  const address = trail.passages[trail.shown]
  return address ? [shareButton(scene, address)] : []
}

/** What the copy button copies: the sentence that answers, else the whole passage. */
function copied({ paragraph, sentence }: Passage): string {
  return sentence ? wordsOf(paragraph.text, sentence) : paragraph.text
}
