import type { InlineQueryResultArticle } from 'grammy/types'
import type { About, Library, Passage, SpokenQuote } from '../../answer/library.ts'
import { shownOf } from '../../answer/people/library-people.ts'
import { speakerNames } from '../../speech/speaker-names.ts'
import { type PassageAddress, packAddress } from '../buttons/callback-data.ts'
import { passageLink, readQueryTarget } from '../buttons/links.ts'
import { toDigits } from '../buttons/numerals.ts'
import { shortened, wordsOf } from '../message/cut.ts'
import { italic, lines, type StyledText, visible, wellFormed } from '../message/styled-text.ts'
import { type View, view } from '../message/view.ts'
import type { Scene } from '../scene.ts'
import { articleFactView, perhapsNotSaid } from '../views/answer.ts'
import { addressOf } from '../views/passage.ts'
import { quoted } from '../views/quoted.ts'
import { sourceLine, titleOf } from '../views/source.ts'
import { speakerLine, speakerLines } from '../views/speaker.ts'

/** One page of results, and where the next one starts; no `next` after the last. */
export interface InlinePage {
  results: InlineQueryResultArticle[]
  next?: string
}

/** Results on a page; Telegram takes up to 50. */
const inlinePage = 10
/** Nobody leafs on beyond so many passages. */
const inlineLimit = 50

/**
 * What an inline query shows: the passages that answer it, the article's best quotations where it is empty,
 * or what a share button names. `offset` is what an earlier page gave as `next`, or anything that a client
 * may send instead.
 */
export async function inlineResults(scene: Scene, query: string, offset: string): Promise<InlinePage> {
  const from = /^\d{1,4}$/u.test(offset) ? Number(offset) : 0
  const results = distinct(await allResults(scene, query.trim()))
  const page = results.slice(from, from + inlinePage)
  return from + inlinePage < results.length
    ? { results: page, next: String(from + inlinePage) }
    : { results: page }
}

/** A passage as a result: whoever chooses it sends the passage with its source. */
function passageResult(scene: Scene, passage: Passage, heading = ''): InlineQueryResultArticle[] {
  const { article, paragraph, sentence, marks } = passage
  const address = addressOf(scene, passage)
  if (!address) return []
  const answering = sentence ? wordsOf(paragraph.text, sentence) : paragraph.text
  const content = lines(
    heading,
    paragraph.kind === 'note' ? scene.t('from-notes') : '',
    speakerLines(scene.t, passage),
    quoted(paragraph.text, { limit: 2600, sentence, marks }),
    sourceLine(scene.t, article),
  )
  const title = speakersOf(passage).join(', ') || titleOf(article, 60)
  const description = heading === '' ? answering : `${heading} ${answering}`
  return [result(scene, packAddress(address), title, description, content, address)]
}

/** Those who say what a result describes: only whose words, or some of them, are in that sentence. */
function speakersOf({ paragraph, sentence, speakers }: Passage): string[] {
  if (!sentence) return speakers.map(({ name }) => name)
  const said = paragraph.quotes.filter(({ start, end }) => start < sentence.end && sentence.start < end)
  return [...speakerNames(said)]
}

/** A whole message as a result, with its buttons; without an input field, which a result cannot open. */
export function messageResult({ text, keyboard }: View, title: string): InlineQueryResultArticle {
  return {
    type: 'article',
    id: 'message',
    title: shortened(visible(wellFormed(title)) || '—', 100),
    input_message_content: messageOf(text),
    ...(keyboard ? { reply_markup: keyboard } : {}),
  }
}

