import { fileURLToPath } from 'node:url'
import { I18n } from '@grammyjs/i18n'

/** The languages of the interface; the first is the one for everybody else. */
export const languages = ['en', 'ru', 'ky'] as const
export type Language = (typeof languages)[number]

/** A text of the interface in one language, by its key in `locales/`. */
export type Translate = (key: string, values?: Record<string, string | number>) => string

const folder = fileURLToPath(new URL('../../locales', import.meta.url))

const texts = new I18n({
  defaultLocale: languages[0],
  directory: folder,
  // The marks that isolate a name of another direction would end up in what people copy.
  fluentBundleOptions: { useIsolating: false },
  fluentOptions: { warningHandler: () => {} },
})

/** The interface language for a user's language code as Telegram gives it ("ru", "pt-BR"), if it gives one. */
export function languageOf(code: unknown): Language {
  const wanted = typeof code === 'string' ? code.slice(0, 2).toLowerCase() : ''
  return languages.find((language) => language === wanted) ?? languages[0]
}

const translators = new Map<Language, Translate>(
  languages.map((language) => [language, texts.fluent.withLocale(language)]),
)

/** The texts of the interface in that language. */
export function textsIn(language: Language): Translate {
  return translators.get(language) ?? ((key) => key)
}
