import type { Api } from 'grammy'
import { callSignal, type Stoppable } from './call-signal.ts'
import { faultOf } from './faults.ts'

/** Telegram does not know the bot's token: trying again cannot help. The message is one line that says how to mend it. */
export class TokenRefused extends Error {
  override name = 'TokenRefused'

  constructor() {
    super(
      'Telegram does not accept BOT_TOKEN: it was mistyped, or revoked since. Ask @BotFather for it (/token) and set it again.',
    )
  }
}

/**
 * Whether Telegram does not know the token, as one refused call says that may have come from something on the way:
 * it is asked who the bot is.
 */
export async function isTokenRefused(api: Api, signal: Stoppable): Promise<boolean> {
  try {
    await api.getMe(callSignal(signal))
    return false
  } catch (error) {
    return faultOf(error).kind === 'token'
  }
}
