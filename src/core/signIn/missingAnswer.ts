import { InputError } from '../../errors/inputError.js'
import type { SignInQuestionName } from './signInMove.js'

const WHY: { readonly [Name in SignInQuestionName]: string } = {
  phone: 'a person signs in with phone and code, or with qr, and a bot with botToken',
  code: 'give a function that asks for the code that Telegram sends',
  email:
    'Telegram sends no code to this phone before the account has an e-mail address for signing in; ' +
    'give email and emailCode, or set an address in an official Telegram app first',
  emailCode: 'a code was mailed to the address for signing in, and has to be given',
  password: 'the account has one, so the code alone does not do',
  recoveryCode: 'a code was mailed to the recovery address, and has to be given',
  firstName: 'the phone number has no account yet, and a new one needs it',
  acceptTerms: 'the terms for a new account have to be agreed to',
}

/** The error for a question that no option answers. */
export function missingAnswer(name: SignInQuestionName): InputError {
  return new InputError(`${name} is missing: ${WHY[name]}`, name)
}
