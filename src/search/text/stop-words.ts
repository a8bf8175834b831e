/** Words that ask or hold a sentence together; they say nothing about what is asked for. */
const ENGLISH = `
a about above across actually after again against ago all almost along already also although always am among an
and another any anybody anyone anything are around as ask at away be became because become been before behind being
below besides between both but by can cannot could did do does doing done down due during each either else
especially etc even ever every everyone everything exactly for from further get gets getting give given gives go
goes going gone got had has have having he hello hence her here hers herself hey hi him himself his how however i if
in indeed instead into is it its itself just kind know let lets like likely made make makes making many may maybe me
might mine more moreover most much must my myself near neither no none nor not nothing now of off often ok okay on
once one only onto or other others otherwise ought our ours ourselves out over own per perhaps please possibly
quite rather really regarding s said same say saying says see seem seemed seems seen shall she should since so some
somebody someone something sometimes somewhat still such sure t take taken tell than thank thanks that the their
theirs them themselves then there therefore these they thing things think this those though through throughout thus
till to today together told tomorrow tonight too toward towards under unless until up upon us used using various very via was way we well
were what whatever when whenever where whereas wherever whether which whichever while who whoever whole whom whose
why will with within without would yes yesterday yet you your yours yourself yourselves
isnt arent wasnt werent dont doesnt didnt cant couldnt wont wouldnt shouldnt hasnt havent hadnt
im ive id ill youre youve hes shes theyre weve whats whos wheres whens hows thats theres
re ve ll d m don doesn didn isn aren wasn weren won wouldn couldn shouldn hasn haven hadn
`

/** What a question in Russian wraps around the names that it asks for, in the article's Latin letters. */
const RUSSIAN = `
chto kto gde kogda kak pochemu zachem kuda otkuda skolko kakoi kakaya kakie kakoe chei sledovatelno v vo na o ob pro
s so k ko po iz za ot do u ne ni ya my vy on ona oni eto etot eta eti tot ta te tam tut zdes i a no ili li zhe by
est byl byla bylo byli budet skazal skazala skazali govorit govorila govoril govoryat rasskazal zayavil zayavila dumaet
schitaet nazad ego ee ikh nim nei mne skazhi rasskazhi pozhaluista takoi takaya takie
`

/** Words by which a question asks for somebody's words. */
const SPEECH = `
say says said saying tell tells told think thinks thought argue argues argued claim claims claimed comment comments
commented according opinion quote quotes quoted remark remarks remarked respond responds responded response react
reaction describe describes described suggest suggested explain explained call called believe believes view
`

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** In small letters, without accents and apostrophes. */
export const STOP_WORDS: ReadonlySet<string> = words(ENGLISH)

/** In Latin letters; for words that were written in Cyrillic ones. */
export const RUSSIAN_STOP_WORDS: ReadonlySet<string> = words(RUSSIAN)

/** A question with one of these asks what somebody says. */
export const SPEECH_WORDS: ReadonlySet<string> = words(SPEECH)
