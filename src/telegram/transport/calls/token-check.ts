import type { Api } from 'grammy'
import { callSignal, type Stoppable } from './call-signal.ts'
import { faultOf } from './faults.ts'

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
