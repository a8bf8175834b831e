/**
 * What a message means that was written as a reply to an answer. `more`: the next passage. `who`: who says the
 * shown one. `around`: what stands around it ("why?"). `thanks`: nothing is asked. `question`: a question;
 * `ofSpeaker` where its "he", "she" or "they" is the one who was shown speaking, `ofArticle` where it goes on
 * about the same article ("and about sanctions?").
 */
export type FollowUp =
  | { kind: 'more' | 'who' | 'around' | 'thanks' }
  | { kind: 'question'; question: string; ofSpeaker: boolean; ofArticle: boolean }

const more =
  /^(?:(?:and|any|some|tell me|show|give me|show me|go) )?(?:more|next|on|another|another one|what else|anything else|else|continue|(?:ещ[её]|дальше|далее|продолжай|следующ(?:ий|ая|ее)|что ещ[её]|а ещ[её])|(?:дагы|андан ары|кийинки|дагы эмне))(?: (?:please|about it|about that|of it|one|пожалуйста|об этом))?$/u

const who =
  /^(?:(?:and|but|so|а|и|но|а бул|бул|муну|это) )?(?:who|кто|ким)(?: is| was| are)?(?: (?:said|says|say|saying|told|claims|claimed|thinks|is it|сказал|говорит|это сказал|это говорит|так сказал|так говорит|так считает|это|айтты|айткан|муну айтты|муну айткан|айтып жатат|бул))?(?: (?:that|this|it|so|those words|these words|это|так|этого|такое|муну|ушуну))?$/u

const around =
  /^(?:(?:and|but|so|а|и|но) )?(?:why|how|how so|when|where|why so|why not|why is that|context|in what context|how come|почему|зачем|как так|когда|где|контекст|в каком контексте|эмне үчүн|эмнеге|качан|кайда|кантип)$/u

const thanks =
  /^(?:many )?(?:thanks|thank you|thx|ty|ok|okay|great|nice|cool|wow|lol|good|perfect|got it|i see|спасибо|благодарю|спс|ок|окей|хорошо|понятно|ясно|отлично|круто|рахмат|ырахмат|чоң рахмат|жакшы|макул|түшүнүктүү)(?: (?:a lot|so much|very much|you|bot|большое|чоң))?$/u

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
  if (who.test(bare)) return { kind: 'who' }
  if (around.test(bare)) return { kind: 'around' }
  if (bare === '' || thanks.test(bare)) return { kind: 'thanks' }
  const trimmed = text.trim()
  const opened = trimmed.replace(opening, '')
  const question = (opened === trimmed ? trimmed.replace(conjunction, '') : opened).trim() || trimmed
  const ofSpeaker = meansSpeaker(question)
  return { kind: 'question', question, ofSpeaker, ofArticle: ofSpeaker || question !== trimmed }
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
