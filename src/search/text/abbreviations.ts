import { titles } from '../../speech/lexicon/titles.ts'

/** A state's name, or what tells it apart, for how news agencies shorten it behind a place or a party: "D-Md.", "Reno, Nev.". */
const STATES: ReadonlyMap<string, string> = new Map(
  `Ala alabama|Ariz arizona|Ark arkansas|Calif california|Colo colorado|Conn connecticut|Del delaware|Fla florida|Ga georgia|Ill illinois|
   Ind indiana|Kan kansas|Ky kentucky|La louisiana|Md maryland|Mass massachusetts|Mich michigan|Minn minnesota|Miss mississippi|
   Mo missouri|Mont montana|Neb nebraska|Nev nevada|N.H. hampshire|N.J. jersey|N.Y. york|N.C. carolina|N.D. dakota|Okla oklahoma|
   Ore oregon|Pa pennsylvania|R.I. rhode|S.C. carolina|S.D. dakota|Tenn tennessee|Tex texas|Vt vermont|Va virginia|Wash washington|
   Wis wisconsin|Wyo wyoming|AL alabama|AZ arizona|AR arkansas|CA california|CO colorado|CT connecticut|DE delaware|FL florida|
   GA georgia|IL illinois|IN indiana|KS kansas|KY kentucky|LA louisiana|MD maryland|MA massachusetts|MI michigan|MN minnesota|
   MS mississippi|MO missouri|MT montana|NE nebraska|NV nevada|NH hampshire|NJ jersey|NY york|NC carolina|ND dakota|OH ohio|
   OK oklahoma|OR oregon|PA pennsylvania|RI rhode|SC carolina|SD dakota|TN tennessee|TX texas|UT utah|VT vermont|VA virginia|
   WA washington|WV virginia|WI wisconsin|WY wyoming`
    .split('|')
    .map((pair) => {
      const [short = '', long = ''] = pair.trim().split(' ')
      return [short, long]
    }),
)

/**
 * The word that the token at `start` stands for, in small letters: a title before a name ("Gov. Jane Doe", "Prof Jane
 * Doe") or a state; `undefined` where it is whole.
 */
export function abbreviated(text: string, start: number, end: number): string | undefined {
  const short = text.slice(start, end)
  return stateOf(short, text, start, end) ?? titleOf(short, text, end)
}

function stateOf(short: string, text: string, start: number, end: number): string | undefined {
  const state = STATES.get(short)
  if (state === undefined) return undefined
  const before = text.slice(Math.max(0, start - 2), start)
  const isPointed = short.includes('.') || text[end] === '.'
  return /[RDI]-$/.test(before) || (isPointed && before === ', ') ? state : undefined
}

function titleOf(short: string, text: string, end: number): string | undefined {
  const title = titles.get(`${short.toLowerCase()}.`)
  return title && /^(?:\.|\s\p{Lu}\p{Ll}|$)/u.test(text.slice(end, end + 3)) ? title : undefined
}
