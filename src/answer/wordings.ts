import { makingReady as makingSearchReady } from '../search/making-ready.ts'
import type { AboutField } from './about-article.ts'

/** What a message may mean that is no question for the articles' words. */
export type Gesture =
  | 'more'
  | 'who'
  | 'around'
  | 'further'
  | 'greeting'
  | 'thanks'
  | 'help'
  | 'articles'
  | 'subject'
  | 'speakers'

/** How people word something in English, Russian and Kyrgyz: patterns for the whole of a message in bare words. */
type Wordings = readonly RegExp[]

/** "the article", "this story": what a message may call what is being read. */
const THIS =
  '(?:(?:this|it|that|the|your|whole|entire) ?)*(?:article|story|text|piece|news|report|page|post)?s?'

const said = '(?:say|said|says|saying|tell|told|think|claim|add|comment)'
const сказал =
  '(?:сказал|сказала|сказали|говорит|говорят|говорил|говорила|говорили|думает|считает|заявил|заявила|добавил|добавила)'
const деди = '(?:деди|дейт|дешти|деген|айтты|айтышты|айткан|айтат)'

/**
 * What each gesture looks like. The first row that fits is meant, so what is said about an answer stands before what is asked of the
 * articles. Politeness around a wish is gone before a row is tried, and "ё" is written "е".
 */
