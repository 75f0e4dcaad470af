import type { Core } from '../../core/core.js'

/**
 * Takes over a sign-in from `exportAuthString`, in place of signing in. Call it before the client connects.
 *
 * Session strings of GramJS, teleproto, Telethon, Pyrogram and its descendants, mtcute and MTKruto are taken as well: it sees which it is.
 * Some of them do not say whose they are; then Telegram is asked. Stop the other client before: Telegram closes an account that is used
 * from two places by one key.
 *
 * Throws an `InputError` for a text that none of them wrote or that was cut, for one that was made with another `apiId` or for other servers,
 * where an account is signed in already, and for a sign-in that has ended.
 */
export async function importAuthString(core: Core, authString: string): Promise<void> {
  await core.account.importAuthString(authString)
}
