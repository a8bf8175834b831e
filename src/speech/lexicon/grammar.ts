import { list } from './list.ts'

/** The words that hold English sentences together: what a subject and its verb stand between. */

/** Adjectives that stand behind their noun: "a person familiar with the talks", "sources close to him". */
export const postpositives = list(
  'familiar known close privy present involved aware knowledgeable briefed able unable eligible responsible interviewed polled surveyed',
)

export const determiners = list(
  `the a an this that these those his her their its my our your some many several numerous most all both each every any no few
   another other one two three four five six seven eight nine ten dozens hundreds thousands more`,
)

/** What stands before a noun for whoever it belongs to. */
export const possessives = list('his her their its my our your')

export const prepositions = list(
  `of in on at by for with from to into onto over under about against between among amid during before after since until
   till through throughout across along near outside inside within without behind beyond above below beside besides
   despite toward towards upon via per like unlike as than following regarding concerning including aboard around`,
)

/** Whether no noun phrase ends in the word, for one begins with it, or goes on: "the", "of". */
export const opensPhrase = (lower: string): boolean => determiners.has(lower) || prepositions.has(lower)

/** They begin another clause, or join two. */
export const clauseWords = list(
  `and but or nor yet so that because if when while although though as since until unless whether where why how what
   whom whose who which than whereas after before once`,
)

export const auxiliaries = list(
  `has have had having 'is 've 'd do does did is are was were be been being am 're will would shall should can could may might
   must 'll cannot can't couldn't won't wouldn't don't doesn't didn't hasn't haven't hadn't isn't aren't wasn't weren't
   shouldn't not`,
)

export const formsOfBe = list(
  "is are was were be been being am 'is 're 'm get gets got getting isn't aren't wasn't weren't",
)

/** Adverbs that stand between a subject and its verb without ending in -ly. */
export const adverbs = list(
  `also then later now still even just once again often never ever always soon first further furthermore meanwhile once
   twice already today yesterday tomorrow instead though however too sometimes long only simply rather perhaps together himself herself themselves itself
   both all each ever since back on out here there earlier thus therefore so far not`,
)

/** Of those, what stands between an auxiliary and its verb: "is often asked"; "on" and "back" do not. */
export const betweenAuxiliaries = list(
  'also not never often still once ever always sometimes already just even again',
)

/** Words that begin a sentence with a capital letter and are nobody's name. */
export const sentenceOpeners = list(
  `the a an this that these those his her their its my our your some many several most all both each every any no few another
   other others one two three four five six seven eight nine ten dozens hundreds thousands more he she they i we you it who
   which whom whose what when where why how while and but or nor yet so because if although though as since until unless
   whether than whereas after before once of in on at by for with from to into over under about against between among amid
   during through throughout across along near outside inside within without behind beyond above below despite toward
   towards upon via per like unlike following regarding including also then later now still even just again often never
   always soon first second third further furthermore meanwhile already today yesterday tomorrow instead however too
   sometimes here there earlier thus therefore not yes no well oh okay ok please thank thanks let's look listen maybe perhaps
   asked is are was were be been do does did has have had will would should can could may might must according only
   such same both either neither rather indeed moreover nevertheless nonetheless otherwise finally lastly additionally
   similarly speaking nobody everyone everybody someone somebody anyone anybody nothing everything something people
   him them us me himself herself don't can't it's that's there's i'm i've we're we've they're you're he's she's what's
   let and/or much little less least nearly almost about roughly around overall back up down out off given based told
   still former current new last next late early`,
)

/** Past tenses that end in no -ed and are nothing but verbs: no noun phrase reaches over them. */
export const pastVerbs = list(
  `went made took gave got came held won lost ran kept met sent brought bought built fell grew paid rose sat spent stood
   broke chose drew drove ate flew forgot forgave hid rode rang sold shook sought slept stole struck taught threw woke wore
   became dealt fought meant forbade withdrew arose awoke bore blew clung crept dug fled froze hung lent lit overcame sank slid
   spread swept swam swung tore undertook wept wound began spoke knew`,
)

/** Past tenses that are nouns or adjectives, too: right between two names they are verbs, "Mr. Roe beat Mr. Lund". */
export const mixedPasts = list('beat hit put cut set let shut hurt left led fed saw shot bit lost cast found')

/** What goes on behind a verb and makes it one: "left early", "voted yes", "hit back". */
export const verbEnds = list('early late again home alone yes no off out up down away back')

/** Behind them an adjective tells how somebody is: "the mayor looked tired". */
export const seemingPasts = list('looked seemed appeared remained sounded stayed')

/** Nouns that speak although they are no people: documents, bodies, media. */
export const speakingNouns = list(
  `campaign camp report research study survey analysis ad advertisement letter statement company firm group government lawsuit suit complaint book article story
   memo email e-mail document poll survey paper newspaper magazine website site agency department committee court ruling decision
   opinion order team union party office administration network editorial board commission panel organization organisation
   association coalition church police ministry council bureau institute university bank foundation headline post tweet
   message caption note press announcement release brief filing indictment affidavit petition resolution bill measure
   blog video family people police authorities relatives crew staff couple band union duo trio narrator voice crowd audience embassy consulate opposition junta presidency regulator broadcaster channel outlet charity airline sign banner slogan motto poster bylaws constitution rule policy guidelines inquiry enquiry probe investigation audit inquest tribunal
   memorandum certificate circular notice leaflet pamphlet brochure dossier submission questionnaire judgment judgement verdict directive decree
   manual bulletin communiqué communique text wing insurer lender retailer manufacturer operator supplier airport hospital club league federation`,
)

