import type { Span } from '../../article/article.ts'

/** What kind of thing a question wants to hear. */
export type AnswerKind = 'person' | 'time' | 'place' | 'number' | 'reason' | 'other'

/** What a sentence holds that answers such questions: bits. */
export const HINT = { number: 1, time: 2, place: 4, reason: 8, person: 16, cause: 32 } as const

const NUMBER =
  /\p{Nd}|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundreds?|thousands?|millions?|billions?|dozens?|half|third|quarter|twice|percent)\b/iu

const TIME =
  /\b(?:1\d{3}|20\d\d)s?\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b|\b(?:century|centuries|decades?|years? ago|yesterday|tomorrow|today|tonight|(?:last|next|this) (?:week|month|year|spring|summer|autumn|fall|winter)|weekend|morning|afternoon|evening)\b/

const PLACE =
  /\b(?:in|at|near|from|to|of|into|across|through|outside|around|throughout) (?:the )?(?:\p{L}+ )?\p{Lu}\p{L}/u

const REASON =
  /\b(?:because|since|due to|so that|in order to|as a result|therefore|thus|owing to|thanks to|reasons?|caus(?:e|es|ed|ing)|led to|leads to|leading to|meant to|aim(?:s|ed)? to|to (?:avoid|prevent|protect|ensure|help|allow|keep|make))\b/i

/** Words that say outright why something is so; those of `REASON` often only say what for. */
const CAUSE =
  /\b(?:because|due to|so that|in order|as a result|thanks to|reasons?|caus(?:e|es|ed|ing)|led to|citing|amid|prompt(?:s|ed|ing)?|in response|out of|given)\b|(?<!\p{L})(?:потому что|из-за|поскольку|так как|чтобы|в связи с|благодаря|по причине|причин\p{L}*|вызван\p{L}*|себеби|анткени|үчүн|улам|себептен)(?!\p{L})/iu

/** No word of a name is as long as is looked ahead: looking for the end of what is no word would take quadratic time. */
const PERSON =
  /\p{Lu}\p{L}{1,40}(?: \p{Lu}\.?)? \p{Lu}\p{L}|\p{Lu}\p{L}{1,40}(?:-\p{Ll}{1,40}){0,4}-\p{Lu}\p{L}|\b(?:Mr|Mrs|Ms|Dr|President|King|Queen|Prime Minister|Senator|Sen|Gov|Rep)\b\.? \p{Lu}/u

/** The bits of `HINT` that a sentence has. */
export const sentenceHints = (sentence: string): number =>
  (NUMBER.test(sentence) ? HINT.number : 0) |
  (TIME.test(sentence) ? HINT.time : 0) |
  (PLACE.test(sentence) ? HINT.place : 0) |
  (REASON.test(sentence) ? HINT.reason : 0) |
  (PERSON.test(sentence) ? HINT.person : 0) |
  (CAUSE.test(sentence) ? HINT.cause : 0)

/** Cyrillic words as a whole: `\b` knows Latin letters only. */
const cyrillic = (words: string): string => `(?<!\\p{L})(?:${words})(?!\\p{L})`

/** Words that ask for one kind of thing, in English, Russian and Kyrgyz, in small letters: any letter case would take five times as long to make ready. */
const asking = (english: string, russian: string, kyrgyz: string): RegExp =>
  new RegExp(`${english}|${cyrillic(russian)}|${cyrillic(kyrgyz)}`, 'u')

