import { InputError } from '../../errors/inputError.js'
import type { BotSignInOptions, PhoneSignInOptions, SignInOptions } from '../../types/authorization/signInOptions.js'
import { assertPhoneNumber } from '../checks/assertPhoneNumber.js'

type PhoneOption = keyof PhoneSignInOptions

const OPTIONAL: readonly PhoneOption[] = ['password', 'firstName', 'lastName']

/** Refuses options that cannot sign anybody in, before anything is sent. What they hold never stands in the error. */
export function assertSignInOptions(options: SignInOptions): void {
  if (typeof options !== 'object' || options === null)
    throw new InputError('options must be an object with botToken, or with phone and code', 'options')
  if (isBotSignIn(options)) assertBotToken(options.botToken)
  else assertPhoneOptions(options)
}

/** Whether a bot signs in. A `botToken` that is undefined is as good as none. */
export function isBotSignIn(options: SignInOptions): options is BotSignInOptions {
  return 'botToken' in options && options.botToken !== undefined
}

function assertBotToken(botToken: unknown): void {
  if (typeof botToken !== 'string')
    throw new InputError(`botToken must be a text, but it is ${kindOf(botToken)}`, 'botToken')
  if (botToken.trim() === '')
    throw new InputError('botToken is empty: give the token that @BotFather gave out', 'botToken')
}

function assertPhoneOptions(options: PhoneSignInOptions): void {
  if (options.phone === undefined)
    throw new InputError('phone is missing: a person signs in with phone and code, a bot with botToken', 'phone')
  if (options.code === undefined)
    throw new InputError('code is missing: give a function that asks for the code that Telegram sends', 'code')
  assertAnswerable(options, 'phone')
  assertAnswerable(options, 'code')
  for (const name of OPTIONAL) if (options[name] !== undefined) assertAnswerable(options, name)
  if (typeof options.phone === 'string') assertPhoneNumber(options.phone, 'phone')
}

function assertAnswerable(options: PhoneSignInOptions, name: PhoneOption): void {
  const value: unknown = options[name]
  if (typeof value === 'string' || typeof value === 'function') return
  throw new InputError(`${name} must be a text or a function that gives one, but it is ${kindOf(value)}`, name)
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : typeof value
}