async function allResults(scene: Scene, query: string): Promise<InlineQueryResultArticle[]> {
  const { library, directory } = scene
  const target = readQueryTarget(query)
  if (target?.kind === 'passage') {
    const passage = directory.passage(target.address)
    return passage ? passageResult(scene, passage) : []
  }
  if (target?.kind === 'person') {
    return (directory.person(target.person)?.quotes ?? []).flatMap((quote) => quoteResult(scene, quote))
  }
  if (query === '') return bestQuotes(scene).flatMap((quote) => quoteResult(scene, quote))
  const { answered, certainty, passages, about } = await library.ask(query, { limit: inlineLimit })
  if (!answered) return []
  const known = about && about.field !== 'subject' ? [aboutResult(scene, about)] : []
  const heading = certainty === 'perhaps' ? perhapsNotSaid(scene) : ''
  return [...known, ...passages.flatMap((passage) => passageResult(scene, passage, heading))]
}

/** Telegram refuses a page on which an id comes twice. */
function distinct(results: readonly InlineQueryResultArticle[]): InlineQueryResultArticle[] {
  return [...new Map(results.map((result) => [result.id, result])).values()]
}

/** What is known of the article itself, such as who wrote it; without the buttons of a chat with the bot. */
function aboutResult(scene: Scene, about: About): InlineQueryResultArticle {
  const { text } = articleFactView(scene, about)
  const [description = ''] = text.text.split('\n')
  return { ...messageResult({ text }, about.value ?? ''), description: shortened(description, 200) }
}

function quoteResult(scene: Scene, { article, paragraph, quote }: SpokenQuote): InlineQueryResultArticle[] {
  const address = addressOf(scene, { article, paragraph })
  if (!address) return []
  const words = wordsOf(paragraph.text, shownOf(quote))
  const id = packAddress(address) + toDigits(Math.min(quote.start, 64 ** 4 - 1), 4)
  const content = lines(
    quote.speaker ? speakerLine(quote.speaker) : '',
    quote.kind === 'indirect' ? italic(scene.t('reported')) : '',
    quoted(words, { limit: 2600 }),
    sourceLine(scene.t, article),
  )
  return [result(scene, id, quote.speaker?.name ?? titleOf(article, 60), words, content, address)]
}

function result(
  { t, bot }: Scene,
  id: string,
  title: string,
  description: string,
  content: StyledText,
  address: PassageAddress,
): InlineQueryResultArticle {
  return {
    type: 'article',
    id,
    title: shortened(visible(wellFormed(title)) || '—', 100),
    description: shortened(visible(wellFormed(description)) || '—', 200),
    input_message_content: messageOf(view([content]).text),
    reply_markup: {
      inline_keyboard: [[{ text: t('button-open'), url: passageLink(bot.username, address) }]],
    },
  }
}

function messageOf({ text, entities }: StyledText) {
  return { message_text: text, entities, link_preview_options: { is_disabled: true } }
}

/** They are the same for everybody who asks nothing: chosen once for an edition of a library. */
const best = new WeakMap<object, SpokenQuote[]>()

function bestQuotes({ library }: Scene): SpokenQuote[] {
  const quotes = best.get(library.edition) ?? chooseQuotes(library)
  best.set(library.edition, quotes)
  return quotes
}

/** Quotations of a length that reads well come first, and no speaker comes twice before everybody had a turn. */
function chooseQuotes(library: Library): SpokenQuote[] {
  const turns: SpokenQuote[][] = []
  // Of many speakers as many as have a turn are enough.
  for (const { quotes } of library.speakers()) {
    const direct = quotes.filter(({ quote }) => quote.kind === 'direct')
    if (direct.length > 0) turns.push(direct.sort((a, b) => awkwardness(a) - awkwardness(b)))
    if (turns.length === inlineLimit) break
  }
  const chosen: SpokenQuote[] = []
  for (let turn = 0; chosen.length < inlineLimit && turns.some((quotes) => quotes.length > turn); turn++) {
    chosen.push(...turns.flatMap((quotes) => quotes[turn] ?? []))
  }
  return chosen.slice(0, inlineLimit)
}

/** How far the length of a quotation is from the one or two sentences that read best in a list. */
function awkwardness({ quote }: SpokenQuote): number {
  return Math.abs(quote.end - quote.start - 160)
}
