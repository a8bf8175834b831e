import { list } from './list.ts'
import { inEitherNumber, singularOf } from './singular.ts'

/** Nouns for what is written, performed or said. */

/** What words are written in. A document speaks for whoever issued it; by itself it is nobody. */
export const documents = list(
  `report study survey poll analysis research review brief statement letter lawsuit suit complaint memo email e-mail website site ad
   advertisement filing indictment affidavit petition book blog tweet post release article story piece editorial column op-ed ruling
   opinion document paper transcript resolution bill amendment rule policy bylaws constitution guidelines data figures statistics records findings
   caption headline summary account census tally message note cable advert announcement communique communiqué memorandum certificate circular
   notice leaflet pamphlet brochure dossier submission questionnaire testament postcard telegram voicemail judgment judgement verdict directive decree
   manual bulletin log`,
)

/** What is counted: whoever says that it suggests something says so themselves. */
export const measures = list('figures numbers data statistics results findings trends signs totals')

/** What somebody speaks in, besides documents: "said the mayor in an interview". */
export const spokenIn = list(
  'interview speech call testimony briefing conference sermon broadcast podcast address talk chat',
)

/** Of these there is mostly one that is spoken of: "the report" is the one that was named before. */
export const singledDocuments = list(
  `report study survey analysis review statement letter lawsuit suit complaint memo petition editorial ruling op-ed column brief
   email e-mail message note cable ad advertisement advert resolution filing post tweet release announcement communique`,
)

/** What bodies speak in as well; but somebody's notice may be one to them. */
export const givenDocuments = list('order opinion judgment judgement submission circular notice dossier')

/** What a court's document is called in turn: "In its opinion, the court … The ruling said". */
export const rulings = list('ruling opinion judgment judgement order decision verdict')

/** What one person writes or says to others: "her letter called it “…”" is hers. */
export const personalPapers = list(
  'letter email e-mail message text tweet post memo reply answer response speech diary petition column memoir',
)

/** Between a document and who issued it: "a study that appeared in the Medical Journal". */
export const issuing = list(
  `conducted released published written commissioned sponsored prepared signed sworn deposed filed issued posted done sent made that which was were
   appeared appearing and`,
)

/** Verbs for what one does with a document of one's own: "released a statement", "is airing an ad". */
export const givingOut = list(
  `release releases released releasing issue issues issued issuing publish publishes published publishing post posts posted posting write writes
   wrote written writing pen penned send sends sent sending file files filed filing put puts putting air airs aired airing launch launches launched
   launching submit submits submitted submitting unveil unveils unveiled unveiling distribute distributed distributing circulate circulated circulating deliver delivered
   delivering tweet tweeted tweeting mail mailed mailing run runs ran running forward forwards forwarded`,
)

/** Between such a verb and the document: "put out", "sent along". */
export const givingParticles = list('out up off along over')

/** What bodies give out, and nobody else does in their name. */
export const announcements = list('statement release notice announcement')

/** What a body speaks in, mostly: "the commission said in a statement". */
export const statements = list(
  'statement post tweet notice release communique communiqué update order memo circular',
)

/** Where such a statement is put: "the commission said on Facebook". */
export const networks = list(
  'x twitter facebook telegram instagram youtube tiktok whatsapp linkedin wechat weibo douyin bluesky snapchat reddit vkontakte viber',
)

/** In them people are quoted by others. */
export const studies = list('report study survey analysis review')

/** What one has there: "the group's Facebook page". */
export const pages = list('page pages post posts account accounts group feed channel thread video profile')

/** What bodies say on their pages themselves; reviews, petitions and complaints are others'. */
export const ownNotices = list(
  'statement notice message announcement post release note update bulletin circular document',
)

/** Where bodies put what they have to say. */
export const sitesOfBodies = list('website site page account channel feed blog wall portal newsletter')

/** Nouns for those who print what others say: "the newspaper reported". */
export const media = list(
  'newspaper paper magazine tabloid daily website site outlet network broadcaster station channel agency newswire media television tv radio',
)

/** What keeps what somebody said, and is no document of anybody's own: "according to a recording". */
export const recordings = list(
  'copy recording tape audio video footage memoir biography minutes screenshot excerpt clip',
)

/** Works that have a title: "his book, “A Time for Truth,”". */
export const works = list(
  `show program programme series book novel memoir autobiography film movie documentary play musical album song single column essay
   article podcast magazine episode section segment paper story painting poem game guide`,
)

/** Works whose title may be written like a sentence: "The study, “Skin of the deep,” appears". */
export const papers = list('study paper thesis dissertation')

/** What is "of" a work: "a production of “The Tempest”". */
export const presentations = list(
  `release production performance version copy copies premiere showing screening rendition recording adaptation author star director
   creator editor host publication`,
)

