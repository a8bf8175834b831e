import { list } from '../list.ts'

/** They do something with a work or a country as often as they give words: "recorded “Blue Door” in one take", "ruled since 1986". */
export const makingVerbs = list('record pen rap relay rule type print')

/** They stand between a quotation and whose answer it is: “…” was her answer, “…,” came the reply. */
export const verbsOfAnswers = list('was is were are came comes went goes ran runs reads')

/** What a crowd chants without a word of its own. */
export const sung = list(
  'song songs slogan slogans anthem anthems hymn hymns prayer prayers mantra mantras verses',
)

/** What one tells without a word of it: "tells the story", "told his jokes". */
export const tales = list('story stories tale tales joke jokes anecdote anecdotes truth lie lies')

/** With an infinitive behind them nothing is said: "declined to say". */
export const refusals = list('declined declines decline refused refuses refuse failed fails unable reluctant')

/** Behind them a participle tells what is not said now: "stopped telling them", "accused of saying so". */
export const endings = list('stop stops stopped quit avoid avoids avoided without from of about for')

/** With a form of "be" before them, and a participle behind, somebody is watched: "can be heard saying". */
export const watched = list('heard seen overheard filmed recorded caught shown pictured quoted')

/** They have whoever they show for their object: "a video showed Ms. Doe shouting". */
export const showing = list(
  'show shows showed showing capture captures captured film films filmed record records recorded hear hears heard catch catches caught depict depicts depicted see sees saw watch watches watched watching spot spots spotted overhear overhears overheard overhearing',
)

const memories =
  'recall recalls recalled recalling remember remembers remembered remembering recount recounts recounted recounting'

/** The same of what was said long ago, or to others: "recalled him saying". */
export const remembering = list(`${memories} quote quotes quoted quoting`)

/** They move whoever is their object to do something: "prompting a fan to write". */
export const movingForms = list(
  `prompt prompts prompted prompting lead leads led leading cause causes caused causing force forces forced forcing inspire inspires
   inspired inspiring drive drives drove driven driving compel compels compelled compelling provoke provokes provoked provoking spur
   spurs spurred spurring`,
)

/** Before a document they show that somebody else gives it out: "got a message saying", "was a letter telling him". */
export const receiving = list(
  'receive receives received receiving get gets got getting find finds found see sees saw read reads open opens opened is was were are',
)

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

/** What somebody does who is about to speak: "Ms. Doe rolled her eyes." */
export const gestures = list(
  `laughed smiled grinned shrugged nodded sighed paused frowned winced hesitated wept rolled glanced leaned shook raised took looked pointed
   stood blushed chuckled snorted`,
)

/** They open a sentence about somebody who answers: "Asked about that, Ms. Doe shrugged." */
export const askedOrTold = list(
  'asked pressed questioned quizzed challenged reminded told confronted cross-examined prompted grilled probed',
)

/** Verbs whose object speaks next: "asked the witness whether she had seen it". */
export const questioning = list('ask press quiz')

/** How what somebody says is said to be before it is quoted: "Her message was clear: “…”". */
export const judgedWords = list('clear simple blunt short brief straightforward unequivocal emphatic')

/** What somebody does, at any time, who is made known before they speak: "Jane Doe lives in Springfield." */
export const standingVerbs = list('lives works thinks believes feels hopes wants plans')

/** What they have: "She has strong views on it." */
export const opinions = list(
  'view views opinion opinions hope hopes doubt doubts concern concerns fear fears feelings',
)

/** What is told of those who hardly speak next, but of whom others do. */
export const silencing = list(
  `died dies dead death late killed kills murdered drowned shot stabbed injured hurt missing jailed imprisoned sentenced convicted charged
   accused arrested suspected wanted guilty fined banned sacked fired dismissed suspended ousted resigned fled victim suspect defendant
   fugitive convict baby newborn infant toddler child girl boy schoolboy schoolgirl pupil thief burglar robber killer murderer arsonist
   stalker rapist attacker assailant conman fraudster culprit abuser abductor assassin blackmailer carjacker criminal`,
)

