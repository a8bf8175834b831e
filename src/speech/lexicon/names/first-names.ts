import { list } from '../list.ts'
import type { Gender } from '../person-nouns.ts'
import { menWorldwide } from './first-names-men.ts'
import { anybodysWorldwide, womenWorldwide } from './first-names-women.ts'
import { shortForms } from './nicknames.ts'

/** First names that newspapers print often, by the gender they usually tell; those of both are left out of the genders. */
const male = `aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert aleksandr alejandro alex alexander alexei alfred ali allan allen alvin amir anatoly
 anders andre andreas andrei andres andrew andy angelo anthony anton antonio antony ari arnold arthur asif austin barack barney barry bashar ben benjamin bernard
 bernie bert bill billy björn bob bobby boris brad bradley brendan brent bret brett brian bruce bruno bryan bryant byron calvin carl carlos
 cedric cesar chad charles charlie chester chris christian christopher chuck clarence clark claude clay cliff clifford clint clinton clyde colin conor corey
 cory craig curtis cyrus dale damian dan daniel danny darren darryl dave david dean dennis denny derek derrick desmond devin diego dick dirk dmitri dmitry dominic
 don donald doug douglas duane duncan dwayne dwight dylan earl ed eddie edgar eduardo edward edwin eli elijah elliott elon emanuel emil emmanuel enrique eric erik ernest
 ernesto ethan eugene evan felipe felix fernando francis francisco françois frank franklin fred frederick gabriel gareth garry gary gavin gene geoffrey georg george
 gerald gerard gerhard gilbert giorgio giovanni giuseppe glen glenn gordon graham grant greg gregory guillermo gus guy hamid hans harold harry harvey hassan hector
 helmut henri henry herbert herman hiroshi howard hugh hugo hussein ian ibrahim igor imran isaac ismail ivan jack jacob jacques jaime jake james jamal jan jared jason
 javier jay jean-claude jeb jeff jeffrey jeffery jeremy jeroen jerome jerry jesse jesus jim jimmy joachim joaquin joe joel joh johannes john johnny johnnie jon jonas jonathan jorge
 jose joseph josh joshua juan juha julian julio julius jürgen justin karim karl keith ken kenneth kevin khalid klaus kofi konstantin kurt kyle lance larry lars laurent
 lawrence leo leon leonard leonid leroy lewis liam lloyd lonnie lorenzo lou louis luca lucas luigi luis luke mahmoud malcolm manuel marc marcel marco marcus mario
 mark marshall martin marvin mathew mathias matteo matt matthew maurice max maxim maximilian mehmet melvin merrick michael michel miguel mike mikhail miles milton mitch mitt
 mitchell mohamed mohammad mohammed muhammad morgan moshe murray mustafa nathan nathaniel ned neil nelson nick nicholas nicolas nigel nikol nikolai noah noel norm norman oleg oliver
 olivier omar orlando oscar osama otto owen pablo patrick paul paulo pavel pedro pete peter phil philip philippe phillip pierre pyotr rafael raj rajiv ralph
 ramon randall randy raphael rashid raul ray raymond recep reggie reince reinhard rene rex ricardo richard rick rob robert roberto rod rodney rodrigo roger roland roman ron
 ronald ronnie ross roy ruben rudolf rudy rupert russ russell ryan saad sadyr said salman salvador sam samir samuel santiago saul scott sean sebastian serge sergei sergey sergio seth
 shane shawn shinzo sidney simon spencer stan stanley stefan stephan stephen sterling steve steven stuart sven tariq ted terrence terry theo theodore
 thomas tim timothy timur toby todd tom tommy tony travis trevor tyler vaclav vernon victor viktor vijay vince vincent vitaly vladimir volodymyr wade wallace walter warren
 wayne wendell werner wilbur will willem william willie wolfgang xavier yasser yusuf yuri zachary zack zalmay abu recep bakyt temur seitek anwar arnab sanjay narendra
 rahul arvind sunil kumar deepak raffaello nawaz pervez hosni muammar benyamin binyamin ehud shimon yitzhak avigdor jens lech donal declan eamon hamish alistair alastair
 nigel jacinto evo hugo nicolás juan-carlos martín jair luiz lula xi kim-jong ban thabo jacob cyril goodluck muhammadu uhuru paul-henri jean-marie jean-luc jean-marc jean-pierre`

