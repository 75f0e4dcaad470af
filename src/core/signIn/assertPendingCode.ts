import { InputError } from '../../errors/inputError.js'
import type { Core } from '../core.js'
import type { PendingCode } from './signInState.js'

/** The code that was asked for; refuses to go on before one was. */
export function assertPendingCode(core: Core): PendingCode {
  const { pendingCode } = core.signInState
  if (pendingCode === undefined) throw new InputError('No sign-in code was asked for: call sendCode first')
  return pendingCode
}
