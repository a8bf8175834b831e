import type { Said } from './interpreting.ts'
import type { Answer, Library, LibraryPerson, Passage } from './library.ts'
import { isSpeaker } from './people/library-people.ts'

/**
 * What answers a question under an answer, near it first: what is known of its article, then what its speaker says
 * where "he" means them, then anything. `undefined` where nothing does, or where it would be others who say what
 * was asked of the speaker.
 */
export async function followedUp(
  library: Library,
  { question, ofSpeaker, ofArticle }: Said & { kind: 'question' },
  passage: Passage | undefined,
  speaker: LibraryPerson | undefined,
): Promise<Answer | undefined> {
  const article = passage?.article.id
  if (article !== undefined && library.articles.length > 1) {
    const here = await library.ask(question, { article })
    if (here.about) return here
  }
  const asked = ofSpeaker ? speaker : undefined
  const isRight = (answer: Answer) => answer.answered && !isOfOthers(answer, asked)
  const near = await library.ask(question, {
    ...(asked === undefined ? {} : { speaker: askedName(library, asked) }),
    ...(ofArticle && article !== undefined ? { article } : {}),
  })
  if (isRight(near)) return near
  const anywhere = await library.ask(question)
  return isRight(anywhere) ? anywhere : undefined
}

/** The last of somebody's names where it means nobody else, as one would ask; it counts once, as a full name does not. */
export function askedName(library: Library, person: LibraryPerson): string {
  const last = person.name.split(/\s+/u).at(-1) ?? person.name
  const meant = library.peopleMeant(last)
  return meant.length === 1 && meant[0] === person ? last : person.name
}

/** Whether what answers best is said by people, and not by the one who was asked for. */
function isOfOthers({ passages: [best] }: Answer, asked: LibraryPerson | undefined): boolean {
  if (!best || !asked || best.speakers.length === 0) return false
  return !best.speakers.some((speaker) => isSpeaker(asked, speaker, best.article))
}
