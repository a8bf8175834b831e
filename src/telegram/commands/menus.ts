import type { Api } from 'grammy'
import type { BotCommand, BotCommandScope } from 'grammy/types'
import { type Language, languages, textsIn } from '../../locale/locale.ts'
import type { Logger } from '../../logging/logger.ts'
import { type CommandScope, commands } from './table.ts'

const scopes: Record<CommandScope, BotCommandScope> = {
  private: { type: 'all_private_chats' },
  group: { type: 'all_group_chats' },
}

export interface MenuOptions {
  /**
   * In groups, commands whose answer matters to nobody else are sent and answered privately. Off unless told:
   * a client that does not know of it sends them as ever.
   */
  privateCommands?: boolean
}

/** The menu of a kind of chat in a language, as Telegram takes it. */
function menuOf(
  scope: CommandScope,
  language: Language,
  { privateCommands = false }: MenuOptions = {},
): BotCommand[] {
  const t = textsIn(language)
  return commands
    .filter((command) => command.scopes.includes(scope))
    .map(({ name, description, isPersonal }) => ({
      command: name,
      description: t(description),
      ...(privateCommands && isPersonal && scope === 'group' ? { is_ephemeral: true } : {}),
    }))
}

/**
 * Registers the command menus per kind of chat and language, those only that differ from what Telegram has.
 * Gives how many were registered. Throws where the Bot API is not reached or refuses one.
 */
export async function registerMenus(api: Api, logger: Logger, options: MenuOptions = {}): Promise<number> {
  let registered = 0
  for (const scope of ['private', 'group'] as const) {
    for (const language of languages) {
      // The menu without a language is for everybody whose language has none of its own.
      const place = {
        scope: scopes[scope],
        ...(language === languages[0] ? {} : { language_code: language }),
      }
      const menu = menuOf(scope, language, options)
      if (isSame(await api.getMyCommands(place), menu)) continue
      await api.setMyCommands(menu, place)
      registered++
    }
  }
  if (registered > 0) logger.info({ menus: registered }, 'command menus registered')
  return registered
}

function isSame(registered: readonly BotCommand[], menu: readonly BotCommand[]): boolean {
  return (
    registered.length === menu.length &&
    menu.every(({ command, description, is_ephemeral = false }, i) => {
      const there = registered[i]
      const isAlike = there?.command === command && there.description === description
      return isAlike && (there.is_ephemeral ?? false) === is_ephemeral
    })
  )
}