export const GESTURES: readonly (readonly [Gesture, Wordings])[] = [
  [
    'more',
    [
      /^(?:(?:and|any|some|show|give me|show me|go) )?(?:more|next|on|another|another one|what else|anything else|else|continue)(?: (?:about it|about that|of it|one))?$/u,
      /^(?:and )?(?:then|then what|what then|what next|what comes next|what came next|keep going|go ahead)$/u,
      /^(?:more details|in (?:more )?detail|details|подробнее|поподробнее|подробности|больше|кененирээк|толугураак)$/u,
      /^(?:а )?(?:еще|дальше|далее|продолжай|продолжайте|следующ(?:ий|ая|ее)|что еще|что дальше|что потом|потом)(?: об этом)?$/u,
      /^(?:дагы|андан ары|кийинки|дагы эмне|анан|анан эмне|андан кийин|уланты|дагы бар)$/u,
    ],
  ],
  [
    'further',
    [
      new RegExp(`^(?:and |but )?what else (?:did|does|do|has|have) (?:he|she|they) ${said}$`, 'u'),
      /^(?:and )?(?:what else|anything else|something else|more)(?: is there)? (?:from|by|of) (?:him|her|them|this (?:man|woman|person|speaker))$/u,
      new RegExp(`^(?:а |и )?что (?:он|она|они )?еще (?:он |она |они )?${сказал}(?: он| она| они)?$`, 'u'),
      new RegExp(`^(?:а |и )?что (?:он|она|они) еще ${сказал}$`, 'u'),
      /^(?:а |и )?(?:еще|больше) (?:от|из) (?:него|нее|них)$/u,
      new RegExp(`^(?:анан )?(?:ал |алар )?дагы эмне(?:лерди)? ${деди}(?: ал| алар)?$`, 'u'),
      /^дагы (?:анын|алардын) (?:сөзү|сөздөрү|айткандары)$/u,
    ],
  ],
  [
    'who',
    [
      /^(?:(?:and|but|so|а|и|но|а бул|бул|муну|это) )?(?:who|кто|ким)(?: is| was| are)?(?: (?:said|says|say|saying|told|claims|claimed|thinks|is it|сказал|говорит|это сказал|это говорит|так сказал|так говорит|так считает|это|айтты|айткан|муну айтты|муну айткан|айтып жатат|бул))?(?: (?:that|this|it|so|those words|these words|это|так|этого|такое|муну|ушуну))?$/u,
      // "Who is he?", "says who?"
      /^(?:(?:and|but|so|а|и|но) )?(?:says who|said who|who (?:is|was) (?:he|she|that|this)|who are they|кто (?:он|она|они|такой|такая)(?: такой| такая| такие)?|(?:ал|бул) ким|чьи это слова|чьи слова|бул кимдин сөзү|кимдин сөзү)$/u,
    ],
  ],
  [
    'around',
    [
      /^(?:(?:and|but|so|а|и|но) )?(?:why|how|how so|when|where|why so|why not|why is that|context|in what context|how come|around|around it|really|is that true|seriously|what do you mean|(?:when|where|how) (?:was|is|did) (?:that|this|it)(?: happen)?|почему|зачем|как так|когда|где|(?:когда|где|как) это(?: было)?|правда|серьезно|неужели|контекст|в каком контексте|эмне үчүн|эмнеге|качан|кайда|кантип)$/u,
    ],
  ],
  [
    'greeting',
    [
      /^(?:hi|hello|hey|hiya|howdy|greetings|hi there|hello there|hey there|(?:good )?(?:morning|afternoon|evening)|good day|how are you|what s up|sup|salam|privet)(?: (?:bot|all|everyone|there|verbatim))?$/u,
      /^(?:привет|приветик|приветствую|здравствуй|здравствуйте|здрасте|хай|добр(?:ый день|ый вечер|ое утро|ого дня|ого утра|ого вечера|ой ночи)|(?:с )?добрым утром|доброго времени суток|как дела|как ты|как вы)(?: (?:бот|всем))?$/u,
      /^(?:салам|саламатсыз|салам алейкум|ассалому алейкум|ассалоому алейкум|саламатсызбы|саламатсыңбы|саламатчылык|(?:кутман|кутмандуу|кайырлуу) (?:таң|күн|кеч|түн)|арыбаңыз|кандай|кандайсың|кандайсыз)(?: (?:бот|баарыңарга))?$/u,
    ],
  ],
  [
    'thanks',
    [
      /^(?:(?:many|so|very|all|oh|ah) )?(?:(?:thanks|thank you|thx|ty|ok|okay|k|great|nice|cool|wow|lol|haha|good|perfect|excellent|super|awesome|got it|i see|understood|right|fine|interesting|bye|bye bye|goodbye|see you|good night)(?: |$))+(?:a lot|so much|very much|you|bot|for that|for the help|later)?$/u,
      /^(?:(?:спасибо|благодарю|спс|пасиб|пасибо|ок|окей|хорошо|понятно|понял|поняла|ясно|отлично|круто|супер|класс|здорово|ага|интересно|пока|до свидания|всего доброго|спокойной ночи)(?: |$))+(?:большое|огромное|вам|тебе|за ответ|за помощь)?$/u,
      /^(?:(?:рахмат|ырахмат|чоң рахмат|чоң ырахмат|жакшы|макул|түшүнүктүү|түшүндүм|сонун|ооба|кош|кош болуңуз|кош бол|жакшы калыңыз)(?: |$))+(?:чоң|сага|сизге)?$/u,
    ],
  ],
  [
    'help',
    [
      /^(?:help|help me|commands|menu|instructions|who are you|what are you|what is this bot|what are you for|what (?:can|do) you do|what can i (?:do|ask)(?: you)?|what do i do|how (?:does|do) (?:this|it|you)(?: bot)? work|how (?:do|can|to) (?:i )?use (?:this|it|you)(?: bot)?|what should i ask)$/u,
      /^(?:are you (?:a |an )?(?:real |human )?(?:bot|robot|human|person|ai|machine)|who (?:made|built|created|wrote) you|is (?:this|it) (?:a |an )?(?:bot|ai|robot)|what languages? do you (?:speak|know))$/u,
      /^(?:(?:ты|вы|это) (?:бот|робот|человек|нейросеть|ии)|кто (?:тебя|вас) (?:создал|сделал|написал)|на каких языках (?:ты|вы) говори(?:шь|те)|(?:сен|сиз) (?:ботсуңбу|ботсузбу|роботсуңбу|роботсузбу|адамсыңбы|адамсызбы)|сени ким жасаган|сизди ким жасаган)$/u,
      /^(?:помощь|помоги|помогите|команды|меню|инструкция|кто ты|ты кто|кто вы|вы кто|что (?:ты |вы )?(?:умеешь|умеете|можешь|можете|делаешь)|как (?:это|ты|этим|бот|тобой|вами) (?:работает|работаешь|пользоваться)|о чем (?:тебя|вас) (?:можно )?спросить|что (?:можно )?спросить)$/u,
      /^(?:жардам|жардам бер|буйруктар|сен кимсиң|сиз кимсиз|кимсиң|кимсиз|эмне (?:кыла аласың|кыла аласыз|кыласың|кыласыз|билесиң)|(?:бул )?кантип иштейт|эмне сурасам болот)$/u,
    ],
  ],
  [
    'articles',
    [
      /^(?:so )?(?:(?:what|which|how many) (?:other |new |more )?(?:articles?|stories|texts|news(?: articles| stories)?)(?: (?:do|can|are|is|have) (?:you|i|there|we)(?: (?:have|got|know|read|ask about|there|here))?)?(?: (?:about|here|there))?|(?:what|which) (?:can i|do you) (?:read|ask about|have|know about))$/u,
      /^(?:(?:give|show|list|send|tell|see)(?: me)? )?(?:(?:all|the|your|a|any|full|complete|recent|latest|new|newest|last|today s|more|other|of|list|what s) ?)*(?:articles|stories|news|headlines|titles|list of (?:the )?(?:articles|news|stories))(?: (?:list|please|today|you have|do you have|there are|here))?$/u,
      /^(?:what s|whats|what is|anything) (?:new|the latest|in the news|new today|the latest news)(?: today)?$|^(?:the )?latest$/u,
      /^(?:(?:какие|что за|сколько) (?:(?:у (?:тебя|вас)|есть|здесь|тут|еще|другие|новые) ?)*(?:статьи|статей|новости|новостей|материалы)(?: (?:есть|у (?:тебя|вас)|здесь|тут|имеются))*|(?:покажи |покажите |дай |дайте )?(?:(?:мне|все|последние|свежие|новые|другие|список) ?)*(?:статьи|статей|новости|новостей|материалы|заголовки)|что (?:нового|свежего|есть почитать|можно почитать)|о чем (?:у (?:тебя|вас) есть|есть) статьи)(?: сегодня)?$/u,
      /^(?:(?:(?:кандай|кайсы|канча|дагы|жаңы|акыркы|соңку|баардык|бардык|сенде|сизде) ?)*(?:макалалар|макала|жаңылыктар|жаңылык)(?: (?:бар|бар экен|эмнелер|тизмеси|көрсөт|көрсөтүңүз))?|макалалардын тизмеси|эмне жаңылык(?: бар)?)$/u,
    ],
  ],
  [
    'subject',
    [
      new RegExp(
        `^(?:so )?(?:what (?:is |s |are )?${THIS}(?: (?:is|all))* about|what s it about|whats (?:this|it|${THIS}) about|(?:it s )?about(?: what)?|about ${THIS})$`,
        'u',
      ),
      new RegExp(
        `^what (?:is|s) (?:the |its )?(?:main |key )?(?:topic|subject|gist|point|idea|theme|message)(?: (?:of|in) ${THIS})?$`,
        'u',
      ),
      new RegExp(
        `^(?:give (?:me )?|write |make |show (?:me )?)?(?:a |an |the )?(?:short |brief |quick )?(?:summary|overview|gist|recap|synopsis|abstract|tl dr|tldr|introduction|main points?|key points?)(?: (?:of|for) ${THIS})?$`,
        'u',
      ),
      new RegExp(`^(?:summari[sz]e|sum up|recap)(?: ${THIS})?(?: for me)?$`, 'u'),
      new RegExp(
        `^what (?:does|did) (?:it|${THIS}) say$|^what happened$|^what (?:is|s) (?:going on|new)$`,
        'u',
      ),
      /^(?:кратко |коротко |вкратце |в двух словах )?(?:о|об|про) (?:чем|что)(?: (?:эта|это|этот|данная|тут|здесь|там|она|он|вообще|идет|речь|пишут|говорится|рассказывает|рассказывается))*(?: (?:статья|статье|текст|тексте|материал|новость|речь|в статье|в тексте))?$/u,
      /^(?:сделай |сделайте |дай |дайте |напиши )?(?:(?:краткое|краткий|короткий|основное|главное) ?)*(?:содержание|пересказ|резюме|саммари|выжимка|обзор)(?: (?:статьи|текста|этой статьи|новости))?$/u,
      /^(?:кратко|вкратце|коротко|в двух словах|суть|суть статьи|главное|основное|в чем суть(?: статьи)?|перескажи|перескажите|расскажи о статье)(?: (?:статью|эту статью|текст|кратко|коротко))*$/u,
      /^(?:что (?:в|пишут в) (?:этой )?статье|что пишут|что произошло|что случилось)$/u,
      /^(?:(?:бул|макала|макалада|бул макала|бул макалада|текст) )?эмне (?:жөнүндө|тууралуу)(?: (?:бул|макала|айтылат|айтылган|жазылган|жазылат|сөз болот|экен|болду))*$/u,
      /^(?:макаланын |тексттин )?(?:кыскача )?(?:мазмуну|мазмуну эмне|мазмуну кандай|маңызы|негизги ойу|негизги ою)$/u,
      /^(?:кыскача|кыскасы|кыскача айт|эмне болду|(?:макалада |бул жерде )?эмне (?:жазылган|айтылган|деп жазылган))$/u,
    ],
  ],
  [
    'speakers',
    [
      new RegExp(
        `^(?:who (?:is|s|are|was|were|gets|all is) (?:being )?(?:quoted|cited|mentioned|named|speaking|interviewed)|who speaks|who is talking|who (?:is|s|are|was) in)(?: (?:in )?(?:here|there|${THIS}))?$`,
        'u',
      ),
      /^(?:who said what|who are the (?:people|speakers|sources)|(?:list |show )?(?:all |the )*(?:speakers|sources|people|quotes|quotations)|whose words|who do they quote|which people)(?: (?:in|of|are in)? ?(?:here|there|(?:this|the)? ?(?:article|story|text)|it))?$/u,
      /^(?:кого (?:здесь |тут |там |в (?:этой )?статье )?(?:цитируют|упоминают)|кто (?:здесь|тут|там|в (?:этой )?статье|в ней)(?: (?:есть|говорит|упоминается|цитируется|упомянут))?|кто (?:цитируется|упоминается|упомянут)(?: в статье)?|чьи (?:слова|цитаты) (?:в статье|здесь|есть)|действующие лица|спикеры|источники|все цитаты|цитаты)$/u,
      /^(?:(?:макалада |бул жерде )?(?:кимдер|кимдердин сөзү|кимдин сөзү|кимдерден цитата)(?: (?:бар|сүйлөйт|айтылат|айтылган|аталган|келтирилген|цитаталанган|сүйлөп жатат))+|ким сүйлөйт|цитаталар)$/u,
    ],
  ],
]

