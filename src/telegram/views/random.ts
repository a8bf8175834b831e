import type { SpokenQuote } from '../../answer/library.ts'
import { wordsOf } from '../message/cut.ts'
import { lines } from '../message/styled-text.ts'
import { type View, view } from '../message/view.ts'
import type { Scene } from '../scene.ts'
import { copyButton, pressButton, shareButton } from './buttons.ts'
import { addressOf } from './passage.ts'
import { emptyTrail } from './people.ts'
import { quoted } from './quoted.ts'
import { sourceLine } from './source.ts'
import { speakerLine } from './speaker.ts'

/** Shorter quotations, in UTF-16 code units, say little by themselves. */
const tellingLength = 60

/** A quotation by chance, among those between quotation marks whose speaker is known. */
export function randomView(scene: Scene): View {
  const { t, library, random, asker } = scene
  const quotes = library.speakers().flatMap((person) => person.quotes)
  const direct = quotes.filter(({ quote }) => quote.kind === 'direct' && quote.speaker)
  const telling = direct.filter(({ quote }) => quote.end - quote.start >= tellingLength)
  const choice = telling.length > 0 ? telling : direct
  const chosen: SpokenQuote | undefined = choice[Math.floor(random() * choice.length)]
  if (!chosen?.quote.speaker) return view([t('random-none')])
  const { article, paragraph, quote } = chosen
  const words = wordsOf(paragraph.text, quote)
  const address = addressOf(scene, chosen)
  const trail = { ...emptyTrail(scene), passages: address ? [address] : [] }
  return view(
    [lines(speakerLine(chosen.quote.speaker), quoted(words, { limit: 2600 }), sourceLine(article))],
    [
      [
        ...(address ? [pressButton(t('button-around'), { kind: 'around', trail })] : []),
        ...(choice.length > 1 ? [pressButton(t('button-another'), { kind: 'random', asker })] : []),
      ],
      [...(address ? [shareButton(scene, address)] : []), ...copyButton(scene, words)],
    ],
  )
}
