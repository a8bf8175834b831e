import { list } from './list.ts'
import type { Gender } from './person-nouns.ts'

/** Words that stand for a noun. */

/** By themselves they name and describe nobody. */
export const pronouns = list(
  'he him his she her hers they them their it its i me my we us our you who whom whose which that',
)

/** They stand for one wherever no noun follows: "she", "others". */
export const standIns = list(
  'he she they i we you it others some many most few several one another both neither all everyone everybody nobody someone somebody anybody anyone',
)

/** They may be a subject. */
export const personal = list('he she they i we you it')

/** No noun ever follows them. */
export const pronounsOnly = list('he she they i we everyone everybody nobody someone somebody anybody anyone')

/** As the object of a verb. */
export const objectPronouns = list('me us him her them you')

/** What somebody may be said to call something: "called it the best of them". */
export const calledObjects = list('it him her them me us')

/** Each object's subject: "according to him". */
export const subjectOf: ReadonlyMap<string, string> = new Map([
  ['him', 'he'],
  ['her', 'she'],
  ['them', 'they'],
])

/** The gender that a pronoun tells of somebody. */
export const pronounGender: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['his', 'male'],
  ['him', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['herself', 'female'],
])

/** They stand for nobody but whoever speaks: “we” may be a body. */
export const ownPronouns = list('i me my mine myself')

/** Behind a comma they tell of the one before it: "Jane Doe, who …", "Jane Doe, née Roe,". */
export const insertions = list(
  'who whose which whom himself herself now then also formerly once meanwhile however though too instead née nee aka alias',
)

/** They mean nobody whom an article makes known, as the source of words. */
export const indefinite = list(
  'everyone everybody nobody someone somebody anybody anyone all neither both i we you',
)

/** "Clinton herself said": whose name stands before it. */
export const reflexives: ReadonlyMap<string, Gender> = new Map([
  ['himself', 'male'],
  ['herself', 'female'],
])

/** Behind them "'s" is "is" or "has", no possession: "she's". */
export const contracting = list('he she it that who what there here where let how this one')

/** Who is meant by a pronoun for whose something is: "her answer" is what she gave. */
export const ownerPronouns: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['their', 'they'],
])

/** The gender of whom "his" or "her" makes something theirs. */
export const ownerGender = (lower: string): Gender | undefined =>
  pronounGender.get(ownerPronouns.get(lower) ?? '')
