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
  /** A number from 0 up to, but not, 1. */
  random: () => number
}
