import type { CodeCheckResultPasswordRequired } from '../../types/authorization/codeCheckResult.js'
import type { Core } from '../core.js'
import { passwordChallenge } from './passwordChallenge.js'

/** Tells what helps to give the password that Telegram asks for. */
export async function passwordRequired(core: Core): Promise<CodeCheckResultPasswordRequired> {
  const { hint, has_recovery: hasRecovery } = await passwordChallenge(core)
  const shared = { type: 'passwordRequired', hasRecoveryEmail: hasRecovery === true } as const
  return hint === undefined || hint === '' ? shared : { ...shared, hint }
}
