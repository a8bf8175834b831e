import type { AboutField } from './about-article.ts'
import { FIELDS, GESTURES, type Gesture, SAYINGS, SUBJECTS_OF } from './wordings.ts'

/** What somebody says, whoever hears it and whatever was said before. */
export type Said =
  /**
   * `more`: the next passage. `who`: who says the shown one. `around`: what stands around it ("why?"). `further`: what else its
   * speaker says. `articles`: which articles there are. `subject`: what the article is about. `speakers`: who is quoted. `help`: what can be asked. `thanks` and
   * `greeting`: nothing is asked.
   */
  | { kind: Gesture }
  /** What the article with that title is about. */
  | { kind: 'subject-of'; title: string; question: string }
  /** What is known of the article besides its text. */
  | { kind: 'field'; field: AboutField; question: string }
  /** What somebody says, as they are called; about a topic or in general. */
  | { kind: 'saying'; name: string; topic?: string; question: string }
  /**
   * A question; `ofSpeaker` where its "he", "she" or "they" is the one who was shown speaking, `ofArticle` where it goes on
   * about the same article ("and about sanctions?").
   */
  | { kind: 'question'; question: string; ofSpeaker: boolean; ofArticle: boolean }

/** Nobody asks so much at once; what is longer holds a text beside the question. */
const LONGEST_GESTURE = 200

/** A text of so many UTF-16 code units and more tells something before it asks. */
const LONG_TEXT = 400

/** Where a sentence ends. Nothing is looked for across them, so that a text of any length is read in one go. */
const SENTENCE_END = /(?<=[.!?？؟…\n])/u

/** A text's last question stands within so many UTF-16 code units of its end; a message of Telegram's has no more. */
const LAST_WORDS = 5_000

/** Fewer words ("Really?", "Why?") only point at what stands before. */
const TELLING_WORDS = 3

/**
 * What is asked in a text: the last question in it where it is long, for what stands before only leads to that; else the text
 * itself. Nothing is cut out of a short one.
 */
export function questionWithin(text: string): string {
  if (text.length < LONG_TEXT) return text
  const questions = text
    .slice(-LAST_WORDS)
    .split(SENTENCE_END)
    .filter((words) => /[?？؟]$/u.test(words))
  const telling = questions.findLast((words) => bareWords(words).split(' ').length >= TELLING_WORDS)
  return telling?.trim() ?? text
}

const opening =
  /^(?:and|but|so|also|а|и|но|а что|и что|ал эми|а|анан)?[ ,]*(?:what about|how about|and about|what of|about|что насч[её]т|насч[её]т|а как же|как насч[её]т|что про|про|что об?|об?|жөнүндө(?: эмне)?)\s+/iu

const conjunction = /^(?:and|but|also|а|и|но|ал эми|анан)[ ,]+/iu

/** What politeness puts around a wish. */
const polite =
  /^(?:(?:(?:can|could|would|will) (?:you|u)|please|pls|kindly|just|tell me|i (?:want|would like|d like) to know|do you know|let me know|well|ok so|пожалуйста|скажи|скажите|подскажи|подскажите|расскажи|расскажите|можешь|можете|хочу знать|ну|айтчы|айтыңызчы|айтып берчи|айтып бериңизчи|сураныч) )+|(?: (?:please|pls|пожалуйста|сураныч))+$/gu

/** A greeting that a question follows. */
const greetingBefore =
  /^(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|thanks|thank you|ok|okay|привет|здравствуйте|здравствуй|добр(?:ый день|ый вечер|ое утро)|спасибо|ок|салам|саламатсызбы|рахмат)(?: there| bot| бот)?\s*[,.!—–-]+\s*(?=\S)/iu

/** A word that stands for somebody who was spoken of before, in English, Russian or Kyrgyz. */
const pronoun =
  /(?<![\p{L}\p{M}])(?:he|she|they|him|his|her|hers|them|their|он|она|они|его|е[её]|ему|ей|им|их|н[её]м|ней|них|ал|анын|ага|алар|алардын|аны)(?![\p{L}\p{M}])/iu

