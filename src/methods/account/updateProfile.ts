import type { Core } from '../../core/core.js'
import { assertTextLength } from '../../core/checks/assertTextLength.js'
import { assertUser } from '../../core/checks/assertUser.js'

/** What to change; the rest stays. */
export interface UpdateProfileOptions {
  /** 1 to 64 characters. */
  readonly firstName?: string
  /** Up to 64 characters; an empty text for none. */
  readonly lastName?: string
  /** What the profile says: up to 70 characters, 140 with Premium; an empty text for nothing. */
  readonly bio?: string
}

/**
 * Changes the names of this account and what its profile says.
 *
 * Only users may call it. Throws an `InputError` for a text out of its range, and an `RpcError` named `ABOUT_TOO_LONG`.
 * Calls https://core.telegram.org/method/account.updateProfile.
 */
export async function updateProfile(core: Core, options: UpdateProfileOptions): Promise<void> {
  assertUser(core, 'updateProfile')
  const { bio, firstName, lastName } = options
  if (firstName !== undefined) assertTextLength(firstName, 'firstName', 1, 64)
  if (lastName !== undefined) assertTextLength(lastName, 'lastName', 0, 64)
  if (bio !== undefined) assertTextLength(bio, 'bio', 0, 140)
  await core.invoke('account.updateProfile', { first_name: firstName, last_name: lastName, about: bio })
}
