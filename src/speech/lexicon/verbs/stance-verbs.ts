/** Verbs of kind `stance`: what somebody makes known, without always giving words ("praised"). The marks are those of `table.ts`. */
export const stanceVerbs = `
begin:         forms=begins,began,begun,beginning weak
continue:      goesOn
urge:          act directive
demand:        noun act directive
implore:       directive
exhort:        directive
signal:        noun directs
call:          noun act topics=for judgement
describe:      act judgement
accuse:        act topics=of judgement
criticize:     act judgement
criticise:     act judgement
praise:        noun act judgement
blast:         noun judgement
slam:          doubled judgement
attack:        noun judgement
mock:          noun judgement
dismiss:       denial
defend:        judgement
denounce:      act judgement
decry:         judgement
condemn:       act judgement
question:      noun act doubt
deride:        act judgement
ridicule:      act judgement
chide:         judgement
scold:         judgement
rebuke:        judgement
lambaste:      judgement
castigate:     judgement
assail:        judgement
taunt:         judgement
tout
hail:          noun judgement
laud:          judgement
applaud:       judgement
celebrate
commend:       judgement
thank:         noun judgement
congratulate:  judgement
apologize:     act
apologise:     act
express
cite:          handles judgement
identify:      judgement
label:         noun judgement
dub:           doubled judgement
brand:         noun judgement
term:          noun judgement
flay:          judgement
deplore:       act judgement
regret:        doubled noun judgement
rue:           forms=rues,rued,rued,rueing judgement
excoriate:     judgement
upbraid:       judgement
reprimand:     noun judgement
felicitate:    judgement
rubbish:       noun denial
debunk:        denial
dispel:        doubled denial
appeal:        noun directive topics=for
enjoin:        directive
beseech:       forms=beseeches,beseeched,beseeched,beseeching directive
entreat:       directive
characterize:  judgement
characterise:  judgement
portray:       judgement
paint:         judgement
compare:       act judgement
liken:         act judgement
challenge:     noun doubt
reject:        denial
dispute:       noun denial
rebut:         doubled denial
refute:        denial
address:       noun
discuss:       weak
endorse
propose:       directive
encourage:     directive
blame:         noun act judgement
fault:         noun judgement
invoke
highlight:     noun
detail:        noun handles
outline:       noun
credit:        noun judgement
cast:          forms=casts,cast,cast,casting noun judgement
refer:         doubled
offer:         noun
point:         noun
herald:        noun judgement
rip:           doubled noun judgement
knock:         noun judgement
welcome:       noun judgement
deem:          judgement
trumpet:       noun judgement
skewer:        noun judgement
bash:          noun judgement
disparage:     judgement
vilify:        judgement
extol:         judgement
belittle:      judgement
chastise:      judgement
berate:        judgement
admonish:      judgement
depict:        judgement
demonize:      judgement
speak:         forms=speaks,spoke,spoken,speaking noun particle=up weak topics=of,about
talk:          noun weak topics=about
advocate:      noun directive
instruct:      directive
direct:        noun directive
hold:          forms=holds,held,held,holding noun
order:         noun directive
threaten:      act directive
rate:          noun
slap:          doubled noun
hit:           forms=hits,hit,hit,hitting noun weak
lash
fire:          noun weak
shoot:         forms=shoots,shot,shot,shooting weak particle=back
push:          noun weak
go:            forms=goes,went,gone,going goesOn weak
put:           forms=puts,put,put,putting particle=in weak
sing:          forms=sings,sang,sung,singing weak play
charge:        noun weak
pronounce
press:         noun weak
react:         weak
name:          noun weak
publish:       weak handles
sign:          noun weak
rage:          noun weak
seethe:        weak
storm:         noun weak
rave:          noun weak topics=about
explode:       weak
erupt:         weak
huff:          noun weak
kid:           doubled noun weak play
tease:         noun weak play
vent:          noun weak
swoon:         noun weak
rhyme:         noun weak play
scribble:      noun weak handles
scrawl:        noun weak handles
jot:           doubled weak handles
pen:           doubled noun weak handles
type:          noun weak handles
print:         noun weak handles
cheer:         noun weak
`
