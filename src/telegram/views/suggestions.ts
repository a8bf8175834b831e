import type { InlineKeyboardButton } from 'grammy/types'
import { type Suggestion, suggestionsOf } from '../../answer/offers/suggestions.ts'
import type { Press } from '../buttons/callback-data.ts'
import { pressButton } from '../buttons/keyboard.ts'
import type { Scene } from '../scene.ts'
import { titleOf } from './source.ts'

/** Rows of one button each that ask what the articles really answer. */
export function suggestionRows(scene: Scene): InlineKeyboardButton[][] {
  return suggestionsOf(scene.library).map((suggestion) => {
    const press = pressOf(scene, suggestion)
    return press ? [pressButton(labelOf(scene, suggestion), press)] : []
  })
}

function labelOf({ t }: Scene, suggestion: Suggestion): string {
  if (suggestion.kind === 'saying') return t('suggest-saying', { name: suggestion.name })
  if (suggestion.kind === 'author') return t('suggest-author')
  const { article, title } = suggestion
  return title === undefined ? t('suggest-subject') : t('suggest-subject-of', { title: titleOf(article, 28) })
}

function pressOf({ asker, directory }: Scene, suggestion: Suggestion): Press | undefined {
  if (suggestion.kind === 'saying') {
    const person = directory.personKey(suggestion.person)
    return person === undefined ? undefined : { kind: 'saying', asker, person }
  }
  const article = directory.articleKey(suggestion.article)
  const kind = suggestion.kind === 'author' ? 'article' : 'subject'
  return article === undefined ? undefined : { kind, asker, article }
}
