import type { Core } from '../../core/core.js'

/**
 * Takes over a sign-in from `exportAuthString`, in place of signing in. Call it before the client connects.
 *
 * Throws an `InputError` for a text that does not come from there or was cut.
 */
export async function importAuthString(core: Core, authString: string): Promise<void> {
  await core.account.importAuthString(authString)
}
