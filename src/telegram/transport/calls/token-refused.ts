// By itself: the program knows it before it knows whether there is a bot, and would load all of grammY with it else.

/** Telegram does not know the bot's token: trying again cannot help. The message is one line that says how to mend it. */
export class TokenRefused extends Error {
  override name = 'TokenRefused'

  constructor() {
    super(
      'Telegram does not accept BOT_TOKEN: it was mistyped, or revoked since. Ask @BotFather for it (/token) and set it again.',
    )
  }
}
