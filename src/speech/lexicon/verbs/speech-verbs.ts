/** Verbs of kind `speech`: they report words wherever they have a subject ("said"). The marks are those of `table.ts`. */
export const speechVerbs = `
say:           forms=says,said,said,saying plain placed reporting
tell:          forms=tells,told,told,telling plain reporting tells addresses speaksTo topics=about directs
add:           placed reporting goesOn handles
write:         forms=writes,wrote,written,writing placed reporting handles topics=about
note:          noun plain placed reporting
argue:         plain reporting topics=against
explain:       plain reporting
announce:      plain placed
suggest:       plain
warn:          plain reporting topics=of,about,against directs
insist:        plain reporting topics=on
claim:         noun reporting handles
declare:       handles
state:         noun plain placed
reply:         noun answers
respond:       answers
recall
remark:        noun
comment:       noun
acknowledge:   handles
admit:         doubled handles
concede:       handles
confirm:       handles
tweet:         noun
retweet
observe
contend
maintain:      handles
assert
aver:          doubled
concur:        doubled
surmise
allege
reiterate
stress
emphasize
emphasise
underscore
joke:          noun topics=of,about play
quip:          doubled play
conclude
caution:       topics=about,against directs
complain:      topics=of,about
lament:        noun topics=about
testify:       topics=of,about
recount
mention:       handles
predict
promise:       noun handles directs
vow:           noun handles directs
pledge:        noun handles directs
assure:        tells addresses speaksTo topics=of
agree:         directs
ask:           speaksTo topics=about,for question directs
report:        noun placed handles
exclaim
shout:         noun
yell
scream:        noun
whisper:       noun
mutter
murmur
sigh:          noun
cry:           noun
chant:         noun
chime:         particle=in
intone
declaim
opine
muse:          play
volunteer:     noun handles
venture:       noun
interject
retort:        noun answers
counter:       noun answers
quote:         noun handles
elaborate
clarify
specify
inform:        tells addresses speaksTo topics=of,about
remind:        tells addresses speaksTo topics=of directs
boast:         handles topics=of,about
brag:          doubled topics=of,about
bemoan
gush:          topics=about
crow
sniff
snap:          doubled handles
bark
bellow
roar
thunder
fume:          topics=about
rant:          noun topics=about
rail:          topics=about
scoff:         denial
crack:         noun
deadpan:       doubled play
sum:           doubled noun particle=up handles
blog:          noun handles
post:          noun handles
text:          noun handles
email:         noun handles
e-mail:        noun handles
proclaim
profess
protest:       noun
plead:         forms=pleads,pleaded,pleaded,pleading topics=for directive
pray:          topics=for directive
preach:        handles
beg:           doubled topics=for directive
swear:         forms=swears,swore,sworn,swearing directs
attest
affirm
reaffirm
restate
repeat
disclose:      handles
reveal:        noun handles
hint:          noun topics=about play
imply
intimate
indicate
posit:         play
postulate:     play
theorize:      play
theorise:      play
speculate:     topics=about play
wonder:        question
inquire:       topics=about question
enquire:       question
advise:        addresses speaksTo topics=against directive directs
recommend:     topics=against directive
deny:          handles denial
echo:          noun handles
laugh:         noun denial
chuckle
grumble:       topics=about
groan
grouse
stipulate
summarize
summarise
paraphrase
narrate:       handles
recite:        handles
relate:        noun handles
voice:         noun handles
utter
ruminate
reflect:       handles
reckon:        handles
remonstrate
object:        noun handles
answer:        noun answers handles
retaliate
beam:          noun
boom:          noun
jeer:          judgement
gloat
demur:         denial
interrupt:     forms=interrupts,interrupted,interrupted,interrupting handles
rejoin:        answers
enthuse
bristle
query:         noun
chorus:        noun
submit:        doubled handles
marvel:        noun
sneer:         noun
holler:        noun
sob:           doubled noun
mumble
stammer
confide:       handles
snort:         noun denial
grin:          doubled noun denial
growl:         noun
grunt:         noun
wail:          noun
moan:          noun
whine:         noun
snarl:         noun
hiss:          noun
shriek:        noun
gasp:          noun
drawl:         noun
croon
coo:           noun
giggle:        noun denial
smirk:         noun denial
nod:           doubled noun denial
smile:         noun denial
blurt:         particle=out
gripe:         noun
reminisce
pipe:          particle=up
shrug:         doubled denial
reason:        noun
caption:       noun handles
message:       noun handles
rap:           doubled noun
sermonise
sermonize
pontificate
philosophise
philosophize
rhapsodise:    topics=about
rhapsodize:    topics=about
effuse:        topics=about
expound:       topics=on
stutter:       noun
splutter
sputter
rasp:          noun
bawl
howl:          noun
yelp:          noun
squeal:        noun
squeak:        noun
whimper:       noun
whoop:         noun
purr:          noun
wheeze:        noun
quaver
bleat
hypothesise:   play
hypothesize:   play
conjecture:    noun play
wisecrack:     noun play
jest:          noun play
forewarn:      topics=of directs
notify:        tells addresses speaksTo topics=of
divulge:       handles
relay:         noun handles
underline
rule:          noun
decree:        noun
certify:       handles
insinuate:     play
fret:          doubled topics=about
carp:          topics=about
fulminate:     topics=about,against
record:        noun handles
counsel:       forms=counsels,counselled,counselled,counselling noun addresses directive
reassure:      tells addresses speaksTo
expatiate:     topics=on
expostulate
`
