import type { Span } from '../article/article.ts'
import type { Certainty } from '../search/ranking/confidence.ts'
import type { SpokenArticle, SpokenParagraph } from '../speech/speech.ts'
import type { AboutField } from './about-article.ts'
import type { LibraryPerson, PassageSpeaker } from './people/library-people.ts'

/** A paragraph as an answer shows it. */
export interface Passage {
  article: SpokenArticle
  paragraph: SpokenParagraph
  /** Larger is better; comparable within one answer only. */
  score: number
  /** The sentence of the paragraph's text that answers best, or two side by side where either may. */
  sentence?: Span
  /** The words of the paragraph's text that match the question; in order, not overlapping. */
  marks: Span[]
  /** Those whose words, direct or reported, stand in the paragraph; each once, in order. */
  speakers: readonly PassageSpeaker[]
}

export interface Answer {
  question: string
  /** Whether the corpus answers the question, surely or perhaps; where false, `passages` are the nearest ones. */
  answered: boolean
  certainty: Certainty
  /** 0 to 1: how sure it is that the first passage answers. */
  confidence: number
  /** Best first. */
  passages: Passage[]
  /** Where the question was about the article itself, and what is known about it answers. */
  about?: About
  /** It was found in haste: asked again, the same question may be answered better. */
  isHasty?: true
  /** Where it was asked what somebody says who is named and never quoted: their name. */
  notQuoted?: string
  /** Where it was asked of articles of which there is none: what they were called. */
  noArticle?: string
  /** Where it was asked what somebody says and several people may be meant. */
  candidates?: readonly LibraryPerson[]
}

/** What is known about an article besides its text. */
export interface About {
  /** The article's id. */
  article: string
  /** `subject`: what it is about; its title is the value then, and the passages are how it begins. */
  field: AboutField | 'subject'
  /** As it is known: "Myrzaiym Janybek kyzy". Absent where the article does not give it. */
  value?: string
}

export interface AskOptions {
  /** At most so many passages; 5 unless told. */
  limit?: number
  /** Only this article. */
  article?: string
  /** A follow-up: who "he", "she" or "they" in the question are. */
  speaker?: string
}

/** How sure it is of what the article itself says of who speaks and where it is from. */
const KNOWN = 0.95

/** What the articles tell of themselves is known, or it is known that they do not tell it. */
export const certaintyOf = (isKnown: boolean): Pick<Answer, 'answered' | 'certainty' | 'confidence'> => ({
  answered: isKnown,
  certainty: isKnown ? 'sure' : 'no',
  confidence: isKnown ? KNOWN : 1 - KNOWN,
})
