import { InputError } from '../../errors/inputError.js'
import type { SignInRefusal } from '../../types/authorization/signInRefusal.js'
import type { SignInQuestionName } from './signInMove.js'

const REASONS: { readonly [Refusal in SignInRefusal]: string } = {
  phoneNumberInvalid: 'there is no such phone number',
  codeInvalid: 'it is not the code that was sent',
  codeExpired: 'the code has run out; sign in again to get another',
  resendUnavailable: 'the code cannot be sent another way',
  loginEmailResetUnavailable: 'the address for signing in cannot be taken away, or not yet',
  emailInvalid: 'it takes no such address',
  emailCodeInvalid: 'it is not the code that was mailed',
  emailCodeExpired: 'the code has run out; sign in again to get another',
  passwordInvalid: 'it is wrong',
  recoveryUnavailable: 'the account has no address to recover its password by',
  recoveryCodeInvalid: 'it is not the code that was mailed',
  recoveryCodeExpired: 'the code has run out; sign in again to get another',
  nameInvalid: 'it is no name',
}

/** The error for an answer that was refused for good: it names the option and the reason, and keeps the answer to itself. */
export function refusedAnswer(name: SignInQuestionName, refusal: SignInRefusal | undefined): InputError {
  if (name === 'acceptTerms') return new InputError('The terms for a new account were not agreed to', name)
  if (refusal === undefined)
    return new InputError(`${name} was asked for too often without an answer that serves`, name)
  return new InputError(`Telegram refuses ${name}: ${REASONS[refusal]}`, name)
}
