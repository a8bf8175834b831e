# Всё, что Verbatim говорит в чате сам. Цитаты остаются на языке статьи.

## The language itself, for dates

language-code = ru

## Buttons

button-next = Дальше ›
button-previous = ‹ Назад
button-around = Что вокруг
button-back = ‹ К ответу
button-more-from = Ещё: { $name }
button-quotes = { $count ->
    [one] { $count } цитата
    [few] { $count } цитаты
   *[other] { $count } цитат
  }
button-share = Поделиться
button-copy = Скопировать
button-another = Ещё одну
button-who-speaks = Кто говорит
button-read = Читать статью
button-open = Посмотреть в статье
button-nearest = Ближайший отрывок
button-only-here = Только эта статья
button-articles = Все статьи
suggest-subject = О чём она?
suggest-subject-of = О чём «{ $title }»?
suggest-author = Кто автор?
suggest-saying = Что говорит { $name }?

## Answers

page = { $page } из { $pages }
and-more = и ещё { $count }
several-speak = Здесь говорят несколько человек:
and-unnamed = и кто-то, кого статья прямо не называет
from-notes = Из примечаний к статье
not-said = { $articles ->
    [1] В статье этого нет.
   *[other] В статьях этого нет.
  }
perhaps-not-said = { $articles ->
    [1] Возможно, в статье этого нет. Ближе всего:
   *[other] Возможно, в статьях этого нет. Ближе всего:
  }
not-said-next = Попробуйте другими словами, лучше на языке статьи, или посмотрите, кто говорит: /speakers
field-author = Автор: { $value }
field-publisher = Издание: { $value }
field-published = Опубликовано: { $value }
field-url = Адрес: { $value }
field-title = Название: «{ $value }»
field-rights = Права: { $value }
unknown-author = В статье не указан автор.
unknown-publisher = В статье не указано, где она вышла.
unknown-published = В статье нет даты.
unknown-url = В статье нет адреса.
unknown-title = У статьи нет названия.
unknown-rights = О правах в статье ничего не сказано.
which-article = О какой статье вы?
nothing-more = Это был последний отрывок, который я нашёл.
stale = С тех пор статьи изменились. Спросите ещё раз, и я посмотрю.
article-gone = Статью «{ $title }» убрали из моих статей.
article-changed = Статья «{ $title }» изменилась, и этого отрывка в ней больше нет. Спросите ещё раз, и я поищу.
too-old = Это сообщение слишком старое для кнопок. Спросите ещё раз, и я отвечу заново.
not-yours = Листать может только тот, кто спросил.
apology = Извините, у меня что-то не получилось. Попробуйте ещё раз чуть позже.

## Follow-ups

who-said-unknown = Из статьи неясно, кто это говорит.
who-said-nobody = Здесь никого не цитируют: это слова самой статьи.
welcome = Рад помочь. Спрашивайте ещё.
no-passage-shown = Напишите это в ответ на то моё сообщение, о котором спрашиваете.

## People

who-usage = О ком вы? Напишите имя после команды: /who ИМЯ
quotes-usage = Чьи слова? Выберите или напишите имя после команды.
nobody-called = Не нашёл никого с именем «{ $name }». Кто говорит: /speakers
person-quoted = { $count ->
    [0] Упоминается, но не цитируется
    [one] Цитируется { $count } раз
    [few] Цитируется { $count } раза
   *[other] Цитируется { $count } раз
  }
not-quoted = { $name } здесь не цитируется; вот что об этом человеке сказано:
which-person = Кого вы имеете в виду?
first-mention = Первое упоминание
speakers-title = Кто говорит
speakers-none = Никого не цитируют.
quote-count = { $count ->
    [one] { $count } цитата
    [few] { $count } цитаты
   *[other] { $count } цитат
  }
reported = в пересказе статьи

## Articles

article-by = Автор: { $author }
article-size = { $paragraphs ->
    [one] { $paragraphs } абзац
    [few] { $paragraphs } абзаца
   *[other] { $paragraphs } абзацев
  }