/** Nouns that say something by way of speaking alone, and are nobody: "history tells us", "common sense says". */
export const abstractions = list(
  `history experience experiences tradition traditions wisdom conscience intuition instinct instincts fate folklore hindsight superstition
   custom arithmetic mathematics logic sense`,
)

/** Adverbs with which a sentence goes on from the one before. */
export const openingAdverbs = list(
  'likewise however still then also instead meanwhile later earlier indeed moreover thus therefore yesterday today',
)

/** What a sentence may begin with before its subject, joined to the one before. */
export const linking = list('but and however still so then also instead meanwhile later yet')

/** They open a clause of when or why before the main one. */
export const introducing = list('when while if although though because since once')

/** They open a clause beside the main one, of what somebody else does or says. */
export const openingBeside = list('as when while after before although though')

/** Behind a comma they tell in what state somebody is: "Jane Doe, clad in red,". */
export const irregularParticiples = list(
  `clad born known seen shown drawn torn given taken chosen hurt sent held led written made built bought brought found kept lost paid
   sold told won worn broken driven thrown struck sworn caught set run hit put done`,
)

/** They open what was done to whom a sentence is about: "Told of the offer, Jane Doe …". */
export const openingParticiples = list(
  'told shown given taken sent met hurt beaten driven torn born struck sworn caught',
)

/** With a preposition behind them they open what stands before a subject: "Prior to the vote", "Because of the rain". */
export const openingPairs = list(
  'prior ahead due thanks next contrary along together apart regardless instead because subsequent parallel adjacent close back',
)

/** Two of them stand before one noun: "former and current staff", "local and national leaders". */
export const pairedAdjectives = list(
  `former current past present previous future new old local national regional federal state foreign domestic international male female young
   older younger senior junior serving retired public private military civilian religious political rich poor black white`,
)

/** They end in -ing and are no participles with an object. */
export const noParticiples = list(
  `acting outgoing incoming sitting leading rising ruling longstanding surviving retiring visiting presiding managing founding during
   including according following regarding concerning being king spring morning evening`,
)

/** Small words that only a headline writes with a capital, as it writes them; no name goes over them. */
export const headlineWords = list(
  `Who Whom Whose Which What That The Are Is Was Were Be Been Has Have Had Does Did And Or Nor If Because When Where Why How This
   These Those Of For In On To With By From At About After Before His Her Their Its It He She They You We`,
)

/** They say that something is not so. */
export const negations = list(
  "not never didn't doesn't don't wouldn't won't hasn't haven't hadn't isn't wasn't cannot can't couldn't shouldn't weren't aren't",
)

/** Before a verb they say that it only may happen, or will. */
export const modals = list(
  "would could should might may can must will shall 'd 'll wouldn't couldn't shouldn't won't can't cannot",
)

/** Forms that a verb of a sentence begins with: "no warning was issued". */
export const finiteAuxiliaries = list('is was were are has had will would can could')

/** They begin what tells when, where or why something is, ahead of the matter: "When Mr. Doe won, she fired back". */
export const asideOpeners = list(
  'when while as after before if because since although though once in on at during with by for',
)

/** They open a clause beside the sentence's matter. */
export const subordinating = list('after when while although though because since as before whereas until')

/** They open a clause that stands against another: "While Ms. Doe pledged to come, Mr. Roe insisted". */
export const contrasting = list('while although though whereas as when')

/** They join a clause to the one before it: "…, but officials said". */
export const joining = list('and but while though although whereas')

/** They end a clause, and open another one about a word of it or about its time. */
export const relativeOpeners = list('who whom which that where when as after before while')

/** What a verb of saying has behind it where it gives words of its own: “Why?” Ms. Doe said that …. */
export const reportedOpeners = list('that he she it they there how what why whether if')

/** Before a single noun. */
export const singularOpeners = list('the a an this that one another his her their its our my')

/** They stand for people where they are the subject of saying: "six in 10 said", "others say". */
export const amounts = list(
  'one two three four five six seven eight nine ten several some many most few others all half none two-thirds three-quarters',
)

/** Of those, which stand before a verb as well as before a noun: "most say", "some claims". */
export const openAmounts = list('some many most all both like')

/** Before a past tense they stand for a noun, or join clauses: "after she said", "most said", "the one called". */
export const pastOpeners = list('before after since that one another each some many most all both')

/** Shares of those asked: "a third of voters". */
export const shares = list(
  'percent half majority majorities third thirds quarter quarters two-thirds three-quarters plurality',
)

/** They open a clause beside the main one, which tells something else than what somebody says in it: "while critics say …, it is". */
export const sideClauses = list('while whereas although though after before when once since because')

/** Between "a" and a plural they count: "a few officials", "a dozen voters". */
export const counting = list(
  'few dozen hundred thousand million couple number lot many score half handful group of',
)
