import type { Core } from '../../core/core.js'
import {
  assertSignInOptions,
  isAuthStringSignIn,
  isBotSignIn,
  isQrSignIn,
} from '../../core/signIn/assertSignInOptions.js'
import { inSignInScope } from '../../core/signIn/inSignInScope.js'
import { passwordRequired } from '../../core/signIn/passwordRequired.js'
import { runQrSignIn } from '../../core/signIn/runQrSignIn.js'
import { runSignIn } from '../../core/signIn/runSignIn.js'
import type { SignInSteps } from '../../core/signIn/signInSteps.js'
import { withSignal } from '../../core/signIn/withSignal.js'
import { InputError } from '../../errors/inputError.js'
import type { SignInOptions } from '../../types/authorization/signInOptions.js'
import { cancelCode } from './cancelCode.js'
import { checkBotToken } from './checkBotToken.js'
import { checkCode } from './checkCode.js'
import { checkLoginEmailCode } from './checkLoginEmailCode.js'
import { checkPassword } from './checkPassword.js'
import { importAuthString } from './importAuthString.js'
import { recoverPassword } from './recoverPassword.js'
import { resendCode } from './resendCode.js'
import { resetLoginEmail } from './resetLoginEmail.js'
import { sendCode } from './sendCode.js'
import { sendLoginEmailCode } from './sendLoginEmailCode.js'
import { sendRecoveryCode } from './sendRecoveryCode.js'
import { signUp } from './signUp.js'

/**
 * Signs in, all steps at once: as a person by phone number and code or by a QR code, with the password where the account has one;
 * as a bot by its token; or by a text that holds the sign-in. Does nothing when an account is signed in already.
 *
 * Answers that are functions are asked again when Telegram refuses what they gave, up to ten times. An answer that is a plain text
 * is not tried twice: an `InputError` names it. It also names an option that is missing or no text, and then nothing has been sent.
 * What was given never stands in an error. Throws the reason of `signal`, or a `TimeoutError` after `timeoutMs`.
 * Takes the steps `sendCode`, `checkCode`, `checkPassword` and the others, or `checkBotToken`, or `importAuthString`.
 */
export async function signIn(core: Core, options: SignInOptions): Promise<void> {
  if (core.account.current !== undefined) return
  assertSignInOptions(options)
  await inSignInScope(core.signInState.clock, options, async (signal) => {
    const own = withSignal(core, signal)
    if (isAuthStringSignIn(options)) return importAuthString(own, options.authString)
    if (isBotSignIn(options)) return signInBot(own, options.botToken)
    if (!isQrSignIn(options)) return runSignIn(stepsOf(own, signal), options, signal)
    if ((await runQrSignIn(own, options, signal)) === 'signedIn') return undefined
    const outcome = await passwordRequired(own)
    return runSignIn(stepsOf(own, signal), options, signal, { type: 'outcome', outcome })
  })
}

async function signInBot(core: Core, botToken: string): Promise<void> {
  const { type } = await checkBotToken(core, botToken)
  if (type === 'invalidToken')
    throw new InputError('Telegram refuses botToken: it is the token of no bot, or it was revoked', 'botToken')
}

function stepsOf(core: Core, signal: AbortSignal): SignInSteps {
  return {
    sendCode: (phoneNumber) => sendCode(core, phoneNumber),
    resendCode: () => resendCode(core),
    cancelCode: () => cancelCode(core),
    checkCode: (code) => checkCode(core, code),
    resetLoginEmail: () => resetLoginEmail(core),
    sendLoginEmailCode: (email) => sendLoginEmailCode(core, email),
    checkLoginEmailCode: (code) => checkLoginEmailCode(core, code),
    checkPassword: (password) => checkPassword(core, password, { signal }),
    sendRecoveryCode: () => sendRecoveryCode(core),
    recoverPassword: (code) => recoverPassword(core, code),
    signUp: (firstName, lastName) => signUp(core, firstName, lastName === undefined ? {} : { lastName }),
  }
}
