# Verbatim чатта өзү айткандын баары. Цитаталар макаланын тилинде калат.

## The language itself, for dates

language-code = ky

## Buttons

button-next = Кийинки ›
button-previous = ‹ Мурунку
button-around = Айланасы
button-back = ‹ Жоопко
button-more-from = Дагы: { $name }
button-quotes = { $count } цитата
button-share = Бөлүшүү
button-copy = Көчүрүү
button-another = Дагы бирөө
button-who-speaks = Ким сүйлөйт
button-read = Макаланы окуу
button-open = Макаладан көрүү
button-nearest = Эң жакын үзүндү
button-only-here = Ушул макала гана
button-articles = Бардык макалалар
suggest-subject = Эмне жөнүндө?
suggest-subject-of = «{ $title }» эмне жөнүндө?
suggest-author = Ким жазган?
suggest-saying = { $name } эмне дейт?

## Answers

page = { $pages } ичинен { $page }
and-more = жана дагы { $count }
several-speak = Бул жерде бир нече адам сүйлөйт:
and-unnamed = жана макала так атабаган бирөө
from-notes = Макалага эскертүүлөрдөн
not-said = { $articles ->
    [one] Макалада бул айтылган эмес.
   *[other] Макалаларда бул айтылган эмес.
  }
perhaps-not-said = { $articles ->
    [one] Макалада бул айтылбаса керек. Эң жакыны:
   *[other] Макалаларда бул айтылбаса керек. Эң жакыны:
  }
not-said-next = Башка сөздөр менен, жакшысы макаланын тилинде сурап көрүңүз же ким сүйлөгөнүн караңыз: /speakers
field-author = Автору: { $value }
field-publisher = Басылма: { $value }
field-published = Жарыяланган: { $value }
field-url = Дареги: { $value }
field-title = Аталышы: «{ $value }»
field-rights = Укуктар: { $value }
unknown-author = Макалада автору көрсөтүлгөн эмес.
unknown-publisher = Макалада кайда жарыяланганы көрсөтүлгөн эмес.
unknown-published = Макалада датасы жок.
unknown-url = Макалада дареги жок.
unknown-title = Макаланын аталышы жок.
unknown-rights = Макалада укуктар жөнүндө айтылган эмес.
which-article = Кайсы макаланы айтып жатасыз?
nothing-more = Бул мен тапкан акыркы үзүндү болчу.
stale = Андан бери макалалар өзгөрдү. Кайра сураңыз, мен карап берем.
article-gone = «{ $title }» макаласы менин макалаларымдан алынып салынды.
article-changed = «{ $title }» макаласы өзгөрдү, бул үзүндү анда эми жок. Кайра сураңыз, издеп көрөм.
too-old = Бул билдирүү баскычтары үчүн өтө эски. Кайра сураңыз, жаңыдан жооп берем.
not-yours = Суроо берген адам гана барактай алат.
apology = Кечиресиз, менде бир нерсе болбой калды. Бир аздан кийин кайра аракет кылыңыз.

## Follow-ups

who-said-unknown = Муну ким айтканы макаладан так билинбейт.
who-said-nobody = Бул жерде эч кимден цитата жок: бул макаланын өз сөздөрү.
welcome = Жардам бергениме кубанычтамын. Дагы сурай бериңиз.
no-passage-shown = Кайсы жообум жөнүндө сурап жатсаңыз, ошого жооп кылып жазыңыз.

## People

who-usage = Ким жөнүндө? Атын буйруктан кийин жазыңыз: /who АТЫ
quotes-usage = Кимдин сөзү? Тандаңыз же атын буйруктан кийин жазыңыз.
nobody-called = «{ $name }» деген адамды таппадым. Сүйлөгөндөр: /speakers
person-quoted = { $count ->
    [0] Аты аталат, бирок цитата жок
   *[other] { $count } жолу цитата келтирилген
  }
not-quoted = { $name } бул жерде сөзү келтирилген эмес; ал жөнүндө мындай айтылат:
which-person = Кимди айтып жатасыз?
first-mention = Биринчи жолу аталышы
speakers-title = Ким сүйлөйт
speakers-none = Эч кимден цитата жок.
quote-count = { $count } цитата
reported = кыйыр түрдө, макаланын сөзү менен

## Articles

article-by = Автору: { $author }
article-size = { $paragraphs } абзац
articles-title = { $count } макала
articles-none = Аталышында мындай сөз бар макала жок. Баары: /articles
no-article-called = Менде «{ $name }» деген макала жок.
article-ask = Ушундан гана сураңыз: /ask in:{ $name } …