articles-title = { $count ->
    [one] { $count } статья
    [few] { $count } статьи
   *[other] { $count } статей
  }
articles-none = Ни в одном названии таких слов нет. Все статьи: /articles
no-article-called = У меня нет статьи, которая называлась бы «{ $name }».
article-ask = Спросить только её: /ask in:{ $name } …

## Asking

ask-prompt = Что вы хотите узнать?
ask-placeholder = Ваш вопрос
wordless = Я понимаю только слова. Пришлите вопрос о { $articles ->
    [1] статье
   *[other] статьях
  } или посмотрите /help
unknown-command = Такой команды я не знаю. Что я умею: /help
random-none = Цитат с известным автором пока нет.

## Start, help, about

start = Спросите меня { $articles ->
    [1] об этой статье
    [one] о { $articles } статье
   *[other] об этих { $articles } статьях
  }. Я отвечаю словами самой статьи и говорю, кто их сказал.
start-next = Просто напишите вопрос. Подробнее: /help
start-next-group = Спросите командой /ask или ответьте на моё сообщение. Подробнее: /help
help-title = Что я умею
help-ask-private = Напишите вопрос, и я покажу отрывок, который на него отвечает. Спрашивайте дальше: «кто это сказал?», «ещё», «что ещё он сказал?» Я пойму это о последнем ответе; о другом – ответьте на него. Можно и «о чём статья?», «кого цитируют?»
help-ask-group = В группе спросите командой /ask, упомяните меня или ответьте на моё сообщение. В остальное время я молчу.
help-inline = В любом чате напишите @{ $bot } и вопрос, чтобы отправить туда отрывок.
about-what = Verbatim находит отрывок, который отвечает на вопрос. Сам он ничего не сочиняет: каждая цитата взята из статьи слово в слово.
about-rights = Статьи принадлежат их авторам и издателям.
about-privacy = Конфиденциальность: ничего не сохраняется надолго. Если спрашивают сразу многие, ожидающие сообщения целиком лежат в файле, пока на них нет ответа. Какое-то время бот помнит номера сообщений, на которые ответил, чтобы замечать ваши правки, и несколько минут – какие отрывки он показал последними в личном чате.
about-sources = { $articles ->
    [1] Статья
   *[other] Статьи
  }

## Profile: what an empty chat shows, and what stands below the bot's name

profile-description = Спросите о новостях простыми словами. Я покажу отрывок статьи, который отвечает, слово в слово, и скажу, кто это сказал. Если в статье ответа нет, так и скажу.
profile-short = Отвечает на вопросы о новостных статьях словами самой статьи.

## Inline mode

inline-nothing = Ничего не нашлось: спросите в чате со мной

## Commands: the menu and the help

argument-question = ВОПРОС
argument-name = ИМЯ
argument-title = НАЗВАНИЕ
command-ask = задать вопрос
command-who = кто это в статье
command-speakers = все, кого цитируют
command-quotes = что говорит человек
command-article = статья и откуда она
command-articles = все статьи, новые первыми
command-random = случайная цитата
command-help = что умеет бот
command-about = источники, права, конфиденциальность
command-start = короткое знакомство

## At a terminal

terminal-hello = Verbatim отвечает словами { $articles ->
    [1] статьи «{ $title }»
    [one] { $articles } статьи
   *[other] { $articles } статей
  }. Спросите что-нибудь; команды: /help
terminal-help = Спрашивайте простыми словами или:
terminal-command-help = этот список
terminal-paragraph = абзац { $number }
terminal-note = примечание к статье
terminal-command-about = источники и права
terminal-command-more = следующий отрывок последнего ответа
terminal-command-quit = выйти (или Ctrl-D)
terminal-unknown = Команды { $name } нет. Какие есть: /help
terminal-more = (/more: ещё { $count })
terminal-no-more = Больше ничего нет. Спросите что-нибудь.
terminal-nearest = /more покажет ближайший отрывок.
terminal-which-answer = Сначала спросите что-нибудь, и я продолжу оттуда.

## Limits

slow-down = Вы спрашиваете быстрее, чем я могу отвечать. Подождите минуту и спросите ещё раз.
