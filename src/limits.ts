/**
 * What one reader may ask of the bot before others would have to wait. The first two are settings (`config.ts`), and these
 * are what they are unless told; the others need no setting, for no reader who writes by hand comes near them.
 */

/** Answers a minute for one reader (ANSWERS_PER_MINUTE): more than anybody reads. */
export const ANSWERS_PER_MINUTE = 40

/** Messages a second over all chats (MESSAGES_PER_SECOND), as Telegram allows (https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this). */
export const MESSAGES_PER_SECOND = 30

/** In UTF-16 code units. A question's first words are enough to know what it asks; a chat may send a whole book. */
export const LONGEST_QUESTION = 2_000

/**
 * Updates of one person, and of all, that may wait in the line of one chat while it does not move on. Those of one are more
 * than a minute's answers, so that whoever asks too much is told so instead of being left out without a word.
 */
export const WAITING_OF_ONE = 60
export const WAITING_OF_ALL = 1_000

/** A line whose first update joined it so long ago does not move on, in milliseconds. */
export const SLOW_LINE = 1_000

/** Inline queries of one reader that are looked for at once, where they asked slowly before: as many letters as one types in a breath. */
export const INLINE_QUERIES_AT_ONCE = 10