/** How people ask for what is known of an article besides its text. */
export const FIELDS: readonly (readonly [AboutField, Wordings])[] = [
  [
    'published',
    [
      new RegExp(
        `^when (?:was|is|were|did) ${THIS} ?(?:been )?(?:published|written|posted|released|dated|come out|appear|go out|printed|from)$`,
        'u',
      ),
      new RegExp(
        `^(?:what (?:is|s) (?:the |its )?)?(?:publication |publishing )?date(?: of (?:publication|${THIS}))?$`,
        'u',
      ),
      new RegExp(
        `^(?:how (?:old|recent|new) is ${THIS}|(?:what|which) (?:date|day|year) (?:is|was) ${THIS} ?(?:from|published|written)?)$`,
        'u',
      ),
      /^(?:когда (?:(?:это|она|статья|эта статья|был|была|было|эту статью|статью) ?)*(?:опубликован[аоы]?|опубликовали|написан[аоы]?|написали|вышл[аои]|вышел)(?: (?:эта|это|статья|статью|эту статью))*|(?:какая )?дата(?: (?:публикации|статьи|выхода))*)$/u,
      /^(?:(?:бул |макала |бул макала )?качан (?:жарыяланган|жарыяланды|жазылган|жазылды|чыккан|чыкты)(?: бул| макала)*|(?:жарыяланган )?(?:күнү|датасы)(?: качан| кайсы)?)$/u,
    ],
  ],
  [
    'author',
    [
      new RegExp(
        `^(?:who (?:is|s|was) (?:the |its )?(?:author|writer|journalist|reporter)(?: (?:of|here) ?${THIS})?|who(?: has| had)? (?:wrote|written|writes) ${THIS}|(?:the )?author(?: name)?(?: of ${THIS})?|by whom|who (?:is|was) ${THIS} (?:written )?by)$`,
        'u',
      ),
      /^(?:кто (?:(?:это|эту|этот|статью|текст) ?)*(?:автор|написал|писал|написала)(?: (?:это|эту|эту статью|статью|статьи|этой статьи|текст|текста))*|автор(?: статьи| текста)?(?: кто)?|как зовут автора)$/u,
      /^(?:(?:муну |макаланы |бул макаланы )?ким (?:жазган|жазды)|(?:макаланын )?автору?(?: ким)?|автор ким)$/u,
    ],
  ],
  [
    'publisher',
    [
      new RegExp(
        `^(?:(?:which|what) (?:site|website|newspaper|paper|outlet|source|media|agency|publication|magazine)(?: (?:is|was|are|published|wrote|did))?(?: ?${THIS})?(?: (?:from|on|in|come from|published (?:in|on|by)))?|where (?:is|was|does|did|s) ${THIS} ?(?:come )?(?:from|published|posted|taken from)|who (?:published|publishes|posted|is the publisher(?: of)?) ?${THIS}|(?:what (?:is|s) )?(?:the )?(?:source|publisher)(?: of ${THIS})?)$`,
        'u',
      ),
      /^(?:откуда (?:это|она|статья|эта статья|новость|взято|взята)(?: (?:статья|взята|взято))*|(?:с )?(?:какого|какой|какое) (?:это )?(?:сайт|сайта|источник|источника|издание|издания|сми)|где (?:(?:это|она|статья|эта статья|был|была|было) ?)*(?:опубликован[ао]?|вышла|вышло|напечатан[ао])(?: статья| эта статья)?|кто (?:это |ее |статью )?(?:опубликовал|издал)(?: это| статью)?|источник|издание|издатель)$/u,
      /^(?:(?:бул |макала |бул макала )?кайдан(?: алынган| экен)?|кайсы (?:сайт|сайттан|булак|булактан|басылма)|булагы(?: кайсы| кайдан| ким)?|(?:муну |макаланы )?ким жарыялаган|(?:бул |макала )?кайда (?:жарыяланган|чыккан)|басылма)$/u,
    ],
  ],
  [
    'url',
    [
      /^(?:(?:give |send )?(?:me )?(?:the |a )?(?:link|url|address)(?: (?:to|of) (?:the |this )?(?:article|story|text|it))?|where can i read (?:it|the article|the whole (?:article|thing)|this|more))$/u,
      /^(?:(?:дай |дайте |пришли )?(?:ссылк[ау]|адрес)(?: на статью)?|где (?:можно )?(?:прочитать|почитать)(?: (?:ее|статью|целиком|полностью))*)$/u,
      /^(?:шилтеме(?:си)?(?: бер| бериңиз)?|кайдан окуса болот)$/u,
    ],
  ],
  [
    'title',
    [
      new RegExp(
        `^(?:what (?:is|s) ${THIS} (?:called|titled)|(?:what (?:is|s) )?(?:the |its )?(?:title|headline|name)(?: of ${THIS})?)$`,
        'u',
      ),
      /^(?:как называется(?: статья| эта статья)?|(?:какое )?(?:название|заголовок)(?: статьи)?)$/u,
      /^(?:(?:макала |бул макала )?кандай аталат|(?:макаланын )?(?:аталышы|аты)(?: эмне| кандай)?)$/u,
    ],
  ],
]

