import { existsSync, readFileSync } from 'node:fs'
import { I18n } from '@grammyjs/i18n'

/** The languages of the interface; the first is the one for everybody else. */
export const languages = ['en', 'ru', 'ky'] as const
export type Language = (typeof languages)[number]

/** A text of the interface in one language, by its key in `locales/`. */
export type Translate = (key: string, values?: Record<string, string | number>) => string

/** `locales/` stands at the root of the project, wherever in it the compiled code stands. */
function localesFolder(from = new URL('.', import.meta.url)): URL {
  const folder = new URL('locales/', from)
  const parent = new URL('..', from)
  if (existsSync(folder) || parent.href === from.href) return folder
  return localesFolder(parent)
}

const texts = new I18n({
  defaultLocale: languages[0],
  // The marks that isolate a name of another direction would end up in what people copy.
  fluentBundleOptions: { useIsolating: false },
  fluentOptions: { warningHandler: () => {} },
})

const folder = localesFolder()
for (const language of languages) {
  texts.loadLocaleSync(language, { source: readFileSync(new URL(`${language}.ftl`, folder), 'utf8') })
}

/** The interface language for a user's language code as Telegram gives it ("ru", "pt-BR"), if it gives one. */
export function languageOf(code: unknown): Language {
  const wanted = typeof code === 'string' ? code.slice(0, 2).toLowerCase() : ''
  return languages.find((language) => language === wanted) ?? languages[0]
}

const translators = new Map<Language, Translate>(
  languages.map((language) => [language, translator(language)]),
)

/** The texts of the interface in that language. */
export function textsIn(language: Language): Translate {
  return translators.get(language) ?? ((key) => key)
}

/** Most texts take no values and never change: those are looked up once. */
function translator(language: Language): Translate {
  const translate = texts.fluent.withLocale(language)
  const fixed = new Map<string, string>()
  return (key, values) => {
    if (values) return translate(key, values)
    const text = fixed.get(key) ?? translate(key)
    fixed.set(key, text)
    return text
  }
}
