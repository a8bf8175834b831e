import { existsSync, readFileSync } from 'node:fs'
import { I18n } from '@grammyjs/i18n'
import { LRUCache } from 'lru-cache'

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

/** Languages whose readers mostly read one of ours. */
const nearest: ReadonlyMap<string, Language> = new Map([
  ['kk', 'ru'],
  ['uz', 'ru'],
])

/** The interface language for a user's language code as Telegram gives it ("ru", "pt-BR"), if it gives one. */
export function languageOf(code: unknown): Language {
  const given = typeof code === 'string' ? code.slice(0, 2).toLowerCase() : ''
  const wanted = nearest.get(given) ?? given
  return languages.find((language) => language === wanted) ?? languages[0]
}

/** Texts that are kept as they were put together last, which takes a while: most are the same again and again. */
const kept = 1_000

const translators = new Map<Language, Translate>(
  languages.map((language) => [language, translator(language)]),
)

/** The texts of the interface in that language. */
export function textsIn(language: Language): Translate {
  return translators.get(language) ?? ((key) => key)
}

function translator(language: Language): Translate {
  const translate = texts.fluent.withLocale(language)
  const known = new LRUCache<string, string>({ max: kept })
  return (key, values) => {
    const asked = values ? key + JSON.stringify(values) : key
    const before = known.get(asked)
    if (before !== undefined) return before
    const text = translate(key, values)
    known.set(asked, text)
    return text
  }
}
