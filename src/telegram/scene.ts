import type { Library } from '../answer/library.ts'
import type { Translate } from '../locale/locale.ts'
import type { Directory } from './buttons/directory.ts'

/** All that a message is made from, beside what it is about. */
export interface Scene {
  library: Library
  directory: Directory
  /** The texts of the interface in the reader's language. */
  t: Translate
  bot: { username: string; hasInlineMode: boolean }
  /** Whether a button may open inline mode: the bot has it, and the chat takes such buttons. */
  takesInlineButtons: boolean
  /** The Telegram id of the one who may press the buttons; 0 is anybody. */
  asker: number
  isGroup: boolean
  /** One of so many, counted from 0, by chance and not the one before again; 0 where there are none. */
  chance: (count: number) => number
}
