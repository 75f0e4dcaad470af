import type { Core } from '../../core/core.js'
import { assertSignInOptions, isBotSignIn } from '../../core/signIn/assertSignInOptions.js'
import { signInByPhone, type SignInSteps } from '../../core/signIn/signInByPhone.js'
import { InputError } from '../../errors/inputError.js'
import type { SignInOptions } from '../../types/authorization/signInOptions.js'
import { checkBotToken } from './checkBotToken.js'
import { checkCode } from './checkCode.js'
import { checkPassword } from './checkPassword.js'
import { sendCode } from './sendCode.js'
import { signUp } from './signUp.js'

/**
 * Signs in, all steps at once: as a person by phone number, code and, where the account has one, password; or as a bot by its token.
 * Does nothing when an account is signed in already.
 *
 * Answers that are functions are asked again when Telegram refuses what they gave. An answer that is a plain text is not tried twice:
 * an `InputError` names it. It also names an option that is missing or no text, and then nothing has been sent.
 * What was given never stands in an error.
 * Takes the steps `sendCode`, `checkCode`, `checkPassword` and `signUp`, or `checkBotToken`.
 */
export async function signIn(core: Core, options: SignInOptions): Promise<void> {
  if (core.account.current !== undefined) return
  assertSignInOptions(options)
  if (isBotSignIn(options)) {
    const result = await checkBotToken(core, options.botToken)
    if (result.type === 'invalidToken')
      throw new InputError('Telegram refuses botToken: it is the token of no bot, or it was revoked', 'botToken')
    return
  }
  const steps: SignInSteps = {
    sendCode: (phoneNumber) => sendCode(core, phoneNumber),
    checkCode: (code) => checkCode(core, code),
    checkPassword: (password) => checkPassword(core, password),
    signUp: (firstName, lastName) => signUp(core, firstName, lastName === undefined ? {} : { lastName }),
  }
  await signInByPhone(steps, options)
}
