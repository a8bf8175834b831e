/**
 * What a message means that was written as a reply to an answer. `more`: the next passage. `who`: who says the
 * shown one. `around`: what stands around it ("why?"). `thanks` and `greeting`: nothing is asked. `question`: a question;
 * `ofSpeaker` where its "he", "she" or "they" is the one who was shown speaking, `ofArticle` where it goes on
 * about the same article ("and about sanctions?").
 */
export type FollowUp =
  | { kind: 'more' | 'who' | 'around' | 'thanks' | 'greeting' }
  | { kind: 'question'; question: string; ofSpeaker: boolean; ofArticle: boolean }

const more =
  /^(?:(?:and|any|some|tell me|show|give me|show me|go) )?(?:more|next|on|another|another one|what else|anything else|else|continue|(?:ещ[её]|дальше|далее|продолжай|следующ(?:ий|ая|ее)|что ещ[её]|а ещ[её])|(?:дагы|андан ары|кийинки|дагы эмне))(?: (?:please|about it|about that|of it|one|пожалуйста|об этом))?$/u

const who =
  /^(?:(?:and|but|so|а|и|но|а бул|бул|муну|это) )?(?:who|кто|ким)(?: is| was| are)?(?: (?:said|says|say|saying|told|claims|claimed|thinks|is it|сказал|говорит|это сказал|это говорит|так сказал|так говорит|так считает|это|айтты|айткан|муну айтты|муну айткан|айтып жатат|бул))?(?: (?:that|this|it|so|those words|these words|это|так|этого|такое|муну|ушуну))?$/u

/** "Who is he?", "says who?" */
const whoIsIt =
  /^(?:(?:and|but|so|а|и|но) )?(?:says who|said who|who (?:is|was) (?:he|she|that|this)|who are they|кто (?:он|она|они|такой|такая)(?: такой| такая| такие)?|(?:ал|бул) ким)$/u

const around =
  /^(?:(?:and|but|so|а|и|но) )?(?:why|how|how so|when|where|why so|why not|why is that|context|in what context|how come|around|around it|really|is that true|seriously|what do you mean|(?:when|where|how) (?:was|is|did) (?:that|this|it)(?: happen)?|почему|зачем|как так|когда|где|(?:когда|где|как) это(?: было)?|правда|серь[её]зно|неужели|контекст|в каком контексте|эмне үчүн|эмнеге|качан|кайда|кантип)$/u

const thanks =
  /^(?:many )?(?:thanks|thank you|thx|ty|ok|okay|great|nice|cool|wow|lol|good|perfect|got it|i see|спасибо|благодарю|спс|ок|окей|хорошо|понятно|ясно|отлично|круто|рахмат|ырахмат|чоң рахмат|жакшы|макул|түшүнүктүү)(?: (?:a lot|so much|very much|you|bot|большое|чоң))?$/u

const greeting =
  /^(?:hi|hello|hey|hi there|hello there|good (?:morning|afternoon|evening|day)|привет|здравствуй|здравствуйте|добр(?:ый день|ый вечер|ое утро)|салам|салам алейкум|ассалому алейкум|саламатсызбы|кутмандуу күн)(?: (?:bot|all|everyone|бот|всем|баарыңарга))?$/u

const opening =
  /^(?:and|but|so|also|а|и|но|а что|и что|ал эми|а|анан)?[ ,]*(?:what about|how about|and about|what of|about|что насч[её]т|насч[её]т|а как же|как насч[её]т|что про|про|что об?|об?|жөнүндө(?: эмне)?)\s+/iu

const conjunction = /^(?:and|but|also|а|и|но|ал эми|анан)[ ,]+/iu

/** A word that stands for somebody who was spoken of before, in English, Russian or Kyrgyz. */
export const pronoun =
  /(?<![\p{L}\p{M}])(?:he|she|they|him|his|her|hers|them|their|он|она|они|его|е[её]|ему|ей|им|их|н[её]м|ней|них|ал|анын|ага|алар|алардын|аны)(?![\p{L}\p{M}])/iu

/** Reads a reply in English, Russian or Kyrgyz. Never throws. */
export function readFollowUp(text: string): FollowUp {
  const bare = bareWords(text)
  if (more.test(bare)) return { kind: 'more' }
  if (who.test(bare) || whoIsIt.test(bare)) return { kind: 'who' }
  if (around.test(bare)) return { kind: 'around' }
  if (greeting.test(bare)) return { kind: 'greeting' }
  // "???" asks what the answer means; a smile or a thumb asks nothing.
  if (bare === '') return { kind: text.includes('?') ? 'around' : 'thanks' }
  if (thanks.test(bare)) return { kind: 'thanks' }
  const trimmed = text.trim()
  const opened = trimmed.replace(opening, '')
  const question = (opened === trimmed ? trimmed.replace(conjunction, '') : opened).trim() || trimmed
  const ofSpeaker = meansSpeaker(question)
  return { kind: 'question', question, ofSpeaker, ofArticle: ofSpeaker || question !== trimmed }
}

/** The question that the text asks by itself; empty where it only points at an answer ("more", "why?"). */
export function questionAskedBy(text: string): string {
  const meant = readFollowUp(text)
  return meant.kind === 'question' ? meant.question : ''
}

/** Words that open a question or a wish in English and Russian; in Kyrgyz they may stand anywhere. */
const asking =
  /^(?:(?:and|but|so|ok|well|then|а|и|но|ну) )?(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|do|does|did|can|could|will|would|should|has|have|had|tell|show|explain|find|give|кто|кого|кому|чей|что|чем|как|какой|какая|какое|какие|когда|где|куда|откуда|почему|зачем|сколько|расскажи|покажи|найди|объясни)(?: |$)|(?:^| )(?:ким|кимдин|эмне|эмнеге|эмнени|кайсы|качан|кайда|кайдан|канча|кандай|неге)(?: |$)/u

/** Whether a text says something rather than asks: no question mark, no word that asks ("haha", "no way!"). */
export function isRemark(text: string): boolean {
  return !/[?？؟]/u.test(text) && !opening.test(text.trim()) && !asking.test(bareWords(text))
}

/** The words alone: lower case, no punctuation, single blanks. */
function bareWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/** Whether a pronoun stands there that no name before it explains ("what did he say about China?"). */
function meansSpeaker(question: string): boolean {
  const found = pronoun.exec(question)
  if (!found) return false
  const before = question.slice(0, found.index).trim().split(/\s+/u).slice(1)
  return !before.some((word) => /^\p{Lu}\p{L}/u.test(word))
}
