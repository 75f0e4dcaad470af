import { InputError } from '../../errors/inputError.js'
import type { Core } from '../core.js'

/** The id of the account that is signed in; refuses to go on without one. */
export function signedInId(core: Core): number {
  const { current } = core.account
  if (current === undefined) throw new InputError('No account is signed in: call start or signIn first')
  return current.id
}
