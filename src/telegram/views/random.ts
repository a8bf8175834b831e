import { tellingQuotes, turnAfter } from '../../answer/offers/random-quotes.ts'
import { copyButton, pressButton, shareButton } from '../buttons/keyboard.ts'
import { wordsOf } from '../message/cut.ts'
import { room } from '../message/room.ts'
import { lines } from '../message/styled-text.ts'
import { type View, view } from '../message/view.ts'
import type { Scene } from '../scene.ts'
import { addressOf } from './passage.ts'
import { quoted } from './quoted.ts'
import { sourceLine } from './source.ts'
import { speakerLine } from './speaker.ts'
import { emptyTrail } from './who.ts'

/** A quotation by chance; `after`: which one is shown already, so that it is another one. */
export function randomView(scene: Scene, after?: number): View {
  const { t, library, chance, asker } = scene
  const quotes = tellingQuotes(library)
  const at = after === undefined ? chance(quotes.length) : turnAfter(after, quotes.length)
  const chosen = quotes[at]
  if (!chosen?.quote.speaker) return view([t('random-none')])
  const { article, paragraph, quote } = chosen
  const words = wordsOf(paragraph.text, quote)
  const address = addressOf(scene, chosen)
  const trail = { ...emptyTrail(scene), passages: address ? [address] : [] }
  return view(
    [
      lines(
        speakerLine(chosen.quote.speaker),
        quoted(words, { limit: room.passage }),
        sourceLine(t, article),
      ),
    ],
    [
      [
        ...(address ? [pressButton(t('button-around'), { kind: 'around', trail })] : []),
        ...(quotes.length > 1
          ? [pressButton(t('button-another'), { kind: 'random', asker, after: at })]
          : []),
      ],
      [...(address ? [shareButton(scene, address)] : []), ...copyButton(scene, words)],
    ],
  )
}
