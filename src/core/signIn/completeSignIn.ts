import { SchemaError } from '../../errors/schemaError.js'
import type * as tl from '../../tl/generated/api.js'
import type { Core } from '../core.js'

/** Records that the account is signed in and returns its id. What the steps before had to remember is forgotten. */
export async function completeSignIn(core: Core, authorization: tl.auth_authorization): Promise<number> {
  const { user } = authorization
  if (user._ !== 'user') throw new SchemaError('Telegram signed in an account without saying which')
  await core.account.signedIn(user)
  core.signInState.pendingCode = undefined
  core.signInState.pendingTerms = undefined
  return user.id
}
