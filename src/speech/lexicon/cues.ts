/**
 * The verbs with which English-language newsrooms attribute words. Chosen from the cues of attributions that
 * were marked by hand in news articles (PolNeAR: Newell, Margolin and Ruths, LREC 2018), and forms inflected by rule.
 */

/**
 * How much a verb says by itself. `speech`: it reports words wherever it has a subject ("said"). `stance`: it tells what
 * somebody makes known, without always giving words ("praised"). `thought`: it attributes only what stands in quotation marks
 * ("thinks"). `finding`: what a study, a poll or a document does ("found that").
 */
export type CueKind = 'speech' | 'stance' | 'thought' | 'finding'

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing'

export interface CueVerb {
  lemma: string
  kind: CueKind
  form: VerbForm
  /** The same form is a common noun too ("claims", "report"). */
  noun: boolean
}

const lemmas: Record<CueKind, string> = {
  speech: `say tell add write note argue explain announce suggest warn insist claim declare state reply respond recall
    remark comment acknowledge admit concede confirm tweet retweet observe contend maintain assert allege reiterate stress
    emphasize emphasise underscore joke quip conclude caution complain lament testify recount mention predict promise vow
    pledge assure agree ask report exclaim shout yell scream whisper mutter murmur sigh cry chant chime intone declaim
    opine muse volunteer venture interject retort counter quote elaborate clarify specify inform remind boast brag
    bemoan gush crow sniff snap bark bellow roar thunder fume rant rail scoff crack deadpan sum blog post text email e-mail
    proclaim profess protest plead pray preach beg swear attest affirm reaffirm restate repeat disclose reveal hint imply
    intimate indicate posit postulate theorize theorise speculate wonder inquire enquire advise
    recommend deny tell echo laugh chuckle grumble groan grouse stipulate
    summarize summarise paraphrase narrate recite relate voice utter ruminate reflect reckon
    remonstrate object answer retaliate beam jeer gloat demur interrupt rejoin enthuse bristle pipe shrug`,
  stance: `begin continue urge demand implore exhort signal call describe accuse criticize criticise praise blast slam attack mock dismiss defend denounce decry condemn
    question deride ridicule chide scold rebuke lambaste castigate assail taunt tout hail laud applaud celebrate
    commend thank congratulate apologize apologise express cite identify label dub brand characterize characterise portray
    paint compare liken challenge reject dispute rebut refute address discuss endorse propose encourage blame fault
    invoke highlight detail outline credit cast refer offer point demonize speak
    talk advocate instruct order rate slap hit lash fire shoot push go put sing joke charge pronounce press react name publish sign`,
  thought: `think believe feel hope fear expect know worry consider doubt suspect realize realise see understand want wish
    view regard figure decide learn hear read remember doubt prefer imagine guess assume judge sense love like dream consider`,
  finding: `find show conclude reveal suggest indicate estimate determine project forecast calculate read warn`,
}

const irregular: Record<string, [third: string, past: string, participle: string, ing: string]> = {
  say: ['says', 'said', 'said', 'saying'],
  tell: ['tells', 'told', 'told', 'telling'],
  write: ['writes', 'wrote', 'written', 'writing'],
  swear: ['swears', 'swore', 'sworn', 'swearing'],
  begin: ['begins', 'began', 'begun', 'beginning'],
  cast: ['casts', 'cast', 'cast', 'casting'],
  hit: ['hits', 'hit', 'hit', 'hitting'],
  shoot: ['shoots', 'shot', 'shot', 'shooting'],
  go: ['goes', 'went', 'gone', 'going'],
  interrupt: ['interrupts', 'interrupted', 'interrupted', 'interrupting'],
  put: ['puts', 'put', 'put', 'putting'],
  sing: ['sings', 'sang', 'sung', 'singing'],
  speak: ['speaks', 'spoke', 'spoken', 'speaking'],
  think: ['thinks', 'thought', 'thought', 'thinking'],
  feel: ['feels', 'felt', 'felt', 'feeling'],
  know: ['knows', 'knew', 'known', 'knowing'],
  see: ['sees', 'saw', 'seen', 'seeing'],
  understand: ['understands', 'understood', 'understood', 'understanding'],
  learn: ['learns', 'learned', 'learned', 'learning'],
  hear: ['hears', 'heard', 'heard', 'hearing'],
  read: ['reads', 'read', 'read', 'reading'],
  find: ['finds', 'found', 'found', 'finding'],
  forecast: ['forecasts', 'forecast', 'forecast', 'forecasting'],
  show: ['shows', 'showed', 'shown', 'showing'],
  plead: ['pleads', 'pleaded', 'pleaded', 'pleading'],
}

const doubling = new Set([
  'admit',
  'quip',
  'chat',
  'refer',
  'slam',
  'snap',
  'dub',
  'slap',
  'rebut',
  'brag',
  'sum',
  'beg',
  'deadpan',
  'shrug',
])

const nouns = new Set(
  `claim note report state comment remark tweet post text email e-mail joke promise pledge vow quote protest demand hint
   cry shout scream whisper call attack mock question challenge dispute order project forecast estimate find show blast
   view love hope fear worry doubt wish address point rant crack signal voice object answer experience reply
   offer label brand fire push hit slap hail cast rate detail credit blame fault guess sense dream blog chant
   laugh sigh lament retort counter volunteer venture sum praise regard figure highlight outline relate feel read
   think like want echo reveal talk speak test charge press sign name beam advocate judge`.split(/\s+/),
)

function inflect(lemma: string): [third: string, past: string, participle: string, ing: string] {
  const known = irregular[lemma]
  if (known) return known
  const last = lemma.at(-1) ?? ''
  if (doubling.has(lemma))
    return [`${lemma}s`, `${lemma}${last}ed`, `${lemma}${last}ed`, `${lemma}${last}ing`]
  if (/[^aeiou]y$/.test(lemma)) {
    const stem = lemma.slice(0, -1)
    return [`${stem}ies`, `${stem}ied`, `${stem}ied`, `${lemma}ing`]
  }
  const third = /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
  if (last === 'e') return [third, `${lemma}d`, `${lemma}d`, `${lemma.slice(0, -1)}ing`]
  return [third, `${lemma}ed`, `${lemma}ed`, `${lemma}ing`]
}

const verbs = new Map<string, CueVerb>()
for (const kind of ['speech', 'stance', 'thought', 'finding'] as const) {
  for (const lemma of lemmas[kind].split(/\s+/)) {
    const noun = nouns.has(lemma)
    const [third, past, participle, ing] = inflect(lemma)
    const forms: [string, VerbForm][] = [
      [past, 'past'],
      [lemma, 'base'],
      [third, 'third'],
      [ing, 'ing'],
      [participle, 'participle'],
    ]
    for (const [text, form] of forms) {
      if (!verbs.has(text))
        verbs.set(text, { lemma, kind, form, noun: noun && (form === 'base' || form === 'third') })
    }
  }
}

/** What goes behind some of them and tells no place: "chimed in", "put in", "piped up". */
const particleOf: ReadonlyMap<string, string> = new Map(
  Object.entries({
    chime: 'in',
    put: 'in',
    cut: 'in',
    join: 'in',
    weigh: 'in',
    sum: 'up',
    pipe: 'up',
    speak: 'up',
  }),
)

/** Whether the word, in small letters, belongs to the verb before it: the "in" of "chimed in". */
export const isParticleOf = (lemma: string, lower: string): boolean => particleOf.get(lemma) === lower

/** What the word, in small letters, is as a verb of attribution; `undefined` where it is none. */
export function cueVerb(lower: string): CueVerb | undefined {
  return verbs.get(lower)
}
