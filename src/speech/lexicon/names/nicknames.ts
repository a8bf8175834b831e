import type { Gender } from '../person-nouns.ts'

/** First names and what their bearers are called for short, by gender: "Erica" is nobody's long form of "Eric". */

const longForms = {
  male: `william:bill,billy,will,willie,liam joseph:joe,joey,jo michael:mike,mick,mickey,mikey,micky
    james:jim,jimmy,jamie,jem robert:bob,bobby,rob,robbie,bert thomas:tom,tommy richard:dick,rick,ricky,rich,richie
    daniel:dan,danny david:dave,davy edward:ed,eddie,ted,teddy,ned edmund:ed,ned edwin:ed,eddie timothy:tim,timmy
    kenneth:ken,kenny steven:steve,stevie stephen:steve,steven,stevie jeffrey:jeff geoffrey:geoff,jeff
    christopher:chris,kit,topher christian:chris matthew:matt,matty nicholas:nick,nicky,nico dominic:nick,dom
    anthony:tony,ant antonio:tony,toni andrew:andy,drew benjamin:ben,benny,benji samuel:sam,sammy
    alexander:alex,al,sandy,sasha,lex,xander,alec alexandre:alex aleksandr:sasha,alex,alek oleksandr:sasha,alex
    alejandro:alex gregory:greg john:jack,johnny,jon jonathan:jon,jonny,nathan johnathan:john,jon,johnny
    lawrence:larry,laurie laurence:larry,laurie patrick:pat,paddy ronald:ron,ronnie donald:don,donnie raymond:ray
    bernard:bernie charles:charlie,chuck,chas,charley henry:harry,hank,hal harold:harry,hal harrison:harry
    gerald:jerry,gerry jerome:jerry jeremiah:jerry jeremy:jerry,jez,jem walter:walt,wally
    frederick:fred,freddie,freddy,rick alfred:fred,alf,alfie wilfred:fred,wilf philip:phil,pip phillip:phil,pip
    peter:pete rudolph:rudy willard:mitt,will,bill albert:al,bert,albie allan:al alan:al alvin:al arthur:art,artie
    arnold:arnie augustus:gus angus:gus august:gus,augie barnaby:barney bartholomew:bart barry:baz bradley:brad
    bradford:brad calvin:cal cameron:cam carlton:carl clifford:cliff clifton:cliff clinton:clint cornelius:neil,corny
    curtis:curt cyrus:cy dennis:denny desmond:des douglas:doug,dougie duncan:dunc dwight:ike elliott:eli elijah:eli
    ernest:ernie eugene:gene ezekiel:zeke ferdinand:ferdy francis:frank,frankie,fran francisco:frank,paco,pancho,cisco
    franklin:frank gabriel:gabe garrett:gary george:georgie gilbert:gil giuseppe:joe,beppe,pino giovanni:gianni,john
    gordon:gordy graham:gram herbert:herb,bert howard:howie hubert:bert,hugh ignatius:iggy isaac:ike,zac isidore:izzy
    jacob:jake jackson:jack jason:jay joel:joe jose:pepe,joe joshua:josh julian:jules kevin:kev lawson:law
    leonard:len,lenny,leo leopold:leo leonardo:leo leslie:les lester:les lewis:lew,lou louis:lou,louie luis:lou
    luke:luc malcolm:mal manuel:manny,manolo emmanuel:manny mark:marky martin:marty marvin:marv maurice:mo,maury
    maximilian:max maxwell:max mikhail:misha,mike ivan:vanya vladimir:vlad,volodya,vova volodymyr:vlad,vova
    dmitry:dima,mitya dmitri:dima,mitya sergei:seryozha sergey:seryozha yevgeny:zhenya konstantin:kostya
    mitchell:mitch mohammed:mo mohamed:mo muhammad:mo montgomery:monty morris:mo,morrie nathan:nate,nat
    nathaniel:nate,nat,nathan neville:nev norman:norm oliver:ollie,olly oscar:ozzie percival:percy quentin:quin
    ralph:ralphie randall:randy,rand randolph:randy raphael:rafe,rafi rafael:rafa,rafe reginald:reg,reggie
    reuben:rube,ben roderick:rod,roddy,rick rodney:rod rodrigo:rod roland:rollie,rolly roger:rodge ruben:ben
    russell:russ,rusty salvatore:sal sebastian:seb,bash seymour:sy sheldon:shel sidney:sid sydney:sid simon:si
    solomon:sol stanley:stan stuart:stu,stew stewart:stu,stew sylvester:sly terence:terry terrence:terry
    theodore:ted,teddy,theo tobias:toby todd:toddy tyler:ty tyrone:ty uriah:uri victor:vic vincent:vince,vinny,vin
    virgil:virg wallace:wally warren:ren wesley:wes winston:win zachary:zach,zack,zac zachariah:zach abraham:abe
    abram:abe adam:ad adrian:ade bruce:brucie byron:by cuthbert:bert derek:del elwood:woody woodrow:woody gavin:gav
    gareth:gaz,gary hugo:hugh jeremias:jerry jorge:george juan:johnny miguel:mike pedro:pete pablo:paul
    roberto:bob,rob,beto eduardo:eddie,ed guillermo:memo ricardo:rick,ricky enrique:kike,rick fernando:nando
    carlos:charlie tomasz:tomek vyacheslav:slava stanislav:slava,stas bronislav:slava rostislav:slava mstislav:slava`,
  female: `elizabeth:liz,beth,betty,betsy,eliza,lizzie,lisa,libby,bess,bessie,liza,lilibet,elsie,lilly
    elisabeth:liz,beth,lisa,lisbeth katherine:kate,kathy,katie,kat,kit,kitty,kay catherine:kate,cathy,katie,cat,cate
    kathryn:kate,kathy,katie kathleen:kathy,kate,kay katharine:kate,kathy,katie,kit ekaterina:katya,kate
    yekaterina:katya,kate deborah:debbie,deb,debby debra:debbie,deb susan:sue,susie,suzy suzanne:sue,suzy
    susanna:sue,susie jennifer:jen,jenny,jenn barbara:barb,barbie,babs
    margaret:maggie,peggy,meg,marge,margie,madge,greta,peg,mags,daisy victoria:vicky,vicki,vickie,tori amanda:mandy
    rebecca:becky,becca abigail:abby,abbie,gail alexandra:alex,sandra,sandy,sasha,lexi,allie,alexa
    aleksandra:sasha,ola oleksandra:sasha,lesya alexis:alex,lexi alison:ali,allie allison:ali,allie
    anastasia:stacy,nastya,ana andrea:andy,andie angela:angie angelica:angie angelina:angie anna:annie,ann,anya
    anne:annie,nan ann:annie,nan,nancy antonia:toni antoinette:toni,nettie arabella:bella isabella:bella,izzy,belle
    isabel:izzy,bel annabel:bel beatrice:bea,trixie bernadette:bernie beverly:bev bridget:bridie,biddy candace:candy
    carol:carrie caroline:carrie,caro,carol,lina carolyn:carol,carrie,lyn cassandra:cass,cassie,sandra
    cecilia:cece,celia charlotte:lottie,charlie,char christina:tina,chris,chrissy,christie kristina:tina,kris
    christine:chris,chrissy,tina,christie cynthia:cindy constance:connie cornelia:connie,nell courtney:court
    danielle:dani daniela:dani deirdre:dee diana:di diane:di dolores:lola dorothy:dot,dottie,dolly,dora edith:edie
    eleanor:ellie,nell,nora,ellen,lenny emily:em,emmy,millie emilia:millie,emmy emma:em,emmy erica:ricky
    esther:essie,hettie eugenia:genie eva:evie evelyn:evie,eve florence:flo,florrie frances:fran,frankie,francie,fanny
    francesca:fran,chess gabriella:gabby,gaby gabrielle:gabby,gaby genevieve:jenny,gen,viv georgina:georgie,gina
    georgia:georgie geraldine:gerry gertrude:gert,trudy,gertie gillian:gill,jill jillian:jill gloria:glo
    gwendolyn:gwen,wendy harriet:hattie,harry,hatty helen:nell,nellie henrietta:hettie,etta hilary:hil hillary:hil
    irina:ira jacqueline:jackie,jacqui jane:janie janet:jan janice:jan jessica:jess,jessie joan:joanie joanna:jo
    joanne:jo josephine:jo,josie josefina:josie joyce:joy judith:judy,jude julia:julie,jules juliet:julie,jules
    kimberly:kim,kimmy kirsten:kirstie laura:laurie,lolly lauren:laurie leticia:letty,tish lillian:lily,lil
    linda:lindy,lyn lorraine:lori,rainy louise:lou,lulu lucille:lucy,lu lucinda:lucy,cindy lucia:lucy lydia:liddy
    lyudmila:lyuda,mila ludmila:mila madeleine:maddy,maddie madeline:maddy,maddie marcia:marcy maria:mia,masha,marie
    mariya:masha marilyn:lyn marjorie:marge,margie martha:marty,patty mary:molly,polly,may,mamie
    matilda:tilda,tilly,mattie maureen:mo melanie:mel melissa:mel,missy,lissa melinda:mindy,mel,lindy mercedes:mercy
    michelle:shelly,mickie,micki mildred:millie minerva:minnie miranda:mandy,randy miriam:mim,mimi monica:mona
    nadezhda:nadia,nadya natalia:natasha,natalie,nat,talia natalya:natasha natalie:nat nicole:nicky,nikki,nic
    nicola:nicky,nikki olga:olya olivia:liv,livvy,ollie oksana:ksenia pamela:pam
    patricia:pat,patty,patti,tricia,trish,patsy paula:polly pauline:polly penelope:penny philippa:pippa,pip
    phyllis:phyl priscilla:cilla,prissy prudence:pru rachel:rach,shelly roberta:bobbie,robbie rosalind:ros,roz
    rosamund:ros rosemary:rosie,rose roxanne:roxy ruth:ruthie sabrina:bri samantha:sam,sammy sarah:sally,sadie,sal
    sara:sally sandra:sandy shannon:shan sharon:shaz shirley:shirl sofia:sophie sophia:sophie stephanie:steph,stevie
    svetlana:sveta,lana sylvia:syl tabitha:tabby tamara:tammy tatiana:tanya tatyana:tanya
    teresa:terry,terri,tess,tessa theresa:terry,terri,tess,tessa,tracy theodora:dora,thea thomasina:tamsin
    valentina:val,valya valerie:val vanessa:nessa veronica:ronnie,nica viktoria:vika viktoriya:vika
    virginia:ginny,ginger vivian:viv vivienne:viv wilhelmina:billie,minnie,mina,wilma winifred:winnie,freddie
    yelena:lena elena:lena olena:lena yevgenia:zhenya yvonne:vonnie zoya:zoe`,
}

