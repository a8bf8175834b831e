/** What kind of thing a question wants to hear. */
export type AnswerKind = 'person' | 'time' | 'place' | 'number' | 'reason' | 'other'

/** What a sentence holds that answers such questions: bits. */
export const HINT = { number: 1, time: 2, place: 4, reason: 8, person: 16 } as const

const NUMBER =
  /\p{Nd}|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundreds?|thousands?|millions?|billions?|dozens?|half|third|quarter|twice|percent)\b/iu

const TIME =
  /\b(?:1\d{3}|20\d\d)s?\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b|\b(?:century|centuries|decades?|years? ago|yesterday|tomorrow|today|tonight|(?:last|next|this) (?:week|month|year|spring|summer|autumn|fall|winter)|weekend|morning|afternoon|evening)\b/

const PLACE =
  /\b(?:in|at|near|from|to|of|into|across|through|outside|around|throughout) (?:the )?(?:\p{L}+ )?\p{Lu}\p{L}/u

const REASON =
  /\b(?:because|since|due to|so that|in order to|as a result|therefore|thus|owing to|thanks to|reasons?|caus(?:e|es|ed|ing)|led to|leads to|leading to|meant to|aim(?:s|ed)? to|to (?:avoid|prevent|protect|ensure|help|allow|keep|make))\b/i

const PERSON =
  /\p{Lu}\p{L}+(?: \p{Lu}\.?)? \p{Lu}\p{L}+|\b(?:Mr|Mrs|Ms|Dr|President|King|Queen|Prime Minister|Senator|Sen|Gov|Rep)\b\.? \p{Lu}/u

/** The bits of `HINT` that a sentence has. */
export const sentenceHints = (sentence: string): number =>
  (NUMBER.test(sentence) ? HINT.number : 0) |
  (TIME.test(sentence) ? HINT.time : 0) |
  (PLACE.test(sentence) ? HINT.place : 0) |
  (REASON.test(sentence) ? HINT.reason : 0) |
  (PERSON.test(sentence) ? HINT.person : 0)

const ASKS: readonly [AnswerKind, RegExp][] = [
  [
    'number',
    /\bhow (?:many|much|old|tall|long|far|big|large|high|deep|wide|fast|often|heavy)\b|\bwhat (?:number|percent|percentage|share|proportion|amount|fraction|population|temperature|size|height|length)\b|\b(?:what|which) (?:\w+ )?(?:is|was|were|are) the (?:number|percent|percentage|share|amount|population|total|cost|price)\b/i,
  ],
  [
    'time',
    /\bwhen\b|\b(?:what|which|in what|in which) (?:year|month|day|date|decade|century|time|era|period)\b|\bhow (?:soon|recently|long ago)\b|когда/iu,
  ],
  [
    'reason',
    /\bwhy\b|\bhow come\b|\bwhat (?:is|was|are|were) the reasons?\b|\bwhat (?:caused|causes|made|makes|led)\b|почему|зачем/iu,
  ],
  [
    'place',
    /\bwhere\b|\b(?:what|which) (?:\w+ )?(?:country|countries|city|cities|place|town|state|region|continent|island|river|area|location)\b|где|куда/iu,
  ],
  [
    'person',
    /\bwho(?:m|se)?\b|\bwho['’]\w+|\b(?:what|which) (?:\w+ ){0,2}(?:person|man|woman|leader|president|king|queen|politician|author|name|official|senator|expert|analyst)\b|кто|кого|кому/iu,
  ],
]

/** What kind of thing the question wants. */
export const answerKindOf = (question: string): AnswerKind =>
  ASKS.find(([, asks]) => asks.test(question))?.[0] ?? 'other'

/** The bit of `HINT` that answers such a question; 0 where any sentence may. */
export const hintFor = (kind: AnswerKind): number => (kind === 'other' ? 0 : HINT[kind])