const onlyPronoun = new RegExp(`^(?:${pronoun.source})$`, 'iu')

/** Reads what somebody says, in English, Russian or Kyrgyz. Pure; never throws. */
export function interpret(text: string): Said {
  const trimmed = questionWithin(text).trim()
  const greeted = greetingBefore.exec(trimmed)
  const asked = greeted ? trimmed.slice(greeted[0].length) : trimmed
  const words = bareWords(asked)
  // "???" asks what the answer means; a smile or a thumb asks nothing.
  if (words === '') return { kind: text.includes('?') ? 'around' : 'thanks' }
  const wish = words.replace(polite, '')
  if (words.length > LONGEST_GESTURE) return questionOf(asked)
  const gesture = firstThatFits(GESTURES, words) ?? firstThatFits(GESTURES, wish)
  if (gesture !== undefined) return { kind: gesture }
  const field = firstThatFits(FIELDS, wish)
  if (field !== undefined) return { kind: 'field', field, question: asked }
  return subjectOf(asked) ?? sayingOf(asked) ?? questionOf(asked)
}

/** The question that the text asks by itself; empty where it only points at an answer ("more", "why?"). */
export function questionAskedBy(text: string): string {
  const said = interpret(text)
  return 'question' in said && said.kind !== 'field' ? said.question : ''
}

/** Words that open a question or a wish in English and Russian; in Kyrgyz they may stand anywhere. */
const asking =
  /^(?:(?:and|but|so|ok|well|then|а|и|но|ну) )?(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|do|does|did|can|could|will|would|should|has|have|had|tell|show|explain|find|give|кто|кого|кому|чей|что|чем|как|какой|какая|какое|какие|когда|где|куда|откуда|почему|зачем|сколько|расскажи|покажи|найди|объясни)(?: |$)|(?:^| )(?:ким|кимдин|эмне|эмнеге|эмнени|кайсы|качан|кайда|кайдан|канча|кандай|неге)(?: |$)/u

/** Whether a text says something rather than asks: no question mark, no word that asks ("haha", "no way!"). */
export function isRemark(text: string): boolean {
  return !/[?？؟]/u.test(text) && !opening.test(text.trim()) && !asking.test(bareWords(text))
}

function firstThatFits<T>(rows: readonly (readonly [T, readonly RegExp[]])[], words: string): T | undefined {
  return rows.find(([, wordings]) => wordings.some((wording) => wording.test(words)))?.[0]
}

function subjectOf(asked: string): Said | undefined {
  for (const wording of SUBJECTS_OF) {
    const { title } = wording.exec(asked.trim())?.groups ?? {}
    if (title !== undefined) return { kind: 'subject-of', title, question: asked }
  }
  return undefined
}

/** "What did he say?" is a question about whoever was shown; a name makes it one about somebody. */
function sayingOf(asked: string): Said | undefined {
  const plain = asked
    .replace(/\s+/gu, ' ')
    .replace(/[\s?!.…]+$/u, '')
    .replace(/^(?:(?:can|could) you )?(?:please )?(?:tell me )?/iu, '')
  for (const wording of SAYINGS) {
    const { name = '', topic } = wording.exec(plain)?.groups ?? {}
    if (name === '' || onlyPronoun.test(name)) continue
    return { kind: 'saying', name, ...(topic === undefined ? {} : { topic }), question: asked }
  }
  return undefined
}

function questionOf(asked: string): Said {
  const opened = asked.replace(opening, '')
  const question = (opened === asked ? asked.replace(conjunction, '') : opened).trim() || asked
  const ofSpeaker = meansSpeaker(question)
  return { kind: 'question', question, ofSpeaker, ofArticle: ofSpeaker || question !== asked }
}

/** The words alone: lower case, no punctuation, single blanks, "ё" as "е". */
function bareWords(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
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

/** A question such as "what did he say?" is about whoever was spoken of before. */
const DEMONSTRATIVE = /\b(?:that|this)\b/i

/** Whether a question needs to know who was spoken of before. */
export function pointsBack(question: string): boolean {
  return pronoun.test(question) || DEMONSTRATIVE.test(question)
}