/** What somebody does who was there when it was said: "heard her say “…”", "recalls him saying “…”". */
export const perceiving = list(
  `${memories} hear hears heard hearing overhear overhears overheard overhearing saw sees seen`,
)

/** Before "to" and a verb of saying, with a "not" before them, nothing is said: "was never going to say", "did not dare to say". */
export const undertaking = list(
  'going about dare dared daring want wanted wish wished have had need needed care cared likely prepared willing ready able allowed inclined',
)

/** Behind them stands what is left: "refrained from saying", "avoided saying". */
export const sparing = list(
  'refrain refrains refrained refraining abstain abstained desist desisted avoid avoids avoided avoiding resist resisted without',
)

/** They say that what is told of somebody is not so: "is wrongly said to have replied". */
export const falsely = list(
  'wrongly falsely incorrectly erroneously mistakenly inaccurately apocryphally spuriously',
)

/** What is told of what somebody said: "is credited with saying", "quote him as saying". */
export const crediting = list(
  `said quoted credited accused reported claimed alleged believed supposed thought cited remembered quote quotes quoting credit credits crediting
   cite cites citing report reports`,
)

/** The same, with words that were never said: "was misquoted as saying". */
export const misquoting = list('misquoted misreported misquote misquotes misquoting')

/** What is told of somebody by hearsay: "is alleged by the witness to have shouted “…”". */
export const hearsay = list(
  'said reported alleged claimed understood believed thought rumoured rumored recorded known supposed found judged',
)

/** How words come to stand on a thing: "chalked on the gate: “…”", "a plaque inscribed “…”". */
export const inscribing = list(
  `chalked painted spray-painted scrawled daubed carved etched engraved printed emblazoned stencilled stenciled inscribed scribbled
   scratched tattooed stitched embroidered lettered written`,
)

/** They show what stands on a thing: "a cap bearing the slogan “…”". */
export const bearing = list(
  'with bearing bears bore carrying carries carried featuring features featured displaying displays displayed sporting',
)

/** What a thing does that has words on it: "a T-shirt that says “…”". */
export const reading = list('read reads reading said says saying proclaiming declaring stating')

/** What somebody is charged with, blamed or praised for, who is told to have said something: "accused of shouting “…”". */
export const accusing = list(
  `accused convicted suspected guilty criticised criticized condemned praised blamed charged fined jailed arrested sacked suspended
   disciplined reprimanded mocked ridiculed`,
)

/** What things do, too, as somebody tells who says so: "the grant reflects her “deep commitment”, she said". */
export const thingsDo = list(
  'reflect highlight signal underscore underline predict relate indicate illustrate celebrate warrant',
)

/** They open what tells that somebody's name is kept back: "who spoke on condition of anonymity", "asking not to be named". */
export const keepingBack = list('who speaking asking requesting insisting declining granted')

/** And what they tell of it. */
export const anonymous = list('anonymity anonymous anonymously')

/** What was done to somebody who was told something by others: "the victim was told". */
export const telling = list('told instructed informed warned ordered forbidden assured promised')

/** They tell that somebody pretended so, or that it was reported: "supposedly “a secret”". */
export const pretending = list('supposedly purportedly ostensibly reportedly')

/** What a crowd does: "chants of “…”". */
export const chants = list('chant chants cry cries shout shouts cheers jeers boos heckles')

/** What somebody does whom a crowd answers so, or how they leave: "drawing chants of “…”", "left to cries of “…”". */
export const drawing = list(
  'draw draws drew drawing prompt prompts prompted prompting spark sparked sparking provoked provoking elicited eliciting triggered triggering amid amidst to by',
)

/** What one does with others' words: "read one of the messages into the record". */
export const readingOut = list('read reads reading')

/** Some of several, before "of": "one of the messages". */
export const parts = list('one some several many most another part parts two three four')

/** Behind them a participle tells what somebody says again and again: "kept asking". */
export const repeating = list(
  'keep keeps kept start starts started begin begins began continue continues continued',
)

/** What is done with somebody else's statement: "read out by his lawyer", "issued by his solicitor". */
export const readingVerbs = list(
  'read issued released posted sent shared circulated delivered published put given',
)
