import type { Span } from '../article/article.ts'

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' })

/** A full stop after one of these does not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s(“"‘'[])(?:Mr|Mrs|Ms|Dr|Prof|Gov|Gen|Sen|Rep|Reps|Sens|Lt|Col|Capt|Sgt|Cmdr|Adm|Maj|Rev|Hon|Pres|St|Mt|Jr|Sr|vs|etc|cf|ca|al|No|Nos|Inc|Co|Corp|Ltd|Bros|Dept|Univ|Ave|Blvd|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|Ala|Ariz|Ark|Calif|Colo|Conn|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|e\.g|i\.e|\p{Lu}|(?:\p{Lu}\.)+\p{Lu})\.\s*$/u

/**
 * The sentences of a paragraph's text, in order, without the white space between them; UTF-16 code units.
 * Unicode's rules (UAX #29), and a full stop after an abbreviation or an initial does not end one.
 */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = []
  let open: number | undefined
  for (const { segment, index } of SEGMENTER.segment(text)) {
    const start = open ?? index
    if (ABBREVIATION.test(segment) && index + segment.length < text.length) {
      open = start
      continue
    }
    open = undefined
    const sentence = trimmed(text, start, index + segment.length)
    if (sentence.end > sentence.start) sentences.push(sentence)
  }
  return sentences
}

function trimmed(text: string, from: number, to: number): Span {
  const part = text.slice(from, to)
  return {
    start: from + part.length - part.trimStart().length,
    end: to - (part.length - part.trimEnd().length),
  }
}