/** Right before the marks, or before a colon there, behind a document: "an email headed “A Difficult Update”". */
export const headings = list('headed entitled titled')

/** "under the heading “…”": what stands in the marks is its name. */
export const underHeadings = list(
  'heading headline title article section category codename name rubric banner guise pretext',
)

/** Documents whose title may stand right behind them: "in its report “Growing Up Poor” that"; a statement's or a post's words are said. */
export const titledDocuments = list(
  'document report study survey paper dossier brochure leaflet pamphlet manual guidelines submission briefing petition lawsuit',
)

/** What one does with a work or a product: "presented “Morning Call”", "introduce “Acceleration Increase”". */
export const givingNames = list(
  `present presents presented presenting host hosts hosted hosting direct directs directed directing produce produces produced composed
   choreographed premiere premiered premieres introduce introduces introduced introducing launch launches launched launching unveil unveils
   unveiled unveiling`,
)

/** What somebody is called, before a comma or a colon, too: "has a nickname, “the Shed”". */
export const nicknames = list('nickname pseudonym alias codename')

/** Right before quotation marks they show that somebody or something is called so. */
export const namings = new Set([
  ...nicknames,
  ...list('nicknamed so-called entitled titled codenamed code-named'),
])

/** Things that have a name of their own, which may stand right behind them: "Typhoon “Nika”", "the ferry “Hope”". */
export const namedThings = list(
  `typhoon hurricane cyclone storm operation exercise ship vessel ferry boat yacht trawler tanker freighter submarine spacecraft satellite
   rover drone missile racehorse restaurant pub café cafe bar nightclub hotel app band newspaper perfume brand`,
)

/** What analysts call a share: "rates the stock “hold”". */
export const ratings = list(
  `buy sell hold reduce accumulate add outperform underperform overweight underweight neutral equal-weight market-perform`,
)

/** Of what somebody founds, passes or sells they show the name: "the “Clean Streets” bill". */
export const schemes = list(
  `bill act law plan campaign scheme programme program rule initiative tour album strategy drive festival exhibition award prize
   charter concert amendment project tax agenda fund`,
)

const bearers = list(
  `sign banner poster placard hat cap shirt t-shirt button sticker billboard headline mug sweatshirt hoodie jersey apron plaque badge
   wristband tattoo mural gravestone tombstone headstone doormat noticeboard whiteboard blackboard signboard bedsheet`,
)

/** Whether the noun, in small letters, is one for a thing that words stand on. */
export const isBearer = (lower: string): boolean => bearers.has(singularOf(lower))

/** What words stand on now and then. */
export const surfaces = list(
  'wall walls gate gates door doors fence flag flags jacket vest sweater jumper bag van bus truck lorry coffin cake stone card bracelet',
)

/** What stands on a thing: "a mug with the words “…” on it". */
export const inscriptions = list('word words slogan message legend inscription motto phrase logo text')

/** What there may be no trace of: "There is no evidence that she ever said “…”". */
export const proofs = list('evidence record records proof indication sign suggestion trace confirmation')

/** What comes when somebody was asked or told something: “…” was the reply. */
export const replies = list('reply answer response retort rejoinder')

/** Nouns for what somebody says; with their owner before them they attribute the words behind them. */
export const utterances = list(
  `answer argument assertion assurance characterization claim comment complaint contention declaration demand description explanation
   line message phrase pledge prediction promise question quip quote remark reply response retort slogan statement suggestion tweet vow
   warning word words remarks comments claims statements assertions conclusion finding belief insistence admission accusation allegation
   observation criticism testimony threat boast opinion report view verdict advice motto mantra reasoning assessment plea appeal caption lyric lyrics verse note post hashtag refrain punchline`,
)

/** Nouns for what somebody says or stands for, which quotation marks may give a word of: "Ms. Doe's claim of a “…”". */
export const claims = list(
  `assertion claim claims remark remarks comment comments statement statements argument call calls promise pledge description
   characterization warning policy policies rhetoric words phrase tweet slogan message speech plan plans proposal idea vow admission
   criticism attack attacks question answer response joke complaint account praise declaration insistence suggestion reference
   references accusation accusations allegation allegations contention conclusion finding findings offer term label catchphrase line view
   views vision testimony opinion analysis belief position stance pitch appeal demand threat warnings concern concerns acknowledgment
   argument arguments explanation prediction observation jab quip taunt insult denunciation motto refrain oath dream quest`,
)

/** Whether the noun, in small letters, is one for what words are written in. */
export const isDocumentNoun = (lower: string): boolean => inEitherNumber(lower, (noun) => documents.has(noun))
