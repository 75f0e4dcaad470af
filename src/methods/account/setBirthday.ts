import type { Birthday } from '../../types/users/birthday.js'
import type { Core } from '../../core/core.js'
import { assertUser } from '../../core/checks/assertUser.js'

/**
 * Says when the owner of this account was born, or no more where nothing is given.
 *
 * Only users may call it. Throws an `RpcError` named `BIRTHDAY_INVALID` for a day that there is not.
 * Calls https://core.telegram.org/method/account.updateBirthday.
 */
export async function setBirthday(core: Core, birthday?: Birthday): Promise<void> {
  assertUser(core, 'setBirthday')
  const given = birthday && ({ _: 'birthday', ...birthday } as const)
  await core.invoke('account.updateBirthday', { birthday: given })
}