/** How people ask what one of several articles is about, by its title between quotation marks. */
export const SUBJECTS_OF: Wordings = [
  /^what(?: is|['’]s) [“"«](?<title>.+)[”"»] about\s*\?*$/iu,
  /^о ч[её]м [«“"](?<title>.+)[»”"]\s*\?*$/iu,
  /^[«“"](?<title>.+)[»”"] эмне жөнүндө\s*\?*$/iu,
]

/** How people ask for somebody's words; `name` is whom they mean, `topic` what about. In a message's own spelling. */
export const SAYINGS: Wordings = [
  /^(?:(?:and|but|so) )?what (?:else )?(?:did|does|do|has|have|had|is|was|are|were) (?<name>.+?) (?:say|said|saying|tell|told|think|thinking|claim|claimed|argue|argued|comment|commented|add|explain)(?: (?:us|them|reporters))?(?: (?:about|on|of|regarding|concerning) (?<topic>.+))?$/iu,
  /^(?:(?:and|but|so) )?what (?<name>(?!(?:is|was|are|were|will|would|can|could|has|have|had|does|did|do|people|they|he|she|others)\b).+?) (?:says|said|thinks|thought|claims|claimed|argues|argued|told)(?: (?:about|on|regarding|concerning) (?<topic>.+))?$/iu,
  /^(?:(?:the|all|any|some|more) )*(?:quotes?|quotations?|words|statements?) (?:of|by|from) (?<name>.+)$/iu,
  /^(?:what else|anything|something|more|anything else|anything more) (?:from|by) (?<name>.+)$/iu,
  /^(?:(?:а|и|но) )?что (?:ещ[её] )?(?:сказал[аи]?|говор(?:ит|ят|ил[аи]?)|думает|считает|заявил[аи]?|ответил[аи]?|рассказал[аи]?|добавил[аи]?) (?<name>.+?)(?: (?:об?|обо|про|насч[её]т|по поводу) (?<topic>.+))?$/iu,
  /^(?:(?:а|и|но) )?что (?<name>.+?) (?:сказал[аи]?|говор(?:ит|ят|ил[аи]?)|думает|считает|заявил[аи]?|ответил[аи]?)(?: (?:об?|обо|про|насч[её]т|по поводу) (?<topic>.+))?$/iu,
  /^(?:все |ещ[её] )?(?:цитаты|слова|высказывания) (?<name>.+)$/iu,
  /^(?<name>\S+(?: \p{Lu}\S+){0,3})(?: (?<topic>.+) (?:жөнүндө|тууралуу|боюнча))? (?:дагы )?эмне (?:деди|дейт|деген|айтты|айткан|айтат)$/iu,
  /^(?<name>.+?)(?:дын|дин|дун|дүн|тын|тин|тун|түн|нын|нин|нун|нүн) (?:сөзү|сөздөрү|цитаталары)$/iu,
]

/** Has Node.js make ready, in steps, all that questions are read and understood with. */
export function makingReady(): Generator<void, void> {
  const patterns = [...GESTURES, ...FIELDS].flatMap(([, wordings]) => wordings)
  return makingSearchReady(
    [...patterns, ...SUBJECTS_OF, ...SAYINGS].map((pattern) => (text) => pattern.test(text)),
  )
}
