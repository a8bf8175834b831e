import { list } from './list.ts'

/** What verbs of saying take behind them, by their lemmas: words, a thing, whom one speaks to. */

/** Their object may as well be a thing: "claimed a victory", "maintains her lead", "wrote a letter", "quoted the Talmud". */
export const handling = list(
  `promise pledge vow admit acknowledge declare deny confirm mention claim maintain boast echo concede add post write publish text email e-mail blog quote cite snap preach reveal disclose read reflect
   reckon recite voice narrate report detail answer volunteer interrupt share relate count sum object`,
)

/** They give words, whatever follows: "said on Monday", "announced a ban". */
export const plainSaying = list('say tell argue explain insist note warn state suggest announce')

/** Behind them a phrase of where or when may stand before what is said: "said in Osh the bridge was closed". */
export const placedSaying = list('say state announce write add note report')

/** By preposition, what is said about something, or to be done: "warned of", "boasted about", "insisted on". */
export const topics: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['of', list('warn speak complain boast brag joke testify inform remind assure accuse')],
  [
    'about',
    list(
      'warn speak talk complain boast brag joke ask testify inquire rant rail lament inform tell write gush caution hint speculate fume grumble',
    ),
  ],
  ['against', list('warn caution advise recommend argue')],
  ['for', list('ask plead beg pray call')],
  ['on', list('insist')],
])

/** Whom one speaks to stands right behind them, and what one says behind that: "told him that". */
export const telling = list('tell inform remind assure')

/** Whom one speaks to stands right behind them, whatever follows: "advised him to". */
export const addressing: ReadonlySet<string> = new Set([...telling, 'advise'])

/** Their object is whom one speaks to, where they have one: "asked him". */
export const speakingTo: ReadonlySet<string> = new Set([...addressing, 'ask'])

/** What one tells without a word of it: "tells the story", "told his jokes". */
export const tales = list('story stories tale tales joke jokes anecdote anecdotes truth lie lies')

/** Participles of these always report ("…, saying that …"); others only colour ("reflecting the mood"). */
export const reporting = list('say add tell note argue warn claim insist write explain')

/** Verbs of stance that nobody can do without words: "He questioned their motives". */
export const speechActs = list(
  'accuse criticize criticise question urge blame praise denounce deride ridicule demand apologize apologise condemn liken compare describe call',
)

/** They attribute words only right beside them: "…," she began; but "It began with “The Rising”". */
export const weak = list(
  'begin go put push fire hit press sign name publish charge react talk speak sing discuss',
)

/** They answer what somebody else just said. */
export const answering = list('reply respond answer retort counter rejoin')

/** They go on with what was said before. */
export const goingOn = list('add continue go')

/** With an infinitive behind them nothing is said: "declined to say". */
export const refusals = list('declined declines decline refused refuses refuse failed fails unable reluctant')

/** Behind them a participle tells what is not said now: "stopped telling them", "accused of saying so". */
export const endings = list('stop stops stopped quit avoid avoids avoided without from of about for')

/** With a form of "be" before them, and a participle behind, somebody is watched: "can be heard saying". */
export const watched = list('heard seen overheard filmed recorded caught shown pictured')

/** What somebody is charged with follows: "a guard accused of hurting a man". */
export const charges = list(
  'charged accused convicted suspected acquitted cleared guilty jailed imprisoned sentenced arrested wanted tried',
)

/** Before a name they show that it is spoken to, or of: "told Ms. Doe", "with Ms. Doe". */
export const tellingForms = list(
  'told tells tell telling asked asks informed reminded called calls calling accused attacked praised against with to about',
)

/** What follows these says what somebody is who is known: "Jane Doe is a nurse", "worked as a nurse". */
export const equating = list('is was are were be been being become became becomes remains remained as')
