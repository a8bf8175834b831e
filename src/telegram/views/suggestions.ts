import type { InlineKeyboardButton } from 'grammy/types'
import { type Suggestion, suggestionsOf } from '../../answer/suggestions.ts'
import type { Scene } from '../scene.ts'
import { pressButton } from './buttons.ts'

/** Rows of one button each that ask what the articles really answer. */
export function suggestionRows(scene: Scene): InlineKeyboardButton[][] {
  return suggestionsOf(scene.library).map((suggestion) => suggestionButton(scene, suggestion))
}

function suggestionButton({ t, asker, directory }: Scene, suggestion: Suggestion): InlineKeyboardButton[] {
  if (suggestion.kind === 'subject') {
    const article = directory.articleKey(suggestion.article)
    return article === undefined
      ? []
      : [pressButton(t('suggest-subject'), { kind: 'subject', asker, article })]
  }
  const person = directory.personKey(suggestion.person.name)
  return person === undefined
    ? []
    : [pressButton(t('suggest-saying', { name: suggestion.name }), { kind: 'saying', asker, person })]
}
