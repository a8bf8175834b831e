import type { LibraryPerson, Passage, PassageSpeaker } from '../../answer/library.ts'
import { articleOf } from '../../answer/people/library-people.ts'
import type { Translate } from '../../locale/locale.ts'
import { shortened } from '../message/cut.ts'
import { bold, italic, joined, lines, type StyledText, visible } from '../message/styled-text.ts'
import { titleOf } from './source.ts'

/** Speakers of one passage that are named above it, so that its words stay in sight; the rest are counted. */
const speakerLimit = 3

/** A speaker as every message names them: the name bold, then the role as the article gives it. */
export function speakerLine({ name, role }: PassageSpeaker): StyledText {
  return joined(bold(shortened(visible(name) || '—', 80)), shownRole(role))
}

/** The same of somebody of the whole library: with namesakes the article that tells them apart is named as well. */
export function personLine(person: LibraryPerson): StyledText {
  const article = articleOf(person)
  return article ? joined(speakerLine(person), ' · ', italic(titleOf(article, 80))) : speakerLine(person)
}

/** Somebody as a button names them, up to so many UTF-16 code units: namesakes with what tells them apart. */
export function personLabel(person: LibraryPerson, limit: number): string {
  const article = articleOf(person)
  if (!article) return shortened(person.name, limit)
  return shortened(`${person.name}, ${visible(person.role ?? '') || titleOf(article)}`, limit)
}

function shownRole(role: string | undefined): string {
  const seen = visible(role ?? '')
  return seen ? `, ${shortened(seen, 80)}` : ''
}

/**
 * Those who speak in a passage, one on a line; empty where nobody does. Where words of a passage are somebody's
 * and others nobody's that the article makes clear, it says so: the ones must not seem to be the other's.
 */
export function speakerLines(
  t: Translate,
  { speakers, paragraph }: Pick<Passage, 'speakers' | 'paragraph'>,
): StyledText {
  if (speakers.length === 0) return lines()
  const more = speakers.length - speakerLimit
  const hasUnnamed = paragraph.quotes.some(({ kind, speaker }) => kind === 'direct' && !speaker)
  return lines(
    speakers.length > 1 || hasUnnamed ? t('several-speak') : '',
    ...speakers.slice(0, speakerLimit).map(speakerLine),
    more > 0 ? t('and-more', { count: more }) : '',
    hasUnnamed ? t('and-unnamed') : '',
  )
}