const female = `abigail ada adriana agnes aisha alexandra alexandria alexis alice alicia alison allison alma amanda amal amber amelia amina amy ana anastasia andrea angela angelina
 angie anita ann anna anne annette annie antonia april ariana arianna arlene ashley astrid audrey ayesha aung barbara beatrice becky belinda benazir bernadette bernice bertha beth bethany betsy betty
 beverly bianca bonnie brenda bridget brigitte brittany brooke camille candace candice carla carly carmen carol carole caroline carolyn carrie catherine cathy cecilia celia
 charlene charlotte chelsea cheryl christina christine christy cindy claire clara claudia colleen condoleezza connie constance cora courtney crystal cynthia daisy dana daniela danielle
 daphne darlene dawn deborah debbie debra deirdre delia denise desiree diana diane dianne dolores donna dora doreen doris dorothy edith edna eileen elaine eleanor elena
 elisa elisabeth elise eliza elizabeth ella ellen eloise elsa emily emma erica erika erin esther ethel eugenia eva evelyn faith fatima felicia fiona flora florence frances francesca
 freda gabriela gabrielle gail geraldine gertrude gillian gina ginger gladys glenda gloria grace greta gretchen gwen gwendolyn hannah harriet hattie hazel heather heidi helen helena
 helene hilary hillary holly hope huma ida ilana ilhan imelda indira ines ingrid irene irina iris isabel isabella ivana ivanka ivy jackie jacqueline jacinda jan jane janelle janet janice janine
 jasmine jeanette jeanne jeannette jenna jennifer jenny jessica jill joan joann joanna joanne jocelyn josephine joy joyce juanita judith judy julia julianne julie june kaitlyn
 karen karin karla kate katharine katherine kathleen kathryn kathy katie katrina kay kayla kellyanne kelly kerry kim kimberly kirsten kirsty kirstjen kristen kristin kristina kristine lana laura
 lauren laurie lea leah leila lena leslie leticia liliana lillian lily linda lindsay lisa liz liza lois lora loretta lori lorraine louise lucia lucille lucinda lucy lupita lydia lynn lynne
 mabel mackenzie madeleine madeline mae maggie malala malia mallory marcia margaret margarita margot maria mariah mariam marian marianne marie marilyn marina marine marion marjorie marlene
 marsha martha mary maryam maureen maxine megan meghan melania melanie melinda melissa mercedes meredith michaela michele michelle mildred mindy miranda miriam misty moira mollie molly mona monica
 muriel myra myrna nadia nancy naomi natalia natalie natasha nellie nicola nicole nina nora norma olga olivia opal oprah pamela pat patricia patsy patti patty paula pauline pearl
 peggy penelope penny petra phyllis priscilla rachel ramona raquel rebecca reema regina renee rhonda rita roberta robin rochelle rosa rosalind rose rosemary rosie roxanne ruby ruth sabrina
 sadie sally samantha sandra sara sarah sasha selena shannon sharon sheila shelley sheryl shirley silvia simone sofia sonia sophia sophie stacey stacy stella stephanie sue
 susan susanna susanne suzanne sylvia tamara tammy tanya tara tatiana teresa terri thelma theresa tiffany tina toni tracy tricia trudy uma ursula valentina valerie vanessa vera
 verna veronica vicki vickie vicky victoria viola violet virginia vivian wanda wendy whitney whoopi wilma yasmin yolanda yoko yulia yvette yvonne zainab zoe alina ayanna rashida donna-marie gretchen
 nikki kamala kirsten amy nancy elena sonia sotomayor ruth myrzaiym aizada ainura gulnara dilnoza nargiza svetlana ludmila lyudmila oksana tetyana nadezhda`

const either = `alex ali ashton avery bailey blair cameron casey chris dakota dana drew emerson frankie hayden jaime jamie jan jean jesse jordan kelly kerry kim lee
   leslie lindsey lynn morgan pat quinn reese riley robin sam sasha shannon shelby sidney skyler stacy taylor terry tracy ashley lindsay wei li jun ming
   yan xin hong jing tammy-duck adama ade femi yemi ayo ayodele bola tenzing tenzin pasang mingma nima dawa lhakpa pemba karma sonam phurba hardeep
   harjit jaspal gurpreet harpreet kiran suman shashi rajni lakshmi jyoti durga bishnu krishna madhu remy robbie ricky ronnie sammy joey mickey noel rory
   rowan shawn shane kai rene dominique claude camille laurence ariel darcy mika nikita lerato kagiso tshepo tendai temitope iman ilham shadi jihan noor
   umit derya nevin inge helge courtney stevie billie bobbie jackie jess lou alix sacha misha vanja angel rosario toni vivian jo charlie sandy kasey jody
   tracey leigh nur nour`

/** In small letters, without accents: "Päivi" is often printed "Paivi". */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ı/g, 'i')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')

/** Both tables together; that of the world is plain as it stands, and long. */
const inBoth = (table: string, worldwide: string): string[] => [
  ...table.split(/\s+/).map(plain),
  ...worldwide.split(/\s+/),
]

const genders = new Map<string, Gender | undefined>()
for (const name of inBoth(male, menWorldwide)) genders.set(name, 'male')
for (const name of inBoth(female, womenWorldwide))
  genders.set(name, genders.get(name) === 'male' ? undefined : 'female')
for (const name of inBoth(either, anybodysWorldwide)) genders.set(name, undefined)
for (const [name, gender] of shortForms()) if (!genders.has(plain(name))) genders.set(plain(name), gender)

/** Whether the word, in any letter case, is a first name that the lexicon knows. */
export function isFirstName(word: string): boolean {
  return genders.has(plain(word))
}

/** The gender that a first name usually tells; `undefined` where it tells none, or is not known. */
export function genderOfFirstName(word: string): Gender | undefined {
  return genders.get(plain(word))
}

/** Days and months that people are called after. */
export const daysAndNames = list('sunday monday friday april may june')
