import type { Library } from '../answer/library.ts'
import type { Directory } from './buttons/directory.ts'
import type { ButtonSetting } from './buttons/keyboard.ts'

/** All that a message is made from, beside what it is about. */
export interface Scene extends ButtonSetting {
  library: Library
  directory: Directory
  bot: { username: string; hasInlineMode: boolean }
  /** The Telegram id of the one who may press the buttons; 0 is anybody. */
  asker: number
  isGroup: boolean
  /** One of so many, counted from 0, by chance and not the one before again; 0 where there are none. */
  chance: (count: number) => number
}
