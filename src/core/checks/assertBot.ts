import { InputError } from '../../errors/inputError.js'
import type { Core } from '../core.js'

/** Refuses a method that Telegram opens to bots only, when a person is signed in. */
export function assertBot(core: Core, method: string): void {
  if (core.account.current?.isBot === false)
    throw new InputError(`${method} is for bots: Telegram does not let user accounts call it`)
}
