import type { PassageSpeaker } from '../../answer/library.ts'
import type { Translate } from '../locale.ts'
import { shortened } from '../message/cut.ts'
import { bold, joined, lines, type StyledText } from '../message/styled-text.ts'
import { visible } from './source.ts'

/** As many speakers of one passage are named; the rest are counted. */
const speakerLimit = 3

/** A speaker as every message names them: the name bold, then the role as the article gives it. */
export function speakerLine({ name, role }: PassageSpeaker): StyledText {
  return joined(bold(shortened(visible(name) || '—', 60)), shownRole(role))
}

function shownRole(role: string | undefined): string {
  const seen = visible(role ?? '')
  return seen ? `, ${shortened(seen, 100)}` : ''
}

/** The speakers of a passage, one on a line; empty where nobody speaks in it. */
export function speakerLines(t: Translate, speakers: readonly PassageSpeaker[]): StyledText {
  const more = speakers.length - speakerLimit
  return lines(
    speakers.length > 1 ? t('several-speak') : '',
    ...speakers.slice(0, speakerLimit).map(speakerLine),
    more > 0 ? t('and-more', { count: more }) : '',
  )
}