const ASKS: readonly [AnswerKind, RegExp][] = [
  [
    'number',
    asking(
      String.raw`\bhow (?:many|much|old|tall|long|far|big|large|high|deep|wide|fast|often|heavy)\b|\bwhat (?:number|percent|percentage|share|proportion|amount|fraction|population|temperature|size|height|length)\b|\b(?:what|which) (?:\w+ )?(?:is|was|were|are) the (?:number|percent|percentage|share|amount|population|total|cost|price)\b`,
      '(?:на|за|во|до|со|у)? ?(?:сколько|скольки|скольких)|как (?:часто|долго|далеко)|как(?:ой|ая|ова|ово) (?:процент|доля|сумма|численность|население|число|стоимость|температура|возраст)',
      'канча\\p{L}*|нече|неченчи\\p{L}*|канчанчы',
    ),
  ],
  [
    'time',
    asking(
      String.raw`\bwhen\b|\b(?:what|which|in what|in which) (?:year|month|day|date|decade|century|time|era|period)\b|\bhow (?:soon|recently|long ago)\b`,
      'когда|как давно|как скоро|(?:в|с|до|к)? ?как(?:ой|ом|ого|ому|ое) (?:год|году|года|месяце|число|числа|день|веке|время|времени)|в котором часу|с каких пор',
      'качан\\p{L}*|кайсы (?:жылы|күнү|айда|убакта)|канчанчы (?:жылы|жыл)',
    ),
  ],
  [
    'reason',
    asking(
      String.raw`\bwhy\b|\bhow come\b|\bwhat (?:is|was|are|were) the reasons?\b|\bwhat (?:caused|causes|made|makes|led)\b`,
      'почему|зачем|отчего|из-за чего|по какой причине|какова причина',
      'эмне үчүн|эмнеге|неге|эмнеликтен|эмне себептен|кандай себеп\\p{L}*',
    ),
  ],
  [
    'place',
    asking(
      String.raw`\bwhere\b|\b(?:what|which) (?:\w+ )?(?:country|countries|city|cities|place|town|state|region|continent|island|river|area|location)\b`,
      'где|куда|откуда|(?:в|из|на)? ?как(?:ой|ом|ая|ую|их) (?:стране|страны|страна|городе|города|город|области|районе|месте|штате|регионе)',
      'кайда\\p{L}*|каерде\\p{L}*|каякта\\p{L}*|кайсы (?:жерде|өлкө\\p{L}*|шаар\\p{L}*|облус\\p{L}*)',
    ),
  ],
  [
    'person',
    asking(
      String.raw`\bwho(?:m|se)?\b|\bwho['’]\w+|\b(?:what|which) (?:\w+ ){0,2}(?:person|man|woman|leader|president|king|queen|politician|author|name|official|senator|expert|analyst)\b`,
      'кто|кого|кому|кем|ком|чей|чья|чьё|чье|чьи|как зовут',
      'ким|кимдер|кимди|кимге|кимдин|кимден|кимде|кимдики',
    ),
  ],
]

/** What kind of thing the question wants. */
export function answerKindOf(question: string): AnswerKind {
  const small = question.toLowerCase()
  return ASKS.find(([, asks]) => asks.test(small))?.[0] ?? 'other'
}

/** The bit of `HINT` that answers such a question; 0 where any sentence may. */
export const hintFor = (kind: AnswerKind): number => (kind === 'other' ? 0 : HINT[kind])

const WHICH = asking(
  String.raw`\bwhich\b|\bwhat (?!is|was|are|were|am|did|does|do|has|have|had|will|would|can|could|should|may|might|made|makes|happen|percent|share)\p{L}`,
  'как(?:ой|ая|ое|ие|ую|им|ом|ого|ому|их|ими)',
  'кайсы\\p{L}*|кандай',
)

/** Whether a question wants one of a kind named: "which senator", "what book". */
export const asksWhich = (question: string): boolean => WHICH.test(question.toLowerCase())

const AGE = asking(
  String.raw`\bhow (?:many years )?old\b|\b(?:what|which) age\b|\bwhat(?:['’]?s| is| was) (?:\S+ ){0,4}age\b`,
  'сколько (?:\\S+ )?лет|как(?:ой|ого|ом|ов) (?:\\S+ )?возраст\\p{L}*',
  'канча жашта|неч(?:е|инчи) жашта|жашы канча\\p{L}*',
)

/** Whether a question asks how old somebody is. */
export const asksAge = (question: string): boolean => AGE.test(question.toLowerCase())

const HOW_MANY = asking(String.raw`\bhow many\b`, 'сколько|скольк\\p{L}+', 'канча|нече')

/** Behind which place of a question it says what is to be counted; `undefined` where nothing is. */
export function countedFrom(question: string): number | undefined {
  const found = HOW_MANY.exec(question.toLowerCase())
  return found ? found.index + found[0].length : undefined
}

const HAPPENED = asking(
  String.raw`\bwhat(?:['’]?s| is| has| have| had| was)?(?: been)? (?:happen(?:s|ed|ing)?|going on|occur(?:s|red|ring)?|took place)\b|^(?:is there |what(?:['’]?s| is| are) )?(?:any |the )?(?:latest |recent )?news (?:from|in|of|about|on)\b`,
  'что (?:там )?(?:произошло|случилось|происходит|происходило|творится)|новости (?:из|в|во|о|об|про|за)',
  'эмне (?:болду|болгон|болуп жатат|окуя болду)',
)

/** Where a question says that it wants to hear what happened; `undefined` where it does not. */
export function happenedIn(question: string): Span | undefined {
  const found = HAPPENED.exec(question.toLowerCase())
  return found ? { start: found.index, end: found.index + found[0].length } : undefined
}

/** Whether a word is a number or stands for one. */
export const isNumberWord = (word: string): boolean => NUMBER.test(word)
