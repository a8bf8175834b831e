import { list } from '../list.ts'

/** What a sentence begins with before a name or without one, with a capital that only its place gives it. */

/** They take somebody or something out, or add one: "Except Jane Doe", "Barring rain". */
export const exceptions = list(
  `except excepting barring excluding notwithstanding pending versus plus minus besides aside apart absent alongside amongst atop
   underneath unto throughout whenever wherever whoever whichever whatever lest albeit provided supposing assuming considering granted`,
)

/** What one calls out or calls somebody by: "Hey Jane", "Poor Jane Doe", "Congratulations Jane Doe". */
export const calls = list(
  `hey hi hello hiya goodbye bye dear ah aha alas bravo cheers congratulations congrats damn gee gosh hail hmm hurrah hurray kudos
   oops ouch phew sorry welcome wow yay yeah yep nope nah ugh uh um huh whoa yikes`,
)

/** They ask the reader to do something: "Follow Jane Doe on …", "Get Started". */
export const appeals = list(
  `follow find read watch see click get share subscribe join listen check visit browse download sign register discover explore learn
   email e-mail call contact submit send tap swipe scroll vote try start keep stay remember forget imagine consider
   picture suppose recall think guess`,
)

/** What a paper writes in front of a piece or a line to say what kind it is: "UPDATE: Jane Doe …", "EXCLUSIVE: …". */
export const kickers = list(
  `update updated exclusive breaking developing watch video videos photo photos pic pics picture pictures gallery slideshow related
   editorial opinion op-ed comment commentary analysis correction corrections clarification clarifications note notice warning alert
   review preview interview explainer explained feature factbox timeline transcript obituary advertisement advert promoted sponsored
   spoiler spoilers poll quiz live recap roundup round-up flashback throwback news report source sources credit credits caption image
   images read listen see more also tip tips faq bonus summary background context disclaimer disclosure p.s. ps n.b. nb psa
   original story stories more editor's editors exclusively`,
)

/** What a body is, before its name: "Website Acme reported", "Carmaker Acme said". */
export const trades = list(
  `website newspaper tabloid broadsheet magazine weekly airline airliner retailer supermarket supermarkets startup start-up charity
   think-tank thinktank watchdog insurer carmaker automaker bookmaker bookmakers housebuilder homebuilder brewer distiller lender
   chipmaker drugmaker planemaker steelmaker shipbuilder truckmaker toymaker phonemaker
   wholesaler e-tailer brokerage streamer telco`,
)

/** What somebody is like or what was done to them, before their name or what they are: "Embattled Elba coach Jane Doe". */
export const describing = list(
  `embattled beleaguered disgraced ousted deposed toppled jailed imprisoned detained exiled suspended sacked axed fired dismissed demoted
   reinstated freed released pardoned acquitted convicted accused indicted charged arrested kidnapped abducted murdered slain wounded injured
   bereaved grieving heartbroken devastated distraught shaken stunned shocked delighted overjoyed elated relieved exhausted outraged enraged
   infuriated disappointed frustrated besieged outspoken controversial longtime long-time long-serving longest-serving renowned acclaimed
   celebrated famed beloved much-loved well-known esteemed respected revered admired promising talented gifted unbeaten undefeated
   defending reigning incoming outgoing departing retiring retired interim newly-elected newly-appointed re-elected self-styled self-proclaimed
   self-confessed self-described would-be high-flying hard-hitting high-profile award-winning prize-winning veteran struggling ailing
   injury-hit in-form out-of-form under-fire under-pressure flamboyant eccentric reclusive maverick firebrand hardline hard-line
   bullish upbeat tearful emotional unrepentant undeterred unfazed unapologetic widowed orphaned divorced estranged evicted displaced stranded
   trapped rescued bankrupt condemned doomed top senior leading prominent`,
)

/** Those of them that are first names, too: "Gifted Moses Doe". */
export const describingOrNames = list(
  'gifted beloved talented esteemed admired revered celebrated delighted overjoyed promising maverick',
)

/** They open what somebody was called from the first, before that name: "Born Jane Doe in Elba, she …". */
export const namings = list('born raised reared baptised baptized christened named renamed nicknamed dubbed')

/** "Single, 67, and bored": what somebody is, and not their name. */
export const states = list(
  'single bald slim sober childless homeless jobless pregnant blind deaf tall short male female white black',
)

/** Letters for money, before a number: "Tk 23.4 lakh". */
export const currencies = list(
  'tk rs re inr lkr pkr npr sh shs ksh kes ush tsh rm rp idr php usd eur gbp aud cad nzd sgd hk hkd nt us chf sek nok dkk aed sar qar kwd egp etb ghs ngn zar n kr',
)

/** What is done, and nobody's surname, though a verb stands behind: "Fighting continued", "Funding has been secured". */
export const gerunds = list(
  `funding housing training planning spending testing hiring farming lending trading voting polling policing fighting shelling bombing
   looting shooting rioting mining fishing flooding counting drinking smoking teaching learning cooking drilling logging smuggling
   trafficking campaigning bargaining sentencing boarding ticketing pricing borrowing building filming shopping streaming gaming betting
   gambling vetting screening rebuilding`,
)
