import { z } from 'zod'
import { parseCall } from './call.ts'
import { badRequest } from './refusal.ts'

const scopeSchema = z
  .looseObject({
    type: z.string(),
    chat_id: z.union([z.number(), z.string()]).optional(),
    user_id: z.number().optional(),
  })
  .default({ type: 'default' })

const languageSchema = z.string().default('')

const commandsSchema = z.looseObject({
  commands: z.array(z.looseObject({ command: z.string(), description: z.string() })),
  scope: scopeSchema,
  language_code: languageSchema,
})

const menuSchema = z.looseObject({ scope: scopeSchema, language_code: languageSchema })

const scopes = new Set([
  ...['default', 'all_private_chats', 'all_group_chats', 'all_chat_administrators'],
  ...['chat', 'chat_administrators', 'chat_member'],
])

/** How a bot presents itself: command menus and descriptions, by scope and language. */
export class Profile {
  readonly menus = new Map<string, { command: string; description: string }[]>()
  readonly texts = new Map<string, string>()

  setCommands(payload: unknown): true {
    const { commands, scope, language_code } = parseCall(commandsSchema, payload)
    checkPlace(scope.type, language_code)
    if (commands.length > 100) throw badRequest('BOT_COMMANDS_TOO_MUCH')
    for (const { command, description } of commands) {
      if (!/^\/?[a-z0-9_]{1,32}$/.test(command)) throw badRequest('BOT_COMMAND_INVALID')
      const length = [...description.trim()].length
      if (length < 1 || length > 256) throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID')
    }
    this.menus.set(
      placeKey(scope, language_code),
      commands.map(({ command, description, ...rest }) => ({
        command: command.replace(/^\//, ''),
        description: description.trim(),
        ...rest,
      })),
    )
    return true
  }

  getCommands(payload: unknown): unknown[] {
    const { scope, language_code } = parseCall(menuSchema, payload)
    checkPlace(scope.type, language_code)
    return this.menus.get(placeKey(scope, language_code)) ?? []
  }

  deleteCommands(payload: unknown): true {
    const { scope, language_code } = parseCall(menuSchema, payload)
    checkPlace(scope.type, language_code)
    this.menus.delete(placeKey(scope, language_code))
    return true
  }

  /** setMyDescription, setMyShortDescription, setMyName: at most `limit` characters; empty removes it. */
  setText(field: string, limit: number, payload: unknown): true {
    const schema = z.looseObject({ [field]: z.string().default(''), language_code: languageSchema })
    const { [field]: text, language_code } = parseCall(schema, payload)
    checkPlace('default', String(language_code))
    if ([...String(text)].length > limit) throw badRequest(`${field} is too long`)
    this.texts.set(`${field} ${language_code}`, String(text))
    return true
  }

  getText(field: string, payload: unknown): Record<string, string> {
    const { language_code } = parseCall(z.looseObject({ language_code: languageSchema }), payload)
    return { [field]: this.texts.get(`${field} ${language_code}`) ?? this.texts.get(`${field} `) ?? '' }
  }
}

function checkPlace(scope: string, language: string): void {
  if (!scopes.has(scope)) throw badRequest("can't parse BotCommandScope: Unsupported type specified")
  if (!/^([a-z]{2})?$/.test(language)) throw badRequest('invalid language code specified')
}

function placeKey(scope: z.infer<typeof scopeSchema>, language: string): string {
  return [scope.type, scope.chat_id ?? '', scope.user_id ?? '', language].join(' ').trimEnd()
}