## Asking

ask-prompt = Эмнени билгиңиз келет?
ask-placeholder = Сурооңуз
wordless = Мен сөздөрдү гана түшүнөм. { $articles ->
    [one] Макала
   *[other] Макалалар
  } жөнүндө суроо жөнөтүңүз же /help караңыз
unknown-command = Мындай буйрукту билбейм. Эмне кыла алам: /help
random-none = Айткан адамы белгилүү цитата азырынча жок.

## Start, help, about

start = { $articles ->
    [one] Бул макала
   *[other] Бул { $articles } макала
  } жөнүндө сураңыз. Мен макаланын өз сөзү менен жооп берем жана аны ким айтканын көрсөтөм.
start-next = Сурооңузду жазыңыз. Кененирээк: /help
start-next-group = /ask менен сураңыз же менин билдирүүмө жооп жазыңыз. Кененирээк: /help
help-title = Эмне кыла алам
help-ask-private = Сурооңузду жазыңыз, мен ага жооп берген үзүндүнү көрсөтөм. Андан ары сурай бериңиз: «муну ким айтты?», «дагы», «дагы эмне деди?» Акыркы жообум жөнүндө деп түшүнөм; башкасы үчүн ошого жооп жазыңыз. «Макала эмне жөнүндө?» деп да сурасаңыз болот.
help-ask-group = Топто /ask менен сураңыз, мени атаңыз же менин билдирүүмө жооп жазыңыз. Калган убакта унчукпайм.
help-inline = Каалаган чатта @{ $bot } жана суроо жазып, ал жерге үзүндү жөнөтүңүз.
about-what = Verbatim суроого жооп берген үзүндүнү табат. Өзү эч нерсе ойлоп чыгарбайт: ар бир цитата макаладан сөзмө-сөз алынган.
about-rights = Макалалар авторлорго жана басмаларга таандык.
about-privacy = Купуялык: эч нерсе биротоло сакталбайт. Көп адам бирдей сураса, кезекте турган билдирүүлөр жооп берилгенче толугу менен файлда турат. Оңдоолоруңузду байкоо үчүн бот жооп берген билдирүүлөрдүн номерлерин бир аз убакыт, жеке чатта акыркы көрсөткөн үзүндүлөрүн бир нече мүнөт эстеп турат.
about-sources = { $articles ->
    [one] Макала
   *[other] Макалалар
  }

## Profile: what an empty chat shows, and what stands below the bot's name

profile-description = Жаңылык жөнүндө жөнөкөй сөз менен сураңыз. Макаланын жооп берген үзүндүсүн сөзмө-сөз көрсөтүп, аны ким айтканын айтам. Макалада жооп жок болсо, ошону айтам.
profile-short = Жаңылык макалалары жөнүндө суроолорго макаланын өз сөзү менен жооп берет.

## Inline mode

inline-nothing = Эч нерсе табылган жок: мени менен чатта сураңыз

## Commands: the menu and the help

argument-question = СУРОО
argument-name = АТЫ
argument-title = АТАЛЫШЫ
command-ask = суроо берүү
command-who = бул макалада ким
command-speakers = сөзү келтирилгендердин баары
command-quotes = адам эмне дейт
command-article = макала жана ал кайдан
command-articles = бардык макалалар, жаңылары биринчи
command-random = туш келди цитата
command-help = бот эмне кыла алат
command-about = булактар, укуктар, купуялык
command-start = кыскача тааныштыруу

## At a terminal

terminal-hello = Verbatim { $articles ->
    [one] «{ $title }» макаласынын
   *[other] { $articles } макаланын
  } өз сөзү менен жооп берет. Бир нерсе сураңыз; буйруктар: /help
terminal-help = Жөнөкөй сөз менен сураңыз же:
terminal-command-help = ушул тизме
terminal-paragraph = { $number }-абзац
terminal-note = макалага эскертүү
terminal-command-about = булактар жана укуктар
terminal-command-more = акыркы жооптун кийинки үзүндүсү
terminal-command-quit = чыгуу (же Ctrl-D)
terminal-unknown = { $name } деген буйрук жок. Барлары: /help
terminal-more = (/more: дагы { $count })
terminal-no-more = Башка эч нерсе жок. Бир нерсе сураңыз.
terminal-nearest = /more эң жакын үзүндүнү көрсөтөт.
terminal-which-answer = Адегенде бир нерсе сураңыз, мен ошондон улантам.

## Limits

slow-down = Сиз мен жооп бере алгандан тезирээк сурап жатасыз. Бир мүнөт күтүп, кайра сураңыз.