/** By the short form, with its gender: the long forms that it may stand for. */
const byShort = new Map<string, Set<string>>()
for (const [gender, names] of Object.entries(longForms)) {
  for (const entry of names.split(/\s+/)) {
    const [long = '', shorts = ''] = entry.split(':')
    for (const short of shorts.split(',')) {
      const known = byShort.get(short) ?? new Set()
      byShort.set(short, known.add(`${gender} ${long}`))
    }
  }
}

const longOf = (name: string): readonly string[] => [...(byShort.get(name) ?? [])]

/** What the first name of somebody may be who is called so; all in small letters, without accents. */
export const longFormsOf = (short: string): string[] =>
  longOf(short).map((entry) => entry.split(' ')[1] ?? '')

/** Whether `short` is what somebody may be called whose first name is `long`; both in small letters, without accents. */
export function isShortFor(short: string, long: string): boolean {
  return longOf(short).some((entry) => entry.endsWith(` ${long}`))
}

/** Whether both are short for one first name ("Bob", "Rob"); both in small letters, without accents. */
export function shareLongForm(a: string, b: string): boolean {
  const others = new Set(longOf(b))
  return longOf(a).some((entry) => others.has(entry))
}

/** Short forms that are common words, too, or a company: alone they are no sign of a name. */
const words = new Set(
  'rich bash court char memo rainy mercy crow cisco chess drew kind lily rose joy jude jules vinny law'.split(
    ' ',
  ),
)

/** The short forms of four letters at least, with the gender that they tell; `undefined` where they tell none. */
export function shortForms(): ReadonlyMap<string, Gender | undefined> {
  const found = new Map<string, Gender | undefined>()
  for (const [short, longs] of byShort) {
    if (short.length < 4 || words.has(short)) continue
    const genders = new Set([...longs].map((entry) => entry.split(' ')[0]))
    const [gender] = genders
    found.set(short, genders.size === 1 && (gender === 'male' || gender === 'female') ? gender : undefined)
  }
  return found
}
