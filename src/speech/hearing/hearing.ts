import { decide } from '../attribution/attribution.ts'
import { shippedModel } from '../attribution/model.ts'
import type { Setting } from '../attribution/setting.ts'
import { Cast } from '../people/cast.ts'
import { type Pointer, PointerError } from '../pointing/pointer.ts'
import { type Allowance, pointedIn } from '../pointing/pointing.ts'
import { readParagraphs } from '../reports/reading.ts'
import { headlineLines } from '../text/headline-lines.ts'
import { lettersOf } from './letters.ts'
import { Listener } from './listener.ts'
import { narratorOf } from './narrator.ts'
import type { HeardQuote } from './quote.ts'
import { settled } from './settled.ts'
import { turnsOf } from './transcripts.ts'

/** An article's quotes by paragraph, and everybody whom it names. */
export interface Heard {
  quotes: HeardQuote[][]
  cast: Cast
}

/** Reads an article's paragraphs under its title by the rules alone: its quotes, and what else there is to weigh for whose each quotation is. */
export function listen(texts: readonly string[], title = ''): { quotes: HeardQuote[][]; setting: Setting } {
  const paragraphs = readParagraphs(texts)
  const cast = new Cast(paragraphs, title)
  const listener = new Listener(cast, narratorOf(paragraphs, cast))
  const letters = lettersOf(texts)
  const turns = turnsOf(texts).map((turn, at) => turn ?? letters[at])
  const first = turns.findIndex((turn) => turn !== undefined)
  const headlines = headlineLines(texts)
  const quotes = paragraphs.map((paragraph, at) => {
    const turn = turns[at]
    if (!turn && headlines.has(at)) return []
    return turn ? listener.hearTurn(turn, texts, first) : listener.hear(paragraph, at, paragraphs[at + 1])
  })
  const sentences = paragraphs.map((_, at) => listener.sentences[at] ?? [])
  return { quotes, setting: { texts, sentences, quotations: listener.quotations, cast } }
}

/** Finds the quotes of the paragraphs of an article with that title, and who says each of them. Linear in the article's length; never throws. */
export function hear(texts: readonly string[], title = ''): Heard {
  const { quotes, setting } = listen(texts, title)
  return { quotes: settled(quotes, decide(setting)), cast: setting.cast }
}

/**
 * The same with a pointer that has its say, as often as it may be asked about the text that the paragraphs are a part of.
 * @throws {PointerError} where it fails, or what it says cannot be weighed
 */
export async function hearWith(
  pointer: Pointer,
  texts: readonly string[],
  title: string,
  allowance: Allowance,
): Promise<Heard> {
  const model = shippedModel('pointed')
  if (!model)
    throw new PointerError(
      'nothing tells what its word is worth: data/speakers-pointed.json is missing or is for other evidence',
    )
  const { quotes, setting } = listen(texts, title)
  const pointing = { model, pointed: await pointedIn(setting, pointer, allowance) }
  return { quotes: settled(quotes, decide(setting, undefined, pointing)), cast: setting.cast }
}
