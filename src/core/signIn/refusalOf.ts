import { InputError } from '../../errors/inputError.js'
import { RpcError } from '../../errors/rpcError.js'
import type { SignInRefusal } from '../../types/authorization/signInRefusal.js'
import type { SignInStep } from './signInMove.js'

type Refusals = Readonly<Record<string, SignInRefusal>>

/** What a step can be refused for so that asking again helps. Everything else ends the sign-in. */
const REFUSALS: { readonly [Step in SignInStep['type']]: Refusals } = {
  sendCode: { PHONE_NUMBER_INVALID: 'phoneNumberInvalid', AUTH_RESTART: 'codeExpired' },
  resendCode: { SEND_CODE_UNAVAILABLE: 'resendUnavailable', PHONE_CODE_EXPIRED: 'codeExpired' },
  cancelCode: {},
  resetLoginEmail: {
    TASK_ALREADY_EXISTS: 'loginEmailResetUnavailable',
    EMAIL_NOT_SETUP: 'loginEmailResetUnavailable',
    EMAIL_INSTALL_MISSING: 'loginEmailResetUnavailable',
    PHONE_CODE_EXPIRED: 'codeExpired',
  },
  checkCode: { PHONE_CODE_EXPIRED: 'codeExpired', AUTH_RESTART: 'codeExpired' },
  sendLoginEmailCode: {
    EMAIL_INVALID: 'emailInvalid',
    EMAIL_NOT_ALLOWED: 'emailInvalid',
    PHONE_HASH_EXPIRED: 'codeExpired',
    PHONE_CODE_EXPIRED: 'codeExpired',
  },
  checkLoginEmailCode: {
    CODE_INVALID: 'emailCodeInvalid',
    CODE_EMPTY: 'emailCodeInvalid',
    EMAIL_VERIFY_EXPIRED: 'emailCodeExpired',
    PHONE_CODE_EXPIRED: 'codeExpired',
  },
  checkPassword: {},
  sendRecoveryCode: { PASSWORD_RECOVERY_NA: 'recoveryUnavailable' },
  recoverPassword: {
    CODE_INVALID: 'recoveryCodeInvalid',
    CODE_EMPTY: 'recoveryCodeInvalid',
    PASSWORD_RECOVERY_EXPIRED: 'recoveryCodeExpired',
  },
  signUp: { FIRSTNAME_INVALID: 'nameInvalid', PHONE_CODE_EXPIRED: 'codeExpired' },
}

/** What a step was refused by: an argument that cannot be right was refused before it was sent. */
const BY_ARGUMENT: Refusals = { phoneNumber: 'phoneNumberInvalid', email: 'emailInvalid', firstName: 'nameInvalid' }

/** Tells whether a step failed for something that can be asked again. */
export function refusalOf(step: SignInStep['type'], error: unknown): SignInRefusal | undefined {
  if (error instanceof RpcError) return ownValue(REFUSALS[step], error.name)
  return error instanceof InputError && error.argument !== undefined ? ownValue(BY_ARGUMENT, error.argument) : undefined
}

function ownValue(refusals: Refusals, name: string): SignInRefusal | undefined {
  return Object.hasOwn(refusals, name) ? refusals[name] : undefined
}
