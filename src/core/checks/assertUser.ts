import { InputError } from '../../errors/inputError.js'
import type { Core } from '../core.js'

/** Refuses a method that Telegram opens to people only, when a bot is signed in. */
export function assertUser(core: Core, method: string): void {
  if (core.account.current?.isBot === true)
    throw new InputError(`${method} is for user accounts: Telegram does not let bots call it`)
}
