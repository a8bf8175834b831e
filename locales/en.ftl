# Everything that Verbatim itself says in a chat. What it quotes stays in the article's language.

## The language itself, for dates

language-code = en-GB

## Buttons

button-next = Next ›
button-previous = ‹ Previous
button-around = Around it
button-back = ‹ Back
button-more-from = More from { $name }
button-quotes = { $count ->
    [one] One quote
    [2] Both quotes
   *[other] All { $count } quotes
  }
button-share = Share
button-copy = Copy
button-another = Another one
button-who-speaks = Who speaks
button-read = Read the article
button-open = See it in the article
button-nearest = Show the nearest passage
button-only-here = Only this article
button-articles = All articles
suggest-subject = What is it about?
suggest-subject-of = What is “{ $title }” about?
suggest-author = Who wrote it?
suggest-saying = What does { $name } say?

## Answers

page = { $page } of { $pages }
and-more = and { $count } more
several-speak = More than one person speaks here:
and-unnamed = and somebody whom the article does not clearly name
from-notes = From the notes to the article
not-said = { $articles ->
    [one] The article does not say.
   *[other] The articles do not say.
  }
perhaps-not-said = { $articles ->
    [one] The article may not say this. The nearest:
   *[other] The articles may not say this. The nearest:
  }
not-said-next = Try other words, or see who speaks: /speakers
field-author = Written by { $value }
field-publisher = Published by { $value }
field-published = Published: { $value }
field-url = It is at { $value }
field-title = The title is “{ $value }”
field-rights = Rights: { $value }
unknown-author = The article does not name its author.
unknown-publisher = The article does not say where it was published.
unknown-published = The article does not give its date.
unknown-url = The article gives no address.
unknown-title = The article has no title.
unknown-rights = The article says nothing of its rights.
which-article = Which article do you mean?
nothing-more = That was the last passage I found.
stale = The articles have changed since. Ask again and I will look it up.
article-gone = “{ $title }” has been taken out of my articles.
article-changed = “{ $title }” has changed, and this passage is not in it any more. Ask again and I will look it up.
too-old = This message is too old for its buttons. Ask again and I will answer anew.
not-yours = Only the one who asked can turn these pages.
apology = Sorry, that went wrong on my side. Please try again in a moment.

## Follow-ups

who-said-unknown = The article does not make clear who says this.
who-said-nobody = Nobody is quoted here: these are the article's own words.
welcome = Glad to help. Ask on whenever you like.
no-passage-shown = Reply to the answer that you mean, and I will go on from there.

## People

who-usage = Whom do you mean? Write the name after the command: /who NAME
quotes-usage = Whose words? Choose somebody, or write the name after the command.
nobody-called = I found nobody called “{ $name }”. Those who speak: /speakers
person-quoted = { $count ->
    [0] Named here, but not quoted
    [one] Quoted once
   *[other] Quoted { $count } times
  }
not-quoted = { $name } is not quoted here; this is what it says about them:
which-person = Whom do you mean?
first-mention = First mention
speakers-title = Who speaks
speakers-none = Nobody is quoted.
quote-count = { $count ->
    [one] one quote
   *[other] { $count } quotes
  }
reported = reported, in the article's words

## Articles

article-by = By { $author }
article-size = { $paragraphs ->
    [one] One paragraph
   *[other] { $paragraphs } paragraphs
  }
articles-title = { $count ->
    [one] One article
   *[other] { $count } articles
  }
articles-none = No article of mine has that in its title. All of them: /articles
no-article-called = No article of mine is called “{ $name }”.
article-ask = Ask it alone: /ask in:{ $name } …

## Asking

ask-prompt = What would you like to know?
ask-placeholder = Your question
wordless = I read words only. Send me a question about { $articles ->
    [one] the article
   *[other] the articles
  }, or see /help
unknown-command = I do not know that command. What I can do: /help
random-none = There is no quotation with a known speaker yet.

## Start, help, about

start = Ask me about { $articles ->
    [one] this article
   *[other] these { $articles } articles
  }. I answer in the article's own words and say who said them.
start-next = Just write your question. More: /help
start-next-group = Ask with /ask, or reply to one of my messages. More: /help
help-title = What I can do
help-ask-private = Write a question, and I show the passage that answers it. Then ask on: “who said that?”, “more”, “what else did he say?” I take you to mean my last answer; reply to another one to mean that. “What is it about?” and “who is quoted?” work too.
help-ask-group = In a group, ask with /ask, mention me, or reply to one of my messages. I stay silent otherwise.
help-inline = In any chat, write @{ $bot } and a question to send a passage there.
about-what = Verbatim finds the passage that answers a question. It writes nothing of its own: every quotation is the article's, word for word.
about-rights = The articles belong to their authors and publishers.
about-privacy = Privacy: nothing is stored for good. Where many ask at once, messages that wait are kept in a file, in full, until they are answered. For a while the bot remembers the numbers of the messages that it answered, so that it can follow your edits, and for some minutes which passages it showed last in a private chat.
about-sources = { $articles ->
    [one] The article
   *[other] The articles
  }

## Profile: what an empty chat shows, and what stands below the bot's name

profile-description = Ask about the news in plain words. I show the passage of the article that answers, word for word, and say who said it. Where the article does not say, I say so.
profile-short = Answers questions about news articles in the article's own words.

## Inline mode

inline-nothing = Nothing found: ask in the chat with me

## Commands: the menu and the help

argument-question = QUESTION
argument-name = NAME
argument-title = TITLE
command-ask = ask a question
command-who = who somebody is in the article
command-speakers = everybody who is quoted
command-quotes = what somebody says
command-article = the article and where it is from
command-articles = all articles, the newest first
command-random = a quotation by chance
command-help = what the bot can do
command-about = sources, rights and privacy
command-start = a short introduction

## At a terminal

terminal-hello = Verbatim answers from { $articles ->
    [one] “{ $title }”
   *[other] { $articles } articles
  }, word for word. Ask something; /help lists the commands.
terminal-help = Ask anything in plain language, or:
terminal-command-help = this list
terminal-paragraph = paragraph { $number }
terminal-note = note to the article
terminal-command-about = sources and rights
terminal-command-more = the next passage of the last answer
terminal-command-quit = leave (so does Ctrl-D)
terminal-unknown = There is no command { $name }. /help lists them.
terminal-more = (/more: { $count } more)
terminal-no-more = There is no more. Ask something.
terminal-nearest = /more shows the nearest passage.
terminal-which-answer = Ask something first, and I will go on from there.

## Limits

slow-down = You ask faster than I may answer. Give me a minute, then ask again.
