/** What stands before a name for short: "Gov. Jane Doe", "Prof Jane Doe". */
const TITLES: ReadonlyMap<string, string> = new Map([
  ['Adm', 'admiral'],
  ['Atty', 'attorney'],
  ['Brig', 'brigadier'],
  ['Capt', 'captain'],
  ['Cmdr', 'commander'],
  ['Col', 'colonel'],
  ['Cpl', 'corporal'],
  ['Det', 'detective'],
  ['Dr', 'doctor'],
  ['Gen', 'general'],
  ['Gov', 'governor'],
  ['Insp', 'inspector'],
  ['Lt', 'lieutenant'],
  ['Maj', 'major'],
  ['Pres', 'president'],
  ['Prof', 'professor'],
  ['Rep', 'congressman'],
  ['Reps', 'congressmen'],
  ['Rev', 'reverend'],
  ['Sec', 'secretary'],
  ['Sen', 'senator'],
  ['Sens', 'senators'],
  ['Sgt', 'sergeant'],
  ['Supt', 'superintendent'],
])

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

/** The word that is shortened at `start` of the text, in small letters; `undefined` where none is. */
export function abbreviated(text: string, start: number, end: number): string | undefined {
  const short = text.slice(start, end)
  const title = TITLES.get(short)
  if (title !== undefined && /^(?:\.|\s\p{Lu}\p{Ll}|$)/u.test(text.slice(end, end + 3))) return title
  const state = STATES.get(short)
  if (state === undefined) return undefined
  const before = text.slice(Math.max(0, start - 2), start)
  if (/[RDI]-$/.test(before)) return state
  const isPointed = short.includes('.') || text[end] === '.'
  return isPointed && before === ', ' ? state : undefined
}
