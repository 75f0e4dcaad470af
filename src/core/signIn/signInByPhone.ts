import { assertPhoneNumber } from '../checks/assertPhoneNumber.js'
import { isRpcError } from '../isRpcError.js'
import { InputError } from '../../errors/inputError.js'
import { RpcError } from '../../errors/rpcError.js'
import type { CodeCheckResult } from '../../types/authorization/codeCheckResult.js'
import type { PasswordCheckResult } from '../../types/authorization/passwordCheckResult.js'
import type { SentCode } from '../../types/authorization/sentCode.js'
import type { PhoneSignInOptions } from '../../types/authorization/signInOptions.js'
import { answerOf } from './answerOf.js'

/** The single steps of a sign-in by phone. */
export interface SignInSteps {
  sendCode(phoneNumber: string): Promise<SentCode>
  checkCode(code: string): Promise<CodeCheckResult>
  checkPassword(password: string): Promise<PasswordCheckResult>
  signUp(firstName: string, lastName: string | undefined): Promise<unknown>
}

const EMAIL_REQUIRED =
  'Telegram sends no code to this phone before the account has an e-mail address for signing in: ' +
  'set one in an official Telegram app first, then sign in here again'

/**
 * Takes the steps of a sign-in by phone in their order, and asks again for what Telegram refuses, as long as there is someone to ask:
 * an answer that is a plain text is tried once, and an `InputError` then names it. What was given never stands in an error.
 */
export async function signInByPhone(steps: SignInSteps, options: PhoneSignInOptions): Promise<void> {
  let isDone = false
  while (!isDone) isDone = await walk(steps, options)
}

/** Takes the steps once; says whether they led to the end, and not to a code that has run out. */
async function walk(steps: SignInSteps, options: PhoneSignInOptions): Promise<boolean> {
  const sentCode = await askPhone(steps, options)
  if (sentCode.type === 'notNeeded') return true
  if (sentCode.type === 'emailSetUpRequired') throw new InputError(EMAIL_REQUIRED, 'phone')
  for (let attempt = 1; ; attempt++) {
    const code = await answerOf('code', options.code, sentCode, attempt)
    let result
    try {
      result = await steps.checkCode(code)
    } catch (error) {
      const hasRunOut = isRpcError(error, 'PHONE_CODE_EXPIRED')
      if (hasRunOut && typeof options.code !== 'string') return false
      throw error
    }
    switch (result.type) {
      case 'signedIn':
        return true
      case 'passwordRequired':
        await askPassword(steps, options, result.hint)
        return true
      case 'signUpRequired':
        await makeAccount(steps, options)
        return true
      case 'invalidCode':
        if (typeof options.code === 'string') throw new InputError('Telegram refuses code: it is wrong', 'code')
    }
  }
}

async function askPhone(steps: SignInSteps, { phone }: PhoneSignInOptions): Promise<SentCode> {
  let refused: string | undefined
  for (;;) {
    const phoneNumber = await answerOf('phone', phone)
    try {
      assertPhoneNumber(phoneNumber, 'phone')
      return await steps.sendCode(phoneNumber)
    } catch (error) {
      const isRefused = error instanceof RpcError ? error.name === 'PHONE_NUMBER_INVALID' : error instanceof InputError
      // Whoever gives the same number again would give it for ever.
      if (!isRefused || typeof phone === 'string' || phoneNumber === refused) throw error
      refused = phoneNumber
    }
  }
}

async function askPassword(
  steps: SignInSteps,
  { password }: PhoneSignInOptions,
  hint: string | undefined,
): Promise<void> {
  if (password === undefined)
    throw new InputError('password is missing: the account has one, so the code alone does not do', 'password')
  for (let attempt = 1; ; attempt++) {
    const answer = await answerOf('password', password, hint, attempt)
    const result = await steps.checkPassword(answer)
    if (result.type === 'signedIn') return
    if (typeof password === 'string') throw new InputError('Telegram refuses password: it is wrong', 'password')
  }
}

async function makeAccount(steps: SignInSteps, { firstName, lastName }: PhoneSignInOptions): Promise<void> {
  if (firstName === undefined)
    throw new InputError(
      'firstName is missing: the phone number has no account yet, and a new one needs it',
      'firstName',
    )
  const first = await answerOf('firstName', firstName)
  const last = lastName === undefined ? undefined : await answerOf('lastName', lastName)
  await steps.signUp(first, last)
}
