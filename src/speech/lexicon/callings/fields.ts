import { list } from '../list.ts'

/** Fields, of work mostly, in each of which people are called by several of these nouns in turn: the singer is an actress, too. */
export const fields = [
  list(
    `star superstar megastar celebrity personality entertainer performer artist actor actress thespian starlet singer songstress vocalist crooner
     rapper musician guitarist bassist drummer pianist violinist songwriter singer-songwriter hitmaker diva frontman frontwoman dj comedian
     comedienne comic funnyman impressionist dancer ballerina choreographer model supermodel presenter host broadcaster anchor director filmmaker producer
     screenwriter playwright author writer novelist poet designer influencer youtuber vlogger blogger tiktoker socialite heiress mogul entrepreneur
     magician popstar rockstar icon legend heartthrob hunk beauty bombshell composer conductor soloist saxophonist trumpeter cellist harpist`,
  ),
  list(
    `star superstar athlete sportsman sportswoman player footballer cricketer striker forward centre-forward attacker winger midfielder playmaker
     defender centre-back full-back fullback left-back right-back goalkeeper keeper goalie shot-stopper scorer goalscorer international captain
     skipper vice-captain batsman batter bowler seamer spinner paceman all-rounder wicketkeeper fly-half scrum-half flanker
     quarterback linebacker cornerback receiver kicker pitcher catcher shortstop infielder outfielder slugger goaltender
     defenceman defenseman swimmer cyclist rider racer jockey runner sprinter hurdler marathoner triathlete decathlete heptathlete
     pentathlete gymnast golfer boxer wrestler judoka fencer rower sculler skier snowboarder skater climber archer
     weightlifter curler snooker-player surfer champion ex-champion winner finalist medallist medalist olympian paralympian debutant debutante teenager
     youngster veteran icon legend basketballer netballer handballer hurler skateboarder canoeist kayaker bobsledder luger`,
  ),
]

/** By these anybody may be called, whatever they do. */
export const anybodys = list(
  'star superstar megastar celebrity icon legend beauty bombshell heartthrob hunk teenager youngster veteran',
)

/** Who, of those, brings others before the public, whose words they are as often: "Presenter Jane Doe asked John Roe about his knee." */
export const presenters = list('presenter host co-host broadcaster anchor director producer filmmaker')

/** By them newsrooms call somebody after how many children they have: "the mother of three". */
export const parents = list(
  'mother father mum mom mam dad daddy parent grandmother grandfather grandma grandpa gran granny grandad granddad',
)
