import type * as tl from '../../tl/generated/api.js'
import type { CodeCheckResultSignUpRequired } from '../../types/authorization/codeCheckResult.js'
import { termsOfServiceFromTl } from '../../types/authorization/termsOfService.js'
import type { Core } from '../core.js'

/** Tells that the number has no account yet, and remembers the terms that a new one agrees to. */
export function signUpRequired(
  core: Core,
  { terms_of_service: terms }: tl.auth_authorizationSignUpRequired,
): CodeCheckResultSignUpRequired {
  core.signInState.pendingTerms = terms?.id.data
  return terms === undefined
    ? { type: 'signUpRequired' }
    : { type: 'signUpRequired', termsOfService: termsOfServiceFromTl(terms) }
}
