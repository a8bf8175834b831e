import type { Api } from 'grammy'
import { languages, textsIn } from '../../locale/locale.ts'
import type { Logger } from '../../logging/logger.ts'

/** What an empty chat with the bot shows, and what stands below its name: how each is read and written. */
const texts = [
  {
    key: 'profile-description',
    read: async (api: Api, scope: LanguageScope) => (await api.getMyDescription(scope)).description,
    write: (api: Api, text: string, scope: LanguageScope) => api.setMyDescription(text, scope),
  },
  {
    key: 'profile-short',
    read: async (api: Api, scope: LanguageScope) =>
      (await api.getMyShortDescription(scope)).short_description,
    write: (api: Api, text: string, scope: LanguageScope) => api.setMyShortDescription(text, scope),
  },
] as const

interface LanguageScope {
  language_code?: 'ru' | 'ky'
}

/**
 * Describes the bot in its profile, in each language, where nothing stands there yet: what its owner wrote stays.
 * Gives how many texts were written. Throws where the Bot API is not reached or refuses one.
 */
export async function describeBot(api: Api, logger: Logger): Promise<number> {
  let written = 0
  for (const { key, read, write } of texts) {
    const own = new Set(languages.map((language) => textsIn(language)(key)))
    for (const language of languages) {
      const scope = language === 'en' ? {} : { language_code: language }
      const text = textsIn(language)(key)
      const there = await read(api, scope)
      // Where a language has no text of its own, Telegram may give the one for everybody.
      if (there === text || (there !== '' && !own.has(there))) continue
      await write(api, text, scope)
      written++
    }
  }
  if (written > 0) logger.info({ texts: written }, 'the profile is described')
  return written
}
