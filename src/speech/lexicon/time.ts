import { list } from './list.ts'

/** Words that tell when something is. */

/** Days of the week and of the year that have names. */
export const days = list(
  'monday tuesday wednesday thursday friday saturday sunday christmas easter thanksgiving halloween hanukkah passover ramadan diwali nowruz',
)

export const months = list(
  'january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.',
)

export const partsOfDay = list('morning afternoon evening night')

/** With "this", "last" and the like before them they tell when: "this week", "last spring". */
export const periods = list('week month year weekend day time summer fall spring winter')

/** Before a period or a day: "that week", "the past year". */
export const periodOpeners = list('this last next that the past')

/** In front of those: "earlier this year", "on Friday", "late last week". */
export const whenOpeners = list('on last next late early earlier later this in')

/** Behind a number of days or years: "Eight years ago, …". */
export const timeAway = list('ago later earlier before afterward afterwards')

/** Before "before" and "after": "Moments before the vote, …". */
export const timeSpans = list(
  'moments seconds minutes hours days weeks months years decades shortly soon long',
)
