import { InputError } from '../../errors/inputError.js'
import type { PhoneAnswers } from '../../types/authorization/phoneAnswers.js'
import type {
  AuthStringSignInOptions,
  BotSignInOptions,
  QrSignInOptions,
  SignInOptions,
} from '../../types/authorization/signInOptions.js'
import { assertPhoneNumber } from '../checks/assertPhoneNumber.js'

type Answer = keyof PhoneAnswers

const PASSWORD_ANSWERS: readonly Answer[] = ['password', 'recoveryCode']
const OPTIONAL: readonly Answer[] = [...PASSWORD_ANSWERS, 'email', 'emailCode', 'firstName', 'lastName']

/** Refuses options that cannot sign anybody in, before anything is sent. What they hold never stands in the error. */
export function assertSignInOptions(options: SignInOptions): void {
  if (typeof options !== 'object' || options === null)
    throw new InputError('options must be an object with botToken, qr or authString, or with phone and code', 'options')
  if (isBotSignIn(options)) assertText(options.botToken, 'botToken', 'give the token that @BotFather gave out')
  else if (isAuthStringSignIn(options)) assertText(options.authString, 'authString', 'give what exportAuthString gave')
  else if (isQrSignIn(options)) assertQrOptions(options)
  else assertPhoneOptions(options)
}

/** Whether a bot signs in. A `botToken` that is undefined is as good as none. */
export function isBotSignIn(options: SignInOptions): options is BotSignInOptions {
  return 'botToken' in options && options.botToken !== undefined
}

/** Whether an account is taken over from a text. */
export function isAuthStringSignIn(options: SignInOptions): options is AuthStringSignInOptions {
  return 'authString' in options && options.authString !== undefined
}

/** Whether a person signs in by a QR code. */
export function isQrSignIn(options: SignInOptions): options is QrSignInOptions {
  return 'qr' in options && options.qr !== undefined
}

function assertText(value: unknown, name: string, advice: string): void {
  if (typeof value !== 'string') throw new InputError(`${name} must be a text, but it is ${kindOf(value)}`, name)
  if (value.trim() === '') throw new InputError(`${name} is empty: ${advice}`, name)
}

function assertQrOptions(options: QrSignInOptions): void {
  for (const name of ['qr', 'onScanned'] as const) {
    const value: unknown = options[name]
    if (value !== undefined && typeof value !== 'function')
      throw new InputError(`${name} must be a function, but it is ${kindOf(value)}`, name)
  }
  for (const name of PASSWORD_ANSWERS) if (name in options) assertAnswerable(options, name)
}

function assertPhoneOptions(options: Partial<PhoneAnswers>): void {
  if (options.phone === undefined)
    throw new InputError(
      'phone is missing: a person signs in with phone and code, or with qr, and a bot with botToken',
      'phone',
    )
  if (options.code === undefined)
    throw new InputError('code is missing: give a function that asks for the code that Telegram sends', 'code')
  for (const name of ['phone', 'code', ...OPTIONAL] as const) assertAnswerable(options, name)
  const terms: unknown = options.acceptTerms
  if (terms !== undefined && typeof terms !== 'function')
    throw new InputError(`acceptTerms must be a function, but it is ${kindOf(terms)}`, 'acceptTerms')
  if (typeof options.phone === 'string') assertPhoneNumber(options.phone, 'phone')
}

function assertAnswerable(options: Partial<PhoneAnswers>, name: Answer): void {
  const value: unknown = options[name]
  if (value === undefined || typeof value === 'string' || typeof value === 'function') return
  throw new InputError(`${name} must be a text or a function that gives one, but it is ${kindOf(value)}`, name)
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : typeof value
}
