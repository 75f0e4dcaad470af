import type { Core } from '../../core/core.js'

/**
 * Writes the sign-in of this account as a text that `importAuthString` takes on another machine.
 * Whoever has the text has the account: treat it like a password. Two clients must not use it at the same time.
 */
export async function exportAuthString(core: Core): Promise<string> {
  return core.account.exportAuthString()
}
